/** Instants are ISO strings in data and milliseconds in sums; these are the only bridges. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Milliseconds since the epoch. */
export function ms(instant: string): number {
  return Date.parse(instant);
}

/** ISO 8601 in UTC, without empty milliseconds. */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** Hours between two instants, to one hundredth. */
export function hoursBetween(from: string, to: string): number {
  return Math.round(((ms(to) - ms(from)) / HOUR) * 100) / 100;
}
