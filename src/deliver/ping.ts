/**
 * The outside dead-man's switch, as Healthchecks and others understand it
 * (https://healthchecks.io/docs/http_api/; docs/reliability.md has a table of services). Its URLs are
 * secrets: no message names one or its host.
 */
import { randomUUID } from 'node:crypto';
import { networkReason, withLimit } from '../net/failure.js';
import { isTransientStatus, waitInTurn, withRetries } from '../net/retry.js';
import { type Problem, problemOf } from '../problems.js';
import type { Report } from '../report/model.js';
import { exitCode, pingMessage } from '../report/outcome.js';
import type { Secrets } from '../settings/model.js';

type PingKind = 'start' | 'success' | 'fail';

export interface DeadMansSwitch {
  /** Reports that a check begins; nobody waits for the answer. */
  start(): void;
  /** Reports how it ended; returns what went wrong with any ping of the run. */
  end(report: Report): Promise<Problem[]>;
}

interface DeadMansSwitchOptions {
  secrets: PingUrls;
  /** False in dry run, and where nothing may leave. */
  send: boolean;
  /** The monitor's own. */
  repository: string | null;
  user_agent: string;
  /** A fetch that uses the proxies. */
  fetch: typeof fetch;
  deadline: AbortSignal;
  /** Time for one try, in milliseconds. */
  timeout_ms?: number;
  /** Waits before further tries, in milliseconds. */
  retry_ms?: readonly number[];
}

type PingUrls = Pick<Secrets, 'ping_url' | 'ping_fail_url' | 'ping_start_url'>;

/**
 * Pings of one run; with `send` false, none. Never throws: a ping that fails is a problem that `end`
 * gives.
 */
export function openDeadMansSwitch(options: DeadMansSwitchOptions): DeadMansSwitch {
  const urls = options.send ? pingUrls(options.secrets, randomUUID()) : noUrls;
  const startEnded = new AbortController();
  let startProblem: Problem | null = null;
  return {
    start: () => {
      const own = { ...options, deadline: startEnded.signal };
      void sendPing('start', urls.start, null, own).then((problem) => {
        startProblem = problem;
      });
    },
    end: async (report) => {
      const earlier = startProblem;
      startProblem = null;
      // A start that arrives after the end would begin another check.
      startEnded.abort();
      const kind = exitCode(report) === 2 ? 'fail' : 'success';
      const message = pingMessage(report, options.repository);
      const problem = await sendPing(kind, urls[kind], message, options);
      return [earlier, problem].filter((one) => one !== null);
    },
  };
}

const noUrls: Record<PingKind, URL | null> = { start: null, success: null, fail: null };

/**
 * Where each kind of ping goes. `/start` and `/fail` are put on the path of `ping_url` only where its query
 * holds nothing but what Healthchecks defines: elsewhere a query may hold the status itself, and the path may
 * mean anything.
 */
export function pingUrls(given: PingUrls, run_id: string): Record<PingKind, URL | null> {
  const { ping_url, ping_fail_url, ping_start_url } = given;
  const own = (text: string | null): URL | null => (text === null ? null : finished(new URL(text), run_id));
  const either = (text: string | null, kind: 'start' | 'fail'): URL | null => {
    if (text === 'none') return null;
    if (text !== null) return own(text);
    const url = own(ping_url);
    if (url === null || !hasPlainQuery(url)) return null;
    url.pathname = `${url.pathname.replace(/\/$/, '')}/${kind}`;
    return url;
  };
  return {
    start: either(ping_start_url, 'start'),
    success: own(ping_url),
    fail: either(ping_fail_url, 'fail'),
  };
}

function hasPlainQuery(url: URL): boolean {
  return [...url.searchParams.keys()].every((name) => name === 'create' || name === 'rid');
}

/** A check's UUID ends the path of a Healthchecks URL, wherever hosted; a slug follows a project's key. */
const healthchecksPath = /\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/(?:start|fail))?$/i;

/**
 * Without a slash at its end, with which Healthchecks finds no slug, and with an id of this run (`rid`), so
 * that runs which overlap are told apart (https://healthchecks.io/docs/measuring_script_run_time/).
 */
function finished(url: URL, run_id: string): URL {
  if (!hasPlainQuery(url)) return url;
  url.pathname = url.pathname.replace(/\/+$/, '');
  const isHealthchecks = url.hostname === 'hc-ping.com' || healthchecksPath.test(url.pathname);
  if (isHealthchecks && !url.searchParams.has('rid')) url.searchParams.set('rid', run_id);
  return url;
}

/** Null once the switch has answered with success, or where there is no URL. Throws nothing. */
async function sendPing(
  kind: PingKind,
  url: URL | null,
  message: string | null,
  options: DeadMansSwitchOptions,
): Promise<Problem | null> {
  if (url === null) return null;
  const waits = options.retry_ms ?? [1000, 3000];
  const failure = await withRetries(
    () => tryPing(url, message, options),
    (failure, retry) => (failure?.passing ? waitInTurn(waits, retry) : null),
    options.deadline,
  );
  if (failure === null) return null;
  return problemOf('ping_failed', `The ping (${kind}) failed: ${failure.reason}.`);
}

/** The message is the body of a POST; a URL whose query holds the status says all by itself. */
async function tryPing(
  url: URL,
  message: string | null,
  { fetch, deadline, timeout_ms = 10_000, user_agent }: DeadMansSwitchOptions,
): Promise<{ reason: string; passing: boolean } | null> {
  const request =
    message === null || !hasPlainQuery(url) ? { method: 'GET' } : { method: 'POST', body: message };
  try {
    const status = await withLimit(timeout_ms, deadline, async (signal) => {
      const headers = { 'user-agent': user_agent };
      const response = await fetch(url, { ...request, headers, signal, redirect: 'follow' });
      await response.body?.cancel();
      return response.status;
    });
    if (status >= 200 && status < 300) return null;
    return { reason: `it answered HTTP ${status}`, passing: isTransientStatus(status) };
  } catch (error) {
    return { reason: networkReason(error), passing: true };
  }
}
