/**
 * Every setting and every flag, once: its names, variables, default, example and secrecy, and the commands
 * that use it. The README's tables, `--help`, action.yml and all messages are made from it. It imports
 * nothing, so that `--help` costs nothing.
 */

/** What the command line does: the check itself is what it does without another command. */
export type Command = 'check' | 'test_alert' | 'list' | 'backtest';

const EVERY: readonly Command[] = ['check', 'test_alert', 'list', 'backtest'];
const EVIDENCE: readonly Command[] = ['check', 'list', 'backtest'];
const ALERTS: readonly Command[] = ['check', 'test_alert', 'backtest'];
/** A back-test looks back as many days as it is told. */
const REPORTS: readonly Command[] = ['check', 'list'];
const CHECK: readonly Command[] = ['check', 'test_alert'];

export interface Setting<Name extends string = string> {
  name: Name;
  group: Group;
  description: string;
  /** What follows the flag in the help; null for a switch. */
  value: string | null;
  example: string;
  /** Null where others could read the value from the list of processes. */
  flag: string | null;
  /** Fallback variables, the first that is set counts. */
  env: readonly string[];
  /** As the tables show it, and as it is read where nothing is given. */
  default: string | null;
  secret: boolean;
  /** The commands that use the flag, also where they never come to a pause or a limit. */
  commands: readonly Command[];
  /** Of no use beside `--replay`, which sends nothing to anyone. */
  live: boolean;
}

/** What is left open follows from the name. */
type Row = Omit<Setting, 'name' | 'group' | 'flag'> & Partial<Pick<Setting, 'flag'>>;

export type Group = keyof typeof groups | 'Command line only';

function row(value: string | null, example: string, description: string, more: Partial<Row> = {}): Row {
  const usual = { env: [], default: null, secret: false, commands: EVERY, live: false };
  return { ...usual, value, example, description, ...more };
}

const groups = {
  'What is watched': {
    repo: row(
      'REPO',
      'octo-org/backend',
      'Repository to watch, as owner/name; several separated by commas or newlines; owner/* for all unarchived ones of an owner.',
      { env: ['GITHUB_REPOSITORY'] },
    ),
    workflows: row(
      'LIST',
      'nightly-backup, weekly-report.yml',
      'auto (every workflow with a schedule), a list of names separated by commas or newlines, or YAML. A name is a file stem, file name, path, id, display name or glob; auto in a list stands for all that the list does not name. A list of more than 128 KiB does not fit into a step on Linux: put it into the config file.',
      { default: 'auto' },
    ),
    config: row(
      'FILE',
      '.github/cron-heartbeat.yml',
      'Config file: the default one of the default branch, without a checkout; any other in the workspace. The default is looked for only where workflows is not given.',
      { default: '.github/cron-heartbeat.yml', live: true },
    ),
    shard: row('N/M', '2/8', 'Watch one stable part of the watches, such as 2/8 for the second of eight.'),
  },
  'What counts': {
    sla_hours: row(
      'HOURS',
      '48',
      'How old a genuine success may be, in hours; auto: stale after missed_windows missed windows of its own schedule.',
      { default: '48 if listed, auto if discovered' },
    ),
    missed_windows: row(
      'N',
      '2',
      'How many windows (times that the cron is due) in a row may be missed with sla_hours: auto. A number counts windows, the default counts occasions: windows at least the grace apart. They are rare where no two of the next 366 days lie nearer than six days.',
      { default: '2 occasions, 1 if they are rare' },
    ),
    grace_hours: row(
      'HOURS',
      '3',
      'How late GitHub may start a window before it counts as missed, in hours; auto: taken from the lateness of its own runs.',
      { default: 'auto' },
    ),
    events: row('EVENTS', 'schedule', 'Events whose runs count, or any.', {
      default: 'schedule, workflow_dispatch, repository_dispatch',
    }),
    branch: row(
      'BRANCH',
      'main',
      "Branch whose runs count, or any; the repository's default branch if not given.",
    ),
    confirm_seconds: row(
      'SECONDS',
      '5',
      'Pause before a would-be stale watch is read a second time; the pauses of several run side by side.',
      { default: '5', live: true },
    ),
  },
  Alerts: {
    alert_email: row(
      'ADDRESSES',
      'ops@example.com, oncall@example.com',
      'Who is mailed: one or more addresses, separated by commas.',
      { env: ['OPS_ALERT_EMAIL'], commands: CHECK },
    ),
    alert_from: row(
      'ADDRESS',
      'Cron heartbeat <alerts@example.com>',
      'Sender, with or without a display name; confirmed in Postmark.',
      { env: ['OPS_ALERT_FROM'], commands: CHECK },
    ),
    subject_prefix: row('TEXT', '[ops]', 'First words of every subject; none for no prefix.', {
      default: '[Raxx ops]',
      commands: ALERTS,
    }),
    runbook_url: row('URL', 'https://example.com/runbook', 'Runbook that mails and the summary link to.', {
      commands: CHECK,
    }),
    remind_hours: row(
      'HOURS',
      '20',
      'The same alert is not sent again within this time; 0 sends every time.',
      { default: '20', commands: ALERTS },
    ),
    max_emails: row('N', '5', 'Above this many stale watches one digest replaces the single mails.', {
      default: '5',
      commands: ALERTS,
    }),
    message_stream: row(
      'STREAM',
      'outbound',
      'Transactional message stream of Postmark; a broadcast stream lets readers unsubscribe.',
      {
        default: 'outbound',
        commands: CHECK,
      },
    ),
    ping_url: row(
      'URL',
      'https://hc-ping.com/your-uuid',
      "An outside dead-man's switch such as healthchecks.io; from a secret, pinged after a completed check.",
      { env: ['HEARTBEAT_PING_URL'], secret: true, commands: CHECK, live: true },
    ),
    ping_fail_url: row(
      'URL',
      'https://hc-ping.com/your-uuid/fail',
      'Pinged after exit 2; none sends nothing. Without it ping_url with /fail on its path, unless its query may hold the status.',
      { env: ['HEARTBEAT_PING_FAIL_URL'], secret: true, commands: CHECK, live: true },
    ),
    ping_start_url: row(
      'URL',
      'https://hc-ping.com/your-uuid/start',
      'Pinged at the start; none sends nothing. Without it ping_url with /start on its path, unless its query may hold the status.',
      { env: ['HEARTBEAT_PING_START_URL'], secret: true, commands: CHECK, live: true },
    ),
    test_alert: row(null, 'true', 'Send one marked test mail through the whole path and check nothing.', {
      default: 'false',
      commands: ['test_alert'],
      live: true,
    }),
  },
  Connections: {
    github_token: row(
      'TOKEN',
      '${{ github.token }}',
      "Token with actions: read and contents: read on every watched repository; the job's own sees its own and public ones.",
      {
        flag: '--gh-token',
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        default: '${{ github.token }}',
        secret: true,
        live: true,
      },
    ),
    github_api_url: row(
      'URL',
      'https://github.example.com/api/v3',
      'Base URL of the GitHub API; an Enterprise Server has https://host/api/v3.',
      { env: ['GITHUB_API_URL'], default: 'https://api.github.com', live: true },
    ),
    postmark_server_token: row(
      'TOKEN',
      '${{ secrets.POSTMARK_SERVER_TOKEN }}',
      'Postmark server token; from a secret, never a flag.',
      { flag: null, env: ['POSTMARK_SERVER_TOKEN'], secret: true },
    ),
  },
  'This run': {
    dry_run: row(null, 'true', 'Check and show everything, send nothing.', {
      default: 'false',
    }),
    enabled: row(
      'WORD',
      'true',
      'Off switch: 0, false, off or no, or 1, true, on or yes. The variable present but empty means off, absent means on.',
      { flag: null, env: ['FLAG_CRON_HEARTBEAT_MONITOR'], default: 'on' },
    ),
    output_file: row('FILE', 'heartbeat.json', 'Where the result JSON goes.'),
    report_file: row('FILE', 'evidence.html', 'Where the evidence page goes: one self-contained HTML file.', {
      commands: EVIDENCE,
    }),
    report_days: row('DAYS', '30', 'How many days back the evidence page looks, 1 to 90.', {
      default: '30',
      commands: REPORTS,
    }),
    preview_dir: row('DIR', 'mails', 'Folder into which every mail is also written as .html and .txt.', {
      commands: CHECK,
    }),
    timeout_minutes: row(
      'MINUTES',
      '10',
      "The whole run's deadline, in minutes; passing it is a monitor failure. Keep the job's own timeout-minutes above it.",
      { default: '10' },
    ),
  },
};

const commandRows = {
  send_alerts: row(null, '', 'Send mails and pings from here too.', { commands: CHECK, live: true }),
  record: row('FILE', 'evidence.json', 'Write the evidence and the settings, without secrets, as JSON.', {
    commands: EVIDENCE,
  }),
  replay: row(
    'FILE',
    'evidence.json',
    'Judge recorded evidence, with its settings unless flags override them: no network, no token.',
    { commands: EVIDENCE },
  ),
  now: row('ISO', '2026-05-22T06:30:00Z', 'Judge a replay as of this instant, no later than the recording.', {
    commands: EVIDENCE,
  }),
  list: row(null, '', 'Show what is watched or would be found.', { commands: ['list'] }),
  backtest: row('DAYS', '30', 'Show what each of the past days, and today, would have brought.', {
    commands: ['backtest'],
  }),
  json: row(null, '', 'Print the result as JSON, and nothing else.'),
  help: row(null, '', 'Show this text; -h for short.'),
  version: row(null, '', 'Show the version; -V for short.'),
};

type Groups = typeof groups;
export type SettingName = { [G in keyof Groups]: keyof Groups[G] }[keyof Groups];
export type CommandName = keyof typeof commandRows;

function setting<Name extends string>(name: Name, group: Group, row: Row): Setting<Name> {
  return { name, group, flag: `--${name.replaceAll('_', '-')}`, ...row };
}

/** The settings: an input each, most of them flags too. */
export const settings: readonly Setting<SettingName>[] = Object.entries(groups).flatMap(([group, rows]) =>
  Object.entries(rows).map(([name, row]) => setting(name as SettingName, group as Group, row)),
);

/** What only the command line has. An empty value is an error there; elsewhere it counts as not given. */
export const COMMAND_GROUP = 'Command line only';

/** The flags that only the command line has. */
export const commands: readonly Setting<CommandName>[] = Object.entries(commandRows).map(([name, row]) =>
  setting(name as CommandName, COMMAND_GROUP, row),
);

/** What is taken from the environment alone and is no input. */
export const variables = [{ name: 'POSTMARK_API_URL', default: 'https://api.postmarkapp.com' }] as const;

/** All that a command line takes, in the order of the help. */
export const everything: readonly Setting<SettingName | CommandName>[] = [...settings, ...commands];

const byName = new Map(everything.map((one) => [one.name, one]));

/** A setting by its name. */
export function settingOf(name: SettingName | CommandName): Setting {
  const found = byName.get(name);
  if (found === undefined) throw new Error(`There is no setting ${name}.`);
  return found;
}
