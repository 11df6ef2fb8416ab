/** The search for a genuine success: candidates newest first, each proved by its jobs. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { MINUTE, ms } from '../text/time.js';
import { attemptOf, type Dossier, newestFirst, note, workOf } from './dossier.js';
import type { JobOutcomes, Work } from './job-rules.js';
import { skippedRegularJobs } from './regular-jobs.js';
import { foreignReason, rowReason } from './run-rules.js';

export interface Success {
  run: WorkflowRun;
  /** When the work was done. */
  completed_at: string;
  work: Work;
}

/** A completion further ahead than this is no evidence of anything. */
const FUTURE = 10 * MINUTE;
/** Reads spent on telling how old an old success is, once staleness is clear … */
const OLD_READS = 100;
/** … and on telling how young a fresh one is, once health is clear. */
const FRESH_READS = 5;

/** `fresh` spends nothing on rows that are too old to prove health, nor on the habits of a skipped job. */
type Scope = 'fresh' | 'all';

/** The newest genuine success among the known rows; one that is not older than `cutoff` is enough for health. */
export function* newestSuccess(
  dossier: Dossier,
  cutoff: string,
  scope: Scope = 'all',
): Inquiry<Success | null> {
  dossier.unread_until = null;
  dossier.blocked = [];
  dossier.habits.clear();
  dossier.future = false;
  let best: Success | null = null;
  let oldReads = 0;
  let freshReads = 0;
  for (const row of candidates(dossier)) {
    const isOld = ms(row.updated_at) < ms(cutoff);
    if (!isWorthReading(row, best) || (isOld && scope === 'fresh')) continue;
    if (isOld && oldReads++ >= OLD_READS) {
      leaveUnread(dossier, row);
      continue;
    }
    // A run that was run again may stand before one whose work is younger.
    if (best !== null && ms(best.completed_at) >= ms(cutoff) && freshReads++ >= FRESH_READS) break;
    const doubts = dossier.blocked.length;
    best = newer(best, yield* successOf(dossier, row, scope));
    if (dossier.blocked.length > doubts) leaveUnread(dossier, row);
    // What is too old to matter casts no doubt on the window.
    if (isOld) dossier.blocked.length = doubts;
  }
  return best;
}

function leaveUnread(dossier: Dossier, { updated_at }: WorkflowRun): void {
  const { unread_until } = dossier;
  if (unread_until === null || ms(updated_at) > ms(unread_until)) dossier.unread_until = updated_at;
}

function isWorthReading(row: WorkflowRun, best: Success | null): boolean {
  return best === null || ms(row.updated_at) > ms(best.completed_at);
}

function newer(best: Success | null, found: Success | null): Success | null {
  if (best === null || found === null) return best ?? found;
  return ms(found.completed_at) > ms(best.completed_at) ? found : best;
}

/** Rows that may hold a genuine success, in their newest attempt or an earlier one. */
function candidates(dossier: Dossier): WorkflowRun[] {
  const { rules } = dossier;
  return newestFirst(dossier).filter((row) => {
    const reason = rowReason(row, rules);
    if (reason !== null) note(dossier, row, false, reason);
    return reason === null || (row.attempt > 1 && foreignReason(row, rules) === null);
  });
}

/** The newest attempt of a run that is a genuine success. */
function* successOf(dossier: Dossier, row: WorkflowRun, scope: Scope): Inquiry<Success | null> {
  for (let attempt = row.attempt; attempt >= 1; attempt--) {
    const run = yield* attemptOf(dossier, row, attempt);
    if (!run.ok) {
      dossier.blocked.push(run.error);
      return null;
    }
    const reason = rowReason(run.value, dossier.rules);
    if (reason !== null) {
      note(dossier, run.value, false, reason);
      continue;
    }
    const success = yield* proveByJobs(dossier, row, run.value, scope);
    if (success) return success;
  }
  return null;
}

function* proveByJobs(
  dossier: Dossier,
  row: WorkflowRun,
  run: WorkflowRun,
  scope: Scope,
): Inquiry<Success | null> {
  const work = yield* workOf(dossier, row, run.attempt);
  if (work === null) {
    note(dossier, run, false, 'its jobs could not be read');
    return null;
  }
  const completed_at = work.completed_at ?? run.started_at;
  const early = work.reason ?? futureReason(dossier, completed_at);
  // No proof by itself: see `isProof`. Its habits are looked at when more runs are known.
  if (early === null && scope === 'fresh' && work.skipped.length > 0) return { run, completed_at, work };
  const reason = early ?? (yield* skipReason(dossier, row, work));
  note(dossier, run, reason === null, reason ?? 'genuine success');
  return reason === null ? { run, completed_at, work } : null;
}

function futureReason(dossier: Dossier, completedAt: string): string | null {
  if (ms(completedAt) <= ms(dossier.rules.circumstances.now) + FUTURE) return null;
  dossier.future = true;
  return 'its completion lies more than 10 minutes in the future';
}

function* skipReason(dossier: Dossier, row: WorkflowRun, work: Work & JobOutcomes): Inquiry<string | null> {
  const broken = yield* skippedRegularJobs(dossier, row, work);
  if (broken === null) return 'the jobs of the runs before it could not be read';
  if (broken.length === 0) return null;
  for (const name of broken) dossier.skipped_habits.add(name);
  const names = broken.map((name) => `\`${name}\``).join(', ');
  return `${names} skipped, though it succeeded in each of the three genuine successes before`;
}
