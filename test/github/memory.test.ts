import { expect, test } from 'vitest';
import type { Question } from '../../src/evidence/model.js';
import { answerFrom } from '../support/github-memory.js';
import { runsOf, start } from '../support/github-start.js';
import { world } from '../support/world.js';

const path = '.github/workflows/nightly.yml';
const small = world({ now: '2026-05-22T06:30:00Z' })
  .repo('o/r', { former_names: ['o/old'] })
  .workflow('nightly', { id: 7, cron: '0 3 * * *' })
  .daily('2025-12-01', '2026-05-22', '03:07')
  .run({
    id: 1,
    at: '2026-05-21T12:00:00Z',
    event: 'push',
    conclusion: 'failure',
    fork: 'x/r',
    reruns: [{ at: '2026-05-21T13:00:00Z' }],
  })
  .run({
    id: 2,
    at: '2026-05-22T06:00:00Z',
    status: 'waiting',
    waiting: [{ environment: 'prod', reviewers: ['mona'] }],
  })
  .commit({ at: '2026-05-01T00:00:00Z', files: { [path]: 'on: push' }, author: 'mona' });

const runs = runsOf(7);

test.each<Question>([
  { kind: 'repository', repo: 'o/old' },
  { kind: 'repository', repo: 'o/none' },
  { kind: 'workflows', repo: 'o/r', read: 1 },
  runs,
  { ...runs, workflow_id: null, event: 'push' },
  { ...runs, workflow_id: 'nightly.yml', since: '2026-05-01T00:00:00Z' },
  { ...runs, since: '2020-01-01T00:00:00Z', status: 'success' },
  { kind: 'newest_scheduled', repo: 'o/r', rows: 20 },
  { kind: 'newest_scheduled', repo: 'o/r', rows: 100 },
  { kind: 'newest_scheduled', repo: 'o/r', rows: 150 },
  { kind: 'newest_scheduled', repo: 'o/r', rows: 300 },
  { kind: 'older_runs', repo: 'o/r', workflow_id: 7, event: null, before: '2026-06-01T00:00:00Z' },
  { kind: 'older_runs', repo: 'o/r', workflow_id: 7, event: 'schedule', before: '2026-05-01T00:00:00Z' },
  { kind: 'attempt', repo: 'o/r', run_id: 1, attempt: 1 },
  { kind: 'jobs', repo: 'o/r', run_id: 1, attempt: 2, read: 1 },
  { kind: 'file', repo: 'o/r', path, ref: 'main', read: 1 },
  { kind: 'file', repo: 'o/r', path: 'none.yml', ref: 'main', read: 1 },
  { kind: 'commit', repo: 'o/r', path, ref: 'main' },
  { kind: 'files', repo: 'o/r', ref: 'main' },
  { kind: 'waiting', repo: 'o/r', run_id: 2 },
])('the world in memory and the one behind HTTP agree on $kind', async (question) => {
  const { ask, server } = await start(small);
  const home = new URL(server.url).origin;
  const overHttp = JSON.parse(
    JSON.stringify(await ask<Question>(question)).replaceAll(home, 'https://github.com'),
  );
  const inMemory = answerFrom(small)(question);
  expect(inMemory.ok).toBe(overHttp.ok);
  if (inMemory.ok) expect(inMemory).toEqual(overHttp);
});
