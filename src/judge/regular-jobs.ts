/**
 * The rule against green nights without work: a job that succeeded in three genuine successes in a row is a habit,
 * and a run that skips it is no genuine success. Such runs do not end the habit, however many they are; a genuine
 * success in which the job neither succeeded nor was skipped does.
 *
 * How far back: of the runs before, the nearest twelve are looked at so that nothing is missed, farther ones in steps
 * that grow to twelve, to the last one known. Where these do not show the habit and GitHub has more, pages of the run
 * list are looked into, in steps that double, until 60 days before the run. A job that ran at none of these looks is
 * one that never runs, such as a notice of failure: its being skipped says nothing.
 */

import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { DAY, ms } from '../text/time.js';
import { isPartOf } from './job-names.js';
import type { JobOutcomes, Work } from './job-rules.js';
import { newestFirst, olderPage, workOf } from './known-runs.js';
import { rowReason } from './run-rules.js';
import type { WatchCase } from './watch-case.js';

const STREAK = 3;
const NEAR = 12;
/** No farther than the lists of the back-test go, which then needs no pages. */
const REACH = 60 * DAY;
/** A run list that shows fewer rows than GitHub gives at once has ended. */
const PAGE = 100;

/** What a job did in a run; a run that did no work at all is passed over. */
type Trace = 'succeeded' | 'skipped' | 'neither' | 'no work' | 'unread';
type Look = (prior: WorkflowRun) => Inquiry<Trace>;
/** A habit, with the start of a run that shows it; or none; or it could not be read. */
type Told = { since: string } | 'none' | 'unread';

/** Skipped jobs of a run that used to succeed; null where that could not be read. */
export function* skippedRegularJobs(
  watchCase: WatchCase,
  run: WorkflowRun,
  work: Work & JobOutcomes,
): Inquiry<string[] | null> {
  // What was a habit for a newer run is one for this run too, unless it began later; and one is enough.
  const known = work.skipped.filter((name) => {
    const since = watchCase.regular_jobs.get(name);
    return since !== undefined && ms(since) < ms(run.started_at);
  });
  if (known.length > 0) return known;
  const broken: string[] = [];
  for (const name of work.skipped) {
    const told = yield* seek(watchCase, run, name, work.listed);
    if (told === 'unread') return null;
    if (told === 'none') continue;
    watchCase.regular_jobs.set(name, told.since);
    broken.push(name);
  }
  return broken;
}

function* seek(watchCase: WatchCase, run: WorkflowRun, name: string, listed: string[]): Inquiry<Told> {
  const priors = priorsAmong(newestFirst(watchCase), watchCase, run);
  const look = lookFor(watchCase, name, listed);
  const told = yield* searchKnown(look, priors);
  if (told !== 'unseen') return told;
  if (!mayGoBack(watchCase, priors, run)) return 'none';
  const far = yield* searchPages(look, watchCase, run);
  return typeof far === 'string' ? far : yield* unlessEnded(look, priors, far);
}

/** Earlier runs that may be genuine successes. */
function priorsAmong(rows: WorkflowRun[], watchCase: WatchCase, run: WorkflowRun): WorkflowRun[] {
  return rows.filter((row) => ms(row.started_at) < ms(run.started_at) && rowReason(row, watchCase) === null);
}

/** `beside`: all jobs of the run that skips this one; what is listed beside it is another job, whatever its name. */
function lookFor(watchCase: WatchCase, name: string, beside: string[]): Look {
  return function* look(prior) {
    const read = yield* workOf(watchCase, prior, prior);
    if (read === null) return 'unread';
    if (read.reason !== null || read.unclear !== null) return 'no work';
    if (read.skipped.includes(name)) return 'skipped';
    const ran = read.succeeded.some((one) => one === name || (isPartOf(one, name) && !beside.includes(one)));
    return ran ? 'succeeded' : 'neither';
  };
}

/** Three in a row cover every third run: until the steps grow, none can hide between two looks. */
function* searchKnown(look: Look, priors: WorkflowRun[]): Inquiry<Told | 'unseen'> {
  const last = priors.length - STREAK;
  let step = STREAK;
  for (let at = -1; at < last; ) {
    const met = yield* lookAround(look, priors, at, Math.min(at + step, last));
    if (met.told !== 'unseen') return met.told;
    at = met.at;
    if (at >= NEAR - 1) step = Math.min(2 * step, NEAR);
  }
  return 'unseen';
}

/** What one run tells, with the runs around it as far as the job succeeded in them; `before` was the last look. */
function* lookAround(
  look: Look,
  priors: WorkflowRun[],
  before: number,
  here: number,
): Inquiry<{ told: Told | 'unseen'; at: number }> {
  const older = yield* follow(look, priors, here, 1);
  const isPart = older.successes > 0 && older.successes < STREAK;
  const newer = isPart ? yield* follow(look, priors, here - 1, -1) : NOTHING;
  const ends = [older.end, newer.end];
  const { at } = older;
  if (ends.includes('unread')) return { told: 'unread', at };
  if (older.successes + newer.successes < STREAK)
    return { told: ends.includes('neither') ? 'none' : 'unseen', at };
  const end = yield* endOf(look, priors, before, here);
  if (end === 'unread') return { told: 'unread', at };
  if (end === 'neither') return { told: 'none', at };
  const habit = { since: startOf(priors, here) };
  return { told: yield* unlessEnded(look, priors.slice(0, here), habit), at };
}

interface Followed {
  successes: number;
  /** Where, and with what, they ended; null where there are no more runs, or there are enough successes. */
  at: number;
  end: Trace | null;
}

const NOTHING: Followed = { successes: 0, at: 0, end: null };

/** Successes in a row from a run on, older ones (1) or newer ones (-1). */
function* follow(look: Look, priors: WorkflowRun[], from: number, by: 1 | -1): Inquiry<Followed> {
  let successes = 0;
  let at = from;
  for (; successes < STREAK; at += by) {
    const prior = priors[at];
    if (prior === undefined) break;
    const trace = yield* look(prior);
    if (trace === 'succeeded') successes++;
    else if (trace !== 'no work') return { successes, at, end: trace };
  }
  return { successes, at, end: null };
}

/** What came after the successes that were met at `here`: they go on up to some run after the look before it. */
function* endOf(look: Look, priors: WorkflowRun[], before: number, here: number): Inquiry<Trace> {
  let end: Trace = 'skipped';
  let [newer, success] = [before, here];
  while (success - newer > 1) {
    const middle = Math.floor((newer + success) / 2);
    const prior = priors[middle];
    const trace = prior === undefined ? 'no work' : yield* look(prior);
    if (trace === 'unread') return trace;
    if (trace === 'succeeded') success = middle;
    else [newer, end] = [middle, trace];
  }
  return end;
}

function startOf(priors: WorkflowRun[], at: number): string {
  const run = priors[at];
  if (run === undefined) throw new RangeError(`no run at ${at}`);
  return run.started_at;
}

/** The habit, unless one of the nearest runs ended it since. */
function* unlessEnded(look: Look, newer: WorkflowRun[], habit: { since: string }): Inquiry<Told> {
  for (const prior of newer.slice(0, NEAR)) {
    const trace = yield* look(prior);
    if (trace === 'unread') return 'unread';
    if (trace === 'neither') return 'none';
  }
  return habit;
}

/** The known runs of one event are the newest of that event, so the oldest of them tells how far back they reach. */
function mayGoBack(watchCase: WatchCase, priors: WorkflowRun[], run: WorkflowRun): boolean {
  const alike = priors.filter(({ event }) => event === run.event);
  return watchCase.runs.size >= PAGE && !isFarEnough(alike, run);
}

function isFarEnough(rows: WorkflowRun[], run: WorkflowRun): boolean {
  return rows.some((row) => ms(row.created_at) < ms(run.started_at) - REACH);
}

/** The newest runs of each page are enough; where the job ran in all that a page shows, the next page follows. */
function* searchPages(look: Look, watchCase: WatchCase, run: WorkflowRun): Inquiry<Told> {
  let before = 0;
  for (let page = 2; ; page = before > 0 ? page + 1 : page * 2) {
    const list = yield* olderPage(watchCase, page);
    if (!list.ok) return 'unread';
    const { rows, end } = list.value;
    const found = yield* follow(look, priorsAmong(rows, watchCase, run).slice(0, NEAR), 0, 1);
    if (found.end === 'unread') return 'unread';
    if (before + found.successes >= STREAK) return { since: (rows[0] ?? run).created_at };
    if (end === 'list' || isFarEnough(rows, run)) return 'none';
    before = goesOn(found) ? before + found.successes : 0;
  }
}

function goesOn({ successes, end }: Followed): boolean {
  return successes > 0 && end === null;
}
