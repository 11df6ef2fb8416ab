/** The past as it was then: what came later is not known yet, and what cannot be read is not guessed. */
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/evidence/inquiry.js';
import type { Answer, Question } from '../../src/evidence/model.js';
import { backtest } from '../../src/run/backtest.js';
import { answerFrom } from '../support/github-memory.js';
import { judgeContext, now, type Twist, watch } from '../support/judging.js';
import { type RunInput, type WorldBuilder, world } from '../support/world.js';

const nightly = () => world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' });
/** Green until 2026-11-17, then one more run. */
const green17 = (last: RunInput) => nightly().daily('2026-10-01', '2026-11-17', '02:06').run(last);

async function statuses(of: WorldBuilder, days: number, twist: Twist = (_question, answer) => answer) {
  const answer = answerFrom(of);
  const ask = async (question: Question): Promise<Answer> => twist(question, answer(question), 1);
  const past = await backtest({
    days,
    watches: [watch()],
    elsewhere: [],
    context: judgeContext(),
    ask: ask as Ask,
    ended: new Promise(() => {}),
  });
  return Object.fromEntries(past.map(({ at, verdicts }) => [at.slice(5, 10), verdicts[0]?.status]));
}

describe('a back-test', () => {
  it('judges each day at the hour of now, by what had run until then', async () => {
    const late = green17({ at: '2026-11-22T02:06:00Z' });
    expect(await statuses(late, 7)).toEqual({
      '11-17': 'healthy',
      '11-18': 'healthy',
      '11-19': 'stale',
      '11-20': 'stale',
      '11-21': 'stale',
      '11-22': 'healthy',
      '11-23': 'healthy',
      '11-24': 'stale',
    });
  });

  const rerun = () =>
    green17({
      at: '2026-11-18T02:06:00Z',
      conclusion: 'failure',
      reruns: [{ at: '2026-11-21T12:00:00Z', conclusion: 'success' }],
    });
  const refused: Answer = { ok: false, error: { code: 'github_unavailable', message: 'down', hint: '' } };

  it('takes a re-run back to the attempt of then', async () => {
    expect(await statuses(rerun(), 4)).toMatchObject({
      '11-20': 'stale',
      '11-21': 'stale',
      '11-22': 'healthy',
    });
  });

  it('does not guess an attempt that cannot be read', async () => {
    const twist: Twist = ({ kind }, answer) => (kind === 'attempt' ? refused : answer);
    expect(await statuses(rerun(), 4, twist)).toMatchObject({ '11-21': 'unknown', '11-22': 'healthy' });
  });

  it('does not guess when a long run ended', async () => {
    const long = green17({ id: 77, at: '2026-11-18T02:06:00Z', minutes: 600 });
    expect(await statuses(long, 6)).toMatchObject({ '11-18': 'healthy' });
    const twist: Twist = (question, answer) =>
      question.kind === 'jobs' && question.run_id === 77 ? refused : answer;
    expect(await statuses(long, 6, twist)).toMatchObject({ '11-18': 'unknown' });
  });
});
