/** What GitHub still allows this token, as of its latest answer. */
export interface Budget {
  limit: number;
  remaining: number;
  resets_at: string;
  /** The same in milliseconds on the client's clock. */
  resets_ms: number;
}

/** What an answer said of the time. */
export interface ServerClock {
  /** GitHub's clock at its latest answer, ISO 8601. */
  date: string;
  /** How long ago that answer came. */
  age_ms: number;
}

/** Counts what was sent and reads what the answers say of clock and limit. */
export interface Meter {
  sent(): void;
  read(answer: Pick<Response, 'status' | 'headers'>): void;
  requests(): number;
  budget(): Budget | null;
  /** The budget where nothing is left of it now, or null. */
  spent(): Budget | null;
  serverClock(): ServerClock | null;
}

export function createMeter(now_ms: () => number): Meter {
  let count = 0;
  let budget: Budget | null = null;
  let clock: { date: string; read_ms: number } | null = null;
  return {
    sent: () => {
      count += 1;
    },
    read: ({ status, headers }) => {
      const date = dateOf(headers.get('date'));
      if (date !== null) clock = { date, read_ms: now_ms() };
      // A refusal may name no request left where it is a permission that is missing.
      if (status !== 403) budget = later(budget, budgetOf(headers, now_ms()));
    },
    requests: () => count,
    budget: () => budget,
    spent: () => (budget?.remaining === 0 && now_ms() < budget.resets_ms ? budget : null),
    serverClock: () => clock && { date: clock.date, age_ms: now_ms() - clock.read_ms },
  };
}

function dateOf(header: string | null): string | null {
  const ms = header === null ? Number.NaN : Date.parse(header);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** GraphQL and search have limits of their own, which are not this one. */
function budgetOf(headers: Headers, now: number): Budget | null {
  if ((headers.get('x-ratelimit-resource') ?? 'core') !== 'core') return null;
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => {
    const text = headers.get(`x-ratelimit-${name}`);
    return text !== null && /^\d{1,11}$/.test(text) ? Number(text) : null;
  });
  if (limit == null || remaining == null || reset == null) return null;
  const resets_at = new Date(reset * 1000).toISOString().replace('.000Z', 'Z');
  const answered = Date.parse(headers.get('date') ?? '');
  const resets_ms = Number.isNaN(answered) ? reset * 1000 : now + (reset * 1000 - answered);
  return { limit, remaining, resets_at, resets_ms };
}

/** Answers overtake each other: within one period the smaller count is the newer one. */
function later(known: Budget | null, next: Budget | null): Budget | null {
  if (known === null || next === null) return next ?? known;
  if (next.resets_at !== known.resets_at) return next.resets_at > known.resets_at ? next : known;
  return next.remaining < known.remaining ? next : known;
}
