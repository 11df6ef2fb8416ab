/** The times at which the crons of a workflow are due, in order, in either direction. */
import { DAY, HOUR, iso, MINUTE, ms } from '../../text/time.js';
import type { Schedule } from '../model.js';
import { type DayFields, parseCron } from './cron.js';
import { endOfGap, instantsAt, type OffsetAt, offsetsOf } from './time-zone.js';

/**
 * No walk gives more windows than this: a bound on work, not on meaning. It is over two years of
 * the densest cron that GitHub runs.
 */
const MAX_WINDOWS = 250_000;
const HOURS_A_DAY = 24;
/** A 29 February falls on each day of the week within 40 years, also over a year such as 2100 that has none. */
const LONGEST_WAIT = 41 * 366 * DAY;

/** One schedule made ready to walk. */
interface ScheduleFields {
  /** Local times of day, ascending, in milliseconds after midnight. */
  times: number[];
  /** Fires in every hour, so that it follows real time over clock changes. */
  hourly: boolean;
  days: DayFields;
  offsetAt: OffsetAt;
}

/** The first window strictly after an instant; null where there are no schedules. */
export function nextWindow(schedules: Schedule[], after: string): string | null {
  return firstOf(walk(schedules, ms(after) + 1, 1));
}

/** The last window at or before an instant; null where there are no schedules. */
export function lastWindow(schedules: Schedule[], at: string): string | null {
  return firstOf(walk(schedules, ms(at), -1));
}

function firstOf(walked: Iterable<number>): string | null {
  for (const due of walked) return iso(due);
  return null;
}

/**
 * The windows of all schedules together in milliseconds, each once: from `start` (included) into the future
 * (`step` 1) or into the past (`step` -1). Lazy, since a valid cron has no end.
 */
export function* walk(schedules: Schedule[], start: number, step: 1 | -1): Generator<number, undefined> {
  let given = 0;
  let last: number | null = null;
  for (const due of merged(schedules, start, step)) {
    // A time that the clock skips may move onto the next window.
    if (due === last) continue;
    if (given++ >= MAX_WINDOWS) return;
    yield due;
    last = due;
  }
}

/** Halves that are merged in order: each window passes the logarithm of the number of schedules. */
function merged(schedules: Schedule[], start: number, step: 1 | -1): Generator<number, undefined> {
  const [first, ...others] = schedules;
  if (first === undefined) return nothing();
  if (others.length === 0) return walkOne(fieldsOf(first), start, step);
  const middle = Math.ceil(schedules.length / 2);
  return inOrder(
    merged(schedules.slice(0, middle), start, step),
    merged(schedules.slice(middle), start, step),
    step,
  );
}

function* nothing(): Generator<number, undefined> {}

function* inOrder(
  left: Generator<number, undefined>,
  right: Generator<number, undefined>,
  step: 1 | -1,
): Generator<number, undefined> {
  let [a, b] = [left.next().value, right.next().value];
  while (a !== undefined || b !== undefined) {
    const takeLeft = b === undefined || (a !== undefined && (a - b) * step <= 0);
    const due = takeLeft ? a : b;
    if (due !== undefined) yield due;
    if (a === due) a = left.next().value;
    if (b === due) b = right.next().value;
  }
}

/** A schedule is walked many times, and taken apart once. */
const prepared = new WeakMap<Schedule, ScheduleFields>();

function fieldsOf(schedule: Schedule): ScheduleFields {
  const known = prepared.get(schedule);
  if (known) return known;
  const parsed = parseCron(schedule.cron);
  if (!parsed.ok) throw new RangeError(`"${schedule.cron}" is not a cron of GitHub's: ${parsed.why}`);
  const { minutes, hours, days } = parsed.cron;
  const fields = {
    times: hours.flatMap((hour) => minutes.map((minute) => hour * HOUR + minute * MINUTE)),
    hourly: hours.length === HOURS_A_DAY,
    days,
    offsetAt: offsetsOf(schedule.timezone),
  };
  prepared.set(schedule, fields);
  return fields;
}

function* walkOne(fields: ScheduleFields, start: number, step: 1 | -1): Generator<number, undefined> {
  const local = start + fields.offsetAt(start);
  const today = Math.floor(local / DAY) * DAY;
  // From the day before (or after): in Nuuk the clock skips 23:00 to 24:00, and 23:30 moves to the next day.
  for (const day of daysFrom(fields.days, today - step * DAY, step)) {
    const windows = windowsOf(fields, day);
    if (step === -1) windows.reverse();
    for (const due of windows) if ((due - start) * step >= 0) yield due;
  }
}

/** The matching days from `day` (included) on, as midnights in UTC in place of local ones. */
function* daysFrom(fields: DayFields, day: number, step: 1 | -1): Generator<number, undefined> {
  let last = day;
  for (let next = day; Math.abs(next - last) < LONGEST_WAIT; ) {
    const date = new Date(next);
    if (!fields.months.has(date.getUTCMonth() + 1)) {
      next = nearestOfNextMonth(date, step);
    } else {
      if (isNamed(fields, date)) {
        yield next;
        last = next;
      }
      next += step * DAY;
    }
  }
}

/** Forwards the first day of the next month, backwards the last one of the month before. */
function nearestOfNextMonth(date: Date, step: 1 | -1): number {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return step === 1 ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, 0);
}

function isNamed({ days, weekdays, joined }: DayFields, date: Date): boolean {
  const byDay = days === null || days.has(date.getUTCDate());
  const byWeekday = weekdays === null || weekdays.has(date.getUTCDay());
  const either = joined === 'or' && days !== null && weekdays !== null;
  return either ? byDay || byWeekday : byDay && byWeekday;
}

/** The windows of one local day, ascending. */
function windowsOf(fields: ScheduleFields, day: number): number[] {
  const offset = fields.offsetAt(day - DAY);
  // The quick way for a day with no clock change near it: all but a few days of a year.
  if (offset === fields.offsetAt(day + 2 * DAY)) return fields.times.map((time) => day + time - offset);
  const windows = fields.times.flatMap((time) => windowsAt(fields, day + time));
  return [...new Set(windows)].sort((a, b) => a - b);
}

/**
 * GitHub documents that a time which the clock skips moves to the next valid time (2:30 AM to 3:00 AM), and a
 * time that comes twice is one promise. A cron that fires in every hour loses nothing by a skipped hour and
 * has one more by a repeated one.
 */
function windowsAt(fields: ScheduleFields, wall: number): number[] {
  const instants = instantsAt(wall, fields.offsetAt);
  return fields.hourly ? instants : [instants[0] ?? endOfGap(wall, fields.offsetAt)];
}
