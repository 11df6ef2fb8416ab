import { expect, test } from 'vitest';
import type { ServeOptions } from '../support/github.js';
import { start as serveWorld } from '../support/github-start.js';
import { type WorldBuilder, world } from '../support/world.js';

/** Unhurried, since no test here is about time. */
const start = (of: WorldBuilder, options: ServeOptions = {}) =>
  serveWorld(of, options, { timing: { timeout_ms: 10_000 } });

const now = '2026-05-22T06:30:00Z';

function repositories(count: number): WorldBuilder {
  const of = world({ now });
  for (let i = 0; i < count; i += 1)
    of.repo(`o/r${i}`, { former_names: [`o/old${i}`] }).workflow('nightly', { cron: '0 2 * * *' });
  return of;
}

const names = (count: number, stem = 'r') => Array.from({ length: count }, (_, i) => `o/${stem}${i}`);

test('a hundred repositories are one request, and the rest another', async () => {
  const { ask, lines } = await start(repositories(130));
  const answers = await Promise.all(names(130).map((repo) => ask({ kind: 'repository', repo })));
  expect(answers.map((answer) => answer.ok && answer.value.full_name)).toEqual(names(130));
  expect(lines()).toEqual(['POST /graphql', 'POST /graphql']);
});

test('one repository without company is asked by REST, with the same answer', async () => {
  const { ask, lines } = await start(repositories(2));
  const alone = await ask({ kind: 'repository', repo: 'o/r0' });
  expect(lines()).toEqual(['GET /repos/o/r0']);
  const [together] = await Promise.all(names(2).map((repo) => ask({ kind: 'repository', repo })));
  expect(together).toEqual(alone);
});

test('a repository that moved has its present name', async () => {
  const { ask } = await start(repositories(2));
  const answers = await Promise.all(names(2, 'old').map((repo) => ask({ kind: 'repository', repo })));
  expect(answers.map((answer) => answer.ok && answer.value.full_name)).toEqual(names(2));
});

test('one that GraphQL does not show is asked by REST, which says why', async () => {
  const of = repositories(2).repo('o/r2', { hidden: true }).repo('o/r3');
  const { ask, lines } = await start(of);
  const answers = await Promise.all(names(4).map((repo) => ask({ kind: 'repository', repo })));
  // The last one has no branch yet.
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, false, true]);
  expect(answers[2]).toMatchObject({ error: { code: 'github_not_found' } });
  expect(lines().sort()).toEqual(['GET /repos/o/r2', 'GET /repos/o/r3', 'POST /graphql']);
});

test('an answer to GraphQL that makes no sense is asked again by REST', async () => {
  const change = () => ({ data: { r0: { databaseId: 'one' } } });
  const { ask, lines } = await start(repositories(2), { faults: [{ on: '/graphql', mishap: { change } }] });
  const answers = await Promise.all(names(2).map((repo) => ask({ kind: 'repository', repo })));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(lines()).toHaveLength(3);
});

test('an error without a place spoils every part of the answer', async () => {
  const change = (body: unknown) => ({ ...(body as object), errors: [{ message: 'Timeout.' }] });
  const { ask, lines } = await start(repositories(2), { faults: [{ on: '/graphql', mishap: { change } }] });
  await Promise.all(names(2).map((repo) => ask({ kind: 'repository', repo })));
  expect(lines()).toHaveLength(3);
});

test('GraphQL that is refused once is not asked again', async () => {
  const { ask, lines } = await start(repositories(4), { graphql: false });
  await Promise.all(names(4).map((repo) => ask({ kind: 'repository', repo })));
  await Promise.all(names(4).map((repo) => ask({ kind: 'files', repo, ref: 'main' })));
  expect(lines().filter((line) => line === 'POST /graphql')).toHaveLength(1);
});

test('GraphQL that fails for once is asked again the next time', async () => {
  const { ask, lines } = await start(repositories(2), {
    faults: [{ on: '/graphql', nth: 1, mishap: { status: 502 } }],
  });
  await Promise.all(names(2).map((repo) => ask({ kind: 'repository', repo })));
  await Promise.all(names(2).map((repo) => ask({ kind: 'repository', repo })));
  expect(lines().map((line) => line.slice(0, 8))).toEqual(['POST /gr', 'GET /rep', 'GET /rep', 'POST /gr']);
});

test('the files of ten repositories are one request, and no permission for one spoils no other', async () => {
  const of = repositories(11)
    .repo('o/r11', { deny: { contents: 'integration' } })
    .workflow('nightly');
  const { ask, lines } = await start(of);
  const answers = await Promise.all(names(12).map((repo) => ask({ kind: 'files', repo, ref: 'main' })));
  expect(answers.map(({ ok }) => ok)).toEqual([...names(11).map(() => true), false]);
  expect(answers[0]).toMatchObject({ value: [{ path: '.github/workflows/nightly.yml', problem: null }] });
  expect(lines().slice(0, 2)).toEqual(['POST /graphql', 'POST /graphql']);
});

test('the workflows of runs in several repositories are one request; of an unknown run nothing is told', async () => {
  const of = world({ now });
  for (const repo of names(3))
    of.repo(repo).workflow('nightly', { state: 'disabled_manually' }).run({ at: now });
  const { ask, lines } = await start(of);
  const runs = of.data.repos.map(({ full_name, runs: [run] }) => ({ repo: full_name, run_id: run?.id ?? 0 }));
  const answers = await Promise.all(
    [...runs, { repo: 'o/r0', run_id: 5 }].map((run) =>
      ask({ kind: 'workflow_of_run', ...run, node_id: `WFR_${run.run_id}` }),
    ),
  );
  expect(answers.map((answer) => answer.ok && answer.value.id)).toEqual([
    ...of.data.repos.map(({ workflows }) => workflows[0]?.id),
    false,
  ]);
  expect(answers[0]).toMatchObject({ value: { name: 'nightly', state: 'disabled_manually' } });
  expect(lines()).toEqual(['POST /graphql']);
});

test('a run whose node is another run tells nothing', async () => {
  const of = world({ now }).repo('o/r').workflow('nightly').run({ at: now }).run({ at: now });
  const { ask } = await start(of);
  const [one, other] = of.data.repos[0]?.runs.map(({ id }) => id) ?? [];
  const asked = { kind: 'workflow_of_run', repo: 'o/r', run_id: one ?? 0, node_id: `WFR_${other}` } as const;
  const answers = await Promise.all([ask(asked), ask(asked)]);
  expect(answers.map(({ ok }) => ok)).toEqual([false, false]);
});
