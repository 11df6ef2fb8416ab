/** The search for a success that proves health, the cheapest way first. */
import { askBeside, type Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Repository, RunList, Workflow, WorkflowRun } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { provesHealth, readBulkListing, runNamed } from './bulk-listing.js';
import { readWorkflowFile } from './file.js';
import { newestSuccess, type SearchScope } from './find-success.js';
import { addRows } from './known-runs.js';
import type { Warning } from './model.js';
import { covers, readEventPages, readNewestPage, readSuccessPages } from './run-lists.js';
import { cutoffOf, hasEnoughForGrace, isFresh, isPaused, isSurelyFresh, slaOf } from './sla.js';
import { openWatchCase, type WatchCase } from './watch-case.js';

/** The shared list of the repository and the states of its workflows, where they are enough to prove health. */
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
  const told = yield* askBeside(
    { kind: 'workflow_of_run', repo: repo.full_name, run_id, node_id },
    findInBulkListing(watchCase, bulk),
  );
  if (!told.ok || told.value.id !== run.workflow_id || told.value.state !== 'active')
    return { watchCase, isProved: false };
  watchCase.workflow = { ...watchCase.workflow, ...told.value };
  const { success } = watchCase;
  return { watchCase, isProved: success !== null && isSurelyFresh(watchCase) && provesHealth(success) };
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

/** Healthy as soon as one success is proved: by the newest page, else by the newest successes of each event. */
export function* findFreshSuccess(watchCase: WatchCase): Inquiry<void> {
  const bulk = yield* readBulkListing(watchCase.watch, watchCase.repo, watchCase.context);
  if (bulk !== null) {
    addRows(watchCase, bulk);
    yield* findSuccess(watchCase, 'fresh');
    if (watchCase.success && isSurelyFresh(watchCase) && provesHealth(watchCase.success)) return;
  }
  yield* readNewestPage(watchCase);
  yield* findSuccess(watchCase);
  const page = watchCase.unfiltered[0];
  if (!isFresh(watchCase) && watchCase.sla !== null && !(page && covers(page, cutoffOf(watchCase)))) {
    yield* readSuccessPages(watchCase, 1);
    yield* findSuccess(watchCase);
  }
  yield* readForGrace(watchCase);
}

/** Looks for the newest genuine success among the known runs; with it the grace, and so the SLA, may change. */
export function* findSuccess(watchCase: WatchCase, scope?: SearchScope): Inquiry<void> {
  watchCase.success = yield* newestSuccess(watchCase, cutoffOf(watchCase), scope);
  const sla = slaOf(watchCase);
  if (!('code' in sla)) watchCase.sla = sla;
}

/** Where the grace decides, a page of scheduled runs to take it from, unless those at hand are enough or all there are. */
function* readForGrace(watchCase: WatchCase): Inquiry<void> {
  const { watch, success, sla, unfiltered } = watchCase;
  if (watch.grace_hours !== 'auto' || !sla?.auto || success === null || isSurelyFresh(watchCase)) return;
  if (hasEnoughForGrace(watchCase)) return;
  if (unfiltered.some(({ answer }) => answer.ok && answer.value.end === 'list')) return;
  yield* readEventPages(watchCase, ['schedule'], 1);
  yield* findSuccess(watchCase);
}

/** "Never" needs more than the window: failures or busier events may have filled every list so far. */
export function* findOldestSuccess(watchCase: WatchCase): Inquiry<void> {
  const { events } = watchCase.watch;
  // Of any event, the negative has had that page of successes already.
  if (events === 'any' || watchCase.unfiltered.some(({ answer }) => answer.ok && answer.value.end === 'list'))
    return;
  yield* readSuccessPages(watchCase, 2);
  yield* readEventPages(watchCase, events, 2);
  yield* findSuccess(watchCase);
}
