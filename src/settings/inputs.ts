/** Every setting, once: action.yml, the README's tables and `--help` are checked against this list or made from it. */
import { type Setting, type SettingName, setting } from './setting.js';

export const settings: readonly Setting<SettingName>[] = [
  setting(
    'repo',
    'What is watched',
    'Repository to watch as owner/name; several by comma or newline; owner/* for all unarchived ones of an owner.',
    {
      value: 'REPO',
      env: ['GITHUB_REPOSITORY'],
      example: 'octo-org/backend',
    },
  ),
  setting(
    'workflows',
    'What is watched',
    'auto (every workflow with a schedule), a comma or newline list of file stems, file names, paths, ids or display names, or YAML.',
    {
      value: 'LIST',
      default: 'auto',
      example: 'nightly-backup, weekly-report.yml',
    },
  ),
  setting(
    'config',
    'What is watched',
    'Config file in the workspace. The default path is looked for only where workflows is not given.',
    {
      value: 'FILE',
      default: '.github/cron-heartbeat.yml',
      example: '.github/cron-heartbeat.yml',
    },
  ),
  setting(
    'shard',
    'What is watched',
    'Watch one stable part of the watches, such as 2/8 for the second of eight.',
    {
      value: 'N/M',
      example: '2/8',
    },
  ),
  setting(
    'sla_hours',
    'What counts',
    'How old a genuine success may be, in hours; auto: stale after missed_windows missed windows of its own schedule.',
    {
      value: 'HOURS',
      default: '48 for listed workflows, auto for discovered ones',
      example: '48',
    },
  ),
  setting(
    'missed_windows',
    'What counts',
    'How many windows in a row may be missed with sla_hours: auto. A number counts windows, the default counts occasions: windows at least the grace apart.',
    {
      value: 'N',
      default: '2 occasions, or 1 where no two occasions of the next 366 days lie nearer than six days',
      example: '2',
    },
  ),
  setting(
    'grace_hours',
    'What counts',
    'How late GitHub may start a window before it counts as missed, in hours, or auto: taken from the lateness of its own runs.',
    { value: 'HOURS', default: 'auto', example: '3' },
  ),
  setting('events', 'What counts', 'Events whose runs count, or any.', {
    value: 'EVENTS',
    default: 'schedule, workflow_dispatch, repository_dispatch',
    example: 'schedule',
  }),
  setting(
    'branch',
    'What counts',
    "Branch whose runs count, or any; the repository's default branch if not given.",
    { value: 'BRANCH', example: 'main' },
  ),
  setting(
    'confirm_seconds',
    'What counts',
    'Pause before a would-be stale watch is read a second time; the pauses of several run side by side.',
    {
      value: 'SECONDS',
      default: '5',
      example: '5',
    },
  ),
  setting('alert_email', 'Alerts', 'Who is mailed: one or more addresses by comma.', {
    value: 'ADDRESSES',
    env: ['OPS_ALERT_EMAIL'],
    example: 'ops@example.com, oncall@example.com',
  }),
  setting('alert_from', 'Alerts', 'Sender, with or without a display name; Postmark must know it.', {
    value: 'ADDRESS',
    env: ['OPS_ALERT_FROM'],
    example: 'Cron heartbeat <alerts@example.com>',
  }),
  setting('subject_prefix', 'Alerts', 'First words of every subject.', {
    value: 'TEXT',
    default: '[Raxx ops]',
    example: '[ops]',
  }),
  setting('runbook_url', 'Alerts', 'Runbook that mails and the summary link to.', {
    value: 'URL',
    example: 'https://example.com/runbook',
  }),
  setting(
    'remind_hours',
    'Alerts',
    'The same alert is not sent again within this time; 0 sends every time.',
    { value: 'HOURS', default: '20', example: '20' },
  ),
  setting('max_emails', 'Alerts', 'Above this many stale watches one digest replaces the single mails.', {
    value: 'N',
    default: '5',
    example: '5',
  }),
  setting('message_stream', 'Alerts', 'Postmark message stream.', {
    value: 'STREAM',
    default: 'outbound',
    example: 'outbound',
  }),
  setting(
    'ping_url',
    'Alerts',
    "An outside dead-man's switch (healthchecks.io and alike), from a secret: pinged after a completed check, at /fail after exit 2, at /start before.",
    {
      value: 'URL',
      env: ['HEARTBEAT_PING_URL'],
      example: 'https://hc-ping.com/your-uuid',
      secret: true,
    },
  ),
  setting(
    'ping_fail_url',
    'Alerts',
    'Pinged after exit 2; none sends nothing. Default: ping_url with /fail on its path, unless its query may hold the status.',
    {
      value: 'URL',
      env: ['HEARTBEAT_PING_FAIL_URL'],
      example: 'https://hc-ping.com/your-uuid/fail',
      secret: true,
    },
  ),
  setting(
    'ping_start_url',
    'Alerts',
    'Pinged at the start; none sends nothing. Default: ping_url with /start on its path, unless its query may hold the status.',
    {
      value: 'URL',
      env: ['HEARTBEAT_PING_START_URL'],
      example: 'https://hc-ping.com/your-uuid/start',
      secret: true,
    },
  ),
  setting('test_alert', 'Alerts', 'Send one marked test mail through the whole path and check nothing.', {
    value: null,
    default: 'false',
    example: 'true',
  }),
  setting(
    'github_token',
    'Connections',
    "Token with actions: read and contents: read on every watched repository; the job's own sees its own and public ones.",
    {
      flag: '--gh-token',
      value: 'TOKEN',
      env: ['GITHUB_TOKEN', 'GH_TOKEN'],
      default: '${{ github.token }}',
      example: '${{ github.token }}',
      secret: true,
    },
  ),
  setting(
    'github_api_url',
    'Connections',
    'Base URL of the GitHub API; an Enterprise Server has https://host/api/v3.',
    {
      value: 'URL',
      env: ['GITHUB_API_URL'],
      default: 'https://api.github.com',
      example: 'https://github.example.com/api/v3',
    },
  ),
  setting('postmark_server_token', 'Connections', 'Postmark server token; from a secret, never a flag.', {
    flag: null,
    env: ['POSTMARK_SERVER_TOKEN'],
    example: '${{ secrets.POSTMARK_SERVER_TOKEN }}',
    secret: true,
  }),
  setting('dry_run', 'This run', 'Check and show everything, send nothing.', {
    value: null,
    default: 'false',
    example: 'true',
  }),
  setting(
    'enabled',
    'This run',
    'Off switch: 1, true, on or yes, or 0, false, off or no. The variable present but empty means off, absent means on.',
    {
      flag: null,
      env: ['FLAG_CRON_HEARTBEAT_MONITOR'],
      default: 'on',
      example: 'true',
    },
  ),
  setting('output_file', 'This run', 'Where the result JSON goes.', {
    value: 'FILE',
    example: 'heartbeat.json',
  }),
  setting('report_file', 'This run', 'Where the evidence page goes: one self-contained HTML file.', {
    value: 'FILE',
    example: 'evidence.html',
  }),
  setting('report_days', 'This run', 'How many days back the evidence page looks.', {
    value: 'DAYS',
    default: '30',
    example: '30',
  }),
  setting('preview_dir', 'This run', 'Folder into which every mail is also written as .html and .txt.', {
    value: 'DIR',
    example: 'mails',
  }),
  setting(
    'timeout_minutes',
    'This run',
    "The whole run's deadline, in minutes; passing it is a monitor failure. Keep the job's own timeout-minutes above it.",
    { value: 'MINUTES', default: '10', example: '10' },
  ),
];
