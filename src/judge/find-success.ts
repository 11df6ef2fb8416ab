/** The search for a genuine success: candidates newest first, each proved by its jobs. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { names } from '../text/quote.js';
import { MINUTE, ms } from '../text/time.js';
import type { JobOutcomes, Unclear, Work } from './job-rules.js';
import { attemptOf, newestFirst, recordFinding, workOf } from './known-runs.js';
import { skippedRegularJobs } from './regular-jobs.js';
import { contradictionOf, foreignReason, rowReason } from './run-rules.js';
import type { Success, WatchCase } from './watch-case.js';

/** A completion further ahead than this is no evidence of anything. */
const FUTURE = 10 * MINUTE;
/** Reads spent on telling how old an old success is, once staleness is clear … */
const OLD_READS = 100;
/** … and on telling how young a fresh one is, once health is clear. */
const FRESH_READS = 5;

/** `fresh` spends nothing on rows that are too old to prove health, nor on whether a skipped job is a regular one. */
export type SearchScope = 'fresh' | 'all';

/** The newest genuine success among the known rows; one that is not older than `cutoff` is enough for health. */
export function* newestSuccess(
  watchCase: WatchCase,
  cutoff: string,
  scope: SearchScope = 'all',
): Inquiry<Success | null> {
  watchCase.unread_until = null;
  watchCase.read_failures = [];
  watchCase.regular_jobs.clear();
  watchCase.completes_in_future = false;
  let best: Success | null = null;
  let oldReads = 0;
  let freshReads = 0;
  for (const row of candidates(watchCase)) {
    const isOld = ms(row.updated_at) < ms(cutoff);
    if (!isWorthReading(row, best) || (isOld && scope === 'fresh')) continue;
    if (isOld && oldReads++ >= OLD_READS) {
      leaveUnread(watchCase, row);
      continue;
    }
    // A run that was run again may stand before one whose work is younger.
    if (best !== null && ms(best.completed_at) >= ms(cutoff) && freshReads++ >= FRESH_READS) break;
    const doubts = watchCase.read_failures.length;
    best = newer(best, yield* successOf(watchCase, row, scope));
    if (watchCase.read_failures.length > doubts) leaveUnread(watchCase, row);
    // What is too old to matter casts no doubt on the window.
    if (isOld) watchCase.read_failures.length = doubts;
  }
  return best;
}

function leaveUnread(watchCase: WatchCase, { updated_at }: WorkflowRun): void {
  const { unread_until } = watchCase;
  if (unread_until === null || ms(updated_at) > ms(unread_until)) watchCase.unread_until = updated_at;
}

function isWorthReading(row: WorkflowRun, best: Success | null): boolean {
  return best === null || ms(row.updated_at) > ms(best.completed_at);
}

function newer(best: Success | null, found: Success | null): Success | null {
  if (best === null || found === null) return best ?? found;
  return ms(found.completed_at) > ms(best.completed_at) ? found : best;
}

/** Rows that may hold a genuine success, in their newest attempt or an earlier one, or that could not be looked at. */
function candidates(watchCase: WatchCase): WorkflowRun[] {
  return newestFirst(watchCase).filter((row) => {
    const reason = rowReason(row, watchCase);
    if (reason !== null) recordFinding(watchCase, row, false, reason);
    if (reason === null) return true;
    return (row.attempt > 1 || contradictionOf(row) !== null) && foreignReason(row, watchCase) === null;
  });
}

/** The newest attempt of a run that is a genuine success. */
function* successOf(watchCase: WatchCase, row: WorkflowRun, scope: SearchScope): Inquiry<Success | null> {
  for (let attempt = row.attempt; attempt >= 1; attempt--) {
    const run = yield* attemptOf(watchCase, row, attempt);
    if (!run.ok) {
      watchCase.read_failures.push(run.error);
      return null;
    }
    const reason = rowReason(run.value, watchCase);
    if (reason !== null) {
      recordFinding(watchCase, run.value, false, reason);
      const contradiction = contradictionOf(run.value);
      if (contradiction !== null && foreignReason(run.value, watchCase) === null)
        leaveUnclear(watchCase, run.value, { code: 'evidence_contradictory', why: contradiction });
      continue;
    }
    const success = yield* proveByJobs(watchCase, row, run.value, scope);
    if (success) return success;
  }
  return null;
}

/** Looks into one run for its own sake, and records whether it counts. */
export function* lookInto(watchCase: WatchCase, row: WorkflowRun): Inquiry<void> {
  yield* successOf(watchCase, row, 'all');
}

function* proveByJobs(
  watchCase: WatchCase,
  row: WorkflowRun,
  run: WorkflowRun,
  scope: SearchScope,
): Inquiry<Success | null> {
  const work = yield* workOf(watchCase, row, run);
  if (work === null) {
    recordFinding(watchCase, run, false, 'its jobs could not be read');
    return null;
  }
  if (work.unclear !== null) {
    recordFinding(watchCase, run, false, work.unclear.why);
    leaveUnclear(watchCase, run, work.unclear);
    return null;
  }
  // Without an end it is at least as young as its start.
  const completed_at = work.completed_at ?? run.started_at;
  const early = work.reason ?? futureReason(watchCase, completed_at);
  // It proves nothing by itself, see `provesHealth`: regular jobs are looked for when more runs are known.
  if (early === null && scope === 'fresh' && work.skipped.length > 0) return { run, completed_at, work };
  const reason = early ?? (yield* skipReason(watchCase, row, work));
  recordFinding(watchCase, run, reason === null, reason ?? 'genuine success');
  return reason === null ? { run, completed_at, work } : null;
}

/** Rows that are gone or contradict themselves prove nothing either way. */
function leaveUnclear({ read_failures }: WatchCase, run: WorkflowRun, { code, why }: Unclear): void {
  read_failures.push({
    code,
    message: `Whether ${run.url || `run ${run.id}`} was a success could not be looked at: ${why}.`,
    hint: 'Run the monitor again; if it stays, run the workflow once more.',
  });
}

function futureReason(watchCase: WatchCase, completedAt: string): string | null {
  if (ms(completedAt) <= ms(watchCase.context.now) + FUTURE) return null;
  watchCase.completes_in_future = true;
  return 'its completion lies more than 10 minutes in the future';
}

function* skipReason(
  watchCase: WatchCase,
  row: WorkflowRun,
  work: Work & JobOutcomes,
): Inquiry<string | null> {
  const broken = yield* skippedRegularJobs(watchCase, row, work);
  if (broken === null) return 'the jobs of the runs before it could not be read';
  if (broken.length === 0) return null;
  for (const name of broken) watchCase.skipped_regular_jobs.add(name);
  return `${names(broken)} skipped, though it succeeded in each of the three genuine successes before`;
}
