/** Waiting that never outlasts the run's deadline. */

/** Resolves after `ms` milliseconds, or at once when the signal aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
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

/** A wait of about `ms` milliseconds, a quarter more or less, so that many runs do not come back at once. */
export function jittered(ms: number): number {
  return ms * (0.75 + Math.random() / 2);
}
