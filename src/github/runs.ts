/** Workflow runs: their lists, their attempts, their jobs and what they wait for. */
import type {
  Annotation,
  Job,
  MalformedRow,
  PendingDeployment,
  QuestionOf,
  RunList,
  WorkflowRun,
} from '../evidence/model.js';
import { z } from '../text/zod.js';
import { repoOf } from './client.js';
import { malformed } from './transport.js';
import type { GitHub } from './model.js';
import { allPages, type PagedList, MOST_ROWS_A_PAGE, type Page, type PageQuery, readPage } from './pages.js';
import { jobRow, parseReply, runRow } from './rows.js';

/** A list with the rows that had to be left out of it. */
export interface Listed<Value> {
  value: Value;
  malformed: MalformedRow[];
}

/** Pages of full size: a list of more is ended early. */
const MOST_ROWS = 6000;

/**
 * The run rows, read page by page until they are older than `since`. The date decides when to stop, since
 * GitHub's count lags and a filtered list ends after 1,000 rows whatever it counts. Throws Faults.
 */
export async function readRuns(client: GitHub, question: QuestionOf<'runs'>): Promise<Listed<RunList>> {
  const { since } = question;
  const list = runList(client, question, filters(question));
  const isPast = watchOrder(since);
  const rows = new Map<number, WorkflowRun>();
  const set_aside: MalformedRow[] = [];
  let received = 0;
  let total_count = 0;
  let end: RunList['end'] | null = null;
  for (let offset = 0; end === null; ) {
    const page = await readPage(list, offset);
    offset += page.size;
    for (const row of page.rows) merge(rows, row);
    set_aside.push(...page.malformed);
    received += page.received;
    total_count = Math.max(total_count, page.total ?? 0);
    end = isPast(page.rows) ? 'date' : endWith(page, received < total_count);
    if (since === null && offset >= MOST_ROWS_A_PAGE) end ??= 'page';
    if (offset >= MOST_ROWS) end ??= 'early';
  }
  return { value: { rows: [...rows.values()], end, total_count }, malformed: set_aside };
}

/** How a list ended with this page; null where more may follow. */
function endWith({ received, next }: Page<WorkflowRun>, isCountedMore: boolean): RunList['end'] | null {
  if (!isCountedMore && !next) return 'list';
  return received === 0 ? 'early' : null;
}

/** The newest of as many rows as are asked for: a row takes some ten thousand bytes. Throws Faults. */
export async function readNewestScheduled(
  client: GitHub,
  { repo, rows: most }: QuestionOf<'newest_scheduled'>,
): Promise<Listed<RunList>> {
  return readSome(runList(client, { repo, workflow_id: null }, { event: 'schedule' }), most);
}

/** A page of successes created before an instant. Throws Faults. */
export async function readOlderRuns(
  client: GitHub,
  question: QuestionOf<'older_runs'>,
): Promise<Listed<RunList>> {
  const { event, before } = question;
  const query = { ...filters({ status: 'success', event }), created: `<${before}` };
  return readSome(runList(client, question, query), MOST_ROWS_A_PAGE);
}

/**
 * The first `most` rows, in full pages side by side: a run that starts meanwhile may push a row from one page
 * to the next unseen, so that they prove nothing by absence.
 */
async function readSome(list: PagedList<WorkflowRun>, most: number): Promise<Listed<RunList>> {
  const size = Math.min(most, MOST_ROWS_A_PAGE);
  const starts = Array.from({ length: Math.ceil(most / size) }, (_, i) => i * size);
  const parts = await Promise.all(starts.map((from) => readFrom(list, from, size)));
  const pages = parts.flat();
  const rows = pages.flatMap((page) => page.rows);
  const end = rows.length <= most && pages.some(({ isLast }) => isLast) ? 'list' : 'page';
  const total_count = Math.max(...pages.map(({ total }) => total ?? 0));
  return {
    value: { rows: rows.slice(0, most), end, total_count },
    malformed: pages.flatMap(({ malformed }) => malformed),
  };
}

/** `size` rows from the row `from` (from 0) on, in one page where GitHub can. */
async function readFrom(list: PagedList<WorkflowRun>, from: number, size: number) {
  const pages: (Page<WorkflowRun> & { isLast: boolean })[] = [];
  for (let offset = from; offset < from + size && !pages.at(-1)?.isLast; ) {
    const page = await readPage(list, offset, size);
    offset += page.size;
    const isLast = page.received === 0 || (!page.next && offset >= (page.total ?? 0));
    pages.push({ ...page, isLast });
  }
  return pages;
}

/** The newest run created before an instant. Throws Faults. */
export async function readRunBefore(
  client: GitHub,
  { repo, before }: QuestionOf<'run_before'>,
): Promise<WorkflowRun | null> {
  const query = { created: `<${before}`, per_page: 1, page: 1 };
  const reply = await client.request('GET /repos/{owner}/{repo}/actions/runs', { ...repoOf(repo), ...query });
  const [row] = parseReply(z.object({ workflow_runs: z.array(runRow) }), reply).workflow_runs;
  if (row === undefined || row.created_at < before) return row ?? null;
  throw malformed(reply, `but holds a run created at ${row.created_at}, which is not before ${before}`);
}

/** One attempt of a run, as a row of its own. Throws Faults. */
export async function readAttempt(client: GitHub, asked: QuestionOf<'attempt'>): Promise<WorkflowRun> {
  const { repo, run_id, attempt: attempt_number } = asked;
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
  return parseReply(runRow, await client.request(route, { ...repoOf(repo), run_id, attempt_number }));
}

type Filters = { status?: 'success'; event?: string; created?: string };

function filters({ status, event }: Pick<QuestionOf<'runs'>, 'status' | 'event'>): Filters {
  return { ...(status === null ? {} : { status }), ...(event === null ? {} : { event }) };
}

function runList(
  client: GitHub,
  { repo, workflow_id }: Pick<QuestionOf<'runs'>, 'repo' | 'workflow_id'>,
  query: Filters,
): PagedList<WorkflowRun> {
  const at = repoOf(repo);
  const below = workflow_id === null ? 'runs' : `workflows/${workflow_id}/runs`;
  return {
    client,
    rows: 'workflow_runs',
    row: runRow,
    name: `/repos/${repo}/actions/${below}`,
    ask: (page: PageQuery) =>
      workflow_id === null
        ? client.request('GET /repos/{owner}/{repo}/actions/runs', { ...at, ...query, ...page })
        : client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
            ...at,
            workflow_id,
            ...query,
            ...page,
          }),
  };
}

/** A run that starts meanwhile moves rows to the next page: the newest answer of each id counts. */
function merge(rows: Map<number, WorkflowRun>, row: WorkflowRun): void {
  const known = rows.get(row.id);
  const newer =
    known === undefined ||
    row.attempt > known.attempt ||
    (row.attempt === known.attempt && row.updated_at >= known.updated_at);
  if (newer) rows.set(row.id, row);
}

/**
 * Tells whether the list was read past `since`. While every row so far is older than the one before, its last
 * row tells; once the order is broken, only a page on which every row is older does.
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

/**
 * The jobs of all attempts up to the one asked. GitHub's `latest` filter is the cheap way for a run with one
 * attempt; where it shows jobs of a later attempt, the run was re-run and all of them are read. Throws
 * Faults, also where a row is malformed: it may be the job on which all depends.
 */
export async function readJobs(client: GitHub, question: QuestionOf<'jobs'>): Promise<Job[]> {
  const latest = question.attempt === 1 ? await jobsBy(client, question, 'latest') : null;
  const onlyFirst = latest?.every((job) => job.attempt === 1);
  const jobs = latest !== null && onlyFirst ? latest : await jobsBy(client, question, 'all');
  return jobs.filter((job) => job.attempt <= question.attempt);
}

async function jobsBy(
  client: GitHub,
  { repo, run_id }: QuestionOf<'jobs'>,
  filter: 'latest' | 'all',
): Promise<Job[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs';
  const at = { ...repoOf(repo), run_id, filter };
  let last: Awaited<ReturnType<PagedList<unknown>['ask']>> | undefined;
  const { rows, malformed: set_aside } = await allPages({
    client,
    rows: 'jobs',
    row: jobRow,
    name: `/repos/${repo}/actions/runs/${run_id}/jobs`,
    ask: async (page) => {
      last = await client.request(route, { ...at, ...page });
      return last;
    },
  });
  const first = set_aside.find((row) => row.run_id === null || row.run_id === run_id);
  if (first !== undefined && last !== undefined) throw malformed(last, `but ${first.why}`);
  return rows.flatMap(({ run_id: own, ...job }) => (own === null || own === run_id ? [job] : []));
}

/** The first page: GitHub gives a job that did not start one annotation, or two. */
export async function readAnnotations(
  client: GitHub,
  { repo, job_id }: QuestionOf<'annotations'>,
): Promise<Annotation[]> {
  const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
  return parseReply(annotations, await client.request(route, { ...repoOf(repo), check_run_id: job_id }));
}

const annotations = z.array(
  z.object({ annotation_level: z.string().nullish(), message: z.string().nullish() }).transform(
    ({ annotation_level, message }): Annotation => ({
      level: annotation_level ?? 'notice',
      message: message ?? '',
    }),
  ),
);

/** The environments whose approval a run waits for. Throws Faults. */
export async function readWaiting(
  client: GitHub,
  { repo, run_id }: QuestionOf<'waiting'>,
): Promise<PendingDeployment[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments';
  return parseReply(pending, await client.request(route, { ...repoOf(repo), run_id }));
}

const person = z.object({ login: z.string().nullish(), name: z.string().nullish() });

/** Reviewers are users (`login`) or teams (`name`). */
const pending = z.array(
  z
    .object({
      environment: z.object({ name: z.string().nullish() }).nullish(),
      reviewers: z.array(z.object({ reviewer: person.nullish() })).nullish(),
    })
    .transform(
      ({ environment, reviewers }): PendingDeployment => ({
        environment: environment?.name ?? 'unnamed',
        reviewers: (reviewers ?? []).flatMap(({ reviewer }) => reviewer?.login ?? reviewer?.name ?? []),
      }),
    ),
);
