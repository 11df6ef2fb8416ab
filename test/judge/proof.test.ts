/** Which of several successes is the last one. */
import { expect, it } from 'vitest';
import { judged, now } from '../support/judging.js';
import { minutesAfter, world } from '../support/world.js';

const jobs = [{ name: 'backup' }, { name: 'notify' }];
const nightly = (input: object = {}) =>
  world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *', ...input });

it('the youngest work counts, though an older run was run again later', async () => {
  const of = nightly()
    .run({
      at: '2026-11-22T14:00:00Z',
      jobs,
      reruns: [{ at: '2026-11-24T05:00:00Z', jobs: [{ name: 'notify' }] }],
    })
    .run({ at: '2026-11-24T02:06:00Z', jobs });
  const { verdict } = await judged(of, { jobs: ['backup'] });
  expect(verdict).toMatchObject({ status: 'healthy', age_hours: 4.32 });
});

it('runs that were only touched later cost a few looks, not one each', async () => {
  const of = nightly().daily('2026-11-01', '2026-11-24', '02:06');
  for (const run of of.data.repos[0]?.runs ?? []) for (const one of run.attempts) one.updated_at = now;
  const { verdict, asked } = await judged(of);
  expect(verdict).toMatchObject({ status: 'healthy', age_hours: 4.32 });
  expect(asked.filter(({ kind }) => kind === 'jobs')).toHaveLength(6);
});

it('a completion in the far future makes a new workflow unknown, not pending', async () => {
  const of = nightly({ created_at: '2026-11-23T12:00:00Z' }).run({ at: '2026-11-24T06:41:00Z', minutes: 0 });
  expect((await judged(of)).verdict).toMatchObject({
    status: 'unknown',
    error: { code: 'evidence_contradictory' },
  });
});

/** Hourly failures for 36 days, and one run that was created so long ago and succeeded an hour ago when run again. */
const rerunOf = (created: string) => {
  const of = world({ now }).repo('o/r').workflow('nightly', { cron: '0 * * * *' });
  of.run({
    at: created,
    conclusion: 'failure',
    reruns: [{ at: minutesAfter(now, -60) }],
  });
  for (let hours = 1; hours <= 36 * 24; hours += 1)
    of.run({ at: minutesAfter(now, -60 * hours - 30), conclusion: 'failure' });
  return of;
};
const days = 24 * 60;

it.each([
  // 30 days before the window of two.
  ['in the list of the window', minutesAfter(now, -32 * days), 'jobs:1'],
  // More than a page of a hundred hourly runs before that.
  ['by the last search', minutesAfter(now, -32 * days - 110 * 60), 'jobs:2'],
])('a run that was run again an hour ago is found %s', async (_where, created, found) => {
  const { verdict, asked } = await judged(rerunOf(created), { sla_hours: 48, events: ['schedule'] });
  const [window] = asked.filter((one) => one.kind === 'runs' && one.event === 'schedule');
  expect(window).toMatchObject({ since: minutesAfter(now, -32 * days) });
  expect(asked.flatMap((one) => (one.kind === 'jobs' ? [`jobs:${one.read}`] : []))).toEqual([found]);
  expect(verdict.status).toBe('healthy');
});

it.each([
  ['the same name with another id', { id: 5, full_name: 'o/r' }, 'healthy'],
  ['the same name in other letters, with another id', { id: 5, full_name: 'O/R' }, 'healthy'],
  ['another name with another id', { id: 5, full_name: 'o/other' }, 'stale'],
])('a run in a repository of %s', async (_what, head, status) => {
  const of = nightly().run({ at: '2026-11-24T02:06:00Z' });
  for (const run of of.data.repos[0]?.runs ?? []) run.head_repo = head;
  expect((await judged(of)).verdict.status).toBe(status);
});
