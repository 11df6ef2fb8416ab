/** Histories of the field whose right answer follows from the rule of regular jobs. */
import { describe, expect, it } from 'vitest';
import { both, gated, nightly, skipped } from '../support/gated-history.js';
import { judged, now } from '../support/judging.js';
import { type JobInput, minutesAfter, type WorldBuilder } from '../support/world.js';

const DAY = 24 * 60;
const job = (name: string): JobInput => ({ name });
const jobs = (...names: string[]) => names.map(job);

/** One run on each of so many days, the newest 20 minutes ago; `of` says what its jobs did so many days ago. */
function days(count: number, of: (back: number, weekday: number) => JobInput[] | null, world = nightly()) {
  for (let back = count - 1; back >= 0; back--) {
    const at = minutesAfter(now, -20 - back * DAY);
    const ran = of(back, new Date(at).getUTCDay());
    if (ran !== null) world.run({ at, jobs: ran });
  }
  return world;
}
const added = (world: WorldBuilder, backs: number[], more: object) => {
  for (const back of backs) world.run({ at: minutesAfter(now, -50 - back * DAY), ...more });
  return world;
};
const isWeekend = (weekday: number) => weekday === 0 || weekday === 6;

describe.each<[string, () => WorldBuilder, 'stale' | 'healthy', object?]>([
  [
    'pushes that skip the job between nights that run it',
    () =>
      added(
        days(40, (back) => (back < 5 ? gated : both)),
        [1, 2, 3, 6, 9],
        { event: 'push', jobs: gated },
      ),
    'stale',
  ],
  [
    'runs by hand that run the job do not excuse the nights',
    () =>
      added(
        days(40, (back) => (back < 5 ? gated : both)),
        [20, 22, 24],
        { event: 'workflow_dispatch', jobs: gated },
      ),
    'stale',
  ],
  [
    'a run by hand today that did the job',
    () =>
      added(
        days(40, (back) => (back < 5 ? gated : both)),
        [0],
        { event: 'workflow_dispatch', jobs: both },
      ),
    'healthy',
  ],
  [
    'a run by hand today that skips the job as the nights do',
    () =>
      added(
        days(40, (back) => (back < 5 ? gated : both)),
        [0],
        { event: 'workflow_dispatch', jobs: gated },
      ),
    'stale',
  ],
  [
    'another branch by hand, which does not count',
    () =>
      added(
        days(40, (back) => (back < 5 ? gated : both)),
        [0, 1],
        { event: 'workflow_dispatch', branch: 'dev', jobs: both },
      ),
    'stale',
  ],
  [
    'a matrix whose whole is skipped under its bare name',
    () =>
      days(40, (back) =>
        back < 4 ? [job('gate'), skipped('test')] : jobs('gate', 'test (20)', 'test (22)'),
      ),
    'stale',
  ],
  [
    'one value of a matrix taken off',
    () => days(40, (back) => (back < 4 ? jobs('gate', 'test (22)') : jobs('gate', 'test (20)', 'test (22)'))),
    'healthy',
  ],
  [
    'one value of a matrix that is skipped from now on',
    () =>
      days(40, (back) =>
        back < 4
          ? [...jobs('gate', 'test (22)'), skipped('test (20)')]
          : jobs('gate', 'test (20)', 'test (22)'),
      ),
    'stale',
  ],
  [
    'a template that stands for jobs that ran, beside another job',
    () =>
      days(40, (back) =>
        back < 4 ? [job('gate'), skipped('${{ matrix.x }} sweep')] : jobs('gate', 'a sweep', 'b sweep'),
      ),
    'stale',
  ],
  [
    'a template for a matrix that never ran',
    () => days(90, () => [job('gate'), skipped('${{ matrix.x }} sweep')]),
    'healthy',
  ],
  [
    'a renamed job that is skipped under its new name',
    () => days(60, (back) => (back < 9 ? [job('gate'), skipped('save')] : both)),
    'healthy',
  ],
  [
    'a renamed job that ran a week under its new name',
    () =>
      days(60, (back) =>
        back < 9 ? [job('gate'), skipped('save')] : back < 16 ? jobs('gate', 'save') : both,
      ),
    'stale',
  ],
  ['a job taken off', () => days(60, (back) => (back < 9 ? jobs('gate') : both)), 'healthy'],
  [
    'a job taken off and added again, skipped since',
    () => days(60, (back) => (back < 5 ? gated : back < 15 ? jobs('gate') : both)),
    'healthy',
  ],
  [
    'a job taken off, added again, and closed after four nights',
    () => days(60, (back) => (back < 5 ? gated : back < 9 ? both : back < 20 ? jobs('gate') : both)),
    'stale',
  ],
  [
    'the first two nights of a new job, then skipped',
    () => days(60, (back) => (back < 5 ? gated : back < 7 ? both : jobs('gate'))),
    'healthy',
  ],
  [
    'the first three nights of a new job, then skipped',
    () => days(60, (back) => (back < 5 ? gated : back < 8 ? both : jobs('gate'))),
    'stale',
  ],
  [
    'a gate that is closed at weekends, asked on a Tuesday after two more days',
    () => days(80, (_back, weekday) => (isWeekend(weekday) || weekday === 1 || weekday === 2 ? gated : both)),
    'healthy',
  ],
  [
    'a gate that has been closed since a weekend that it always skips',
    () => days(80, (back, weekday) => (isWeekend(weekday) || back < 20 ? gated : both)),
    'healthy',
  ],
  [
    'a job of the first of the month',
    () =>
      days(95, (back) => (new Date(Date.parse(now) - back * DAY * 60_000).getUTCDate() === 1 ? both : gated)),
    'healthy',
  ],
  [
    'the last week of a month',
    () =>
      days(95, (back) => (new Date(Date.parse(now) - back * DAY * 60_000).getUTCDate() > 24 ? both : gated)),
    'healthy',
  ],
  [
    'a glob in allow_skipped that names the job',
    () => days(40, (back) => (back < 5 ? gated : both)),
    'healthy',
    { allow_skipped: ['back*'] },
  ],
  [
    'a glob that names another',
    () => days(40, (back) => (back < 5 ? gated : both)),
    'stale',
    { allow_skipped: ['front*'] },
  ],
  [
    'one closed job that a glob names, and one that it does not',
    () =>
      days(40, (back) =>
        back < 5
          ? [job('gate'), skipped('test (20)'), skipped('backup')]
          : jobs('gate', 'test (20)', 'backup'),
      ),
    'stale',
    { allow_skipped: ['test *'] },
  ],
  [
    'no event left out: a push that ran the job is a success of its own',
    () =>
      added(
        days(40, (back) => (back < 5 ? gated : both)),
        [0],
        { event: 'push', jobs: both },
      ),
    'healthy',
    { events: 'any' },
  ],
  [
    'gaps of days without any run',
    () => days(80, (back) => (back % 3 === 0 ? (back < 9 ? gated : both) : null)),
    'stale',
    { sla_hours: 80 },
  ],
])('%s', (_what, world, status, rules = {}) => {
  it(status, async () => {
    const { verdict } = await judged(world(), rules);
    expect(verdict.status).toBe(status);
  });
});
