/** Why a watch is stale: one code, the first that fits in the contract's order, with the facts that show it. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { HOUR, ms } from '../text/time.js';
import { cadenceOfCase, overdueSince } from './cadence.js';
import {
  cancelledFacts,
  disabledFacts,
  type Facts,
  failingFacts,
  neverRanFacts,
  notCountedFacts,
  notFiringFacts,
  skippedFacts,
  stuckFacts,
} from './cause-facts.js';
import { jobsOf, newestFirst } from './known-runs.js';
import type { Cause, CauseCode } from './model.js';
import { nextSteps } from './next-steps.js';
import { foreignReason, isAfter } from './run-rules.js';
import type { WatchCase } from './watch-case.js';

/** Waiting longer than this is not a queue any more. */
const STUCK_AFTER = HOUR;
const WAITING = new Set(['queued', 'waiting', 'pending', 'requested']);

/** Conclusions of GitHub's API by the cause they show; every other one is `failing`. */
const BY_CONCLUSION: Record<string, CauseCode> = {
  skipped: 'skipped',
  neutral: 'skipped',
  success: 'skipped',
  cancelled: 'cancelled',
  startup_failure: 'invalid_workflow',
};

/** Finds the cause of a stale verdict that rests on the workflow's runs. */
export function* causeOf(watchCase: WatchCase): Inquiry<Cause> {
  const runs = newestFirst(watchCase).sort((a, b) => ms(b.created_at) - ms(a.created_at));
  const code = standingCause(watchCase, runs);
  if (code !== null) return finish(watchCase, code, yield* standingFacts(watchCase, code, runs));
  const success = watchCase.success?.run;
  const since = success ? runs.filter((run) => isAfter(run, success)) : runs;
  if (since.length === 0) return finish(watchCase, 'not_firing', yield* notFiringFacts(watchCase, runs));
  const counted = since.filter((run) => foreignReason(run, watchCase) === null);
  const relevant = counted.find((run) => run.status === 'completed') ?? counted[0];
  if (!relevant) return finish(watchCase, 'not_counted', notCountedFacts(watchCase, since));
  const byRun = yield* causeOfRun(watchCase, relevant);
  return finish(watchCase, byRun, yield* runFacts(watchCase, byRun, relevant, counted));
}

/** Causes that do not depend on how the newest run ended. */
function standingCause(watchCase: WatchCase, runs: WorkflowRun[]): CauseCode | null {
  if (watchCase.workflow.state.startsWith('disabled')) return 'disabled';
  const [newest] = runs;
  if (newest && isStuck(newest, watchCase.context.now)) return 'stuck';
  if (!runs.some((run) => watchCase.watch.events === 'any' || watchCase.watch.events.includes(run.event)))
    return 'never_ran';
  return newest && isSilent(watchCase, newest) ? 'not_firing' : null;
}

function isStuck(run: WorkflowRun, now: string): boolean {
  return WAITING.has(run.status) && ms(now) - ms(run.started_at) > STUCK_AFTER;
}

/** No run of any kind for `missed_windows` windows, or for one SLA where no schedule is known. */
function isSilent(watchCase: WatchCase, newest: WorkflowRun): boolean {
  const cadence = cadenceOfCase(watchCase);
  if (cadence !== null) {
    return (
      overdueSince(cadence, ms(newest.created_at), watchCase.context.now).length >= cadence.missed_windows
    );
  }
  return watchCase.sla !== null && ms(newest.created_at) < ms(watchCase.sla.cutoff);
}

function* causeOfRun(watchCase: WatchCase, run: WorkflowRun): Inquiry<CauseCode> {
  const byConclusion = BY_CONCLUSION[run.conclusion ?? ''];
  if (byConclusion) return byConclusion;
  if (run.conclusion !== 'failure') return 'failing';
  const jobs = yield* jobsOf(watchCase, run);
  return jobs.ok && jobs.value.length === 0 ? 'invalid_workflow' : 'failing';
}

function* standingFacts(watchCase: WatchCase, code: CauseCode, runs: WorkflowRun[]): Inquiry<Facts> {
  if (code === 'disabled') return disabledFacts(watchCase);
  if (code === 'stuck') return yield* stuckFacts(watchCase, runs);
  if (code === 'never_ran') return neverRanFacts(watchCase, runs);
  return yield* notFiringFacts(watchCase, runs);
}

function* runFacts(
  watchCase: WatchCase,
  code: CauseCode,
  run: WorkflowRun,
  counted: WorkflowRun[],
): Inquiry<Facts> {
  if (code === 'skipped') return skippedFacts(watchCase, run, counted);
  if (code === 'cancelled') return cancelledFacts(run, counted);
  return yield* failingFacts(watchCase, code, run, counted);
}

function finish(watchCase: WatchCase, code: CauseCode, facts: Facts): Cause {
  return {
    code,
    message: facts.message,
    run_url: facts.run?.url ?? null,
    next_steps: nextSteps(code, {
      repo: watchCase.repo,
      path: watchCase.workflow.path,
      url: watchCase.workflow.url,
      run: facts.run,
      found_by: watchCase.watch.found_by,
      monitor: watchCase.context,
    }),
  };
}
