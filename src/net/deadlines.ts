/** When gathering must end and when everything must: the deadline, or the runner's order to stop. */
import type { Problem } from '../problems.js';
import { LONGEST_TIMER_MS } from './retry.js';

export interface Deadlines {
  /** Ends all gathering; its reason is `cancelled` or `deadline`. */
  gathering: AbortSignal;
  /** Ends the look for earlier mails, so that half of the time is left for sending. */
  history: AbortSignal;
  /** Ends all delivery. */
  delivery: AbortSignal;
  /** Ends the last words to log and files; what is still under way then is left behind. */
  closing: AbortSignal;
  /** Resolves with the reason once gathering must end. */
  ended: Promise<Problem>;
  /** When gathering ends, in milliseconds of the given clock. */
  gatheringEndsAt(): number;
  /** How long anybody may wait for this machine's files now, in milliseconds. */
  fileWait(): number;
  /** Why the run had to stop before its end; null where it had not. */
  stopped(): 'cancelled' | 'deadline' | null;
  /** Sets the time that the settings allow, counted from the start of the run. */
  limit(minutes: number): void;
  cancel(signal: string): void;
  /** Lets the process end. */
  clear(): void;
}

/** In milliseconds. */
const LIMITS = {
  /** Delivery keeps this much of the run, but no more than a fifth. */
  delivery: 60_000,
  /** The last words keep this much of the run, but no more than a tenth. */
  closing: 2000,
  /** From a signal to the end of delivery. */
  cancelled: 3000,
  /** From there to the end: a cancelled step is killed ten seconds after the signal, and five are ours. */
  cancelled_closing: 1000,
  /** The most that files are waited for; after a signal; and the least, where next to no time is left. */
  files: 5000,
  files_cancelled: 1000,
  files_least: 200,
};

/**
 * `clock`: steady milliseconds. Settings that take longer than `minutes` to read end the run as well.
 * `onTimeLeft` is called with the milliseconds that are left, whenever that is known anew.
 */
export function createDeadlines(
  minutes: number,
  clock: () => number,
  onTimeLeft: (ms: number) => void = () => {},
): Deadlines {
  const [gathering, history, delivery, closing] = [
    new AbortController(),
    new AbortController(),
    new AbortController(),
    new AbortController(),
  ];
  let resolveEnded: (problem: Problem) => void = () => {};
  const ended = new Promise<Problem>((resolve) => {
    resolveEnded = resolve;
  });
  const started = clock();
  let timers: NodeJS.Timeout[] = [];
  let gatheringEndsAt = 0;
  let endsAt = 0;
  let isCancelled = false;
  const end = (reason: 'deadline' | 'cancelled', problem: Problem): void => {
    if (gathering.signal.aborted) return;
    gathering.abort(reason);
    resolveEnded(problem);
  };
  const clear = (): void => {
    timers.forEach(clearTimeout);
    timers = [];
  };
  /** A deadline beyond the longest timer is longer than any job. */
  const after = (delay: number, act: () => void): void => {
    timers.push(setTimeout(act, Math.min(delay, LONGEST_TIMER_MS)));
  };
  /** `from` and `to` bound the delivery, `last` ends everything; milliseconds from now. */
  const endDelivery = (from: number, to: number, last: number, reason: 'deadline' | 'cancelled'): void => {
    after((from + to) / 2, () => history.abort(reason));
    after(to, () => delivery.abort(reason));
    after(last, () => closing.abort(reason));
    endsAt = clock() + last;
    onTimeLeft(last);
  };
  const limit = (allowed: number): void => {
    if (gathering.signal.aborted) return;
    clear();
    const total = allowed * 60_000;
    const past = clock() - started;
    const gather = total - Math.min(LIMITS.delivery, total / 5);
    const deliver = total - Math.min(LIMITS.closing, total / 10);
    gatheringEndsAt = started + gather;
    after(gather - past, () => end('deadline', deadlineProblem(allowed)));
    endDelivery(gather - past, deliver - past, total - past, 'deadline');
  };
  limit(minutes);
  return {
    gathering: gathering.signal,
    history: history.signal,
    delivery: delivery.signal,
    closing: closing.signal,
    ended,
    gatheringEndsAt: () => gatheringEndsAt,
    fileWait: () => {
      const left = (endsAt - clock()) / 4;
      return Math.min(
        isCancelled ? LIMITS.files_cancelled : LIMITS.files,
        Math.max(left, LIMITS.files_least),
      );
    },
    stopped: () => (isCancelled ? 'cancelled' : gathering.signal.aborted ? 'deadline' : null),
    limit,
    cancel: (signal) => {
      if (isCancelled) return;
      isCancelled = true;
      end('cancelled', cancelledProblem(signal));
      const last = LIMITS.cancelled + LIMITS.cancelled_closing;
      if (clock() + last < endsAt) endDelivery(0, LIMITS.cancelled, last, 'cancelled');
    },
    clear,
  };
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
