import type { Alert, AlertKind, AlertOutcome, Report } from './model.js';

/** What the status rests on; the report's own `status` is not read. */
type Facts = Pick<Report, 'workflows' | 'alerts' | 'errors'>;

const undelivered: AlertOutcome[] = ['failed', 'unconfirmed', 'partly_delivered', 'not_delivered'];
/** A recovery mail that fails is a warning: nothing that matters is left unsaid. */
const mustArrive: AlertKind[] = ['stale', 'digest', 'monitor_failed', 'test'];

/** An alert that did not reach everybody it was for. */
export function isUndelivered(alert: Pick<Alert, 'outcome'>): boolean {
  return undelivered.includes(alert.outcome);
}

/** Alerts whose loss makes the run a failure. */
export function lostAlerts(report: Pick<Report, 'alerts'>): Alert[] {
  return report.alerts.filter((alert) => mustArrive.includes(alert.kind) && isUndelivered(alert));
}

/** The status that verdicts, errors and deliveries add up to. A ping that fails is a warning, not an error. */
export function overallStatus(facts: Facts): 'healthy' | 'stale' | 'failed' {
  const failed =
    facts.errors.some((error) => error.code !== 'ping_failed') ||
    lostAlerts(facts).length > 0 ||
    facts.workflows.some((verdict) => verdict.status === 'unknown');
  if (failed) return 'failed';
  return facts.workflows.some((verdict) => verdict.status === 'stale') ? 'stale' : 'healthy';
}

/** The process exit: 0 healthy or switched off, 1 stale, 2 failure. */
export function exitCode(report: Pick<Report, 'status'> & Facts): 0 | 1 | 2 {
  if (report.status === 'disabled') return 0;
  const codes = { healthy: 0, stale: 1, failed: 2 } as const;
  return codes[overallStatus(report)];
}
