/** A replay with other settings asks how far back GitHub kept runs at another instant than the recorded run did. */
import { expect, it } from 'vitest';
import { createAnswerCache } from '../../src/evidence/answer-cache.js';
import type { Answer, Exchange, Question, RunList } from '../../src/evidence/model.js';
import { answerFrom } from '../support/github-memory.js';
import { runsOf } from '../support/github-start.js';
import { world } from '../support/world.js';

const of = world({ now: '2026-11-24T06:30:00Z' })
  .repo('o/r')
  .workflow('nightly', { id: 7, runs_gone: 20 })
  .daily('2026-11-01', '2026-11-20', '02:06');
const recorded = (...questions: Question[]) =>
  createAnswerCache(questions.map((question): Exchange => ({ question, answer: answerFrom(of)(question) })));
const before = (instant: string) => ({ kind: 'run_before', repo: 'o/r', before: instant }) as const;

it.each([
  ['2026-11-10T00:00:00Z', { ok: true, value: { created_at: '2026-11-09T02:06:00Z' } }],
  ['2026-11-01T00:00:00Z', null],
])('the rows of a list tell of what was created before %s', (instant, expected) => {
  const answer = recorded(runsOf(7)).deduce(before(instant));
  if (expected === null) expect(answer).toBeNull();
  else expect(answer).toMatchObject(expected);
});

it.each([
  ['2026-10-20T00:00:00Z', { ok: true, value: null }],
  ['2026-10-25T00:00:00Z', { ok: true, value: null }],
  ['2026-10-30T00:00:00Z', null],
])('none before 25 October is none before %s: %j', (instant, expected) => {
  expect(recorded(before('2026-10-25T00:00:00Z')).deduce(before(instant))).toEqual(expected);
});

const rowsOf = (answer: Answer | null) => (answer?.ok ? (answer.value as RunList).rows : undefined);
const older = (instant: string, event: string | null = 'schedule') =>
  ({ kind: 'older_runs', repo: 'o/r', workflow_id: 7, event, before: instant }) as const;

it.each([
  ['a whole list of all runs', older('2026-11-03T00:00:00Z'), runsOf(7), 2],
  ['a page of later ones', older('2026-11-05T00:00:00Z'), older('2026-11-10T00:00:00Z'), 4],
  ['such a page of all events', older('2026-11-05T00:00:00Z'), older('2026-11-10T00:00:00Z', null), 4],
])('older successes stand in %s', (_what, question, known, rows) => {
  const whole = recorded(known).deduce(question);
  expect(whole).toMatchObject({ ok: true, value: { end: 'list' } });
  expect(rowsOf(whole)).toHaveLength(rows);
});

it.each([
  ['a page of still older ones', older('2026-11-10T00:00:00Z'), older('2026-11-05T00:00:00Z')],
  ['one of another event', older('2026-11-05T00:00:00Z', null), older('2026-11-10T00:00:00Z')],
  ['one of another workflow', { ...older('2026-11-05T00:00:00Z'), workflow_id: 8 }, runsOf(7)],
])('they do not in %s', (_what, question, known) => {
  expect(recorded(known).deduce(question)).toBeNull();
});

it.each([
  [100, 42, 40],
  [100, 30, null],
])(
  'of a page of %i runs those before one of the newest are a page of their own: %i left, %s',
  (nights, left, rows) => {
    const many = world({ now: '2026-11-24T06:30:00Z' }).repo('o/r').workflow('nightly', { id: 7 });
    many.daily('2026-01-01', '2026-11-20', '02:06');
    const page = older('2026-11-10T00:00:00Z');
    const answer = answerFrom(many)(page);
    expect(rowsOf(answer)).toHaveLength(nights);
    const last = rowsOf(answer)?.at(-left)?.created_at ?? '';
    const found = createAnswerCache([{ question: page, answer } as Exchange]).deduce(older(last));
    expect(rowsOf(found)?.length ?? null).toBe(rows);
  },
);

it.each<[string, Question]>([
  ['run_before', before('2026-11-10T00:00:00Z')],
  ['newest_scheduled', { kind: 'newest_scheduled', repo: 'o/r', rows: 10 }],
  ['older_runs', older('2026-11-10T00:00:00Z')],
  ['runs', runsOf(7)],
])('what another repository has tells nothing of %s, and is let go by itself', (_kind, question) => {
  const cache = recorded(
    { ...runsOf(7), since: '2026-10-01T00:00:00Z' },
    { kind: 'newest_scheduled', repo: 'o/r', rows: 20 },
  );
  expect(cache.deduce({ ...question, repo: 'o/other' })).toBeNull();
  cache.forget('o/other');
  expect(cache.deduce(question)).not.toBeNull();
  cache.forget('o/r');
  expect(cache.deduce(question)).toBeNull();
  expect(cache.exchanges()).toEqual([]);
});
