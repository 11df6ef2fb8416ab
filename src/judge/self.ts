/** The monitor watches itself: when it last ran, and whether there was a gap in its detection. */

import { ask, type Inquiry, scheduledRuns } from '../evidence/inquiry.js';
import type { JudgeContext, WorkflowRun } from '../evidence/model.js';
import { DAY, HOUR, iso, ms } from '../text/time.js';
import { type Cadence, cadenceOf, MOST_GRACE_HOURS, overdueWindows } from './cadence.js';
import { readOwnFileText, workflowFiles } from './file.js';
import { fileOf } from './identify.js';
import type { Self } from './model.js';
import { hasNotBegun } from './run-rules.js';
import { lastWindow } from './schedule/windows.js';

/** Of which nothing is known. */
export const UNKNOWN_SELF: Self = { last_run_at: null, missed_windows: null, gap: null };
/** A period needs some spacings to be told from. */
const SPACINGS = 2;
/** A spacing wider than this many periods, or than this many hours, is worth a look into the file. */
const SUSPICIOUS = 1.5;
const SUSPICIOUS_HOURS = 30;
/** Where the file cannot be read, a spacing wider than this many periods is a gap. */
const GAP = 2;
/** Each window of the monitor is a check that was promised. */
const RULES = { missed_windows: 1, grace_hours: 'auto' } as const;
/** Runs that ended so, or have not begun, have checked nothing. */
const IDLE = new Set(['cancelled', 'skipped', 'neutral', 'stale', 'startup_failure', 'action_required']);

/**
 * One request in a healthy life; the workflow file only where a spacing looks wrong, where there are too few,
 * or where the evidence page asks for older gaps.
 */
export function* judgeSelf(context: JudgeContext): Inquiry<Self> {
  const { own_repo, own_workflow_path, own_run_id, report } = context;
  if (own_repo === null || own_workflow_path === null) return UNKNOWN_SELF;
  const answer = yield* ask({ ...scheduledRuns(own_repo, fileOf(own_workflow_path), null), event: null });
  if (!answer.ok) return UNKNOWN_SELF;
  const now = ms(context.now);
  const before = answer.value.rows
    .filter((run) => hasChecked(run) && run.id !== own_run_id && ms(run.created_at) < now)
    .sort((a, b) => ms(b.created_at) - ms(a.created_at));
  const [last] = before.map(({ created_at }) => ms(created_at));
  if (last === undefined) return UNKNOWN_SELF;
  const scheduled = before.filter(({ event }) => event === 'schedule').map(({ created_at }) => created_at);
  const period = medianSpacing(scheduled.map(ms));
  const spacing = now - last;
  const isRegular = period !== null && spacing <= Math.min(SUSPICIOUS * period, SUSPICIOUS_HOURS * HOUR);
  const latest = { last_run_at: iso(last), missed_windows: 0, gap: null };
  if (isRegular && report === null) return latest;
  const cadence = yield* ownCadence(context, scheduled);
  if (cadence === 'unscheduled') return { ...latest, missed_windows: null };
  const known = { ...latest, ...earlierGaps(cadence, before, context) };
  if (isRegular) return known;
  const missed = cadence && missedWindows(cadence, last, context.now);
  const isGap =
    missed === null
      ? period !== null && spacing > Math.max(GAP * period, MOST_GRACE_HOURS * HOUR)
      : missed > 0;
  return { ...known, missed_windows: missed, gap: isGap ? { from: iso(last), to: context.now } : null };
}

/** A run of a pull request has no secrets and watches nothing; any other is a run of the monitor. */
function hasChecked(run: WorkflowRun): boolean {
  const isOfPullRequest = run.event.startsWith('pull_request') || run.event === 'merge_group';
  return !isOfPullRequest && !hasNotBegun(run) && !IDLE.has(run.conclusion ?? '');
}

/**
 * The spans between two runs in which a start was missed, that ended within the days of the evidence page;
 * oldest first. Nothing where no page asks for them, or the monitor's own schedule is not known.
 */
function earlierGaps(cadence: Cadence | null, newestFirst: WorkflowRun[], { report, now }: JudgeContext) {
  if (cadence === null || report === null) return {};
  const since = ms(now) - report.days * DAY;
  const spans = newestFirst
    .slice(1)
    .map((run, i) => ({ from: run.created_at, to: newestFirst[i]?.created_at ?? run.created_at }));
  const isGap = (span: { from: string; to: string }) =>
    ms(span.to) > since && missedWindows(cadence, ms(span.from), span.to) > 0;
  return { earlier_gaps: spans.filter(isGap).reverse() };
}

function medianSpacing(newestFirst: number[]): number | null {
  const spacings = newestFirst.slice(1).map((instant, i) => (newestFirst[i] ?? instant) - instant);
  if (spacings.length < SPACINGS) return null;
  return spacings.sort((a, b) => a - b)[Math.floor(spacings.length / 2)] ?? null;
}

/** The schedule of the monitor's own file; null where that cannot be read. */
function* ownCadence(context: JudgeContext, scheduled: string[]): Inquiry<Cadence | 'unscheduled' | null> {
  const text = yield* readOwnFileText(context);
  const reading = text === null ? null : (yield* workflowFiles()).readSchedules(text);
  if (!reading?.ok) return null;
  const { schedules } = reading;
  return schedules.length === 0 ? 'unscheduled' : cadenceOf(schedules, RULES, scheduled, context.now);
}

/** Windows since the last run that are past due, but for one that this run serves up to twelve hours late. */
function missedWindows(cadence: Cadence, last: number, now: string): number {
  const served = ms(lastWindow(cadence.schedules, now) ?? now);
  const isLate = ms(now) - served <= MOST_GRACE_HOURS * HOUR;
  return overdueWindows(cadence, last, now).filter((due) => !(isLate && due === served)).length;
}
