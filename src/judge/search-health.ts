/** The search for health, the cheapest way first, and what it is measured by. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Repository } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { ms } from '../text/time.js';
import { provesHealth, readBulkListing, workflowFromRuns } from './bulk-listing.js';
import { readFile } from './file.js';
import { newestSuccess } from './find-success.js';
import { addRows } from './known-runs.js';
import type { Warning } from './model.js';
import { covers, readEventPages, readNewestPage, readSuccessPages } from './run-lists.js';
import { fixedSla, type Sla, scheduleSla } from './sla.js';
import { openWatchCase, type WatchCase } from './watch-case.js';

/** The shared list of the repository and the states of its workflows, where they are enough to prove health. */
export function* findHealthInBulkListing(
  watch: Watch,
  repo: Repository,
  context: JudgeContext,
  warnings: Warning[],
): Inquiry<{ watchCase: WatchCase; isProved: boolean } | null> {
  if (repo.archived || isPaused(watch, context)) return null;
  const sweep = yield* readBulkListing(watch, repo, context);
  const workflow = sweep && (yield* workflowFromRuns(watch, repo, sweep, context));
  if (!workflow) return null;
  const watchCase = openWatchCase(watch, repo, workflow, context, warnings);
  if (watch.sla_hours === 'auto') watchCase.file = yield* readFile(watchCase, 1);
  const sla = slaOf(watchCase);
  if ('code' in sla) return null;
  watchCase.sla = sla;
  addRows(watchCase, sweep);
  watchCase.success = yield* newestSuccess(watchCase, sla.cutoff, 'fresh');
  return {
    watchCase,
    isProved: isFresh(watchCase) && watchCase.success !== null && provesHealth(watchCase.success),
  };
}

/** Healthy as soon as one success is proved: by the newest page, else by the newest successes of each event. */
export function* findFreshSuccess(watchCase: WatchCase): Inquiry<void> {
  const cutoff = cutoffOf(watchCase);
  const sweep = yield* readBulkListing(watchCase.watch, watchCase.repo, watchCase.context);
  if (sweep !== null) {
    addRows(watchCase, sweep);
    watchCase.success = yield* newestSuccess(watchCase, cutoff, 'fresh');
    if (isFresh(watchCase) && watchCase.success && provesHealth(watchCase.success)) return;
  }
  yield* readNewestPage(watchCase);
  watchCase.success = yield* newestSuccess(watchCase, cutoff);
  const page = watchCase.unfiltered[0];
  if (isFresh(watchCase) || watchCase.sla === null || (page && covers(page, cutoff))) return;
  yield* readSuccessPages(watchCase, 1);
  watchCase.success = yield* newestSuccess(watchCase, cutoff);
}

/** "Never" needs more than the window: failures or busier events may have filled every list so far. */
export function* findOldestSuccess(watchCase: WatchCase): Inquiry<void> {
  const { events } = watchCase.watch;
  // Of any event, the negative has had that page of successes already.
  if (events === 'any' || watchCase.unfiltered.some(({ answer }) => answer.ok && answer.value.end === 'list'))
    return;
  yield* readSuccessPages(watchCase, 2);
  yield* readEventPages(watchCase, events, 2);
  watchCase.success = yield* newestSuccess(watchCase, cutoffOf(watchCase));
}

export function slaOf(watchCase: WatchCase): Sla | Problem {
  if (watchCase.watch.sla_hours !== 'auto') return fixedSla(watchCase.watch.sla_hours, watchCase.context.now);
  if (watchCase.file.kind === 'unreadable') return watchCase.file.problem;
  if (watchCase.file.kind === 'read' && watchCase.file.schedules.length > 0) {
    return scheduleSla(watchCase.file.schedules, watchCase.watch, watchCase.context.now);
  }
  return {
    code: 'schedule_unknown',
    message: `${watchCase.workflow.path} has no schedule from which \`sla_hours: auto\` could tell what was promised.`,
    hint: 'Give this watch a number: `sla_hours: 48`',
  };
}

export function cutoffOf(watchCase: WatchCase): string {
  return watchCase.sla?.cutoff ?? watchCase.context.now;
}

export function isFresh(watchCase: WatchCase): boolean {
  return (
    watchCase.success !== null &&
    watchCase.sla !== null &&
    ms(watchCase.success.completed_at) >= ms(watchCase.sla.cutoff)
  );
}

export function isPaused(watch: Watch, { now }: JudgeContext): boolean {
  return watch.paused_until !== null && ms(watch.paused_until) > ms(now);
}
