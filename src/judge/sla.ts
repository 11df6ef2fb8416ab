/** The SLA of one watch: what it is by all that is known now, and whether a success keeps it. */
import type { JudgeContext } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { HOUR, ms } from '../text/time.js';
import {
  type Cadence,
  cadenceOf,
  fixedSla,
  GRACE_PAIRS,
  type Sla,
  scheduleSla,
  widestGapHours,
} from './cadence.js';
import { newestFirst } from './known-runs.js';
import { notCountedReason } from './run-rules.js';
import type { WatchCase } from './watch-case.js';

/** Asked for by every rule that looks at windows, and changed by a new success or more runs alone. */
const known = new WeakMap<WatchCase, { of: unknown[]; cadence: Cadence | null }>();

/** The cadence by what is known now; null where no schedule is. */
export function cadenceOfCase(watchCase: WatchCase): Cadence | null {
  const of = [watchCase.file, watchCase.success, watchCase.runs.size];
  const last = known.get(watchCase);
  if (last?.of.every((one, i) => one === of[i])) return last.cadence;
  const cadence = readCadence(watchCase);
  known.set(watchCase, { of, cadence });
  return cadence;
}

function readCadence(watchCase: WatchCase): Cadence | null {
  const { file, watch, context } = watchCase;
  if (file.kind !== 'read' || file.schedules.length === 0) return null;
  return cadenceOf(file.schedules, watch, startedUpToSuccess(watchCase), context.now);
}

/** When the scheduled runs up to the last success were created: the later ones may be an outage's. */
function startedUpToSuccess({ runs, success }: WatchCase): string[] {
  if (success === null) return [];
  const end = ms(success.run.created_at);
  const started = [...runs.values()].filter(
    ({ event, created_at }) => event === 'schedule' && ms(created_at) <= end,
  );
  return started.map(({ created_at }) => created_at);
}

/** Whether the known runs are enough to take the grace from. */
export function hasEnoughForGrace(watchCase: WatchCase): boolean {
  return new Set(startedUpToSuccess(watchCase)).size > GRACE_PAIRS;
}

/** For a fixed SLA shorter than the schedule's widest gap: that gap, and the least whole SLA that fits it. */
export function widerSla(watchCase: WatchCase): { gap: number; fits: number } | null {
  const { watch, file, context } = watchCase;
  if (file.kind !== 'read' || watch.sla_hours === 'auto') return null;
  const gap = widestGapHours(file.schedules, context.now);
  if (gap === null || watch.sla_hours >= gap) return null;
  return { gap, fits: Math.ceil(gap + (cadenceOfCase(watchCase)?.grace_hours ?? 0)) };
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

/** From when on a success could be within the SLA: the time that is searched. */
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

/** The same, whatever the grace turns out to be. */
export function isSurelyFresh({ success, sla }: WatchCase): boolean {
  return success !== null && sla !== null && ms(success.completed_at) >= ms(sla.latest_cutoff);
}

/** Whether `paused_until` lies ahead. */
export function isPaused(watch: Watch, { now }: JudgeContext): boolean {
  return watch.paused_until !== null && ms(watch.paused_until) > ms(now);
}

/** With a fixed SLA: how young a run in flight, and how recent the end of the SLA, must be. */
const IN_FLIGHT = HOUR;
/** The longest that a job of GitHub's own runners takes: https://docs.github.com/actions/reference/limits */
export const LONGEST_JOB = 6 * HOUR;

/** New or newly scheduled, and less than one SLA old; or a run is in flight and the SLA has just run out. */
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

/** The last success, the workflow's birth, or the change of its schedule until a later run has failed. */
function promisedSince(watchCase: WatchCase): string {
  const { success, workflow, schedule_change: change } = watchCase;
  const anchor = success?.completed_at ?? workflow.created_at;
  if (change === null || change.hasMore || ms(change.first) <= ms(anchor)) return anchor;
  const hadItsChance = newestFirst(watchCase).some(
    (run) =>
      ENDED_BADLY.has(run.conclusion ?? '') &&
      ms(run.created_at) >= ms(change.last) &&
      notCountedReason(run, watchCase) === null,
  );
  return hadItsChance ? anchor : change.first;
}
