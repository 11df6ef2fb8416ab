/**
 * Answers the judge's questions from a world in memory, through the same rows as the real thing but no HTTP.
 */

import type {
  Answer,
  FileText,
  Job,
  Question,
  QuestionKind,
  QuestionOf,
  RunList,
  WorkflowFile,
  WorkflowRun,
} from '../../src/evidence/model.js';
import {
  commitRow as readCommit,
  jobRow as readJob,
  repositoryRow as readRepository,
  runRow as readRun,
  workflowRow as readWorkflow,
} from '../../src/github/rows.js';
import { fullRepositoryRow } from './github-repository-rows.js';
import { findRuns } from './github-routes.js';
import { commitRow, jobRow, runRow, workflowRow } from './github-rows.js';
import { commitsAt, jobWithId, treeAt, type World, type WorldRepo } from './github-world.js';

const links = { api: 'https://api.github.com', web: 'https://github.com' };

type Reader<K extends QuestionKind> = (repo: WorldRepo, question: QuestionOf<K>) => unknown;

const readers: { [K in QuestionKind]: Reader<K> } = {
  repository: (repo) => readRepository.parse(fullRepositoryRow(links, repo)),
  workflows: (repo) => repo.workflows.map((one) => readWorkflow.parse(workflowRow(links, repo, one))),
  workflow_of_run: readWorkflowOfRun,
  runs: readRuns,
  newest_scheduled: readNewestScheduled,
  older_runs: readOlderRuns,
  run_before: (repo, { before }) => {
    const [run] = findRuns(repo, undefined, new URLSearchParams({ created: `<${before}` })) ?? [];
    return run === undefined ? null : readRun.parse(runRow(links, repo, run, run.attempts.length));
  },
  attempt: (repo, { run_id, attempt }) => runAt(repo, run_id, attempt),
  jobs: readJobs,
  annotations: (repo, { job_id }) =>
    repo.deny.checks
      ? undefined
      : jobWithId(repo, job_id)?.annotations.map((message) => ({ level: 'failure', message })),
  file: readText,
  commit: readLastCommit,
  files: readFiles,
  waiting: (repo, { run_id }) => repo.runs.find(({ id }) => id === run_id)?.waiting ?? [],
};

/** What GitHub would answer, were it always right and at hand. */
export function answerFrom(given: World | { data: World }): (question: Question) => Answer {
  const world = 'data' in given ? given.data : given;
  const ask = <K extends QuestionKind>(question: QuestionOf<K>): Answer => {
    const repo = world.repos.find(({ full_name, former_names }) =>
      [full_name, ...former_names].includes(question.repo),
    );
    const read: Reader<K> = readers[question.kind];
    const value = repo && !repo.hidden ? read(repo, question) : undefined;
    if (value !== undefined) return { ok: true, value } as Answer;
    return {
      ok: false,
      error: { code: 'github_not_found', message: `No such thing: ${question.kind}.`, hint: null },
    };
  };
  return ask as (question: Question) => Answer;
}

/** Read past `since` where rows that old exist, else to the end. */
function readRuns(
  repo: WorldRepo,
  { workflow_id, status, event, since }: QuestionOf<'runs'>,
): RunList | undefined {
  const query = new URLSearchParams({ ...(status && { status }), ...(event && { event }) });
  const all = findRuns(repo, workflow_id === null ? undefined : String(workflow_id), query);
  if (all === null) return undefined;
  const past = since === null ? -1 : all.findIndex(({ created_at }) => created_at < since);
  const length = Math.ceil((since === null ? 1 : past + 1) / 100) * 100;
  const shown = since !== null && past < 0 ? all : all.slice(0, length);
  const rows = shown.map((run) => readRun.parse(runRow(links, repo, run, run.attempts.length)));
  const short = shown.length === all.length ? 'list' : 'page';
  return { rows, end: past >= 0 ? 'date' : short, total_count: all.length };
}

function readWorkflowOfRun(repo: WorldRepo, { run_id }: QuestionOf<'workflow_of_run'>): unknown {
  const run = repo.runs.find(({ id }) => id === run_id);
  const found = repo.workflows.find(({ id }) => id === run?.workflow_id);
  if (!found) return undefined;
  const { id, name, state, created_at } = found;
  return { id, name, state, created_at };
}

function readNewestScheduled(
  repo: WorldRepo,
  { rows: size }: QuestionOf<'newest_scheduled'>,
): RunList | undefined {
  const all = findRuns(repo, undefined, new URLSearchParams({ event: 'schedule' }));
  const rows = all?.slice(0, size).map((run) => readRun.parse(runRow(links, repo, run, run.attempts.length)));
  return rows && { rows, end: rows.length === all?.length ? 'list' : 'page', total_count: all?.length ?? 0 };
}

function readOlderRuns(
  repo: WorldRepo,
  { workflow_id, event, before }: QuestionOf<'older_runs'>,
): RunList | undefined {
  const query = new URLSearchParams({ status: 'success', created: `<${before}`, ...(event && { event }) });
  const all = findRuns(repo, String(workflow_id), query);
  const shown = all?.slice(0, 100);
  const rows = shown?.map((run) => readRun.parse(runRow(links, repo, run, run.attempts.length)));
  const total = all?.length ?? 0;
  return rows && { rows, end: total > 100 ? 'page' : 'list', total_count: total };
}

function readText(repo: WorldRepo, { path, ref }: QuestionOf<'file'>): FileText | undefined {
  const tree = treeAt(repo, ref);
  return tree ? { text: tree.get(path) ?? null } : undefined;
}

function runAt(repo: WorldRepo, id: number, attempt: number): WorkflowRun | undefined {
  const run = repo.runs.find((one) => one.id === id);
  return run?.attempts[attempt - 1] && readRun.parse(runRow(links, repo, run, attempt));
}

function readJobs(repo: WorldRepo, { run_id, attempt }: QuestionOf<'jobs'>): Job[] | undefined {
  const run = repo.runs.find(({ id }) => id === run_id);
  return run?.attempts
    .slice(0, attempt)
    .flatMap(({ jobs }, index) => jobs.map((job) => readJob.parse(jobRow(links, repo, run, index + 1, job))))
    .map(({ run_id: _, ...job }) => job);
}

function readLastCommit(repo: WorldRepo, { path, ref }: QuestionOf<'commit'>): unknown {
  const commits = commitsAt(repo, ref, path);
  const last = commits?.[0];
  if (last === undefined) return commits === null ? undefined : null;
  const parent = repo.commits[repo.commits.indexOf(last) - 1]?.sha ?? null;
  return readCommit.parse(commitRow(links, repo, last, parent));
}

function readFiles(repo: WorldRepo, { ref }: QuestionOf<'files'>): WorkflowFile[] | undefined {
  const tree = treeAt(repo, ref);
  return tree
    ? [...tree]
        .filter(([path]) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        .map(([path, text]) => ({ path, text, problem: null }))
    : undefined;
}
