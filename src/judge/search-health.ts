/** The search for a success that proves health, the cheapest way first. */
import { askBeside, type Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Repository, RunList, Workflow, WorkflowRun } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { readBulkListing, runNamed } from './bulk-listing.js';
import { readWorkflowFile } from './file.js';
import { findSuccess } from './find-success.js';
import { addRows } from './known-runs.js';
import type { Warning } from './model.js';
import { isListed, readEventPages, readNewestPage, readSuccessPages, showsEveryRun } from './run-lists.js';
import { cutoffOf, hasEnoughForGrace, isFresh, isPaused, isSurelyFresh, slaOf } from './sla.js';
import { openWatchCase, type WatchCase } from './watch-case.js';

/** The repository's shared list and the state of the workflow, where they are enough to prove health. */
export function* findHealthInBulkListing(
  watch: Watch,
  repo: Repository,
  context: JudgeContext,
  warnings: Warning[],
): Inquiry<{ watchCase: WatchCase; isProved: boolean } | null> {
  if (repo.archived || isPaused(watch, context)) return null;
  const bulk = yield* readBulkListing(watch, repo, context);
  const run = bulk && runNamed(watch, bulk, context);
  if (!bulk || !run?.node_id) return null;
  const watchCase = openWatchCase(watch, repo, workflowAsOf(run, repo), context, warnings);
  const { id: run_id, node_id } = run;
  // Nearly always it is what its run says, and active.
  const workflow = yield* askBeside(
    { kind: 'workflow_of_run', repo: repo.full_name, run_id, node_id },
    findInBulkListing(watchCase, bulk),
  );
  if (!workflow.ok || workflow.value.id !== run.workflow_id || workflow.value.state !== 'active')
    return { watchCase, isProved: false };
  watchCase.workflow = { ...watchCase.workflow, ...workflow.value };
  return { watchCase, isProved: provesHealth(watchCase) };
}

/**
 * Whether the bulk listing alone proves health: where a job was skipped, the runs before show whether it used
 * to be, and of those it shows but a few.
 */
function provesHealth(watchCase: WatchCase): boolean {
  return isSurelyFresh(watchCase) && watchCase.success?.jobs.skipped.length === 0;
}

/** As far as a run tells its workflow, which decides whether it is a success. */
function workflowAsOf({ workflow_id: id, path, created_at }: WorkflowRun, repo: Repository): Workflow {
  const url = `${repo.url}/blob/${repo.default_branch}/${path}`;
  return { id, path, name: path, state: 'unknown', created_at, url };
}

function* findInBulkListing(watchCase: WatchCase, bulk: RunList): Inquiry<void> {
  if (watchCase.watch.sla_hours === 'auto') yield* readWorkflowFile(watchCase);
  const sla = slaOf(watchCase);
  if ('code' in sla) return;
  watchCase.sla = sla;
  addRows(watchCase, bulk);
  yield* findSuccess(watchCase, 'fresh');
}

/** Healthy as soon as one success is proved: by the newest page, else the newest successes of each event. */
export function* findFreshSuccess(watchCase: WatchCase): Inquiry<void> {
  const bulk = yield* readBulkListing(watchCase.watch, watchCase.repo, watchCase.context);
  if (bulk !== null) {
    addRows(watchCase, bulk);
    yield* findSuccess(watchCase, 'fresh');
    if (provesHealth(watchCase)) return;
  }
  yield* readNewestPage(watchCase);
  yield* findSuccess(watchCase);
  if (!isFresh(watchCase) && watchCase.sla !== null && !isListed(watchCase, cutoffOf(watchCase))) {
    yield* readSuccessPages(watchCase);
    yield* findSuccess(watchCase);
  }
  yield* readForGrace(watchCase);
}

/** Where the grace decides, a page of scheduled runs to take it from, unless enough are known, or all. */
function* readForGrace(watchCase: WatchCase): Inquiry<void> {
  const { watch, success, sla } = watchCase;
  if (watch.grace_hours !== 'auto' || !sla?.auto || success === null || isSurelyFresh(watchCase)) return;
  if (hasEnoughForGrace(watchCase) || showsEveryRun(watchCase)) return;
  yield* readEventPages(watchCase, ['schedule']);
  yield* findSuccess(watchCase);
}

/** "Never" needs more than the window: failures or busier events may have filled every list so far. */
export function* findOldestSuccess(watchCase: WatchCase): Inquiry<void> {
  const { events } = watchCase.watch;
  // Of any event, the negative has had that page of successes already.
  if (events === 'any' || showsEveryRun(watchCase)) return;
  yield* readSuccessPages(watchCase);
  yield* readEventPages(watchCase, events);
  yield* findSuccess(watchCase);
}
