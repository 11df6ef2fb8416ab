/**
 * The windows against cron-parser, a library that shares no code with ours, over random crons of GitHub's
 * dialect, zones and instants. Left out are windows within a day of a clock change: there the libraries differ
 * from each other and from what GitHub documents, and windows.test.ts has them by hand. Minute fields are at
 * least five minutes apart, since no other library thins them.
 */
import { CronExpressionParser } from 'cron-parser';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasAmbiguousDays } from '../../../src/judge/schedule/cron.js';
import { lastWindow } from '../../../src/judge/schedule/windows.js';
import { windowsBetween } from '../../support/windows.js';

const DAY = 86_400_000;
// Not Lord Howe: cron-parser gives up ("loop limit exceeded") near its half-hour change.
const zones = [
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Australia/Adelaide',
  'Asia/Kolkata',
  'America/St_Johns',
];

function names(all: string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...all);
}

/** A field of values, ranges, steps and lists; the items of a list do not overlap, which cron-parser refuses. */
function field(min: number, max: number): fc.Arbitrary<string> {
  const value = fc.integer({ min, max });
  const range = fc.tuple(value, value).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`);
  const step = fc.integer({ min: 1, max: Math.min(max, 20) });
  const item = fc.oneof(
    value.map(String),
    range,
    fc.tuple(range, step).map(([from, by]) => `${from}/${by}`),
    fc.tuple(value, step).map(([from, by]) => `${from}/${by}`),
  );
  const list = fc.uniqueArray(value, { minLength: 2, maxLength: 4 }).map((values) => values.join(','));
  return fc.oneof(
    fc.constant('*'),
    item,
    list,
    step.map((by) => `*/${by}`),
  );
}

const minute = fc.oneof(
  fc.integer({ min: 0, max: 59 }).map(String),
  fc.constantFrom('*/5', '*/7', '*/15', '*/30', '20/15', '10-50/10', '3,17,44'),
);
const month = fc.oneof(field(1, 12), names(['JAN', 'feb-APR', 'MAY,Sep,DEC']));
// cron-parser goes on to 7 in `2/1`, its second Sunday; GitHub's week ends at 6.
const weekday = fc.oneof(
  field(0, 6).filter((text) => !/^\d\/\d+$/.test(text)),
  names(['SUN', 'mon-FRI', 'TUE,Thu,SAT']),
);
const anyCron = fc
  .tuple(minute, field(0, 23), field(1, 28), month, weekday)
  .map((fields) => fields.join(' '));
// Where cron programs disagree on the days, cron-parser takes the other side; windows.test.ts has those.
const cron = anyCron.filter((expression) => !hasAmbiguousDays(expression));
const instant = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());

/** Whether the wall clock of a zone shows the same time of day a day earlier and a day later. */
function isSteady(zone: string): (iso: string) => boolean {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return (iso) => {
    const at = Date.parse(iso);
    return clock.format(at - DAY) === clock.format(at) && clock.format(at) === clock.format(at + DAY);
  };
}

/** The windows of cron-parser in a range, both ends included, at most `limit`. */
function theirs(expression: string, tz: string, from: string, to: string, limit: number): string[] {
  const parser = CronExpressionParser.parse(expression, {
    tz,
    currentDate: new Date(Date.parse(from) - 1000),
  });
  const found: string[] = [];
  while (found.length < limit) {
    const next = parser.next().toDate();
    if (next.getTime() > Date.parse(to)) break;
    found.push(next.toISOString().replace('.000Z', 'Z'));
  }
  return found;
}

it('the windows are those of an independent library, away from clock changes', () => {
  let compared = 0;
  fc.assert(
    fc.property(cron, fc.constantFrom(...zones), instant, (expression, timezone, from) => {
      const to = new Date(Date.parse(from) + 60 * DAY).toISOString();
      const steady = isSteady(timezone);
      const ours = windowsBetween([{ cron: expression, timezone, line: 1 }], from, to, 60);
      const other = theirs(expression, timezone, from, to, 60);
      // A clock change can shift one list against the other at the limit: compare what both cover.
      const end = [ours, other].map((list) => (list.length < 60 ? to : (list.at(-1) ?? to))).sort()[0] ?? to;
      const covered = (iso: string) => iso <= end && steady(iso);
      expect(ours.filter(covered)).toEqual(other.filter(covered));
      compared += ours.filter(covered).length;
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(1000);
});

it('the last window is that of an independent library, away from clock changes', () => {
  fc.assert(
    fc.property(cron, fc.constantFrom(...zones), instant, (expression, timezone, at) => {
      const currentDate = new Date(Date.parse(at) + 1000);
      const other = CronExpressionParser.parse(expression, { tz: timezone, currentDate }).prev().toDate();
      const ours = lastWindow([{ cron: expression, timezone, line: 1 }], at) ?? '';
      const steady = isSteady(timezone);
      fc.pre(steady(ours) && steady(other.toISOString()));
      expect(ours).toBe(other.toISOString().replace('.000Z', 'Z'));
    }),
    { numRuns: 300 },
  );
});
