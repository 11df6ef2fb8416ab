/** One Octokit for the run, with pacing, retries, deadline and reading of answers in its request hook. */
import { setMaxListeners } from 'node:events';
import { Octokit } from '@octokit/rest';
import { createTurns } from '../net/turns.js';
import { createExchange, type Exchange } from './exchange.js';
import { excerpt, Fault, fault } from './fault.js';
import { createGate } from './gate.js';
import { createMeter } from './meter.js';
import type { GitHub, GitHubOptions, Tries } from './model.js';
import { createRetry, standardTiming } from './retry.js';

type OctokitResponse = Awaited<ReturnType<Octokit['request']>>;

/** One client per run. */
export function createGitHub(options: GitHubOptions): GitHub {
  const timing = { ...standardTiming, ...options.timing };
  const base_url = options.base_url.replace(/\/+$/, '');
  const { deadline, token, now_ms, trace = () => {} } = options;
  setMaxListeners(0, deadline);
  const gate = createGate(timing, deadline, now_ms);
  const meter = createMeter(now_ms, options.local_ms ?? now_ms);
  const turn = createTurns();
  const exchange = createExchange({ ...options, base_url, timeout_ms: timing.timeout_ms, gate, meter, turn });
  const retry = createRetry({ ...options, timing, gate });
  const log = { debug: () => {}, info: trace, warn: options.on_retry, error: trace };
  const octokit = new Octokit({
    baseUrl: base_url,
    ...(token === null ? {} : { auth: token }),
    userAgent: options.user_agent,
    log,
    // Answers are read by the hook, see docs/decisions/0007-libraries.md.
    request: { fetch: exchange.fetch, log, redirect: 'manual', parseSuccessResponseBody: false },
  });
  octokit.hook.wrap('request', (request, given) => {
    given.headers['x-github-api-version'] = '2022-11-28';
    // A path is already encoded, and keeps its slashes.
    given.url = given.url.replace('{path}', '{+path}');
    const tries: Tries = { retries: timing.retries, smaller_pages: false, ...given.request };
    return retry(() => exchange.send(request as Exchange, given), tries) as Promise<OctokitResponse>;
  });
  const graphqlOptions = { baseUrl: graphqlBase(base_url), request: { retries: 0 } };
  return {
    request: octokit.request,
    graphql: untilRefused((query, variables) =>
      octokit.request('POST /graphql', { query, variables, ...graphqlOptions }),
    ),
    page_sizes: new Map(),
    requests: meter.requests,
    budget: meter.budget,
    serverClock: meter.serverClock,
    token,
  };
}

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

/** `owner/name` as routes take it. Throws a Fault for a name that no repository can have. */
export function repoOf(repo: string): { owner: string; repo: string } {
  const [owner, name, more] = repo.split('/');
  if (owner === undefined || name === undefined || more !== undefined)
    throw fault('github_not_found', `${excerpt(repo)} is not a repository's owner/name.`);
  encodePath(repo);
  return { owner, repo: name };
}

/** Each segment encoded: `.` and `..` would reach for another resource. Half a surrogate pair has no encoding. */
export function encodePath(path: string): string {
  const segments = path.split('/');
  const isReaching = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (isReaching || /\p{Surrogate}/u.test(path)) {
    throw fault('github_not_found', `${excerpt(path)} is not a path that can exist.`);
  }
  return segments.map(encodeURIComponent).join('/');
}
