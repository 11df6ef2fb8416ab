/**
 * What callers rely on, written down apart from the table that makes it: a name that changes here breaks somebody's
 * workflow. Input, flag, fallback variables, default; null where there is none.
 */
export const publicSettings: [
  input: string,
  flag: string | null,
  variables: string[],
  fallback: string | null,
][] = [
  ['repo', '--repo', ['GITHUB_REPOSITORY'], null],
  ['workflows', '--workflows', [], 'auto'],
  ['config', '--config', [], '.github/cron-heartbeat.yml'],
  ['sla_hours', '--sla-hours', [], '48'],
  ['missed_windows', '--missed-windows', [], '2'],
  ['grace_hours', '--grace-hours', [], 'auto'],
  ['events', '--events', [], 'schedule, workflow_dispatch, repository_dispatch'],
  ['branch', '--branch', [], null],
  ['confirm_seconds', '--confirm-seconds', [], '5'],
  ['shard', '--shard', [], null],
  ['alert_email', '--alert-email', ['OPS_ALERT_EMAIL'], null],
  ['alert_from', '--alert-from', ['OPS_ALERT_FROM'], null],
  ['subject_prefix', '--subject-prefix', [], '[Raxx ops]'],
  ['runbook_url', '--runbook-url', [], null],
  ['remind_hours', '--remind-hours', [], '20'],
  ['max_emails', '--max-emails', [], '5'],
  ['message_stream', '--message-stream', [], 'outbound'],
  ['postmark_server_token', null, ['POSTMARK_SERVER_TOKEN'], null],
  ['ping_url', '--ping-url', ['HEARTBEAT_PING_URL'], null],
  ['ping_fail_url', '--ping-fail-url', ['HEARTBEAT_PING_FAIL_URL'], null],
  ['ping_start_url', '--ping-start-url', ['HEARTBEAT_PING_START_URL'], null],
  ['test_alert', '--test-alert', [], 'false'],
  ['github_token', '--gh-token', ['GITHUB_TOKEN', 'GH_TOKEN'], '${{ github.token }}'],
  ['github_api_url', '--github-api-url', ['GITHUB_API_URL'], 'https://api.github.com'],
  ['dry_run', '--dry-run', [], 'false'],
  ['enabled', null, ['FLAG_CRON_HEARTBEAT_MONITOR'], 'on'],
  ['report_file', '--report-file', [], null],
  ['report_days', '--report-days', [], '30'],
  ['output_file', '--output-file', [], null],
  ['preview_dir', '--preview-dir', [], null],
  ['timeout_minutes', '--timeout-minutes', [], '10'],
];

/** Flags that are no setting. */
export const publicCommands = [
  '--send-alerts',
  '--record',
  '--replay',
  '--now',
  '--list',
  '--backtest',
  '--json',
  '--help',
  '--version',
];
