/** What a world holds: plain data, from which the HTTP stand-in and the in-memory one both answer. */
import type { components } from '@octokit/openapi-types';

type Schemas = components['schemas'];

export interface WorldStep {
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
}

export interface WorldJob {
  id: number;
  name: string;
  status: Schemas['job']['status'];
  conclusion: Schemas['job']['conclusion'];
  started_at: string;
  completed_at: string | null;
  runner: string | null;
  /** What GitHub says beside the job: failures. */
  annotations: string[];
  /** Null where GitHub gives none any more. */
  steps: WorldStep[] | null;
}

export interface WorldAttempt {
  status: string | null;
  conclusion: string | null;
  started_at: string;
  updated_at: string;
  /** Only those that this attempt ran. */
  jobs: WorldJob[];
}

export interface WorldRun {
  id: number;
  workflow_id: number;
  path: string;
  name: string;
  event: string;
  branch: string | null;
  /** Null where the fork was deleted. */
  head_repo: { id: number; full_name: string } | null;
  created_at: string;
  /** Default: the runs of its workflow, counted from the oldest. */
  run_number?: number;
  /** At least one. */
  attempts: WorldAttempt[];
  waiting: { environment: string; reviewers: string[] }[];
}

export interface WorldWorkflow {
  id: number;
  name: string;
  path: string;
  state: Schemas['workflow']['state'];
  created_at: string;
  /** Older runs that GitHub no longer keeps: they are counted in `run_number` only. */
  runs_gone: number;
}

/** On the default branch, oldest first. */
export interface WorldCommit {
  sha: string;
  date: string;
  author: string | null;
  files: Record<string, string | null>;
}

export interface WorldRepo {
  id: number;
  full_name: string;
  /** Answered with 301. */
  former_names: string[];
  default_branch: string;
  archived: boolean;
  disabled: boolean;
  private: boolean;
  pushed_at: string;
  /** Answered with 404, as GitHub does where the token may not see it. */
  hidden: boolean;
  /** Permissions that the token lacks, and what kind of token GitHub then speaks of. */
  deny: {
    actions?: 'integration' | 'personal access token';
    contents?: 'integration' | 'personal access token';
    checks?: 'integration' | 'personal access token';
  };
  workflows: WorldWorkflow[];
  runs: WorldRun[];
  commits: WorldCommit[];
}

export interface World {
  now: string;
  /** The user whom a personal token belongs to. */
  login: string | null;
  /** Owners that are organizations. */
  orgs: string[];
  repos: WorldRepo[];
}

/** The files of the default branch at a branch name or commit; null where the ref does not exist. */
export function treeAt(repo: WorldRepo, ref: string | null): Map<string, string> | null {
  const isBranch = ref === null || ref === repo.default_branch;
  const last = isBranch ? repo.commits.length - 1 : repo.commits.findIndex((commit) => commit.sha === ref);
  if (last < 0) return null;
  const tree = new Map<string, string>();
  for (const { files } of repo.commits.slice(0, last + 1)) {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) tree.delete(path);
      else tree.set(path, text);
    }
  }
  return tree;
}

/** Commits of `ref` that touched `path`, newest first; null where the ref does not exist. */
export function commitsAt(repo: WorldRepo, ref: string, path: string | null): WorldCommit[] | null {
  const end =
    ref === repo.default_branch ? repo.commits.length : repo.commits.findIndex(({ sha }) => sha === ref) + 1;
  if (end === 0) return null;
  const touched = (commit: WorldCommit) => path === null || path in commit.files;
  return repo.commits.slice(0, end).filter(touched).reverse();
}

export function jobWithId(repo: WorldRepo, id: number): WorldJob | undefined {
  return repo.runs
    .flatMap(({ attempts }) => attempts.flatMap(({ jobs }) => jobs))
    .find((job) => job.id === id);
}
