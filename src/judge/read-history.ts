/** Reads what the history of a watch asks for, once its verdict is decided: that does not depend on it. */
import type { Inquiry } from '../evidence/inquiry.js';
import { DAY, iso, ms } from '../text/time.js';
import { scheduledRunsListedSince, scheduleFieldsOf } from './build-verdict.js';
import { readWorkflowFile, scheduleChangedWithin } from './file.js';
import { judgeRun } from './find-success.js';
import { historyOf, isWithoutSuccess, possibleSubstitutes } from './history.js';
import { findHorizonBefore } from './horizon.js';
import type { Occasion, Verdict } from './model.js';
import { eventCoverage, isListed, readBackTo } from './run-lists.js';
import type { WatchCase } from './watch-case.js';

/**
 * Adds to a decided verdict what the evidence page asks for: the runs of its days, and their jobs as far as
 * the request budget goes, newest first.
 */
export function* withHistory(watchCase: WatchCase, verdict: Verdict): Inquiry<Verdict> {
  const { report, now } = watchCase.context;
  // That of a file that was renamed has its history already.
  if (report === null || verdict.path !== watchCase.workflow.path) return verdict;
  yield* readWorkflowFile(watchCase);
  const since = ms(now) - report.days * DAY;
  if (eventCoverage(watchCase, 'schedule') > since) yield* readScheduled(watchCase, iso(since));
  const before = watchCase.jobs.size;
  const left = (): number => report.job_reads - (watchCase.jobs.size - before);
  yield* lookIntoGreen(watchCase, left);
  const isProved = yield* readAroundMissing(watchCase, report.days);
  yield* lookIntoGreen(watchCase, left);
  for (const run of possibleSubstitutes(watchCase).reverse()) if (left() > 0) yield* judgeRun(watchCase, run);
  const history = historyOf(watchCase);
  return {
    ...verdict,
    ...(verdict.schedules === null ? scheduleFieldsOf(watchCase) : {}),
    history: isProved ? history : (history?.map(unproved) ?? null),
    runs_listed_since: scheduledRunsListedSince(watchCase),
  };
}

const unproved = (occasion: Occasion): Occasion =>
  occasion.state === 'no_run' ? { ...occasion, state: 'unknown' } : occasion;

/** A filtered list that is empty proves nothing: then all runs are read. */
function* readScheduled(watchCase: WatchCase, since: string): Inquiry<void> {
  yield* readBackTo(watchCase, 'schedule', since);
  const answer = watchCase.filtered.at(-1)?.answer;
  if (answer?.ok && answer.value.rows.length === 0) yield* readBackTo(watchCase, null, since);
}

/**
 * Reads the list of all runs back to the oldest occasion without a success, since runs by other events may
 * have made up for it. Returns whether the occasions without a run are known to have had none: filtered lists
 * lag at times, and the schedule may be younger than they are.
 */
function* readAroundMissing(watchCase: WatchCase, days: number): Inquiry<boolean> {
  const history = historyOf(watchCase) ?? [];
  const oldest = history.find(isWithoutSuccess)?.due_at;
  if (oldest === undefined) return true;
  if (!isListed(watchCase, oldest)) yield* readBackTo(watchCase, null, oldest);
  const absent = history.find(({ state }) => state === 'no_run')?.due_at;
  if (absent === undefined) return true;
  watchCase.schedule_change ??= yield* scheduleChangedWithin(watchCase, days);
  return isListed(watchCase, absent) && (yield* findHorizonBefore(watchCase, absent)) === null;
}

/** One green run of each occasion. */
function* lookIntoGreen(watchCase: WatchCase, left: () => number): Inquiry<void> {
  for (const { state, run_id } of (historyOf(watchCase) ?? []).reverse()) {
    if (left() <= 0) return;
    const run = watchCase.runs.get(run_id ?? 0);
    if (state === 'not_looked_into' && run) yield* judgeRun(watchCase, run);
  }
}
