/** The times at which the crons of a workflow are due, in order, in either direction, in any time zone. */
import { memoized } from '../../text/by-key.js';
import { DAY, HOUR, iso, MINUTE, ms } from '../../text/time.js';
import type { Schedule } from '../model.js';
import { type DayFields, parseCron } from './cron.js';

/**
 * No walk gives more windows than this: a bound on work, not on meaning. It is over two years of
 * the densest cron that GitHub runs.
 */
const MAX_WINDOWS = 250_000;
const HOURS_A_DAY = 24;
/** 29 February falls on each day of the week within 40 years, also over a year such as 2100 without one. */
const LONGEST_WAIT = 41 * 366 * DAY;

/** The first window strictly after an instant; null where there are no schedules. */
export function nextWindow(schedules: Schedule[], after: string): string | null {
  return isoOf(walk(schedules, ms(after) + 1, 1).next().value);
}

/** The last window at or before an instant; null where there are no schedules. */
export function lastWindow(schedules: Schedule[], at: string): string | null {
  return isoOf(walk(schedules, ms(at), -1).next().value);
}

function isoOf(due: number | undefined): string | null {
  return due === undefined ? null : iso(due);
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
function* merged(schedules: Schedule[], start: number, step: 1 | -1): Generator<number, undefined> {
  if (schedules.length < 2) {
    for (const schedule of schedules) yield* walkOne(fieldsOf(schedule), start, step);
    return;
  }
  const middle = Math.ceil(schedules.length / 2);
  const left = merged(schedules.slice(0, middle), start, step);
  const right = merged(schedules.slice(middle), start, step);
  let [a, b] = [left.next().value, right.next().value];
  while (a !== undefined || b !== undefined) {
    const takesLeft = b === undefined || (a !== undefined && (a - b) * step <= 0);
    const due = takesLeft ? a : b;
    if (due !== undefined) yield due;
    if (a === due) a = left.next().value;
    if (b === due) b = right.next().value;
  }
}

/** One schedule made ready to walk. */
interface ScheduleFields {
  /** Local times of day, ascending, in milliseconds after midnight. */
  times: number[];
  /** Fires in every hour, so that it follows real time over clock changes. */
  hourly: boolean;
  days: DayFields;
  offsetAt: OffsetAt;
}

/** A schedule is walked many times, and taken apart once. */
const fieldsOf = memoized((schedule: Schedule): ScheduleFields => {
  const parsed = parseCron(schedule.cron);
  if (!parsed.ok) throw new RangeError(`"${schedule.cron}" is not a cron of GitHub's: ${parsed.why}`);
  const { minutes, hours, days } = parsed.cron;
  return {
    times: hours.flatMap((hour) => minutes.map((minute) => hour * HOUR + minute * MINUTE)),
    hourly: hours.length === HOURS_A_DAY,
    days,
    offsetAt: offsetsOf(schedule.timezone),
  };
});

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

/** The windows of one local day, given as a midnight in UTC, ascending. */
function windowsOf(fields: ScheduleFields, day: number): number[] {
  const offset = fields.offsetAt(day - DAY);
  // The quick way for a day with no clock change near it: all but a few days of a year.
  if (offset === fields.offsetAt(day + 2 * DAY)) return fields.times.map((time) => day + time - offset);
  const windows = fields.times.flatMap((time) => windowsAt(fields, day + time));
  return [...new Set(windows)].sort((a, b) => a - b);
}

/**
 * The windows of a local time (`wall`, as if it were UTC). GitHub documents that a time which the clock skips
 * moves to the next valid one (2:30 AM to 3:00 AM), and a time that comes twice is one promise. A cron that
 * fires in every hour loses nothing by a skipped hour and has one more by a repeated one.
 */
function windowsAt({ hourly, offsetAt }: ScheduleFields, wall: number): number[] {
  // Where these two differ, the clock changes in between.
  const [before, after] = [offsetAt(wall - DAY), offsetAt(wall + DAY)];
  const candidates = [...new Set([wall - before, wall - after])];
  const instants = candidates.filter((instant) => instant + offsetAt(instant) === wall);
  if (hourly || instants.length > 0) return hourly ? instants : instants.slice(0, 1);
  // The clock skips it: the jump ends where the later offset begins.
  let [low, high] = [wall - after, wall - before];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === after) high = middle;
    else low = middle;
  }
  return [high];
}

/** The offset of a time zone from UTC at an instant, in milliseconds. */
type OffsetAt = (instant: number) => number;

/** Whether `name` is a time zone that GitHub could know: an IANA name, not an offset such as `+02:00`. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false; // The only documented error of this constructor is the unknown time zone.
  }
}

/** By time zone: making one costs more than a year of look-ups. */
const known = new Map<string, OffsetAt>([['UTC', () => 0]]);

/** Throws a RangeError where the time zone is unknown. */
export function offsetsOf(timezone: string): OffsetAt {
  const offsetAt = known.get(timezone) ?? readOffsets(timezone);
  known.set(timezone, offsetAt);
  return offsetAt;
}

function readOffsets(timezone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
  return (instant) => {
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(instant)) ?? [];
    const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
    return sign === '-' ? -size : size;
  };
}
