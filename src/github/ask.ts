import { z } from 'zod';
import type { Ask } from '../evidence/driver.js';
import type {
  Annotation,
  AnswerOf,
  PendingDeployment,
  QuestionKind,
  QuestionOf,
  Workflow,
  WorkflowRun,
} from '../evidence/model.js';
import { createBatches } from './batch.js';
import type { GitHub } from './client.js';
import { lastCommit } from './commits.js';
import { readFile } from './contents.js';
import { look } from './fault.js';
import { readFiles, readManyFiles } from './files.js';
import { readJobs } from './jobs.js';
import { allPages, type Page } from './pages.js';
import { count, parse } from './parse.js';
import { repoPath } from './paths.js';
import { readRepositories, readRepository } from './repositories.js';
import { runRow, workflowRow } from './rows.js';
import { noRunWorkflow, readRunWorkflows } from './run-workflows.js';
import { readNewestScheduled, readOlderRuns, readRunBefore, readRuns } from './runs.js';

type ValueOf<K extends QuestionKind> = Extract<AnswerOf<K>, { ok: true }>['value'];
type Readers = { [K in QuestionKind]: (question: QuestionOf<K>) => Promise<ValueOf<K>> };

/** Answers every question of the judge. What goes wrong outside is a failed `Result`; only a bug is thrown. */
export function createAsk(client: GitHub): Ask {
  const readers = readersOf(client);
  const ask = <K extends QuestionKind>(question: QuestionOf<K>): Promise<AnswerOf<K>> => {
    const read: Readers[K] = readers[question.kind];
    return look(() => read(question)) as Promise<AnswerOf<K>>;
  };
  return ask as Ask;
}

function readersOf(client: GitHub): Readers {
  const { during, open } = createBatches();
  const by =
    <Q, V>(read: (client: GitHub, question: Q) => Promise<V>) =>
    (question: Q) =>
      during(() => read(client, question));
  return {
    repository: open({
      most: 100,
      together: (asked) => readRepositories(client, asked),
      alone: (asked) => readRepository(client, asked),
    }),
    workflow_of_run: open({
      most: 100,
      together: (asked) => readRunWorkflows(client, asked),
      alone: noRunWorkflow,
    }),
    // Texts are long, and GitHub gives a request ten seconds.
    files: open({
      most: 10,
      together: (asked) => readManyFiles(client, asked),
      alone: (asked) => readFiles(client, asked),
    }),
    workflows: by((_, { repo }) => allPages(client, `${repoPath(repo)}/actions/workflows`, {}, workflowPage)),
    runs: by(readRuns),
    newest_scheduled: by(readNewestScheduled),
    older_runs: by(readOlderRuns),
    run_before: by(readRunBefore),
    attempt: by(readAttempt),
    jobs: by(readJobs),
    annotations: by(readAnnotations),
    file: by(readFile),
    commit: by((_, { repo, path, ref }) => lastCommit(client, repo, ref, path)),
    waiting: by(readWaiting),
  };
}

async function readAttempt(client: GitHub, asked: QuestionOf<'attempt'>): Promise<WorkflowRun> {
  const { repo, run_id, attempt } = asked;
  return parse(runRow, await client.get(`${repoPath(repo)}/actions/runs/${run_id}/attempts/${attempt}`));
}

/** The first page: GitHub gives a job that did not start one annotation, or two. */
async function readAnnotations(client: GitHub, asked: QuestionOf<'annotations'>): Promise<Annotation[]> {
  const { repo, job_id } = asked;
  return parse(annotations, await client.get(`${repoPath(repo)}/check-runs/${job_id}/annotations`));
}

async function readWaiting(client: GitHub, asked: QuestionOf<'waiting'>): Promise<PendingDeployment[]> {
  const { repo, run_id } = asked;
  return parse(pending, await client.get(`${repoPath(repo)}/actions/runs/${run_id}/pending_deployments`));
}

const workflowPage = z
  .object({ total_count: count, workflows: z.array(workflowRow) })
  .transform(({ total_count, workflows }): Page<Workflow> => ({ rows: workflows, total: total_count }));

const annotations = z.array(
  z.object({ annotation_level: z.string().nullable(), message: z.string().nullable() }).transform(
    ({ annotation_level, message }): Annotation => ({
      level: annotation_level ?? 'notice',
      message: message ?? '',
    }),
  ),
);

/** Reviewers are users (`login`) or teams (`name`). */
const pending = z.array(
  z
    .object({
      environment: z.object({ name: z.string().default('unnamed') }),
      reviewers: z
        .array(z.object({ reviewer: z.object({ login: z.string(), name: z.string() }).partial().optional() }))
        .default([]),
    })
    .transform(
      ({ environment, reviewers }): PendingDeployment => ({
        environment: environment.name,
        reviewers: reviewers.flatMap(({ reviewer }) => reviewer?.login ?? reviewer?.name ?? []),
      }),
    ),
);
