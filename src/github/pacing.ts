/**
 * How fast requests follow each other, and when one is made again. Octokit's retry and throttling plugins are
 * left out on purpose: their waits end with no signal, they take the reset from the local clock, they know
 * neither jitter nor a rolling minute, the limiter is shared by the whole process, and a truncated body is no
 * error to them.
 */
import { backoff, LONGEST_TIMER_MS, withRetries } from '../net/retry.js';
import { iso, MINUTE } from '../text/time.js';
import { utc } from '../text/words.js';
import { Fault, faultOr, stoppedFault } from './fault.js';
import type { GateLimits, GitHubOptions, Timing, Tries } from './model.js';

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

/** Lets requests start as fast as the limits allow, in the order in which they asked. */
export interface Gate {
  /** Resolves when a request may start; throws a Fault once the signal has fired. Each needs one `leave`. */
  enter(): Promise<void>;
  leave(): void;
  /** No request starts before this instant of `now_ms`. */
  hold(until_ms: number): void;
}

/** `now_ms` has to be steady: a clock that is set back would hold the queue. */
export function createGate(limits: GateLimits, signal: AbortSignal, now_ms: () => number): Gate {
  let active = 0;
  let held_until_ms = 0;
  let timer: NodeJS.Timeout | undefined;
  const queue: { go: () => void; fail: (error: Error) => void }[] = [];
  const starts: number[] = [];

  /** Until the next request may start; 0 or less for at once. */
  const wait = (): number => {
    const now = now_ms();
    while (starts[0] !== undefined && starts[0] <= now - limits.window_ms) starts.shift();
    const oldest = starts.length >= limits.per_window ? starts[0] : undefined;
    const free_at = oldest === undefined ? 0 : oldest + limits.window_ms;
    return Math.max(free_at, held_until_ms) - now;
  };

  const admit = (): void => {
    clearTimeout(timer);
    while (queue.length > 0 && active < limits.at_once) {
      const ms = wait();
      if (ms > 0) {
        timer = setTimeout(admit, Math.min(Math.ceil(ms), LONGEST_TIMER_MS));
        return;
      }
      active += 1;
      starts.push(now_ms());
      queue.shift()?.go();
    }
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const waiting of queue.splice(0)) waiting.fail(stoppedFault(signal));
  });

  return {
    enter: () =>
      new Promise<void>((go, fail) => {
        if (signal.aborted) return fail(stoppedFault(signal));
        queue.push({ go, fail });
        admit();
      }),
    leave: () => {
      active -= 1;
      admit();
    },
    hold: (until_ms) => {
      held_until_ms = Math.max(held_until_ms, until_ms);
    },
  };
}

/**
 * Lets work that comes all at once take turns, each in a round of the event loop of its own: timers, signals
 * and what arrives meanwhile come between.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}

type Retrying = <T>(work: () => Promise<T>, tries: Tries) => Promise<T>;

/** Does `work` again while its faults can heal and its tries and the deadline allow it. Throws Faults. */
export function createRetrying(options: GitHubOptions, timing: Timing, gate: Gate): Retrying {
  const { deadline, now_ms } = options;
  /** Milliseconds to wait; null for a success. Throws a fault that is not waited for, with the time. */
  const waitFor = (outcome: unknown, retry: number, tries: Tries): number | null => {
    if (!(outcome instanceof Fault)) return null;
    const ms = waitBefore(outcome, retry, timing, options.random);
    if (ms === null) throw outcome;
    const until_ms = now_ms() + ms;
    const isInTime = until_ms < options.deadline_at_ms;
    const isHopeless = tries.smaller_pages && retry > 1 && isGatewayFailure(outcome);
    const mayRetry = retry <= tries.retries && !isHopeless;
    // A limit concerns every request, so none starts before it heals, whether or not this one is asked again.
    // What GraphQL has used up of its own hour is no limit of the others.
    const concernsAll = mayRetry || outcome.problem.code === 'github_rate_limited';
    if (outcome.retry?.limit && isInTime && concernsAll) gate.hold(until_ms);
    if (!mayRetry || !isInTime) throw withTime(outcome, ms);
    const wait = `${(ms / 1000).toFixed(1)} s (retry ${retry} of ${tries.retries})`;
    options.on_retry(`${outcome.problem.message} Trying again in ${wait}.`);
    return ms;
  };
  return async (work, tries) => {
    const outcome = await withRetries(
      () => faultOr(work),
      (tried, retry) => waitFor(tried, retry, tries),
      deadline,
    );
    if (outcome instanceof Fault) throw stoppedFault(deadline);
    return outcome;
  };
}

/** What a gateway answers where the server behind it took too long: the same request will not fare better. */
export function isGatewayFailure(error: unknown): boolean {
  return error instanceof Fault && (error.status === 502 || error.status === 504);
}

/** Milliseconds before the next try, with jitter so that not all come back at once; null for no try. */
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
  const minute = Math.ceil((fault.retry.answered_at_ms + wait_ms) / MINUTE) * MINUTE;
  const message = `${fault.problem.message} Try again at ${utc(iso(minute))}.`;
  return new Fault({ ...fault.problem, message }, fault.status);
}
