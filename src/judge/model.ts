/** What the judge decides: the verdict and its parts, as the public result shows them. */
import type { Problem } from '../problems.js';

export interface Schedule {
  cron: string;
  /** IANA name; `UTC` where the file names none. */
  timezone: string;
  /** Line of the file, from 1. */
  line: number;
}

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

/** What is known of the monitor's own schedule. */
export interface Self {
  last_run_at: string | null;
  missed_windows: number | null;
  gap: { from: string; to: string } | null;
}
