/** How old a genuine success may be: a number of hours, or what the workflow's own schedule promises. */

import type { Watch } from '../settings/model.js';
import { HOUR, iso, ms } from '../text/time.js';
import type { Schedule } from './model.js';
import { slaDeadline } from './schedule/sla.js';
import { lastWindow } from './schedule/windows.js';
import { allowedWindows, graceHours } from './tolerance.js';

export interface Sla {
  auto: boolean;
  /** A success at this instant or later is within the SLA. */
  cutoff: string;
  /** When a success at `anchor` becomes too old; null where the schedule never comes round again. */
  deadline(anchor: string): string | null;
  /** Hours, for a success at `anchor`. */
  hours(anchor: string): number | null;
}

export function fixedSla(hours: number, now: string): Sla {
  const span = hours * HOUR;
  return {
    auto: false,
    cutoff: iso(ms(now) - span),
    deadline: (anchor) => iso(ms(anchor) + span),
    hours: () => hours,
  };
}

/** Stale once `missed_windows` windows in a row are past due by the grace without a genuine success. */
export function scheduleSla(schedules: Schedule[], watch: Watch, now: string): Sla {
  return {
    auto: true,
    cutoff: scheduleCutoff(schedules, watch, now),
    deadline: (anchor) => slaDeadline(schedules, watch, anchor)?.deadline ?? null,
    hours: (anchor) => slaDeadline(schedules, watch, anchor)?.sla_hours ?? null,
  };
}

/** The n-th newest window that is past due by the grace: a success after it leaves fewer than n missed. */
function scheduleCutoff(schedules: Schedule[], watch: Watch, now: string): string {
  let cutoff = ms(now) - graceHours(watch) * HOUR;
  for (let missed = 0; missed < allowedWindows(watch); missed++) {
    const window = lastWindow(schedules, iso(cutoff - 1));
    if (window === null) return iso(0);
    cutoff = ms(window);
  }
  return iso(cutoff);
}
