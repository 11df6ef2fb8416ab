import { DAY, iso } from '../text/time.js';
import type { Budget, Reply, ServerClock } from './model.js';

/** Counts what was sent and reads what the answers say of clock and limit. */
export interface Meter {
  sent(): void;
  read(answer: Pick<Reply, 'status' | 'headers'>): void;
  requests(): number;
  budget(): Budget | null;
  /** The budget where nothing is left of it now, or null. */
  spent(): Budget | null;
  serverClock(): ServerClock | null;
}

/** `now_ms` is steady; `local_ms` is this machine's own clock, which may be wrong. */
export function createMeter(now_ms: () => number, local_ms: () => number): Meter {
  let count = 0;
  let budget: Budget | null = null;
  let clock: (Omit<ServerClock, 'age_ms'> & { read_ms: number }) | null = null;
  return {
    sent: () => {
      count += 1;
    },
    read: ({ status, headers }) => {
      const date_ms = Date.parse(textOf(headers.date));
      const trust = trustOf(date_ms, resetOf(headers), local_ms());
      // A date that is no clock takes the place of none that was sound.
      if (trust !== null && (trust === 'sound' || clock?.trust !== 'sound'))
        clock = { date: iso(date_ms), trust, read_ms: now_ms() };
      // A refusal may name no request left where it is a permission that is missing.
      const answered_ms = trust === 'sound' ? date_ms : local_ms();
      if (status !== 403) budget = later(budget, budgetOf(headers, now_ms(), answered_ms));
    },
    requests: () => count,
    budget: () => budget,
    spent: () => (budget?.remaining === 0 && now_ms() < budget.resets_ms ? budget : null),
    serverClock: () => clock && { date: clock.date, trust: clock.trust, age_ms: now_ms() - clock.read_ms },
  };
}

/** No answer to this program is from before it was written, or from the next century. */
const FIRST_MS = Date.UTC(2026, 0, 1);
const LAST_MS = Date.UTC(2100, 0, 1);

/** Null for no date at all. */
function trustOf(date_ms: number, reset_ms: number | null, local_ms: number): ServerClock['trust'] | null {
  if (Number.isNaN(date_ms)) return null;
  const near = (one: number, other: number) => Math.abs(one - other) <= DAY;
  if (near(date_ms, local_ms) || (reset_ms !== null && near(date_ms, reset_ms))) return 'sound';
  if (date_ms < FIRST_MS || date_ms > LAST_MS) return 'wrong';
  return reset_ms !== null && near(local_ms, reset_ms) ? 'wrong' : 'doubtful';
}

function textOf(header: unknown): string {
  return String(header ?? '');
}

function resetOf(headers: Reply['headers']): number | null {
  const text = textOf(headers['x-ratelimit-reset']);
  return /^\d{1,11}$/.test(text) ? Number(text) * 1000 : null;
}

/** GraphQL and search have limits of their own, which are not this one. */
function budgetOf(headers: Reply['headers'], now: number, answered_ms: number): Budget | null {
  if (textOf(headers['x-ratelimit-resource'] ?? 'core') !== 'core') return null;
  const [limit, remaining] = ['limit', 'remaining'].map((name) => {
    const text = textOf(headers[`x-ratelimit-${name}`]);
    return /^\d{1,11}$/.test(text) ? Number(text) : null;
  });
  const reset_ms = resetOf(headers);
  if (limit == null || remaining == null || reset_ms === null) return null;
  return { limit, remaining, resets_at: iso(reset_ms), resets_ms: now + (reset_ms - answered_ms) };
}

/** Answers overtake each other: within one period the smaller count is the newer one. */
function later(known: Budget | null, next: Budget | null): Budget | null {
  if (known === null || next === null) return next ?? known;
  if (next.resets_at !== known.resets_at) return next.resets_at > known.resets_at ? next : known;
  return next.remaining < known.remaining ? next : known;
}
