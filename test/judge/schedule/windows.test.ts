import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../../src/judge/model.js';
import { lastWindow, nextWindow } from '../../../src/judge/schedule/windows.js';
import { windowsBetween } from '../../support/windows.js';

function schedules(timezone: string, ...crons: string[]): Schedule[] {
  return crons.map((cron) => ({ cron, timezone, line: 1 }));
}

interface Row {
  what: string;
  zone: string;
  crons: string[];
  from: string;
  to: string;
  due: string[];
}

const none: string[] = [];

/** Computed by hand from a calendar; 2026-05-01 is a Friday, 2026-06-01 a Monday. */
const calendarRows: Row[] = [
  {
    what: 'every night in UTC, both ends included',
    zone: 'UTC',
    crons: ['0 2 * * *'],
    from: '2026-05-18T02:00:00Z',
    to: '2026-05-20T02:00:00Z',
    due: ['2026-05-18T02:00:00Z', '2026-05-19T02:00:00Z', '2026-05-20T02:00:00Z'],
  },
  {
    what: 'nothing one second inside both ends',
    zone: 'UTC',
    crons: ['0 2 * * *'],
    from: '2026-05-18T02:00:01Z',
    to: '2026-05-19T01:59:59Z',
    due: none,
  },
  {
    // Both day fields restricted: the 1st (a Monday) and each Wednesday (3, 10, 17, 24 June, 1 July is one too).
    what: 'day of month or day of week, whichever comes',
    zone: 'UTC',
    crons: ['0 9 1 * 3'],
    from: '2026-05-31T00:00:00Z',
    to: '2026-07-02T00:00:00Z',
    due: [
      '2026-06-01T09:00:00Z',
      '2026-06-03T09:00:00Z',
      '2026-06-10T09:00:00Z',
      '2026-06-17T09:00:00Z',
      '2026-06-24T09:00:00Z',
      '2026-07-01T09:00:00Z',
    ],
  },
  {
    // Friday 1 May, then Monday 4 May.
    what: 'weekdays only',
    zone: 'UTC',
    crons: ['0 2 * * MON-FRI'],
    from: '2026-05-01T00:00:00Z',
    to: '2026-05-05T00:00:00Z',
    due: ['2026-05-01T02:00:00Z', '2026-05-04T02:00:00Z'],
  },
  {
    // Mondays 4 and 11, Thursday 7 May.
    what: 'twice a week',
    zone: 'UTC',
    crons: ['0 2 * * 1,4'],
    from: '2026-05-02T00:00:00Z',
    to: '2026-05-12T00:00:00Z',
    due: ['2026-05-04T02:00:00Z', '2026-05-07T02:00:00Z', '2026-05-11T02:00:00Z'],
  },
  {
    what: 'monthly, over the end of a year',
    zone: 'UTC',
    crons: ['15 0 1 * *'],
    from: '2026-11-15T00:00:00Z',
    to: '2027-01-31T00:00:00Z',
    due: ['2026-12-01T00:15:00Z', '2027-01-01T00:15:00Z'],
  },
  {
    // February, April and June have no 31st.
    what: 'on the 31st',
    zone: 'UTC',
    crons: ['0 0 31 * *'],
    from: '2026-01-01T00:00:00Z',
    to: '2026-08-30T00:00:00Z',
    due: ['2026-01-31T00:00:00Z', '2026-03-31T00:00:00Z', '2026-05-31T00:00:00Z', '2026-07-31T00:00:00Z'],
  },
  {
    what: 'on the leap day',
    zone: 'UTC',
    crons: ['0 0 29 2 *'],
    from: '2024-01-01T00:00:00Z',
    to: '2032-12-31T00:00:00Z',
    due: ['2024-02-29T00:00:00Z', '2028-02-29T00:00:00Z', '2032-02-29T00:00:00Z'],
  },
  {
    what: 'every five minutes for the cron that asks for every minute',
    zone: 'UTC',
    crons: ['* * * * *'],
    from: '2026-05-18T02:57:00Z',
    to: '2026-05-18T03:10:00Z',
    due: ['2026-05-18T03:00:00Z', '2026-05-18T03:05:00Z', '2026-05-18T03:10:00Z'],
  },
  {
    what: 'several crons together, a shared time once',
    zone: 'UTC',
    crons: ['0 6 * * *', '0 */6 * * *', '30 7 18 5 *'],
    from: '2026-05-18T00:00:00Z',
    to: '2026-05-18T12:00:00Z',
    due: ['2026-05-18T00:00:00Z', '2026-05-18T06:00:00Z', '2026-05-18T07:30:00Z', '2026-05-18T12:00:00Z'],
  },
];

/** Local time minus the offset in force. No zone below changes its clock on another day of these ranges. */
const zoneRows: Row[] = [
  {
    // +05:30 all year: 04:00 on Monday 4 May is 22:30 on Sunday in UTC.
    what: 'the local day of the week counts, half-hour offset',
    zone: 'Asia/Kolkata',
    crons: ['0 4 * * 1'],
    from: '2026-05-01T00:00:00Z',
    to: '2026-05-12T00:00:00Z',
    due: ['2026-05-03T22:30:00Z', '2026-05-10T22:30:00Z'],
  },
  {
    // Madrid changes at 01:00 UTC on 29 March; Kolkata and UTC do not.
    what: 'no clock change in Kolkata',
    zone: 'Asia/Kolkata',
    crons: ['30 2 * * *'],
    from: '2026-03-28T00:00:00Z',
    to: '2026-03-30T00:00:00Z',
    due: ['2026-03-28T21:00:00Z', '2026-03-29T21:00:00Z'],
  },
  {
    what: 'no clock change in UTC',
    zone: 'UTC',
    crons: ['30 2 * * *'],
    from: '2026-03-28T00:00:00Z',
    to: '2026-03-30T00:00:00Z',
    due: ['2026-03-28T02:30:00Z', '2026-03-29T02:30:00Z'],
  },
  {
    // 29 March: +01:00 until 01:00Z, then +02:00; 02:30 is skipped and moves to 03:00 = 01:00Z.
    what: 'a skipped time moves to the end of the jump',
    zone: 'Europe/Madrid',
    crons: ['30 2 * * *'],
    from: '2026-03-28T00:00:00Z',
    to: '2026-03-30T12:00:00Z',
    due: ['2026-03-28T01:30:00Z', '2026-03-29T01:00:00Z', '2026-03-30T00:30:00Z'],
  },
  {
    // Both 02:00 and 02:30 move to 03:00, which 03:00 itself already is.
    what: 'skipped times that move to the same time are one window',
    zone: 'Europe/Madrid',
    crons: ['0,30 2-3 * * *'],
    from: '2026-03-29T00:00:00Z',
    to: '2026-03-29T12:00:00Z',
    due: ['2026-03-29T01:00:00Z', '2026-03-29T01:30:00Z'],
  },
  {
    // 25 October: +02:00 until 01:00Z, then +01:00; 02:30 comes at 00:30Z and again at 01:30Z.
    what: 'a repeated time is one window, the first',
    zone: 'Europe/Madrid',
    crons: ['30 2 * * *'],
    from: '2026-10-24T00:00:00Z',
    to: '2026-10-26T12:00:00Z',
    due: ['2026-10-24T00:30:00Z', '2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z'],
  },
  {
    what: 'a list of repeated times is one window each',
    zone: 'Europe/Madrid',
    crons: ['0,30 2 * * *'],
    from: '2026-10-25T00:00:00Z',
    to: '2026-10-25T12:00:00Z',
    due: ['2026-10-25T00:00:00Z', '2026-10-25T00:30:00Z'],
  },
  {
    // Local 02:00, 02:30, 02:00 again, 02:30 again, 03:00.
    what: 'a cron of every hour follows real time through the repeated hour',
    zone: 'Europe/Madrid',
    crons: ['*/30 * * * *'],
    from: '2026-10-25T00:00:00Z',
    to: '2026-10-25T02:00:00Z',
    due: [
      '2026-10-25T00:00:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:00:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-25T02:00:00Z',
    ],
  },
  {
    // Local 01:15, then 03:15: an hour of real time lies between them.
    what: 'a cron of every hour follows real time through the skipped hour',
    zone: 'Europe/Madrid',
    crons: ['15 * * * *'],
    from: '2026-03-29T00:00:00Z',
    to: '2026-03-29T01:30:00Z',
    due: ['2026-03-29T00:15:00Z', '2026-03-29T01:15:00Z'],
  },
  {
    // 8 March: -05:00 until 07:00Z, then -04:00; 02:30 moves to 03:00 = 07:00Z.
    what: 'spring in New York',
    zone: 'America/New_York',
    crons: ['30 2 * * *'],
    from: '2026-03-07T00:00:00Z',
    to: '2026-03-09T12:00:00Z',
    due: ['2026-03-07T07:30:00Z', '2026-03-08T07:00:00Z', '2026-03-09T06:30:00Z'],
  },
  {
    // 1 November: -04:00 until 06:00Z, then -05:00; 01:30 comes at 05:30Z and again at 06:30Z.
    what: 'autumn in New York',
    zone: 'America/New_York',
    crons: ['30 1 * * *'],
    from: '2026-10-31T00:00:00Z',
    to: '2026-11-02T12:00:00Z',
    due: ['2026-10-31T05:30:00Z', '2026-11-01T05:30:00Z', '2026-11-02T06:30:00Z'],
  },
  {
    // 4 October: +10:30 until 15:30Z (of the 3rd), then +11:00: 02:00 to 02:30 is skipped, 02:15 moves to 02:30.
    what: 'the half-hour spring of Lord Howe',
    zone: 'Australia/Lord_Howe',
    crons: ['15 2 * * *'],
    from: '2026-10-02T00:00:00Z',
    to: '2026-10-05T00:00:00Z',
    due: ['2026-10-02T15:45:00Z', '2026-10-03T15:30:00Z', '2026-10-04T15:15:00Z'],
  },
  {
    // 5 April: +11:00 until 15:00Z (of the 4th), then +10:30: 01:45 comes at 14:45Z and again at 15:15Z.
    what: 'the half-hour autumn of Lord Howe',
    zone: 'Australia/Lord_Howe',
    crons: ['45 1 * * *'],
    from: '2026-04-03T00:00:00Z',
    to: '2026-04-06T00:00:00Z',
    due: ['2026-04-03T14:45:00Z', '2026-04-04T14:45:00Z', '2026-04-05T15:15:00Z'],
  },
  {
    // The clock goes from 24:00 on 29 October back to 23:00 (+03:00 to +02:00 at 21:00Z): 23:30 comes twice.
    what: 'a repeated hour before midnight in Cairo',
    zone: 'Africa/Cairo',
    crons: ['30 23,0 * * *'],
    from: '2026-10-29T12:00:00Z',
    to: '2026-10-30T12:00:00Z',
    due: ['2026-10-29T20:30:00Z', '2026-10-29T22:30:00Z'],
  },
  {
    // 24 April: 00:00 to 01:00 is skipped (+02:00 to +03:00 at 22:00Z of the 23rd).
    what: 'a skipped midnight in Cairo',
    zone: 'Africa/Cairo',
    crons: ['0 0 * * *'],
    from: '2026-04-22T12:00:00Z',
    to: '2026-04-25T00:00:00Z',
    due: ['2026-04-22T22:00:00Z', '2026-04-23T22:00:00Z', '2026-04-24T21:00:00Z'],
  },
  {
    // 28 March: 23:00 to 24:00 is skipped (-02:00 to -01:00 at 01:00Z of the 29th), so 23:30 moves to midnight.
    what: 'a skipped time moves over midnight in Nuuk',
    zone: 'America/Nuuk',
    crons: ['30 23 * * *'],
    from: '2026-03-29T01:00:00Z',
    to: '2026-03-30T12:00:00Z',
    due: ['2026-03-29T01:00:00Z', '2026-03-30T00:30:00Z'],
  },
  {
    what: 'a time moved to midnight and midnight itself are one window in Nuuk',
    zone: 'America/Nuuk',
    crons: ['0 23,0 * * *'],
    from: '2026-03-28T12:00:00Z',
    to: '2026-03-29T12:00:00Z',
    due: ['2026-03-29T01:00:00Z'],
  },
];

describe('the windows of a schedule', () => {
  it.each([...calendarRows, ...zoneRows])('$what ($zone)', ({ zone, crons, from, to, due }) => {
    expect(windowsBetween(schedules(zone, ...crons), from, to)).toEqual(due);
  });

  it.each([...calendarRows, ...zoneRows])('are the same backwards: $what ($zone)', (row) => {
    const given = schedules(row.zone, ...row.crons);
    const found: string[] = [];
    let at = lastWindow(given, row.to);
    while (at !== null && at >= row.from) {
      found.unshift(at);
      at = lastWindow(given, new Date(Date.parse(at) - 1).toISOString());
    }
    expect(found).toEqual(row.due);
  });

  it('stop at the limit, the first ones kept', () => {
    const given = schedules('UTC', '*/5 * * * *');
    expect(windowsBetween(given, '2026-01-01T00:01:00Z', '2027-01-01T00:00:00Z', 2)).toEqual([
      '2026-01-01T00:05:00Z',
      '2026-01-01T00:10:00Z',
    ]);
  });

  it('number 12 an hour for a cron of every five minutes, whatever the clock does', () => {
    // 35 days of 24 hours over the spring change of Madrid; both ends included.
    const given = schedules('Europe/Madrid', '* * * * *');
    expect(windowsBetween(given, '2026-03-20T00:00:00Z', '2026-04-24T00:00:00Z')).toHaveLength(
      35 * 24 * 12 + 1,
    );
  });
});

describe('the next and the last window', () => {
  const nightly = schedules('UTC', '0 2 * * *');

  it('next is strictly after, last is at or before', () => {
    expect(nextWindow(nightly, '2026-05-22T02:00:00Z')).toBe('2026-05-23T02:00:00Z');
    expect(nextWindow(nightly, '2026-05-22T01:59:59.999Z')).toBe('2026-05-22T02:00:00Z');
    expect(lastWindow(nightly, '2026-05-22T02:00:00Z')).toBe('2026-05-22T02:00:00Z');
    expect(lastWindow(nightly, '2026-05-22T01:59:59.999Z')).toBe('2026-05-21T02:00:00Z');
  });

  it('reach over eight years where a century has no leap day', () => {
    const leapDay = schedules('UTC', '0 0 29 2 *');
    expect(nextWindow(leapDay, '2097-01-01T00:00:00Z')).toBe('2104-02-29T00:00:00Z');
    expect(lastWindow(leapDay, '2103-01-01T00:00:00Z')).toBe('2096-02-29T00:00:00Z');
  });

  it('are null without a schedule', () => {
    expect(nextWindow([], '2026-05-22T02:00:00Z')).toBeNull();
    expect(lastWindow([], '2026-05-22T02:00:00Z')).toBeNull();
  });

  it('throw for what is no cron or no instant, rather than give a wrong time', () => {
    expect(() => nextWindow(schedules('UTC', '@daily'), '2026-05-22T02:00:00Z')).toThrow(RangeError);
    expect(() => nextWindow(nightly, 'yesterday')).toThrow(RangeError);
  });
});

describe('two day fields of which one begins with `*`', () => {
  const dues = (cron: string, from: string, to: string) =>
    windowsBetween(schedules('UTC', cron), from, to).map((due) => due.slice(0, 10));

  it('have to match both: the 1st, 15th or 29th, and a Tuesday', () => {
    // In 2026: 15 September, 29 September and 1 December are the first three Tuesdays of autumn among them.
    expect(dues('0 17 */14 * 2', '2026-08-01T00:00:00Z', '2026-12-31T00:00:00Z')).toEqual([
      '2026-09-01',
      '2026-09-15',
      '2026-09-29',
      '2026-12-01',
      '2026-12-15',
      '2026-12-29',
    ]);
  });

  it('do not where neither begins with it, whatever the values are', () => {
    const either = dues('0 17 1-31/14 * 2', '2026-09-01T00:00:00Z', '2026-09-30T00:00:00Z');
    expect(either).toEqual(['2026-09-01', '2026-09-08', '2026-09-15', '2026-09-22', '2026-09-29']);
  });

  it('are every named weekday where the star means every day', () => {
    for (const field of ['*/1', '*,5', '*']) {
      expect(dues(`0 17 ${field} * 2`, '2026-09-01T00:00:00Z', '2026-09-16T00:00:00Z')).toEqual([
        '2026-09-01',
        '2026-09-08',
        '2026-09-15',
      ]);
    }
  });

  it('are one of the two where both never come', () => {
    expect(dues('0 0 31 2,4 */6', '2026-02-01T00:00:00Z', '2026-02-14T12:00:00Z')).toEqual([
      '2026-02-01',
      '2026-02-07',
      '2026-02-08',
      '2026-02-14',
    ]);
  });

  it('may wait for decades: a 29 February at a weekend, over 2100, which has none', () => {
    const rare = schedules('UTC', '0 0 29 2 */6');
    expect(nextWindow(rare, '2026-01-01T00:00:00Z')).toBe('2032-02-29T00:00:00Z');
    expect(nextWindow(rare, '2088-03-01T00:00:00Z')).toBe('2116-02-29T00:00:00Z');
    expect(lastWindow(rare, '2116-02-28T00:00:00Z')).toBe('2088-02-29T00:00:00Z');
  });
});

describe('a hundred crons together', () => {
  const many = Array.from(
    { length: 100 },
    (_, i): Schedule => ({
      cron: `${i % 60} ${i % 24} * * ${i % 2 === 0 ? '1-5' : '*/2'}`,
      timezone: i % 3 === 0 ? 'Europe/Madrid' : 'UTC',
      line: i,
    }),
  );

  it('are due in order, each time once, and at the times of each alone', () => {
    const [from, to] = ['2026-03-25T00:00:00Z', '2026-04-04T00:00:00Z'];
    const together = windowsBetween(many, from, to);
    const alone = new Set(many.flatMap((one) => windowsBetween([one], from, to)));
    expect(together).toEqual([...alone].sort());
    expect(windowsBetween([...many, ...many], from, to)).toEqual(together);
  });
});
