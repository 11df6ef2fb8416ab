/** Reports with full defaults: the incident of 2026-05-22, and parts to tell other stories. */

import type { JudgedRun, Verdict, Window } from '../../src/judge/model.js';
import type { AlertDecision } from '../../src/report/alerts.js';
import { renderAlerts } from '../../src/report/mail/render.js';
import type { Alert, Mail, Report } from '../../src/report/model.js';
import type { Scope } from '../../src/settings/model.js';

const repository = 'https://github.com/raxx-app/TradeMasterAPI';
export const runUrl = (id: number): string => `${repository}/actions/runs/${id}`;

export function judgedRun(overrides: Partial<JudgedRun> = {}): JudgedRun {
  const run_id = overrides.run_id ?? 100;
  return {
    run_id,
    attempt: 1,
    event: 'schedule',
    branch: 'main',
    status: 'completed',
    conclusion: 'skipped',
    created_at: '2026-05-22T02:07:00Z',
    started_at: '2026-05-22T02:07:00Z',
    url: runUrl(run_id),
    counts: false,
    reason: 'its conclusion is skipped',
    ...overrides,
  };
}

export function window(overrides: Partial<Window> = {}): Window {
  return {
    due_at: '2026-05-22T02:00:00Z',
    state: 'not_succeeded',
    run_id: 100,
    late_minutes: 7,
    ...overrides,
  };
}

/** A healthy watch that was not looked at closely. */
export function verdict(overrides: Partial<Verdict> = {}): Verdict {
  const name = overrides.name ?? 'billing-retention-cron';
  return {
    repo: 'raxx-app/TradeMasterAPI',
    name,
    entry: name,
    display_name: null,
    path: `.github/workflows/${name}.yml`,
    id: 11,
    url: `${repository}/actions/workflows/${name}.yml`,
    file_url: `${repository}/blob/main/.github/workflows/${name}.yml`,
    status: 'healthy',
    sla_hours: 48,
    sla_auto: false,
    grace_hours: null,
    grace_from: null,
    remind_hours: 20,
    age_hours: 3.4,
    missed_windows: null,
    missed: null,
    schedules: null,
    next_due_at: null,
    last_fired_at: '2026-05-22T03:02:00Z',
    last_success: {
      run_id: 200,
      attempt: 1,
      event: 'schedule',
      created_at: '2026-05-22T03:02:00Z',
      completed_at: '2026-05-22T03:06:00Z',
      url: runUrl(200),
    },
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
    ...overrides,
  };
}

const nights = Array.from({ length: 10 }, (_, at) => `2026-05-${13 + at}`);
const nightRuns = nights.map((day, at) => {
  const good = at < 5;
  return judgedRun({
    run_id: 100 + at,
    created_at: `${day}T02:03:00Z`,
    started_at: `${day}T02:03:00Z`,
    conclusion: good ? 'success' : 'skipped',
    counts: good,
    reason: good ? 'a genuine success' : 'its conclusion is skipped',
  });
});

/** The incident behind this tool: five nights skipped by a gate. */
export function darkCron(overrides: Partial<Verdict> = {}): Verdict {
  return verdict({
    name: 'trace-integrity-cron',
    display_name: 'Trace integrity (SC-6)',
    status: 'stale',
    age_hours: 124.4,
    missed_windows: 5,
    missed: { from: '2026-05-18T02:00:00Z', to: '2026-05-22T02:00:00Z' },
    schedules: [{ cron: '0 2 * * *', timezone: 'UTC', line: 5 }],
    next_due_at: '2026-05-23T02:00:00Z',
    last_fired_at: '2026-05-22T02:03:00Z',
    last_success: {
      run_id: 104,
      attempt: 1,
      event: 'schedule',
      created_at: '2026-05-17T02:03:00Z',
      completed_at: '2026-05-17T02:06:00Z',
      url: runUrl(104),
    },
    cause: {
      code: 'skipped',
      message: 'The newest run was skipped. 5 runs like it since 2026-05-18 02:03 UTC.',
      run_url: runUrl(109),
      next_steps: [
        '$ gh run view 109 --repo raxx-app/TradeMasterAPI',
        'Find the job or step that was skipped and the `if:` that skipped it: a feature flag or variable that is off looks just like this.',
        'Turn the flag on again. If the job may be skipped, name it in `allow_skipped`.',
        'Once that is done, run it by hand:',
        '$ gh workflow run trace-integrity-cron.yml --repo raxx-app/TradeMasterAPI',
      ],
    },
    runs: nightRuns,
    windows: nights.map((day, at) =>
      window({
        due_at: `${day}T02:00:00Z`,
        state: at < 5 ? 'succeeded' : 'not_succeeded',
        run_id: 100 + at,
        late_minutes: 3,
      }),
    ),
    note: 'A missed window is a compliance gap for SC-6 (hash-chain verification).',
    next_steps: [
      'See whether the flag of the endpoint is on:',
      '$ heroku config:get FLAG_TRACE_INTEGRITY_CHECK --app raxx-api-prod',
    ],
    ...overrides,
  });
}

export function unknownWatch(overrides: Partial<Verdict> = {}): Verdict {
  return verdict({
    status: 'unknown',
    age_hours: null,
    last_success: null,
    last_fired_at: null,
    error: {
      code: 'github_forbidden',
      message: 'GitHub refused to list the runs (403): Resource not accessible by integration.',
      hint: 'Give the job `permissions: { actions: read, contents: read }`.',
    },
    ...overrides,
  });
}

export function alert(overrides: Partial<Alert> = {}): Alert {
  return {
    kind: 'stale',
    watch: 'raxx-app/TradeMasterAPI/trace-integrity-cron',
    subject: '[Raxx ops] cron heartbeat STALE: trace-integrity-cron',
    to: ['ops@example.com'],
    outcome: 'sent',
    message_id: 'b7bc2f4a-e38e-4336-af7d-e6c392c2f817',
    error: null,
    ...overrides,
  };
}

export function report(overrides: Partial<Report> = {}): Report {
  return {
    schema_version: 1,
    monitor_version: '1.0.0',
    status: 'stale',
    checked_at: '2026-05-22T06:30:00Z',
    dry_run: false,
    run_url: runUrl(999),
    runbook_url: null,
    notices: [],
    workflows: [verdict(), darkCron()],
    alerts: [],
    errors: [],
    self: { last_run_at: null, missed_windows: null, gap: null },
    plan: null,
    requests: { github: 6, postmark: 1 },
    ...overrides,
  };
}

/** What a mail is rendered with. */
export interface MailOptions {
  subject_prefix: string;
  runbook_url: string | null;
  reminder_day: number | null;
  scope: Scope;
}

export function mailOptions(overrides: Partial<MailOptions> = {}): MailOptions {
  return {
    subject_prefix: '[Raxx ops]',
    runbook_url: 'https://wiki.example.com/runbooks/cron-heartbeat',
    reminder_day: null,
    scope: { repo: null, workflows: null, config: null, shard: null },
    ...overrides,
  };
}

function mailOf(
  kind: AlertDecision['kind'],
  of: Report,
  { reminder_day, watch_names = [], ...options }: MailOptions & { watch_names?: string[] },
  parts: Partial<AlertDecision> = {},
): Mail {
  const decision: AlertDecision = {
    kind,
    watches: [],
    added: [],
    incident: 'a',
    thread: 'a',
    held: false,
    reminder_day,
    metadata: { first: '2026-05-20T06:30:00Z' },
    ended: null,
    ...parts,
  };
  const settings = { ...options, alert_email: ['ops@example.com'], alert_from: 'm@example.com', watch_names };
  const [rendered] = renderAlerts([decision], of, settings);
  if (!rendered?.mail) throw new Error('No mail was rendered.');
  return rendered.mail;
}

/** Every kind of mail, rendered as a run renders it. */
export const content = {
  staleContent: (of: Verdict, report: Report, options: MailOptions) =>
    mailOf('stale', report, options, { watches: [of] }),
  digestContent: (watches: Verdict[], report: Report, options: MailOptions, added: Verdict[] = []) =>
    mailOf('digest', report, options, { watches, added }),
  crashContent: (report: Report, options: MailOptions & { watch_names: string[] }) =>
    mailOf('monitor_failed', report, options),
  recoveredContent: (
    of: Verdict,
    report: Report,
    {
      dark_since: since,
      missed_windows,
      ...options
    }: MailOptions & {
      dark_since: string | null;
      missed_windows: number | null;
    },
  ) => mailOf('recovered', report, options, { watches: [of], ended: { since, missed_windows } }),
  testContent: (report: Report, options: MailOptions) => mailOf('test', report, options),
};
