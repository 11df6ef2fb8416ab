import { z } from 'zod';
import type { Job, QuestionOf } from '../evidence/model.js';
import type { GitHub } from './client.js';
import { allPages, type Page } from './pages.js';
import { count } from './parse.js';
import { repoPath } from './paths.js';
import { jobRow } from './rows.js';

const jobPage = z
  .object({ total_count: count, jobs: z.array(jobRow) })
  .transform(({ total_count, jobs }): Page<Job> => ({ rows: jobs, total: total_count }));

/**
 * The jobs of all attempts up to the one asked. GitHub's `latest` filter is the cheap way for a run with one attempt;
 * where it shows jobs of a later attempt, the run was re-run and all of them are read.
 */
export async function readJobs(client: GitHub, question: QuestionOf<'jobs'>): Promise<Job[]> {
  const path = `${repoPath(question.repo)}/actions/runs/${question.run_id}/jobs`;
  const read = (filter: 'latest' | 'all') => allPages(client, path, { filter }, jobPage);
  const latest = question.attempt === 1 ? await read('latest') : null;
  const onlyFirst = latest?.every((job) => job.attempt === 1);
  const jobs = latest !== null && onlyFirst ? latest : await read('all');
  return jobs.filter((job) => job.attempt <= question.attempt);
}
