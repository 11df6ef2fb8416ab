import { expect, test } from 'vitest';
import { start } from '../support/github-start.js';
import { type JobInput, world } from '../support/world.js';

const now = '2026-05-22T06:30:00Z';
const at = '2026-05-22T03:00:00Z';
const small = (jobs: JobInput[], reruns: { at: string; jobs: JobInput[] }[] = []) =>
  world({ now }).repo('o/r').workflow('nightly').run({ id: 1, at, jobs, reruns });
const jobsOf = (attempt: number) => ({ kind: 'jobs', repo: 'o/r', run_id: 1, attempt, read: 1 }) as const;
const matrix = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `shard ${n}` }));

test.each([
  [1, 1],
  [35, 1],
  [100, 1],
  [250, 3],
])('%i jobs are all read, in %i requests', async (count, requests) => {
  const { ask, lines } = await start(small(matrix(count)));
  const answer = await ask(jobsOf(1));
  expect(answer.ok && answer.value.map(({ name }) => name)).toEqual(matrix(count).map(({ name }) => name));
  expect(lines()).toHaveLength(requests);
});

test('a run without jobs has none', async () => {
  expect(await (await start(small([]))).ask(jobsOf(1))).toEqual({ ok: true, value: [] });
});

test.each([
  ['fewer jobs than GitHub counts', { total_count: 47 }],
  ['no jobs where GitHub counts some', { jobs: [] }],
])('%s are an incomplete answer', async (_, change) => {
  const mishap = { change: (body: unknown) => ({ ...(body as object), ...change }) };
  const { ask } = await start(small(matrix(2)), { faults: [{ on: '/jobs', mishap }] });
  expect(await ask(jobsOf(1))).toMatchObject({ ok: false, error: { code: 'evidence_incomplete' } });
});

const rerun = () =>
  small(
    [{ name: 'backup' }, { name: 'notify', conclusion: 'failure' }],
    [{ at: now, jobs: [{ name: 'notify' }] }],
  );
const told = (answer: {
  ok: boolean;
  value?: { name: string; attempt: number; conclusion: string | null }[];
}) => answer.value?.map(({ name, attempt, conclusion }) => `${name} ${attempt} ${conclusion}`);

test('a re-run run gives the jobs of all attempts up to the one asked', async () => {
  const { ask } = await start(rerun());
  expect(told(await ask(jobsOf(2)))).toEqual(['backup 1 success', 'notify 1 failure', 'notify 2 success']);
});

test('the first attempt of a re-run run is not told by the jobs of the last', async () => {
  const { ask, lines } = await start(rerun());
  expect(told(await ask(jobsOf(1)))).toEqual(['backup 1 success', 'notify 1 failure']);
  expect(lines().map((line) => /filter=\w+/.exec(line)?.[0])).toEqual(['filter=latest', 'filter=all']);
});

test('an earlier attempt can be read as a row of its own', async () => {
  const { ask } = await start(rerun());
  const attempt = { kind: 'attempt', repo: 'o/r', run_id: 1 } as const;
  expect(await ask({ ...attempt, attempt: 1 })).toMatchObject({
    value: { id: 1, attempt: 1, started_at: at },
  });
  expect(await ask({ ...attempt, attempt: 2 })).toMatchObject({
    value: { id: 1, attempt: 2, started_at: now },
  });
  expect(await ask({ ...attempt, attempt: 3 })).toMatchObject({
    ok: false,
    error: { code: 'github_not_found' },
  });
});

test('a waiting run tells for whose approval', async () => {
  const waiting = [{ environment: 'production', reviewers: ['mona', 'hubot'] }];
  const builder = world({ now })
    .repo('o/r')
    .workflow('nightly')
    .run({ id: 1, at, status: 'waiting', waiting });
  const { ask } = await start(builder);
  expect(await ask({ kind: 'waiting', repo: 'o/r', run_id: 1 })).toEqual({ ok: true, value: waiting });
});

test('a job is told in our words', async () => {
  const { ask } = await start(small([{ name: 'work', steps: ['Run check'], runner: null }]));
  expect(await ask(jobsOf(1))).toEqual({
    ok: true,
    value: [
      {
        id: 100,
        name: 'work',
        attempt: 1,
        status: 'completed',
        conclusion: 'success',
        started_at: at,
        completed_at: '2026-05-22T03:05:00Z',
        url: expect.stringMatching(/o\/r\/actions\/runs\/1\/job\/100$/),
        runner: null,
        labels: ['ubuntu-latest'],
        steps: [{ name: 'Run check', number: 1, status: 'completed', conclusion: 'success' }],
      },
    ],
  });
});

test('150 workflows are read in two pages, and a list that ends too soon is incomplete', async () => {
  const builder = world({ now }).repo('o/r');
  for (let n = 0; n < 150; n += 1)
    builder.workflow(`w${n}`, { state: n === 7 ? 'disabled_inactivity' : 'active' });
  const question = { kind: 'workflows', repo: 'o/r', read: 1 } as const;
  const { ask, lines } = await start(builder);
  const answer = await ask(question);
  expect(answer.ok && answer.value.length).toBe(150);
  expect(answer.ok && answer.value[7]).toMatchObject({
    name: 'w7',
    path: '.github/workflows/w7.yml',
    state: 'disabled_inactivity',
  });
  expect(lines()).toHaveLength(2);
  const mishap = { change: (body: unknown) => ({ ...(body as object), workflows: [] }) };
  const cut = await start(builder, { faults: [{ on: '&page=2', mishap }] });
  expect(await cut.ask(question)).toMatchObject({ ok: false, error: { code: 'evidence_incomplete' } });
});
