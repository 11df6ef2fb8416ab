/** How far back GitHub still keeps runs, and what it says beside a job that did not start. */
import { expect, test } from 'vitest';
import { start } from '../support/github-start.js';
import { world } from '../support/world.js';

const now = '2026-05-22T06:30:00Z';
const small = () =>
  world({ now })
    .repo('o/r')
    .workflow('nightly', { runs_gone: 40 })
    .run({ at: '2026-05-20T03:00:00Z' })
    .run({ at: '2026-05-21T03:00:00Z' });
const before = (instant: string) => ({ kind: 'run_before', repo: 'o/r', before: instant }) as const;

test.each([
  ['2026-05-22T00:00:00Z', { created_at: '2026-05-21T03:00:00Z', run_number: 42 }],
  ['2026-05-21T03:00:00Z', { created_at: '2026-05-20T03:00:00Z', run_number: 41 }],
  ['2026-05-20T03:00:00Z', null],
])('the newest run of any workflow before %s costs one row', async (instant, value) => {
  const { ask, lines } = await start(small());
  const answer = await ask(before(instant));
  if (value === null) expect(answer).toEqual({ ok: true, value: null });
  else expect(answer).toMatchObject({ ok: true, value });
  expect(lines()).toEqual([expect.stringMatching(/created=%3C2026.*per_page=1/)]);
});

test('a date filter that GitHub did not apply proves nothing', async () => {
  const change = (body: unknown) => {
    const page = body as { workflow_runs: object[] };
    const rows = page.workflow_runs.map((row) => ({ ...row, created_at: '2026-05-22T03:00:00Z' }));
    return { ...page, workflow_runs: rows };
  };
  const { ask } = await start(small(), { faults: [{ on: 'created=', mishap: { change } }] });
  expect(await ask(before('2026-05-22T00:00:00Z'))).toMatchObject({
    ok: false,
    error: { code: 'github_malformed' },
  });
});

const refused = (deny = {}) =>
  world({ now })
    .repo('o/r', { deny })
    .workflow('nightly')
    .run({
      at: '2026-05-21T03:00:00Z',
      conclusion: 'failure',
      jobs: [{ steps: [], runner: null, annotations: ['The job was not started.'] }],
    });

test('annotations of a job are read', async () => {
  const of = refused();
  const job_id = of.data.repos[0]?.runs[0]?.attempts[0]?.jobs[0]?.id ?? 0;
  const { ask } = await start(of);
  expect(await ask({ kind: 'annotations', repo: 'o/r', job_id })).toEqual({
    ok: true,
    value: [{ level: 'failure', message: 'The job was not started.' }],
  });
});

test('a token that may not read them is told so', async () => {
  const { ask } = await start(refused({ checks: 'integration' }));
  expect(await ask({ kind: 'annotations', repo: 'o/r', job_id: 1 })).toMatchObject({
    ok: false,
    error: { code: 'github_forbidden' },
  });
});
