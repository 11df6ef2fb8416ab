/**
 * GitHub's rows become ours here, and only the fields that are used. A row in which a needed field is missing
 * or of another kind is set aside with what could be read of it: it may be the one that proves a success or a
 * failure, or none of those that are watched. Facts: https://docs.github.com/rest/actions
 */
import type { Commit, Job, MalformedRow, Repository, Workflow, WorkflowRun } from '../evidence/model.js';
import { isoSecond, ms } from '../text/time.js';
import { z } from '../text/zod.js';
import { malformed } from './transport.js';
import type { Reply } from './model.js';

/** The value that `schema` makes of a reply; a Fault that names the field where the reply does not fit. */
export function parseReply<T>(schema: z.ZodType<T>, reply: Reply): T {
  const result = schema.safeParse(reply.data);
  if (result.success) return result.data;
  throw malformed(reply, `but ${whyNot(result.error)}`);
}

/** `workflow_runs.0.created_at is not as described (Invalid ISO datetime)`. */
function whyNot(error: z.ZodError, within: (string | number)[] = []): string {
  const issue = error.issues[0];
  const field = [...within, ...(issue?.path ?? [])].map(String).join('.') || 'the body';
  return `${field} is not as described (${issue?.message ?? 'unknown'})`;
}

/** Reads each row of `list` by itself. */
export function parseRows<Row>(
  schema: z.ZodType<Row>,
  list: unknown[],
  name: string,
): { rows: Row[]; malformed: MalformedRow[] } {
  const rows: Row[] = [];
  const malformed: MalformedRow[] = [];
  list.forEach((given, i) => {
    const row = schema.safeParse(given);
    if (row.success) rows.push(row.data);
    else malformed.push({ ...remains.parse(given), why: whyNot(row.error, name === '' ? [i] : [name, i]) });
  });
  return { rows, malformed };
}

/** A row id; beyond 2^53 two ids could not be told apart, so such a one is refused. */
export const id = z.int().positive();

/**
 * An instant, as `2026-05-22T06:30:00Z`. Fractions of a second are dropped, so that instants can be compared
 * as text.
 */
export const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => (isSecond.test(text) ? text : isoSecond(ms(text))));

/** GitHub writes nearly all instants so: they need no change. */
const isSecond = /T..:..:..Z$/;

/** Before GitHub's first run. */
const LONG_AGO = Date.UTC(2008, 0, 1);

/**
 * When a job began or ended; null where it did not, for which some rows have the year 1:
 * https://github.com/actions/actions-runner-controller/issues/4611
 */
const moment = instant.nullish().transform((at) => (at == null || ms(at) < LONG_AGO ? null : at));

/** A link that can be shown; anything but http(s) is refused. */
export const link = z.string().regex(/^https?:\/\//, 'Invalid link');

/** `owner/name`. */
export const fullName = z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'Invalid full name');

/** GitHub's own count of a paged list. */
export const count = z.int().nonnegative();

/** What can be read of a row that is malformed. */
const remains = z
  .object({
    id: id.nullable().catch(null),
    workflow_id: id.nullable().catch(null),
    run_id: id.nullable().catch(null),
    path: z.string().min(1).nullable().catch(null),
    created_at: instant.nullable().catch(null),
  })
  .catch({ id: null, workflow_id: null, run_id: null, path: null, created_at: null });

/** A link decides nothing: where a server gives none that can be shown, none is shown. */
const shownLink = link
  .nullish()
  .catch(null)
  .transform((url) => url ?? '');

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
    // A name decides nothing where a path does.
    name: z.string().nullish(),
    path: z.string().min(1),
    state: word.optional(),
    created_at: instant,
    html_url: shownLink,
  })
  .transform(
    ({ html_url, name, state, ...row }): Workflow => ({
      ...row,
      name: name ?? row.path,
      state: state ?? 'unknown',
      url: html_url,
    }),
  );

export const runRow = z
  .object({
    id,
    node_id: z.string().min(1).nullish(),
    workflow_id: id,
    run_number: id.nullish(),
    // Older Enterprise servers leave it out; the id is what identifies the workflow.
    path: z.string().nullish(),
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
      path: (row.path ?? '').replace(/(\.ya?ml)@.*$/, '$1'),
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
  .object({
    name: z.string().nullish(),
    number: z.int().nonnegative().nullish(),
    status: word.optional(),
    conclusion: word.optional(),
  })
  .transform((row) => ({
    name: row.name ?? '',
    number: row.number ?? 0,
    status: row.status ?? 'unknown',
    conclusion: row.conclusion ?? null,
  }));

export const jobRow = z
  .object({
    id,
    // By which a row of another run is told.
    run_id: id.nullish(),
    name: z.string(),
    run_attempt: z.int().positive().default(1),
    status: word,
    conclusion: word,
    started_at: moment,
    completed_at: moment,
    html_url: link.nullish().catch(null),
    runner_name: z.string().nullish(),
    labels: z.array(z.string()).nullish(),
    // GitHub drops them as they age.
    steps: z.array(stepRow).nullish(),
  })
  .transform((row): Job & { run_id: number | null } => ({
    id: row.id,
    run_id: row.run_id ?? null,
    name: row.name,
    attempt: row.run_attempt,
    status: row.status ?? 'unknown',
    conclusion: row.conclusion,
    started_at: row.started_at,
    completed_at: row.completed_at,
    url: row.html_url ?? null,
    runner: row.runner_name || null,
    labels: row.labels ?? [],
    steps: row.steps ?? null,
  }));

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
