import { DAY, MINUTE } from '../../text/time.js';

/** The offset of a time zone from UTC at an instant, in milliseconds. */
export type OffsetAt = (instant: number) => number;

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

/**
 * The instants at which the clock on the wall shows `wall` (a local time, in milliseconds as if it were UTC),
 * ascending: one; two where the clock is set back over it; none where it is set forward over it.
 */
export function instantsAt(wall: number, offsetAt: OffsetAt): number[] {
  const { before, after } = offsetsAround(wall, offsetAt);
  const candidates = before === after ? [wall - before] : [wall - before, wall - after];
  return candidates.filter((instant) => instant + offsetAt(instant) === wall);
}

/** The first valid instant after a local time that the clock skips: where the jump ends. */
export function endOfGap(wall: number, offsetAt: OffsetAt): number {
  const { before, after } = offsetsAround(wall, offsetAt);
  let low = wall - after;
  let high = wall - before;
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === after) high = middle;
    else low = middle;
  }
  return high;
}

/** The offsets a day before and a day after: where they differ, the clock changes in between. */
function offsetsAround(wall: number, offsetAt: OffsetAt): { before: number; after: number } {
  return { before: offsetAt(wall - DAY), after: offsetAt(wall + DAY) };
}
