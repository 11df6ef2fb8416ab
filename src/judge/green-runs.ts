/** The green runs before a run, newest first, without reading every page of a run list that may have thousands. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { iso, isoSecond, ms } from '../text/time.js';
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

/** Which runs are compared: those of one event, or of all counted ones. */
export interface Comparison {
  watchCase: WatchCase;
  event: string | null;
}

/**
 * At least `least` green runs created before an instant, where there are as many: those that are known already, else
 * with further ones in one request. Null where these could not be read.
 */
export function* greenBefore(
  { watchCase, event }: Comparison,
  before: string,
  least: number,
): Inquiry<Stretch | null> {
  const reach = readBackTo(watchCase, event);
  const known = greenOf([...watchCase.runs.values()], watchCase, event).filter(
    ({ created_at }) => ms(created_at) < ms(before) && ms(created_at) >= reach,
  );
  if (reach === Number.NEGATIVE_INFINITY) return { rows: known, ended: true };
  if (known.length >= least) return { rows: known, ended: false };
  const from = known.at(-1)?.created_at ?? before;
  const older = yield* olderRuns(watchCase, event, isoSecond(ms(from)));
  if (!older.ok) return null;
  const ids = new Set(known.map(({ id }) => id));
  const rows = greenOf(older.value.rows, watchCase, event).filter(
    ({ id, created_at }) => !ids.has(id) && ms(created_at) < ms(before),
  );
  return { rows: [...known, ...rows], ended: older.value.end === 'list' };
}

/** The stretch, and as many runs before it as make `least`, where there are as many. */
export function* lengthened(
  comparison: Comparison,
  stretch: Stretch,
  least: number,
): Inquiry<Stretch | null> {
  const last = stretch.rows.at(-1);
  if (stretch.ended || last === undefined || stretch.rows.length >= least) return stretch;
  const older = yield* greenBefore(comparison, last.created_at, least - stretch.rows.length);
  return older && { rows: [...stretch.rows, ...older.rows], ended: older.ended };
}

/** Halfway between two instants. */
export function halfway(one: string, other: string): string {
  return iso((ms(one) + ms(other)) / 2);
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
