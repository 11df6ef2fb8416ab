/** GitHub's answer to one request, worked out from a world alone. */
import { type Answered, type Asked, noSuch, refused } from './github-answer.js';
import { answerCommits, answerContents } from './github-contents.js';
import { annotationRow, jobRow, pendingRow } from './github-job-rows.js';
import { answerOwner, fullRepository } from './github-owner.js';
import { paged } from './github-paging.js';
import { runRow, workflowRow } from './github-rows.js';
import { answerRuns } from './github-runs.js';
import { jobWithId, type WorldRepo, type WorldRun } from './github-world.js';

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
  if (rest === '') return { status: 200, body: fullRepository(asked, repo) };
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
