/**
 * One list of a repository's newest scheduled runs, shared by all its watches. It proves health and nothing
 * else: what it does not show, or shows without a fresh success, is judged by the workflow's own lists.
 */

import { coverage } from '../evidence/coverage.js';
import { ask, type Inquiry, scheduledRuns } from '../evidence/inquiry.js';
import type {
  AnswerOf,
  JudgeContext,
  QuestionOf,
  Repository,
  RunList,
  WorkflowRun,
} from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { groupBy, memoized } from '../text/by-key.js';
import { HOUR, iso, ms } from '../text/time.js';
import { entryKey, entryKeysOf } from './identify.js';

/** A nightly run, and two hours by which GitHub may have started it later than the one before. */
const REACH = 26 * HOUR;
/** The most rows that GitHub gives at once. */
const PAGE = 100;
/** A list with a filter ends after a thousand rows. */
const MOST_PAGES = 10;

/** The rows of the watch's repository; null where it is not listed as a whole or cannot be. */
export function* readBulkListing(
  watch: Watch,
  repo: Repository,
  context: JudgeContext,
): Inquiry<RunList | null> {
  const bulk = bulkListingOf(context, watch.repo);
  if (bulk === undefined) return null;
  // Discovery has had the whole page already.
  const page =
    watch.found_by === 'settings'
      ? yield* ask(newestScheduled(repo.full_name, bulk.entries))
      : yield* ask(scheduledRuns(repo.full_name, null, null));
  if (!page.ok) return null;
  const since = iso(ms(context.now) - REACH);
  if (!paysFurther(page.value, bulk.entries, since)) return page.value;
  const further = yield* ask(scheduledRuns(repo.full_name, null, since));
  return further.ok ? further.value : page.value;
}

/** The same page, by the repository's name in the settings; null where that is not listed as a whole. */
export function* askNewestScheduled(
  repo: string,
  full_name: string,
  context: JudgeContext,
): Inquiry<AnswerOf<'newest_scheduled'> | null> {
  const bulk = bulkListingOf(context, repo);
  return bulk === undefined ? null : yield* ask(newestScheduled(full_name, bulk.entries));
}

type BulkListing = JudgeContext['bulk_listed'][number];

/** The entries of a repository that is listed as a whole. */
function bulkListingOf({ bulk_listed }: JudgeContext, repo: string): BulkListing | undefined {
  return byRepo(bulk_listed).get(repo.toLowerCase());
}

const byRepo = memoized(
  (all: BulkListing[]) => new Map(all.map((one): [string, BulkListing] => [one.repo, one])),
);

function newestScheduled(repo: string, entries: string[]): QuestionOf<'newest_scheduled'> {
  return { kind: 'newest_scheduled', repo, rows: rowsFor(entries.length) };
}

/**
 * Two nights of nightly workflows as far as one page holds them, else whole pages for one night: a row takes
 * some eight thousand bytes, and what is not shown is looked up singly.
 */
function rowsFor(watches: number): number {
  const pages = Math.min(MOST_PAGES, Math.ceil(watches / PAGE));
  return Math.max(10, Math.min(pages * PAGE, 2 * watches));
}

/** Each watch that the page does not show costs a request; to read on is to begin anew, in whole pages. */
function paysFurther(page: RunList, entries: string[], since: string): boolean {
  if (coverageOf(page) <= ms(since)) return false;
  return rowsBackTo(page, since) / PAGE < unseenIn(page)(entries);
}

const coverageOf = memoized((page: RunList) =>
  coverage({ status: null, event: 'schedule', since: null }, page),
);

/** How many of a repository's entries a page shows no run of: all its watches ask the same. */
const unseenIn = memoized((page: RunList) =>
  memoized((entries: string[]) => entries.filter((entry) => rowsNamed(page, entry).length === 0).length),
);

/** Runs by all the names that an entry may give their workflow. */
const byName = memoized(({ rows }: RunList) => {
  const keysOf = ({ workflow_id: id, path }: WorkflowRun) => [...new Set(entryKeysOf({ id, path }))];
  return groupBy(
    rows.flatMap((row) => keysOf(row).map((key) => ({ key, row }))),
    ({ key }) => key,
  );
});

function rowsNamed(page: RunList, entry: string): WorkflowRun[] {
  return (byName(page).get(entryKey(entry)) ?? []).map(({ row }) => row);
}

/** How many rows a list would have back to `since`, judged by the ones that are there. */
function rowsBackTo({ rows }: RunList, since: string): number {
  const first = ms(rows[0]?.created_at ?? since);
  const last = ms(rows.at(-1)?.created_at ?? since);
  return (rows.length * (first - ms(since))) / Math.max(1, first - last);
}

/**
 * A run of the workflow that an entry of the settings names; null where only the full list has that: by a
 * display name, or of two files. Worth it where several repositories are listed as a whole, since one request
 * tells the workflows of a hundred runs.
 */
export function runNamed(watch: Watch, bulk: RunList, context: JudgeContext): WorkflowRun | null {
  if (watch.found_by !== 'settings' || context.bulk_listed.length < 2) return null;
  return newestOf(rowsNamed(bulk, watch.entry));
}

/** A file that was deleted and made anew has two workflows: the later one is meant. Null for two files. */
function newestOf(rows: WorkflowRun[]): WorkflowRun | null {
  const [first, ...rest] = rows;
  if (first === undefined || rest.some(({ path }) => path !== first.path)) return null;
  return rest.reduce((newest, row) => (row.workflow_id > newest.workflow_id ? row : newest), first);
}
