import { setMaxListeners } from 'node:events';
import { Octokit } from '@octokit/rest';
import { clip, Fault, fault } from './fault.js';
import { createGate } from './gate.js';
import { describe, faultOf, requestId } from './http-fault.js';
import { type Budget, createMeter, type ServerClock } from './meter.js';
import { createRetry, standardTiming, type Timing } from './retry.js';
import { createTransport } from './transport.js';

export interface GitHubOptions {
  /** `https://api.github.com`, or an Enterprise server's `https://host/api/v3`. */
  base_url: string;
  token: string | null;
  /** Ends every request and wait. Its reason is `cancelled` where a person stopped the run. */
  deadline: AbortSignal;
  /** When `deadline` fires, on the clock of `now_ms`. */
  deadline_at_ms: number;
  user_agent: string;
  fetch: typeof fetch;
  on_retry: (text: string) => void;
  /** Milliseconds since 1970 on a steady clock: `performance.timeOrigin + performance.now()`. */
  now_ms: () => number;
  /** From 0 up to 1. */
  random: () => number;
  timing?: Partial<Timing>;
}

export type Query = Record<string, string | number>;

/** A 200 whose body is JSON. */
export interface Reply {
  data: unknown;
  /** Whether the `Link` header names a next page. */
  next: boolean;
  /** Says that a part of the answer is not what it should be. */
  malformed: (detail: string) => Fault;
}

export interface GitHub {
  /** A path below the base URL. Throws Faults only. */
  get: (path: string, query?: Query) => Promise<Reply>;
  /**
   * Asked once: there is always another way to the same answer. Once it was refused it is not asked again. Throws
   * Faults only.
   */
  graphql: (query: string, variables: Record<string, string | string[]>) => Promise<Reply>;
  /** Requests sent so far, redirects and retries included. */
  requests: () => number;
  budget: () => Budget | null;
  /** Null where no answer has given a date. */
  serverClock: () => ServerClock | null;
  /** How the token begins tells what kind it is. */
  token: string | null;
}

type Call = { method: 'GET' | 'POST'; url: string } & Record<string, unknown>;

/** One client per run. */
export function createGitHub(options: GitHubOptions): GitHub {
  const timing = { ...standardTiming, ...options.timing };
  const base_url = options.base_url.replace(/\/+$/, '');
  const { deadline, token, now_ms } = options;
  setMaxListeners(0, deadline);
  const gate = createGate(timing, deadline, now_ms);
  const meter = createMeter(now_ms);
  const { timeout_ms } = timing;
  const origin = new URL(base_url).origin;
  const transport = createTransport({
    origin,
    token,
    timeout_ms,
    deadline,
    fetch: options.fetch,
    gate,
    meter,
    now_ms,
  });
  const octokit = new Octokit({
    baseUrl: base_url,
    ...(token === null ? {} : { auth: token }),
    userAgent: options.user_agent,
    request: { fetch: transport },
    log: silent,
  });

  const retry = createRetry({ ...options, timing, gate });
  const send = (call: Call, retries: number) => retry(retries, () => once(octokit, call, now_ms));

  return {
    get: (url, query) => send({ ...query, method: 'GET', url, headers }, timing.retries),
    graphql: untilRefused((query, variables) =>
      send({ method: 'POST', baseUrl: graphqlBase(base_url), url: '/graphql', query, variables, headers }, 0),
    ),
    requests: meter.requests,
    budget: meter.budget,
    serverClock: meter.serverClock,
    token,
  };
}

const headers = { 'x-github-api-version': '2022-11-28' };
const nothing = () => {};
/** Octokit logs failed requests on its own; this client reports each once, as a Fault or a retry. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** A server without GraphQL, or a token that it does not take, will not take it the next time either. */
function untilRefused(graphql: GitHub['graphql']): GitHub['graphql'] {
  let refusal: Fault | null = null;
  return async (query, variables) => {
    if (refusal !== null) throw refusal;
    try {
      return await graphql(query, variables);
    } catch (error) {
      const refuses = error instanceof Fault && error.retry === null && error.status !== null;
      if (refuses && error.status >= 400) refusal = error;
      throw error;
    }
  };
}

/** An Enterprise server has REST under /api/v3 and GraphQL under /api/graphql. */
function graphqlBase(base_url: string): string {
  return base_url.replace(/\/api\/v3$/, '/api');
}

async function once(octokit: Octokit, call: Call, now_ms: () => number): Promise<Reply> {
  const asked = `${call.method} ${clip(call.url)}`;
  try {
    const answer: Answered = await octokit.request(call);
    return readReply(answer, asked);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { status, headers, data } = error.response;
    throw faultOf({ status, headers, text: String(data), asked, now_ms: now_ms() });
  }
}

interface Answered {
  status: number;
  headers: Record<string, string | number | undefined>;
  data: unknown;
}

function readReply(answer: Answered, asked: string): Reply {
  const text = String(answer.data);
  const about = (detail: string) =>
    `${describe({ status: answer.status, asked })}, ${detail}${requestId(answer)}. It begins: ${clip(text)}`;
  const malformed = (detail: string) => fault('github_malformed', about(detail));
  if (answer.status !== 200) throw malformed('which is not an answer to that');
  try {
    const data: unknown = JSON.parse(text);
    return { data, next: /rel="next"/.test(String(answer.headers.link)), malformed };
  } catch {
    // Cut short or replaced on its way, which heals.
    const retry = { limit: false, wait_ms: null, answered_at_ms: 0 };
    throw new Fault(malformed('but the body is not JSON').problem, answer.status, retry);
  }
}

function isRefusal(error: unknown): error is Error & { response: Answered } {
  return error instanceof Error && 'response' in error && error.response !== undefined;
}
