/** When gathering must end and when everything must: the deadline, or the runner's order to stop. */
import type { Problem } from './model.js';

export interface Stop {
  /** Ends all gathering; its reason is `cancelled` or `deadline`. */
  gathering: AbortSignal;
  /** Ends all delivery. */
  delivery: AbortSignal;
  /** Resolves with the reason once gathering must end. */
  ended: Promise<Problem>;
  /** When gathering ends, in milliseconds of the given clock. */
  gatheringEndsAt(): number;
  /** Starts the deadline anew with the time the settings allow. */
  limit(minutes: number): void;
  cancel(signal: string): void;
  /** Lets the process end. */
  clear(): void;
}

/** Delivery keeps this much of the run, but no more than a fifth. */
const DELIVERY_MS = 60_000;
/** A cancelled step is killed ten seconds after the first signal; everything has to be said in five. */
const CANCELLED_MS = 4_000;

/** `clock`: steady milliseconds. Settings that take longer than `minutes` to read end the run as well. */
export function createStop(minutes: number, clock: () => number): Stop {
  const gathering = new AbortController();
  const delivery = new AbortController();
  let timers: NodeJS.Timeout[] = [];
  let endsAt = 0;
  let report: (problem: Problem) => void = () => {};
  const ended = new Promise<Problem>((resolve) => {
    report = resolve;
  });
  const end = (reason: 'deadline' | 'cancelled', problem: Problem): void => {
    if (gathering.signal.aborted) return;
    gathering.abort(reason);
    report(problem);
  };
  const clear = (): void => {
    timers.forEach(clearTimeout);
    timers = [];
  };
  const limit = (allowed: number): void => {
    clear();
    const total = allowed * 60_000;
    const gather = total - Math.min(DELIVERY_MS, total / 5);
    endsAt = clock() + gather;
    timers = [
      timer(gather, () => end('deadline', deadlineProblem(allowed))),
      timer(total, () => delivery.abort('deadline')),
    ];
  };
  limit(minutes);
  return {
    gathering: gathering.signal,
    delivery: delivery.signal,
    ended,
    gatheringEndsAt: () => endsAt,
    limit,
    cancel: (signal) => {
      if (gathering.signal.aborted && gathering.signal.reason === 'cancelled') return;
      end('cancelled', cancelledProblem(signal));
      timers.push(timer(CANCELLED_MS, () => delivery.abort('cancelled')));
    },
    clear,
  };
}

/** The longest delay that a timer takes is 2^31 - 1 ms; a longer deadline is longer than any job. */
function timer(delay: number, act: () => void): NodeJS.Timeout {
  return setTimeout(act, Math.min(delay, 2 ** 31 - 1));
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
