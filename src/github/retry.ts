import { backoff } from '../net/retry.js';
import { pause } from '../net/time-limit.js';
import { Fault, stopped } from './fault.js';
import type { Gate, GateLimits } from './gate.js';

/**
 * Octokit's retry and throttling plugins are left out on purpose: their waits end with no signal, they take the
 * reset from the local clock, they know neither jitter nor a rolling minute, the limiter is shared by the whole
 * process, and a truncated body is no error to them. Retrying and pacing are this file and gate.ts.
 */
export interface Timing extends GateLimits {
  timeout_ms: number;
  /** First wait before a retry; each further one is twice as long. */
  backoff_ms: number;
  /** The same for a secondary limit that names no time, as GitHub asks for. */
  limit_backoff_ms: number;
  retries: number;
}

/** GitHub's secondary limits are 100 requests at once and 900 points a minute; a read costs one point. */
export const standardTiming: Timing = {
  at_once: 90,
  per_window: 800,
  window_ms: 60_000,
  timeout_ms: 15_000,
  backoff_ms: 1_000,
  limit_backoff_ms: 60_000,
  retries: 3,
};

export interface RetryOptions {
  timing: Timing;
  gate: Gate;
  deadline: AbortSignal;
  deadline_at_ms: number;
  on_retry: (text: string) => void;
  now_ms: () => number;
  random: () => number;
}

export type RetryFn = <T>(retries: number, work: () => Promise<T>) => Promise<T>;

/** Does `work` again while its faults can heal, at most `retries` times and never past the deadline. Throws Faults. */
export function createRetry(options: RetryOptions): RetryFn {
  const { timing, gate, deadline, now_ms } = options;
  const prepare = async (known: Fault, attempt: number, retries: number): Promise<void> => {
    const ms = waitBefore(known, attempt, timing, options.random);
    if (ms === null) throw known;
    const until_ms = now_ms() + ms;
    const isInTime = until_ms < options.deadline_at_ms;
    const mayRetry = attempt <= retries;
    // A limit concerns every request, so none starts before it heals, whether or not this one is asked again. What
    // GraphQL has used up of its own hour is no limit of the others.
    const concernsAll = mayRetry || known.problem.code === 'github_rate_limited';
    if (known.retry?.limit && isInTime && concernsAll) gate.hold(until_ms);
    if (!mayRetry || !isInTime) throw final(known, ms);
    options.on_retry(
      `${known.message} Trying again in ${(ms / 1000).toFixed(1)} s (retry ${attempt} of ${retries}).`,
    );
    await pause(ms, deadline);
    if (deadline.aborted) throw stopped(deadline);
  };
  return async (retries, work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        await prepare(asFault(error), attempt, retries);
      }
    }
  };
}

/** Octokit wraps what its `fetch` throws. */
function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof Error && error.cause instanceof Fault) return error.cause;
  throw error;
}

/** Milliseconds before the next try, with jitter so that many requests do not come back at once; null for none. */
function waitBefore(known: Fault, attempt: number, timing: Timing, random: () => number): number | null {
  if (known.retry === null) return null;
  const { limit, wait_ms } = known.retry;
  const jitter = backoff(timing.backoff_ms, attempt) * (0.5 + random() / 2);
  if (limit) return (wait_ms ?? backoff(timing.limit_backoff_ms, attempt)) + jitter;
  return Math.max(wait_ms ?? 0, jitter);
}

/** A limit that is not waited for says when to come back, on GitHub's clock. */
function final(known: Fault, wait_ms: number): Fault {
  if (!known.retry?.limit || !Number.isFinite(wait_ms)) return known;
  const minute = Math.ceil((known.retry.answered_at_ms + wait_ms) / 60_000) * 60_000;
  const at = new Date(minute).toISOString().slice(0, 16).replace('T', ' ');
  return new Fault({ ...known.problem, message: `${known.message} Try again at ${at} UTC.` }, known.status);
}
