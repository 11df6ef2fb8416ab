import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../../src/judge/model.js';
import { autoSlaHours, slaDeadline, widestGapHours } from '../../../src/judge/schedule/sla.js';

const now = '2026-05-22T06:30:00Z';
const rules = { missed_windows: 2, grace_hours: 3 };

function schedules(...crons: string[]): Schedule[] {
  return crons.map((cron) => ({ cron, timezone: 'UTC', line: 1 }));
}

describe('the deadline that a schedule sets', () => {
  it('is 51 hours after the served window for a nightly cron, two windows and three hours of grace', () => {
    expect(slaDeadline(schedules('0 2 * * *'), rules, '2026-05-17T02:06:00Z')).toEqual({
      deadline: '2026-05-19T05:00:00Z',
      sla_hours: 51,
    });
  });

  it('counts windows strictly after the success', () => {
    const atWindow = slaDeadline(schedules('0 2 * * *'), rules, '2026-05-17T02:00:00Z');
    const before = slaDeadline(schedules('0 2 * * *'), rules, '2026-05-17T01:59:59Z');
    expect(atWindow?.deadline).toBe('2026-05-19T05:00:00Z');
    expect(before?.deadline).toBe('2026-05-18T05:00:00Z');
  });

  it('leaves a Saturday success of a Tuesday-to-Saturday cron alone until Wednesday', () => {
    // Saturday 16 May; the next windows are Tuesday 19 and Wednesday 20 May.
    expect(slaDeadline(schedules('0 2 * * 2-6'), rules, '2026-05-16T02:10:00Z')).toEqual({
      deadline: '2026-05-20T05:00:00Z',
      sla_hours: 99,
    });
  });

  it('goes by all crons of the file together', () => {
    expect(slaDeadline(schedules('0 2 * * *', '0 14 * * *'), rules, '2026-05-17T02:06:00Z')).toEqual({
      deadline: '2026-05-18T05:00:00Z',
      sla_hours: 27,
    });
  });

  it('takes fractions of an hour of grace', () => {
    const half = slaDeadline(schedules('0 2 * * *'), { missed_windows: 1, grace_hours: 0.5 }, now);
    expect(half?.deadline).toBe('2026-05-23T02:30:00Z');
  });

  it('is unknown without a schedule', () => {
    expect(slaDeadline([], rules, now)).toBeNull();
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
    expect(autoSlaHours(schedules(...crons), rules, now)).toBeCloseTo(sla, 9);
  });

  it('looks past a leap year, in which a cron on the 29th skips no February', () => {
    expect(autoSlaHours(schedules('0 0 29 * *'), rules, '2028-10-15T00:00:00Z')).toBe(90 * 24 + 3);
  });

  it('covers the autumn day of 25 hours', () => {
    const madrid = [{ cron: '0 2 * * *', timezone: 'Europe/Madrid', line: 1 }];
    // 24 to 26 October 2025, 02:00 local: 48 h and one more; then three of grace.
    expect(autoSlaHours(madrid, rules, now)).toBe(52);
  });

  it('is unknown without a schedule', () => {
    expect(autoSlaHours([], rules, now)).toBeNull();
  });
});

describe('the widest gap between two windows', () => {
  it.each(widest)('%s', (_what, crons, _sla, gap) => {
    expect(widestGapHours(schedules(...crons), now)).toBeCloseTo(gap, 9);
  });
});
