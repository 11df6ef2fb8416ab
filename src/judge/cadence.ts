/**
 * The rhythm of a schedule: which windows count, how late GitHub may be for one, how many may be missed.
 *
 * GitHub starts scheduled runs late, and leaves some out: hourly crons ran every two to six hours in autumn
 * 2026. So the default counts occasions, not instants, and takes the grace from the workflow's own lateness.
 */

import type { WorkflowRun } from '../evidence/model.js';
import type { Rules } from '../settings/model.js';
import { REMIND_HOURS } from '../settings/sources.js';
import { DAY, HOUR, iso, MINUTE, ms } from '../text/time.js';
import type { Schedule } from './model.js';
import { lastWindow, walk } from './schedule/windows.js';

export interface Cadence {
  schedules: Schedule[];
  /** How late GitHub may start a window before it counts as missed. */
  grace_hours: number;
  /** What the grace was taken from; null where the settings give it. */
  grace_from: string | null;
  /** How many have to be missed in a row. */
  missed_windows: number;
  /** At least so many milliseconds lie between a counted window, or the one of a success, and the next that counts. */
  spacing: number;
}

export type CadenceRules = Pick<Rules, 'missed_windows' | 'grace_hours'>;

/** Bounds of `grace_hours: auto`. */
const LEAST_GRACE_HOURS = 4;
export const MOST_GRACE_HOURS = 12;
/** The lateness is read off so many pairs of neighbouring runs. */
export const GRACE_PAIRS = 20;
/** GitHub's clock may differ from the cron's minute by seconds: a run this early serves the coming window. */
export const EARLY = MINUTE;
/** Twice as late as GitHub has been seen: a run that is later than this was started for another schedule. */
const LATEST = 24 * HOUR;

const YEAR = 366 * DAY;
/** Occasions that lie this far apart are too rare for a second miss to be waited for. */
const RARE = 6 * DAY;
const DEFAULT_MISSED = 2;

/** In hours: the same miss of a workflow that is due once a month is not repeated every day. */
const LONGEST_REMIND = 7 * 24;

/**
 * The cadence that a watch's rules give its schedules. `started` holds when the workflow's scheduled runs up
 * to its last genuine success were created, in any order.
 */
export function cadenceOf(
  schedules: Schedule[],
  rules: CadenceRules,
  started: string[],
  now: string,
): Cadence {
  if (rules.grace_hours !== 'auto') return cadenceWithGrace(schedules, rules, rules.grace_hours, null, now);
  const late = latenessOfPairs(schedules, started).sort((a, b) => a - b);
  if (late.length < GRACE_PAIRS) {
    const from = `the default, since fewer than ${GRACE_PAIRS + 1} scheduled runs are known up to its last success`;
    return cadenceWithGrace(schedules, rules, MOST_GRACE_HOURS, from, now);
  }
  const usual = percentile(late, 80);
  const hours = Math.min(MOST_GRACE_HOURS, Math.max(LEAST_GRACE_HOURS, (2 * usual) / HOUR));
  return cadenceWithGrace(schedules, rules, hours, `${GRACE_PAIRS + 1} scheduled runs`, now);
}

/** By nearest rank, so that every figure was really seen; 0 of an empty list. `sorted` ascends. */
export function percentile(sorted: number[], percent: number): number {
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0;
}

/** The window that a scheduled run served, by when it was created. */
export function windowServedBy(schedules: Schedule[], { created_at }: Pick<WorkflowRun, 'created_at'>) {
  return lastWindow(schedules, iso(ms(created_at) + EARLY));
}

/** The cadence that holds for a certain grace. */
function cadenceWithGrace(
  schedules: Schedule[],
  { missed_windows }: CadenceRules,
  grace_hours: number,
  grace_from: string | null,
  now: string,
): Cadence {
  const cadence = { schedules, grace_hours, grace_from };
  if (missed_windows !== null) return { ...cadence, missed_windows, spacing: 1 };
  const spacing = Math.max(1, grace_hours * HOUR);
  const isRare = closest(schedules, spacing, ms(now), RARE) >= RARE;
  return { ...cadence, missed_windows: isRare ? 1 : DEFAULT_MISSED, spacing };
}

/**
 * For each of the newest pairs of runs that follow each other, how late the second was for its window. A run that
 * can have served no window of these schedules is left out: what ran nightly until the schedule became a monthly
 * one says nothing of how late the monthly run will be.
 */
function latenessOfPairs(schedules: Schedule[], started: string[]): number[] {
  const late: number[] = [];
  let later: number | null = null;
  for (const instant of [...new Set(started.map(ms))].sort((a, b) => b - a)) {
    if (late.length >= GRACE_PAIRS) break;
    const served = walk(schedules, instant + EARLY, -1).next().value;
    if (served === undefined || instant - served > LATEST) continue;
    const due = walk(schedules, instant + EARLY + 1, 1).next().value;
    if (later !== null && due !== undefined) late.push(Math.max(0, later - due));
    later = instant;
  }
  return late;
}

/**
 * The windows that count, from the first at `start` on (`step` 1) or from the last at `start` back (`step`
 * -1): each at least the cadence's spacing from the one counted before.
 */
function* countedWindows(
  { schedules, spacing }: Pick<Cadence, 'schedules' | 'spacing'>,
  start: number,
  step: 1 | -1,
): Generator<number, undefined> {
  let last: number | null = null;
  for (const due of walk(schedules, start, step)) {
    if (last !== null && (due - last) * step < spacing) continue;
    yield due;
    last = due;
  }
}

/** The windows that count after a run at `since`: at least the spacing after the one that it served. */
function* countedSince(cadence: Cadence, since: number): Generator<number, undefined> {
  const served = walk(cadence.schedules, since, -1).next().value;
  yield* countedWindows(cadence, served === undefined ? since + 1 : served + cadence.spacing, 1);
}

/** The counted windows after an instant that are past due by the grace. */
export function overdueWindows(cadence: Cadence, since: number, now: string): number[] {
  const end = ms(now) - cadence.grace_hours * HOUR;
  const overdue: number[] = [];
  for (const due of countedSince(cadence, since)) {
    if (due > end) break;
    overdue.push(due);
  }
  return overdue;
}

/**
 * The instant after which a success at `anchor` is stale: `missed_windows` counted windows after it are past
 * due by the grace. `sla_hours` counts from the window that `anchor` served (a nightly cron, two windows and
 * three hours of grace: 51). Null where the schedules give no such window.
 */
export function slaDeadline(
  cadence: Cadence,
  anchor: string,
): { deadline: string; sla_hours: number } | null {
  const due = nth(countedSince(cadence, ms(anchor)), cadence.missed_windows);
  if (due === undefined) return null;
  const deadline = due + cadence.grace_hours * HOUR;
  const served = lastWindow(cadence.schedules, anchor) ?? anchor;
  return { deadline: iso(deadline), sla_hours: (deadline - ms(served)) / HOUR };
}

/**
 * The oldest success that is not stale: one that served the n-th counted window back from the grace before
 * now, or one of which that is a retry. (Counted back it is the same as counted on from the success, since
 * the steps of both are as short as the spacing allows.)
 */
export function slaCutoff(cadence: Cadence, now: string): string {
  const overdue = ms(now) - cadence.grace_hours * HOUR - 1;
  const missed = nth(countedWindows(cadence, overdue, -1), cadence.missed_windows);
  if (missed === undefined) return iso(0);
  return iso(walk(cadence.schedules, missed - cadence.spacing + 1, 1).next().value ?? missed);
}

/** How old a genuine success may be: a number of hours, or what the workflow's own schedule promises. */
export interface Sla {
  auto: boolean;
  /** A success at this instant or later is within the SLA. */
  cutoff: string;
  /**
   * While the grace is still to be read off the runs: what a success before it cannot be, whatever the grace,
   * and what one after it is. Both are the cutoff where the grace is a number.
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

/** The SLA in hours that `auto` stands for: the widest that the schedule asks for, around an instant. */
export function autoSlaHours(cadence: Cadence, around: string): number | null {
  const windows = windowsAround(cadence.schedules, ms(around));
  const { missed_windows, spacing } = cadence;
  const countsOccasions = spacing > 1;
  const dueAt = (place: number) => windows[place] ?? Number.POSITIVE_INFINITY;
  let widest: number | null = null;
  let [first, second] = [0, 0];
  for (const [i, due] of windows.entries()) {
    while (dueAt(first) < due + spacing) first += 1;
    // The default counts one or two.
    while (countsOccasions && dueAt(second) < dueAt(first) + spacing) second += 1;
    const last = windows[!countsOccasions ? i + missed_windows : missed_windows === 1 ? first : second];
    if (last === undefined) break;
    widest = Math.max(widest ?? 0, last - due);
  }
  return widest === null ? null : widest / HOUR + cadence.grace_hours;
}

/** The widest gap between two windows that follow each other, in hours: no smaller SLA can hold. */
export function widestGapHours(schedules: Schedule[], around: string): number | null {
  const windows = windowsAround(schedules, ms(around));
  const gaps = windows.slice(1).map((due, i) => due - (windows[i] ?? due));
  return gaps.length === 0 ? null : gaps.reduce((a, b) => Math.max(a, b)) / HOUR;
}

/** A year around the instant asked for shows the widest gap of all but the sparsest crons … */
const ENOUGH_WINDOWS = 150;
/** … and those are followed on, over leap days too, until that many windows or eight years are seen. */
const EIGHT_YEARS = 8 * YEAR;

function windowsAround(schedules: Schedule[], around: number): number[] {
  const before = lastWindow(schedules, iso(around - YEAR));
  if (before === null) return [];
  const windows: number[] = [];
  for (const due of walk(schedules, ms(before), 1)) {
    windows.push(due);
    if (due > around + YEAR && (windows.length > ENOUGH_WINDOWS || due > around + EIGHT_YEARS)) break;
  }
  return windows;
}

/**
 * After how many hours the same alert is sent again where the settings say nothing: as far apart as the
 * nearest two occasions of the next 366 days lie where that is more than a day, at most a week.
 */
export function remindHours(cadence: Cadence, now: string): number {
  const spacing = Math.max(cadence.spacing, cadence.grace_hours * HOUR);
  const hours = closest(cadence.schedules, spacing, ms(now), DAY) / HOUR;
  return hours > 24 ? Math.min(LONGEST_REMIND, hours) : REMIND_HOURS;
}

/** The least distance of two occasions within 366 days, else infinity; looks no further below `enough`. */
function closest(schedules: Schedule[], spacing: number, now: number, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  let last: number | null = null;
  for (const due of countedWindows({ schedules, spacing }, now + 1, 1)) {
    if (due > now + YEAR) break;
    if (last !== null) least = Math.min(least, due - last);
    if (least < enough) break;
    last = due;
  }
  return least;
}

function nth(walked: Iterable<number>, n: number): number | undefined {
  let seen = 0;
  for (const due of walked) {
    seen += 1;
    if (seen === n) return due;
  }
  return undefined;
}
