/** The two ways in which a watch without a fresh success is not yet late. */

import { HOUR, ms } from '../time.js';
import type { Case } from './case.js';
import { newestFirst } from './dossier.js';
import { foreignReason } from './run-rules.js';

/** In-flight grace: how young a run, and how recent the end of the SLA, must be. */
const IN_FLIGHT = HOUR;

/** New, or newly scheduled, and less than one SLA old; or a run is in flight and the SLA has only just run out. */
export function isPending(of: Case): boolean {
  const { success, workflow, schedule_since } = of;
  const now = ms(of.circumstances.now);
  const anchors = [success?.completed_at ?? workflow.created_at, schedule_since].filter(
    (one) => one !== null,
  );
  const anchor = anchors.reduce((a, b) => (ms(a) >= ms(b) ? a : b));
  const deadline = of.sla?.deadline(anchor) ?? null;
  if (deadline === null || now < ms(deadline)) return true;
  if (now - ms(deadline) > IN_FLIGHT) return false;
  return newestFirst(of.dossier).some(
    (run) =>
      run.status !== 'completed' &&
      now - ms(run.started_at) <= IN_FLIGHT &&
      foreignReason(run, of.dossier.rules) === null,
  );
}
