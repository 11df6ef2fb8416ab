import { z } from 'zod';
import type {
  Annotation,
  AnswerOf,
  PendingDeployment,
  QuestionKind,
  QuestionOf,
  ValueOf,
  Workflow,
  WorkflowRun,
} from '../evidence/model.js';
import type { Ask, Batch, EvidenceSource } from '../evidence/source.js';
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

type Reader<K extends QuestionKind> = (client: GitHub, question: QuestionOf<K>) => Promise<ValueOf<K>>;

/** GitHub as a source of answers. What goes wrong outside is a failed answer; only a bug is thrown. */
export function githubSource(client: GitHub): EvidenceSource {
  const ask = <K extends QuestionKind>(question: QuestionOf<K>): Promise<AnswerOf<K>> => {
    const read = readers[question.kind] as Reader<K>;
    return look(() => read(client, question));
  };
  return {
    ask: ask as Ask,
    batches: {
      repository: batchOf(100, (asked) => readRepositories(client, asked)),
      workflow_of_run: batchOf(100, (asked) => readRunWorkflows(client, asked)),
      // Texts are long, and GitHub gives a request ten seconds.
      files: batchOf(10, (asked) => readManyFiles(client, asked)),
    },
  };
}

const readers: { [K in QuestionKind]: Reader<K> } = {
  repository: readRepository,
  workflow_of_run: (_, question) => noRunWorkflow(question),
  files: readFiles,
  workflows: (client, { repo }) => allPages(client, `${repoPath(repo)}/actions/workflows`, {}, workflowPage),
  runs: readRuns,
  newest_scheduled: readNewestScheduled,
  older_runs: readOlderRuns,
  run_before: readRunBefore,
  attempt: readAttempt,
  jobs: readJobs,
  annotations: readAnnotations,
  file: readFile,
  commit: (client, { repo, path, ref }) => lastCommit(client, repo, ref, path),
  waiting: readWaiting,
};

/** Where one request did not answer a question, or none of them, it is asked by itself. */
function batchOf<K extends QuestionKind>(
  most: number,
  read: (asked: QuestionOf<K>[]) => Promise<(ValueOf<K> | null)[]>,
): Batch<K> {
  return {
    most,
    ask: async (questions) => {
      const values = await look(() => read(questions));
      return questions.map((_, i) => {
        const value = values.ok ? values.value[i] : null;
        if (!values.ok) return values;
        return value == null ? null : { ok: true, value };
      });
    },
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
