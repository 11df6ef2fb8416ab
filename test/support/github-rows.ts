/** A world's data as GitHub answers it, typed by GitHub's published description of its API. */
import type { components } from '@octokit/openapi-types';
import { type Links, repositoryRow, userRow } from './github-repository-rows.js';
import type {
  WorldAttempt,
  WorldCommit,
  WorldJob,
  WorldRepo,
  WorldRun,
  WorldWorkflow,
} from './github-world.js';

type Schemas = components['schemas'];

/** GitHub gives null for a deleted fork, which its description leaves out. */
export type RunRow = Omit<Schemas['workflow-run'], 'head_repository'> & {
  head_repository: Schemas['minimal-repository'] | null;
};

export function workflowRow(links: Links, repo: WorldRepo, workflow: WorldWorkflow): Schemas['workflow'] {
  const { id, name, path, state, created_at } = workflow;
  const html_url = `${links.web}/${repo.full_name}/blob/${repo.default_branch}/${path}`;
  const url = `${links.api}/repos/${repo.full_name}/actions/workflows/${id}`;
  const badge_url = `${links.web}/${repo.full_name}/workflows/${encodeURIComponent(name)}/badge.svg`;
  return {
    id,
    node_id: `W_${id}`,
    name,
    path,
    state,
    created_at,
    updated_at: created_at,
    url,
    html_url,
    badge_url,
  };
}

/** A run as of one of its attempts (from 1). */
export function runRow(links: Links, repo: WorldRepo, run: WorldRun, attempt: number): RunRow {
  const now = run.attempts[attempt - 1];
  if (now === undefined) throw new Error(`Run ${run.id} has no attempt ${attempt}.`);
  const url = `${links.api}/repos/${repo.full_name}/actions/runs/${run.id}`;
  const head_sha = '0'.repeat(40);
  return {
    id: run.id,
    name: run.name,
    node_id: `WFR_${run.id}`,
    head_branch: run.branch,
    head_sha,
    path: run.path,
    display_title: run.name,
    run_number: numberOf(repo, run),
    run_attempt: attempt,
    event: run.event,
    ...progress(now),
    workflow_id: run.workflow_id,
    url,
    html_url: `${links.web}/${repo.full_name}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.created_at,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${links.api}/repos/${repo.full_name}/check-suites/1`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: `${links.api}/repos/${repo.full_name}/actions/workflows/${run.workflow_id}`,
    head_commit: {
      id: head_sha,
      tree_id: head_sha,
      message: '',
      timestamp: run.created_at,
      author: null,
      committer: null,
    },
    repository: repositoryRow(links, repo.full_name, repo.id),
    head_repository: run.head_repo && repositoryRow(links, run.head_repo.full_name, run.head_repo.id),
  };
}

/** GitHub counts the runs of a workflow from 1; those that are gone keep their numbers. */
function numberOf(repo: WorldRepo, run: WorldRun): number {
  if (run.run_number !== undefined) return run.run_number;
  const gone = repo.workflows.find(({ id }) => id === run.workflow_id)?.runs_gone ?? 0;
  return gone + (numbersOf(repo).get(run) ?? 0);
}

function numbersOf(repo: WorldRepo): Map<WorldRun, number> {
  const known = counted.get(repo);
  if (known !== undefined && known.size === repo.runs.length) return known;
  const next = new Map<number, number>();
  const numbers = new Map<WorldRun, number>();
  const oldestFirst = [...repo.runs].sort(
    (a, b) => Date.parse(a.created_at) - Date.parse(b.created_at) || a.id - b.id,
  );
  for (const run of oldestFirst) {
    const number = (next.get(run.workflow_id) ?? 0) + 1;
    next.set(run.workflow_id, number);
    numbers.set(run, number);
  }
  counted.set(repo, numbers);
  return numbers;
}

/** Numbers of the runs of a repository, until runs are added. */
const counted = new WeakMap<WorldRepo, Map<WorldRun, number>>();

function progress({ status, conclusion, started_at, updated_at }: WorldAttempt) {
  return { status, conclusion, run_started_at: started_at, updated_at };
}

export function jobRow(
  links: Links,
  repo: WorldRepo,
  run: WorldRun,
  attempt: number,
  job: WorldJob,
): Schemas['job'] {
  const api = `${links.api}/repos/${repo.full_name}`;
  const steps = job.steps?.map(({ name, status, conclusion }, index) => ({
    name,
    status,
    conclusion,
    number: index + 1,
  }));
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: attempt,
    node_id: `CR_${job.id}`,
    head_sha: '0'.repeat(40),
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${links.web}/${repo.full_name}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.started_at,
    started_at: job.started_at,
    completed_at: job.completed_at,
    name: job.name,
    ...(steps === undefined ? {} : { steps }),
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: job.runner === null ? null : 2,
    runner_name: job.runner,
    runner_group_id: job.runner === null ? null : 0,
    runner_group_name: job.runner === null ? null : 'GitHub Actions',
    workflow_name: run.name,
    head_branch: run.branch,
  };
}

/** `parent` is null for the first commit of a repository. */
export function commitRow(
  links: Links,
  repo: WorldRepo,
  commit: WorldCommit,
  parent: string | null,
): Schemas['commit'] {
  const { sha, date, author } = commit;
  const url = `${links.api}/repos/${repo.full_name}/commits/${sha}`;
  const html_url = `${links.web}/${repo.full_name}/commit/${sha}`;
  const person = { name: author ?? 'A. Stranger', email: 'someone@example.com', date };
  const user = author === null ? null : userRow(links, author);
  return {
    url,
    sha,
    node_id: `C_${sha}`,
    html_url,
    comments_url: `${url}/comments`,
    commit: {
      url,
      author: person,
      committer: person,
      message: 'Change',
      comment_count: 0,
      tree: { sha, url },
    },
    author: user,
    committer: user,
    parents: parent === null ? [] : [{ sha: parent, url }],
  };
}

export function pendingRow(
  links: Links,
  waiting: WorldRun['waiting'][number],
): Schemas['pending-deployment'] {
  return {
    environment: { id: 1, name: waiting.environment },
    wait_timer: 0,
    wait_timer_started_at: null,
    current_user_can_approve: false,
    reviewers: waiting.reviewers.map((login) => ({ type: 'User', reviewer: userRow(links, login) })),
  };
}

export function annotationRow(links: Links, repo: WorldRepo, message: string): Schemas['check-annotation'] {
  return {
    path: '.github',
    start_line: 1,
    end_line: 1,
    start_column: null,
    end_column: null,
    annotation_level: 'failure',
    title: '',
    message,
    raw_details: '',
    blob_href: `${links.web}/${repo.full_name}/blob/${'0'.repeat(40)}/.github`,
  };
}

type Entry = Schemas['content-directory'][number];

export function entryRow(links: Links, repo: WorldRepo, path: string, type: 'file' | 'dir'): Entry {
  const url = contentsUrl(links, repo, path);
  const name = path.split('/').at(-1) ?? path;
  const _links = { git: null, html: null, self: url };
  const none = { git_url: null, html_url: null, download_url: null };
  return { type, size: 0, name, path, sha: '0'.repeat(40), url, ...none, _links };
}

/** GitHub leaves the content of a file above 1 MiB out. */
export function fileRow(links: Links, repo: WorldRepo, path: string, text: string): Schemas['content-file'] {
  const bytes = Buffer.from(text);
  const large = bytes.length > 1024 * 1024;
  const content = large ? '' : bytes.toString('base64').replace(/.{60}/g, '$&\n');
  const encoding = large ? 'none' : 'base64';
  return { ...entryRow(links, repo, path, 'file'), type: 'file', encoding, size: bytes.length, content };
}

function contentsUrl(links: Links, repo: WorldRepo, path: string): string {
  return `${links.api}/repos/${repo.full_name}/contents/${path}`;
}
