/** Without a known success: how far back there was none, which is not the same as never. */
import { expect, test } from 'vitest';
import { minutesAfter } from '../support/github-run.js';
import { judged, now } from '../support/judging.js';
import { type JobInput, type RunInput, world } from '../support/world.js';

const hour = 60;
const day = 24 * hour;

/** A run every `every` minutes back to `from` minutes ago, newest an hour ago; before it one success, or none. */
function dark(every: number, from: number, run: Omit<RunInput, 'at'>, success: number | null = from + every) {
  const of = world({ now }).repo('o/r').workflow('nightly', { cron: '0 * * * *' });
  for (let ago = hour; ago <= from; ago += every) of.run({ ...run, at: minutesAfter(now, -ago) });
  return success === null ? of : of.run({ at: minutesAfter(now, -success) });
}
const failed = { conclusion: 'failure' };
const sinceOf = async (of: ReturnType<typeof dark>, more = {}) => (await judged(of, more)).verdict;

/** Eight whole pages of hourly runs, the first to reach 30 days before the window of two. */
const eightPages = minutesAfter(now, -800 * hour);

test('the last success is found behind 40 days of hourly failures', async () => {
  const verdict = await sinceOf(dark(hour, 40 * day, failed));
  expect(verdict).toMatchObject({ status: 'stale', no_success_since: null });
  expect(verdict.last_success?.completed_at).toBe(minutesAfter(now, -40 * day - hour + 5));
});

test('where there is none, it says as far as was read', async () => {
  const verdict = await sinceOf(dark(hour, 40 * day, failed, null));
  expect(verdict).toMatchObject({ status: 'stale', last_success: null, age_hours: null });
  expect(verdict.no_success_since).toBe(eightPages);
});

test('no success in the whole life of a workflow is said so', async () => {
  const of = world({ now })
    .repo('o/r')
    .workflow('nightly')
    .daily('2026-11-01', '2026-11-24', '02:06', failed);
  expect(await sinceOf(of)).toMatchObject({ status: 'stale', last_success: null, no_success_since: null });
});

test('a success that is known is the answer', async () => {
  const verdict = await sinceOf(dark(hour, 20 * day, failed));
  expect(verdict).toMatchObject({ status: 'stale', no_success_since: null });
  expect(verdict.last_success?.completed_at).toBe(minutesAfter(now, -20 * day - hour + 5));
});

test('what was not looked into for its number casts no light', async () => {
  const jobs: JobInput[] = [{ conclusion: 'skipped' }];
  const verdict = await sinceOf(dark(hour, 8 * day, { jobs }), { sla_hours: 24 });
  expect(verdict).toMatchObject({ status: 'stale', last_success: null });
  // 24 hourly runs inside the window and a hundred before it.
  expect(verdict.no_success_since).toBe(minutesAfter(now, -125 * hour));
});

test('an old run that could not be read ends the search as well', async () => {
  const of = dark(day, 3 * day, failed, 4 * day);
  const { verdict } = await judged(of, {}, (question, answer) =>
    question.kind === 'jobs'
      ? { ok: false, error: { code: 'github_unavailable', message: 'x', hint: 'y' } }
      : answer,
  );
  expect(verdict).toMatchObject({ status: 'stale', last_success: null });
  expect(verdict.no_success_since).toBe(minutesAfter(now, -4 * day));
});

test('counted events are searched each as far as the other', async () => {
  const of = dark(hour, 40 * day, failed, null).run({
    at: minutesAfter(now, -300 * day),
    event: 'workflow_dispatch',
    ...failed,
  });
  expect((await sinceOf(of)).no_success_since).toBe(eightPages);
});

test('a watch that is not stale says nothing of it', async () => {
  const of = world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *', created_at: minutesAfter(now, -5) });
  expect(await sinceOf(of)).toMatchObject({ no_success_since: null });
});
