/** Builders for stories of nights: what was found, what was mailed, what is mailed now. */

import type { Verdict } from '../../src/judge/model.js';
import { type AlertQuestion, planAlerts } from '../../src/report/alerts.js';
import type { MailContent, Writer } from '../../src/report/mail-writer.js';
import type { Report } from '../../src/report/model.js';
import type { SentMail } from '../../src/report/past-mails.js';
import type { PlannedAlert } from '../../src/report/planned-alert.js';
import type { Host } from '../../src/settings/model.js';

const host: Pick<Host, 'repo' | 'workflow_path'> = {
  repo: 'ops/monitor',
  workflow_path: '.github/workflows/cron-heartbeat-monitor.yml',
};

export function verdict(name: string, changes: Partial<Verdict> = {}): Verdict {
  return {
    repo: 'acme/app',
    name,
    entry: name,
    display_name: name,
    path: `.github/workflows/${name}.yml`,
    id: 1,
    url: null,
    file_url: null,
    status: 'stale',
    sla_hours: 48,
    sla_auto: false,
    grace_hours: null,
    grace_from: null,
    remind_hours: 20,
    age_hours: 100,
    missed_windows: 4,
    missed: null,
    schedules: null,
    next_due_at: null,
    last_fired_at: null,
    last_success: success('2026-05-17T02:06:00Z'),
    no_success_since: null,
    cause: null,
    error: null,
    warnings: [],
    runs: [],
    windows: [],
    history: null,
    runs_listed_since: null,
    paused_until: null,
    reason: null,
    note: null,
    next_steps: [],
    ...changes,
  };
}

/** A genuine success; its run is told by its time. */
export function success(completed_at: string): NonNullable<Verdict['last_success']> {
  const run_id = Date.parse(completed_at) / 1000;
  return {
    run_id,
    attempt: 1,
    event: 'schedule',
    created_at: completed_at,
    completed_at,
    url: 'https://run',
  };
}

export function healthy(name: string, completed_at: string): Verdict {
  return verdict(name, { status: 'healthy', last_success: success(completed_at), missed_windows: null });
}

export function report(workflows: Verdict[], changes: Partial<Report> = {}): Report {
  return {
    schema_version: 1,
    monitor_version: '1.0.0',
    status: 'stale',
    checked_at: '2026-05-22T06:30:00Z',
    dry_run: false,
    run_url: null,
    runbook_url: null,
    notices: [],
    workflows,
    alerts: [],
    errors: [],
    self: { last_run_at: null, missed_windows: null, gap: null },
    plan: null,
    requests: { github: 0, postmark: 0 },
    ...changes,
  };
}

export const settings: AlertQuestion['settings'] = {
  alert_email: ['ops@example.com'],
  alert_from: 'monitor@example.com',
  message_stream: 'outbound',
  subject_prefix: '[Raxx ops]',
  runbook_url: null,
  postmark_api_url: 'https://api.postmarkapp.com',
  remind_hours: 20,
  max_emails: 5,
  test_alert: false,
};

/** Writes down what it was asked to write. */
const words = (subject: string, asked: object): MailContent => ({
  subject,
  text: JSON.stringify(asked),
  html: subject,
});
const writer: Writer = {
  staleContent: (of, _report, { reminder_day, all_stale }) =>
    words(`STALE ${of.name}`, { reminder_day, all_stale }),
  digestContent: (of, _report, { reminder_day, all_stale }) =>
    words(`STALE ${of.length} workflows`, { reminder_day, all_stale }),
  crashContent: (_report, { watch_names, reminder_day }) =>
    words('MONITOR FAILED', { watch_names, reminder_day }),
  recoveredContent: (of, _report, { dark_since, missed_windows }) =>
    words(`RECOVERED ${of.name}`, { dark_since, missed_windows }),
  testContent: () => words('STALE (test)', {}),
};

export function plan(workflows: Verdict[], changes: Partial<AlertQuestion> = {}): PlannedAlert[] {
  return planAlerts({
    report: report(workflows),
    settings,
    host,
    watch_names: [],
    history: [],
    now: '2026-05-22T06:30:00Z',
    write: writer,
    ...changes,
  });
}

/** What Postmark will show of the plans' mails, sent at that time. */
export function sent(plans: PlannedAlert[], sent_at: string): SentMail[] {
  return plans.flatMap(({ mail }, at) =>
    mail === null ? [] : [{ message_id: `${sent_at}-${at}`, sent_at, to: mail.to, metadata: mail.metadata }],
  );
}

/** `STALE nightly`, or `(STALE nightly)` where it was told recently. */
export function told(plans: PlannedAlert[]): string[] {
  return plans.map(({ alert, mail }) => (mail === null ? `(${alert.subject})` : alert.subject));
}

/** What the first mail was asked to say. */
export function asked(plans: PlannedAlert[]): unknown {
  return JSON.parse(plans[0]?.mail?.text ?? 'null');
}
