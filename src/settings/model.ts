/** What the user decided, resolved: types only, plain data that can be printed as JSON. */
import type { z } from 'zod';
import type { Problem } from '../problems.js';
import type { rulesSchema, watchEntrySchema } from './config-schema.js';

/** What is asked of one watched workflow, fully resolved: no later room asks "the input or the default?". */
export type Rules = z.infer<typeof rulesSchema>;

/** One entry of the `workflows` setting: how the user names the workflow, and the rules for it. */
export type WatchEntry = z.infer<typeof watchEntrySchema>;

/** One workflow to watch in one repository, as the judge gets it. */
export interface Watch extends Rules {
  repo: string;
  /** As written in the settings; for a discovered workflow its path. */
  entry: string;
  /** `past_runs`: found only by its schedule runs, so its file or its schedule is gone. */
  found_by: 'settings' | 'file' | 'past_runs';
  /** Of a discovered one: whether an entry or `retired` name without its repository means others too. */
  needs_repo?: boolean;
  /** Of a listed one whose entry stands for other workflows too: by what. */
  shares_entry?: 'glob' | 'repositories';
}

export interface MailSettings {
  alert_email: string[];
  alert_from: string | null;
  message_stream: string;
  /** Empty for none. */
  subject_prefix: string;
  runbook_url: string | null;
  postmark_api_url: string;
  /** Whether mails and pings may leave this machine. */
  send: boolean;
  dry_run: boolean;
  test_alert: boolean;
}

/** Everything the user decided, without secrets. */
export interface Settings extends MailSettings {
  mode: 'action' | 'command_line';
  /** `owner/name` or `owner/*`. */
  repos: string[];
  /** `auto` discovers what no entry names. */
  watches: { auto: boolean; entries: WatchEntry[] };
  /** Rules for discovered workflows. */
  defaults: Rules;
  retired: string[];
  confirm_seconds: number;
  /** As given; null is the default. */
  remind_hours: number | null;
  max_emails: number;
  output_file: string | null;
  preview_dir: string | null;
  /** Where the evidence page goes. */
  report_file: string | null;
  /** How many days back the evidence page looks. */
  report_days: number;
  /** Whether the runs and jobs of those days are read: for a page, or for a recording to make one from. */
  reads_history: boolean;
  timeout_minutes: number;
  shard: { part: number; of: number } | null;
  github_api_url: string;
}

/** Kept apart from Settings so that no recording, result or mail can hold one. */
export interface Secrets {
  github_token: string | null;
  postmark_server_token: string | null;
  ping_url: string | null;
  /** `none` sends nothing; null is derived from `ping_url`. */
  ping_fail_url: string | null;
  ping_start_url: string | null;
}

/** What this use of the action is to watch, in the user's own words; known even if the settings are wrong. */
export type Scope = Record<'repo' | 'workflows' | 'config' | 'shard', string | null>;

/** What the command line adds; all null or false under the action. */
export interface CommandLine {
  record: string | null;
  replay: string | null;
  now: string | null;
  list: boolean;
  backtest_days: number | null;
  json: boolean;
}

/** Where this run happens: the runner's own variables. */
export interface Host {
  /** Whether a runner reads what is printed: workflow commands are meant for nobody else. */
  has_runner: boolean;
  /** Of the server on which the monitor runs, without a slash at its end. */
  server_url: string;
  /** Repository of the monitor's own run, `owner/name`. */
  repo: string | null;
  /** Path of the monitor's own workflow file, from GITHUB_WORKFLOW_REF. */
  workflow_path: string | null;
  run_id: number | null;
  run_url: string | null;
  workspace: string;
  runner_temp: string | null;
  github_output: string | null;
  step_summary: string | null;
  /** Folder in which the guard looks for the marker; null outside the action. */
  guard_dir: string | null;
  debug: boolean;
  /** Colour and width are decided once here, from NO_COLOR, FORCE_COLOR and the terminal. */
  color: boolean;
  columns: number;
}

/** All that was given: what is right of it, and what is wrong. */
export interface Invocation {
  mode: Settings['mode'];
  host: Host;
  secrets: Secrets;
  command: CommandLine;
  /** `usage`: the command line itself is wrong, or empty; nothing is asked and nothing is sent. */
  action: 'run' | 'help' | 'version' | 'disabled' | 'usage';
  /** How the switch was turned off; null where it is on. */
  off_by: 'input' | 'variable' | 'empty_variable' | null;
  /** Null where they cannot be used; `problems` says why. */
  settings: Settings | null;
  /** What the crash mail needs, as far as it is right. */
  mail: MailSettings;
  /** Where the result and the mails go, as far as that is right: wrong settings are a result too. */
  files: Pick<Settings, 'output_file' | 'preview_dir' | 'report_file'>;
  /** For a crash before any verdict. */
  scope: Scope;
  problems: Problem[];
  /** What the settings list, for a crash before any verdict. */
  watch_names: string[];
}
