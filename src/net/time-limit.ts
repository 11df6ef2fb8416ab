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

/** Work took longer than its limit, or than the run may take. */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError';
}

/** Why a signal has ended the work: a limit of its own, or the run's deadline. */
export function deadlineError({ reason }: AbortSignal): TimeLimitError {
  return reason instanceof TimeLimitError ? reason : new TimeLimitError('the run reached its deadline');
}

/** A signal that aborts after `ms` milliseconds, or with the deadline; `clear` once it is not needed any more. */
export function limited(ms: number, deadline: AbortSignal): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const overtime = () => controller.abort(new TimeLimitError(`it took longer than ${ms / 1000} s`));
  const timer = setTimeout(overtime, ms);
  const stop = () => controller.abort(deadlineError(deadline));
  deadline.addEventListener('abort', stop);
  if (deadline.aborted) stop();
  const clear = () => {
    clearTimeout(timer);
    deadline.removeEventListener('abort', stop);
  };
  return { signal: controller.signal, clear };
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
  const { signal, clear } = limited(ms, deadline);
  const overtime = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  try {
    return await Promise.race([work(signal), overtime]);
  } finally {
    clear();
  }
}
