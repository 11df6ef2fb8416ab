/**
 * The rule against green nights without work. A job is regular where it succeeded in each of the three genuine
 * successes before the present spell of runs that skip it, and a run that skips a regular job is no genuine success.
 * A job that was skipped in two or more earlier spells among the 40 runs before is conditional, and may be skipped.
 * All of it is counted from the start of the spell, so that the same history gives the same answer tomorrow.
 */

import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { DAY, iso, ms } from '../text/time.js';
import { type Comparison, greenBefore, halfway, lengthened, type Stretch } from './green-runs.js';
import { isPartOf, stemOfJob } from './job-names.js';
import type { JobOutcomes, Work } from './job-rules.js';
import { workOf } from './known-runs.js';
import type { SkippedJob, WatchCase } from './watch-case.js';

/** Genuine successes in a row that make a job regular. */
const STREAK = 3;
/** Spells are two where at least so many runs between them ran the job: one success alone ends no outage. */
const BETWEEN = 2;
/** Runs before the spell that show whether a job is conditional, and so many earlier spells. */
const WINDOW = 40;
const EARLIER_SPELLS = 2;
/** Looks that find out whether the job ever ran three times running, and how far back the last of them is. */
const LOOKS = 12;
const REACH = 60 * DAY;
/** Among the nearest runs no three in a row can hide between two looks, and no end of a spell. */
const NEAR = 12;

/** What a job did in a run; a run that did no work at all is passed over. `ran` is neither a success nor skipped. */
type Trace = 'succeeded' | 'ran' | 'skipped' | 'absent' | 'no work';
type Look = (prior: WorkflowRun) => Inquiry<Trace>;

/** A run whose jobs, or whose list, could not be read: thrown through the search, and caught where it began. */
const UNREAD = Symbol('unread');

/** What is known of the jobs that a run skips, and which of them it is about. */
export interface Skipped {
  is: SkippedJob['is'];
  names: string[];
}

/**
 * Whether a run skips a regular job. `quick` spends at most twelve looks for each job and says `perhaps` of one that
 * ran three times running; `full` decides that too.
 */
export function* skippedRegularJobs(
  watchCase: WatchCase,
  run: WorkflowRun,
  work: Work & JobOutcomes,
  depth: 'quick' | 'full',
): Inquiry<Skipped> {
  const found: Skipped[] = [];
  for (const name of work.skipped) {
    const key = `${run.event} ${name}`;
    const known = watchCase.skipped_jobs.get(key);
    const holds =
      known !== undefined &&
      ms(run.created_at) > ms(known.since) &&
      (depth === 'quick' || known.is !== 'perhaps');
    const told = holds ? known : yield* judgeSkipped(watchCase, run, name, work.listed, depth);
    watchCase.skipped_jobs.set(key, told);
    found.push({ is: told.is, names: [name] });
  }
  const is = (['regular', 'unread', 'perhaps'] as const).find((one) => found.some((job) => job.is === one));
  if (is === undefined) return { is: 'conditional', names: [] };
  return { is, names: found.filter((job) => job.is === is).flatMap(({ names }) => names) };
}

function* judgeSkipped(
  watchCase: WatchCase,
  run: WorkflowRun,
  name: string,
  beside: string[],
  depth: 'quick' | 'full',
): Inquiry<SkippedJob> {
  try {
    const { comparison, near } = yield* comparedWith(watchCase, run);
    const look = lookFor(watchCase, name, beside);
    const streak = yield* findStreak(look, comparison, near, run);
    if (streak === null) return { is: 'conditional', since: iso(0) };
    const isNear = streak.stretch === near;
    if (depth === 'quick' && !isNear) return { is: 'perhaps', since: streak.run.created_at };
    const together = isNear ? near : yield* bringTogether(look, comparison, near, streak);
    const success = together.rows.findIndex(({ id }) => id === streak.run.id);
    const start = yield* endOfSpell(look, together.rows, success, depth === 'quick' ? NEAR : WINDOW);
    const before = { rows: together.rows.slice(start), ended: together.ended };
    const since = before.rows[0]?.created_at ?? streak.run.created_at;
    // Farther on some runs have been passed over, and the spell may be two.
    if (depth === 'quick' && start >= NEAR) return { is: 'perhaps', since };
    if (!(yield* mayBeRegular(look, before.rows))) return { is: 'conditional', since };
    if (depth === 'quick') return { is: 'perhaps', since };
    const long = readable(yield* lengthened(comparison, before, WINDOW));
    return { is: (yield* isRegular(look, long.rows)) ? 'regular' : 'conditional', since };
  } catch (thrown) {
    if (thrown !== UNREAD) throw thrown;
    // Another run would meet the same fault.
    return { is: 'unread', since: iso(0) };
  }
}

/** Runs of the same event are compared, or of all counted events where that one has fewer than three. */
function* comparedWith(
  watchCase: WatchCase,
  run: WorkflowRun,
): Inquiry<{ comparison: Comparison; near: Stretch }> {
  const alike = { watchCase, event: run.event };
  const near = readable(yield* greenBefore(alike, run.created_at, WINDOW));
  if (near.rows.length >= STREAK) return { comparison: alike, near };
  const all = { watchCase, event: null };
  return { comparison: all, near: readable(yield* greenBefore(all, run.created_at, WINDOW)) };
}

function readable<T>(read: T | null): T {
  if (read === null) throw UNREAD;
  return read;
}

/** `beside`: all jobs of the run that skips this one; what is listed beside it is another job, whatever its name. */
function lookFor(watchCase: WatchCase, name: string, beside: string[]): Look {
  const others = new Set(beside.filter((one) => one !== name));
  // A value of a matrix that is new, or gone, is still the matrix that is listed beside a template.
  const stems = new Set(name.includes('${{') ? [...others].map(stemOfJob) : []);
  const isIt = (one: string): boolean =>
    one === name || (isPartOf(one, name) && !others.has(one) && !stems.has(stemOfJob(one)));
  return function* look(prior) {
    const read = readable(yield* workOf(watchCase, prior, prior));
    if (read.reason !== null || read.unclear !== null) return 'no work';
    if (read.succeeded.some(isIt)) return 'succeeded';
    if (read.skipped.some((one) => isIt(one) || isPartOf(name, one))) return 'skipped';
    return read.listed.some(isIt) ? 'ran' : 'absent';
  };
}

/** A run of the nearest three successes in a row that the looks met, and the runs that were listed with it. */
interface Streak {
  run: WorkflowRun;
  stretch: Stretch;
}

function* findStreak(
  look: Look,
  comparison: Comparison,
  near: Stretch,
  run: WorkflowRun,
): Inquiry<Streak | null> {
  const { rows } = near;
  const oldest = rows.at(-1);
  const end = ms(run.created_at) - REACH;
  const isWhole = near.ended || oldest === undefined || ms(oldest.created_at) <= end;
  const places = placesOf(rows.length, isWhole ? 8 : 4);
  for (const at of places)
    if (yield* isStreak(look, rows, at)) return { run: rows[at] ?? run, stretch: near };
  if (isWhole) return null;
  // Instants at distances that grow evenly to the end.
  const more = Math.max(1, LOOKS - places.length);
  const span = ms(run.created_at) - ms(oldest.created_at);
  const growth = ((REACH - DAY / 2) / Math.max(span, 1)) ** (1 / more);
  for (let i = 1; i <= more; i++) {
    const before = iso(Math.round(ms(run.created_at) - span * growth ** i));
    const stretch = readable(yield* greenBefore(comparison, before, STREAK));
    const [first] = stretch.rows;
    if (first === undefined) return null;
    if (yield* isStreak(look, stretch.rows, 0)) return { run: first, stretch };
  }
  return null;
}

/** Every third of the nearest runs, then `more` at even distances, the last of them before two more runs. */
function placesOf(length: number, more: number): number[] {
  const places: number[] = [];
  const step = Math.max(NEAR, Math.ceil((length - NEAR) / more));
  const last = length - STREAK;
  for (let at = STREAK - 1; at < last && places.length < LOOKS - 1; at += at < NEAR - 1 ? STREAK : step)
    places.push(at);
  return last < 0 ? [] : [...places, last];
}

/** Whether the job succeeded in the run at a place and in enough of its neighbours. */
function* isStreak(look: Look, rows: WorkflowRun[], at: number): Inquiry<boolean> {
  const older = yield* successesFrom(look, rows, at, 1);
  if (older === 0 || older >= STREAK) return older >= STREAK;
  return older + (yield* successesFrom(look, rows, at - 1, -1)) >= STREAK;
}

/** Successes in a row from a place on, older ones (1) or newer ones (-1), three at most. */
function* successesFrom(look: Look, rows: WorkflowRun[], from: number, by: 1 | -1): Inquiry<number> {
  let successes = 0;
  for (let at = from; successes < STREAK; at += by) {
    const prior = rows[at];
    if (prior === undefined) break;
    const trace = yield* look(prior);
    if (trace === 'succeeded') successes++;
    else if (trace !== 'no work') break;
  }
  return successes;
}

/** A stretch from a run of the spell to a success, where no list showed both: the time between them is halved. */
function* bringTogether(look: Look, comparison: Comparison, near: Stretch, streak: Streak): Inquiry<Stretch> {
  let newer = near.rows.at(-1)?.created_at ?? streak.run.created_at;
  let older = streak.run.created_at;
  let success = streak.run;
  for (;;) {
    const stretch = readable(yield* greenBefore(comparison, newer, WINDOW));
    if (stretch.ended || stretch.rows.some(({ id }) => id === success.id)) {
      streak.run = success;
      return stretch;
    }
    const middle = halfway(newer, older);
    const [run] = readable(yield* greenBefore(comparison, middle, 1)).rows;
    if (run === undefined || ms(run.created_at) <= ms(success.created_at)) older = middle;
    else if ((yield* look(run)) === 'succeeded') [older, success] = [run.created_at, run];
    else newer = run.created_at;
  }
}

/** The place of the newest run before the spell, where `success` is the place of a success before it. */
function* endOfSpell(look: Look, rows: WorkflowRun[], success: number, nearest: number): Inquiry<number> {
  for (let last = -1; ; ) {
    const place = yield* nextNotSkipped(look, rows, last, success, nearest);
    const next = yield* skippedAgain(look, rows, place);
    if (next === null) return place;
    last = next;
  }
}

/** The place where a run skips the job again after fewer than two that ran it: the spell goes on there. */
function* skippedAgain(look: Look, rows: WorkflowRun[], from: number): Inquiry<number | null> {
  let ran = 0;
  for (const [i, prior] of rows.slice(from).entries()) {
    const trace = yield* look(prior);
    if (trace === 'skipped') return from + i;
    if (trace === 'succeeded') ran++;
    if (trace === 'ran' || trace === 'absent' || ran >= BETWEEN) return null;
  }
  return null;
}

/** Each of the `nearest` runs is looked at; farther on, what lies between is halved. */
function* nextNotSkipped(
  look: Look,
  rows: WorkflowRun[],
  last: number,
  success: number,
  nearest: number,
): Inquiry<number> {
  let [skipped, other] = [last, success];
  while (other - skipped > 1) {
    const middle = skipped + 1 < nearest ? skipped + 1 : Math.floor((skipped + other) / 2);
    const prior = rows[middle];
    const trace = prior === undefined ? 'skipped' : yield* look(prior);
    if (trace === 'skipped' || trace === 'no work') skipped = middle;
    else if (skipped + 1 === middle) return middle;
    else other = middle;
  }
  return other;
}

/** The runs before a spell, newest first: regular, and not conditional. */
function* isRegular(look: Look, before: WorkflowRun[]): Inquiry<boolean> {
  const traces: Trace[] = [];
  for (const prior of before.slice(0, WINDOW)) {
    const trace = yield* look(prior);
    if (trace === 'no work') continue;
    traces.push(trace);
    if (earlierSpells(traces) >= EARLIER_SPELLS) return false;
  }
  return ranThreeTimes(traces);
}

/** Whether none of the three runs before a spell is a genuine success without the job. */
function* mayBeRegular(look: Look, before: WorkflowRun[]): Inquiry<boolean> {
  let seen = 0;
  for (const prior of before) {
    const trace = yield* look(prior);
    if (trace === 'ran' || trace === 'absent') return false;
    if (trace !== 'no work') seen++;
    if (seen === STREAK) return true;
  }
  return false;
}

/** Spells among the runs, those told apart by at least two runs that ran the job. */
function earlierSpells(traces: Trace[]): number {
  let spells = 0;
  let between = BETWEEN;
  for (const trace of traces) {
    if (trace === 'succeeded' || trace === 'ran') between++;
    if (trace !== 'skipped') continue;
    if (between >= BETWEEN) spells++;
    between = 0;
  }
  return spells;
}

/**
 * Whether the three genuine successes before all ran the job. Runs of an earlier spell are passed over where the job
 * was regular by then, since none of them was genuine; else they were, and did not run it.
 */
function ranThreeTimes(traces: Trace[]): boolean {
  const other = traces.findIndex((trace) => trace !== 'succeeded');
  if (other < 0 || other >= STREAK) return other >= STREAK || traces.length >= STREAK;
  if (traces[other] !== 'skipped') return false;
  const behind = traces.slice(other).findIndex((trace, i, rest) => trace !== 'skipped' && !isWithin(rest, i));
  return behind >= 0 && ranThreeTimes(traces.slice(other + behind));
}

/** Whether a run lies within a spell: fewer than two successes in a row, between runs that skip the job. */
function isWithin(traces: Trace[], at: number): boolean {
  const next = traces.slice(at).findIndex((trace) => trace !== 'succeeded');
  return next >= 0 && next < BETWEEN && traces[at + next] === 'skipped';
}
