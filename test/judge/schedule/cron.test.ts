import { describe, expect, it } from 'vitest';
import { checkCron, hasAmbiguousDays, parseCron } from '../../../src/judge/schedule/cron.js';
import { cronInWords } from '../../../src/judge/schedule/cron-words.js';

function minutesOf(field: string): number[] {
  const parsed = parseCron(`${field} * * * *`);
  return parsed.ok ? parsed.cron.minutes : [];
}

describe("GitHub's cron dialect", () => {
  it.each([
    '0 2 * * *',
    '  0   2 * * *  ',
    '* * * * *',
    '59 23 31 12 6',
    '30 5,17 * * 2,4',
    '0 4-6 * * *',
    '20/15 * * * *',
    '*/5 0-12/3 1-15/7 */2 1-5/2',
    '0 9 * JAN-MAR,dec Mon-FRI',
    '0 9 * * sun',
    '00 09 * * 01',
    '0 0 29 2 *',
    '0 0 30 2 1',
  ])('takes "%s"', (cron) => {
    expect(checkCron(cron)).toBeNull();
  });

  it.each([
    ['@daily', '@ shorthands'],
    ['@every 5m', '@ shorthands'],
    ['', '0 fields'],
    ['   ', '0 fields'],
    ['0 2 * *', '4 fields'],
    ['0 0 2 * * *', '6 fields'],
    ['60 * * * *', '"60" in the minute field is outside 0-59'],
    ['0 24 * * *', '"24" in the hour field is outside 0-23'],
    ['0 0 0 * *', '"0" in the day of month field is outside 1-31'],
    ['0 0 32 * *', 'outside 1-31'],
    ['0 0 * 13 *', 'outside 1-12'],
    ['0 0 * * 7', '"7" in the day of week field is outside 0-6'],
    ['0 0 * * MONDAY', 'not of GitHub'],
    ['0 0 * JANUARY *', 'not of GitHub'],
    ['JAN 0 * * *', 'not of GitHub'],
    ['0 0 L * *', '"L" in the day of month field is not of GitHub'],
    ['0 0 15W * *', 'not of GitHub'],
    ['0 0 * * 5#2', 'not of GitHub'],
    ['0 0 ? * *', 'not of GitHub'],
    ['H 2 * * *', 'not of GitHub'],
    ['0 0 1-32 * *', 'outside 1-31'],
    ['0 5-3 * * *', 'runs backwards'],
    ['0 0 * * FRI-MON', 'runs backwards'],
    ['*/0 * * * *', 'step'],
    ['*/5/2 * * * *', 'not of GitHub'],
    ['1,,2 * * * *', 'not of GitHub'],
    ['1, * * * *', 'not of GitHub'],
    ['-5 * * * *', 'not of GitHub'],
    ['1.5 * * * *', 'not of GitHub'],
    ['0x5 * * * *', 'not of GitHub'],
    ['0\n2 * * *', '4 fields'],
    ['${{ vars.CRON }}', '3 fields'],
    ['0 0 30 2 *', 'no month it names has such a day'],
    ['0 0 31 4,6,9,11 *', 'no month it names has such a day'],
    [`${'0,'.repeat(400)}0 * * * *`, 'longer than 500'],
  ])('refuses "%s"', (cron, why) => {
    expect(checkCron(cron)).toContain(why);
  });
});

describe('a cron denser than every five minutes', () => {
  it.each([
    ['*', [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55]],
    ['*/5', [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55]],
    // 0, then the first even minutes that are five or more later.
    ['*/2', [0, 6, 12, 18, 24, 30, 36, 42, 48, 54]],
    ['3-59', [3, 8, 13, 18, 23, 28, 33, 38, 43, 48, 53, 58]],
    ['10,12,15,16', [10, 15]],
    ['20/15', [20, 35, 50]],
    ['*/60', [0]],
    ['7-50/90', [7]],
    ['20/60,30', [20, 30]],
    ['55,0', [0, 55]],
  ])('minute field "%s" runs at %j', (field, minutes) => {
    expect(minutesOf(field)).toEqual(minutes);
  });
});

it.each([
  ['0 2 * * *', 'UTC', 'At 02:00 (UTC)'],
  ['30 5 * * MON-FRI', 'Europe/Madrid', 'At 05:30, Monday through Friday (Europe/Madrid)'],
  ['*/5 * * * *', 'UTC', 'Every 5 minutes (UTC)'],
  ['* * * * *', 'UTC', 'Every 5 minutes (UTC)'],
  ['10-12 4 * * *', 'UTC', 'At 04:10 (UTC)'],
  ['20 */24 * * *', 'UTC', 'At 20 minutes past the hour, every 24 hours (UTC)'],
  ['@daily', 'UTC', '@daily (UTC)'],
  ['', 'UTC', ' (UTC)'],
])('"%s" in %s reads "%s"', (cron, timezone, words) => {
  expect(cronInWords({ cron, timezone, line: 1 })).toBe(words);
});

describe('two day fields of which one begins with `*`', () => {
  it.each([
    ['0 17 */14 * 2', true],
    ['0 17 */1 * 2', true],
    ['0 17 *,5 * 2', true],
    ['0 17 1 * */2', true],
    ['0 17 */2 * */2', true],
    ['0 17 */2 * 0-6', true],
    ['0 17 1-31/14 * 2', false],
    ['0 17 1 * 2', false],
    ['0 17 */14 * *', false],
    ['0 17 * * */2', false],
    ['0 17 * * 2', false],
    ['*/5 */2 1 */3 2', false],
  ])('"%s" is ambiguous: %s', (cron, ambiguous) => {
    expect(hasAmbiguousDays(cron)).toBe(ambiguous);
  });
});
