/** The monitor watches itself: when its own schedule last ran, and whether there was a gap in its detection. */

import { ask, type Inquiry, scheduledRuns } from '../evidence/inquiry.js';
import type { JudgeContext } from '../evidence/model.js';
import { HOUR, iso, ms } from '../text/time.js';
import { fileOf } from './identify.js';
import type { Self } from './model.js';
import { windowsBetween } from './schedule/windows.js';
import { readSchedules } from './schedule/workflow-file.js';

/** Of which nothing is known. */
export const UNKNOWN_SELF: Self = { last_run_at: null, missed_windows: null, gap: null };
/** A period needs some spacings to be told from. */
const SPACINGS = 2;
/** A spacing wider than this many periods is worth a look into the file. */
const SUSPICIOUS = 1.5;
const GAP = 2;
/** How late GitHub may start a slot; the monitor has no setting of its own for this. */
const GRACE = 3 * HOUR;

/** One request in a healthy life; the workflow file only where a spacing looks wrong. */
export function* judgeSelf(context: JudgeContext): Inquiry<Self> {
  const { own_repo, own_workflow_path, own_run_id, now } = context;
  if (own_repo === null || own_workflow_path === null) return UNKNOWN_SELF;
  const answer = yield* ask(scheduledRuns(own_repo, fileOf(own_workflow_path), null));
  if (!answer.ok) return UNKNOWN_SELF;
  const fired = answer.value.rows
    .filter((run) => run.event === 'schedule' && run.id !== own_run_id && ms(run.created_at) < ms(now))
    .map((run) => ms(run.created_at))
    .sort((a, b) => b - a);
  const [last] = fired;
  if (last === undefined) return UNKNOWN_SELF;
  const period = medianSpacing(fired);
  const gap = period !== null && ms(now) - last > GAP * period ? { from: iso(last), to: now } : null;
  const regular = period !== null && ms(now) - last <= SUSPICIOUS * period;
  const missed = regular ? 0 : period === null ? null : yield* missedWindows(context, last);
  return { last_run_at: iso(last), missed_windows: missed, gap };
}

function medianSpacing(newestFirst: number[]): number | null {
  const spacings = newestFirst.slice(1).map((instant, i) => (newestFirst[i] ?? instant) - instant);
  if (spacings.length < SPACINGS) return null;
  return spacings.sort((a, b) => a - b)[Math.floor(spacings.length / 2)] ?? null;
}

/** Windows of the monitor's own file between its last run and this one. */
function* missedWindows(context: JudgeContext, last: number): Inquiry<number | null> {
  const { own_repo, own_workflow_path, now } = context;
  if (own_repo === null || own_workflow_path === null) return null;
  const repo = yield* ask({ kind: 'repository', repo: own_repo });
  if (!repo.ok) return null;
  const file = yield* ask({
    kind: 'file',
    repo: own_repo,
    path: own_workflow_path,
    ref: repo.value.default_branch,
    read: 1,
  });
  if (!file.ok || file.value.text === null) return null;
  const reading = readSchedules(file.value.text);
  if (!reading.ok || reading.schedules.length === 0) return null;
  return windowsBetween(reading.schedules, iso(last + 1), iso(ms(now) - GRACE), 1000).length;
}
