/**
 * The green runs before a run, newest first, without reading every page of a run list that may have
 * thousands; and whether a job ever succeeded three times running among them, in some twelve looks. Where not
 * each run is looked at, the looks lie at fixed instants, so that the same runs are looked at tomorrow.
 */
import type { Inquiry } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { DAY, iso, isoSecond, MINUTE, ms } from '../text/time.js';
import { readOlderRuns } from './known-runs.js';
import { eventCoverage } from './run-lists.js';
import { rowReason } from './run-rules.js';
import type { WatchCase } from './watch-case.js';

/** Genuine successes in a row that make a job regular. */
export const STREAK = 3;
/** Runs before a spell that show whether a job is conditional. */
export const WINDOW = 40;

/** Runs in a row, newest first, with no green run left out between them. */
export interface GreenStretch {
  rows: WorkflowRun[];
  /** Whether there is none before them. */
  ended: boolean;
}

/** The green runs before one that skips a job: those of its event, or of all counted ones. */
export interface EarlierRuns {
  watchCase: WatchCase;
  event: string | null;
  /** When the run that skips the job was created. */
  from: number;
  /** The newest of them. */
  near: GreenStretch;
  /** Whether some of them could not be read; then no more are asked for. */
  unread: boolean;
}

/** The newest runs before one: of its event, or of all counted ones where that has fewer than three. */
export function* earlierRuns(watchCase: WatchCase, run: WorkflowRun): Inquiry<EarlierRuns> {
  const alike = yield* runsBefore(watchCase, run, run.event);
  const isEnough = alike.near.rows.length >= STREAK || alike.unread;
  return isEnough ? alike : yield* runsBefore(watchCase, run, null);
}

function* runsBefore(watchCase: WatchCase, run: WorkflowRun, event: string | null): Inquiry<EarlierRuns> {
  const near: GreenStretch = { rows: [], ended: false };
  const past = { watchCase, event, from: ms(run.created_at), near, unread: false };
  past.near = yield* greenBefore(past, run.created_at, WINDOW);
  return past;
}

/**
 * At least `least` green runs created before an instant, where there are as many: those that are known
 * already, else with further ones in one request.
 */
export function* greenBefore(past: EarlierRuns, before: string, least: number): Inquiry<GreenStretch> {
  const { watchCase, event } = past;
  const reach = eventCoverage(watchCase, event);
  const known = greenOf([...watchCase.runs.values()], watchCase, event).filter(
    ({ created_at }) => ms(created_at) < ms(before) && ms(created_at) >= reach,
  );
  if (reach === Number.NEGATIVE_INFINITY || past.unread) return { rows: known, ended: true };
  if (known.length >= least) return { rows: known, ended: false };
  const from = known.at(-1)?.created_at ?? before;
  const older = yield* readOlderRuns(watchCase, event, isoSecond(ms(from)));
  past.unread = !older.ok;
  if (!older.ok) return { rows: known, ended: true };
  const ids = new Set(known.map(({ id }) => id));
  const rows = greenOf(older.value.rows, watchCase, event).filter(
    ({ id, created_at }) => !ids.has(id) && ms(created_at) < ms(before),
  );
  return { rows: [...known, ...rows], ended: older.value.end === 'list' };
}

/** The stretch, and as many runs before it as make `least`, where there are as many. */
export function* extendStretch(
  past: EarlierRuns,
  stretch: GreenStretch,
  least: number,
): Inquiry<GreenStretch> {
  const last = stretch.rows.at(-1);
  if (stretch.ended || last === undefined || stretch.rows.length >= least) return stretch;
  const older = yield* greenBefore(past, last.created_at, least - stretch.rows.length);
  return { rows: [...stretch.rows, ...older.rows], ended: older.ended };
}

/**
 * Of the whole numbers after `older` up to `newer` the one that most powers of two divide. It stays the same
 * wherever the two are moved, as long as it lies between them.
 */
export function roundestBetween(older: number, newer: number): number {
  const [from, to] = [Math.floor(older), Math.floor(newer)];
  if (from >= to) return to;
  const bits = 31 - Math.clz32(from ^ to);
  return (to >>> bits) << bits;
}

/** When a run was created, in minutes since 1970: a whole number that fits into 31 bits. */
function minuteOf(run: WorkflowRun | undefined): number {
  return run === undefined ? 0 : Math.floor(ms(run.created_at) / MINUTE);
}

function greenOf(rows: WorkflowRun[], watchCase: WatchCase, event: string | null): WorkflowRun[] {
  return rows
    .filter(
      (row) =>
        row.workflow_id === watchCase.workflow.id &&
        (event === null || row.event === event) &&
        rowReason(row, watchCase) === null,
    )
    .sort((a, b) => ms(b.created_at) - ms(a.created_at) || b.id - a.id);
}

/** How many looks; how far back, whichever is more; and how many of the nearest runs leave no gap. */
const LOOKS = 12;
const REACH = 60 * DAY;
const REACH_RUNS = 40;
export const NEAR_RUNS = 12;
/** Farther looks are so far apart: not a week, since many jobs run on certain weekdays. */
const STEP = 9 * DAY;
/** Where older runs have to be listed first; finer in a history that is shorter than a step. */
const FAR_STEPS = [16 * DAY, 4 * DAY];

/** What a job did in a run. `ran` is neither a success nor skipped; a run without any work is passed over. */
export type JobTrace = 'succeeded' | 'ran' | 'skipped' | 'absent' | 'no work';

export type LookAtJob = (prior: WorkflowRun) => Inquiry<JobTrace>;

/** A run of the nearest three successes in a row that the looks met, and the runs listed with it. */
export interface Streak {
  run: WorkflowRun;
  stretch: GreenStretch;
}

/**
 * The known runs, then older ones at the instants of a grid. A genuine success without the job ends the
 * search, since nothing before it makes the job regular.
 */
export function* findStreak(look: LookAtJob, past: EarlierRuns): Inquiry<Streak | null> {
  const { near, from } = past;
  let last = -1;
  for (const at of placesOf(past)) {
    const found = yield* streakAt(look, near.rows, at, last);
    if (found !== null) return asStreak(near, found);
    last = at;
  }
  return near.ended ? null : yield* findFarStreak(look, past, from - REACH, FAR_STEPS);
}

/** Each instant costs a list besides. Where the history begins after one, the next lie nearer together. */
function* findFarStreak(
  look: LookAtJob,
  past: EarlierRuns,
  end: number,
  [step, ...finer]: number[],
): Inquiry<Streak | null> {
  if (step === undefined) return null;
  const begin = createdOf(past.near.rows.at(-1), past.from);
  for (const instant of gridBetween(begin, end, step)) {
    const stretch = yield* greenBefore(past, iso(instant), STREAK);
    const found = yield* streakAt(look, stretch.rows, 0, -1);
    if (found !== null) return asStreak(stretch, found);
    if (stretch.ended) return yield* findFarStreak(look, past, instant, finer);
  }
  return null;
}

/**
 * Of the known runs every third of the nearest, so that no three in a row can hide; then the newest before
 * each instant of a grid, as far back as the search reaches; then the last one that has two before it.
 */
function placesOf({ near: { rows, ended }, from }: EarlierRuns): number[] {
  const isShort = ended && rows.length < STREAK * (LOOKS + 1);
  const nearest = isShort ? rows.length : Math.min(NEAR_RUNS, rows.length);
  const places = Array.from({ length: Math.floor(nearest / STREAK) }, (_, i) => i * STREAK + STREAK - 1);
  if (isShort) return places;
  const begin = createdOf(rows[nearest - 1], from);
  const end = Math.min(from - REACH, createdOf(rows[REACH_RUNS - 1], from));
  let step = STEP;
  while ((begin - end) / step > LOOKS - NEAR_RUNS / STREAK - 1) step *= 2;
  const far = gridBetween(begin, end, step).map((instant) =>
    rows.findIndex((row) => createdOf(row, from) < instant),
  );
  const last = rows.length - STREAK;
  return [...new Set([...places, ...far.filter((at) => at >= nearest && at < last), last])];
}

/** Multiples of a step at or before `begin`, newest first, to the first one behind `end`. */
function gridBetween(begin: number, end: number, step: number): number[] {
  const first = Math.floor(begin / step);
  const length = Math.max(0, first - Math.ceil(end / step) + 2);
  return Array.from({ length }, (_, i) => (first - i) * step);
}

function createdOf(run: WorkflowRun | undefined, otherwise: number): number {
  return run === undefined ? otherwise : ms(run.created_at);
}

function asStreak(stretch: GreenStretch, at: number): Streak | null {
  const run = stretch.rows[at];
  return run === undefined ? null : { run, stretch };
}

/**
 * The place of one of three successes in a row, at a place or before it; -1 where a genuine success without
 * the job shows that there is none, null where the search goes on. `last` is where the look before was.
 */
function* streakAt(look: LookAtJob, rows: WorkflowRun[], at: number, last: number): Inquiry<number | null> {
  const place = yield* pastNoWork(look, rows, at);
  const run = rows[place];
  if (run === undefined) return null;
  const trace = yield* look(run);
  if (trace === 'succeeded') return (yield* isStreak(look, rows, place)) ? place : null;
  if (trace !== 'ran' && trace !== 'absent') return null;
  const first = yield* newestNotSkipped(look, rows, last, place);
  return (yield* isStreak(look, rows, first)) ? first : -1;
}

/** A run without work may lie within a streak: the next older one that worked is looked at in its place. */
function* pastNoWork(look: LookAtJob, rows: WorkflowRun[], at: number): Inquiry<number> {
  let place = at;
  for (let run = rows[place]; run !== undefined && place < at + STREAK; run = rows[++place])
    if ((yield* look(run)) !== 'no work') return place;
  return at;
}

/** Whether the job succeeded in the run at a place and in enough of its neighbours. */
function* isStreak(look: LookAtJob, rows: WorkflowRun[], at: number): Inquiry<boolean> {
  const older = yield* successesFrom(look, rows, at, 1);
  if (older === 0 || older >= STREAK) return older >= STREAK;
  return older + (yield* successesFrom(look, rows, at - 1, -1)) >= STREAK;
}

/** Successes in a row from a place on, older ones (1) or newer ones (-1), three at most. */
function* successesFrom(look: LookAtJob, rows: WorkflowRun[], from: number, by: 1 | -1): Inquiry<number> {
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

/**
 * Between a run that skips the job and an older one that does not, the newest of the latter that halving
 * finds: at the roundest instant between, so that the same runs are looked at on each day.
 */
export function* newestNotSkipped(
  look: LookAtJob,
  rows: WorkflowRun[],
  last: number,
  other: number,
): Inquiry<number> {
  let [skipped, found] = [last, other];
  while (found - skipped > 1) {
    const instant = roundestBetween(minuteOf(rows[found]), minuteOf(rows[skipped + 1]));
    const middle = rows.findLastIndex((row, at) => at < found && minuteOf(row) >= instant);
    const prior = rows[middle];
    const trace = prior === undefined ? 'skipped' : yield* look(prior);
    if (trace === 'skipped' || trace === 'no work') skipped = middle;
    else found = middle;
  }
  return found;
}
