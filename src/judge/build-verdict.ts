/** From a decided case to the verdict that everyone renders. */

import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { REMIND_HOURS } from '../settings/sources.js';
import { hoursBetween, iso, isoSecond, ms } from '../text/time.js';
import { type Cadence, remindHours, windowServedBy } from './cadence.js';
import { historyOf } from './history.js';
import { shownSince } from './horizon.js';
import { actionsPage, isFilePath, stemOf } from './identify.js';
import { newestFirst } from './known-runs.js';
import type { Cause, JudgedRun, Status, Verdict, Warning } from './model.js';
import { eventCoverage, searchedBackTo } from './run-lists.js';
import { isGenuine, rowReason } from './run-rules.js';
import { occurrencesOf, placedRun } from './schedule/occurrences.js';
import { lastWindow } from './schedule/windows.js';
import { cadenceOfCase } from './sla.js';
import { lastFired, warningsOf } from './warnings.js';
import { type Finding, findingsOf, isSwitchedOff, type WatchCase } from './watch-case.js';

/** Rows shown with their reasons; older ones say nothing new. */
const RUNS_SHOWN = 30;

export interface Outcome {
  status: Status;
  cause?: Cause;
  error?: Problem;
}

/** A verdict on a watch of which no more is known than its name. */
export function bareVerdict(watch: Watch, repo: string, outcome: Outcome, warnings: Warning[] = []): Verdict {
  return {
    repo,
    name: stemOf(watch.entry),
    entry: watch.entry,
    display_name: null,
    path: null,
    id: null,
    url: null,
    file_url: null,
    status: outcome.status,
    sla_hours: watch.sla_hours === 'auto' ? null : watch.sla_hours,
    sla_auto: watch.sla_hours === 'auto',
    grace_hours: null,
    grace_from: null,
    remind_hours: watch.remind_hours ?? REMIND_HOURS,
    age_hours: null,
    missed_windows: null,
    missed: null,
    schedules: null,
    next_due_at: null,
    last_fired_at: null,
    last_success: null,
    skipped_jobs: [],
    no_success_since: null,
    cause: outcome.cause ?? null,
    error: outcome.error ?? null,
    warnings,
    runs: [],
    windows: [],
    history: null,
    runs_listed_since: null,
    paused_until: watch.paused_until,
    reason: watch.reason,
    note: watch.note,
    next_steps: watch.next_steps,
  };
}

/** The verdict on an identified workflow, with all that was found out about it. */
export function buildVerdict(watchCase: WatchCase, outcome: Outcome): Verdict {
  const { success, workflow, context } = watchCase;
  const age = success ? hoursBetween(success.completed_at, context.now) : null;
  return {
    ...bareVerdict(watchCase.watch, watchCase.repo.full_name, outcome, warningsOf(watchCase)),
    name: stemOf(workflow.path),
    display_name: workflow.name,
    path: workflow.path,
    id: workflow.id,
    url: actionsPage(watchCase.repo.url, workflow.path),
    file_url: isFilePath(workflow.path) ? workflow.url : null,
    sla_hours: watchCase.sla?.hours(success?.completed_at ?? workflow.created_at) ?? null,
    age_hours: age === null ? null : Math.round(age * 100) / 100,
    last_fired_at: lastFired(watchCase),
    last_success: success && {
      run_id: success.run.id,
      attempt: success.run.attempt,
      event: success.run.event,
      created_at: success.run.created_at,
      completed_at: success.completed_at,
      url: success.run.url,
    },
    skipped_jobs:
      outcome.status === 'stale' ? [...watchCase.skipped_regular_jobs] : (success?.jobs.skipped ?? []),
    no_success_since: outcome.status === 'stale' && success === null ? searchedBackTo(watchCase) : null,
    runs: judgedRuns(watchCase),
    runs_listed_since: scheduledRunsListedSince(watchCase),
    ...scheduleFieldsOf(watchCase),
    // GitHub cannot use the file, crons and all.
    ...(outcome.cause?.code === 'invalid_workflow' ? { next_due_at: null } : {}),
    history: historyOf(watchCase),
  };
}

/** Since when the list of scheduled runs is whole: the workflow's birth, or as far as GitHub keeps runs. */
export function scheduledRunsListedSince(watchCase: WatchCase): string | null {
  const { workflow } = watchCase;
  const since = eventCoverage(watchCase, 'schedule');
  if (since === Number.POSITIVE_INFINITY) return null;
  return isoSecond(Math.max(shownSince(watchCase, since), ms(workflow.created_at)));
}

/** The windows since the last genuine success, or since the first run list that shows anything. */
export function scheduleFieldsOf(watchCase: WatchCase): Partial<Verdict> {
  const cadence = cadenceOfCase(watchCase);
  if (cadence === null) return {};
  const { schedules, grace_hours, grace_from } = cadence;
  const { now } = watchCase.context;
  const success = watchCase.success?.completed_at ?? null;
  const known = eventCoverage(watchCase, 'schedule');
  // Without any list that could be read no window is known to be missed.
  const isUnread = known === Number.POSITIVE_INFINITY;
  const from =
    success === null ? firstKnown(watchCase, cadence, known) : (lastWindow(schedules, success) ?? success);
  const occurrences = occurrencesOf({
    cadence,
    from,
    runs_known_since: Number.isFinite(known) ? isoSecond(known) : isUnread ? now : null,
    now,
    unknown_before: watchCase.schedule_change?.first ?? null,
    last_success_at: success,
    runs: [...watchCase.runs.values()].map((run) => placedRun(run, isGenuine(watchCase, run))),
  });
  return {
    ...occurrences,
    ...(isSwitchedOff(watchCase) ? { next_due_at: null } : {}),
    ...(isUnread && success === null ? { missed_windows: null, missed: null } : {}),
    schedules,
    grace_hours: Math.round(grace_hours * 100) / 100,
    grace_from,
    remind_hours: watchCase.watch.remind_hours ?? remindHours(cadence, now),
  };
}

/**
 * Before this no list was read, or runs may be gone, so nothing can be said of a window but the one of which the first
 * scheduled run is shown.
 */
function firstKnown(watchCase: WatchCase, { schedules }: Cadence, known: number): string {
  const read = known === Number.POSITIVE_INFINITY ? oldestRun(watchCase) : shownSince(watchCase, known);
  const first = newestFirst(watchCase).findLast(
    ({ event, created_at }) => event === 'schedule' && ms(created_at) >= read,
  );
  const served = first && windowServedBy(schedules, first);
  return iso(Math.max(Math.min(read, served ? ms(served) : read), ms(watchCase.workflow.created_at)));
}

/** In milliseconds; minus infinity without a run. */
function oldestRun(watchCase: WatchCase): number {
  const created = [...watchCase.runs.values()].map((run) => ms(run.created_at));
  return created.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...created);
}

/** The newest runs down to the last genuine success, each attempt with the rule that decided it. */
function judgedRuns(watchCase: WatchCase): JudgedRun[] {
  const shown: Finding[] = [];
  for (const row of newestFirst(watchCase)) {
    const found = findingsOf(watchCase, row);
    // A run that was not looked into is shown by its row.
    const reason = rowReason(row, watchCase) ?? 'not looked into: another run decides';
    shown.push(...(found.length > 0 ? found : [{ run: row, counts: false, reason }]));
    if (row.id === watchCase.success?.run.id || shown.length >= RUNS_SHOWN) break;
  }
  return shown.map(({ run, counts, reason }) => {
    const { id: run_id, attempt, event, branch, status, conclusion, created_at, started_at, url } = run;
    const row = { run_id, attempt, event, branch, status, conclusion, created_at, started_at, url };
    return { ...row, counts: counts === true, reason };
  });
}
