/**
 * Octokit's retry and throttling plugins are left out on purpose: their waits end with no signal, they take the
 * reset from the local clock, they know neither jitter nor a rolling minute, the limiter is shared by the whole
 * process, and a truncated body is no error to them. Retrying and pacing are this file and gate.ts.
 */
import { backoff, withRetries } from '../net/retry.js';

import { Fault, stoppedFault } from './fault.js';
import type { Gate } from './gate.js';
import type { GitHubOptions, Timing, Tries } from './model.js';

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

type RetryOptions = Omit<GitHubOptions, 'timing'> & { timing: Timing; gate: Gate };

type RetryFn = <T>(work: () => Promise<T>, tries: Tries) => Promise<T>;

type Outcome<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** Does `work` again while its faults can heal, at most `retries` times and never past the deadline. Throws Faults. */
export function createRetry(options: RetryOptions): RetryFn {
  const { timing, gate, deadline, now_ms } = options;
  /** Milliseconds to wait; null where the outcome is final, with its last words in it. */
  const waitFor = (outcome: Outcome<unknown>, retry: number, tries: Tries): number | null => {
    if (outcome.ok) return null;
    const { fault } = outcome;
    const ms = waitBefore(fault, retry, timing, options.random);
    if (ms === null) return null;
    const until_ms = now_ms() + ms;
    const isInTime = until_ms < options.deadline_at_ms;
    const mayRetry = retry <= tries.retries && !(tries.smaller_pages && retry > 1 && isGatewayFailure(fault));
    // A limit concerns every request, so none starts before it heals, whether or not this one is asked again. What
    // GraphQL has used up of its own hour is no limit of the others.
    const concernsAll = mayRetry || fault.problem.code === 'github_rate_limited';
    if (fault.retry?.limit && isInTime && concernsAll) gate.hold(until_ms);
    if (!mayRetry || !isInTime) {
      outcome.fault = withTime(fault, ms);
      return null;
    }
    options.on_retry(
      `${fault.problem.message} Trying again in ${(ms / 1000).toFixed(1)} s (retry ${retry} of ${tries.retries}).`,
    );
    return ms;
  };
  return async (work, tries) => {
    const outcome = await withRetries(
      () => settled(work),
      (tried, retry) => waitFor(tried, retry, tries),
      deadline,
    );
    if (outcome.ok) return outcome.value;
    throw deadline.aborted ? stoppedFault(deadline) : outcome.fault;
  };
}

/** What a gateway answers where the server behind it took too long: the same request will not fare better. */
export function isGatewayFailure(error: unknown): boolean {
  return error instanceof Fault && (error.status === 502 || error.status === 504);
}

async function settled<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error };
    throw error;
  }
}

/** Milliseconds before the next try, with jitter so that many requests do not come back at once; null for none. */
function waitBefore(fault: Fault, retry: number, timing: Timing, random: () => number): number | null {
  if (fault.retry === null) return null;
  const { limit, wait_ms } = fault.retry;
  const jitter = backoff(timing.backoff_ms, retry) * (0.5 + random() / 2);
  if (limit) return (wait_ms ?? backoff(timing.limit_backoff_ms, retry)) + jitter;
  return Math.max(wait_ms ?? 0, jitter);
}

/** A limit that is not waited for says when to come back, on GitHub's clock. */
function withTime(fault: Fault, wait_ms: number): Fault {
  if (!fault.retry?.limit || !Number.isFinite(wait_ms)) return fault;
  const minute = Math.ceil((fault.retry.answered_at_ms + wait_ms) / 60_000) * 60_000;
  const at = new Date(minute).toISOString().slice(0, 16).replace('T', ' ');
  return new Fault(
    { ...fault.problem, message: `${fault.problem.message} Try again at ${at} UTC.` },
    fault.status,
  );
}
