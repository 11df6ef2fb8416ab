import { expect, onTestFinished, test } from 'vitest';
import { checkFleet, entry, fleet, repoNames, stems } from './support/fleet.js';
import { type ServeOptions, serve } from './support/github.js';
import type { WorldBuilder } from './support/world.js';

async function start(world: WorldBuilder, options: ServeOptions = {}) {
  const server = await serve(world, options);
  onTestFinished(server.close);
  return server;
}

const five = stems(5).map((stem) => entry(stem));
const large = fleet({ repos: 300, workflows: 5, nights: 3 });

test.each([
  { named: 'an explicit list', repos: repoNames(300) },
  { named: 'owner/*', repos: ['acme/*'] },
])(
  '300 repositories with five nightly watches each take at most 2,100 requests by $named',
  async ({ repos }) => {
    const server = await start(large);
    const { verdicts, asked } = await checkFleet(server, { repos, watches: five });
    console.log(asked, server.requests.length);
    expect(verdicts).toHaveLength(1500);
    expect(verdicts.every(({ status }) => status === 'healthy')).toBe(true);
    expect(server.requests.length).toBeLessThanOrEqual(2100);
  },
  120_000,
);
