/** The SLA of one watch, by all that is known of it now: what its grace is taken from, and how long it is given. */
import { describe, expect, it } from 'vitest';
import type { RunList } from '../../src/evidence/model.js';
import type { Watch } from '../../src/settings/model.js';
import { judged, now } from '../support/judging.js';
import { minutesAfter, type WorldBuilder, world } from '../support/world.js';

const nightly = (input: object = {}) =>
  world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *', ...input });
const of = async (built: WorldBuilder, rules: Partial<Watch> = {}) => (await judged(built, rules)).verdict;

describe('the grace that is taken from the runs', () => {
  const auto = { sla_hours: 'auto' as const };
  const from = '21 scheduled runs';
  const failing = { conclusion: 'failure' } as const;

  it('says nothing of the runs of an outage', async () => {
    const built = nightly()
      .daily('2026-10-20', '2026-11-14', '02:06')
      .daily('2026-11-15', '2026-11-24', '05:30', failing);
    expect(await of(built, auto)).toMatchObject({ grace_hours: 4, grace_from: from });
  });

  it('says nothing of runs by hand', async () => {
    const built = nightly().daily('2026-10-20', '2026-11-14', '07:00');
    const byHand = { event: 'workflow_dispatch', branch: 'dev' };
    for (const time of ['08:00', '09:00', '10:00', '11:00', '12:00'])
      built.daily('2026-10-20', '2026-11-13', time, byHand);
    expect(await of(built, auto)).toMatchObject({ grace_hours: 10, grace_from: from });
  });

  it.each([
    [20, 12],
    [21, 4],
  ])('of %i scheduled runs is %i hours', async (count, grace_hours) => {
    const first = new Date(Date.parse('2026-11-15') - count * 86_400_000).toISOString().slice(0, 10);
    const built = nightly().daily(first, '2026-11-14', '02:06');
    expect(await of(built, auto)).toMatchObject({ status: 'stale', grace_hours });
  });
});

describe('a page of scheduled runs to take the grace from', () => {
  const auto = { sla_hours: 'auto' as const };
  /** More runs than the newest page holds: what it does not show is not known. */
  const isRead = async (built: WorldBuilder): Promise<boolean> => {
    const { verdict, asked } = await judged(built, auto, (question, answer) =>
      question.kind === 'runs' && question.event === null && answer.ok
        ? { ok: true, value: { ...(answer.value as RunList), end: 'page' } }
        : answer,
    );
    expect(verdict.status).toBe('healthy');
    return asked.some((question) => question.kind === 'runs' && question.event === 'schedule');
  };
  /** Scheduled runs of which the newest succeeds at `at`, the others a day apart before it. */
  const runsUpTo = (at: string, count: number): WorldBuilder => {
    const built = nightly();
    for (let i = 0; i < count; i++) built.run({ at: minutesAfter(at, -5 - i * 24 * 60) });
    return built;
  };

  // With four hours of grace, the least, the last window but one that is past due is that of 2026-11-23 02:00.
  it.each([
    ['is not read where the success is fresh with the least grace', '2026-11-23T02:00:00Z', false],
    ['is read where it is a second too old for that', '2026-11-23T01:59:59Z', true],
  ])('%s', async (_what, at, read) => {
    expect(await isRead(runsUpTo(at, 2))).toBe(read);
  });

  it.each([
    [20, true],
    [21, false],
  ])('beside %i of them: read is %s', async (count, read) => {
    expect(await isRead(runsUpTo('2026-11-23T01:00:00Z', count))).toBe(read);
  });

  it('is read where two of 21 began at the same second', async () => {
    const built = runsUpTo('2026-11-23T01:00:00Z', 20).run({ at: '2026-11-10T00:55:00Z' });
    expect(await isRead(built)).toBe(true);
  });

  it('is read where some of 21 came after the success', async () => {
    const built = runsUpTo('2026-11-23T01:00:00Z', 20).run({
      at: '2026-11-23T02:06:00Z',
      conclusion: 'failure',
    });
    expect(await isRead(built)).toBe(true);
  });
});

describe('a run that ended is not in flight', () => {
  it('however short a time ago the SLA ran out', async () => {
    const built = nightly()
      .run({ at: '2026-11-22T06:00:00Z', minutes: 0 })
      .run({ at: '2026-11-24T06:00:00Z', conclusion: 'failure' });
    expect((await of(built)).status).toBe('stale');
  });
});

describe('a schedule that was changed lately', () => {
  const path = '.github/workflows/nightly.yml';
  const file = "on:\n  schedule:\n    - cron: '0 4 * * *'\n  workflow_dispatch:\njobs: {}\n";
  const edited = () =>
    nightly()
      .daily('2026-10-20', '2026-11-18', '02:06')
      .commit({ at: '2026-11-23T12:00:00Z', files: { [path]: file } });
  const failed = { conclusion: 'failure', event: 'workflow_dispatch' } as const;

  it.each([
    ['before it', { at: '2026-11-23T11:59:59Z' }, 'pending'],
    ['at once', { at: '2026-11-23T12:00:00Z' }, 'stale'],
    ['on a branch that does not count', { at: '2026-11-23T13:00:00Z', branch: 'dev' }, 'pending'],
  ])('has its time though a run failed %s: %s', async (_what, run, status) => {
    expect((await of(edited().run({ ...failed, ...run }))).status).toBe(status);
  });
});

describe('an SLA that is shorter than the schedule leaves time', () => {
  it.each([
    [23, true],
    [24, false],
  ])('of %i hours', async (sla_hours, isShort) => {
    const verdict = await of(nightly().run({ at: '2026-11-23T02:06:00Z' }), { sla_hours });
    const codes = verdict.warnings.map(({ code }) => code);
    expect(codes.includes('sla_shorter_than_schedule')).toBe(isShort);
  });
});
