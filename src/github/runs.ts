import { z } from 'zod';
import type { QuestionOf, RunList, WorkflowRun } from '../evidence/model.js';
import type { GitHub, Query } from './client.js';
import { type Page, perPage } from './pages.js';
import { count, parse } from './parse.js';
import { repoPath } from './paths.js';
import { runRow } from './rows.js';

const maxPages = 60;

const runPage = z
  .object({ total_count: count, workflow_runs: z.array(runRow) })
  .transform(
    ({ total_count, workflow_runs }): Page<WorkflowRun> => ({ rows: workflow_runs, total: total_count }),
  );

/**
 * The run rows, read page by page until they are older than `since`. The date decides when to stop, since GitHub's
 * count lags and a filtered list ends after 1,000 rows whatever it counts. Throws Faults.
 */
export async function readRuns(client: GitHub, question: QuestionOf<'runs'>): Promise<RunList> {
  const list = gather(question.since);
  for (let page = 1; page <= maxPages; page += 1) {
    const reply = await client.get(runsPath(question), { ...filters(question), per_page: perPage, page });
    const { rows, total } = parse(runPage, reply);
    const end = list.add(rows, total ?? 0, reply.next);
    if (end !== null) return list.ended(end);
    if (question.since === null) return list.ended('page');
  }
  return list.ended('early');
}

/** One page of as many rows as are asked for: a row takes some ten thousand bytes. Throws Faults. */
export async function readNewestScheduled(
  client: GitHub,
  { repo, rows: size }: QuestionOf<'newest_scheduled'>,
): Promise<RunList> {
  const query = { event: 'schedule', per_page: size, page: 1 };
  const reply = await client.get(`${repoPath(repo)}/actions/runs`, query);
  const { rows, total } = parse(runPage, reply);
  const isAll = !reply.next && rows.length >= (total ?? 0);
  return { rows, end: isAll ? 'list' : 'page', total_count: total ?? 0 };
}

/** One page of successes created before an instant. Throws Faults. */
export async function readOlderRuns(client: GitHub, question: QuestionOf<'older_runs'>): Promise<RunList> {
  const { event, before } = question;
  const query = {
    ...filters({ status: 'success', event }),
    created: `<${before}`,
    per_page: perPage,
    page: 1,
  };
  const reply = await client.get(runsPath(question), query);
  const { rows, total } = parse(runPage, reply);
  return { rows, end: reply.next && rows.length > 0 ? 'page' : 'list', total_count: total ?? 0 };
}

/** The newest run created before an instant. Throws Faults. */
export async function readRunBefore(
  client: GitHub,
  { repo, before }: QuestionOf<'run_before'>,
): Promise<WorkflowRun | null> {
  const query = { created: `<${before}`, per_page: 1, page: 1 };
  const reply = await client.get(`${repoPath(repo)}/actions/runs`, query);
  const [row] = parse(runPage, reply).rows;
  if (row === undefined || row.created_at < before) return row ?? null;
  throw reply.malformed(`but holds a run created at ${row.created_at}, which is not before ${before}`);
}

function runsPath({ repo, workflow_id }: Pick<QuestionOf<'runs'>, 'repo' | 'workflow_id'>): string {
  const workflow = workflow_id === null ? '' : `workflows/${encodeURIComponent(workflow_id)}/`;
  return `${repoPath(repo)}/actions/${workflow}runs`;
}

function filters({ status, event }: Pick<QuestionOf<'runs'>, 'status' | 'event'>): Query {
  return { ...(status === null ? {} : { status }), ...(event === null ? {} : { event }) };
}

interface Gathering {
  /** Takes a page in; says how the list ended, or null where more may follow. */
  add: (page: WorkflowRun[], counted: number, next: boolean) => RunList['end'] | null;
  ended: (end: RunList['end']) => RunList;
}

function gather(since: string | null): Gathering {
  const rows = new Map<number, WorkflowRun>();
  const isPast = watchOrder(since);
  let received = 0;
  let total_count = 0;
  return {
    add: (page, counted, next) => {
      for (const row of page) merge(rows, row);
      received += page.length;
      total_count = Math.max(total_count, counted);
      if (isPast(page)) return 'date';
      if (received < total_count) return page.length === 0 && since !== null ? 'early' : null;
      return page.length >= perPage && next ? null : 'list';
    },
    ended: (end) => ({ rows: [...rows.values()], end, total_count }),
  };
}

/** A run that starts while the list is read moves rows to the next page: the newest answer of each id stands. */
function merge(rows: Map<number, WorkflowRun>, row: WorkflowRun): void {
  const known = rows.get(row.id);
  const newer =
    known === undefined ||
    row.attempt > known.attempt ||
    (row.attempt === known.attempt && row.updated_at >= known.updated_at);
  if (newer) rows.set(row.id, row);
}

/**
 * Tells whether the list was read past `since`. While every row so far is older than the one before, its last row
 * tells; once the order is broken, only a page on which every row is older does.
 */
function watchOrder(since: string | null): (page: WorkflowRun[]) => boolean {
  const limit = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
  let ordered = true;
  let previous = Number.POSITIVE_INFINITY;
  return (page) => {
    const times = page.map((row) => Date.parse(row.created_at));
    for (const time of times) {
      ordered &&= time <= previous;
      previous = time;
    }
    return times.length > 0 && (ordered ? previous < limit : Math.max(...times) < limit);
  };
}
