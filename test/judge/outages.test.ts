/** GitHub answers nothing of one kind, for as long as the run lasts. */
import { expect, it } from 'vitest';
import type { Problem } from '../../src/problems.js';
import { judged, type Twist } from '../support/judging.js';
import { allNights, until18 } from '../support/stories.js';

const outage: Problem = { code: 'github_unavailable', message: 'GitHub answered 500.', hint: null };
const noJobs: Twist = (question, answer) =>
  question.kind === 'jobs' ? { ok: false, error: outage } : answer;

it('costs a few looks at old runs, since each may be waited for', async () => {
  const { verdict, asked } = await judged(allNights(), {}, noJobs);
  expect(verdict).toMatchObject({ status: 'unknown', error: outage });
  // Two within the SLA and three before it, in each of two passes.
  expect(asked.filter(({ kind }) => kind === 'jobs').length).toBeLessThanOrEqual(10);
});

it('of some old runs hides no older success', async () => {
  const broken: Twist = (question, answer, nth) =>
    question.kind === 'jobs' && [1, 2, 4, 5].includes(nth) ? { ok: false, error: outage } : answer;
  const { verdict } = await judged(until18(), {}, broken);
  expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'not_firing' } });
});

it.each(['deadline', 'cancelled'] as const)('is told, and not the %s that it led to', async (code) => {
  const over: Problem = { code, message: 'Time was up.', hint: null };
  let looks = 0;
  const { verdict } = await judged(allNights(), {}, (question, answer, nth) => {
    if (question.kind === 'jobs') looks += 1;
    return looks >= 5 && question.kind !== 'jobs'
      ? { ok: false, error: over }
      : noJobs(question, answer, nth);
  });
  expect(verdict).toMatchObject({ status: 'unknown', error: outage });
});

it('a deadline that nothing led to is told as one', async () => {
  const over: Problem = { code: 'deadline', message: 'Time was up.', hint: null };
  const { verdict } = await judged(until18(), {}, (question, answer, nth) =>
    question.kind === 'runs' && nth > 1 ? { ok: false, error: over } : answer,
  );
  expect(verdict).toMatchObject({ status: 'unknown', error: over });
});
