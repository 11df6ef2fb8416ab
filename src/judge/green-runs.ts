/** The green runs before a run, newest first, without reading every page of a run list that may have thousands. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { isoSecond, MINUTE, ms } from '../text/time.js';
import { olderRuns } from './known-runs.js';
import { readBackTo } from './run-lists.js';
import { rowReason } from './run-rules.js';
import type { WatchCase } from './watch-case.js';

/** Runs in a row, newest first, with no green run of the event left out between them. */
export interface Stretch {
  rows: WorkflowRun[];
  /** Whether there is none before them. */
  ended: boolean;
}

/** The green runs of one event, or of all counted ones. */
export interface GreenRuns {
  watchCase: WatchCase;
  event: string | null;
  /** Whether some of them could not be read; then no more are asked for. */
  unread: boolean;
}

/**
 * At least `least` green runs created before an instant, where there are as many: those that are known already, else
 * with further ones in one request.
 */
export function* greenBefore(runs: GreenRuns, before: string, least: number): Inquiry<Stretch> {
  const { watchCase, event } = runs;
  const reach = readBackTo(watchCase, event);
  const known = greenOf([...watchCase.runs.values()], watchCase, event).filter(
    ({ created_at }) => ms(created_at) < ms(before) && ms(created_at) >= reach,
  );
  if (reach === Number.NEGATIVE_INFINITY || runs.unread) return { rows: known, ended: true };
  if (known.length >= least) return { rows: known, ended: false };
  const from = known.at(-1)?.created_at ?? before;
  const older = yield* olderRuns(watchCase, event, isoSecond(ms(from)));
  runs.unread = !older.ok;
  if (!older.ok) return { rows: known, ended: true };
  const ids = new Set(known.map(({ id }) => id));
  const rows = greenOf(older.value.rows, watchCase, event).filter(
    ({ id, created_at }) => !ids.has(id) && ms(created_at) < ms(before),
  );
  return { rows: [...known, ...rows], ended: older.value.end === 'list' };
}

/** The stretch, and as many runs before it as make `least`, where there are as many. */
export function* lengthened(runs: GreenRuns, stretch: Stretch, least: number): Inquiry<Stretch> {
  const last = stretch.rows.at(-1);
  if (stretch.ended || last === undefined || stretch.rows.length >= least) return stretch;
  const older = yield* greenBefore(runs, last.created_at, least - stretch.rows.length);
  return { rows: [...stretch.rows, ...older.rows], ended: older.ended };
}

/**
 * Of the whole numbers after `older` up to `newer` the one that most powers of two divide. It stays the same wherever
 * the two are moved, as long as it lies between them.
 */
export function roundest(older: number, newer: number): number {
  const [from, to] = [Math.floor(older), Math.floor(newer)];
  if (from >= to) return to;
  const bits = 31 - Math.clz32(from ^ to);
  return (to >>> bits) << bits;
}

/** When a run was created, in minutes since 1970: a whole number that fits into 31 bits. */
export function minuteOf(run: WorkflowRun | undefined): number {
  return run === undefined ? 0 : Math.floor(ms(run.created_at) / MINUTE);
}

function greenOf(rows: WorkflowRun[], watchCase: WatchCase, event: string | null): WorkflowRun[] {
  return rows
    .filter(
      (row) =>
        row.workflow_id === watchCase.workflow.id &&
        (event === null || row.event === event) &&
        rowReason(row, watchCase) === null,
    )
    .sort((a, b) => ms(b.created_at) - ms(a.created_at) || b.id - a.id);
}
