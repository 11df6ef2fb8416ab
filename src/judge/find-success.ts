/** The search for a genuine success: candidates newest first, each proved by its jobs. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { quotedNames } from '../text/quote.js';
import { MINUTE, ms } from '../text/time.js';
import type { JudgedJobs, Unclear } from './job-rules.js';
import { newestFirst, readAndJudgeJobs, readAttempt, recordFinding } from './known-runs.js';
import { skippedRegularJobs } from './regular-jobs.js';
import { contradictionOf, notCountedReason, rowReason } from './run-rules.js';
import { cutoffOf, isFresh, slaOf } from './sla.js';
import type { Success, WatchCase } from './watch-case.js';

/** A completion further ahead than this is no evidence of anything. */
const FUTURE = 10 * MINUTE;
/** Runs that are read to say how young a fresh success is, once health is clear … */
const FRESH_READS = 5;
/** … and how old an old one is, once staleness is clear … */
const OLD_READS = 100;
/** … unless so many in a row could not be read: each may have cost a wait, and the next would too. */
const OLD_FAILURES = 3;

/** `fresh` spends nothing on rows too old to prove health, nor on whether a skipped job is a regular one. */
type SearchScope = 'fresh' | 'all';

/**
 * Looks for the newest genuine success among the known runs; one that is not older than the cutoff is enough
 * for health. With it the grace, and so the SLA, may change.
 */
export function* findSuccess(watchCase: WatchCase, scope: SearchScope = 'all'): Inquiry<void> {
  const cutoff = ms(cutoffOf(watchCase));
  watchCase.success = null;
  watchCase.unread_until = null;
  watchCase.read_failures = [];
  watchCase.skipped_jobs.clear();
  watchCase.skipped_regular_jobs.clear();
  watchCase.completes_in_future = false;
  const isPerhapsFresh = () => watchCase.success !== null && ms(watchCase.success.completed_at) >= cutoff;
  const rows = candidates(watchCase);
  const perhaps: WorkflowRun[] = [];
  let freshReads = 0;
  for (const row of rows.filter(({ updated_at }) => ms(updated_at) >= cutoff)) {
    // A run that was run again may be listed before one whose work is younger.
    if (isPerhapsFresh() && freshReads++ >= FRESH_READS) break;
    yield* lookInto(watchCase, row, { scope, perhaps });
  }
  // Only where no other success is fresh: whether a job that they skip is a regular one costs many looks.
  for (const row of perhaps) {
    updateSla(watchCase);
    if (!isFresh(watchCase)) yield* lookInto(watchCase, row, DECIDED);
  }
  const old = rows.filter(({ updated_at }) => ms(updated_at) < cutoff);
  if (scope === 'all') yield* lookIntoOld(watchCase, old);
  updateSla(watchCase);
}

/** By the grace that the success found so far gives. */
function updateSla(watchCase: WatchCase): void {
  const sla = slaOf(watchCase);
  if (!('code' in sla)) watchCase.sla = sla;
}

/** What is too old to matter casts no doubt on the window. */
function* lookIntoOld(watchCase: WatchCase, rows: WorkflowRun[]): Inquiry<void> {
  let reads = 0;
  let failed = 0;
  for (const row of rows) {
    if (!mayBeNewer(row, watchCase)) continue;
    if (reads++ >= OLD_READS || failed >= OLD_FAILURES) {
      leaveUnread(watchCase, row);
      continue;
    }
    const doubts = watchCase.read_failures.length;
    yield* lookInto(watchCase, row, DECIDED);
    failed = watchCase.read_failures.length > doubts ? failed + 1 : 0;
    watchCase.read_failures.length = doubts;
  }
}

/** What to do with a run that skips a job: see `skippedRegularJobs`. */
interface Proof {
  scope: SearchScope;
  /** Takes the runs that perhaps skip a regular job; null where that has to be decided at once. */
  perhaps: WorkflowRun[] | null;
}

const DECIDED: Proof = { scope: 'all', perhaps: null };

/** Takes what a run has for the success where it is newer than the one found so far. */
function* lookInto(watchCase: WatchCase, row: WorkflowRun, proof: Proof): Inquiry<void> {
  if (!mayBeNewer(row, watchCase)) return;
  const doubts = watchCase.read_failures.length;
  const found = yield* successOf(watchCase, row, proof);
  if (watchCase.read_failures.length > doubts) leaveUnread(watchCase, row);
  const { success } = watchCase;
  if (found !== null && (success === null || ms(found.completed_at) > ms(success.completed_at)))
    watchCase.success = found;
}

function leaveUnread(watchCase: WatchCase, { updated_at }: WorkflowRun): void {
  const { unread_until } = watchCase;
  if (unread_until === null || ms(updated_at) > ms(unread_until)) watchCase.unread_until = updated_at;
}

function mayBeNewer(row: WorkflowRun, { success }: WatchCase): boolean {
  return success === null || ms(row.updated_at) > ms(success.completed_at);
}

/** Rows that may hold a genuine success in one of their attempts, or that could not be looked at. */
function candidates(watchCase: WatchCase): WorkflowRun[] {
  return newestFirst(watchCase).filter((row) => {
    const reason = rowReason(row, watchCase);
    if (reason !== null) recordFinding(watchCase, row, false, reason);
    if (reason === null) return true;
    return (row.attempt > 1 || contradictionOf(row) !== null) && notCountedReason(row, watchCase) === null;
  });
}

/** The newest attempt of a run that is a genuine success. */
function* successOf(watchCase: WatchCase, row: WorkflowRun, proof: Proof): Inquiry<Success | null> {
  for (let attempt = row.attempt; attempt >= 1; attempt--) {
    const run = yield* readAttempt(watchCase, row, attempt);
    if (!run.ok) {
      watchCase.read_failures.push(run.error);
      return null;
    }
    const reason = rowReason(run.value, watchCase);
    if (reason !== null) {
      recordFinding(watchCase, run.value, false, reason);
      const contradiction = contradictionOf(run.value);
      if (contradiction !== null && notCountedReason(run.value, watchCase) === null)
        leaveUnclear(watchCase, run.value, { code: 'evidence_contradictory', why: contradiction });
      continue;
    }
    const success = yield* proveByJobs(watchCase, row, run.value, proof);
    if (success) return success;
  }
  return null;
}

/** Looks into one run for its own sake, and records whether it counts. */
export function* judgeRun(watchCase: WatchCase, row: WorkflowRun): Inquiry<void> {
  yield* successOf(watchCase, row, DECIDED);
}

function* proveByJobs(
  watchCase: WatchCase,
  row: WorkflowRun,
  run: WorkflowRun,
  { scope, perhaps }: Proof,
): Inquiry<Success | null> {
  const jobs = yield* readAndJudgeJobs(watchCase, row, run);
  if (jobs === null) {
    recordFinding(watchCase, run, null, 'its jobs could not be read');
    return null;
  }
  if (jobs.unclear !== null) {
    recordFinding(watchCase, run, null, jobs.unclear.why);
    leaveUnclear(watchCase, run, jobs.unclear);
    return null;
  }
  // Without an end it is at least as young as its start.
  const completed_at = jobs.completed_at ?? run.started_at;
  const early = jobs.reason ?? futureReason(watchCase, completed_at);
  // It proves nothing by itself, see `provesHealth`: regular jobs are looked for when more runs are known.
  if (early === null && scope === 'fresh' && jobs.skipped.length > 0) return { run, completed_at, jobs };
  if (early === null && perhaps !== null && (yield* isPerhapsRegular(watchCase, run, jobs))) {
    perhaps.push(row);
    return null;
  }
  const reason = early ?? (yield* skipReason(watchCase, run, jobs));
  recordFinding(watchCase, run, reason === null, reason ?? 'genuine success');
  return reason === null ? { run, completed_at, jobs } : null;
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

function* isPerhapsRegular(watchCase: WatchCase, run: WorkflowRun, jobs: JudgedJobs): Inquiry<boolean> {
  const skipped = yield* skippedRegularJobs(watchCase, run, jobs, 'quick');
  if (skipped.is !== 'perhaps') return false;
  for (const name of skipped.names) watchCase.skipped_regular_jobs.add(name);
  return true;
}

function* skipReason(watchCase: WatchCase, run: WorkflowRun, jobs: JudgedJobs): Inquiry<string | null> {
  const { is, names } = yield* skippedRegularJobs(watchCase, run, jobs, 'full');
  for (const name of jobs.skipped) watchCase.skipped_regular_jobs.delete(name);
  if (is === 'conditional') return null;
  if (is === 'unread') return 'the runs before it, or their jobs, could not be read';
  for (const name of names) watchCase.skipped_regular_jobs.add(name);
  const were = names.length === 1 ? 'was skipped, though it' : 'were skipped, though they';
  return `${quotedNames(names)} ${were} succeeded in each of the three genuine successes before`;
}
