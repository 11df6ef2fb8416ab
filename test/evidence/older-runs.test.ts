/** A replay with other settings asks how far back GitHub kept runs at another instant than the recorded run did. */
import { expect, it } from 'vitest';
import { createAnswerCache } from '../../src/evidence/answer-cache.js';
import type { Exchange, Question } from '../../src/evidence/model.js';
import { answerFrom } from '../support/github-memory.js';
import { runsOf } from '../support/questions.js';
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

it('what another repository has tells nothing', () => {
  expect(recorded(runsOf(7)).deduce({ ...before('2026-11-10T00:00:00Z'), repo: 'o/other' })).toBeNull();
});
