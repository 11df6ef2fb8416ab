/** Waiting that never outlasts the run's deadline. */

/** The longest delay that Node's timers take, in milliseconds: beyond it they fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Resolves after `ms` milliseconds, or at once when the signal aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(ms, LONGEST_TIMER_MS));
    signal.addEventListener('abort', done);
  });
}

export class TimeLimitError extends Error {
  override name = 'TimeLimitError';
}

/**
 * Runs `work` for at most `ms` milliseconds and not past the deadline, also where it ignores its signal.
 * (`AbortSignal.any` came with Node 20.3 only.)
 *
 * @throws TimeLimitError, or what `work` throws
 */
export async function withLimit<T>(
  ms: number,
  deadline: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let stop = () => {};
  const overtime = new Promise<never>((_resolve, reject) => {
    stop = () => {
      const error = new TimeLimitError(
        deadline.aborted ? 'the run reached its deadline' : `it took longer than ${ms / 1000} s`,
      );
      controller.abort(error);
      reject(error);
    };
  });
  const timer = setTimeout(stop, ms);
  deadline.addEventListener('abort', stop);
  if (deadline.aborted) stop();
  try {
    return await Promise.race([work(controller.signal), overtime]);
  } finally {
    clearTimeout(timer);
    deadline.removeEventListener('abort', stop);
  }
}
