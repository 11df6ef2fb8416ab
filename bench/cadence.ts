/**
 * How often a healthy schedule is called stale, and how soon a dead one is found, in the judge itself: for every kind
 * of schedule, length of job and weather. Writes docs/cadence.md; `npm run bench:cadence`, some minutes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schedule, Verdict } from '../src/judge/model.js';
import { walk } from '../src/judge/schedule/windows.js';
import { DAY, HOUR } from '../src/text/time.js';
import { judgeAt, type Run } from './cadence/history.js';
import { type Cell, cadencePage, type Detection } from './cadence/page.js';
import {
  type Random,
  randomFrom,
  type Started,
  startsOf,
  type Weather,
  weathers,
} from './cadence/weather.js';
import { root } from './measure.js';

export interface Kind {
  name: string;
  crons: string[];
  timezones?: string[];
  /** Days that are judged; rare schedules need more of them. */
  days: number;
}

const kinds: Kind[] = [
  { name: 'every five minutes', crons: ['*/5 * * * *'], days: 30 },
  { name: 'hourly', crons: ['7 * * * *'], days: 90 },
  { name: 'every 2 hours', crons: ['0 */2 * * *'], days: 120 },
  { name: 'every 3 hours', crons: ['0 */3 * * *'], days: 120 },
  { name: 'every 4 hours', crons: ['0 */4 * * *'], days: 120 },
  { name: 'every 6 hours', crons: ['0 */6 * * *'], days: 180 },
  { name: 'every 8 hours', crons: ['0 */8 * * *'], days: 180 },
  { name: 'twice a day', crons: ['0 6,18 * * *'], days: 180 },
  { name: 'office hours', crons: ['*/20 9-17 * * 1-5'], days: 120 },
  { name: 'nightly', crons: ['0 2 * * *'], days: 180 },
  { name: 'nightly with retries', crons: ['0 3 * * *', '10 3 * * *', '20 3 * * *'], days: 180 },
  { name: 'a pair for summer time', crons: ['0 5 * * *', '0 6 * * *'], days: 180 },
  { name: 'weekdays', crons: ['0 2 * * 1-5'], days: 180 },
  {
    name: 'several zones',
    crons: ['0 8 * * *', '0 8 * * *'],
    timezones: ['Europe/Madrid', 'America/New_York'],
    days: 180,
  },
  { name: 'weekly', crons: ['0 4 * * 1'], days: 900 },
  { name: 'monthly', crons: ['0 4 1 * *'], days: 1800 },
  { name: 'quarterly', crons: ['0 4 1 1,4,7,10 *'], days: 1800 },
];
const JOB_HOURS = [0.3, 2.5, 5];
/** History before the first verdict: more than the 90 days that GitHub keeps. */
const LEAD = 100 * DAY;
const START = Date.UTC(2026, 0, 5);
const DEATHS = 3;
const FORTNIGHTS = 8;
/** No grace is less; where two occasions have to be missed, the second is at least a grace after the first. */
const LEAST = 4 * HOUR;
const say = (text: string) => process.stderr.write(`${text}\n`);

function schedulesOf({ crons, timezones = [] }: Kind): Schedule[] {
  return crons.map((cron, i) => ({ cron, timezone: timezones[i] ?? 'UTC', line: i + 1 }));
}

function runsOf({ runs }: Started, hours: number): Run[] {
  return runs.map((created) => ({ created, ended: created + hours * HOUR, how: 'success' }));
}

interface Episodes {
  false: number;
  /** After misses that GitHub made, by starting no run. */
  dropped: number;
}

/**
 * Spells of stale verdicts while nothing is wrong. A verdict turns stale by itself and back only by a run, so that it is
 * enough to ask before each start and each end of a run; soon after a success nothing can be stale.
 */
async function episodesOf(
  schedules: Schedule[],
  runs: Run[],
  started: Started,
  from: number,
): Promise<Episodes> {
  const found: Episodes = { false: 0, dropped: 0 };
  let isStale = false;
  let newestEnd = Number.NEGATIVE_INFINITY;
  const [first, second] = walk(schedules, from, 1);
  const quiet = second !== undefined && first !== undefined && second - first >= 6 * DAY ? LEAST : 2 * LEAST;
  for (const { at, ended } of instantsOf(runs)) {
    const isQuiet = at - newestEnd < quiet;
    const verdict = at < from || isQuiet ? null : await judgeAt(schedules, runs, at - 1000);
    const stale = verdict?.status === 'stale';
    if (stale && !isStale) found[isTrue(verdict, started) ? 'dropped' : 'false'] += 1;
    isStale = stale;
    if (ended) newestEnd = at;
  }
  return found;
}

function instantsOf(runs: Run[]): { at: number; ended: boolean }[] {
  return runs
    .flatMap(({ created, ended }) => [
      { at: created, ended: false },
      { at: ended, ended: true },
    ])
    .sort((a, b) => a.at - b.at);
}

/** Whether GitHub dropped each of the windows that were missed: then the alarm is a true one. */
function isTrue({ missed, missed_windows }: Verdict, { dropped }: Started): boolean {
  if (missed === null) return false;
  const [from, to] = [Date.parse(missed.from), Date.parse(missed.to)];
  return dropped.filter((due) => due >= from && due <= to).length >= (missed_windows ?? 0);
}

async function steadyCell(kind: Kind, weather: Weather, hours: number, random: Random): Promise<Episodes> {
  const schedules = schedulesOf(kind);
  const from = START + LEAD;
  const started = startsOf(schedules, START, from + kind.days * DAY, () => weather, random);
  const found = await episodesOf(schedules, runsOf(started, hours), started, from);
  const months = kind.days / 30;
  return { false: found.false / months, dropped: found.dropped / months };
}

/** Hours from the first window without a genuine success to the first stale verdict, over some deaths. */
async function detectionOf(
  kind: Kind,
  weather: Weather,
  how: Run['how'] | 'dead',
  random: Random,
): Promise<[number, number]> {
  const schedules = schedulesOf(kind);
  // A rare schedule needs years to die at several times; of a dense one a month is enough.
  const span = kind.days >= 900 ? kind.days : 60;
  const from = START + LEAD;
  const runs = runsOf(
    startsOf(schedules, START, from + (span + 120) * DAY, () => weather, random),
    0.3,
  );
  const waits: number[] = [];
  while (waits.length < DEATHS) {
    const died = from + random() * span * DAY;
    const before = runs.filter(({ created }) => created < died);
    const after = runs
      .filter(({ created }) => created >= died)
      .map((run): Run => ({ ...run, how: how === 'dead' ? 'failure' : how }));
    const seen = how === 'dead' ? before : [...before, ...after];
    const [missed] = walk(schedules, (before.at(-1)?.ended ?? died) + 1, 1);
    waits.push(await firstStale(schedules, seen, missed ?? died));
  }
  return [Math.min(...waits), Math.max(...waits)];
}

/** By halves, to half an hour. */
async function firstStale(schedules: Schedule[], runs: Run[], missed: number): Promise<number> {
  let [low, high] = [0, 240];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    const { status } = await judgeAt(schedules, runs, missed + middle * HOUR);
    if (status === 'stale') high = middle;
    else low = middle;
  }
  return high;
}

/** The first two weeks after calm weather has turned bad: the grace is still the calm one's. */
async function turningOf(kind: Kind, random: Random): Promise<number> {
  const [, calm, , bad] = weathers;
  if (!calm || !bad) throw new Error('The bench lacks its weathers.');
  const schedules = schedulesOf(kind);
  const from = START + LEAD;
  let episodes = 0;
  for (let turn = 0; turn < FORTNIGHTS; turn++) {
    const started = startsOf(schedules, START, from + 14 * DAY, (at) => (at < from ? calm : bad), random);
    episodes += (await episodesOf(schedules, runsOf(started, 0.3), started, from)).false;
  }
  return episodes / FORTNIGHTS;
}

const only = process.argv[2];
const cells: Cell[] = [];
const detections: Detection[] = [];
for (const [i, kind] of kinds.entries()) {
  if (only !== undefined && kind.name !== only) continue;
  const began = performance.now();
  const random = randomFrom(20261127 + i);
  for (const weather of weathers) {
    const byJob: Episodes[] = [];
    for (const hours of JOB_HOURS) byJob.push(await steadyCell(kind, weather, hours, random));
    cells.push({ kind: kind.name, weather: weather.name, byJob });
  }
  for (const weather of weathers) {
    detections.push({
      kind: kind.name,
      weather: weather.name,
      dead: await detectionOf(kind, weather, 'dead', random),
      failing: await detectionOf(kind, weather, 'failure', random),
      skipped: await detectionOf(kind, weather, 'skipped', random),
    });
  }
  const turning = await turningOf(kind, random);
  for (const cell of cells) if (cell.kind === kind.name) cell.turning = turning;
  say(`${kind.name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
writeFileSync(
  join(root, 'docs/cadence.md'),
  cadencePage({ cells, detections, jobHours: JOB_HOURS, weathers }),
);
