import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  autoSlaHours,
  type Cadence,
  cadenceOf,
  overdueWindows,
  remindHours,
  slaCutoff,
  slaDeadline,
  widestGapHours,
} from '../../src/judge/cadence.js';
import type { Schedule } from '../../src/judge/model.js';

const now = '2026-05-22T06:30:00Z';
const HOUR = 3_600_000;
const rules = { missed_windows: 2, grace_hours: 3 };
const auto = { missed_windows: null, grace_hours: 'auto' } as const;

/** Two windows, three hours. */
const cadence = (...crons: string[]): Cadence => cadenceOf(schedules(...crons), rules, [], now);

function schedules(...crons: string[]): Schedule[] {
  return crons.map((cron) => ({ cron, timezone: 'UTC', line: 1 }));
}

describe('the deadline that a schedule sets', () => {
  it('is 51 hours after the served window for a nightly cron, two windows and three hours of grace', () => {
    expect(slaDeadline(cadence('0 2 * * *'), '2026-05-17T02:06:00Z')).toEqual({
      deadline: '2026-05-19T05:00:00Z',
      sla_hours: 51,
    });
  });

  it('counts windows strictly after the success', () => {
    const atWindow = slaDeadline(cadence('0 2 * * *'), '2026-05-17T02:00:00Z');
    const before = slaDeadline(cadence('0 2 * * *'), '2026-05-17T01:59:59Z');
    expect(atWindow?.deadline).toBe('2026-05-19T05:00:00Z');
    expect(before?.deadline).toBe('2026-05-18T05:00:00Z');
  });

  it('leaves a Saturday success of a Tuesday-to-Saturday cron alone until Wednesday', () => {
    // Saturday 16 May; the next windows are Tuesday 19 and Wednesday 20 May.
    expect(slaDeadline(cadence('0 2 * * 2-6'), '2026-05-16T02:10:00Z')).toEqual({
      deadline: '2026-05-20T05:00:00Z',
      sla_hours: 99,
    });
  });

  it('goes by all crons of the file together', () => {
    expect(slaDeadline(cadence('0 2 * * *', '0 14 * * *'), '2026-05-17T02:06:00Z')).toEqual({
      deadline: '2026-05-18T05:00:00Z',
      sla_hours: 27,
    });
  });

  it('takes fractions of an hour of grace', () => {
    const half = slaDeadline(
      cadenceOf(schedules('0 2 * * *'), { missed_windows: 1, grace_hours: 0.5 }, [], now),
      now,
    );
    expect(half?.deadline).toBe('2026-05-23T02:30:00Z');
  });

  it('is unknown without a schedule', () => {
    expect(slaDeadline(cadence(), now)).toBeNull();
  });
});

/** Hours of the longest two windows in a row, plus three of grace; and of the widest single gap. */
const widest: [string, string[], number, number][] = [
  ['nightly', ['0 2 * * *'], 48 + 3, 24],
  ['hourly', ['17 * * * *'], 2 + 3, 1],
  // Friday to Monday is 72 h; Friday to Tuesday 96 h.
  ['weekdays only', ['0 2 * * 1-5'], 96 + 3, 72],
  ['Tuesday to Saturday', ['0 2 * * 2-6'], 96 + 3, 72],
  // Thursday to Monday is 4 days; any two in a row are a week.
  ['twice a week', ['0 2 * * 1,4'], 7 * 24 + 3, 96],
  // The 1st is OR-ed with Wednesdays: a week at most, two weeks at most.
  ['day of month or week', ['0 9 1 * 3'], 14 * 24 + 3, 168],
  // 31 days at most, and two long months in a row (July and August, December and January): 62 days.
  ['monthly', ['0 0 1 * *'], 62 * 24 + 3, 31 * 24],
  // 31 March to 31 May, and on to 31 July: 61 days, 122 days.
  ['on the 31st', ['0 0 31 * *'], 122 * 24 + 3, 61 * 24],
  // 29 January to 29 March 2027: 59 days; with the 31 days before or after: 90.
  ['on the 29th', ['0 0 29 * *'], 90 * 24 + 3, 59 * 24],
  // Four years with one leap day, eight with two.
  ['on the leap day', ['0 0 29 2 *'], (8 * 365 + 2) * 24 + 3, (4 * 365 + 1) * 24],
  ['every five minutes', ['*/5 * * * *'], 10 / 60 + 3, 5 / 60],
  ['every minute, which runs as every five', ['* * * * *'], 10 / 60 + 3, 5 / 60],
  // 09:00 to 17:00 on weekdays: from Friday 17:00 (the last is 16:55) to Monday 09:00 is 64 h.
  ['office hours', ['*/5 9-16 * * 1-5'], 64 + 10 / 60 + 3, 64 + 5 / 60],
  // From 31 January 23:55 to 1 January 00:00 and 00:05: 334 days and 5 or 10 minutes.
  ['every five minutes in January', ['*/5 * * 1 *'], 334 * 24 + 10 / 60 + 3, 334 * 24 + 5 / 60],
  // Together nightly at 02:00 and 03:00: 23 h and 1 h.
  ['two crons', ['0 2 * * *', '0 3 * * *'], 24 + 3, 23],
];

describe('the SLA that auto stands for', () => {
  it.each(widest)('covers the longest wait of a cron: %s', (_what, crons, sla) => {
    expect(autoSlaHours(cadence(...crons), now)).toBeCloseTo(sla, 9);
  });

  it('looks past a leap year, in which a cron on the 29th skips no February', () => {
    expect(autoSlaHours(cadence('0 0 29 * *'), '2028-10-15T00:00:00Z')).toBe(90 * 24 + 3);
  });

  it('covers the autumn day of 25 hours', () => {
    const madrid = [{ cron: '0 2 * * *', timezone: 'Europe/Madrid', line: 1 }];
    // 24 to 26 October 2025, 02:00 local: 48 h and one more; then three of grace.
    expect(autoSlaHours(cadenceOf(madrid, rules, [], now), now)).toBe(52);
  });

  it('is unknown without a schedule', () => {
    expect(autoSlaHours(cadence(), now)).toBeNull();
  });

  it.each<[string[], number | 'auto', number]>([
    [['0 2 * * *'], 'auto', 48 + 12],
    // A retry is the same occasion as what it tries again, and as what it comes after.
    [['0 2 * * *', '10 2 * * *'], 'auto', 48 + 12],
    [['0 2 * * *', '0 3 * * *'], 'auto', 48 + 12],
    [['0 2 * * *', '0 9 * * *'], 'auto', 48 + 12],
    [['0 2 * * *', '0 14 * * *'], 'auto', 24 + 12],
    [['0 * * * *'], 4, 4 + 4 + 4],
    [['*/15 * * * *'], 4, 4 + 4 + 4],
    [['0 */4 * * *'], 4, 4 + 4 + 4],
    [['0 2 * * 1'], 'auto', 7 * 24 + 12],
    [['0 2 1 * *'], 4, 31 * 24 + 4],
  ])('counts occasions by default: %j with a grace of %s', (crons, grace_hours, sla) => {
    const counted = cadenceOf(schedules(...crons), { missed_windows: null, grace_hours }, [], now);
    expect(autoSlaHours(counted, now)).toBeCloseTo(sla, 9);
  });
});

describe('the widest gap between two windows', () => {
  it.each(widest)('%s', (_what, crons, _sla, gap) => {
    expect(widestGapHours(schedules(...crons), now)).toBeCloseTo(gap, 9);
  });
});

/** A scheduled run a night at 02:00 and so many hours late, oldest first. */
function nights(late: number[]): string[] {
  return late.map((hours, i) => new Date(Date.UTC(2026, 3, 1 + i, 2) + hours * HOUR).toISOString());
}

describe('grace_hours: auto', () => {
  const graceOf = (started: string[], ...crons: string[]) =>
    cadenceOf(schedules(...(crons.length > 0 ? crons : ['0 2 * * *'])), auto, started, now).grace_hours;
  const times = (n: number, late: number) => Array.from({ length: n }, () => late);

  it.each([
    ['on time', times(21, 0.1), 4],
    ['at its least', times(21, 2), 4],
    ['above it', times(21, 2.5), 5],
    ['at its most', times(21, 6), 12],
    ['never more', times(21, 9), 12],
    // Of 20 pairs the 80th percentile is the 16th: four worse ones change nothing, a fifth does.
    ['four bad nights of twenty', [...times(17, 3), ...times(4, 5)], 6],
    ['five bad nights of twenty', [...times(16, 3), ...times(5, 5)], 10],
    ['older nights count no more', [...times(20, 6), ...times(20, 3)], 6],
    ['twenty runs are nineteen pairs', times(20, 1), 12],
    ['no run', [], 12],
  ])('%s', (_what, late, grace) => {
    expect(graceOf(nights(late))).toBe(grace);
  });

  it('takes no run that came more than a day after a window: it was of the schedule before', () => {
    const mondays = (late: number) =>
      nights(times(7 * 22, late)).filter((_, i) => new Date(Date.UTC(2026, 3, 1 + i)).getUTCDay() === 1);
    const others = [24.05, 24.04, 24.03, 24.02, 24.01].flatMap(mondays);
    expect(graceOf([...others, ...mondays(5)], '0 2 * * 1')).toBe(10);
    // At 24 hours it may be of this one, and then the next one came early for its own.
    const latest = [24, 23.9, 23.8, 23.7, 23.6].flatMap(mondays);
    expect(graceOf([...latest, ...mondays(5)], '0 2 * * 1')).toBe(4);
  });

  it('takes a run that is there twice once, in any order', () => {
    expect(graceOf([...nights(times(20, 1)), ...nights(times(20, 1))].reverse())).toBe(12);
    expect(graceOf(nights(times(21, 2.5)).reverse())).toBe(5);
  });

  it('measures a dense cron from the first time that came after the run before', () => {
    // A run every 3 h 10 min of an hourly cron is 2 h 10 to 3 h late for the first hour after the one before.
    const sparse = Array.from({ length: 30 }, (_, i) =>
      new Date(Date.UTC(2026, 3, 1) + i * 190 * 60_000).toISOString(),
    );
    expect(graceOf(sparse, '0 * * * *')).toBeCloseTo((2 * 170) / 60, 9);
  });

  it('says what it was taken from', () => {
    const from = (started: string[]) => cadenceOf(schedules('0 2 * * *'), auto, started, now).grace_from;
    expect(from(nights(times(40, 1)))).toBe('21 scheduled runs');
    expect(from(nights(times(7, 1)))).toBe(
      'the default, since fewer than 21 scheduled runs are known up to its last success',
    );
    expect(cadence('0 2 * * *').grace_from).toBeNull();
  });
});

describe('what is counted by default', () => {
  const missed = (...crons: string[]) => cadenceOf(schedules(...crons), auto, [], now).missed_windows;

  it.each([
    ['every five minutes', ['*/5 * * * *'], 2],
    ['nightly', ['0 2 * * *'], 2],
    ['twice a week, three days apart', ['0 2 * * 1,4'], 2],
    ['weekly', ['0 2 * * 1'], 1],
    ['weekly with retries', ['0 2 * * 1', '20 2 * * 1', '40 2 * * 1'], 1],
    ['every six days, and once five', ['0 2 1,7,13,19,25,31 * *'], 2],
    ['monthly', ['0 2 1 * *'], 1],
    ['twice a month, two weeks apart', ['0 2 1,15 * *'], 1],
    ['quarterly', ['0 2 1 1,4,7,10 *'], 1],
    ['yearly', ['0 2 1 1 *'], 1],
    ['on the leap day', ['0 2 29 2 *'], 1],
    ['a weekly one and a monthly one', ['0 2 * * 1', '0 2 1 * *'], 2],
  ])('%s', (_what, crons, count) => {
    expect(missed(...crons)).toBe(count);
  });

  it('is not touched by summer time: a week of an hour less is no rhythm of its own', () => {
    const madrid = [{ cron: '0 2 * * 1', timezone: 'Europe/Madrid', line: 1 }];
    expect(cadenceOf(madrid, auto, [], now).missed_windows).toBe(1);
  });

  it('a number that is given counts windows, whatever lies between them', () => {
    const three = cadenceOf(
      schedules('0 2 * * *', '10 2 * * *', '20 2 * * *'),
      { missed_windows: 3, grace_hours: 4 },
      [],
      now,
    );
    expect(slaDeadline(three, '2026-05-17T02:30:00Z')?.deadline).toBe('2026-05-18T06:20:00Z');
  });

  it('is the same with and without retries, whichever of them did the work', () => {
    const alone = cadenceOf(schedules('0 3 * * *'), auto, [], now);
    const retried = cadenceOf(schedules('0 3 * * *', '10 3 * * *', '20 3 * * *'), auto, [], now);
    for (const at of ['2026-05-17T03:05:00Z', '2026-05-17T03:15:00Z', '2026-05-17T08:00:00Z']) {
      expect(slaDeadline(retried, at)?.deadline).toBe(slaDeadline(alone, at)?.deadline);
    }
  });

  it('a window at exactly the grace after another is a further one, a minute less is the same occasion', () => {
    const deadline = (cron: string, success: string) =>
      slaDeadline(cadenceOf(schedules(cron), { missed_windows: null, grace_hours: 4 }, [], now), success)
        ?.deadline;
    expect(deadline('0 2,6 * * *', '2026-05-17T06:00:00Z')).toBe('2026-05-18T10:00:00Z');
    expect(deadline('1 2 * * *', '2026-05-17T06:00:00Z')).toBe('2026-05-19T06:01:00Z');
    expect(deadline('0 2,5 * * *', '2026-05-17T06:00:00Z')).toBe('2026-05-19T06:00:00Z');
  });
});

describe('the cutoff and the deadline', () => {
  const crons = fc.constantFrom(
    ['*/5 * * * *'],
    ['7 * * * *'],
    ['0 */6 * * *'],
    ['0 3 * * *', '10 3 * * *', '20 3 * * *'],
    ['*/20 9-17 * * 1-5'],
    ['0 2 * * 1,4'],
    ['0 2 * * 1', '30 13 * * *'],
    ['0 2 1 * *'],
  );
  const anyRules = fc.record({
    missed_windows: fc.constantFrom(null, 1, 2, 5),
    grace_hours: fc.constantFrom(0, 0.5, 3, 4, 7.3, 12),
  });
  const instant = fc
    .integer({ min: 0, max: 60 * 24 * 60 })
    .map((minutes) => new Date(Date.UTC(2026, 2, 1) + minutes * 60_000).toISOString());

  it('agree on every success: it is stale exactly where its deadline lies before now', () => {
    fc.assert(
      fc.property(crons, anyRules, instant, instant, (given, some, success, at) => {
        const one = cadenceOf(schedules(...given), some, [], at);
        const isStale = Date.parse(success) < Date.parse(slaCutoff(one, at));
        const deadline = slaDeadline(one, success)?.deadline ?? '';
        expect(isStale).toBe(Date.parse(deadline) < Date.parse(at));
      }),
      { numRuns: 500 },
    );
  });

  it('a dead workflow is found its last counted window and the grace later', () => {
    fc.assert(
      fc.property(crons, anyRules, instant, (given, some, success) => {
        const one = cadenceOf(schedules(...given), some, [], success);
        const deadline = slaDeadline(one, success)?.deadline ?? '';
        const missed = overdueWindows(one, Date.parse(success), deadline);
        expect(missed).toHaveLength(one.missed_windows);
        expect((missed.at(-1) ?? 0) + one.grace_hours * HOUR).toBe(Date.parse(deadline));
      }),
      { numRuns: 300 },
    );
  });
});

describe('reminders where the settings say nothing', () => {
  it.each([
    ['every five minutes', ['*/5 * * * *'], 20],
    ['nightly', ['0 2 * * *'], 20],
    ['on weekdays', ['0 2 * * 1-5'], 20],
    ['every second day', ['0 2 * * 1,3,5'], 48],
    ['twice a week', ['0 2 * * 1,4'], 72],
    ['weekly', ['0 2 * * 1'], 168],
    ['monthly', ['0 2 1 * *'], 168],
    ['yearly', ['0 2 1 1 *'], 168],
  ])('%s', (_what, crons, hours) => {
    expect(remindHours(cadenceOf(schedules(...crons), auto, [], now), now)).toBe(hours);
  });
});
