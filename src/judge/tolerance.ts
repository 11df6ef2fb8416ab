/** What the rules of a watch come to where they leave a number open. */
import type { Rules } from '../settings/model.js';

const DEFAULT_WINDOWS = 2;
const DEFAULT_GRACE_HOURS = 3;

/** How many windows may be missed in a row. */
export function allowedWindows({ missed_windows }: Pick<Rules, 'missed_windows'>): number {
  return missed_windows ?? DEFAULT_WINDOWS;
}

/** How late GitHub may start a window, in hours. */
export function graceHours({ grace_hours }: Pick<Rules, 'grace_hours'>): number {
  return grace_hours === 'auto' ? DEFAULT_GRACE_HOURS : grace_hours;
}
