/** One watch under judgement: what was asked, and all that was learnt. Plain data that the rules fill in. */
import type {
  AnswerOf,
  Job,
  JudgeContext,
  MalformedRow,
  Pass,
  Repository,
  Workflow,
  WorkflowRun,
} from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import type { Sla } from './cadence.js';
import type { JudgedJobs } from './job-rules.js';
import type { Schedule, Warning } from './model.js';
import type { InvalidSchedule } from './schedule/workflow-file.js';

/** What the workflow file says; `absent` is proved, `unreadable` is could-not-look. */
export type FileState =
  | { kind: 'unread' }
  /** GitHub made the workflow itself. */
  | { kind: 'none' }
  | { kind: 'absent' }
  | { kind: 'unreadable'; problem: Problem }
  | { kind: 'read'; text: string; schedules: Schedule[]; invalid: InvalidSchedule[] };

/** Changes of the schedule that lie less than one SLA apart. */
export interface ScheduleChange {
  last: string;
  /** Patience begins here: a cron that is moved each day must not silence the alarm for ever. */
  first: string;
  /** Whether there were more before that than are read: then patience is over. */
  hasMore: boolean;
}

/** One run list as asked and answered. */
export interface ListRead {
  filter: { status: 'success' | null; event: string | null };
  since: string | null;
  answer: AnswerOf<'runs'>;
}

/** What was found of one attempt of a run: whether it is a genuine success, and why. */
export interface Finding {
  run: WorkflowRun;
  /** Null where it could not be looked at. */
  counts: boolean | null;
  reason: string;
}

/** A genuine success. */
export interface Success {
  /** The attempt that succeeded, as a row. */
  run: WorkflowRun;
  /** When the work was done. */
  completed_at: string;
  jobs: JudgedJobs;
}

/** What is known of a job that green runs of an event skip. */
export interface SkippedJob {
  /** `conditional` jobs may be skipped; one is `perhaps` regular while not all that decides was read. */
  is: 'regular' | 'perhaps' | 'unread' | 'conditional';
  /** Holds for runs created after this one. */
  since: string;
}

export interface WatchCase {
  watch: Watch;
  context: JudgeContext;
  repo: Repository;
  workflow: Workflow;
  /** Null while only the file can give it, and for a workflow that cannot run and has no schedule. */
  sla: Sla | null;
  file: FileState;
  /** The changes of the schedule, where they matter: since the last success, or within some days. */
  schedule_change: ScheduleChange | null;

  /** In the second pass the jobs of runs updated at `reread_from` or later are read again. */
  pass: Pass;
  reread_from: string | null;

  /** Unfiltered run lists, in the order in which they were read; then filtered ones. */
  unfiltered: ListRead[];
  filtered: ListRead[];
  /** The newest known row of each of the workflow's runs, by run id. */
  runs: Map<number, WorkflowRun>;
  /** The oldest run of any workflow of the repository that was seen. */
  oldest_in_repository: WorkflowRun | null;
  /** What was created earlier may be gone; null: all is there, or it made no difference so far. */
  horizon: string | null;
  /** Earlier attempts as rows, by run and attempt. */
  attempts: Map<string, AnswerOf<'attempt'>>;
  /** Job lists by run, attempt and pass. */
  jobs: Map<string, AnswerOf<'jobs'>>;
  /** What an attempt's jobs did, and the rows that show it, by run and attempt. */
  judged_jobs: Map<string, { rows: Job[]; judged: JudgedJobs }>;
  /** Older runs by event and instant. They show regular jobs, and are no candidates for a success. */
  older_runs: Map<string, AnswerOf<'older_runs'>>;

  /** By run and attempt. */
  findings: Map<string, Finding>;
  success: Success | null;
  /** `updated_at` of the newest run that the last search did not or could not look into. */
  unread_until: string | null;
  /** Failed reads of the last search, of runs that might have been a success within the SLA. */
  read_failures: Problem[];
  /** Whether the last search met a completion in the future: then the watch cannot be called stale. */
  completes_in_future: boolean;
  /** Of jobs skipped in green runs, what the last search found: by event and name. */
  skipped_jobs: Map<string, SkippedJob>;
  /** Regular jobs that were skipped in a green run. */
  skipped_regular_jobs: Set<string>;
  /** Rows of the run lists that could not be read. */
  malformed: MalformedRow[];
  warnings: Warning[];
}

/** What was found of a run's attempts, the newest first. */
export function findingsOf({ findings }: WatchCase, { id, attempt }: WorkflowRun): Finding[] {
  return Array.from({ length: attempt }, (_, i) => findings.get(`${id}/${attempt - i}`) ?? []).flat();
}

/** Whether GitHub starts nothing here, whatever the file says. */
export function isSwitchedOff({ repo, workflow }: Pick<WatchCase, 'repo' | 'workflow'>): boolean {
  return repo.archived || workflow.state.startsWith('disabled');
}

/** A watch of which nothing has been asked yet. */
export function openWatchCase(
  watch: Watch,
  repo: Repository,
  workflow: Workflow,
  context: JudgeContext,
  warnings: Warning[] = [],
): WatchCase {
  return {
    watch,
    context,
    repo,
    workflow,
    sla: null,
    file: { kind: 'unread' },
    schedule_change: null,
    pass: 1,
    reread_from: null,
    unfiltered: [],
    filtered: [],
    runs: new Map(),
    oldest_in_repository: null,
    horizon: null,
    attempts: new Map(),
    jobs: new Map(),
    judged_jobs: new Map(),
    older_runs: new Map(),
    findings: new Map(),
    success: null,
    unread_until: null,
    read_failures: [],
    malformed: [],
    completes_in_future: false,
    skipped_jobs: new Map(),
    skipped_regular_jobs: new Set(),
    warnings,
  };
}
