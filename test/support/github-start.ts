import { onTestFinished } from 'vitest';
import { createAsk } from '../../src/github/ask.js';
import { type GitHubServer, type ServeOptions, serve } from './github.js';
import { type Connection, connect } from './github-client.js';
import type { WorldBuilder } from './world.js';

export interface Started {
  server: GitHubServer;
  client: Connection;
  ask: ReturnType<typeof createAsk>;
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
  return { server, client, ask: createAsk(client), lines: () => server.requests.map(({ line }) => line) };
}
