import { LONGEST_TIMER_MS } from '../net/time-limit.js';
import { stoppedFault } from './fault.js';
import type { GateLimits } from './model.js';

/** Lets requests start as fast as the limits allow, in the order in which they asked. */
export interface Gate {
  /** Resolves when a request may start; throws a Fault once the signal has fired. Each needs one `leave`. */
  enter(): Promise<void>;
  leave(): void;
  /** No request starts before this instant of `now_ms`. */
  hold(until_ms: number): void;
}

interface Waiting {
  go: () => void;
  fail: (error: Error) => void;
}

/** `now_ms` has to be steady: a clock that is set back would hold the queue. */
export function createGate(limits: GateLimits, signal: AbortSignal, now_ms: () => number): Gate {
  let active = 0;
  let held_until_ms = 0;
  let timer: NodeJS.Timeout | undefined;
  const queue: Waiting[] = [];
  const starts: number[] = [];

  /** Until the next request may start: 0 for at once, null for "when another one has ended". */
  const wait = (): number | null => {
    const now = now_ms();
    while (starts[0] !== undefined && starts[0] <= now - limits.window_ms) starts.shift();
    if (active >= limits.at_once) return null;
    const oldest = starts.length >= limits.per_window ? starts[0] : undefined;
    const free_at = oldest === undefined ? 0 : oldest + limits.window_ms;
    return Math.max(0, free_at - now, held_until_ms - now);
  };

  const admit = (): void => {
    clearTimeout(timer);
    while (queue.length > 0) {
      const ms = wait();
      if (ms === null) return;
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
