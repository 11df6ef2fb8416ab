/** A loopback stand-in for GitHub: a real HTTP server over a world, which can be told to misbehave. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answered, type Asked, noSuch, refused } from './github-answer.js';

import { createFaults, deliver, type ScriptedFault, type Wire } from './github-faults.js';
import { answerGraphql } from './github-graphql.js';
import { answer, runFilters } from './github-routes.js';
import type { World } from './github-world.js';

export interface ServeOptions {
  /** Path of the API's base, such as `/api/v3` for an Enterprise server. */
  prefix?: string;
  /** The only token that is accepted; any without it. */
  token?: string;
  faults?: ScriptedFault[];
  /** GraphQL answers 404 where false. */
  graphql?: boolean;
  /** Filtered run lists: the first so many are answered as of an earlier instant. */
  lag?: { first: number; as_of: string };
  latency_ms?: number;
  /** Requests that the token has left; after them GitHub refuses. */
  remaining?: number;
  /** `::1` for IPv6. */
  host?: string;
  /** The host name in all its URLs, where that is not the host it listens on. */
  known_as?: string;
}

interface SeenRequest {
  /** `GET /repos/o/r/actions/runs?per_page=100`, below the prefix. */
  line: string;
  token: string | null;
  body: string;
  /** Steady milliseconds at arrival. */
  at_ms: number;
  /** How many were under way then, this one included. */
  at_once: number;
}

export interface GitHubServer {
  /** The API's base URL. */
  url: string;
  requests: SeenRequest[];
  close: () => Promise<void>;
}

/** Starts a stand-in on a free port. A builder of test/support/world.ts can be passed as it is. */
export async function serve(
  given: World | { data: World },
  options: ServeOptions = {},
): Promise<GitHubServer> {
  const world = 'data' in given ? given.data : given;
  const requests: SeenRequest[] = [];
  const strike = createFaults(options.faults ?? []);
  const respond = createResponder(world, options);
  let underWay = 0;
  const server = createServer(async (request, response) => {
    underWay += 1;
    response.on('close', () => {
      underWay -= 1;
    });
    const seen = { ...(await read(request, options)), at_ms: performance.now(), at_once: underWay };
    requests.push(seen);
    if (options.latency_ms) await new Promise((resolve) => setTimeout(resolve, options.latency_ms));
    const answered = respond(seen, base(server.address(), options));
    if (!response.destroyed) deliver(response, answered, strike(seen.line));
  });
  // On a busy machine a client may be away for longer than the five seconds after which Node hangs up.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, options.host ?? '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: base(server.address(), options), requests, close };
}

function base(
  address: string | AddressInfo | null,
  { prefix = '', host = '127.0.0.1', known_as = host }: ServeOptions,
): string {
  const port = typeof address === 'object' ? address?.port : 0;
  return `http://${known_as.includes(':') ? `[${known_as}]` : known_as}:${port}${prefix}`;
}

async function read(request: IncomingMessage, { prefix = '' }: ServeOptions) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = request.url ?? '';
  const below = url.startsWith(prefix) ? url.slice(prefix.length) : url;
  const [, token = null] = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return { line: `${request.method} ${below}`, token, body: Buffer.concat(chunks).toString() };
}

type Responder = (seen: SeenRequest, url: string) => Wire;

function createResponder(world: World, options: ServeOptions): Responder {
  const lagging = createLag(options.lag);
  const graphqlPath = options.prefix ? '/api/graphql' : '/graphql';
  let remaining = options.remaining ?? 5000;
  return (seen, url) => {
    const [, method, path = '', search = ''] = /^(\S+) ([^?]*)(.*)$/.exec(seen.line) ?? [];
    const query = new URLSearchParams(search);
    const links = { api: url, web: url.replace(/\/api\/v3$/, '') };
    const filtered_as_of = lagging(path, query);
    const asked: Asked = { world, links, path, query, search, token: seen.token, filtered_as_of };
    const refusal = wrongToken(seen, options);
    if (method === 'POST' && path === graphqlPath) {
      const found = options.graphql === false ? noSuch : answerGraphql(asked, JSON.parse(seen.body));
      return wire(world, refusal ?? found, 'graphql', 1);
    }
    remaining -= 1;
    const spent = options.remaining !== undefined && remaining < 0 ? rateLimited : null;
    return wire(world, refusal ?? spent ?? (method === 'GET' ? answer(asked) : noSuch), 'core', remaining);
  };
}

/** The first filtered run lists come from an index that is behind. */
function createLag(lag: ServeOptions['lag']): (path: string, query: URLSearchParams) => string | null {
  let filtered = 0;
  return (path, query) => {
    if (!path.endsWith('/runs') || !runFilters.some((name) => query.has(name))) return null;
    filtered += 1;
    return lag && filtered <= lag.first ? lag.as_of : null;
  };
}

function wrongToken(seen: SeenRequest, options: ServeOptions): Answered | null {
  if (options.token === undefined || seen.token === options.token) return null;
  return {
    status: 401,
    body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' },
  };
}

const rateLimited = refused('API rate limit exceeded for installation ID 1.');

function wire(world: World, found: Answered, resource: string, remaining: number): Wire {
  const reset = Math.floor(Date.parse(world.now) / 1000) + 3600;
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    date: new Date(world.now).toUTCString(),
    'x-github-request-id': 'C0DE:1234:5678',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': String(Math.max(0, remaining)),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': resource,
    ...found.headers,
  };
  return { status: found.status, headers, text: JSON.stringify(found.body) };
}
