/** Days and weeks of a zone: the page shows them in the zone of the schedule. */
import { isTimeZone, offsetsOf } from '../../judge/schedule/time-zone.js';
import { DAY } from '../../text/time.js';

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Local times of a zone, in milliseconds that read as UTC. */
export type WallClock = (at: number) => number;

/** The zone that all schedules name; UTC where they differ, or name none that is known here. */
export function zoneOf(schedules: readonly { timezone: string }[] | null): string {
  const [zone, ...others] = new Set((schedules ?? []).map(({ timezone }) => timezone));
  return zone !== undefined && others.length === 0 && isTimeZone(zone) ? zone : 'UTC';
}

/** Throws a RangeError where the zone is unknown. */
export function wallClock(zone: string): WallClock {
  const offsetAt = offsetsOf(zone);
  return (at) => at + offsetAt(at);
}

/** Days since 1970-01-01, of a wall clock's time. */
export const dayOf = (wall: number): number => Math.floor(wall / DAY);

/** 0 for Monday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (day + 3) % 7;

/** The day of the month. */
export const dateOf = (day: number): number => new Date(day * DAY).getUTCDate();

/** `18 May`. */
export function shortDay(day: number): string {
  return `${dateOf(day)} ${MONTHS[new Date(day * DAY).getUTCMonth()]}`;
}
