import { describe, expect, it } from 'vitest';
import { missedWindows } from '../../src/report/sentences.js';
import { hoursBetween } from '../../src/text/time.js';
import {
  counted,
  duration,
  endedWords,
  exactDuration,
  listed,
  timeRange,
  unbroken,
  utc,
} from '../../src/text/words.js';

describe('an age', () => {
  it.each([
    [124.4, '5 d 4 h'],
    [48, '2 d'],
    [47.999, '1 d 23 h'],
    [3.4, '3 h 24 min'],
    [1, '1 h'],
    [52 / 60, '52 min'],
    [59.99 / 60, '59 min'],
    [12 / 3600, '12 s'],
    [0, '0 min'],
    [24 * 29 + 23.5, '29 d 23 h'],
    [24 * 45 + 5, '45 d'],
  ])('of %d hours is said as %s, cut down and never up', (hours, words) => {
    expect(duration(hours)).toBe(words);
  });
});

describe('an SLA', () => {
  it.each([
    [48, '2 d'],
    [26.5, '1 d 2 h 30 min'],
    [1, '1 h'],
    [0.001, '4 s'],
    [24 * 45 + 5, '45 d 5 h'],
  ])('of %d hours is said whole, as %s', (hours, words) => {
    expect(exactDuration(hours)).toBe(words);
  });
});

describe('an instant', () => {
  it('is said in UTC, whatever its offset', () => {
    expect(utc('2026-05-22T08:30:59+02:00')).toBe('2026-05-22 06:30 UTC');
  });
  it('that is none is shown as it came', () => {
    expect(utc('soon')).toBe('soon UTC');
  });
  it('lies never before an earlier one by a negative time', () => {
    expect(hoursBetween('2026-05-22T08:00:00Z', '2026-05-22T06:00:00Z')).toBe(0);
  });
});

describe('missed windows', () => {
  const missed = (from: string, to: string) => ({ from, to });
  it.each([
    [null, null, null],
    [0, null, 'no windows'],
    [5, missed('2026-05-18T02:00:00Z', '2026-05-22T02:00:00Z'), '5 windows, 2026-05-18 to 2026-05-22'],
    [1, missed('2026-05-18T02:00:00Z', '2026-05-18T02:00:00Z'), '1 window, 2026-05-18'],
    [4, missed('2026-05-18T02:00:00Z', '2026-05-18T02:15:00Z'), '4 windows, 2026-05-18 02:00 to 02:15 UTC'],
    [3, null, '3 windows'],
  ])('%s over %j read %j', (count, over, words) => {
    expect(missedWindows({ missed_windows: count, missed: over })).toBe(words);
  });
  it('that lie on two days are told by their days', () => {
    expect(timeRange('2026-05-18T23:00:00Z', '2026-05-19T01:00:00Z')).toBe('2026-05-18 to 2026-05-19');
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('of %j reads %j', (names, words) => {
    expect(listed(names)).toBe(words);
  });
  it('that is long counts the rest', () => {
    expect(listed(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  });
  it('says one and many', () => {
    expect([counted(1, 'watch', 'watches'), counted(2, 'watch', 'watches')]).toEqual([
      '1 watch',
      '2 watches',
    ]);
  });
});

describe('how a run ended', () => {
  it.each([
    ['failure', 'failed'],
    ['timed_out', 'timed out'],
    ['cancelled', 'was cancelled'],
    ['action_required', 'ended as `action_required`'],
    ['constructor', 'ended as `constructor`'],
  ])('%s: it %s', (conclusion, words) => {
    expect(endedWords({ conclusion, status: 'completed' })).toBe(words);
  });
});

describe('words in which no line breaks', () => {
  it.each([
    ['it last succeeded 6 d 4 h ago', 'it last succeeded [6 d 4 h] ago'],
    ['52 min, 1.5 h or 12 s.', '[52 min], [1.5 h] or [12 s].'],
    [
      'since 2026-05-18 02:05 UTC; 2026-05-18 to 2026-05-22',
      'since [2026-05-18 02:05 UTC]; [2026-05-18] to [2026-05-22]',
    ],
    ['2026-05-22 06:30', '[2026-05-22 06:30]'],
    ['5 windows, 4 hours, 3 days, 2 dogs', '5 windows, 4 hours, 3 days, 2 dogs'],
    ['v1.2026-05-18 backup-2026-05-18.tar 7 d-tour', 'v1.2026-05-18 backup-2026-05-18.tar 7 d-tour'],
  ])('%s', (text, words) => {
    expect(unbroken(text, (held) => `[${held}]`)).toBe(words);
  });
});
