/** One request and its answer: let through by the gate, counted, and read in full in the time allowed. */
import type { Octokit } from '@octokit/rest';
import { distrustsCertificate, networkReason, withLimit } from '../net/failure.js';
import { LongBodyError, type PlainFetch, textOfBody } from '../net/plain-fetch.js';
import { errors } from '../problems.js';
import {
  answerWords,
  enterpriseHint,
  excerpt,
  Fault,
  fault,
  hideToken,
  isPage,
  MAY_HEAL,
  refusalFault,
  requestId,
  stoppedFault,
} from './fault.js';
import type { Meter } from './meter.js';
import type { Budget, GitHubOptions, Reply } from './model.js';
import { createTurns, type Gate } from './pacing.js';

/** A request as Octokit's hook is given it: the route's `url` and the values of its placeholders. */
type Endpoint = Octokit['request']['endpoint']['DEFAULTS'] & { url: string };

/** What Octokit's hook hands on: it adds the token, sends, and throws for a status of 400 and more. */
export type OctokitRequest = (options: Endpoint) => Promise<Reply>;

interface TransportOptions extends GitHubOptions {
  /** For one request: headers and body together. */
  timeout_ms: number;
  gate: Gate;
  meter: Meter;
}

interface Transport {
  /** Sends, and follows redirects on the same origin. Throws Faults only. */
  send: (request: OctokitRequest, given: Endpoint) => Promise<Reply>;
  /** What Octokit sends with: an answer is read to its end before Octokit sees it. */
  fetch: (...asked: Parameters<PlainFetch>) => Promise<unknown>;
}

/** No answer that is used comes near it; a longer one is somebody else's. */
const MOST_MIB = 64;
const MOST_REDIRECTS = 5;
const redirects = new Set([301, 302, 307, 308]);

/** The hook and the fetch for one Octokit. */
export function createTransport(options: TransportOptions): Transport {
  const roundTrip = createRoundTrip(options);
  return {
    /**
     * A renamed repository answers 301, and the token must not follow one to another host: Octokit is told to
     * follow none.
     */
    send: async (request, given) => {
      // For a person: `GET /repos/o/r`.
      const asked = `${given.method} ${excerpt(pathOf(given))}`;
      const first = { ...given };
      let target = first;
      try {
        for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
          const response = await roundTrip(() => request(become(given, target)), target, asked);
          if (!redirects.has(response.status)) return checked(options, response, asked);
          target = redirected(options, target, asked, String(response.headers.location ?? ''));
        }
        throw fault('github_redirect', `GitHub redirected more than ${MOST_REDIRECTS} times from ${asked}.`);
      } finally {
        become(given, first);
      }
    },
    /** Before Octokit does, which reads the body of a refusal without a limit and swallows read errors. */
    fetch: async (url, request) => {
      const { status, headers, body } = await options.fetch(url, request);
      const text = await textOfBody(body, MOST_MIB * 1024 * 1024).catch((error) => {
        if (!(error instanceof LongBodyError)) throw error;
        throw fault('github_malformed', `GitHub's answer is longer than ${MOST_MIB} MB, which is not read.`);
      });
      const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
      return { status, headers: new Map(headers), body: text, text: async () => text, arrayBuffer };
    },
  };
}

/** The hooks below ours (token, log) keep the object they were given: another request takes its place. */
function become(given: Endpoint, target: Endpoint): Endpoint {
  if (given === target) return given;
  for (const key of Object.keys(given)) delete given[key];
  return Object.assign(given, target);
}

/** The path with its placeholders filled in. */
function pathOf({ url, ...parameters }: Endpoint): string {
  return url.replace(/\{\+?(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''));
}

type RoundTrip = (request: () => Promise<Reply>, target: Endpoint, asked: string) => Promise<Reply>;

function createRoundTrip(options: TransportOptions): RoundTrip {
  const { gate, meter, deadline, now_ms } = options;
  // Before each request and each answer: ninety may be due at the same time, and timers and signals come
  // between.
  const turn = createTurns();
  return async (request, target, asked) => {
    await gate.enter();
    await turn();
    try {
      const spent = target.method === 'POST' ? null : meter.spent();
      if (spent !== null) throw exhausted(spent, now_ms());
      meter.sent();
      return await withLimit(options.timeout_ms, deadline, async (signal) => {
        target.request = { ...target.request, signal };
        const response = await request();
        meter.read(response);
        return { ...response, url: target.url };
      });
    } catch (error) {
      throw faultOf(options, error, asked);
    } finally {
      await turn();
      gate.leave();
    }
  };
}

/** What went wrong, in our words; what a refusal says of clock and limit is read. */
function faultOf(options: TransportOptions, error: unknown, asked: string): Fault {
  // Octokit keeps what `fetch` threw as the cause of its own error.
  const failure =
    error instanceof Error && 'status' in error && error.cause !== undefined ? error.cause : error;
  if (failure instanceof Fault) return failure;
  if (options.deadline.aborted) return stoppedFault(options.deadline);
  if (!isRefusal(error)) return unreachable(options, asked, failure);
  options.meter.read(error.response);
  return refusalFault({ ...error.response, asked, options, now_ms: options.now_ms() });
}

function isRefusal(error: unknown): error is Error & { response: Reply } {
  return error instanceof Error && 'response' in error && error.response !== undefined;
}

/**
 * An answer to the question: 200, and JSON. What is cut short or replaced on its way may heal. Should a
 * server echo the token, it ends here.
 */
function checked({ base_url, token }: TransportOptions, response: Reply, asked: string): Reply {
  const text = hideToken(String(response.data), token);
  const answer = { ...response, url: asked, data: text };
  if (response.status !== 200) throw malformed(answer, 'which is not an answer to that');
  try {
    return { ...answer, data: JSON.parse(text) };
  } catch {
    const { problem } = malformed(answer, 'but the body is not JSON');
    const hint = (isPage(response) && enterpriseHint(base_url)) || problem.hint;
    throw new Fault({ ...problem, hint }, response.status, MAY_HEAL);
  }
}

/** Says that a part of an answer is not what it should be. */
export function malformed(reply: Reply, detail: string): Fault {
  const said = typeof reply.data === 'string' ? reply.data : JSON.stringify(reply.data);
  const answered = answerWords({ status: reply.status, asked: reply.url });
  return fault('github_malformed', `${answered}, ${detail}${requestId(reply)}. It begins: ${excerpt(said)}`);
}

function redirected(
  { base_url, token }: TransportOptions,
  from: Endpoint,
  asked: string,
  location: string,
): Endpoint {
  const { origin } = new URL(base_url);
  const at = `${from.baseUrl}${pathOf(from)}`;
  const target = location !== '' && URL.canParse(location, at) ? new URL(location, at) : null;
  if (target === null || target.origin !== origin || from.method !== 'GET') {
    const where = target === null ? 'nowhere' : excerpt(hideToken(target.origin, token));
    throw fault(
      'github_redirect',
      `GitHub redirected ${asked} to ${where}, which is not followed: the token goes to ${origin} only.`,
      enterpriseHint(base_url) ?? undefined,
    );
  }
  const { headers, mediaType, request } = from;
  // A colon before a letter would be one of Octokit's own placeholders.
  const url = `${target.pathname}${target.search}`.replaceAll(':', '%3A');
  return { method: 'GET', baseUrl: origin, url, headers, mediaType, request: request ?? {} };
}

/** GitHub has said that nothing is left; asking all the same would only make it refuse for longer. */
function exhausted({ limit, resets_at, resets_ms }: Budget, now: number): Fault {
  const wait_ms = resets_ms - now + 1000;
  const message = `The token's ${limit} requests an hour are used up.`;
  const retry = { limit: true, wait_ms, answered_at_ms: Date.parse(resets_at) - wait_ms };
  return new Fault({ code: 'budget_exhausted', message, hint: errors.budget_exhausted.cure }, null, retry);
}

function unreachable({ base_url }: TransportOptions, asked: string, failure: unknown): Fault {
  const code = 'github_unavailable';
  const message = `${asked}: ${new URL(base_url).host} gave no answer: ${networkReason(failure)}.`;
  const distrusted = 'The certificate is not trusted: set NODE_EXTRA_CA_CERTS to the file of your authority.';
  if (distrustsCertificate(failure)) return fault(code, message, distrusted);
  const hint =
    'Check the network, the proxy (HTTPS_PROXY, NO_PROXY) and `github_api_url`; see https://www.githubstatus.com.';
  return new Fault({ code, message, hint }, null, MAY_HEAL);
}
