/**
 * The rule against green nights without work. A job is regular where it succeeded in each of the three
 * genuine successes before the present spell of runs that skip it, and a run that skips a regular job is no
 * genuine success. A job that was skipped in two or more earlier spells among the 40 runs before is
 * conditional, and may be skipped. All of it is counted from the start of the spell, and where not each run
 * is looked at, the looks lie at fixed instants, so that the same history gives the same answer tomorrow.
 */

import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { iso, MINUTE, ms } from '../text/time.js';
import {
  type EarlierRuns,
  earlierRuns,
  extendStretch,
  findStreak,
  type GreenStretch,
  greenBefore,
  type JobTrace,
  type LookAtJob,
  NEAR_RUNS,
  newestNotSkipped,
  roundestBetween,
  STREAK,
  type Streak,
  WINDOW,
} from './green-runs.js';
import { hasPart, isAmong, isPartOf, isPartOfAny, nameWithoutMatrix } from './job-names.js';
import type { JudgedJobs } from './job-rules.js';
import { readAndJudgeJobs } from './known-runs.js';
import type { SkippedJob, WatchCase } from './watch-case.js';

/** Spells are two where at least so many runs between them ran the job: one success alone ends no outage. */
const BETWEEN = 2;
/** So many earlier spells show that a job is conditional. */
const EARLIER_SPELLS = 2;
/** A spell is read run by run, and halved where it is longer than this. */
const ONE_BY_ONE = 60;

/** What is known of the jobs that a run skips, and which of them it is said of. */
export interface Skipped {
  is: SkippedJob['is'];
  names: string[];
}

/**
 * Whether a run skips a regular job. `quick` spends some twelve looks for each job and says `perhaps` of one
 * that ran three times running; `full` decides that too.
 */
export function* skippedRegularJobs(
  watchCase: WatchCase,
  run: WorkflowRun,
  jobs: JudgedJobs,
  depth: 'quick' | 'full',
): Inquiry<Skipped> {
  const found: { name: string; is: Skipped['is'] }[] = [];
  for (const name of jobs.skipped) {
    const key = `${run.event} ${name}`;
    const known = watchCase.skipped_jobs.get(key);
    const holds =
      known !== undefined &&
      ms(run.created_at) > ms(known.since) &&
      (depth === 'quick' || known.is !== 'perhaps');
    const skipped = holds ? known : yield* judgeSkipped(watchCase, run, name, jobs.listed, depth);
    watchCase.skipped_jobs.set(key, skipped);
    found.push({ name, is: skipped.is });
  }
  const is = SKIPPED.find((kind) => found.some((job) => job.is === kind)) ?? 'conditional';
  return { is, names: found.filter((job) => job.is === is).map(({ name }) => name) };
}

/** What is said of a run, where it holds for one of its jobs. */
const SKIPPED = ['regular', 'unread', 'perhaps'] as const;

function* judgeSkipped(
  watchCase: WatchCase,
  run: WorkflowRun,
  name: string,
  beside: string[],
  depth: 'quick' | 'full',
): Inquiry<SkippedJob> {
  const past = yield* earlierRuns(watchCase, run);
  const look = lookFor(past, name, beside);
  const streak = yield* findStreak(look, past);
  const skipped = streak && (yield* judgeStreak(look, past, streak, depth));
  // Another run would meet the same fault.
  if (past.unread) return { is: 'unread', since: iso(0) };
  return skipped ?? { is: 'conditional', since: iso(0) };
}

/**
 * `beside`: all jobs of the run that skips this one; what is listed beside it is another job, whatever its
 * name. After one that cannot be read nothing more is asked.
 */
function lookFor(past: EarlierRuns, name: string, beside: string[]): LookAtJob {
  // A value of a matrix that is new, or gone, is still the matrix that is listed beside a template.
  const isOpen = nameWithoutMatrix(name).includes('${{');
  const stems = new Set(isOpen ? beside.filter((one) => one !== name).map(nameWithoutMatrix) : []);
  const isPart = (one: string): boolean =>
    isPartOf(one, name) && !isAmong(one, beside) && !stems.has(nameWithoutMatrix(one));
  const isIn = (names: string[]): boolean => isAmong(name, names) || hasPart(names, name, isPart);
  return function* look(prior) {
    const read = past.unread ? null : yield* readAndJudgeJobs(past.watchCase, prior, prior);
    past.unread = read === null;
    if (read === null || read.reason !== null || read.unclear !== null) return 'no work';
    if (isIn(read.succeeded)) return 'succeeded';
    if (isIn(read.skipped) || isPartOfAny(name, read.skipped)) return 'skipped';
    return isIn(read.listed) ? 'ran' : 'absent';
  };
}

/** What the runs before the spell say; `quick` reads them only where they are at hand, and three at most. */
function* judgeStreak(
  look: LookAtJob,
  past: EarlierRuns,
  streak: Streak,
  depth: 'quick' | 'full',
): Inquiry<SkippedJob> {
  const isNear = past.near.rows.slice(0, NEAR_RUNS).includes(streak.run);
  const perhaps: SkippedJob = { is: 'perhaps', since: streak.run.created_at };
  if (depth === 'quick' && !isNear) return perhaps;
  const stretch = yield* bringTogether(look, past, streak);
  const success = stretch.rows.findIndex(({ id }) => id === streak.run.id);
  const start = yield* startOfSpell(look, stretch.rows, success);
  const before = { rows: stretch.rows.slice(start), ended: stretch.ended };
  if (depth === 'quick' && (yield* mayBeRegular(look, before.rows))) return perhaps;
  const { rows } = yield* extendStretch(past, before, WINDOW);
  const since = rows[0]?.created_at ?? streak.run.created_at;
  return { is: (yield* isRegular(look, rows)) ? 'regular' : 'conditional', since };
}

/**
 * A stretch from a run of the spell to a success, which takes the place of the streak's where no list showed
 * both: then the time between them is halved.
 */
function* bringTogether(look: LookAtJob, past: EarlierRuns, streak: Streak): Inquiry<GreenStretch> {
  if (streak.stretch === past.near) return past.near;
  let newer = past.near.rows.at(-1)?.created_at ?? iso(past.from);
  let older = streak.run.created_at;
  for (;;) {
    const stretch = yield* greenBefore(past, newer, WINDOW);
    if (stretch.ended || stretch.rows.some(({ id }) => id === streak.run.id)) return stretch;
    const middle = iso(roundestBetween(ms(older) / MINUTE, ms(newer) / MINUTE) * MINUTE);
    const [run] = (yield* greenBefore(past, middle, 1)).rows;
    if (run === undefined || ms(run.created_at) <= ms(streak.run.created_at)) older = middle;
    else if ((yield* look(run)) === 'succeeded') [older, streak.run] = [run.created_at, run];
    else newer = run.created_at;
  }
}

/**
 * The place of the newest run before the spell. A run that skips the job again after fewer than two that ran
 * it is still of the spell. `success` is the place of a success before it.
 */
function* startOfSpell(look: LookAtJob, rows: WorkflowRun[], success: number): Inquiry<number> {
  let [start, ran] = [0, 0];
  for (let at = 0; at < rows.length && ran < BETWEEN; at++) {
    if (at >= ONE_BY_ONE && at < success && start === at) {
      start = yield* newestNotSkipped(look, rows, at - 1, success);
      at = start;
    }
    const prior = rows[at];
    const trace = prior === undefined ? 'absent' : yield* look(prior);
    if (trace === 'ran' || trace === 'absent') break;
    if (trace === 'succeeded') ran++;
    if (trace === 'skipped') [start, ran] = [at + 1, 0];
  }
  return start;
}

/** Whether none of the three runs before a spell is a genuine success without the job. */
function* mayBeRegular(look: LookAtJob, before: WorkflowRun[]): Inquiry<boolean> {
  for (const prior of before.slice(0, STREAK)) {
    const trace = yield* look(prior);
    if (trace === 'ran' || trace === 'absent') return false;
  }
  return true;
}

/** The runs before a spell, newest first: regular, and not conditional. */
function* isRegular(look: LookAtJob, before: WorkflowRun[]): Inquiry<boolean> {
  const traces: JobTrace[] = [];
  for (const prior of before.slice(0, WINDOW)) {
    const trace = yield* look(prior);
    if (trace === 'no work') continue;
    traces.push(trace);
    if (earlierSpells(traces) >= EARLIER_SPELLS) return false;
    // A genuine success without the job, before three with it.
    if ((trace === 'ran' || trace === 'absent') && !ranThreeTimes(traces)) return false;
  }
  return ranThreeTimes(traces);
}

/** Spells among the runs, set apart by at least two runs that ran the job. */
function earlierSpells(traces: JobTrace[]): number {
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
 * Whether the three genuine successes before all ran the job. Runs of an earlier spell are passed over where
 * the job was regular by then, since none of them was genuine; else they were, and did not run it.
 */
function ranThreeTimes(traces: JobTrace[]): boolean {
  const other = traces.findIndex((trace) => trace !== 'succeeded');
  if (other < 0 || other >= STREAK) return other >= STREAK || traces.length >= STREAK;
  if (traces[other] !== 'skipped') return false;
  const behind = traces.slice(other).findIndex((trace, i, rest) => trace !== 'skipped' && !isWithin(rest, i));
  return behind >= 0 && ranThreeTimes(traces.slice(other + behind));
}

/** Whether a run lies within a spell: fewer than two successes in a row, between runs that skip the job. */
function isWithin(traces: JobTrace[], at: number): boolean {
  const next = traces.slice(at).findIndex((trace) => trace !== 'succeeded');
  return next >= 0 && next < BETWEEN && traces[at + next] === 'skipped';
}
