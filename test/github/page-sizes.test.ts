/** A list that a gateway gives up on is asked for in smaller pages, and loses no row by it. */
import { describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../src/evidence/model.js';
import type { ScriptedFault } from '../support/github-faults.js';
import { runsOf, start } from '../support/github-start.js';
import { world } from '../support/world.js';

const now = '2026-05-22T06:30:00Z';
const jobs = Array.from({ length: 88 }, (_, i) => ({ name: `test ${i}` }));
const large = () => {
  const of = world({ now }).repo('o/r').workflow('nightly', { id: 7 }).run({ id: 9, at: now, jobs });
  for (let i = 0; i < 130; i += 1)
    of.run({ at: `2026-05-${String(1 + (i % 20)).padStart(2, '0')}T03:00:00Z` });
  for (let i = 0; i < 120; i += 1) of.workflow(`other-${i}`);
  return of;
};
const question = {
  jobs: { kind: 'jobs', repo: 'o/r', run_id: 9, attempt: 1, read: 1 },
  runs: { ...runsOf(7), since: '2025-01-01T00:00:00Z' },
  workflows: { kind: 'workflows', repo: 'o/r', read: 1 },
} as const;
const tooMuch = (status: number, over = 100): ScriptedFault => ({
  on: new RegExp(`per_page=(?:${over === 100 ? '100' : '100|25'})\\b`),
  mishap: { status },
});
const sizes = (lines: string[]) =>
  lines.map((line) => /per_page=(\d+)&page=(\d+)/.exec(line)?.slice(1).join('/'));

describe.each(['jobs', 'runs', 'workflows'] as const)('a list of %s', (kind) => {
  test.each([502, 504])('that answers %i at a hundred a page is whole all the same', async (status) => {
    const whole = await (await start(large())).ask(question[kind]);
    const { ask, client, lines } = await start(large(), { faults: [tooMuch(status)] });
    expect(JSON.stringify(await ask(question[kind])).replaceAll(/127[^/]*/g, '')).toEqual(
      JSON.stringify(whole).replaceAll(/127[^/]*/g, ''),
    );
    expect(sizes(lines()).slice(0, 4)).toEqual(['100/1', '100/1', '25/1', '25/2']);
    expect(client.retries).toHaveLength(1);
  });

  test('is asked in small pages from then on in this run', async () => {
    const { ask, lines } = await start(large(), { faults: [tooMuch(502)] });
    await ask(question[kind]);
    const before = lines().length;
    await ask(question[kind]);
    expect(sizes(lines()).slice(before)).not.toContain('100/1');
  });

  test('goes down to five a page', async () => {
    const { ask, lines } = await start(large(), { faults: [tooMuch(504, 25)] });
    expect(await ask(question[kind])).toMatchObject({ ok: true });
    expect(sizes(lines()).slice(0, 6)).toEqual(['100/1', '100/1', '25/1', '25/1', '5/1', '5/2']);
  });
});

test('a page that fails in the middle of a list is read on from the same row', async () => {
  const whole = await (await start(large())).ask(question.runs);
  const { ask, lines } = await start(large(), {
    faults: [{ on: 'per_page=100&page=2', mishap: { status: 502 } }],
  });
  const answer = await ask(question.runs);
  const ids = (of: typeof answer) => of.ok && of.value.rows.map(({ id }) => id);
  expect(ids(answer)).toEqual(ids(whole));
  expect(sizes(lines())).toEqual(['100/1', '100/2', '100/2', '25/5', '25/6']);
});

test('the newest scheduled runs are as many as were asked for', async () => {
  const { ask } = await start(large(), { faults: [{ on: 'per_page=60', mishap: { status: 502 } }] });
  const answer = await ask({ kind: 'newest_scheduled', repo: 'o/r', rows: 60 });
  expect(answer).toMatchObject({ ok: true, value: { end: 'page' } });
  expect(answer.ok && answer.value.rows).toHaveLength(60);
});

test('pages that are read side by side meet without a gap, whatever their sizes', async () => {
  const asked = { kind: 'newest_scheduled', repo: 'o/r', rows: 200 } as const;
  const ids = (answer: AnswerOf<'newest_scheduled'>) => answer.ok && answer.value.rows.map(({ id }) => id);
  const { ask } = await start(large());
  const whole = ids(await ask(asked));
  const failing = await start(large(), { faults: [tooMuch(502)] });
  expect(ids(await failing.ask(asked))).toEqual(whole);
  expect(whole).toHaveLength(131);
});

test.each([500, 503])('a server that answers %i is asked the same again', async (status) => {
  const { ask, lines } = await start(large(), { faults: [{ on: '/jobs', mishap: { status } }] });
  expect(await ask(question.jobs)).toMatchObject({ ok: false, error: { code: 'github_unavailable' } });
  expect(new Set(sizes(lines()))).toEqual(new Set(['100/1']));
});

test('502 whatever the size is a failure after the last retry', async () => {
  const { ask, lines } = await start(large(), { faults: [{ on: '/jobs', mishap: { status: 502 } }] });
  expect(await ask(question.jobs)).toMatchObject({ ok: false, error: { code: 'github_unavailable' } });
  expect(sizes(lines())).toEqual(['100/1', '100/1', '25/1', '25/1', '5/1', '5/1', '5/1', '5/1']);
});
