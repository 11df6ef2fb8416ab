/** When gathering must end and when everything must: the deadline, or the runner's order to stop. */
import type { Problem } from '../problems.js';
import { LONGEST_TIMER_MS } from './time-limit.js';

export interface Deadlines {
  /** Ends all gathering; its reason is `cancelled` or `deadline`. */
  gathering: AbortSignal;
  /** Ends the look for earlier mails, so that half of the time is left for sending. */
  history: AbortSignal;
  /** Ends all delivery. */
  delivery: AbortSignal;
  /** Resolves with the reason once gathering must end. */
  ended: Promise<Problem>;
  /** Resolves once delivery should long have ended: whatever is still under way heeds no signal. */
  overdue: Promise<void>;
  /** When gathering ends, in milliseconds of the given clock. */
  gatheringEndsAt(): number;
  /** Sets the time that the settings allow, counted from the start of the run. */
  limit(minutes: number): void;
  cancel(signal: string): void;
  /** Lets the process end. */
  clear(): void;
}

/** Delivery keeps this much of the run, but no more than a fifth. */
const DELIVERY_MS = 60_000;
/** A cancelled step is killed ten seconds after the first signal; everything has to be said in five. */
const CANCELLED_MS = 3_500;
/** What every delivery needs at most to heed its signal. */
const OVERDUE_MS = 500;

/** `clock`: steady milliseconds. Settings that take longer than `minutes` to read end the run as well. */
export function createDeadlines(minutes: number, clock: () => number): Deadlines {
  const gathering = new AbortController();
  const history = new AbortController();
  const delivery = new AbortController();
  const ended = deferred<Problem>();
  const overdue = deferred<void>();
  const started = clock();
  let timers: NodeJS.Timeout[] = [];
  let endsAt = 0;
  const end = (reason: 'deadline' | 'cancelled', problem: Problem): void => {
    if (gathering.signal.aborted) return;
    gathering.abort(reason);
    ended.resolve(problem);
  };
  const clear = (): void => {
    timers.forEach(clearTimeout);
    timers = [];
  };
  const endDelivery = (from: number, to: number, reason: 'deadline' | 'cancelled'): void => {
    timers.push(
      timer((from + to) / 2, () => history.abort(reason)),
      timer(to, () => delivery.abort(reason)),
      timer(to + OVERDUE_MS, () => overdue.resolve()),
    );
  };
  const limit = (allowed: number): void => {
    if (gathering.signal.aborted) return;
    clear();
    const total = allowed * 60_000;
    const gather = total - Math.min(DELIVERY_MS, total / 5);
    const past = clock() - started;
    endsAt = started + gather;
    timers.push(timer(gather - past, () => end('deadline', deadlineProblem(allowed))));
    endDelivery(gather - past, total - past, 'deadline');
  };
  limit(minutes);
  return {
    gathering: gathering.signal,
    history: history.signal,
    delivery: delivery.signal,
    ended: ended.promise,
    overdue: overdue.promise,
    gatheringEndsAt: () => endsAt,
    limit,
    cancel: (signal) => {
      if (gathering.signal.reason === 'cancelled') return;
      end('cancelled', cancelledProblem(signal));
      endDelivery(0, CANCELLED_MS, 'cancelled');
    },
    clear,
  };
}

/** `Promise.withResolvers` came with Node 22. */
function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((act) => {
    resolve = act;
  });
  return { promise, resolve };
}

/** A deadline beyond the longest timer is longer than any job. */
function timer(delay: number, act: () => void): NodeJS.Timeout {
  return setTimeout(act, Math.min(delay, LONGEST_TIMER_MS));
}

function deadlineProblem(minutes: number): Problem {
  return {
    code: 'deadline',
    message: `The run reached its deadline (timeout_minutes: ${minutes}) before this was checked.`,
    hint: "Raise `timeout_minutes` and the job's `timeout-minutes`, or watch fewer workflows in one run.",
  };
}

function cancelledProblem(signal: string): Problem {
  return {
    code: 'cancelled',
    message: `The run was cancelled (${signal}) before this was checked.`,
    hint: 'Run it again.',
  };
}
