/** The ways in which a watch without a fresh success is not yet late. */

import { HOUR, ms } from '../text/time.js';
import { newestFirst } from './known-runs.js';
import { foreignReason } from './run-rules.js';
import type { WatchCase } from './watch-case.js';

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
      run.status !== 'completed' && isInTime(ms(run.started_at)) && foreignReason(run, watchCase) === null,
  );
}

/** What a run of the new schedule may end as that shows it not to work; a green one here did no work. */
const ENDED_BADLY = new Set(['failure', 'timed_out', 'startup_failure', 'success']);

/** The last success, the birth of the workflow, or the change of its schedule: until a run after that has failed. */
function promisedSince(watchCase: WatchCase): string {
  const { success, workflow, schedule_since: change } = watchCase;
  const anchor = success?.completed_at ?? workflow.created_at;
  if (change === null || ms(change) <= ms(anchor)) return anchor;
  const hadItsChance = newestFirst(watchCase).some(
    (run) =>
      ENDED_BADLY.has(run.conclusion ?? '') &&
      ms(run.created_at) >= ms(change) &&
      foreignReason(run, watchCase) === null,
  );
  return hadItsChance ? anchor : change;
}
