/** What GitHub still allows this token, as of its latest answer. */
export interface Budget {
  limit: number;
  remaining: number;
  resets_at: string;
}

/** Counts what was sent and reads what the answers say of clock and limit. */
export interface Meter {
  sent(): void;
  read(headers: Headers): void;
  requests(): number;
  budget(): Budget | null;
  serverDate(): string | null;
}

export function createMeter(): Meter {
  let count = 0;
  let budget: Budget | null = null;
  let date: string | null = null;
  return {
    sent: () => {
      count += 1;
    },
    read: (headers) => {
      date ??= dateOf(headers.get('date'));
      budget = later(budget, budgetOf(headers));
    },
    requests: () => count,
    budget: () => budget,
    serverDate: () => date,
  };
}

function dateOf(header: string | null): string | null {
  const ms = header === null ? Number.NaN : Date.parse(header);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** GraphQL and search have limits of their own, which are not this one. */
function budgetOf(headers: Headers): Budget | null {
  if ((headers.get('x-ratelimit-resource') ?? 'core') !== 'core') return null;
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => {
    const text = headers.get(`x-ratelimit-${name}`);
    return text !== null && /^\d{1,11}$/.test(text) ? Number(text) : null;
  });
  if (limit == null || remaining == null || reset == null) return null;
  return { limit, remaining, resets_at: new Date(reset * 1000).toISOString().replace('.000Z', 'Z') };
}

/** Answers overtake each other: within one period the smaller count is the newer one. */
function later(known: Budget | null, next: Budget | null): Budget | null {
  if (known === null || next === null) return next ?? known;
  if (next.resets_at !== known.resets_at) return next.resets_at > known.resets_at ? next : known;
  return next.remaining < known.remaining ? next : known;
}
