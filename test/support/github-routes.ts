/** GitHub's answer to one request, worked out from a world alone. */

import { type Answered, type Asked, noSuch, paged, refused } from './github-answer.js';
import { fullRepositoryRow } from './github-repository-rows.js';
import {
  annotationRow,
  commitRow,
  entryRow,
  fileRow,
  jobRow,
  pendingRow,
  runRow,
  workflowRow,
} from './github-rows.js';
import { commitsAt, jobWithId, treeAt, type WorldRepo, type WorldRun } from './github-world.js';

type Route = (asked: Asked, repo: WorldRepo, ...parts: string[]) => Answered;

const actions: [RegExp, Route][] = [
  [/^\/actions\/workflows$/, answerWorkflows],
  [/^\/actions\/workflows\/([^/]+)\/runs$/, answerRuns],
  [/^\/actions\/runs$/, answerRuns],
  [/^\/actions\/runs\/(\d+)\/attempts\/(\d+)$/, answerAttempt],
  [/^\/actions\/runs\/(\d+)\/jobs$/, answerJobs],
  [/^\/actions\/runs\/(\d+)\/pending_deployments$/, answerPending],
];

const checks: [RegExp, Route][] = [[/^\/check-runs\/(\d+)\/annotations$/, answerAnnotations]];

const contents: [RegExp, Route][] = [
  [/^\/contents(?:\/(.*))?$/, answerContents],
  [/^\/commits$/, answerCommits],
];

export function answer(asked: Asked): Answered {
  const inRepo = /^\/(?:repos\/([^/]+\/[^/]+)|repositories\/(\d+))(\/.*)?$/.exec(asked.path);
  if (inRepo === null) return answerOwner(asked);
  const [, name, id, rest = ''] = inRepo;
  const same = (a: string) => a.toLowerCase() === name?.toLowerCase();
  const { repos } = asked.world;
  const repo = repos.find((one) => (name === undefined ? String(one.id) === id : same(one.full_name)));
  if (repo && !repo.hidden) return answerInRepo(asked, repo, rest);
  const renamed = repos.find((one) => one.former_names.some(same));
  return renamed ? moved(asked, renamed, rest) : noSuch;
}

function answerInRepo(asked: Asked, repo: WorldRepo, rest: string): Answered {
  if (rest === '') return { status: 200, body: fullRepositoryRow(asked.links, repo) };
  return (
    through(actions, 'actions', asked, repo, rest) ??
    through(contents, 'contents', asked, repo, rest) ??
    through(checks, 'checks', asked, repo, rest) ??
    noSuch
  );
}

function through(
  routes: [RegExp, Route][],
  permission: keyof WorldRepo['deny'],
  asked: Asked,
  repo: WorldRepo,
  rest: string,
): Answered | null {
  for (const [pattern, route] of routes) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const kind = repo.deny[permission];
    if (kind) return refused(`Resource not accessible by ${kind}`);
    return route(asked, repo, ...match.slice(1).map((part) => decodeURIComponent(part ?? '')));
  }
  return null;
}

function moved(asked: Asked, repo: WorldRepo, rest: string): Answered {
  const url = `${asked.links.api}/repositories/${repo.id}${rest}${asked.search}`;
  return { status: 301, body: { message: 'Moved Permanently', url }, headers: { location: url } };
}

function answerWorkflows(asked: Asked, repo: WorldRepo): Answered {
  const { rows, headers, total } = paged(asked, repo.workflows);
  const workflows = rows.map((workflow) => workflowRow(asked.links, repo, workflow));
  return { status: 200, body: { total_count: total, workflows }, headers };
}

const findRun = (repo: WorldRepo, id: string | undefined): WorldRun | undefined =>
  repo.runs.find((run) => String(run.id) === id);

function answerAttempt(asked: Asked, repo: WorldRepo, id?: string, attempt?: string): Answered {
  const run = findRun(repo, id);
  const number = Number(attempt);
  if (run === undefined || run.attempts[number - 1] === undefined) return noSuch;
  return { status: 200, body: runRow(asked.links, repo, run, number) };
}

function answerJobs(asked: Asked, repo: WorldRepo, id?: string): Answered {
  const run = findRun(repo, id);
  if (run === undefined) return noSuch;
  const all = run.attempts.flatMap(({ jobs }, index) => jobs.map((job) => ({ job, attempt: index + 1 })));
  const latest = all.filter(({ attempt }) => attempt === run.attempts.length);
  const { rows, headers, total } = paged(asked, asked.query.get('filter') === 'all' ? all : latest);
  const jobs = rows.map(({ job, attempt }) => jobRow(asked.links, repo, run, attempt, job));
  return { status: 200, body: { total_count: total, jobs }, headers };
}

function answerPending(asked: Asked, repo: WorldRepo, id?: string): Answered {
  const run = findRun(repo, id);
  if (run === undefined) return noSuch;
  return { status: 200, body: run.waiting.map((waiting) => pendingRow(asked.links, waiting)) };
}

function answerAnnotations(asked: Asked, repo: WorldRepo, id?: string): Answered {
  const job = jobWithId(repo, Number(id));
  if (job === undefined) return noSuch;
  const { rows, headers } = paged(asked, job.annotations);
  return { status: 200, body: rows.map((message) => annotationRow(asked.links, repo, message)), headers };
}

/** The listings of repositories: which one answers depends on the kind of token and of owner. */
function answerOwner(asked: Asked): Answered {
  const { world, path, token } = asked;
  const isApp = token?.startsWith('ghs_') ?? false;
  const seen = world.repos.filter((repo) => !repo.hidden);
  if (path === '/installation/repositories') {
    return isApp
      ? installation(asked, seen)
      : refused('You must authenticate with an installation access token');
  }
  if (path === '/user/repos') {
    if (isApp || world.login === null) return refused('Resource not accessible by integration');
    return list(asked, ownedBy(seen, world.login));
  }
  const [, kind, owner = ''] = /^\/(orgs|users)\/([^/]+)\/repos$/.exec(path) ?? [];
  if (kind === undefined || (kind === 'orgs' && !world.orgs.includes(owner))) return noSuch;
  if (kind === 'users' && owner !== world.login && ownedBy(world.repos, owner).length === 0) return noSuch;
  const owned = ownedBy(seen, owner);
  // A user's are the public ones; of an organization the token is shown what it may see.
  return list(asked, kind === 'orgs' ? owned : owned.filter((repo) => !repo.private));
}

const ownedBy = (repos: WorldRepo[], owner: string) =>
  repos.filter((repo) => repo.full_name.startsWith(`${owner}/`));

function installation(asked: Asked, repos: WorldRepo[]): Answered {
  const { rows, headers, total } = paged(asked, repos);
  const repositories = rows.map((repo) => fullRepositoryRow(asked.links, repo));
  return { status: 200, body: { total_count: total, repositories }, headers };
}

function list(asked: Asked, repos: WorldRepo[]): Answered {
  const { rows, headers } = paged(asked, repos);
  return { status: 200, body: rows.map((repo) => fullRepositoryRow(asked.links, repo)), headers };
}

/** A filtered list ends here, whatever it counts. */
const filteredRows = 1000;
export const runFilters = ['status', 'event', 'branch', 'created', 'actor', 'head_sha'];

/** A run list: of the repository, or of the workflow with this id or file name. */
function answerRuns(asked: Asked, repo: WorldRepo, workflow?: string): Answered {
  const isFiltered = runFilters.some((name) => asked.query.has(name));
  const found = findRuns(repo, workflow, asked.query, asked.filtered_as_of);
  if (found === null) return noSuch;
  const shown = isFiltered ? found.slice(0, filteredRows) : found;
  const { rows, headers, total } = paged(asked, shown, found.length);
  const workflow_runs = rows.map((run) => runRow(asked.links, repo, run, run.attempts.length));
  return { status: 200, body: { total_count: total, workflow_runs }, headers };
}

/** Newest first; null where no such workflow was ever known. */
export function findRuns(
  repo: WorldRepo,
  workflow: string | undefined,
  query: URLSearchParams,
  as_of: string | null = null,
): WorldRun[] | null {
  const runs = runsOf(repo, workflow);
  if (runs === null) return null;
  return runs
    .filter((run) => (as_of === null || run.created_at <= as_of) && fits(run, query))
    .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id);
}

function runsOf(repo: WorldRepo, workflow: string | undefined): WorldRun[] | null {
  if (workflow === undefined) return [...repo.runs];
  const known = repo.workflows.find(
    ({ id, path }) => String(id) === workflow || path.endsWith(`/${workflow}`),
  );
  const runs = repo.runs.filter(({ workflow_id }) => String(workflow_id) === String(known?.id ?? workflow));
  return known || runs.length > 0 ? runs : null;
}

function fits(run: WorldRun, query: URLSearchParams): boolean {
  const latest = run.attempts.at(-1);
  const allowed = (name: string, ...values: (string | null | undefined)[]) =>
    !query.has(name) || values.includes(query.get(name));
  return (
    allowed('status', latest?.status, latest?.conclusion) &&
    allowed('event', run.event) &&
    allowed('branch', run.branch) &&
    isCreated(run.created_at, query.get('created'))
  );
}

/** GitHub answers a date that it does not understand with an empty list, not with an error. */
function isCreated(at: string, wanted: string | null): boolean {
  if (wanted === null) return true;
  const [, sign, bound = ''] = /^(>=|<)(.+)$/.exec(wanted) ?? [];
  return sign === '<' ? Date.parse(at) < Date.parse(bound) : Date.parse(at) >= Date.parse(bound);
}

/** A file or a directory, at `?ref=` or on the default branch. */
function answerContents(asked: Asked, repo: WorldRepo, path = ''): Answered {
  if (repo.commits.length === 0) return { status: 404, body: { message: 'This repository is empty.' } };
  const tree = treeAt(repo, asked.query.get('ref'));
  if (tree === null) return noSuch;
  const text = tree.get(path);
  if (text !== undefined) return { status: 200, body: fileRow(asked.links, repo, path, text) };
  const entries = entriesOf(tree, path);
  if (entries.size === 0) return noSuch;
  const body = [...entries].map(([name, type]) =>
    entryRow(asked.links, repo, path ? `${path}/${name}` : name, type),
  );
  return { status: 200, body };
}

export function entriesOf(tree: Map<string, string>, folder: string): Map<string, 'file' | 'dir'> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const entries = new Map<string, 'file' | 'dir'>();
  for (const path of tree.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...below] = path.slice(prefix.length).split('/');
    entries.set(name, below.length > 0 ? 'dir' : 'file');
  }
  return entries;
}

function answerCommits(asked: Asked, repo: WorldRepo): Answered {
  const ref = asked.query.get('sha') ?? repo.default_branch;
  if (repo.commits.length === 0) return { status: 409, body: { message: 'Git Repository is empty.' } };
  const commits = commitsAt(repo, ref, asked.query.get('path'));
  if (commits === null) return { status: 404, body: { message: `No commit found for SHA: ${ref}` } };
  const { rows, headers } = paged(asked, commits);
  const parent = (sha: string) => repo.commits[repo.commits.findIndex((commit) => commit.sha === sha) - 1];
  const body = rows.map((commit) => commitRow(asked.links, repo, commit, parent(commit.sha)?.sha ?? null));
  return { status: 200, body, headers };
}
