/** How old a genuine success may be: a number of hours, or what the workflow's own schedule promises. */
import { HOUR, iso, ms } from '../text/time.js';
import {
  type Cadence,
  type CadenceRules,
  cadenceWithGrace,
  LEAST_GRACE_HOURS,
  MOST_GRACE_HOURS,
  slaCutoff,
  slaDeadline,
} from './cadence.js';

export interface Sla {
  auto: boolean;
  /** A success at this instant or later is within the SLA. */
  cutoff: string;
  /**
   * While the grace is still to be read off the runs: what a success before it cannot be, whatever the grace, and what
   * one after it is. Both are the cutoff where the grace is a number.
   */
  earliest_cutoff: string;
  latest_cutoff: string;
  /** When a success at `anchor` becomes too old; null where the schedule never comes round again. */
  deadline(anchor: string): string | null;
  /** Hours, for a success at `anchor`. */
  hours(anchor: string): number | null;
}

/** An SLA of `hours` before `now`, whatever the schedule says. */
export function fixedSla(hours: number, now: string): Sla {
  const span = hours * HOUR;
  const cutoff = iso(ms(now) - span);
  return {
    auto: false,
    cutoff,
    earliest_cutoff: cutoff,
    latest_cutoff: cutoff,
    deadline: (anchor) => iso(ms(anchor) + span),
    hours: () => hours,
  };
}

/** Stale once the cadence's `missed_windows` in a row are past due by the grace without a genuine success. */
export function scheduleSla(cadence: Cadence, rules: CadenceRules, now: string): Sla {
  const graces = rules.grace_hours === 'auto' ? [LEAST_GRACE_HOURS, MOST_GRACE_HOURS] : [rules.grace_hours];
  const cutoffs = graces
    .map((grace) => slaCutoff(cadenceWithGrace(cadence.schedules, rules, grace, null, now), now))
    .sort((a, b) => ms(a) - ms(b));
  const cutoff = slaCutoff(cadence, now);
  return {
    auto: true,
    cutoff,
    earliest_cutoff: cutoffs[0] ?? cutoff,
    latest_cutoff: cutoffs.at(-1) ?? cutoff,
    deadline: (anchor) => slaDeadline(cadence, anchor)?.deadline ?? null,
    hours: (anchor) => slaDeadline(cadence, anchor)?.sla_hours ?? null,
  };
}
