/**
 * What the rule of regular jobs says of jobs whose nature is known: nightly workflows, made up night by night from a
 * fixed seed, each night judged with the hundred nights before it. Prints the table of docs/how-it-decides.md.
 *
 *   npx tsc -p bench && node build/bench/bench/regular-jobs.js
 */

import type { Inquiry } from '../src/evidence/inquiry.js';
import type { Answer, Job, RunList, WorkflowRun } from '../src/evidence/model.js';
import { judgeJobs } from '../src/judge/job-rules.js';
import { skippedRegularJobs } from '../src/judge/regular-jobs.js';
import { openWatchCase, type WatchCase } from '../src/judge/watch-case.js';
import { DAY, iso } from '../src/text/time.js';
import { rules } from '../test/support/judging.js';

const NIGHTS = 400;
/** Nights that are only history. */
const BEFORE = 100;
const WORLDS = 8;
/** Outages are few: what the rule says of them is counted in more worlds, where it costs no looks. */
const WORLDS_BY_RULE = 600;
const DAYS_IN_A_ROW = 45;
const START = Date.parse('2025-01-06T02:00:00Z');

/** Whether the job runs, night by night. */
type Nature = (random: () => number) => boolean[];

const everyNight = (runs: (night: number, random: () => number) => boolean): Nature => {
  return (random) => Array.from({ length: NIGHTS }, (_, night) => runs(night, random));
};
/** A job that always runs, but for outages of 2 to 30 nights, one in so many nights. */
const outages = (oneIn: number): Nature => {
  return (random) => {
    let closed = 0;
    return Array.from({ length: NIGHTS }, () => {
      if (closed === 0 && random() < 1 / oneIn) closed = 2 + Math.floor(random() * 29);
      const runs = closed === 0;
      if (!runs) closed--;
      return runs;
    });
  };
};

const gates: [string, Nature][] = [
  ['one outage in 25 nights', outages(25)],
  ['one outage in 50 nights', outages(50)],
  ['one outage in 100 nights', outages(100)],
  ['one outage in 200 nights', outages(200)],
];
const conditional: [string, Nature][] = [
  ['4 busy nights, 3 quiet ones', everyNight((night) => night % 7 < 4)],
  ['working days', everyNight((night) => night % 7 < 5)],
  ['commits on half of the nights', everyNight((_, random) => random() < 0.5)],
  ['commits on four nights of five', everyNight((_, random) => random() < 0.8)],
  ['one night a week', everyNight((night) => night % 7 === 0)],
  ['one night a month', everyNight((night) => night % 30 === 0)],
  ['three nights a month', everyNight((night) => night % 30 < 3)],
  ['never (a notice of failure)', everyNight(() => false)],
];

process.stdout.write(
  '| a gate with | nights closed | of those taken for meant | of all nights | answers unlike the rule | changes of mind in 45 days |\n| --- | --- | --- | --- | --- | --- |\n',
);
for (const [name, nature] of gates) {
  const { closed, meant, nights } = byRule(nature);
  const { unlike, changes } = measure(nature);
  process.stdout.write(
    `| ${name} | ${closed} | ${percent(meant / closed)} | ${percent(meant / nights)} | ${unlike} | ${changes} |\n`,
  );
}
process.stdout.write(
  '\n| a job that runs on | false episodes in 30 nights | looks a night | changes of mind in 45 days |\n| --- | --- | --- | --- |\n',
);
for (const [name, nature] of conditional) {
  const { episodes, nights, looks, changes } = measure(nature);
  const monthly = ((episodes / nights) * 30).toFixed(2);
  process.stdout.write(`| ${name} | ${monthly} | ${(looks / nights).toFixed(1)} | ${changes} |\n`);
}

function measure(nature: Nature) {
  const sum = { nights: 0, unlike: 0, episodes: 0, looks: 0, changes: 0 };
  for (let seed = 1; seed <= WORLDS; seed++) {
    const ran = nature(randomFrom(seed));
    const nights = ran.flatMap((runs, night) => {
      if (night < BEFORE) return [];
      if (runs) return [{ genuine: true, looks: 0, unlike: false }];
      const judged = judgeNight(ran, night);
      return [{ ...judged, unlike: judged.genuine === isRegularByRule(ran, night) }];
    });
    sum.nights += nights.length;
    sum.looks += nights.reduce((looks, night) => looks + night.looks, 0);
    sum.unlike += nights.filter(({ unlike }) => unlike).length;
    sum.episodes += episodes(nights.map(({ genuine }) => genuine));
    sum.changes += changesOfMind(ran);
  }
  return sum;
}

function byRule(nature: Nature) {
  const sum = { nights: 0, closed: 0, meant: 0 };
  for (let seed = 1; seed <= WORLDS_BY_RULE; seed++) {
    const ran = nature(randomFrom(seed));
    const closed = ran.flatMap((runs, night) => (night >= BEFORE && !runs ? [night] : []));
    sum.nights += ran.length - BEFORE;
    sum.closed += closed.length;
    sum.meant += closed.filter((night) => !isRegularByRule(ran, night)).length;
  }
  return sum;
}

/** The rule as the text says it, each night looked at: what the looks could at best find out. */
function isRegularByRule(ran: boolean[], night: number): boolean {
  const before = ran.slice(0, night).reverse();
  const start = startOfSpell(before);
  const window = before.slice(start, start + 40);
  let [spells, at] = [0, 0];
  while (window.includes(false, at)) {
    spells++;
    at = window.indexOf(false, at);
    at += startOfSpell(window.slice(at));
  }
  if (spells >= 2) return false;
  const first = before.slice(start, start + 3);
  if (first.every(Boolean)) return first.length === 3;
  const outage = before.slice(start + first.indexOf(false));
  return outage.slice(startOfSpell(outage)).slice(0, 3).filter(Boolean).length === 3;
}

/** Newest first: the place behind the spell, which two nights in a row that ran the job end. */
function startOfSpell(nights: boolean[]): number {
  let [start, ran] = [0, 0];
  for (let at = 0; at < nights.length && ran < 2; at++) {
    if (nights[at]) ran++;
    else [start, ran] = [at + 1, 0];
  }
  return start;
}

/** Of an SLA of 48 hours: an episode begins with the second night in a row that does not count. */
function episodes(genuine: boolean[]): number {
  return genuine.filter((one, i) => !one && genuine[i - 1] === false && genuine[i - 2] !== false).length;
}

/** The job is skipped from one night on, and the same is asked on each of the days that follow. */
function changesOfMind(ran: boolean[]): number {
  const first = NIGHTS - DAYS_IN_A_ROW;
  const closed = ran.map((ran, night) => ran && night < first);
  let changes = 0;
  let before: boolean | null = null;
  for (let night = first + 1; night < NIGHTS; night++) {
    const { genuine } = judgeNight(closed, night);
    if (before !== null && genuine !== before) changes++;
    before = genuine;
  }
  return changes;
}

function judgeNight(ran: boolean[], night: number): { genuine: boolean; looks: number } {
  const { watchCase, run } = caseOf(night);
  const judged = judgeJobs(jobsOf(false), 1, watchCase.watch, false);
  const { result, looks } = answered(skippedRegularJobs(watchCase, run, judged, 'full'), ran);
  if (result.is === 'unread') throw new Error('A night could not be read.');
  return { genuine: result.is !== 'regular', looks };
}

function answered<T>(inquiry: Inquiry<T>, ran: boolean[]): { result: T; looks: number } {
  let looks = 0;
  let step = inquiry.next([]);
  while (!step.done) {
    if (!Array.isArray(step.value)) throw new Error('Only questions were to be asked.');
    const answers = step.value.map((question): Answer => {
      if (question.kind === 'older_runs') return { ok: true, value: olderRuns(question.before) };
      if (question.kind !== 'jobs') throw new Error(`Not to be asked: ${question.kind}`);
      looks++;
      return { ok: true, value: jobsOf(ran[question.run_id - 1] ?? false) };
    });
    step = inquiry.next(answers);
  }
  return { result: step.value, looks };
}

/** A page of the runs before an instant, as GitHub lists them. */
function olderRuns(before: string): RunList {
  const night = Math.ceil((Date.parse(before) - START) / DAY) - 1;
  const rows = Array.from({ length: Math.min(100, night + 1) }, (_, i) => rowOf(night - i));
  return { rows, end: night < 100 ? 'list' : 'page', total_count: night + 1 };
}

function jobsOf(ran: boolean): Job[] {
  return [job('look', 'success'), job('build', ran ? 'success' : 'skipped')];
}

function job(name: string, conclusion: string): Job {
  const steps = [{ name: 'Run it', number: 1, status: 'completed', conclusion }];
  const at = iso(START);
  const ended = { status: 'completed', conclusion, started_at: at, completed_at: at };
  return { id: 1, name, attempt: 1, ...ended, url: null, runner: null, labels: [], steps };
}

/** The newest hundred runs, as a page of the run list shows them. */
function caseOf(night: number): { watchCase: WatchCase; run: WorkflowRun } {
  const rows = Array.from({ length: 100 }, (_, i) => rowOf(night - i));
  const [run] = rows;
  if (run === undefined) throw new Error('No run.');
  const at = iso(START - 400 * DAY);
  const repo = {
    id: 1,
    full_name: 'o/r',
    default_branch: 'main',
    archived: false,
    disabled: false,
    private: true,
    pushed_at: null,
    url: '',
  };
  const workflow = {
    id: 1,
    name: 'w',
    path: '.github/workflows/w.yml',
    state: 'active',
    created_at: at,
    url: '',
  };
  const context = {
    now: run.updated_at,
    clock_skew_minutes: 0,
    other_now: null,
    own_run_id: null,
    own_repo: null,
    own_workflow_path: null,
    bulk_listed: [],
    report: null,
  };
  const watchCase = openWatchCase(
    { repo: 'o/r', entry: 'w', found_by: 'settings', ...rules },
    repo,
    workflow,
    context,
  );
  for (const row of rows) watchCase.runs.set(row.id, row);
  watchCase.unfiltered.push({
    filter: { status: null, event: null },
    since: null,
    answer: { ok: true, value: { rows, end: 'page', total_count: 1000 } },
  });
  return { watchCase, run };
}

function rowOf(night: number): WorkflowRun {
  const at = iso(START + night * DAY);
  const times = { created_at: at, started_at: at, updated_at: at };
  const ended = { status: 'completed', conclusion: 'success', attempt: 1, ...times };
  const home = { branch: 'main', head_repo_id: 1, head_repo: 'o/r' };
  return {
    id: night + 1,
    node_id: null,
    workflow_id: 1,
    run_number: night + 500,
    path: '',
    event: 'schedule',
    ...home,
    ...ended,
    url: '',
  };
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
