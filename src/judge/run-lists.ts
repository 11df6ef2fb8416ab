/** The run lists of a watch: what is read of them, and what they prove by absence. */
import { canBeOf, canBeSince, coverage, passesFilter, malformedProblem } from '../evidence/coverage.js';
import { askAll, type Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import { memoized } from '../text/by-key.js';
import { DAY, iso, isoSecond, MINUTE, ms } from '../text/time.js';
import { utc } from '../text/words.js';
import { addRows } from './known-runs.js';
import type { ListRead, WatchCase } from './watch-case.js';

/**
 * An old run may be re-run for this long:
 * https://docs.github.com/actions/managing-workflow-runs/re-running-workflows-and-jobs
 */
const RERUN_SPAN = 30 * DAY;
/** A run this young may be missing from a filtered list without any fault. */
const SETTLING = 10 * MINUTE;

/** The newest page of the workflow's own list: enough for most healthy watches. */
export function* readNewestPage(watchCase: WatchCase): Inquiry<void> {
  yield* readLists(watchCase, [null], null);
}

/** The newest page of successes for each counted event, however old they are. */
export function* readSuccessPages(watchCase: WatchCase): Inquiry<void> {
  yield* readLists(watchCase, countedEvents(watchCase), null, 'success');
}

/** The newest page of each of the events. */
export function* readEventPages(watchCase: WatchCase, events: string[]): Inquiry<void> {
  yield* readLists(watchCase, events, null);
}

/** The workflow's run list back to `since`: of one event, or of all. */
export function* readBackTo(watchCase: WatchCase, event: string | null, since: string): Inquiry<void> {
  yield* readLists(watchCase, [event], since);
}

/** What a negative needs in each pass: the whole window unfiltered, and positives 30 days before it. */
export function* readForNegative(watchCase: WatchCase, cutoff: string): Inquiry<void> {
  if (watchCase.pass === 2 || !isListed(watchCase, cutoff)) yield* readBackTo(watchCase, null, cutoff);
  const rerunnable = iso(ms(cutoff) - RERUN_SPAN);
  const events = countedEvents(watchCase);
  if (events.includes(null) || isListed(watchCase, rerunnable))
    yield* readLists(watchCase, [null], rerunnable, 'success');
  else yield* readLists(watchCase, events, rerunnable);
}

/** The counted events, as lists are asked for; null stands for all of them. */
function countedEvents({ watch: { events } }: WatchCase): (string | null)[] {
  return events === 'any' ? [null] : events;
}

/** One list for each event, or of all events (null). */
function* readLists(
  watchCase: WatchCase,
  events: (string | null)[],
  since: string | null,
  status: 'success' | null = null,
): Inquiry<void> {
  const { workflow, pass, filtered, unfiltered } = watchCase;
  const of = { kind: 'runs', repo: watchCase.repo.full_name, workflow_id: workflow.id, status } as const;
  const answers = yield* askAll(events.map((event) => ({ ...of, event, since, read: pass })));
  answers.forEach((answer, i) => {
    const event = events[i] ?? null;
    const lists = status === null && event === null ? unfiltered : filtered;
    lists.push({ filter: { status, event }, since, answer });
    if (!answer.ok) return;
    addRows(watchCase, answer.value);
    watchCase.malformed.push(...(answer.malformed ?? []));
  });
}

/** Whether a list shows every run created at `instant` or later. */
function covers(list: ListRead, instant: string): boolean {
  return coverageOf(list) <= ms(instant);
}

/** Asked of a list for each row of every other one. */
const coverageOf = memoized(({ filter, since, answer }: ListRead) =>
  answer.ok ? coverage({ ...filter, since }, answer.value) : Number.POSITIVE_INFINITY,
);

/** Whether every run of the workflow created at `instant` or later is listed, whatever its event. */
export function isListed(watchCase: WatchCase, instant: string): boolean {
  return eventCoverage(watchCase, null) <= ms(instant);
}

/** Whether every run of the workflow that GitHub still keeps is listed. */
export function showsEveryRun(watchCase: WatchCase): boolean {
  return eventCoverage(watchCase, null) === Number.NEGATIVE_INFINITY;
}

/**
 * From when on no run of a counted event was a genuine success; null where that is the first run of all, or
 * nothing was read.
 */
export function searchedBackTo(watchCase: WatchCase): string | null {
  const { horizon, workflow, unread_until } = watchCase;
  const reaches = countedEvents(watchCase).map((event) => eventCoverage(watchCase, event));
  const kept = horizon !== null && ms(horizon) > ms(workflow.created_at) ? [ms(horizon)] : [];
  const since = Math.max(...reaches, ...kept, ...(unread_until === null ? [] : [ms(unread_until)]));
  return Number.isFinite(since) ? isoSecond(since) : null;
}

/**
 * Back to when the runs of an event, or of all, are known, in milliseconds as of one list. Lists of successes
 * lack runs that were run again, and an empty filtered list proves nothing.
 */
export function eventCoverage(watchCase: WatchCase, event: string | null): number {
  const telling = watchCase.filtered.filter(
    ({ filter, answer }) =>
      filter.status === null && filter.event === event && answer.ok && answer.value.rows.length > 0,
  );
  return Math.min(...[...watchCase.unfiltered, ...telling].map(coverageOf));
}

/** Why the lists do not prove an absence, or null where they do. */
export function whyUnproved(watchCase: WatchCase, cutoff: string): Problem | null {
  const all = [...watchCase.unfiltered, ...watchCase.filtered];
  // A page of successes that failed is forgiven: the reads of the whole window came after it.
  const failed = all.find((list) => !list.answer.ok && list.since !== null);
  if (failed && !failed.answer.ok) return failed.answer.error;
  const last = watchCase.unfiltered.at(-1);
  const complete = watchCase.unfiltered.filter((list) => covers(list, cutoff));
  if (!last || complete.length < 2 || !covers(last, cutoff)) return incomplete(watchCase, cutoff);
  const shown = new Set(rowsOf(last, watchCase.workflow.id).map(({ id }) => id));
  const vanished = all
    .flatMap((list) => rowsOf(list, watchCase.workflow.id))
    .find((row) => ms(row.created_at) >= ms(cutoff) && !shown.has(row.id));
  return vanished ? contradictory(watchCase, vanished) : unreadRow(watchCase, cutoff);
}

/** A row that could not be read and that no other list shows whole may be a success that would count. */
function unreadRow(watchCase: WatchCase, cutoff: string): Problem | null {
  const { workflow, malformed, runs } = watchCase;
  const since = iso(ms(cutoff) - RERUN_SPAN);
  const possible = malformed.find(
    (row) => canBeOf(row, workflow) && canBeSince(row, since) && (row.id === null || !runs.has(row.id)),
  );
  return possible ? malformedProblem(possible, `the run list of ${workflow.path}`) : null;
}

/** A sentence on the first run that one answer shows and another lacks, or null. */
export function inconsistency(watchCase: WatchCase): string | null {
  const lists = [...watchCase.unfiltered, ...watchCase.filtered];
  const rows = lists.flatMap((list) => rowsOf(list, watchCase.workflow.id).map((row) => ({ row, list })));
  for (const list of lists) {
    const ids = new Set(rowsOf(list, watchCase.workflow.id).map(({ id }) => id));
    const lacking = rows.find(({ row }) => !ids.has(row.id) && shouldShow(list, row, watchCase.context.now));
    if (lacking) {
      return `GitHub's run lists disagree: ${describe(list)} lacked run ${lacking.row.url}, which ${describe(lacking.list)} showed. The newest answer counts.`;
    }
  }
  return null;
}

/** Rows of this workflow in a list; none where it could not be read. */
function rowsOf(list: ListRead, workflowId: number): WorkflowRun[] {
  return list.answer.ok ? list.answer.value.rows.filter((row) => row.workflow_id === workflowId) : [];
}

function shouldShow(list: ListRead, row: WorkflowRun, now: string): boolean {
  if (!list.answer.ok || !covers(list, row.created_at)) return false;
  return ms(row.updated_at) <= ms(now) - SETTLING && passesFilter(row, list.filter);
}

function describe(list: ListRead): string {
  const { status, event } = list.filter;
  const filters = [status && `status=${status}`, event && `event=${event}`].filter((part) => part !== null);
  return filters.length === 0 ? 'the unfiltered list' : `the list with ${filters.join('&')}`;
}

function incomplete(watchCase: WatchCase, cutoff: string): Problem {
  return {
    code: 'evidence_incomplete',
    message: `GitHub's run list of ${watchCase.workflow.path} ended before ${utc(cutoff)}, though more runs are counted.`,
    hint: 'Run the monitor again; nothing was proved either way.',
  };
}

function contradictory(watchCase: WatchCase, row: WorkflowRun): Problem {
  return {
    code: 'evidence_contradictory',
    message: `GitHub's answers about ${watchCase.workflow.path} contradict each other: run ${row.url} was shown and then was not.`,
    hint: "Run the monitor again in some minutes: GitHub's run lists lag at times.",
  };
}
