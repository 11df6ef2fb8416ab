/**
 * How far back GitHub still keeps runs. What lies before the horizon is unknown, never missed.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
 */

import { ask, type Inquiry } from '../evidence/inquiry.js';
import type { Repository, WorkflowRun } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import { DAY, HOUR, iso, isoSecond, ms } from '../text/time.js';
import { utc } from '../text/words.js';
import { widestGapHours, windowServedBy } from './cadence.js';
import { addRows } from './known-runs.js';
import type { Schedule } from './model.js';
import { showsEveryRun } from './run-lists.js';
import { isCountedEvent } from './run-rules.js';
import { lastWindow } from './schedule/windows.js';
import { cadenceOfCase } from './sla.js';
import type { WatchCase } from './watch-case.js';

/** What GitHub keeps where nobody changed the setting. */
const USUAL_DAYS = 90;
/** The most days that the setting allows. */
export function mostDaysKept(repo: Repository): number {
  return repo.private ? 400 : 90;
}

/**
 * Finds the horizon, where a negative back to the SLA's end could rest on runs that are gone. A workflow that
 * shows no counted run is asked about from its beginning on, so that "never" can be said.
 */
export function* findHorizon(watchCase: WatchCase): Inquiry<Problem | null> {
  const cutoff = watchCase.sla?.cutoff ?? watchCase.context.now;
  const own = [...watchCase.runs.values()];
  if (!showsEveryRun(watchCase) || own.some((run) => run.run_number === 1)) return null;
  const { created_at } = watchCase.workflow;
  const isSilent = !own.some((run) => isCountedEvent(run, watchCase)) && ms(created_at) < ms(cutoff);
  // Fewer windows than it takes are enough, where the others lie before the horizon.
  const instants = [isSilent ? created_at : null, cutoff, newestDue(watchCase)];
  for (const instant of instants.filter((one) => one !== null)) {
    if (watchCase.horizon !== null && !isBeyondHorizon(watchCase, instant)) continue;
    const problem = yield* askReach(watchCase, instant);
    if (problem !== null) return problem;
  }
  return null;
}

/** The same for an instant before every known run of the workflow: what it shows no run of may be gone. */
export function* findHorizonBefore(watchCase: WatchCase, instant: string): Inquiry<Problem | null> {
  const isKept = (run: WorkflowRun) => run.run_number === 1 || ms(run.created_at) < ms(instant);
  if (!showsEveryRun(watchCase) || [...watchCase.runs.values()].some(isKept)) return null;
  return yield* askReach(watchCase, instant);
}

function* askReach(watchCase: WatchCase, instant: string): Inquiry<Problem | null> {
  const seen = watchCase.oldest_in_repository;
  if (seen !== null && ms(seen.created_at) < ms(instant)) {
    watchCase.horizon = seen.created_at;
    return null;
  }
  const kept = yield* ask({ kind: 'run_before', repo: watchCase.repo.full_name, before: instant });
  if (!kept.ok) return kept.error;
  const problem = kept.value === null && seen === null ? yield* readRepository(watchCase) : null;
  watchCase.horizon = kept.value?.created_at ?? horizonWithout(watchCase);
  return problem;
}

/** The repository's newest runs: where the workflow has none left, those of others show what GitHub keeps. */
function* readRepository(watchCase: WatchCase): Inquiry<Problem | null> {
  const repo = watchCase.repo.full_name;
  const newest = { workflow_id: null, status: null, event: null, since: null, read: 1 } as const;
  const answer = yield* ask({ kind: 'runs', repo, ...newest });
  if (!answer.ok) return answer.error;
  addRows(watchCase, answer.value);
  return null;
}

/** Nothing older is left. A run that is not the first of its workflow shows that others were there. */
function horizonWithout({ context: { now }, runs, oldest_in_repository: seen }: WatchCase): string {
  const isLater = (run: WorkflowRun): boolean => run.run_number !== null && run.run_number > 1;
  const isCut = [...runs.values(), ...(seen === null ? [] : [seen])].some(isLater);
  const assumed = ms(now) - USUAL_DAYS * DAY;
  return isoSecond(
    seen === null ? assumed : isCut ? ms(seen.created_at) : Math.min(assumed, ms(seen.created_at)),
  );
}

/**
 * From when on the runs are known, in milliseconds, where lists cover them from `covered` on. A list without
 * an end is whole to the workflow's first run, else to the oldest row, or as far back as GitHub keeps runs.
 */
export function shownSince({ horizon, runs, context: { now } }: WatchCase, covered: number): number {
  if (horizon !== null) return Math.max(covered, ms(horizon));
  const own = [...runs.values()];
  if (covered !== Number.NEGATIVE_INFINITY || own.some((run) => run.run_number === 1)) return covered;
  const isCut = own.some((run) => run.run_number !== null);
  return isCut ? Math.min(...own.map((run) => ms(run.created_at))) : ms(now) - USUAL_DAYS * DAY;
}

/** Whether runs since `instant` may be gone. */
function isBeyondHorizon({ horizon }: WatchCase, instant: string): boolean {
  return horizon !== null && ms(instant) < ms(horizon);
}

/** Whether every run since the workflow's beginning is known. */
export function isWholeHistory(watchCase: WatchCase): boolean {
  return showsEveryRun(watchCase) && !isBeyondHorizon(watchCase, watchCase.workflow.created_at);
}

/**
 * Whether nothing that was due lies within what GitHub still keeps. A watch that is due every day is never
 * excused: a dead nightly stays stale when its whole history is gone.
 */
export function isNothingDue(watchCase: WatchCase): boolean {
  const { file, sla, context } = watchCase;
  if (!sla?.auto || file.kind !== 'read' || !isBeyondHorizon(watchCase, sla.cutoff)) return false;
  const gap = widestGapHours(file.schedules, context.now);
  if (gap !== null && gap * HOUR <= DAY) return false;
  const due = newestDue(watchCase);
  return due === null || (isBeyondHorizon(watchCase, due) && !hasRunFor(watchCase, file.schedules, due));
}

/** A run is created after the window it is for, so that the oldest one that GitHub keeps proves a window before itself. */
function hasRunFor({ runs }: WatchCase, schedules: Schedule[], due: string): boolean {
  return [...runs.values()].some((run) => run.event === 'schedule' && windowServedBy(schedules, run) === due);
}

/** The newest window that is past due by the grace; null where the SLA is not read from the schedule. */
function newestDue(watchCase: WatchCase): string | null {
  const cadence = watchCase.sla?.auto ? cadenceOfCase(watchCase) : null;
  if (cadence === null) return null;
  return lastWindow(cadence.schedules, iso(ms(watchCase.context.now) - cadence.grace_hours * HOUR));
}

/** A number of hours that reaches behind the horizon can be proved by a success only. */
export function slaBeyondHorizon(watchCase: WatchCase): Problem | null {
  const { sla, repo, horizon } = watchCase;
  if (sla === null || sla.auto || horizon === null || !isBeyondHorizon(watchCase, sla.cutoff)) return null;
  return {
    code: 'evidence_incomplete',
    message: `GitHub shows no runs of ${repo.full_name} from before ${utc(horizon)}, so that \`sla_hours: ${watchCase.watch.sla_hours}\` can be neither kept nor broken.`,
    hint: 'Give this watch a smaller `sla_hours`, or keep runs longer (Settings → Actions → General).',
  };
}

/** Whether a fixed SLA is longer than GitHub keeps runs, as far as that is known without asking. */
export function isSlaLongerThanHistory(watchCase: WatchCase): boolean {
  const { watch, repo, sla } = watchCase;
  if (watch.sla_hours === 'auto') return false;
  return (
    watch.sla_hours * HOUR > mostDaysKept(repo) * DAY ||
    (sla !== null && isBeyondHorizon(watchCase, sla.cutoff))
  );
}
