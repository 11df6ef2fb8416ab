/** One Octokit for the run, with pacing, retries, deadline and reading of answers in its request hook. */
import { setMaxListeners } from 'node:events';
import { Octokit } from '@octokit/rest';
import { excerpt, fault } from './fault.js';
import { createGraphQl } from './graphql.js';
import { createMeter } from './meter.js';
import type { GitHub, GitHubOptions, Tries } from './model.js';
import { createGate, createRetrying, standardTiming } from './pacing.js';
import { createTransport, type OctokitRequest } from './transport.js';

type OctokitResponse = Awaited<ReturnType<Octokit['request']>>;

/** One client per run. */
export function createGitHub(options: GitHubOptions): GitHub {
  const timing = { ...standardTiming, ...options.timing };
  const base_url = options.base_url.replace(/\/+$/, '');
  const { deadline, token, now_ms, trace = () => {} } = options;
  setMaxListeners(0, deadline);
  const gate = createGate(timing, deadline, now_ms);
  const meter = createMeter(now_ms, options.local_ms ?? now_ms);
  const transport = createTransport({ ...options, base_url, timeout_ms: timing.timeout_ms, gate, meter });
  const retrying = createRetrying(options, timing, gate);
  const log = { debug: () => {}, info: trace, warn: options.on_retry, error: trace };
  const octokit = new Octokit({
    baseUrl: base_url,
    ...(token === null ? {} : { auth: token }),
    userAgent: options.user_agent,
    log,
    // Answers are read by the hook, see docs/decisions/0007-libraries.md.
    request: { fetch: transport.fetch, log, redirect: 'manual', parseSuccessResponseBody: false },
  });
  octokit.hook.wrap('request', (request, given) => {
    given.headers['x-github-api-version'] = '2022-11-28';
    // A path is already encoded, and keeps its slashes.
    given.url = given.url.replace('{path}', '{+path}');
    const tries: Tries = { retries: timing.retries, smaller_pages: false, ...given.request };
    const send = () => transport.send(request as OctokitRequest, given);
    return retrying(send, tries) as Promise<OctokitResponse>;
  });
  // An Enterprise server has REST under /api/v3 and GraphQL under /api/graphql.
  const once = { baseUrl: base_url.replace(/\/api\/v3$/, '/api'), request: { retries: 0 } };
  return {
    request: octokit.request,
    graphql: createGraphQl((query, variables) =>
      octokit.request('POST /graphql', { query, variables, ...once }),
    ),
    page_sizes: new Map(),
    requests: meter.requests,
    budget: meter.budget,
    serverClock: meter.serverClock,
    token,
  };
}

/** `owner/name` as routes take it. Throws a Fault for a name that no repository can have. */
export function repoOf(repo: string): { owner: string; repo: string } {
  const [owner, name, more] = repo.split('/');
  if (owner === undefined || name === undefined || more !== undefined)
    throw fault('github_not_found', `${excerpt(repo)} is not a repository's owner/name.`);
  encodePath(repo);
  return { owner, repo: name };
}

/** Each segment encoded. `.` and `..` would name another resource; half a surrogate pair has no encoding. */
export function encodePath(path: string): string {
  const segments = path.split('/');
  const isReaching = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (isReaching || /\p{Surrogate}/u.test(path)) {
    throw fault('github_not_found', `${excerpt(path)} is not a path that can exist.`);
  }
  return segments.map(encodeURIComponent).join('/');
}
