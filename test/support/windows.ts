import type { Schedule } from '../../src/judge/model.js';
import { walk } from '../../src/judge/schedule/windows.js';
import { iso, ms } from '../../src/text/time.js';

/**
 * The windows of all schedules together from `from` to `to`, both included: ascending, each once, the first
 * `limit` of them.
 */
export function windowsBetween(
  schedules: Schedule[],
  from: string,
  to: string,
  limit = Number.POSITIVE_INFINITY,
): string[] {
  const end = ms(to);
  const windows: string[] = [];
  for (const due of walk(schedules, ms(from), 1)) {
    if (due > end || windows.length >= limit) break;
    windows.push(iso(due));
  }
  return windows;
}
