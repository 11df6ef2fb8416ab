/** How long a request may take, and why one failed: what limits its time, and words for what Node throws. */
import { LongBodyError } from './plain-fetch.js';

/** Work took longer than its limit, or than the run may take. */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError';
}

/** Why a signal has ended the work: a limit of its own, or the run's deadline. */
export function deadlineError({ reason }: AbortSignal): TimeLimitError {
  return reason instanceof TimeLimitError ? reason : new TimeLimitError('the run reached its deadline');
}

/** A signal that aborts after `ms` milliseconds, or with the deadline; `clear` it after use. */
export function limitedSignal(ms: number, deadline: AbortSignal): { signal: AbortSignal; clear: () => void } {
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
  const { signal, clear } = limitedSignal(ms, deadline);
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

/** The messages of Node and undici are not shown: they may hold a header or an address. */
const words: Record<string, string> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  EPIPE: 'the connection was closed',
  ETIMEDOUT: 'the connection timed out',
  EPROTO: 'TLS failed',
  UND_ERR_ABORTED: 'the proxy refused the connection',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  UND_ERR_SOCKET: 'the connection was closed before the answer was whole',
};

/** Failures before any byte of the request left: refused, not found, no route, TLS, or the proxy said no. */
const beforeRequest =
  /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPROTO|UND_ERR_ABORTED|UND_ERR_CONNECT_TIMEOUT)$|CERT|^ERR_(?:TLS|SSL)_|^UNABLE_TO_/;

/** Whether the other side can have seen nothing of the request. */
export function neverConnected(failure: unknown): boolean {
  const code = codeOf(failure);
  return code !== null && beforeRequest.test(code);
}

/** In a few words, with the system's code. */
export function networkReason(failure: unknown): string {
  if (failure instanceof TimeLimitError || failure instanceof LongBodyError) return failure.message;
  const code = codeOf(failure);
  if (code === null) return 'the request failed';
  return `${words[code] ?? wordsOf(code)} (${code})`;
}

function wordsOf(code: string): string {
  if (certificate.test(code)) return 'the certificate is not trusted';
  return /TLS|SSL/.test(code) ? 'TLS failed' : 'the request failed';
}

/** https://nodejs.org/docs/latest-v20.x/api/tls.html#x509-certificate-error-codes */
const certificate = /CERT|CRL|UNABLE_TO_|HOSTNAME_MISMATCH|^INVALID_(?:CA|PURPOSE)/;

/** Whether a certificate is not trusted: it will not be in a second either. */
export function distrustsCertificate(failure: unknown): boolean {
  return certificate.test(codeOf(failure) ?? '');
}

/** The system's code, which fetch hides in its cause and Node in the first of several tries. */
function codeOf(failure: unknown): string | null {
  if (!(failure instanceof Error)) return null;
  if ('code' in failure && typeof failure.code === 'string') return failure.code;
  const inner = failure instanceof AggregateError ? failure.errors[0] : failure.cause;
  return inner === undefined ? null : codeOf(inner);
}
