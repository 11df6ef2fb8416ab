import { z } from 'zod';
import type { Ask } from '../investigate.js';
import type { AnswerOf, PendingDeployment, QuestionKind, QuestionOf, Workflow } from '../model.js';
import type { GitHub } from './client.js';
import { lastCommit } from './commits.js';
import { readFile } from './contents.js';
import { look } from './fault.js';
import { readFiles } from './files.js';
import { readJobs } from './jobs.js';
import { allPages, type Page } from './pages.js';
import { count, parse } from './parse.js';
import { repoPath } from './paths.js';
import { repositoryRow, runRow, workflowRow } from './rows.js';
import { readRuns } from './runs.js';

type ValueOf<K extends QuestionKind> = Extract<AnswerOf<K>, { ok: true }>['value'];
type Readers = { [K in QuestionKind]: (client: GitHub, question: QuestionOf<K>) => Promise<ValueOf<K>> };

const readers: Readers = {
  repository: async (client, { repo }) => parse(repositoryRow, await client.get(repoPath(repo))),
  workflows: (client, { repo }) => allPages(client, `${repoPath(repo)}/actions/workflows`, {}, workflowPage),
  runs: readRuns,
  attempt: async (client, { repo, run_id, attempt }) =>
    parse(runRow, await client.get(`${repoPath(repo)}/actions/runs/${run_id}/attempts/${attempt}`)),
  jobs: readJobs,
  file: readFile,
  commit: (client, { repo, path, ref }) => lastCommit(client, repo, ref, path),
  files: readFiles,
  waiting: async (client, { repo, run_id }) =>
    parse(pending, await client.get(`${repoPath(repo)}/actions/runs/${run_id}/pending_deployments`)),
};

/** Answers every question of the judge. What goes wrong outside is a `Looked` error; only a bug is thrown. */
export function createAsk(client: GitHub): Ask {
  const ask = <K extends QuestionKind>(question: QuestionOf<K>): Promise<AnswerOf<K>> => {
    const read: Readers[K] = readers[question.kind];
    return look(() => read(client, question)) as Promise<AnswerOf<K>>;
  };
  return ask as Ask;
}

const workflowPage = z
  .object({ total_count: count, workflows: z.array(workflowRow) })
  .transform(({ total_count, workflows }): Page<Workflow> => ({ rows: workflows, total: total_count }));

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
