/** Clients of the stand-in as the product makes them, and questions through them. */

import { onTestFinished } from 'vitest';
import type { Ask } from '../../src/evidence/inquiry.js';
import type { QuestionOf } from '../../src/evidence/model.js';
import { createGitHub } from '../../src/github/client.js';
import type { GitHub, GitHubOptions } from '../../src/github/model.js';
import { githubSource } from '../../src/github/source.js';
import { plainFetch } from '../../src/net/plain-fetch.js';
import type { Problem } from '../../src/problems.js';
import { type GitHubServer, type ServeOptions, serve } from './github.js';
import { driverOf } from './judging.js';
import { type WorldBuilder, world } from './world.js';

export interface Connection extends GitHub {
  retries: string[];
  /** Ends the run: `deadline` or `cancelled`. */
  end: (reason?: 'cancelled') => void;
}

/**
 * A client as the product makes it, but that its waits are of milliseconds. An answer has the time that a
 * busy machine takes.
 */
export function connect(
  base_url: string,
  more: Partial<GitHubOptions> & { left_ms?: number } = {},
): Connection {
  const { left_ms = 20_000, timing, ...rest } = more;
  const controller = new AbortController();
  const retries: string[] = [];
  const now_ms = () => performance.timeOrigin + performance.now();
  const client = createGitHub({
    base_url,
    token: 'ghp_secret',
    deadline: controller.signal,
    deadline_at_ms: now_ms() + left_ms,
    user_agent: 'cron-heartbeat-monitor/test',
    fetch: plainFetch,
    on_retry: (text) => retries.push(text),
    now_ms,
    random: () => 0.5,
    timing: { timeout_ms: 20_000, backoff_ms: 2, limit_backoff_ms: 20, ...timing },
    ...rest,
  });
  return { ...client, retries, end: (reason) => controller.abort(reason) };
}

export interface Started {
  server: GitHubServer;
  client: Connection;
  ask: Ask;
  /** Lines of the requests so far. */
  lines: () => string[];
}

/** A stand-in over the world and a client of it, closed when the test ends. */
export async function start(
  world: WorldBuilder,
  options: ServeOptions = {},
  more: Parameters<typeof connect>[1] = {},
): Promise<Started> {
  const server = await serve(world, options);
  onTestFinished(server.close);
  const client = connect(server.url, more);
  return { server, client, ask: askOf(client), lines: () => server.requests.map(({ line }) => line) };
}

/** Asks through a driver, as a run does. */
export function askOf(client: GitHub): Ask {
  const source = githubSource(client);
  return driverOf(source.ask, { source }).ask;
}

export const smallNow = '2026-05-22T06:30:00Z';
/** A stand-in with one repository, and one question about it. */
const small = world({ now: smallNow }).repo('o/r').workflow('nightly').run({ at: '2026-05-22T03:07:00Z' });
export const question = { kind: 'repository', repo: 'o/r' } as const;

export const startSmall = (options: ServeOptions = {}, more: Parameters<typeof connect>[1] = {}) =>
  start(small, options, more);

/** Why the question was not answered. */
export async function errorOf(client: Connection): Promise<Problem> {
  const answer = await askOf(client)(question);
  if (answer.ok) throw new Error('This should not have been answered.');
  return answer.error;
}

/** The first page of every run of a workflow. */
export const runsOf = (workflow_id: number | null) =>
  ({
    kind: 'runs',
    repo: 'o/r',
    workflow_id,
    status: null,
    event: null,
    since: null,
    read: 1,
  }) as const satisfies QuestionOf<'runs'>;
