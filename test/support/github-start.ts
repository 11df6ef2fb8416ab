import { onTestFinished } from 'vitest';
import type { Ask } from '../../src/evidence/inquiry.js';
import type { GitHub } from '../../src/github/model.js';
import { githubSource } from '../../src/github/source.js';
import { type GitHubServer, type ServeOptions, serve } from './github.js';
import { type Connection, connect } from './github-client.js';
import { driverOf } from './judging.js';
import type { WorldBuilder } from './world.js';

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
