import type { Problem, Result } from '../problems.js';
import { type ErrorCode, errors } from '../problems.js';

/** Whether asking again can help, and how long to wait at least; null where only a person can mend it. */
export interface Retry {
  /** True for a request limit, which concerns every request and heals by the minute. */
  limit: boolean;
  /** Wait that GitHub asked for; null where it named none. */
  wait_ms: number | null;
  /** GitHub's clock at its answer, so that "try again at" does not rest on ours. */
  answered_at_ms: number;
}

/** A fault of the outside world on its way to becoming a failed `Result`. It never leaves this room as a throw. */
export class Fault extends Error {
  constructor(
    readonly problem: Problem,
    readonly status: number | null = null,
    readonly retry: Retry | null = null,
  ) {
    super(problem.message);
    this.name = 'Fault';
  }
}

/** A fault that asking again does not mend. `hint` defaults to the cure of its code. */
export function fault(code: ErrorCode, message: string, hint: string = errors[code].cure): Fault {
  return new Fault({ code, message, hint });
}

/** The value of `work`, or its fault as a value. Anything else that is thrown is a bug and passes. */
export async function look<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, error: error.problem };
    throw error;
  }
}

/** The value of `work`, or null where GitHub answered 404: not yet a proof of absence. */
export async function unless404<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault && error.status === 404) return null;
    throw error;
  }
}

/** Why nothing more is asked: the deadline, or a cancellation (then the signal's reason is `cancelled`). */
export function stopped(signal: AbortSignal): Fault {
  return signal.reason === 'cancelled'
    ? fault('cancelled', 'The run was cancelled before GitHub had answered.')
    : fault('deadline', 'The deadline passed before GitHub had answered.');
}
