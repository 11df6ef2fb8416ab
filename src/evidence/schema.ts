/**
 * The questions to GitHub and their answers, described once: the types of model.ts are inferred from here,
 * and a recording is checked against it. Fields carry the names of GitHub's API; instants are ISO 8601 in
 * UTC.
 */
import { type ErrorCode, errors } from '../problems.js';
import { z } from '../text/zod.js';

const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'Invalid instant');
const id = z.int();

/** What holds for all watches of one run. */
export const judgeContext = z.object({
  now: instant,
  /** Minutes by which the local clock is off GitHub's, or null where GitHub gave no date. */
  clock_skew_minutes: z.number().nullable(),
  /**
   * Where GitHub gave a date that neither the local clock nor its own rate limit supports, and nothing
   * supports the local clock either: that date. A verdict counts only where both clocks lead to it.
   */
  other_now: instant.nullable().default(null),
  /** The monitor's own run, which never counts, and its workflow, which `auto` leaves out. */
  own_run_id: id.nullable(),
  own_repo: z.string().nullable(),
  own_workflow_path: z.string().nullable(),
  /** Repositories (lower case) with enough watches for one list of it to pay, and their entries. */
  bulk_listed: z.array(z.object({ repo: z.string(), entries: z.array(z.string()) })).default([]),
  /** Owners (lower case) all of whose repositories are watched: those of `owner/*`, where there are any. */
  whole_owners: z.array(z.string()).exactOptional(),
  /** How many days back the evidence page looks, and how many job lists each watch may read for it. */
  report: z.object({ days: z.number(), job_reads: z.number() }).nullable().default(null),
});

/** The first look, or the second one that a negative needs. */
export const pass = z.union([z.literal(1), z.literal(2)]);

export const repository = z.object({
  id,
  full_name: z.string(),
  default_branch: z.string(),
  archived: z.boolean(),
  disabled: z.boolean(),
  private: z.boolean(),
  /** Last push to any branch; null where GitHub gives none. */
  pushed_at: instant.nullable(),
  url: z.string(),
});

export const workflow = z.object({
  id,
  name: z.string(),
  path: z.string(),
  /** `active`, `disabled_manually`, `disabled_inactivity`, `disabled_fork`, `deleted` or a new word. */
  state: z.string(),
  created_at: instant,
  url: z.string(),
});

export const workflowRun = z.object({
  id,
  /** By which GraphQL knows the run; null where GitHub gave none. */
  node_id: z.string().nullable(),
  workflow_id: id,
  /** Counts the runs of the workflow from 1, also those that are gone; null where GitHub gives none. */
  run_number: id.nullable().default(null),
  path: z.string(),
  event: z.string(),
  branch: z.string().nullable(),
  /** Null where the head repository was deleted. */
  head_repo_id: id.nullable(),
  head_repo: z.string().nullable(),
  status: z.string(),
  conclusion: z.string().nullable(),
  attempt: id,
  /** When the run was created; a re-run does not move it. */
  created_at: instant,
  /** When this attempt started; a re-run resets it. */
  started_at: instant,
  /** Moves on later events too: an upper bound of the attempt's end, never its time. */
  updated_at: instant,
  url: z.string(),
});

/** The rows of a run list that was read back to `since`. */
export const runList = z.object({
  rows: z.array(workflowRun),
  /**
   * `date`: read past `since`; `list`: the list ended, with every row it counts; `page`: one page was asked
   * for and more may follow; `early`: the list stopped before `since` while GitHub counts more rows.
   */
  end: z.enum(['date', 'list', 'page', 'early']),
  total_count: id,
});

export const step = z.object({
  name: z.string(),
  number: id,
  status: z.string(),
  conclusion: z.string().nullable(),
});

export const job = z.object({
  id,
  name: z.string(),
  /** The attempt of the run that ran this job. */
  attempt: id,
  status: z.string(),
  conclusion: z.string().nullable(),
  started_at: instant.nullable(),
  completed_at: instant.nullable(),
  url: z.string().nullable(),
  runner: z.string().nullable(),
  labels: z.array(z.string()),
  /** Null where GitHub gives no such field: it drops steps as they age. */
  steps: z.array(step).nullable(),
});

/** A file at a ref; `text` is null where it is proved to be absent. */
export const fileText = z.object({ text: z.string().nullable() });

/** One workflow file of the default branch; `problem` where its text could not be had. */
export const workflowFile = z.object({
  path: z.string(),
  text: z.string().nullable(),
  problem: z.string().nullable(),
});

export const commit = z.object({
  sha: z.string(),
  /** Committer date: when the change took effect on the branch, as far as git says. */
  date: instant,
  parent: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string(),
});

/** A note that GitHub attached to a job. */
export const annotation = z.object({
  /** `notice`, `warning` or `failure`. */
  level: z.string(),
  message: z.string(),
});

/** Environments a waiting run needs an approval for. */
export const pendingDeployment = z.object({ environment: z.string(), reviewers: z.array(z.string()) });

/**
 * A row of a list that is not as GitHub describes it, with what could be read of it: null is not known. Where
 * it could be a row of what is watched, its list proves no absence; it never undoes what other rows prove.
 */
export const malformedRow = z.object({
  id: id.nullable(),
  workflow_id: id.nullable(),
  /** Of a job: its run. */
  run_id: id.nullable(),
  path: z.string().nullable(),
  created_at: instant.nullable(),
  /** What is wrong with it, for a person. */
  why: z.string(),
});

const repo = z.string();
const runId = { repo, run_id: id };

/** Everything that the judge may ask, with the answer each question gets. */
export const catalogue = {
  repository: { asks: z.object({ repo }), value: repository },
  /** All pages, all states. */
  workflows: { asks: z.object({ repo, read: pass }), value: z.array(workflow) },
  /**
   * The one workflow that a run belongs to, with its state of now; a hundred of them cost one request. It
   * tells nothing of any other workflow.
   */
  workflow_of_run: {
    asks: z.object({ ...runId, node_id: z.string() }),
    value: workflow.omit({ path: true, url: true }),
  },
  /**
   * Run rows, newest first as GitHub gives them. `workflow_id: null` is the whole repository. `since: null`
   * is one page. Filters are sent to GitHub and not trusted: the rows come back as answered.
   */
  runs: {
    asks: z.object({
      repo,
      /** GitHub takes the workflow's file name in place of its id. */
      workflow_id: z.union([id, z.string()]).nullable(),
      status: z.literal('success').nullable(),
      event: z.string().nullable(),
      since: instant.nullable(),
      read: pass,
    }),
    value: runList,
  },
  /** The newest scheduled runs of a repository, at most so many of them. */
  newest_scheduled: { asks: z.object({ repo, rows: id }), value: runList },
  /**
   * The newest successful runs of a workflow that were created before an instant, of one event or of all, one
   * page: rows long past cost no reading of all in between.
   */
  older_runs: {
    asks: z.object({ repo, workflow_id: id, event: z.string().nullable(), before: instant }),
    value: runList,
  },
  /**
   * The newest run of a repository that was created before an instant, or null: whether GitHub still keeps
   * runs of that age. https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
   */
  run_before: { asks: z.object({ repo, before: instant }), value: workflowRun.nullable() },
  /** An earlier attempt of a run, as a row. */
  attempt: { asks: z.object({ ...runId, attempt: id }), value: workflowRun },
  /** All jobs of all attempts up to `attempt`, all pages, checked against GitHub's count. */
  jobs: { asks: z.object({ ...runId, attempt: id, read: pass }), value: z.array(job) },
  /**
   * What GitHub says beside a job, such as why it did not start; needs `checks: read`.
   * https://docs.github.com/rest/checks/runs#list-check-run-annotations
   */
  annotations: { asks: z.object({ repo, job_id: id }), value: z.array(annotation) },
  file: { asks: z.object({ repo, path: z.string(), ref: z.string(), read: pass }), value: fileText },
  /** The last commit on `ref` that touched `path`; null where there is none. */
  commit: { asks: z.object({ repo, path: z.string(), ref: z.string() }), value: commit.nullable() },
  /** Every file under .github/workflows at `ref`. */
  files: { asks: z.object({ repo, ref: z.string() }), value: z.array(workflowFile) },
  waiting: { asks: z.object(runId), value: z.array(pendingDeployment) },
};

export const problem = z.object({
  code: z.string().refine((code): code is ErrorCode => code in errors, 'Unknown error code'),
  message: z.string(),
  hint: z.string().nullable(),
});

/** What GitHub allows the token when judging begins. */
export const rateLimit = z.object({
  remaining: z.number(),
  resets_at: instant,
  /** Whether the limit starts anew while the run may still wait for it. */
  resets_in_time: z.boolean(),
});
