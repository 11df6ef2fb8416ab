import { Cron as Calendar } from 'croner';
import { DAY, HOUR, iso, MINUTE, ms } from '../../text/time.js';
import type { Schedule } from '../model.js';
import { parseCron } from './cron.js';
import { endOfJump, instantsAt, type OffsetAt, offsetsOf } from './time-zone.js';

/**
 * No walk gives more windows than this: a bound on work, not on meaning. It is over two years of
 * the densest cron that GitHub runs.
 */
const MAX_WINDOWS = 250_000;
const HOURS_A_DAY = 24;
const EVERY_DAY = '* * *';

/** One schedule made ready to walk. */
interface ScheduleFields {
  /** Local times of day, ascending, in milliseconds after midnight. */
  times: number[];
  /** Fires in every hour, so that it follows real time over clock changes. */
  hourly: boolean;
  /** Finds the days, as midnights in UTC that stand for local ones; null where every day is one. */
  calendar: Calendar | null;
  offsetAt: OffsetAt;
}

/**
 * The windows of all schedules together from `from` to `to`, both included: ascending, each once, the first
 * `limit` of them. Throws a RangeError for a schedule that the workflow-file reader would have refused.
 */
export function windowsBetween(
  schedules: Schedule[],
  from: string,
  to: string,
  limit = MAX_WINDOWS,
): string[] {
  const end = ms(to);
  const windows: string[] = [];
  for (const due of walk(schedules, ms(from), 1)) {
    if (due > end || windows.length >= limit) break;
    windows.push(iso(due));
  }
  return windows;
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
export function* walk(schedules: Schedule[], start: number, step: 1 | -1): Generator<number> {
  const walks = schedules.map((schedule) => walkOne(scheduleFieldsOf(schedule), start, step));
  const heads = walks.map((one) => one.next().value);
  for (let given = 0; given < MAX_WINDOWS; given += 1) {
    const waiting = heads.filter((head) => head !== undefined);
    if (waiting.length === 0) return;
    const due = step === 1 ? Math.min(...waiting) : Math.max(...waiting);
    yield due;
    for (const [index, one] of walks.entries()) {
      while (heads[index] === due) heads[index] = one.next().value;
    }
  }
}

function scheduleFieldsOf(schedule: Schedule): ScheduleFields {
  const parsed = parseCron(schedule.cron);
  if (!parsed.ok) throw new RangeError(`"${schedule.cron}" is not a cron of GitHub's: ${parsed.why}`);
  const { minutes, hours, calendar } = parsed.cron;
  return {
    times: hours.flatMap((hour) => minutes.map((minute) => hour * HOUR + minute * MINUTE)),
    hourly: hours.length === HOURS_A_DAY,
    calendar:
      calendar === EVERY_DAY ? null : new Calendar(`0 0 ${calendar}`, { mode: '5-part', utcOffset: 0 }),
    offsetAt: offsetsOf(schedule.timezone),
  };
}

function* walkOne(plan: ScheduleFields, start: number, step: 1 | -1): Generator<number, undefined> {
  const local = start + plan.offsetAt(start);
  const today = Math.floor(local / DAY) * DAY;
  // From the day before (or after): in Nuuk the clock skips 23:00 to 24:00, and 23:30 moves to the next day.
  for (const day of daysFrom(plan.calendar, today - step * DAY, step)) {
    const windows = windowsOf(plan, day);
    if (step === -1) windows.reverse();
    for (const due of windows) if ((due - start) * step >= 0) yield due;
  }
}

/** The matching days from `day` (included) on. */
function* daysFrom(calendar: Calendar | null, day: number, step: 1 | -1): Generator<number, undefined> {
  if (!calendar) for (let every = day; ; every += step * DAY) yield every;
  // croner looks strictly past its reference date.
  let reference = new Date(day - step * MINUTE);
  for (;;) {
    const found = step === 1 ? calendar.nextRun(reference) : calendar.previousRuns(1, reference)[0];
    if (!found) return;
    yield found.getTime();
    reference = found;
  }
}

/** The windows of one local day, ascending. */
function windowsOf(plan: ScheduleFields, day: number): number[] {
  const offset = plan.offsetAt(day - DAY);
  // The quick way for a day with no clock change near it: all but a few days of a year.
  if (offset === plan.offsetAt(day + 2 * DAY)) return plan.times.map((time) => day + time - offset);
  const windows = plan.times.flatMap((time) => windowsAt(plan, day + time));
  return [...new Set(windows)].sort((a, b) => a - b);
}

/**
 * GitHub documents that a time which the clock skips moves to the next valid time (2:30 AM to 3:00 AM), and a
 * time that comes twice is one promise. A cron that fires in every hour loses nothing by a skipped hour and
 * has one more by a repeated one. croner's own rule differs for lists (it drops them), hence this one.
 */
function windowsAt(plan: ScheduleFields, wall: number): number[] {
  const instants = instantsAt(wall, plan.offsetAt);
  return plan.hourly ? instants : [instants[0] ?? endOfJump(wall, plan.offsetAt)];
}
