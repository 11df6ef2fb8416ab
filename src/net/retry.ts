/** Waits and retries for GitHub, Postmark and the ping alike: how long to wait, and when not to. */

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

/**
 * Does `work` again for as long as `waitBefore` names a wait in milliseconds (null takes the outcome as it
 * is; `retry` counts from 1), but not once the deadline has passed. Throws what `work` throws.
 */
export async function withRetries<T>(
  work: () => Promise<T>,
  waitBefore: (outcome: T, retry: number) => number | null,
  deadline: AbortSignal,
): Promise<T> {
  for (let retry = 1; ; retry += 1) {
    const outcome = await work();
    const wait_ms = deadline.aborted ? null : waitBefore(outcome, retry);
    if (wait_ms === null) return outcome;
    await pause(wait_ms, deadline);
    if (deadline.aborted) return outcome;
  }
}

/**
 * Whether a status passes by itself: a fault of the server's own, or a request that did not arrive whole
 * (408), came too early (425) or was one of too many (https://www.iana.org/assignments/http-status-codes).
 */
export function isTransientStatus(status: number): boolean {
  return status >= 500 || [408, 425, 429].includes(status);
}

/** The wait before the nth retry: doubled each time, in milliseconds. */
export function backoff(first_ms: number, retry: number): number {
  return first_ms * 2 ** (retry - 1);
}

/** The wait before the nth retry where each has its own, with jitter; null after the last. */
export function waitInTurn(waits_ms: readonly number[], retry: number): number | null {
  const wait_ms = waits_ms[retry - 1];
  return wait_ms === undefined ? null : withJitter(wait_ms);
}

/** A wait of about `ms` milliseconds, a quarter more or less, so that many runs do not come back at once. */
export function withJitter(ms: number, random: () => number = Math.random): number {
  return ms * (0.75 + random() / 2);
}

/** A server that asks for more than this is not waited for. */
const LONGEST_MS = 24 * 60 * 60_000;

/** The same wait, or infinity where it is longer than a day: no date can be made of an absurd number. */
export function boundedWait(ms: number): number {
  return ms <= LONGEST_MS ? Math.max(0, ms) : Number.POSITIVE_INFINITY;
}

/**
 * `Retry-After` in milliseconds (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after): seconds, or an
 * HTTP date that `now_ms` (the server's clock, where it gave one) is subtracted from. Null for anything else,
 * infinity for more than a day.
 */
export function retryAfterMs(header: unknown, now_ms: number): number | null {
  const value = String(header ?? '').trim();
  if (/^\d+(?:\.\d+)?$/.test(value)) return boundedWait(Number(value) * 1000);
  // A date has a letter; `-5` would be read as a month.
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : boundedWait(date - now_ms);
}
