/**
 * The nouns. Types only: every value here is plain data that can be printed as JSON.
 * Fields carry the names of the public contract and of GitHub's API (snake_case), so that one name
 * can be searched from action.yml to the mail. Instants are ISO 8601 strings in UTC.
 */
import type { ErrorCode } from './errors.js';

// ── Settings ────────────────────────────────────────────────────────────────────────────────────

/** What is asked of one watched workflow, fully resolved: no later room asks "the input or the default?". */
export interface Rules {
  /** Hours a genuine success may be old; `auto` asks the workflow's own schedule. */
  sla_hours: number | 'auto';
  missed_windows: number;
  /** How late GitHub may start a slot before it counts as missed, in hours. */
  grace_hours: number;
  events: string[] | 'any';
  /** A branch name, `any`, or null for the repository's default branch. */
  branch: string | null;
  jobs: string[];
  steps: string[];
  min_duration_seconds: number | null;
  allow_skipped: string[];
  /** First instant at which alerts are wanted again. */
  paused_until: string | null;
  reason: string | null;
  note: string | null;
  next_steps: string[];
}

/** One entry of the `workflows` setting: how the user names the workflow, and the rules for it. */
export interface WatchEntry extends Rules {
  /** File stem, file name, path, numeric id or display name, as written. */
  workflow: string;
  /** `owner/name`; null stands for every repository of `repo`. */
  repo: string | null;
}

/** One workflow to watch in one repository, as the judge gets it. */
export interface Watch extends Rules {
  repo: string;
  /** As written in the settings; for a discovered workflow its path. */
  entry: string;
  /** `past_runs`: found only by its schedule runs, so its file or its schedule is gone. */
  found_by: 'settings' | 'file' | 'past_runs';
}

/** What holds for all watches of one run. */
export interface Circumstances {
  now: string;
  /** Minutes by which the local clock is off GitHub's, or null where GitHub gave no date. */
  clock_skew_minutes: number | null;
  /** The monitor's own run, which never counts, and its workflow, which `auto` leaves out. */
  own_run_id: number | null;
  own_repo: string | null;
  own_workflow_path: string | null;
  /** Repositories (lower case) with so many watches that one list of the repository pays, and what is watched there. */
  swept: { repo: string; entries: string[] }[];
}

export interface MailSettings {
  alert_email: string[];
  alert_from: string | null;
  message_stream: string;
  subject_prefix: string;
  runbook_url: string | null;
  postmark_api_url: string;
}

/** Everything the user decided, without secrets. */
export interface Settings extends MailSettings {
  mode: 'action' | 'command_line';
  /** `owner/name` or `owner/*`. */
  repos: string[];
  watches: WatchEntry[] | 'auto';
  /** Rules for discovered workflows. */
  defaults: Rules;
  retired: string[];
  confirm_seconds: number;
  dry_run: boolean;
  /** Whether mails and pings may leave this machine. */
  send: boolean;
  remind_hours: number;
  max_emails: number;
  output_file: string | null;
  preview_dir: string | null;
  timeout_minutes: number;
  test_alert: boolean;
  shard: { part: number; of: number } | null;
  github_api_url: string;
}

/** Kept apart from Settings so that no recording, result or mail can hold one. */
export interface Secrets {
  github_token: string | null;
  postmark_server_token: string | null;
  ping_url: string | null;
}

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

// ── Problems ────────────────────────────────────────────────────────────────────────────────────

/** A failure that is shown to a person: what happened, and the next thing to do. */
export interface Problem {
  code: ErrorCode;
  message: string;
  hint: string | null;
}

/** The three kinds of answer: looked and found, looked and found nothing (an empty value), could not look. */
export type Looked<T> = { ok: true; value: T } | { ok: false; error: Problem };

// ── Evidence: questions to GitHub and their answers ─────────────────────────────────────────────

/** The first look, or the second one that a negative needs. */
export type Read = 1 | 2;

export interface Repository {
  id: number;
  full_name: string;
  default_branch: string;
  archived: boolean;
  disabled: boolean;
  private: boolean;
  /** Last push to any branch; null where GitHub gives none. */
  pushed_at: string | null;
  url: string;
}

export interface Workflow {
  id: number;
  name: string;
  path: string;
  /** `active`, `disabled_manually`, `disabled_inactivity`, `disabled_fork`, `deleted` or a word not known yet. */
  state: string;
  created_at: string;
  url: string;
}

export interface Run {
  id: number;
  /** By which GraphQL knows the run; null where GitHub gave none. */
  node_id: string | null;
  workflow_id: number;
  path: string;
  event: string;
  branch: string | null;
  /** Null where the head repository was deleted. */
  head_repo_id: number | null;
  head_repo: string | null;
  status: string;
  conclusion: string | null;
  attempt: number;
  /** When the run was created; a re-run does not move it. */
  created_at: string;
  /** When this attempt started; a re-run resets it. */
  started_at: string;
  /** Moves on later events too: an upper bound of the attempt's end, never its time. */
  updated_at: string;
  url: string;
}

/** The rows of a run list that was read back to `since`. */
export interface RunList {
  rows: Run[];
  /**
   * `date`: read past `since`; `list`: the list ended, with every row it counts; `page`: one page was asked for
   * and more may follow; `early`: the list stopped before `since` while GitHub counts more rows.
   */
  end: 'date' | 'list' | 'page' | 'early';
  total_count: number;
}

export interface Step {
  name: string;
  number: number;
  status: string;
  conclusion: string | null;
}

export interface Job {
  id: number;
  name: string;
  /** The attempt of the run that ran this job. */
  attempt: number;
  status: string;
  conclusion: string | null;
  started_at: string | null;
  completed_at: string | null;
  url: string | null;
  runner: string | null;
  labels: string[];
  steps: Step[];
}

/** A file at a ref; `text` is null where it is proved to be absent. */
export interface FileText {
  text: string | null;
}

/** One workflow file of the default branch; `problem` where its text could not be had. */
export interface WorkflowFile {
  path: string;
  text: string | null;
  problem: string | null;
}

export interface Commit {
  sha: string;
  /** Committer date: when the change took effect on the branch, as far as git says. */
  date: string;
  parent: string | null;
  author: string | null;
  url: string;
}

/** Environments a waiting run needs an approval for. */
export interface PendingDeployment {
  environment: string;
  reviewers: string[];
}

/** Everything that the judge may ask, with the answer each question gets. */
interface Catalogue {
  repository: { asks: { repo: string }; value: Repository };
  /** All pages, all states. */
  workflows: { asks: { repo: string; read: Read }; value: Workflow[] };
  /**
   * The one workflow that a run belongs to, with its state of now; a hundred of them cost one request. It tells
   * nothing of any other workflow.
   */
  workflow_of_run: {
    asks: { repo: string; run_id: number; node_id: string };
    value: Omit<Workflow, 'path' | 'url'>;
  };
  /**
   * Run rows, newest first as GitHub gives them. `workflow_id: null` is the whole repository. `since: null` is one
   * page. Filters are sent to GitHub and not trusted: the rows come back as answered.
   */
  runs: {
    asks: {
      repo: string;
      /** GitHub takes the workflow's file name in place of its id. */
      workflow_id: number | string | null;
      status: 'success' | null;
      event: string | null;
      since: string | null;
      read: Read;
    };
    value: RunList;
  };
  /** The newest scheduled runs of a repository, at most so many of them. */
  newest_scheduled: { asks: { repo: string; rows: number }; value: RunList };
  /** A further page of a workflow's unfiltered run list, from 2: rows long past cost no reading of all in between. */
  older_runs: { asks: { repo: string; workflow_id: number; page: number }; value: RunList };
  /** An earlier attempt of a run, as a row. */
  attempt: { asks: { repo: string; run_id: number; attempt: number }; value: Run };
  /** All jobs of all attempts up to `attempt`, all pages, checked against GitHub's count. */
  jobs: { asks: { repo: string; run_id: number; attempt: number; read: Read }; value: Job[] };
  file: { asks: { repo: string; path: string; ref: string; read: Read }; value: FileText };
  /** The last commit on `ref` that touched `path`; null where there is none. */
  commit: { asks: { repo: string; path: string; ref: string }; value: Commit | null };
  /** Every file under .github/workflows at `ref`. */
  files: { asks: { repo: string; ref: string }; value: WorkflowFile[] };
  waiting: { asks: { repo: string; run_id: number }; value: PendingDeployment[] };
}

export type QuestionKind = keyof Catalogue;
export type Question = { [K in QuestionKind]: { kind: K } & Catalogue[K]['asks'] }[QuestionKind];
export type QuestionOf<K extends QuestionKind> = { kind: K } & Catalogue[K]['asks'];
export type AnswerOf<K extends QuestionKind> = Looked<Catalogue[K]['value']>;
export type Answer = AnswerOf<QuestionKind>;

/** A question and what GitHub said: a recording is a list of these. */
export interface Exchange {
  question: Question;
  answer: Answer;
}

// ── Schedules ───────────────────────────────────────────────────────────────────────────────────

export interface Schedule {
  cron: string;
  /** IANA name; `UTC` where the file names none. */
  timezone: string;
  /** Line of the file, from 1. */
  line: number;
}

// ── Verdicts and the report: the public result, see docs and schema/result.schema.json ──────────

export type Status = 'healthy' | 'pending' | 'paused' | 'stale' | 'unknown';

export type CauseCode =
  | 'archived'
  | 'missing'
  | 'schedule_removed'
  | 'disabled'
  | 'stuck'
  | 'never_ran'
  | 'not_firing'
  | 'not_counted'
  | 'skipped'
  | 'cancelled'
  | 'invalid_workflow'
  | 'failing';

export type WarningCode =
  | 'failing_within_sla'
  | 'schedule_silent'
  | 'disabled_manually'
  | 'tolerated_failure'
  | 'jobs_skipped'
  | 'sla_shorter_than_schedule'
  | 'no_schedule'
  | 'listing_inconsistent'
  | 'clock_skew'
  | 'renamed_repository'
  | 'partial_rerun'
  | 'invalid_schedule'
  | 'disable_countdown';

export interface Warning {
  code: WarningCode;
  message: string;
}

export interface Cause {
  code: CauseCode;
  /** One or two sentences of facts. */
  message: string;
  /** The newest run that shows the cause. */
  run_url: string | null;
  /** What to do, first thing first; a line that starts with `$ ` is a command to copy. */
  next_steps: string[];
}

export interface LastSuccess {
  run_id: number;
  attempt: number;
  event: string;
  created_at: string;
  completed_at: string;
  url: string;
}

export interface JudgedRun {
  run_id: number;
  attempt: number;
  event: string;
  branch: string | null;
  status: string;
  conclusion: string | null;
  created_at: string;
  started_at: string;
  url: string;
  counts: boolean;
  /** Why it counts, or the first rule by which it does not. */
  reason: string;
}

export interface Window {
  due_at: string;
  state: 'succeeded' | 'not_succeeded' | 'no_run' | 'open' | 'unknown';
  run_id: number | null;
  late_minutes: number | null;
}

export interface Verdict {
  /** Current full name of the repository. */
  repo: string;
  /** Shortest name that is unique in the run. */
  name: string;
  /** As the user wrote it; for a discovered watch its path. */
  entry: string;
  display_name: string | null;
  path: string | null;
  id: number | null;
  url: string | null;
  status: Status;
  sla_hours: number | null;
  /** True where `sla_hours` was read from the schedule. */
  sla_auto: boolean;
  age_hours: number | null;
  missed_windows: number | null;
  /** First and last missed window. */
  missed: { from: string; to: string } | null;
  schedules: Schedule[] | null;
  next_due_at: string | null;
  last_fired_at: string | null;
  last_success: LastSuccess | null;
  /** Of a stale watch without a known success: no run since then was one. Null: no run at all, or none was read. */
  no_success_since: string | null;
  cause: Cause | null;
  error: Problem | null;
  warnings: Warning[];
  runs: JudgedRun[];
  windows: Window[];
  paused_until: string | null;
  reason: string | null;
  note: string | null;
  next_steps: string[];
}

export type AlertKind = 'stale' | 'digest' | 'monitor_failed' | 'recovered' | 'test';
export type AlertOutcome =
  | 'sent'
  | 'dry_run'
  | 'off'
  | 'recently_sent'
  | 'partly_delivered'
  | 'failed'
  | 'unconfirmed';

export interface Alert {
  kind: AlertKind;
  /** `owner/name/stem`, null for digest, crash and test mails. */
  watch: string | null;
  subject: string;
  to: string[];
  outcome: AlertOutcome;
  message_id: string | null;
  error: Problem | null;
}

export interface ReportError extends Problem {
  /** `owner/name/stem`, or null where the whole run is meant. */
  watch: string | null;
}

/** What is known of the monitor's own schedule. */
export interface Self {
  last_run_at: string | null;
  missed_windows: number | null;
  gap: { from: string; to: string } | null;
}

/** What the run was expected to take, reckoned before anything was judged; what it took is in `requests`. */
export interface Plan {
  watches: number;
  /** If every watch is healthy. */
  expected_requests: number;
  /** What GitHub allowed the token at that time; null where it names no limit. */
  remaining_before: number | null;
  resets_at: string | null;
  /** Watches that did not fit: unknown, the least urgent ones. */
  left_out: number;
}

export interface Report {
  schema_version: 1;
  monitor_version: string;
  status: 'healthy' | 'stale' | 'failed' | 'disabled';
  checked_at: string;
  dry_run: boolean;
  /** URL of the monitor's own run. */
  run_url: string | null;
  runbook_url: string | null;
  /** What no verdict says: which listing of an owner was used, and how many repositories were left out. */
  notices: string[];
  workflows: Verdict[];
  alerts: Alert[];
  errors: ReportError[];
  self: Self;
  /** Null where nothing was judged, or the recording holds none. */
  plan: Plan | null;
  requests: { github: number; postmark: number };
}

/** A mail ready to be sent: all escaping is done. */
export interface Mail {
  kind: AlertKind;
  watch: string | null;
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  metadata: Record<string, string>;
  /** Message id of the incident's thread, for the References header. */
  references: string;
}
