/** Instants are ISO strings in data and milliseconds in sums; these are the only bridges. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Milliseconds since the epoch. Throws a RangeError where it is no instant: NaN would compare as false. */
export function ms(instant: string): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${instant}`);
  return milliseconds;
}

/** ISO 8601 in UTC, without a fraction where there is none. */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** The same cut to whole seconds, as GitHub writes instants: these can be compared as text. */
export function isoSecond(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Hours from one instant to a later one, never negative. */
export function hoursBetween(from: string, to: string): number {
  return Math.max(0, (ms(to) - ms(from)) / HOUR);
}
