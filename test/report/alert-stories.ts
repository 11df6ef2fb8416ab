/** Builders for stories of nights: what was found, what was mailed, what is mailed now. */

import type { Verdict } from '../../src/judge/model.js';
import { type AlertDecision, type AlertQuestion, decideAlerts } from '../../src/report/alerts.js';
import type { MonitorHost } from '../../src/report/incident.js';
import type { Report } from '../../src/report/model.js';
import type { SentMail } from '../../src/report/past-mails.js';
import type { Scope } from '../../src/settings/model.js';

export const host: MonitorHost = {
  server_url: 'https://github.com',
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
    skipped_jobs: [],
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

export const scope: Scope = { repo: 'acme/app', workflows: 'nightly', config: null, shard: null };

export const settings: AlertQuestion['settings'] = {
  alert_email: ['ops@example.com'],
  max_emails: 5,
  test_alert: false,
};

interface Changes extends Partial<AlertQuestion> {
  now?: string;
}

export function decide(workflows: Verdict[], { now, ...changes }: Changes = {}): AlertDecision[] {
  const of = changes.report ?? report(workflows);
  return decideAlerts({
    settings,
    remind_hours: 20,
    host,
    scope,
    history: [],
    ...changes,
    report: { ...of, checked_at: now ?? of.checked_at },
  });
}

/** What Postmark will show of the mails, sent at that time. */
export function sent(decisions: AlertDecision[], sent_at: string): SentMail[] {
  return decisions.flatMap(({ held, metadata }, at) =>
    held ? [] : [{ message_id: `${sent_at}-${at}`, sent_at, metadata }],
  );
}

/** `stale nightly`, or `(stale nightly)` where it was mailed recently. */
export function due(decisions: AlertDecision[]): string[] {
  return decisions.map(({ kind, watches, held }) => {
    const of = kind === 'digest' ? `${watches.length} workflows` : (watches[0]?.name ?? '');
    const words = `${kind} ${of}`.trim();
    return held ? `(${words})` : words;
  });
}
