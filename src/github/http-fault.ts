import { boundedWait, retryAfterMs } from '../net/retry.js';
import { type ErrorCode, errors } from '../problems.js';
import { clip, Fault, type Retry } from './fault.js';

/** A refusal as it came over the wire, and what was asked. */
export interface Refusal {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string | number | undefined>;
  text: string;
  /** Method and path, for a person. */
  asked: string;
  /** Our clock, for an answer without a `Date`. */
  now_ms: number;
}

/**
 * What a refusal means and whether it can heal. The three kinds of 403 are told apart as GitHub documents them:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api and
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function faultOf(refusal: Refusal): Fault {
  const said = messageOf(refusal.text);
  const limit = limitOf(refusal, said);
  const { code, hint } = limit ? limitFact(refusal) : factOf(refusal, said);
  const message = `${describe(refusal)}${said ? `: ${said}` : ''}${requestId(refusal)}`.replace(/\.?$/, '.');
  return new Fault({ code, message, hint }, refusal.status, limit ?? serverRetry(refusal));
}

/** `GitHub answered 502 to GET /repos/o/r`. */
export function describe(refusal: Pick<Refusal, 'status' | 'asked'>): string {
  return `GitHub answered ${refusal.status} to ${refusal.asked}`;
}

/** ` (request id …)`, by which GitHub's support finds a request; empty without one. */
export function requestId(answer: Pick<Refusal, 'headers'>): string {
  const id = String(answer.headers['x-github-request-id'] ?? '').replace(/[^\w:.-]/g, '');
  return id ? ` (request id ${id.slice(0, 80)})` : '';
}

function messageOf(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && 'message' in body) return clip(String(body.message));
  } catch {
    // Not JSON, so the text itself is shown.
  }
  return clip(text);
}

/** Some permissions are refused with no request left: the text decides before the count does. */
const noPermission = /not accessible by (integration|personal access token)/i;
const limitText = /rate limit|abuse detection/i;

function limitOf(refusal: Refusal, said: string): Retry | null {
  const { status, headers } = refusal;
  if (status !== 429 && (status !== 403 || noPermission.test(said))) return null;
  const spent = headers['x-ratelimit-remaining'] === '0';
  const named = headers['retry-after'] !== undefined || limitText.test(said);
  if (status === 403 && !spent && !named) return null;
  const answered_at_ms = answeredAt(refusal);
  return { limit: true, wait_ms: retryAfter(refusal) ?? untilReset(refusal, spent), answered_at_ms };
}

function limitFact({ headers }: Refusal): { code: ErrorCode; hint: string } {
  if (headers['x-ratelimit-remaining'] === '0')
    return { code: 'budget_exhausted', hint: errors.budget_exhausted.cure };
  return { code: 'github_rate_limited', hint: errors.github_rate_limited.cure };
}

function serverRetry(refusal: Refusal): Retry | null {
  if (refusal.status < 500) return null;
  return { limit: false, wait_ms: retryAfter(refusal), answered_at_ms: answeredAt(refusal) };
}

function answeredAt({ headers, now_ms }: Refusal): number {
  const date = Date.parse(String(headers.date));
  return Number.isNaN(date) ? now_ms : date;
}

function retryAfter(refusal: Refusal): number | null {
  return retryAfterMs(refusal.headers['retry-after'], answeredAt(refusal));
}

/** One second is added so that the next request comes after the reset. */
function untilReset(refusal: Refusal, spent: boolean): number | null {
  const reset = String(refusal.headers['x-ratelimit-reset'] ?? '');
  if (!spent || !/^\d{1,12}$/.test(reset)) return null;
  return boundedWait(Number(reset) * 1000 - answeredAt(refusal) + 1000);
}

function factOf({ status, headers }: Refusal, said: string): { code: ErrorCode; hint: string } {
  const code = codeOf(status);
  if (code !== 'github_forbidden') return { code, hint: errors[code].cure };
  const kind = noPermission.exec(said)?.[1]?.toLowerCase();
  if (kind === 'integration') {
    return {
      code,
      hint: 'Give the job that runs the monitor `permissions: { actions: read, contents: read }`.',
    };
  }
  if (kind) {
    return {
      code,
      hint: 'Give the personal access token the repository permissions `Actions: read` and `Contents: read` (a classic one the scope `repo`), and access to this repository.',
    };
  }
  if (headers['x-github-sso'])
    return { code, hint: 'Authorize the token for the single sign-on of this organization.' };
  return { code, hint: errors[code].cure };
}

function codeOf(status: number): ErrorCode {
  if (status === 401) return 'github_unauthorized';
  if (status === 403) return 'github_forbidden';
  if (status === 404) return 'github_not_found';
  if (status === 410 || status === 451) return 'github_gone';
  return status >= 500 ? 'github_unavailable' : 'github_malformed';
}
