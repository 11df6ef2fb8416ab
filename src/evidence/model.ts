/** The questions to GitHub, and their answers as plain data. Fields carry the names of GitHub's API; instants are ISO 8601 in UTC. */
import type { Result } from '../problems.js';

/** What holds for all watches of one run. */
export interface JudgeContext {
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

/** The first look, or the second one that a negative needs. */
export type Pass = 1 | 2;

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

export interface WorkflowRun {
  id: number;
  /** By which GraphQL knows the run; null where GitHub gave none. */
  node_id: string | null;
  workflow_id: number;
  /** Counts the runs of the workflow from 1, also those that are gone; null where GitHub gives none. */
  run_number: number | null;
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
  rows: WorkflowRun[];
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

/** A note that GitHub attached to a job. */
export interface Annotation {
  /** `notice`, `warning` or `failure`. */
  level: string;
  message: string;
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
  workflows: { asks: { repo: string; read: Pass }; value: Workflow[] };
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
      read: Pass;
    };
    value: RunList;
  };
  /** The newest scheduled runs of a repository, at most so many of them. */
  newest_scheduled: { asks: { repo: string; rows: number }; value: RunList };
  /** A further page of a workflow's unfiltered run list, from 2: rows long past cost no reading of all in between. */
  older_runs: { asks: { repo: string; workflow_id: number; page: number }; value: RunList };
  /**
   * The newest run of a repository that was created before an instant, or null: whether GitHub still keeps runs of
   * that age. https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
   */
  run_before: { asks: { repo: string; before: string }; value: WorkflowRun | null };
  /** An earlier attempt of a run, as a row. */
  attempt: { asks: { repo: string; run_id: number; attempt: number }; value: WorkflowRun };
  /** All jobs of all attempts up to `attempt`, all pages, checked against GitHub's count. */
  jobs: { asks: { repo: string; run_id: number; attempt: number; read: Pass }; value: Job[] };
  /**
   * What GitHub says beside a job, such as why it did not start; needs `checks: read`.
   * https://docs.github.com/rest/checks/runs#list-check-run-annotations
   */
  annotations: { asks: { repo: string; job_id: number }; value: Annotation[] };
  file: { asks: { repo: string; path: string; ref: string; read: Pass }; value: FileText };
  /** The last commit on `ref` that touched `path`; null where there is none. */
  commit: { asks: { repo: string; path: string; ref: string }; value: Commit | null };
  /** Every file under .github/workflows at `ref`. */
  files: { asks: { repo: string; ref: string }; value: WorkflowFile[] };
  waiting: { asks: { repo: string; run_id: number }; value: PendingDeployment[] };
}

export type QuestionKind = keyof Catalogue;

export type Question = { [K in QuestionKind]: { kind: K } & Catalogue[K]['asks'] }[QuestionKind];

export type QuestionOf<K extends QuestionKind> = { kind: K } & Catalogue[K]['asks'];

export type AnswerOf<K extends QuestionKind> = Result<Catalogue[K]['value']>;

export type Answer = AnswerOf<QuestionKind>;

/** A question and what GitHub said: a recording is a list of these. */
export interface Exchange {
  question: Question;
  answer: Answer;
}

/** What GitHub allows the token when judging begins. */
export interface RateLimit {
  remaining: number;
  resets_at: string;
  /** Whether the limit starts anew while the run may still wait for it. */
  resets_in_time: boolean;
}
