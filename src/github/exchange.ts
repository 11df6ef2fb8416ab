/** One request and its answer: let through by the gate, counted, read to its last byte in the time allowed. */
import type { Octokit } from '@octokit/rest';
import { distrustsCertificate, networkReason } from '../net/network-failure.js';
import { LongBodyError, type PlainFetch, type PlainResponse, textOfBody } from '../net/plain-fetch.js';
import { withLimit } from '../net/time-limit.js';
import { errors } from '../problems.js';
import {
  answerWords,
  enterpriseHint,
  excerpt,
  Fault,
  fault,
  hideToken,
  isPage,
  refusalFault,
  requestId,
  stoppedFault,
} from './fault.js';
import type { Gate } from './gate.js';
import type { Meter } from './meter.js';
import type { Budget, GitHubOptions, Reply } from './model.js';

/** A request as Octokit's hook is given it: the route's `url` and the values of its placeholders. */
type Endpoint = Octokit['request']['endpoint']['DEFAULTS'] & { url: string };

/** What Octokit's hook hands on: it adds the token, sends, and throws for a status of 400 and more. */
export type Exchange = (options: Endpoint) => Promise<Reply>;

interface ExchangeOptions extends GitHubOptions {
  /** For one exchange: headers and body together. */
  timeout_ms: number;
  gate: Gate;
  meter: Meter;
  /** Before each request and each answer: ninety may be due at the same time, and timers and signals come between. */
  turn: () => Promise<void>;
}

interface Exchanges {
  /** Sends, and follows redirects on the same origin. Throws Faults only. */
  send: (request: Exchange, given: Endpoint) => Promise<Reply>;
  /** What Octokit sends with: an answer is read to its end before Octokit sees it. */
  fetch: (...asked: Parameters<PlainFetch>) => Promise<unknown>;
}

/** No answer that is used comes near it; a longer one is somebody else's. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const redirects = new Set([301, 302, 307, 308]);

/** The hook and the fetch for one Octokit. They throw Faults. */
export function createExchange(options: ExchangeOptions): Exchanges {
  const origin = new URL(options.base_url).origin;
  return {
    /**
     * A renamed repository answers 301, and the token must not follow one to another host: Octokit is told to follow
     * none.
     */
    send: async (request, given) => {
      // For a person: `GET /repos/o/r`.
      const asked = `${given.method} ${excerpt(pathOf(given))}`;
      const first = { ...given };
      let target = first;
      try {
        for (let hops = 0; ; hops += 1) {
          const response = await exchange(options, () => request(become(given, target)), target, asked);
          if (!redirects.has(response.status)) return checked(options, response, asked);
          if (hops === MOST_REDIRECTS)
            throw fault(
              'github_redirect',
              `GitHub redirected more than ${MOST_REDIRECTS} times from ${asked}.`,
            );
          const location = String(response.headers.location ?? '');
          target = redirected(options, origin, { target, asked, location });
        }
      } finally {
        become(given, first);
      }
    },
    /** Octokit reads the body of a refusal itself, without a limit and with read errors swallowed: here it is read before. */
    fetch: async (url, request) => {
      const { status, headers, body } = await options.fetch(url, request);
      const text = await textOf(body);
      const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
      return { status, headers: new Map(headers), body: text, text: async () => text, arrayBuffer };
    },
  };
}

/** The hooks below ours (token, log) hold on to the very object that they were given: another request takes its place. */
function become(given: Endpoint, target: Endpoint): Endpoint {
  if (given === target) return given;
  for (const key of Object.keys(given)) delete given[key];
  return Object.assign(given, target);
}

/** The path with its placeholders filled in. */
function pathOf({ url, ...parameters }: Endpoint): string {
  return url.replace(/\{\+?(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''));
}

async function exchange(
  options: ExchangeOptions,
  request: () => Promise<Reply>,
  target: Endpoint,
  asked: string,
): Promise<Reply> {
  const { gate, meter, turn, deadline } = options;
  await gate.enter();
  await turn();
  try {
    const spent = target.method === 'POST' ? null : meter.spent();
    if (spent !== null) throw exhausted(spent, options.now_ms());
    meter.sent();
    return await withLimit(options.timeout_ms, deadline, async (signal) => {
      target.request = { ...target.request, signal };
      const response = await request();
      meter.read(response);
      return { ...response, url: target.url };
    });
  } catch (error) {
    const failure = failureOf(error);
    if (failure instanceof Fault) throw failure;
    if (deadline.aborted) throw stoppedFault(deadline);
    if (isRefusal(error)) {
      meter.read(error.response);
      throw refusalFault({ ...error.response, asked, options, now_ms: options.now_ms() });
    }
    throw unreachable(options, asked, failure);
  } finally {
    await turn();
    gate.leave();
  }
}

function isRefusal(error: unknown): error is Error & { response: Reply } {
  return error instanceof Error && 'response' in error && error.response !== undefined;
}

/** Should a server echo the token, it ends where answers are parsed. */
async function textOf(body: PlainResponse['body']): Promise<string> {
  try {
    return await textOfBody(body, MOST_BYTES);
  } catch (error) {
    throw error instanceof LongBodyError ? new Fault(tooLong) : error;
  }
}

const tooLong = {
  code: 'github_malformed' as const,
  message: `GitHub's answer is longer than ${MOST_BYTES / 1024 / 1024} MB, which is not read.`,
  hint: errors.github_malformed.cure,
};

/** An answer to the question: 200, and JSON. What is cut short or replaced on its way may heal. */
function checked(options: ExchangeOptions, response: Reply, asked: string): Reply {
  const { token } = options;
  const text = String(response.data);
  const clean = hideToken(text, token);
  const answer = { ...response, url: asked, data: clean } as Reply;
  if (response.status !== 200) throw malformed(answer, 'which is not an answer to that');
  try {
    return { ...answer, data: JSON.parse(clean) };
  } catch {
    const problem = malformed(answer, 'but the body is not JSON').problem;
    const hint = (isPage(response) && enterpriseHint(options.base_url)) || problem.hint;
    throw new Fault({ ...problem, hint }, response.status, {
      limit: false,
      wait_ms: null,
      answered_at_ms: 0,
    });
  }
}

/** Says that a part of an answer is not what it should be. */
export function malformed(reply: Reply, detail: string): Fault {
  const said = typeof reply.data === 'string' ? reply.data : JSON.stringify(reply.data);
  const { status, url: asked } = reply;
  return fault(
    'github_malformed',
    `${answerWords({ status, asked })}, ${detail}${requestId(reply)}. It begins: ${excerpt(said)}`,
  );
}

function redirected(
  { base_url, token }: ExchangeOptions,
  origin: string,
  { target: from, asked, location }: { target: Endpoint; asked: string; location: string },
): Endpoint {
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

function unreachable({ base_url }: ExchangeOptions, asked: string, failure: unknown): Fault {
  const code = 'github_unavailable';
  const message = `${asked}: ${new URL(base_url).host} gave no answer: ${networkReason(failure)}.`;
  if (distrustsCertificate(failure)) {
    const hint = 'The certificate is not trusted: set NODE_EXTRA_CA_CERTS to the file of your authority.';
    return new Fault({ code, message, hint });
  }
  const hint =
    'Check the network, the proxy (HTTPS_PROXY, NO_PROXY) and `github_api_url`; see https://www.githubstatus.com.';
  return new Fault({ code, message, hint }, null, { limit: false, wait_ms: null, answered_at_ms: 0 });
}

/** Octokit keeps what `fetch` threw as the cause of its own error. */
function failureOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error && error.cause !== undefined ? error.cause : error;
}
