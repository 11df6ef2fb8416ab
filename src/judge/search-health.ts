/** The search for health, the cheapest way first; what it is measured by, and when its absence is not yet late. */
import type { Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Repository } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { HOUR, ms } from '../text/time.js';
import { provesHealth, readBulkListing, workflowFromRuns } from './bulk-listing.js';
import { cadenceOfCase, hasEnoughForGrace } from './cadence.js';
import { readWorkflowFile } from './file.js';
import { newestSuccess, type SearchScope } from './find-success.js';
import { addRows, newestFirst } from './known-runs.js';
import type { Warning } from './model.js';
import { covers, readEventPages, readNewestPage, readSuccessPages } from './run-lists.js';
import { notCountedReason } from './run-rules.js';
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
  const bulk = yield* readBulkListing(watch, repo, context);
  const workflow = bulk && (yield* workflowFromRuns(watch, repo, bulk, context));
  if (!workflow) return null;
  const watchCase = openWatchCase(watch, repo, workflow, context, warnings);
  if (watch.sla_hours === 'auto') watchCase.file = yield* readWorkflowFile(watchCase, 1);
  const sla = slaOf(watchCase);
  if ('code' in sla) return null;
  watchCase.sla = sla;
  addRows(watchCase, bulk);
  yield* findSuccess(watchCase, 'fresh');
  const { success } = watchCase;
  return { watchCase, isProved: success !== null && isSurelyFresh(watchCase) && provesHealth(success) };
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

/** The SLA by the settings or the file; a problem where `auto` finds no schedule to take it from. */
export function slaOf(watchCase: WatchCase): Sla | Problem {
  if (watchCase.watch.sla_hours !== 'auto') return fixedSla(watchCase.watch.sla_hours, watchCase.context.now);
  if (watchCase.file.kind === 'unreadable') return watchCase.file.problem;
  const cadence = cadenceOfCase(watchCase);
  if (cadence !== null) return scheduleSla(cadence, watchCase.watch, watchCase.context.now);
  return {
    code: 'schedule_unknown',
    message: `${watchCase.workflow.path} has no schedule from which \`sla_hours: auto\` could be taken.`,
    hint: 'Give this watch a number: `sla_hours: 48`',
  };
}

/** From when on a success could be within the SLA: what is searched, and what has to be proved to be without one. */
export function cutoffOf(watchCase: WatchCase): string {
  return watchCase.sla?.earliest_cutoff ?? watchCase.context.now;
}

/** Whether the success found lies within the SLA (one that is exactly as old as the SLA does). */
export function isFresh(watchCase: WatchCase): boolean {
  return (
    watchCase.success !== null &&
    watchCase.sla !== null &&
    ms(watchCase.success.completed_at) >= ms(watchCase.sla.cutoff)
  );
}

/** Whatever the grace turns out to be. */
function isSurelyFresh({ success, sla }: WatchCase): boolean {
  return success !== null && sla !== null && ms(success.completed_at) >= ms(sla.latest_cutoff);
}

/** Whether `paused_until` lies ahead. */
export function isPaused(watch: Watch, { now }: JudgeContext): boolean {
  return watch.paused_until !== null && ms(watch.paused_until) > ms(now);
}

/** With a fixed SLA: how young a run in flight, and how recent the end of the SLA, must be. */
const IN_FLIGHT = HOUR;
/** With `auto`: the longest that a job of GitHub's own runners takes. https://docs.github.com/actions/reference/limits */
const LONGEST_JOB = 6 * HOUR;

/** New, or newly scheduled, and less than one SLA old; or a counted run is in flight and the SLA has only just run out. */
export function isPending(watchCase: WatchCase): boolean {
  const now = ms(watchCase.context.now);
  const end = watchCase.sla?.deadline(promisedSince(watchCase)) ?? null;
  if (end === null || now < ms(end)) return true;
  const isInTime = watchCase.sla?.auto
    ? (started: number) => started <= ms(end) && now - started <= LONGEST_JOB
    : (started: number) => now - started <= IN_FLIGHT && now - ms(end) <= IN_FLIGHT;
  return newestFirst(watchCase).some(
    (run) =>
      run.status !== 'completed' && isInTime(ms(run.started_at)) && notCountedReason(run, watchCase) === null,
  );
}

/** What a run of the new schedule may end as that shows it not to work; a green one here did no work. */
const ENDED_BADLY = new Set(['failure', 'timed_out', 'startup_failure', 'success']);

/** The last success, the birth of the workflow, or the change of its schedule: until a run after that has failed. */
function promisedSince(watchCase: WatchCase): string {
  const { success, workflow, schedule_since: change, changing_since: first } = watchCase;
  const anchor = success?.completed_at ?? workflow.created_at;
  if (change === null || first === null || ms(first) <= ms(anchor)) return anchor;
  const hadItsChance = newestFirst(watchCase).some(
    (run) =>
      ENDED_BADLY.has(run.conclusion ?? '') &&
      ms(run.created_at) >= ms(change) &&
      notCountedReason(run, watchCase) === null,
  );
  return hadItsChance ? anchor : first;
}
