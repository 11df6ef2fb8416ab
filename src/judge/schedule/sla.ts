import type { Rules } from '../../settings/model.js';
import { DAY, HOUR, iso, ms } from '../../text/time.js';
import type { Schedule } from '../model.js';
import { allowedWindows, graceHours } from '../tolerance.js';
import { lastWindow, walk } from './windows.js';

type ScheduleRules = Pick<Rules, 'missed_windows' | 'grace_hours'>;

/** A year around the instant asked for shows the widest gap of all but the sparsest crons … */
const YEAR = 366 * DAY;
/** … and those are followed on, over leap days too, until this many windows or eight years are seen. */
const ENOUGH_WINDOWS = 150;
const EIGHT_YEARS = 8 * YEAR;

/**
 * The instant after which a success at `anchor` is stale by its schedule: `missed_windows` windows after it are
 * past due by the grace. `sla_hours` counts from the window that `anchor` served (a nightly cron, two windows and
 * three hours of grace: 51). Null where the schedules give no such window.
 */
export function slaDeadline(
  schedules: Schedule[],
  rules: ScheduleRules,
  anchor: string,
): { deadline: string; sla_hours: number } | null {
  let missed = 0;
  for (const due of walk(schedules, ms(anchor) + 1, 1)) {
    missed += 1;
    if (missed < allowedWindows(rules)) continue;
    const deadline = due + graceHours(rules) * HOUR;
    const served = lastWindow(schedules, anchor) ?? anchor;
    return { deadline: iso(deadline), sla_hours: (deadline - ms(served)) / HOUR };
  }
  return null;
}

/** The SLA in hours that `auto` stands for: the widest that the schedule asks for, around an instant. */
export function autoSlaHours(schedules: Schedule[], rules: ScheduleRules, around: string): number | null {
  const span = widestSpan(schedules, allowedWindows(rules), ms(around));
  return span === null ? null : span / HOUR + graceHours(rules);
}

/** The widest gap between two windows that follow each other, in hours: no smaller SLA can hold. */
export function widestGapHours(schedules: Schedule[], around: string): number | null {
  const gap = widestSpan(schedules, 1, ms(around));
  return gap === null ? null : gap / HOUR;
}

/** The longest time from any window to the `count`-th after it, in milliseconds. */
function widestSpan(schedules: Schedule[], count: number, around: number): number | null {
  const before = lastWindow(schedules, iso(around - YEAR));
  if (before === null) return null;
  let widest: number | null = null;
  const windows: number[] = [];
  for (const due of walk(schedules, ms(before), 1)) {
    windows.push(due);
    const first = windows[windows.length - 1 - count];
    if (first === undefined) continue;
    widest = Math.max(widest ?? 0, due - first);
    if (first > around && (windows.length > ENOUGH_WINDOWS || first > around + EIGHT_YEARS)) break;
  }
  return widest;
}
