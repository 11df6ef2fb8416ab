/** Which of several successes is the last one. */
import { expect, it } from 'vitest';
import { judged, now } from '../support/judging.js';
import { world } from '../support/world.js';

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
