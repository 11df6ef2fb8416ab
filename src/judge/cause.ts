/** Why a watch is stale: one code, the first that fits in the contract's order, with its details. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { Job, WorkflowRun } from '../evidence/model.js';
import { printableLine, yamlList } from '../text/quote.js';
import { HOUR, hoursBetween, ms } from '../text/time.js';
import { utc } from '../text/words.js';
import { overdueWindows } from './cadence.js';
import {
  type CauseDetails,
  disabledDetails,
  finishedRunDetails,
  hungDetails,
  invalidScheduleDetails,
  invalidWorkflowDetails,
  mergedJobsOf,
  neverRanDetails,
  notCountedDetails,
  stuckDetails,
} from './cause-details.js';
import { hasNoSchedule, readOwnFileText, refusesEverySchedule, workflowFiles } from './file.js';
import { isWholeHistory } from './horizon.js';
import { JOBS_KEPT, newestFirst, readJobs } from './known-runs.js';
import type { Cause, CauseCode } from './model.js';
import { causeWithSteps } from './next-steps.js';
import { newestEnded, notFiringDetails } from './not-firing.js';
import { hasNotBegun, isAfter, isCountedEvent, isOnWatchedBranch, notCountedReason } from './run-rules.js';
import { cadenceOfCase, LONGEST_JOB, widerSla } from './sla.js';
import type { WatchCase } from './watch-case.js';

/** Who waits longer is not in a queue any more; a run whose jobs ended so long ago should have ended. */
const STUCK_AFTER = HOUR;

/** Finds the cause of a stale verdict that rests on the workflow's runs. */
export function* causeOf(watchCase: WatchCase): Inquiry<Cause> {
  const runs = newestFirst(watchCase).sort((a, b) => ms(b.created_at) - ms(a.created_at));
  return yield* withSteps(watchCase, yield* detailsOf(watchCase, runs));
}

/** `runs` are all that are known, the newest first by creation. */
function* detailsOf(watchCase: WatchCase, runs: WorkflowRun[]): Inquiry<CauseDetails> {
  if (refusesEverySchedule(watchCase)) return invalidScheduleDetails(watchCase);
  if (watchCase.workflow.state.startsWith('disabled')) return disabledDetails(watchCase);
  const unfinished = yield* causeOfUnfinished(watchCase, runs);
  if (unfinished !== null) return unfinished;
  const invalid = yield* newestWithoutJobs(watchCase, runs);
  if (invalid !== null) return invalidWorkflowDetails(invalid, runs);
  if (!runs.some((run) => isCountedEvent(run, watchCase)) && isWholeHistory(watchCase))
    return yield* neverRanDetails(watchCase, runs);
  const success = watchCase.success?.run;
  const since = success ? runs.filter((run) => isAfter(run, success)) : runs;
  const counted = since.filter((run) => notCountedReason(run, watchCase) === null);
  const newest = counted.find(({ status }) => status === 'completed');
  const isGreenSince = since.some(({ conclusion }) => conclusion === 'success');
  if (isSilent(watchCase, newestEnded(watchCase, runs)) || (!newest && !isGreenSince))
    return yield* notFiringDetails(watchCase, runs, since);
  return newest
    ? yield* finishedRunDetails(watchCase, newest, counted)
    : yield* notCountedDetails(watchCase, since);
}

/** The newest counted run, where it has waited or run for too long. */
function* causeOfUnfinished(watchCase: WatchCase, runs: WorkflowRun[]): Inquiry<CauseDetails | null> {
  const newest = runs.find((run) => notCountedReason(run, watchCase) === null);
  if (!newest || newest.status === 'completed') return null;
  const now = ms(watchCase.context.now);
  const age = now - ms(newest.started_at);
  if (age <= STUCK_AFTER) return null;
  if (hasNotBegun(newest)) return yield* stuckDetails(watchCase, newest, runs);
  const jobs = (yield* mergedJobsOf(watchCase, newest)) ?? [];
  const ended = lastEnd(jobs) ?? ms(newest.started_at);
  if (now - ended > STUCK_AFTER) {
    if (jobs.length > 0 && jobs.every(({ status }) => status === 'completed'))
      return hungDetails(newest, ended);
    if (jobs.some(hasNotBegun) && jobs.every(({ status }) => status !== 'in_progress'))
      return yield* stuckDetails(watchCase, newest, runs);
  }
  return age > LONGEST_JOB ? hungDetails(newest, null) : null;
}

function lastEnd(jobs: Job[]): number | null {
  const ends = jobs.flatMap(({ completed_at }) => (completed_at === null ? [] : [ms(completed_at)]));
  return ends.length === 0 ? null : Math.max(...ends);
}

/** The newest counted or push run, where GitHub could not use the workflow file for it. */
function* newestWithoutJobs(watchCase: WatchCase, runs: WorkflowRun[]): Inquiry<WorkflowRun | null> {
  const newest = runs.find(
    (run) =>
      notCountedReason(run, watchCase) === null ||
      (run.event === 'push' && isOnWatchedBranch(run, watchCase)),
  );
  if (newest?.conclusion === 'startup_failure') return newest;
  if (newest?.conclusion !== 'failure') return null;
  // Else its absent jobs show nothing.
  if (ms(watchCase.context.now) - ms(newest.created_at) > JOBS_KEPT) return null;
  const jobs = yield* readJobs(watchCase, newest);
  return jobs.ok && jobs.value.length === 0 ? newest : null;
}

/** No run since that one for `missed_windows` windows, or for one SLA where no schedule is known. */
function isSilent(watchCase: WatchCase, newest: WorkflowRun | undefined): boolean {
  if (newest === undefined) return true;
  const { horizon, context, sla } = watchCase;
  const cadence = cadenceOfCase(watchCase);
  if (cadence !== null) {
    const passed = (since: string): number => overdueWindows(cadence, ms(since), context.now).length;
    // Windows before the horizon cannot be proved: where fewer are left, all of those are enough.
    const provable = horizon === null ? cadence.missed_windows : Math.max(1, passed(horizon));
    return passed(newest.created_at) >= Math.min(cadence.missed_windows, provable);
  }
  return sla !== null && ms(newest.created_at) < ms(sla.cutoff);
}

/** Where only the schedule counts, a person who ran it by hand wonders why the alert stays. */
function manualSuccess(watchCase: WatchCase, code: CauseCode): string {
  const { success, sla, watch } = watchCase;
  const manual = newestFirst(watchCase).find(
    (run) => run.event === 'workflow_dispatch' && run.conclusion === 'success',
  );
  if (!manual || code === 'not_counted' || isCountedEvent(manual, watchCase)) return '';
  const isNewer = success === null || isAfter(manual, success.run);
  if (!isNewer || watch.events === 'any' || ms(manual.updated_at) < ms(sla?.cutoff ?? manual.updated_at))
    return '';
  return ` The successful run by hand of ${utc(manual.created_at)} does not count: \`events: ${yamlList(watch.events)}\`.`;
}

/** The SLA under which the last success would do, where the schedule leaves more time than the SLA does. */
function fittingSla(watchCase: WatchCase): number | null {
  const wider = widerSla(watchCase);
  const { success, context } = watchCase;
  return wider !== null && success && hoursBetween(success.completed_at, context.now) <= wider.fits
    ? wider.fits
    : null;
}

function* withSteps(watchCase: WatchCase, details: CauseDetails): Inquiry<Cause> {
  const { repo, watch, workflow, context, file } = watchCase;
  const { dispatchOf } = yield* workflowFiles();
  // Names of jobs, steps and branches may hold line breaks.
  const message = printableLine(`${details.message}${manualSuccess(watchCase, details.code)}`);
  return causeWithSteps(
    { ...details, message },
    {
      repo,
      path: workflow.path,
      watch,
      wider_sla: fittingSla(watchCase),
      unscheduled: hasNoSchedule(watchCase),
      dispatch: file.kind === 'read' ? dispatchOf(file.text) : 'unknown',
      monitor: context,
      monitor_dispatch: dispatchOf((yield* readOwnFileText(context)) ?? ''),
    },
  );
}
