import type { WorkflowRun } from '../../evidence/model.js';
import { HOUR, iso, MINUTE, ms } from '../../text/time.js';
import { type Cadence, EARLY, overdueWindows, percentile } from '../cadence.js';
import type { Window } from '../model.js';
import { nextWindow, walk } from './windows.js';

/** A workflow run, as far as its place among the windows goes. */
export interface PlacedRun {
  run_id: number;
  created_at: string;
  event: string;
  /** A genuine success, in any of its attempts; null where none is known, and one could not be looked at. */
  genuine: boolean | null;
  /** Completed, so that only a re-run could still make it a success. */
  done: boolean;
}

export function placedRun(run: WorkflowRun, genuine: boolean | null): PlacedRun {
  const { id: run_id, created_at, event, status } = run;
  return { run_id, created_at, event, genuine, done: status === 'completed' };
}

export interface OccurrencesInput {
  cadence: Cadence;
  /** Start of the look-back, included. */
  from: string;
  /** Before this, a window without a known run may have had an unknown one; null: all runs are known. */
  runs_known_since: string | null;
  now: string;
  /** The schedule came into force then: what it would have promised before is not known. */
  unknown_before: string | null;
  /** When the last genuine success was, by any event. */
  last_success_at: string | null;
  runs: PlacedRun[];
}

interface Occurrences {
  /** The newest of the look-back, oldest first. */
  windows: Window[];
  /** Windows in a row, up to now, that count and are past due by the grace without a genuine success. */
  missed_windows: number;
  /** First and last of them. */
  missed: { from: string; to: string } | null;
  next_due_at: string | null;
}

/** Over a year of nightly windows; of a denser cron the newest are enough to see how it runs. */
const SHOWN_WINDOWS = 400;

/** Each window of the look-back with the run that served it, and how many were missed since a success. */
export function occurrencesOf(input: OccurrencesInput): Occurrences {
  const { cadence, now } = input;
  const dues = newestDues(input);
  const served = servingRuns(input.runs, dues);
  const windows = dues.filter((due) => due <= ms(now)).map((due) => windowOf(due, served.get(due), input));
  const missed = overdueWindows(cadence, firstMissable(input, windows) - 1, now);
  const [first, last] = [missed[0], missed.at(-1)];
  return {
    windows,
    missed_windows: missed.length,
    missed: first === undefined || last === undefined ? null : { from: iso(first), to: iso(last) },
    next_due_at: nextWindow(cadence.schedules, now),
  };
}

/** Ascending; the one that is due within a minute too, since a run may be early for it. */
function newestDues({ cadence, from, now }: OccurrencesInput): number[] {
  const start = ms(from);
  const dues: number[] = [];
  for (const due of walk(cadence.schedules, ms(now) + EARLY, -1)) {
    if (due < start || dues.length >= SHOWN_WINDOWS) break;
    dues.push(due);
  }
  return dues.reverse();
}

/** The run that counts for each window that a run served: GitHub does not say which window a run is for. */
function servingRuns(runs: PlacedRun[], dues: number[]): Map<number, PlacedRun> {
  const served = new Map<number, PlacedRun>();
  const newestFirst = runs
    .filter((run) => run.event === 'schedule')
    .sort((a, b) => ms(b.created_at) - ms(a.created_at) || b.run_id - a.run_id);
  for (const run of newestFirst) {
    const started = ms(run.created_at) + EARLY;
    const due = dues.findLast((one) => one <= started);
    if (due === undefined) continue;
    // Else the newest; among genuine ones the first, which made the window good.
    if (run.genuine || !served.has(due)) served.set(due, run);
  }
  return served;
}

function windowOf(due: number, run: PlacedRun | undefined, input: OccurrencesInput): Window {
  const isPromised = input.unknown_before === null || due >= ms(input.unknown_before);
  const served = isPromised ? run : undefined;
  return {
    due_at: iso(due),
    state: isPromised ? stateOf(due, run, input) : 'unknown',
    run_id: served?.run_id ?? null,
    late_minutes: served ? minutesLate(served, due) : null,
  };
}

/** How late GitHub created a run for a window, in whole minutes. */
export function minutesLate({ created_at }: Pick<PlacedRun, 'created_at'>, due: number): number {
  return Math.max(0, Math.floor((ms(created_at) - due) / MINUTE));
}

function stateOf(due: number, run: PlacedRun | undefined, input: OccurrencesInput): Window['state'] {
  const { cadence, now, runs_known_since } = input;
  const isOpen = due + cadence.grace_hours * HOUR > ms(now);
  if (run?.genuine) return 'succeeded';
  if (run?.genuine === null) return 'unknown';
  if (run) return isOpen && !run.done ? 'open' : 'not_succeeded';
  if (runs_known_since !== null && due < ms(runs_known_since)) return 'unknown';
  return isOpen ? 'open' : 'no_run';
}

/**
 * From when on a window can be missed: after the last success, which may lie before the look-back, or the
 * last run that may be one, and not before the schedule is known.
 */
function firstMissable(input: OccurrencesInput, windows: Window[]): number {
  const perhaps = ({ state, run_id }: Window) =>
    state === 'succeeded' || (state === 'unknown' && run_id !== null);
  const succeeded = windows.findLast(perhaps)?.due_at ?? null;
  const successes = [input.last_success_at, succeeded].filter((at) => at !== null).map((at) => ms(at) + 1);
  const start = successes.length > 0 ? Math.max(...successes) : ms(input.from);
  return input.unknown_before === null ? start : Math.max(start, ms(input.unknown_before));
}

/** How late GitHub started the windows that had a run, in whole minutes; null where none had one. */
export function lateness(
  windows: Pick<Window, 'late_minutes'>[],
): { median_minutes: number; p95_minutes: number } | null {
  const minutes = windows
    .map((window) => window.late_minutes)
    .filter((late) => late !== null)
    .sort((a, b) => a - b);
  if (minutes.length === 0) return null;
  return { median_minutes: percentile(minutes, 50), p95_minutes: percentile(minutes, 95) };
}
