/** A world's data as GitHub answers it, typed by GitHub's published description of its API. */
import type { components } from '@octokit/openapi-types';

import { type Links, repositoryRow } from './github-repository-rows.js';
import type { WorldAttempt, WorldRepo, WorldRun, WorldWorkflow } from './github-world.js';

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
