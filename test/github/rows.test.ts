import { expect, test } from 'vitest';
import type { Question, RunList } from '../../src/evidence/model.js';
import { runsOf, start } from '../support/github-start.js';
import { world } from '../support/world.js';

const now = '2026-05-22T06:30:00Z';
const path = '.github/workflows/nightly.yml';
const small = world({ now })
  .repo('o/r')
  .workflow('nightly', { id: 7 })
  .run({ id: 9, at: '2026-05-22T03:00:00Z' });

const runs = runsOf(7);
const questions = {
  repository: { kind: 'repository', repo: 'o/r' },
  workflows: { kind: 'workflows', repo: 'o/r', read: 1 },
  runs,
  attempt: { kind: 'attempt', repo: 'o/r', run_id: 9, attempt: 1 },
  jobs: { kind: 'jobs', repo: 'o/r', run_id: 9, attempt: 1, read: 1 },
  commit: { kind: 'commit', repo: 'o/r', path, ref: 'main' },
} satisfies Record<string, Question>;
type Kind = keyof typeof questions;

type Json = Record<string, unknown>;
/** The body with the field at `where` (`jobs.0.steps.0.name`) set, or left out for undefined. */
function withField(body: unknown, where: string, value: unknown): unknown {
  const copy = structuredClone(body) as Json;
  const keys = where.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Json>((inner, key) => inner[key] as Json, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

async function askChanged(kind: Kind, where: string, value: unknown) {
  const mishap = { change: (body: unknown) => withField(body, where, value) };
  const { ask } = await start(small, { faults: [{ on: 'GET', mishap }] });
  return ask<Question>(questions[kind]);
}

const huge = 2 ** 53;
const dates = [undefined, null, 5, '', 'yesterday', '2026-13-45T00:00:00Z', '2026'];
const ids = [undefined, null, '9', 1.5, -1, 0, huge];
const texts = [undefined, null, 5, {}, []];
const words = [undefined, 5, {}, []];

test.each<[Kind, string, unknown[]]>([
  ['repository', 'id', ids],
  ['repository', 'full_name', [...texts, 'noslash', 'a/b/c', 'a b/c']],
  ['repository', 'default_branch', [...texts, '']],
  ['repository', 'archived', ['no', 1, null]],
  ['repository', 'private', [null, 'yes']],
  ['repository', 'pushed_at', [5, 'soon']],
  ['workflows', 'total_count', [undefined, null, '1', -1, 1.5]],
  ['workflows', 'workflows', [undefined, null, {}, 'x']],
  ['runs', 'total_count', [undefined, null, '1', -1, 1.5]],
  ['runs', 'workflow_runs', [undefined, null, {}, 'x']],
  ['attempt', 'created_at', dates],
  ['jobs', 'total_count', [undefined, null, '1', -1]],
  ['jobs', 'jobs', [undefined, null, {}, 'x']],
  ['jobs', 'jobs.0.id', ids],
  ['jobs', 'jobs.0.name', texts],
  ['jobs', 'jobs.0.status', words],
  ['jobs', 'jobs.0.conclusion', words],
  ['jobs', 'jobs.0.completed_at', [5, 'soon']],
  ['jobs', 'jobs.0.steps', [{}, 'x', [5], [{ name: {} }]]],
  ['commit', '0.sha', [...texts, '']],
  ['commit', '0.commit', [undefined, null, 5]],
  ['commit', '0.commit.committer.date', [null, 5, 'soon']],
  ['commit', '0.parents', [undefined, null, {}]],
])('a bad field of %s is named, never passed over: %s', async (kind, where, values) => {
  for (const value of values) {
    const answer = await askChanged(kind, where, value);
    expect(answer, JSON.stringify(value)).toMatchObject({ ok: false, error: { code: 'github_malformed' } });
    if (!answer.ok) expect(answer.error.message).toContain(`but ${where}`);
  }
});

test.each<[Kind, string, unknown[]]>([
  ['workflows', 'workflows.0', [null, 5, 'x', []]],
  ['workflows', 'workflows.0.id', ids],
  ['workflows', 'workflows.0.path', [...texts, '']],
  ['workflows', 'workflows.0.created_at', dates],
  ['runs', 'workflow_runs.0', [null, 5, 'x', []]],
  ['runs', 'workflow_runs.0.id', ids],
  ['runs', 'workflow_runs.0.workflow_id', ids],
  ['runs', 'workflow_runs.0.event', texts],
  ['runs', 'workflow_runs.0.head_branch', words],
  ['runs', 'workflow_runs.0.head_repository', [...words, 'o/r']],
  ['runs', 'workflow_runs.0.head_repository.full_name', [...texts, 'r']],
  ['runs', 'workflow_runs.0.status', words],
  ['runs', 'workflow_runs.0.conclusion', words],
  ['runs', 'workflow_runs.0.run_attempt', [null, '1', 0, 1.5, huge]],
  ['runs', 'workflow_runs.0.created_at', dates],
  ['runs', 'workflow_runs.0.updated_at', dates],
  ['runs', 'workflow_runs.0.run_started_at', [5, 'soon']],
  ['workflows', 'workflows.0.name', [5, {}, []]],
  ['workflows', 'workflows.0.state', [5, {}, []]],
])('a bad row of the %s is set aside with the name of its field: %s', async (kind, where, values) => {
  for (const value of values) {
    const answer = await askChanged(kind, where, value);
    expect(answer, JSON.stringify(value)).toMatchObject({
      ok: true,
      malformed: [{ why: expect.stringMatching(`^${where}.* is not as described`) }],
    });
    expect(
      answer.ok && (Array.isArray(answer.value) ? answer.value : (answer.value as RunList).rows),
    ).toEqual([]);
  }
});

test('of a row that is set aside, what can be read is kept', async () => {
  expect(await askChanged('runs', 'workflow_runs.0.event', null)).toMatchObject({
    malformed: [{ id: 9, workflow_id: 7, path, created_at: '2026-05-22T03:00:00Z' }],
  });
  expect(await askChanged('runs', 'workflow_runs.0', 'x')).toMatchObject({
    malformed: [{ id: null, workflow_id: null, path: null, created_at: null }],
  });
  expect(await askChanged('workflows', 'workflows.0.path', '')).toMatchObject({
    malformed: [{ id: 7, path: null }],
  });
});

test('a malformed row costs no other row, nor the end of the list', async () => {
  const two = world({ now })
    .repo('o/r')
    .workflow('nightly', { id: 7 })
    .run({ at: now })
    .run({ id: 9, at: now });
  const mishap = { change: (body: unknown) => withField(body, 'workflow_runs.0.created_at', 'soon') };
  const { ask } = await start(two, { faults: [{ on: 'GET', mishap }] });
  const answer = await ask(runs);
  expect(answer).toMatchObject({ ok: true, value: { end: 'list', total_count: 2 }, malformed: [{}] });
  expect(answer.ok && answer.value.rows).toHaveLength(1);
});

test('a job of another run is no job of this one, whatever it looks like', async () => {
  const two = world({ now }).repo('o/r').workflow('nightly', { id: 7 }).run({ id: 9, at: now });
  for (const bad of [{ run_id: 10 }, { run_id: 10, name: null }]) {
    const change = (body: unknown) => {
      const { jobs } = body as { jobs: Json[] };
      return { total_count: 2, jobs: [...jobs, { ...jobs[0], id: 77, ...bad }] };
    };
    const { ask } = await start(two, { faults: [{ on: '/jobs', mishap: { change } }] });
    const answer = await ask(questions.jobs);
    expect(answer.ok && answer.value.map(({ name }) => name)).toEqual(['work']);
  }
});

test.each<[Kind, string, unknown, object]>([
  ['repository', 'archived', undefined, { archived: false }],
  ['repository', 'disabled', undefined, { disabled: false }],
  ['repository', 'pushed_at', null, { pushed_at: null }],
  ['repository', 'private', undefined, { private: true }],
  ['repository', 'html_url', undefined, { url: '' }],
  ['repository', 'html_url', 'javascript:alert(1)', { url: '' }],
  ['workflows', 'workflows.0.html_url', 7, [{ url: '' }]],
  ['workflows', 'workflows.0.name', null, [{ name: path }]],
  ['workflows', 'workflows.0.state', undefined, [{ state: 'unknown' }]],
  ['runs', 'workflow_runs.0.html_url', '//x', { rows: [{ url: '' }] }],
  ['runs', 'workflow_runs.0.path', null, { rows: [{ path: '' }] }],
  ['jobs', 'jobs.0.steps.0.name', null, [{ conclusion: 'success' }]],
  ['jobs', 'jobs.0.labels', null, [{ labels: [] }]],
  ['jobs', 'jobs.0.html_url', 'x', [{ url: null }]],
  ['jobs', 'jobs.0.conclusion', 'dreamt', [{ conclusion: 'dreamt' }]],
  ['runs', 'workflow_runs.0.html_url', undefined, { rows: [{ url: '' }] }],
  ['runs', 'workflow_runs.0.path', undefined, { rows: [{ path: '' }] }],
  ['runs', 'workflow_runs.0.head_repository', { full_name: 'o/r' }, { rows: [{ head_repo_id: null }] }],
  ['workflows', 'workflows.0.state', 'disabled_by_moonlight', [{ state: 'disabled_by_moonlight' }]],
  ['runs', 'workflow_runs.0.head_branch', null, { rows: [{ branch: null }] }],
  ['runs', 'workflow_runs.0.head_repository', null, { rows: [{ head_repo: null, head_repo_id: null }] }],
  ['runs', 'workflow_runs.0.status', null, { rows: [{ status: 'unknown' }] }],
  ['runs', 'workflow_runs.0.status', 'dreaming', { rows: [{ status: 'dreaming' }] }],
  ['runs', 'workflow_runs.0.conclusion', null, { rows: [{ conclusion: null }] }],
  ['runs', 'workflow_runs.0.conclusion', 'stale', { rows: [{ conclusion: 'stale' }] }],
  ['runs', 'workflow_runs.0.run_attempt', undefined, { rows: [{ attempt: 1 }] }],
  ['runs', 'workflow_runs.0.run_started_at', undefined, { rows: [{ started_at: '2026-05-22T03:00:00Z' }] }],
  [
    'runs',
    'workflow_runs.0.created_at',
    '2026-05-22T05:00:00.250+02:00',
    { rows: [{ created_at: '2026-05-22T03:00:00Z' }] },
  ],
  ['runs', 'workflow_runs.0.path', `${path}@refs/heads/main`, { rows: [{ path }] }],
  [
    'runs',
    'workflow_runs.0.path',
    '.github/workflows/deploy@prod.yml',
    { rows: [{ path: '.github/workflows/deploy@prod.yml' }] },
  ],
  ['jobs', 'jobs.0.run_attempt', undefined, [{ attempt: 1 }]],
  ['jobs', 'jobs.0.started_at', null, [{ started_at: null }]],
  ['jobs', 'jobs.0.labels', undefined, [{ labels: [] }]],
  ['jobs', 'jobs.0.started_at', '0001-01-01T00:00:00Z', [{ started_at: null }]],
  ['jobs', 'jobs.0.completed_at', '1970-01-01T00:00:00Z', [{ completed_at: null }]],
  // Rows that lack something or contradict themselves are the judge's to weigh.
  ['jobs', 'jobs.0.conclusion', null, [{ status: 'completed', conclusion: null }]],
  ['jobs', 'jobs.0.completed_at', undefined, [{ conclusion: 'success', completed_at: null }]],
  ['jobs', 'jobs.0.steps', undefined, [{ conclusion: 'success', steps: null }]],
  ['jobs', 'jobs.0.steps', null, [{ steps: null }]],
  ['jobs', 'jobs.0.steps', [], [{ steps: [] }]],
  ['jobs', 'jobs.0.steps.0.conclusion', null, [{ conclusion: 'success' }]],
  ['commit', '0.author', {}, { author: 'octocat' }],
  ['commit', '0.commit.committer', null, { date: expect.any(String) }],
])('what GitHub leaves out or adds is no fault: %s %s as %j', async (kind, where, value, expected) => {
  expect(await askChanged(kind, where, value)).toMatchObject({ ok: true, value: expected });
});

test('the message of a malformed answer names request, status and request id', async () => {
  const answer = await askChanged('attempt', 'created_at', 'yesterday');
  expect(!answer.ok && answer.error.message).toMatch(
    /^GitHub answered 200 to GET \/repos\/o\/r\/actions\/runs\/9\/attempts\/1, but created_at is not as described \(Invalid ISO datetime\) \(request id C0DE:1234:5678\)\. It begins: \{"id":9,/,
  );
});
