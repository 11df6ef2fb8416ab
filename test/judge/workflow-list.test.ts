/** GitHub's list of workflows lags behind the files at times. */
import { expect, it } from 'vitest';
import type { Question } from '../../src/evidence/model.js';
import { judged, type Twist } from '../support/judging.js';
import { allNights, since19 } from '../support/stories.js';

const isList = ({ kind }: Question) => kind === 'workflows';
/** The list lacks every workflow in the first so many answers. */
const lags =
  (first: number): Twist =>
  (question, answer, nth) =>
    isList(question) && nth <= first ? { ok: true, value: [] } : answer;

it.each([['nightly'], ['nightly.yml'], ['.github/workflows/nightly.yml']])(
  'a list that lacks `%s` once, though its file is there, is read again',
  async (entry) => {
    expect((await judged(allNights(), { entry }, lags(1))).verdict).toMatchObject({ status: 'healthy' });
    const failing = await judged(since19({ conclusion: 'failure' }), { entry }, lags(1));
    expect(failing.verdict).toMatchObject({ status: 'stale', cause: { code: 'failing' } });
  },
);

it('the same of a workflow that was found by its file', async () => {
  const { verdict } = await judged(allNights(), { found_by: 'file', sla_hours: 'auto' }, lags(1));
  expect(verdict).toMatchObject({ status: 'healthy' });
});

it('a list that lacks it twice contradicts its file', async () => {
  const { verdict, asked } = await judged(allNights(), {}, lags(2));
  expect(verdict).toMatchObject({ status: 'unknown', error: { code: 'evidence_contradictory' } });
  expect(asked.filter(isList)).toHaveLength(2);
});

it('a file that cannot be read is no reason to read the list again', async () => {
  const error = { code: 'github_forbidden', message: '403', hint: null } as const;
  const denied: Twist = (question, answer, nth) =>
    question.kind === 'file' ? { ok: false, error } : lags(2)(question, answer, nth);
  const { verdict, asked } = await judged(allNights(), {}, denied);
  expect(verdict).toMatchObject({ status: 'unknown', error });
  expect(asked.filter(isList)).toHaveLength(1);
});
