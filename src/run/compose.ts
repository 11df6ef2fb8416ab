/** From what was checked to the report that everyone renders. */

import type { Verdict } from '../judge/model.js';
import { UNKNOWN_SELF } from '../judge/self.js';
import type { Problem } from '../problems.js';
import { watchName } from '../report/incident.js';
import type { Report, ReportError } from '../report/model.js';
import { overallStatus } from '../report/outcome.js';
import type { Host, Settings } from '../settings/model.js';
import { version } from '../version.js';
import type { CheckResult } from './check.js';
import type { Evidence } from './evidence-source.js';

interface Frame {
  now: string;
  dry_run: boolean;
  run_url: string | null;
  runbook_url: string | null;
}

/** A report without verdicts: the run is disabled, or broke before there were any. */
export function emptyReport(status: Report['status'], frame: Frame, problems: Problem[] = []): Report {
  return {
    schema_version: 1,
    monitor_version: version,
    status,
    checked_at: frame.now,
    dry_run: frame.dry_run,
    run_url: frame.run_url,
    runbook_url: frame.runbook_url,
    notices: [],
    workflows: [],
    alerts: [],
    errors: problems.map((problem) => ({ ...problem, watch: null })),
    self: UNKNOWN_SELF,
    plan: null,
    requests: { github: 0, postmark: 0 },
  };
}

/** The report of a completed check, before any alert. */
export function composeReport(
  { dry_run, runbook_url }: Pick<Settings, 'dry_run' | 'runbook_url'>,
  { run_url }: Pick<Host, 'run_url'>,
  checked: CheckResult,
  evidence: Pick<Evidence, 'problems' | 'notices' | 'requests'>,
): Report {
  const frame = { now: checked.context.now, dry_run, run_url, runbook_url };
  const report = emptyReport('healthy', frame, [...evidence.problems, ...checked.problems]);
  return withStatus({
    ...report,
    workflows: checked.verdicts,
    errors: [...report.errors, ...unknownErrors(checked.verdicts)],
    notices: [...evidence.notices, ...checked.notices],
    self: checked.self,
    plan: checked.plan,
    requests: { github: evidence.requests(), postmark: 0 },
  });
}

/** The report with the status that its verdicts, errors and alerts add up to. */
export function withStatus(report: Report): Report {
  if (report.status === 'disabled') return report;
  const status = overallStatus(report);
  return { ...report, status: report.status === 'test' && status !== 'failed' ? 'test' : status };
}

function unknownErrors(verdicts: Verdict[]): ReportError[] {
  return verdicts.flatMap((verdict) =>
    verdict.status === 'unknown' && verdict.error ? [{ ...verdict.error, watch: watchName(verdict) }] : [],
  );
}
