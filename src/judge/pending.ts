/** The two ways in which a watch without a fresh success is not yet late. */

import { HOUR, ms } from '../text/time.js';
import { newestFirst } from './known-runs.js';
import { foreignReason } from './run-rules.js';
import type { WatchCase } from './watch-case.js';

/** In-flight grace: how young a run, and how recent the end of the SLA, must be. */
const IN_FLIGHT = HOUR;

/** New, or newly scheduled, and less than one SLA old; or a run is in flight and the SLA has only just run out. */
export function isPending(watchCase: WatchCase): boolean {
  const now = ms(watchCase.context.now);
  const deadline = watchCase.sla?.deadline(promisedSince(watchCase)) ?? null;
  if (deadline === null || now < ms(deadline)) return true;
  if (now - ms(deadline) > IN_FLIGHT) return false;
  return newestFirst(watchCase).some(
    (run) =>
      run.status !== 'completed' &&
      now - ms(run.started_at) <= IN_FLIGHT &&
      foreignReason(run, watchCase) === null,
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
