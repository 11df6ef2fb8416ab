import type { Status, Verdict } from '../judge/model.js';

const rank: Record<Status, number> = { stale: 0, unknown: 1, pending: 2, paused: 3, healthy: 4 };

/** How far past its SLA a watch is, in hours; one without any success is the most overdue. */
function overdue(verdict: Verdict): number {
  if (verdict.age_hours === null) return Number.POSITIVE_INFINITY;
  return verdict.age_hours - (verdict.sla_hours ?? 0);
}

function byUrgency(a: Verdict, b: Verdict): number {
  if (rank[a.status] !== rank[b.status]) return rank[a.status] - rank[b.status];
  const [first, second] = [overdue(a), overdue(b)];
  if (a.status === 'stale' && first !== second) return first > second ? -1 : 1;
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

/** Worst first, the same order everywhere: stale (most overdue first), unknown, pending, paused, healthy. */
export function worstFirst(verdicts: Verdict[]): Verdict[] {
  return verdicts.toSorted(byUrgency);
}
