/** A list without `auto` has one notice about scheduled workflows that it leaves out, for no request more. */
import { expect, onTestFinished, test } from 'vitest';
import { type PlainFetch, plainFetch } from '../../src/net/plain-fetch.js';
import { composeReport } from '../../src/run/compose.js';
import { checkFleet, entry, type FleetSettings, fleet, repoNames, stems } from '../support/fleet.js';
import { serve } from '../support/github.js';
import type { WorldBuilder } from '../support/world.js';

async function checked(world: WorldBuilder, given: FleetSettings, more = {}) {
  const server = await serve(world);
  onTestFinished(server.close);
  return checkFleet(server, given, more);
}

const watched = (count: number) => stems(count).map((stem) => entry(stem));
const words = (names: string, them = 'it') =>
  `Scheduled, but not watched: ${names}. Add \`- auto\` to the list to watch ${them} too, or put ${them} under \`retired\`.`;

test('what the shared list of a repository shows is named, and costs nothing', async () => {
  const given = { watches: watched(4) };
  const all = await checked(fleet({ repos: 1, workflows: 4, nights: 5 }), given);
  expect(all.notices).toEqual([]);
  const some = await checked(fleet({ repos: 1, workflows: 6, nights: 5 }), given);
  expect(some.notices).toEqual([words('acme/r0/nightly-4.yml and acme/r0/nightly-5.yml', 'them')]);
  expect(some.asked).toEqual(all.asked);
  const report = composeReport({ dry_run: true, runbook_url: null } as never, { run_url: null }, some, {
    problems: [],
    notices: ['first'],
    requests: () => 0,
  });
  expect(report.notices).toEqual(['first', ...some.notices]);
});

test('no list is asked for ahead of the watches that are looked at', async () => {
  const server = await serve(fleet({ repos: 100, workflows: 3, nights: 2 }));
  onTestFinished(server.close);
  let lists = 0;
  let proofs = 0;
  let most = 0;
  const fetch: PlainFetch = async (url, request) => {
    if (url.includes('event=schedule')) lists += 1;
    most = Math.max(most, 3 * lists - proofs);
    const answer = await plainFetch(url, request);
    if (url.includes('/jobs?')) proofs += 1;
    return answer;
  };
  await checkFleet(server, { repos: repoNames(100), watches: watched(3) }, { fetch });
  expect([lists, proofs]).toEqual([100, 300]);
  // Two hundred are looked at side by side, the last repository whole.
  expect(most).toBeLessThanOrEqual(201);
});

test.each([
  ['retired by its stem', { retired: ['nightly-3'] }],
  ['retired by its path', { retired: ['.github/workflows/nightly-3.yml'] }],
  ['in a shard', { shard: { part: 1, of: 1 } }],
  ['beside auto in the list', { retired: [] as string[], auto: true }],
])(
  'nothing is said of one that is %s',
  async (_how, { auto = false, ...more }: FleetSettings & { auto?: boolean }) => {
    const entries = [...watched(3), ...(auto ? [entry('nightly-3')] : [])];
    const { notices } = await checked(fleet({ repos: 1, workflows: 4, nights: 5 }), {
      watches: entries,
      ...more,
    });
    expect(notices).toEqual([]);
  },
);

test("nothing is said of the monitor's own workflow", async () => {
  const host = { repo: 'acme/r0', workflow_path: '.github/workflows/nightly-3.yml', run_id: 1 };
  const world = () => fleet({ repos: 1, workflows: 5, nights: 5 });
  const { notices } = await checked(world(), { watches: watched(3) }, { host });
  expect(notices).toEqual([words('acme/r0/nightly-4.yml')]);
});

test.each([
  ['by its file name', 'nightly-3.yml'],
  ['by its path', '.github/workflows/nightly-3.yml'],
])('a workflow that an entry names %s is watched', async (_how, workflow) => {
  const { notices } = await checked(fleet({ repos: 1, workflows: 4, nights: 5 }), {
    watches: [...watched(3), entry(workflow)],
  });
  expect(notices).toEqual([]);
});

test('where a glob had the repository looked through, its scheduled files are named', async () => {
  const { notices } = await checked(fleet({ repos: 1, workflows: 4, nights: 5 }), {
    watches: [entry('*-0'), entry('nightly-1')],
    retired: ['nightly-2'],
  });
  expect(notices).toEqual([words('acme/r0/nightly-3.yml')]);
});

test('one or two listed workflows cost no request more, and nothing is said', async () => {
  const one = await checked(fleet({ repos: 1, workflows: 2, nights: 5 }), { watches: watched(1) });
  expect([one.notices, Object.keys(one.asked).toSorted()]).toEqual([
    [],
    ['repository', 'runs/jobs', 'workflows', 'workflows/runs'],
  ]);
});

test('several repositories share one notice, and above ten names the rest is counted', async () => {
  const { notices } = await checked(fleet({ repos: 2, workflows: 10, nights: 3 }), {
    repos: ['acme/r0', 'ACME/R1'],
    watches: watched(3),
  });
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('acme/r0/nightly-3.yml');
  expect(notices[0]).toContain('acme/r1/nightly-3.yml');
  expect(notices[0]).toMatch(/ and \d+ more\./);
});
