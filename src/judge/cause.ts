/** Why a watch is stale: one code, the first that fits in the contract's order, with the facts that show it. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { HOUR, iso, ms } from '../text/time.js';
import type { WatchCase } from './case.js';
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
import { jobsOf, newestFirst } from './dossier.js';
import type { Cause, CauseCode } from './model.js';
import { nextSteps } from './next-steps.js';
import { foreignReason, isAfter } from './run-rules.js';
import { windowsBetween } from './schedule/windows.js';

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
export function* causeOf(of: WatchCase): Inquiry<Cause> {
  const runs = newestFirst(of.dossier).sort((a, b) => ms(b.created_at) - ms(a.created_at));
  const code = standingCause(of, runs);
  if (code !== null) return finish(of, code, yield* standingFacts(of, code, runs));
  const success = of.success?.run;
  const since = success ? runs.filter((run) => isAfter(run, success)) : runs;
  if (since.length === 0) return finish(of, 'not_firing', yield* notFiringFacts(of, runs));
  const counted = since.filter((run) => foreignReason(run, of.dossier.rules) === null);
  const relevant = counted.find((run) => run.status === 'completed') ?? counted[0];
  if (!relevant) return finish(of, 'not_counted', notCountedFacts(of, since));
  const byRun = yield* causeOfRun(of, relevant);
  return finish(of, byRun, yield* runFacts(of, byRun, relevant, counted));
}

/** Causes that do not depend on how the newest run ended. */
function standingCause(of: WatchCase, runs: WorkflowRun[]): CauseCode | null {
  if (of.workflow.state.startsWith('disabled')) return 'disabled';
  const [newest] = runs;
  if (newest && isStuck(newest, of.circumstances.now)) return 'stuck';
  if (!runs.some((run) => of.watch.events === 'any' || of.watch.events.includes(run.event)))
    return 'never_ran';
  return newest && isSilent(of, newest) ? 'not_firing' : null;
}

function isStuck(run: WorkflowRun, now: string): boolean {
  return WAITING.has(run.status) && ms(now) - ms(run.started_at) > STUCK_AFTER;
}

/** No run of any kind for `missed_windows` windows, or for one SLA where no schedule is known. */
function isSilent(of: WatchCase, newest: WorkflowRun): boolean {
  const { now } = of.circumstances;
  const quietUntil = ms(now) - of.watch.grace_hours * HOUR;
  if (of.file.kind === 'read' && of.file.schedules.length > 0) {
    const passed = windowsBetween(of.file.schedules, iso(ms(newest.created_at) + 1), iso(quietUntil), 1000);
    return passed.length >= of.watch.missed_windows;
  }
  return of.sla !== null && ms(newest.created_at) < ms(of.sla.cutoff);
}

function* causeOfRun(of: WatchCase, run: WorkflowRun): Inquiry<CauseCode> {
  const byConclusion = BY_CONCLUSION[run.conclusion ?? ''];
  if (byConclusion) return byConclusion;
  if (run.conclusion !== 'failure') return 'failing';
  const jobs = yield* jobsOf(of.dossier, run);
  return jobs.ok && jobs.value.length === 0 ? 'invalid_workflow' : 'failing';
}

function* standingFacts(of: WatchCase, code: CauseCode, runs: WorkflowRun[]): Inquiry<Facts> {
  if (code === 'disabled') return disabledFacts(of);
  if (code === 'stuck') return yield* stuckFacts(of, runs);
  if (code === 'never_ran') return neverRanFacts(of, runs);
  return yield* notFiringFacts(of, runs);
}

function* runFacts(of: WatchCase, code: CauseCode, run: WorkflowRun, counted: WorkflowRun[]): Inquiry<Facts> {
  if (code === 'skipped') return skippedFacts(of, run, counted);
  if (code === 'cancelled') return cancelledFacts(run, counted);
  return yield* failingFacts(of, code, run, counted);
}

function finish(of: WatchCase, code: CauseCode, facts: Facts): Cause {
  return {
    code,
    message: facts.message,
    run_url: facts.run?.url ?? null,
    next_steps: nextSteps(code, {
      repo: of.repo,
      path: of.workflow.path,
      url: of.workflow.url,
      run: facts.run,
      found_by: of.watch.found_by,
      circumstances: of.circumstances,
    }),
  };
}
