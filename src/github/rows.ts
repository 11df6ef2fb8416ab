/**
 * GitHub's rows become ours here, and only the fields that are used. A field that is missing or of another kind makes
 * the whole answer malformed: a row left out could be the one that proves a success or a failure.
 * Facts: https://docs.github.com/rest/actions
 */
import { z } from 'zod';
import type { Commit, Job, Repository, Workflow, WorkflowRun } from '../evidence/model.js';
import { fullName, id, instant, link } from './parse.js';

/** A link decides nothing: where a server gives none, none is shown. */
const shownLink = link.nullish().transform((url) => url ?? '');

/** GitHub adds words now and then, and gives null where it has none yet. */
const word = z.string().nullable();

export const repositoryRow = z
  .object({
    id,
    full_name: fullName,
    default_branch: z.string().min(1),
    // Optional in GitHub's description of listed repositories.
    archived: z.boolean().default(false),
    disabled: z.boolean().default(false),
    // Only a public repository has anything to be warned of.
    private: z.boolean().default(true),
    pushed_at: instant.nullish(),
    html_url: shownLink,
  })
  .transform(
    ({ html_url, pushed_at, ...row }): Repository => ({
      ...row,
      pushed_at: pushed_at ?? null,
      url: html_url,
    }),
  );

export const workflowRow = z
  .object({
    id,
    name: z.string(),
    path: z.string().min(1),
    state: z.string(),
    created_at: instant,
    html_url: shownLink,
  })
  .transform(({ html_url, ...row }): Workflow => ({ ...row, url: html_url }));

export const runRow = z
  .object({
    id,
    node_id: z.string().min(1).nullish(),
    workflow_id: id,
    run_number: id.nullish(),
    // Older Enterprise servers leave it out; the id is what identifies the workflow.
    path: z.string().default(''),
    event: z.string(),
    head_branch: z.string().nullable(),
    // Null once a fork is deleted, whatever the description says.
    head_repository: z.object({ id: id.nullish(), full_name: fullName }).nullable(),
    status: word,
    conclusion: word,
    run_attempt: z.int().positive().default(1),
    created_at: instant,
    run_started_at: instant.nullish(),
    updated_at: instant,
    html_url: shownLink,
  })
  .transform(
    (row): WorkflowRun => ({
      id: row.id,
      node_id: row.node_id ?? null,
      workflow_id: row.workflow_id,
      run_number: row.run_number ?? null,
      // Some paths carry the ref: `.github/workflows/a.yml@refs/heads/main`.
      path: row.path.replace(/(\.ya?ml)@.*$/, '$1'),
      event: row.event,
      branch: row.head_branch,
      head_repo_id: row.head_repository?.id ?? null,
      head_repo: row.head_repository?.full_name ?? null,
      status: row.status ?? 'unknown',
      conclusion: row.conclusion,
      attempt: row.run_attempt,
      created_at: row.created_at,
      started_at: row.run_started_at ?? row.created_at,
      updated_at: row.updated_at,
      url: row.html_url,
    }),
  );

const stepRow = z
  .object({ name: z.string(), number: z.int().nonnegative().default(0), status: word, conclusion: word })
  .transform((row) => ({ ...row, status: row.status ?? 'unknown' }));

export const jobRow = z
  .object({
    id,
    name: z.string(),
    run_attempt: z.int().positive().default(1),
    status: word,
    conclusion: word,
    started_at: instant.nullish(),
    completed_at: instant.nullish(),
    html_url: link.nullish(),
    runner_name: z.string().nullish(),
    labels: z.array(z.string()).default([]),
    steps: z.array(stepRow).nullish(),
  })
  .transform(
    (row): Job => ({
      id: row.id,
      name: row.name,
      attempt: row.run_attempt,
      status: row.status ?? 'unknown',
      conclusion: row.conclusion,
      started_at: row.started_at ?? null,
      completed_at: row.completed_at ?? null,
      url: row.html_url ?? null,
      runner: row.runner_name || null,
      labels: row.labels,
      steps: row.steps ?? null,
    }),
  );

const gitPerson = z.object({ name: z.string().optional(), date: instant.optional() }).nullable();

export const commitRow = z
  .object({
    sha: z.string().min(1),
    html_url: shownLink,
    commit: z.object({ author: gitPerson, committer: gitPerson }),
    // Null or an empty object where the address belongs to no account.
    author: z.object({ login: z.string().optional() }).nullish(),
    parents: z.array(z.object({ sha: z.string() })),
  })
  .transform((row, context): Commit => {
    const date = row.commit.committer?.date ?? row.commit.author?.date;
    if (date === undefined) {
      context.addIssue({ code: 'custom', path: ['commit', 'committer', 'date'], message: 'Missing' });
      return z.NEVER;
    }
    return {
      sha: row.sha,
      date,
      parent: row.parents[0]?.sha ?? null,
      author: row.author?.login ?? row.commit.author?.name ?? null,
      url: row.html_url,
    };
  });
