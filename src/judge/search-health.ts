/** The search for health, the cheapest way first, and what it is measured by. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Repository } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { ms } from '../text/time.js';
import { isProof, readBulkListing, workflowFromRuns } from './bulk-listing.js';
import { openCase, type WatchCase } from './case.js';
import { addRows } from './dossier.js';
import { readFile } from './file.js';
import { newestSuccess } from './find-success.js';
import type { Warning } from './model.js';
import { covers, readEventPages, readNewestPage, readSuccessPages } from './run-lists.js';
import { fixedSla, type Sla, scheduleSla } from './sla.js';

/** The shared list of the repository and the states of its workflows, where they are enough to prove health. */
export function* seekHealthBySweep(
  watch: Watch,
  repo: Repository,
  circumstances: JudgeContext,
  warnings: Warning[],
): Inquiry<{ of: WatchCase; isProved: boolean } | null> {
  if (repo.archived || isPaused(watch, circumstances)) return null;
  const sweep = yield* readBulkListing(watch, repo, circumstances);
  const workflow = sweep && (yield* workflowFromRuns(watch, repo, sweep, circumstances));
  if (!workflow) return null;
  const of = openCase(watch, repo, workflow, circumstances, warnings);
  if (watch.sla_hours === 'auto') of.file = yield* readFile(of, 1);
  const sla = slaOf(of);
  if ('code' in sla) return null;
  of.sla = sla;
  addRows(of.dossier, sweep);
  of.success = yield* newestSuccess(of.dossier, sla.cutoff, 'fresh');
  return { of, isProved: isFresh(of) && of.success !== null && isProof(of.success) };
}

/** Healthy as soon as one success is proved: by the newest page, else by the newest successes of each event. */
export function* seekHealth(of: WatchCase): Inquiry<void> {
  const cutoff = cutoffOf(of);
  const sweep = yield* readBulkListing(of.watch, of.repo, of.circumstances);
  if (sweep !== null) {
    addRows(of.dossier, sweep);
    of.success = yield* newestSuccess(of.dossier, cutoff, 'fresh');
    if (isFresh(of) && of.success && isProof(of.success)) return;
  }
  yield* readNewestPage(of);
  of.success = yield* newestSuccess(of.dossier, cutoff);
  const page = of.unfiltered[0];
  if (isFresh(of) || of.sla === null || (page && covers(page, cutoff))) return;
  yield* readSuccessPages(of, 1);
  of.success = yield* newestSuccess(of.dossier, cutoff);
}

/** "Never" needs more than the window: failures or busier events may have filled every list so far. */
export function* seekOldest(of: WatchCase): Inquiry<void> {
  const { events } = of.watch;
  // Of any event, the negative has had that page of successes already.
  if (events === 'any' || of.unfiltered.some(({ answer }) => answer.ok && answer.value.end === 'list'))
    return;
  yield* readSuccessPages(of, 2);
  yield* readEventPages(of, events, 2);
  of.success = yield* newestSuccess(of.dossier, cutoffOf(of));
}

export function slaOf(of: WatchCase): Sla | Problem {
  if (of.watch.sla_hours !== 'auto') return fixedSla(of.watch.sla_hours, of.circumstances.now);
  if (of.file.kind === 'unreadable') return of.file.problem;
  if (of.file.kind === 'read' && of.file.schedules.length > 0) {
    return scheduleSla(of.file.schedules, of.watch, of.circumstances.now);
  }
  return {
    code: 'schedule_unknown',
    message: `${of.workflow.path} has no schedule from which \`sla_hours: auto\` could tell what was promised.`,
    hint: 'Give this watch a number: `sla_hours: 48`',
  };
}

export function cutoffOf(of: WatchCase): string {
  return of.sla?.cutoff ?? of.circumstances.now;
}

export function isFresh(of: WatchCase): boolean {
  return of.success !== null && of.sla !== null && ms(of.success.completed_at) >= ms(of.sla.cutoff);
}

export function isPaused(watch: Watch, { now }: JudgeContext): boolean {
  return watch.paused_until !== null && ms(watch.paused_until) > ms(now);
}
