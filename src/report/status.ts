/** What the run adds up to: its status and exit code, and which watch comes first. */
import type { Status, Verdict } from '../judge/model.js';
import type { Alert, AlertKind, AlertOutcome, Report } from './model.js';

/** What the status rests on; the report's own `status` is not read. */
type StatusInput = Pick<Report, 'workflows' | 'alerts' | 'errors'>;

const undelivered: AlertOutcome[] = ['failed', 'unconfirmed', 'partly_delivered', 'not_delivered'];
/** A recovery mail that fails is a warning: nothing that matters is left unsaid. */
const mustArrive: AlertKind[] = ['stale', 'digest', 'monitor_failed', 'test'];

/** An alert that did not reach everybody it was for. */
export function isUndelivered(alert: Pick<Alert, 'outcome'>): boolean {
  return undelivered.includes(alert.outcome);
}

/** Alerts whose loss makes the run a failure. */
export function undeliveredAlarms(report: Pick<Report, 'alerts'>): Alert[] {
  return report.alerts.filter((alert) => mustArrive.includes(alert.kind) && isUndelivered(alert));
}

/** The status that verdicts, errors and deliveries add up to. A ping that fails is a warning, not an error. */
export function overallStatus(input: StatusInput): 'healthy' | 'stale' | 'failed' {
  const failed =
    input.errors.some((error) => error.code !== 'ping_failed') ||
    undeliveredAlarms(input).length > 0 ||
    input.workflows.some((verdict) => verdict.status === 'unknown');
  if (failed) return 'failed';
  return input.workflows.some((verdict) => verdict.status === 'stale') ? 'stale' : 'healthy';
}

/** The process exit: 0 healthy or switched off, 1 stale, 2 failure. */
export function exitCode(report: Pick<Report, 'status'> & StatusInput): 0 | 1 | 2 {
  if (report.status === 'disabled') return 0;
  const codes = { healthy: 0, stale: 1, failed: 2 } as const;
  return codes[overallStatus(report)];
}

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
