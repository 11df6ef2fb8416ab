import { describe, expect, it, test } from 'vitest';
import type { Cadence } from '../../../src/judge/cadence.js';
import type { Schedule, Window } from '../../../src/judge/model.js';
import {
  lateness,
  type OccurrencesInput,
  occurrencesOf,
  type PlacedRun,
} from '../../../src/judge/schedule/occurrences.js';

/** Three hours of grace, and each window counts. */
function cadence(...crons: string[]): Cadence {
  const schedules = crons.map((cron): Schedule => ({ cron, timezone: 'UTC', line: 1 }));
  return { schedules, grace_hours: 3, grace_from: null, missed_windows: 2, spacing: 1 };
}

let runs = 0;
function run(created_at: string, changes: Partial<PlacedRun> = {}): PlacedRun {
  runs += 1;
  return { run_id: runs, created_at, event: 'schedule', genuine: false, done: true, ...changes };
}

/** Nightly at 02:00, looked at on 22 May at 06:30 with three hours of grace, back to the 20th. */
function input(changes: Partial<OccurrencesInput> = {}): OccurrencesInput {
  return {
    cadence: cadence('0 2 * * *'),
    from: '2026-05-20T00:00:00Z',
    now: '2026-05-22T06:30:00Z',
    runs_known_since: null,
    unknown_before: null,
    last_success_at: null,
    runs: [],
    ...changes,
  };
}

function states(changes: Partial<OccurrencesInput>): string[] {
  return occurrencesOf(input(changes)).windows.map((window) => window.state);
}

/** State of the one window of 22 May, and whether it counts as missed. */
function tonight(changes: Partial<OccurrencesInput>): [string | undefined, number] {
  const { windows, missed_windows } = occurrencesOf(input({ from: '2026-05-22T00:00:00Z', ...changes }));
  return [windows[0]?.state, missed_windows];
}

test('a window before the known runs was not left out, it is unknown', () => {
  const runs = [run('2026-05-21T02:04:00Z'), run('2026-05-22T02:04:00Z')];
  expect(states({ runs })).toEqual(['no_run', 'not_succeeded', 'not_succeeded']);
  const since = { runs_known_since: '2026-05-21T02:04:00Z' };
  expect(states({ runs, ...since })).toEqual(['unknown', 'not_succeeded', 'not_succeeded']);
});

test('a window whose run could not be looked at is unknown, and neither it nor one before it was missed', () => {
  const runs = [run('2026-05-20T02:04:00Z', { genuine: null }), run('2026-05-21T02:04:00Z')];
  expect(states({ runs })).toEqual(['unknown', 'not_succeeded', 'no_run']);
  expect(occurrencesOf(input({ from: '2026-05-18T00:00:00Z', runs }))).toMatchObject({
    missed_windows: 2,
    missed: { from: '2026-05-21T02:00:00Z', to: '2026-05-22T02:00:00Z' },
  });
});

describe('the incident', () => {
  const skipped = ['18', '19', '20', '21', '22'].map((day) => run(`2026-05-${day}T02:04:00Z`));
  const served = run('2026-05-17T02:05:00Z', { genuine: true });
  const found = occurrencesOf(
    input({
      from: '2026-05-17T00:00:00Z',
      last_success_at: '2026-05-17T02:06:00Z',
      runs: [served, ...skipped],
    }),
  );

  it('is five missed windows, 18 to 22 May', () => {
    expect(found.missed_windows).toBe(5);
    expect(found.missed).toEqual({ from: '2026-05-18T02:00:00Z', to: '2026-05-22T02:00:00Z' });
    expect(found.next_due_at).toBe('2026-05-23T02:00:00Z');
  });

  it('shows each night with the run that served it', () => {
    expect(found.windows[0]).toEqual({
      due_at: '2026-05-17T02:00:00Z',
      state: 'succeeded',
      run_id: served.run_id,
      late_minutes: 5,
    });
    expect(
      found.windows.slice(1).map((window) => [window.state, window.run_id, window.late_minutes]),
    ).toEqual(skipped.map((one) => ['not_succeeded', one.run_id, 4]));
  });

  it('is the same five where no run came at all', () => {
    const silent = occurrencesOf(input({ last_success_at: '2026-05-17T02:06:00Z' }));
    expect(silent.missed_windows).toBe(5);
    expect(silent.windows.map((window) => window.state)).toEqual(['no_run', 'no_run', 'no_run']);
  });
});

describe('a window without a run', () => {
  it.each([
    ['a second before the grace ends', '2026-05-22T04:59:59Z', 'open', 0],
    ['at the end of the grace, to the second', '2026-05-22T05:00:00Z', 'no_run', 1],
    ['when it is due', '2026-05-22T02:00:00Z', 'open', 0],
  ])('%s', (_when, now, state, missed) => {
    expect(tonight({ now })).toEqual([state, missed]);
  });

  it('is not there a second before it is due', () => {
    expect(tonight({ now: '2026-05-22T01:59:59Z' })).toEqual([undefined, 0]);
  });
});

describe('a window with a run', () => {
  const at = '2026-05-22T02:10:00Z';
  it.each([
    ['that succeeded', { genuine: true }, '2026-05-22T02:30:00Z', 'succeeded', 0],
    ['in progress within the grace', { done: false }, '2026-05-22T04:59:59Z', 'open', 0],
    ['still in progress after it', { done: false }, '2026-05-22T05:00:00Z', 'not_succeeded', 1],
    ['that failed within the grace', {}, '2026-05-22T03:00:00Z', 'not_succeeded', 0],
    ['that failed, after the grace', {}, '2026-05-22T05:00:00Z', 'not_succeeded', 1],
  ])('%s', (_what, changes, now, state, missed) => {
    expect(tonight({ now, runs: [run(at, changes)] })).toEqual([state, missed]);
  });

  it.each([
    ['a minute early', '2026-05-22T01:59:00Z', '2026-05-22T02:00:00Z', 0],
    ['at its time', '2026-05-22T02:00:00Z', '2026-05-22T02:00:00Z', 0],
    ['59 seconds late', '2026-05-22T02:00:59Z', '2026-05-22T02:00:00Z', 0],
    ['7 hours late', '2026-05-22T09:00:00Z', '2026-05-22T02:00:00Z', 420],
    [
      'more than a minute early, so for the night before',
      '2026-05-22T01:58:59Z',
      '2026-05-21T02:00:00Z',
      1438,
    ],
  ])('is served by the run %s', (_what, created_at, due_at, late_minutes) => {
    const { windows } = occurrencesOf(input({ now: '2026-05-22T10:00:00Z', runs: [run(created_at)] }));
    expect(windows.filter((window) => window.run_id !== null)).toMatchObject([{ due_at, late_minutes }]);
  });

  it('keeps a run that is early for the coming window off the window before', () => {
    const early = run('2026-05-22T01:59:30Z', { done: false });
    expect(states({ now: '2026-05-22T01:59:40Z', runs: [early] })).toEqual(['no_run', 'no_run']);
  });

  it('is one window for two runs one second apart', () => {
    const twins = [run('2026-05-22T02:03:00Z'), run('2026-05-22T02:03:01Z')];
    const { windows } = occurrencesOf(input({ runs: twins }));
    expect(windows.map((window) => window.run_id)).toEqual([null, null, twins[1]?.run_id]);
  });

  it('takes the genuine run before a newer one, in any order', () => {
    const good = run('2026-05-22T02:03:00Z', { genuine: true });
    const later = run('2026-05-22T04:00:00Z');
    for (const both of [
      [good, later],
      [later, good],
    ]) {
      expect(tonight({ runs: both })).toEqual(['succeeded', 0]);
    }
  });

  it('takes the first of two genuine runs: it made the window good', () => {
    const first = run('2026-05-22T02:03:00Z', { genuine: true });
    const second = run('2026-05-22T04:00:00Z', { genuine: true });
    expect(occurrencesOf(input({ runs: [second, first] })).windows.at(-1)?.run_id).toBe(first.run_id);
  });

  it('is not served by a run before the look-back', () => {
    expect(states({ runs: [run('2026-05-19T02:00:00Z', { genuine: true })] })).toEqual([
      'no_run',
      'no_run',
      'no_run',
    ]);
  });
});

describe('a run by hand', () => {
  const manual = run('2026-05-22T03:00:00Z', { event: 'workflow_dispatch', genuine: true });

  it('serves no window, and ends the count of missed ones', () => {
    const found = occurrencesOf(input({ runs: [manual], last_success_at: '2026-05-22T03:05:00Z' }));
    expect(found.windows.map((window) => window.state)).toEqual(['no_run', 'no_run', 'no_run']);
    expect([found.missed_windows, found.missed]).toEqual([0, null]);
  });
});

describe('missed windows', () => {
  it('are those in a row since the last success, not all that failed', () => {
    const good = run('2026-05-21T02:00:00Z', { genuine: true });
    expect(
      occurrencesOf(input({ runs: [good], last_success_at: '2026-05-21T02:06:00Z' })).missed_windows,
    ).toBe(1);
  });

  it('do not count one that is due exactly at the last success', () => {
    expect(occurrencesOf(input({ last_success_at: '2026-05-22T02:00:00Z' })).missed_windows).toBe(0);
    expect(occurrencesOf(input({ last_success_at: '2026-05-22T01:59:59Z' })).missed_windows).toBe(1);
  });

  it('do not count one whose genuine run finished early', () => {
    const early = run('2026-05-22T01:59:10Z', { genuine: true });
    expect(
      occurrencesOf(input({ runs: [early], last_success_at: '2026-05-22T01:59:40Z' })).missed_windows,
    ).toBe(0);
  });

  it('are all of the look-back where there never was a success', () => {
    expect(occurrencesOf(input()).missed).toEqual({
      from: '2026-05-20T02:00:00Z',
      to: '2026-05-22T02:00:00Z',
    });
  });

  it('reach back before the look-back where the last success does', () => {
    expect(occurrencesOf(input({ last_success_at: '2026-04-22T02:06:00Z' }))).toMatchObject({
      missed_windows: 30,
      missed: { from: '2026-04-23T02:00:00Z', to: '2026-05-22T02:00:00Z' },
    });
  });

  it('count the union of two crons', () => {
    const both = cadence('0 2 * * *', '0 14 * * *');
    expect(
      occurrencesOf(input({ cadence: both, last_success_at: '2026-05-20T14:30:00Z' })).missed_windows,
    ).toBe(3);
  });

  it('count every window of a dense cron, though only the newest 400 are shown', () => {
    // 36 hours of twelve windows; the last 3 hours are within the grace, but for their very first window.
    const found = occurrencesOf(
      input({
        cadence: cadence('*/5 * * * *'),
        now: '2026-05-22T00:00:00Z',
        last_success_at: '2026-05-20T12:00:00Z',
        from: '2026-05-20T12:00:00Z',
      }),
    );
    expect(found.missed_windows).toBe(33 * 12);
    expect(found.windows).toHaveLength(400);
    expect(found.windows.at(-1)?.due_at).toBe('2026-05-22T00:00:00Z');
  });
});

describe('occasions', () => {
  it('are counted in place of windows where the cadence says so', () => {
    const retries = {
      ...cadence('0 2 * * *', '10 2 * * *', '20 2 * * *'),
      spacing: 3 * 3_600_000,
      lead: 3_600_000,
    };
    const found = occurrencesOf(input({ cadence: retries, last_success_at: '2026-05-19T02:06:00Z' }));
    expect(found.missed_windows).toBe(3);
    expect(found.missed).toEqual({ from: '2026-05-20T02:00:00Z', to: '2026-05-22T02:00:00Z' });
  });
});

describe('windows before the schedule was made or changed', () => {
  it('are unknown, whatever ran, and never missed', () => {
    const old = run('2026-05-20T02:03:00Z');
    const found = occurrencesOf(input({ unknown_before: '2026-05-21T02:00:00Z', runs: [old] }));
    expect(found.windows.map((window) => [window.state, window.run_id])).toEqual([
      ['unknown', null],
      ['no_run', null],
      ['no_run', null],
    ]);
    expect(found.missed_windows).toBe(2);
  });

  it('are not counted after an older success either', () => {
    const changes = { unknown_before: '2026-05-21T12:00:00Z', last_success_at: '2026-05-17T02:06:00Z' };
    expect(occurrencesOf(input(changes)).missed_windows).toBe(1);
  });
});

it('an empty schedule has no occurrences', () => {
  expect(occurrencesOf(input({ cadence: cadence(), runs: [run('2026-05-22T02:03:00Z')] }))).toEqual({
    windows: [],
    missed_windows: 0,
    missed: null,
    next_due_at: null,
  });
});

function windows(...late: (number | null)[]): Window[] {
  return late.map((late_minutes) => ({
    due_at: '2026-05-22T02:00:00Z',
    state: late_minutes === null ? 'no_run' : 'succeeded',
    run_id: null,
    late_minutes,
  }));
}

it.each([
  ['one run', [7], 7, 7],
  ['windows without a run are left out', [null, 4, null, 8, 6], 6, 8],
  ['an even number takes the lower middle, which was really seen', [1, 2, 3, 40], 2, 40],
  // The 95th of 100 is 95; the 19th of 20 is 19.
  ['a hundred runs', Array.from({ length: 100 }, (_, index) => 100 - index), 50, 95],
  ['twenty runs', Array.from({ length: 20 }, (_, index) => index + 1), 10, 19],
])('lateness is the median and the 95th percentile: %s', (_what, late, median, p95) => {
  expect(lateness(windows(...late))).toEqual({ median_minutes: median, p95_minutes: p95 });
});

it('lateness is unknown where no window had a run', () => {
  expect(lateness(windows(null, null))).toBeNull();
  expect(lateness([])).toBeNull();
});
