/** Jobs, commits and approvals as GitHub answers them, typed by its published description. */
import type { components } from '@octokit/openapi-types';
import { type Links, userRow } from './github-repository-rows.js';
import type { WorldCommit, WorldJob, WorldRepo, WorldRun } from './github-world.js';

type Schemas = components['schemas'];

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
