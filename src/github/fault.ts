/**
 * Faults on their way to becoming a failed `Result`, and what a refusal of GitHub means: whether it can heal,
 * and the next thing to do by all that is known of it.
 */
import { boundedWait, retryAfterMs } from '../net/retry.js';
import { type ErrorCode, errors, type Problem, type Result } from '../problems.js';
import type { GitHubOptions, Reply } from './model.js';

/** Whether asking again can help, and how long to wait at least; null where only a person can fix it. */
export interface Retry {
  /** True for a request limit, which concerns every request and heals by the minute. */
  limit: boolean;
  /** Wait that GitHub asked for; null where it named none. */
  wait_ms: number | null;
  /** GitHub's clock at its answer, so that "try again at" does not rest on ours. */
  answered_at_ms: number;
}

/** A fault of the outside world, which becomes a failed `Result`: it never leaves this room as a throw. */
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

/** Of a failure that may be over in a moment. */
export const MAY_HEAL: Retry = { limit: false, wait_ms: null, answered_at_ms: 0 };

/** A fault that asking again does not fix. `hint` defaults to the cure of its code. */
export function fault(code: ErrorCode, message: string, hint: string = errors[code].cure): Fault {
  return new Fault({ code, message, hint });
}

/** The value of `work`, or its fault as a value. Anything else that is thrown is a bug and passes. */
export async function faultOr<T>(work: () => Promise<T>): Promise<T | Fault> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** The value of `work`, or its problem. */
export async function asResult<T>(work: () => Promise<T>): Promise<Result<T>> {
  const value = await faultOr(work);
  return value instanceof Fault ? { ok: false, error: value.problem } : { ok: true, value };
}

/** The value of `work`, or null where it fails with such a fault. */
export async function nullOn<T>(
  isSuch: (fault: Fault) => boolean,
  work: () => Promise<T>,
): Promise<T | null> {
  const value = await faultOr(work);
  if (!(value instanceof Fault)) return value;
  if (isSuch(value)) return null;
  throw value;
}

/** The value of `work`, or null where GitHub answered 404: not yet a proof of absence. */
export function nullOn404<T>(work: () => Promise<T>): Promise<T | null> {
  return nullOn(({ status }) => status === 404, work);
}

/** Why nothing more is asked: the deadline, or a cancellation (then the signal's reason is `cancelled`). */
export function stoppedFault(signal: AbortSignal): Fault {
  return signal.reason === 'cancelled'
    ? fault('cancelled', 'The run was cancelled before GitHub had answered.')
    : fault('deadline', 'The deadline passed before GitHub had answered.');
}

/** A refusal as it came over the wire, and what was asked by whom. */
export interface Refusal extends Pick<Reply, 'status' | 'headers' | 'data'> {
  /** Method and path, for a person. */
  asked: string;
  options: Pick<GitHubOptions, 'base_url' | 'token' | 'own_repo'>;
  /** Our clock, for an answer without a `Date`. */
  now_ms: number;
}

/**
 * The kinds of 403 are told apart as GitHub documents them:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api and
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function refusalFault(refusal: Refusal): Fault {
  const { status, headers } = refusal;
  const said = messageOf(refusal);
  const isSpent = String(headers['x-ratelimit-remaining']) === '0';
  const limit = isLimit(refusal, said, isSpent);
  const code = limit ? (isSpent ? 'budget_exhausted' : 'github_rate_limited') : codeOf(status);
  const hint = (limit ? null : hintOf(refusal, said)) ?? errors[code].cure;
  const words = `${answerWords(refusal)}${said ? `: ${said}` : ''}${requestId(refusal)}`;
  const retry = limit || status >= 500 ? retryOf(refusal, limit, isSpent) : null;
  return new Fault({ code, message: words.replace(/\.?$/, '.'), hint }, status, retry);
}

/** `GitHub answered 502 to GET /repos/o/r`. */
export function answerWords({ status, asked }: Pick<Refusal, 'status' | 'asked'>): string {
  return `GitHub answered ${status} to ${asked}`;
}

/** ` (request id …)`, by which GitHub's support finds a request; empty without one. */
export function requestId({ headers }: Pick<Refusal, 'headers'>): string {
  const id = String(headers['x-github-request-id'] ?? '').replace(/[^\w:.-]/g, '');
  return id ? ` (request id ${id.slice(0, 80)})` : '';
}

const excerptLength = 200;

/** Foreign text on one short line, without control characters. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, 4 * excerptLength)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}

/** What is shorter than eight characters is no token of GitHub's, and would be found in other words. */
export function hideToken(text: string, token: string | null): string {
  return token !== null && token.length >= 8 ? text.replaceAll(token, '***') : text;
}

/** Octokit gives JSON read, text as it is, and anything else as bytes. */
function messageOf({ data, options: { token } }: Refusal): string {
  const said =
    data instanceof ArrayBuffer
      ? new TextDecoder().decode(data)
      : typeof data === 'object' && data !== null
        ? String('message' in data ? data.message : JSON.stringify(data))
        : String(data ?? '');
  return excerpt(hideToken(said, token));
}

/** Some permissions are refused with no request left: the text decides before the count does. */
const permissionText =
  /not accessible by|IP allow list|SAML enforcement|single sign-on|forbids access via|access blocked/i;
const limitText = /rate limit|abuse detection/i;

function isLimit({ status, headers }: Refusal, said: string, isSpent: boolean): boolean {
  if (status !== 403) return status === 429;
  if (permissionText.test(said)) return false;
  return isSpent || headers['retry-after'] !== undefined || limitText.test(said);
}

/** One second is added to a reset so that the next request comes after it. */
function retryOf({ headers, now_ms }: Refusal, limit: boolean, isSpent: boolean): Retry {
  const date = Date.parse(String(headers.date));
  const answered_at_ms = Number.isNaN(date) ? now_ms : date;
  const reset = String(headers['x-ratelimit-reset'] ?? '');
  const isNamed = limit && isSpent && /^\d{1,12}$/.test(reset);
  const reset_ms = isNamed ? boundedWait(Number(reset) * 1000 - answered_at_ms + 1000) : null;
  const wait_ms = retryAfterMs(headers['retry-after'], answered_at_ms) ?? reset_ms;
  return { limit, wait_ms, answered_at_ms };
}

function codeOf(status: number): ErrorCode {
  if (status === 401) return 'github_unauthorized';
  if (status === 403) return 'github_forbidden';
  if (status === 404) return 'github_not_found';
  if (status === 410 || status === 451) return 'github_gone';
  return status >= 500 ? 'github_unavailable' : 'github_malformed';
}

/** HTML, as a login page or a firewall answers. */
export function isPage({ headers, data }: Pick<Reply, 'headers' | 'data'>): boolean {
  return /html/i.test(String(headers['content-type'])) || /^\s*</.test(String(data));
}

/** The next thing to do; null where the cure of the code says it. */
function hintOf(refusal: Refusal, said: string): string | null {
  const { status, options } = refusal;
  if (status === 403) return forbiddenHint(refusal, said);
  const enterprise = enterpriseHint(options.base_url);
  // The web server of an Enterprise Server has no API at its root: it answers 406, or a page.
  if (enterprise !== null && status < 500 && (isPage(refusal) || status === 406)) return enterprise;
  if (status === 401 && options.token === null) return 'No token was given: pass `github_token`.';
  // https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app
  if (status === 401 && options.token?.startsWith('ghs_'))
    return "An app's token ends after an hour, and a job's token with its job: make the token in the job that uses it, and check that the app is still installed.";
  if (status !== 404) return null;
  const general = otherRepositoryHint(refusal) ?? errors.github_not_found.cure;
  return enterprise === null ? general : `${general} ${enterprise}`;
}

/** Where the API may be asked at the wrong address; null where the address is that of an API. */
export function enterpriseHint(base_url: string): string | null {
  const { hostname, pathname } = new URL(base_url);
  if (hostname.startsWith('api.') || /\/api\/v3\/?$/.test(pathname)) return null;
  return 'The address of an Enterprise Server ends in `/api/v3`: check `github_api_url`.';
}

/** The texts are GitHub's own, each with the page of its documentation. */
function forbiddenHint(refusal: Refusal, said: string): string | null {
  // https://docs.github.com/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization
  if (/IP allow list/i.test(said))
    return "The organization's IP allow list does not hold the runner's address. Let an owner add it, or run the monitor on a runner with an address that is on the list.";
  // https://docs.github.com/authentication/authenticating-with-single-sign-on
  const sso = refusal.headers['x-github-sso'];
  if (sso || /SAML enforcement|single sign-on/i.test(said)) {
    const [, url] = /url=(https:\/\/[^\s;,`]+)/.exec(String(sso)) ?? [];
    return `Authorize the token for the single sign-on of this organization${url ? `: ${url}` : '.'}`;
  }
  // https://docs.github.com/organizations/managing-programmatic-access-to-your-organization
  if (/forbids access via/i.test(said))
    return "The organization does not accept this kind of token. Pass one that its owners allow: a fine-grained token that they have approved, or an app's.";
  if (/access blocked/i.test(said)) return errors.github_gone.cure;
  // https://docs.github.com/apps/maintaining-github-apps/suspending-a-github-app-installation
  if (/installation has been suspended/i.test(said))
    return "The app's installation is suspended: let an owner of the account unsuspend it under Settings → GitHub Apps.";
  // https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
  if (/\bActions (?:is|are|has been|have been) (?:currently )?disabled/i.test(said))
    return 'Enable Actions under Settings → Actions → General of the repository; where that is not offered, an owner of the organization or enterprise has to allow it first.';
  const kind = /not accessible by (integration|personal access token)/i.exec(said)?.[1]?.toLowerCase();
  if (kind === 'personal access token') return personalTokenHint(refusal);
  return otherRepositoryHint(refusal) ?? (kind === 'integration' ? jobTokenHint(refusal) : null);
}

function personalTokenHint(refusal: Refusal): string {
  const permissions = neededPermissions(refusal) ?? '`Actions: read` and `Contents: read`';
  const classic = refusal.options.token?.startsWith('github_pat_') ? '' : ' (a classic one the scope `repo`)';
  return `Give the personal access token the repository permissions ${permissions}${classic}, and access to this repository.`;
}

/** A job's own token and an app's look alike: one reads its own repository, one those it was given. */
function otherRepositoryHint({ asked, options: { token, own_repo } }: Refusal): string | null {
  const [, repo] = /^GET \/repos\/([^/]+\/[^/?]+)/.exec(asked) ?? [];
  const isAppToken = token?.startsWith('ghs_') ?? false;
  if (!isAppToken || repo === undefined || own_repo == null) return null;
  if (repo.toLowerCase() === own_repo.toLowerCase()) return null;
  return `A job's own token reads ${own_repo} only. For ${repo} pass a fine-grained token, or the token of an app that is installed there, with the repository permissions \`Actions: read\` and \`Contents: read\`.`;
}

/** In the job's own repository its token cannot be told from an app's: the hint has what both need. */
function jobTokenHint(refusal: Refusal): string {
  const permissions = neededPermissions(refusal) ?? '`Actions: read` and `Contents: read`';
  return `Where this is the job's own token, give the job \`permissions: { actions: read, contents: read }\`; an app's token needs the app's repository permissions ${permissions}.`;
}

/**
 * `actions=read` of
 * https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
function neededPermissions({ headers }: Refusal): string | null {
  const needed = String(headers['x-accepted-github-permissions'] ?? '');
  if (!/^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+)*$/.test(needed)) return null;
  return `\`${needed}\``;
}
