/** Without a known success: how far back there was none, which is not the same as never. */
import { expect, test } from 'vitest';
import type { RunList } from '../../src/evidence/model.js';
import { judged, now } from '../support/judging.js';
import { type JobInput, minutesAfter, type RunInput, world } from '../support/world.js';

const hour = 60;
const day = 24 * hour;

/** A run every `every` minutes back to `from` minutes ago, newest an hour ago; before it one success, or none. */
function dark(every: number, from: number, run: Omit<RunInput, 'at'>, success: number | null = from + every) {
  const of = world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: every === hour ? '0 * * * *' : '0 2-23/3 * * *' });
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
  const verdict = await sinceOf(dark(hour, 40 * day, failed, null), { events: ['schedule'] });
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
  const verdict = await sinceOf(dark(hour, 8 * day, { jobs }), { sla_hours: 24, events: ['schedule'] });
  expect(verdict).toMatchObject({ status: 'stale', last_success: null });
  // 24 hourly runs inside the window and a hundred before it.
  expect(verdict.no_success_since).toBe(minutesAfter(now, -125 * hour + 5));
});

test('an old run that could not be read ends the search as well', async () => {
  const of = dark(day, 3 * day, failed, 4 * day);
  const { verdict } = await judged(of, {}, (question, answer) =>
    question.kind === 'jobs'
      ? { ok: false, error: { code: 'github_unavailable', message: 'x', hint: 'y' } }
      : answer,
  );
  expect(verdict).toMatchObject({ status: 'stale', last_success: null });
  expect(verdict.no_success_since).toBe(minutesAfter(now, -4 * day + 5));
});

test('counted events are searched each as far as the other', async () => {
  const of = dark(hour, 40 * day, failed, null).run({
    at: minutesAfter(now, -300 * day),
    event: 'workflow_dispatch',
    ...failed,
  });
  const events = ['schedule', 'workflow_dispatch'];
  expect((await sinceOf(of, { events })).no_success_since).toBe(eightPages);
});

test('a watch that is not stale says nothing of it', async () => {
  const of = world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *', created_at: minutesAfter(now, -5) });
  expect(await sinceOf(of)).toMatchObject({ no_success_since: null });
});

const refused = {
  ok: false as const,
  error: { code: 'github_unavailable' as const, message: 'x', hint: 'y' },
};

test('a young run of a disabled workflow that could not be read leaves little to say', async () => {
  const of = world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 * * * *', state: 'disabled_inactivity' });
  of.daily('2026-11-01', '2026-11-23', '02:06', failed).run({ at: minutesAfter(now, -30) });
  const { verdict } = await judged(of, {}, ({ kind }, answer) => (kind === 'jobs' ? refused : answer));
  expect(verdict).toMatchObject({ status: 'stale', last_success: null });
  expect(verdict.no_success_since).toBe(minutesAfter(now, -25));
});

test('empty lists of an event prove nothing', async () => {
  const { verdict } = await judged(dark(hour, 40 * day, failed), {}, (question, answer) =>
    question.kind === 'runs' && question.event !== null
      ? { ok: true, value: { rows: [], end: 'list', total_count: 0 } }
      : answer,
  );
  expect(verdict).toMatchObject({ last_success: null, no_success_since: minutesAfter(now, -100 * hour) });
});

test('a list of successes is not the whole life, though it ends', async () => {
  const of = dark(hour, 40 * day, failed, null).run({
    at: minutesAfter(now, -5 * day),
    jobs: [{ conclusion: 'skipped' }],
  });
  const verdict = await sinceOf(of, { events: ['schedule'] });
  expect(verdict.last_success).toBeNull();
  expect(verdict.no_success_since).not.toBeNull();
});

test('a list out of order tells as far as it was asked for', async () => {
  const { verdict } = await judged(dark(hour, 40 * day, failed, null), {}, (question, answer) => {
    if (question.kind !== 'runs' || !answer.ok) return answer;
    const list = answer.value as RunList;
    const rows = list.rows.map((row, i) =>
      i === 3 ? { ...row, created_at: minutesAfter(now, -300 * day) } : row,
    );
    return { ok: true, value: { ...list, rows } };
  });
  expect(Date.parse(verdict.no_success_since ?? '')).toBeGreaterThanOrEqual(
    Date.parse(minutesAfter(now, -34 * day)),
  );
});

test('a window between the last success and the runs that were read is unknown', async () => {
  const { windows } = await sinceOf(dark(3 * hour, 48 * day, failed), { events: ['schedule'] });
  const states = windows.map(({ state }) => state);
  expect(states).toContain('unknown');
  expect(states).not.toContain('no_run');
});

test('of two runs that could not be read the one that ended later bounds the search', async () => {
  const of = dark(day, 2 * day, failed, null)
    .run({ at: minutesAfter(now, -4 * day) })
    .run({ at: minutesAfter(now, -5 * day), minutes: 2 * day });
  const { verdict } = await judged(of, {}, ({ kind }, answer) => (kind === 'jobs' ? refused : answer));
  expect(verdict).toMatchObject({ status: 'stale', no_success_since: minutesAfter(now, -3 * day) });
});
