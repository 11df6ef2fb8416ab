/**
 * How the cost of each kind of work grows: CPU at four sizes, each twice the one before, without network and start-up.
 * Writes bench/growth.json, which docs/performance.md shows; words of a curve's name measure that one alone. With
 * --check it compares with that file and exits 1 where a curve has become steeper. Ratios within one run, so that the
 * speed of the machine does not matter.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createAnswerCache } from '../src/evidence/answer-cache.js';
import { createDriver } from '../src/evidence/driver.js';
import type { Ask } from '../src/evidence/inquiry.js';
import { judge } from '../src/judge/verdict.js';
import { evidencePage } from '../src/report/page/evidence-page.js';
import { jobSummary } from '../src/report/summary.js';
import { terminalReport } from '../src/report/terminal.js';
import { bulkListedRepos } from '../src/run/find-watches.js';
import { decide, report, sent, verdict } from '../test/report/alert-stories.js';
import { historyOf, pageParts } from '../test/report/page-fixtures.js';
import { cli } from '../test/settings/given.js';
import { fleet, repoNames, stems } from '../test/support/fleet.js';
import { answerFrom } from '../test/support/github-memory.js';
import { judgeContext, now, watch } from '../test/support/judging.js';
import { windowsBetween } from '../test/support/windows.js';
import { type JobInput, minutesAfter, type WorldBuilder, world } from '../test/support/world.js';
import { format, root } from './measure.js';

/** Doubling the work may cost so many times the CPU. */
const MOST = 2.3;
/** Timings of a busy machine scatter by as much, as an exponent. */
const SLACK = 0.35;
const ROUNDS = 5;
const FILE = `${root}bench/growth.json`;

/** Prepares work of a size; what it gives is timed. */
type Work = (size: number) => Promise<() => unknown>;

/** Judges watches; all answers are had before. */
async function judging(
  of: WorldBuilder,
  watches: ReturnType<typeof watch>[],
): Promise<() => Promise<unknown>> {
  const cache = createAnswerCache();
  const answer = answerFrom(of);
  const driver = createDriver({
    source: { ask: (async (question) => answer(question)) as Ask },
    cache,
    keeps: () => true,
    pause: async () => {},
    ended: new Promise(() => {}),
  });
  const context = judgeContext({ bulk_listed: bulkListedRepos(watches) });
  const run = () =>
    driver.investigate(
      watches,
      (one) => judge(one, context),
      (_, error) => {
        throw error;
      },
    );
  await run();
  return run;
}

const nights = (count: number): string[] =>
  Array.from({ length: count }, (_, night) => minutesAfter('2026-11-24T02:00:00Z', -night * 24 * 60));

/** One watch that skips half of its jobs since yesterday. */
function jobsOfARun(size: number): Promise<() => unknown> {
  const of = world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' });
  const jobs = (skips: boolean): JobInput[] =>
    Array.from({ length: size }, (_, i) => ({
      name: `job ${i}`,
      conclusion: skips && i % 2 === 0 ? 'skipped' : 'success',
    }));
  for (const [night, at] of nights(8).entries()) of.run({ at, jobs: jobs(night < 2) });
  return judging(of, [watch()]);
}

/** One stale watch, that failed every quarter of an hour. */
function runsOfAWorkflow(size: number): Promise<() => unknown> {
  const of = world({ now }).repo('o/r').workflow('nightly', { cron: '*/15 * * * *' });
  for (let i = 0; i < size; i += 1)
    of.run({ at: minutesAfter('2026-11-24T06:15:00Z', -15 * i), conclusion: 'failure' });
  return judging(of, [watch({ sla_hours: 24 * 40 })]);
}

/** Half of the occasions failed; `every` so many hours. */
async function evidencePageOf(watches: number, every: number, occasions = 30): Promise<() => unknown> {
  const last = '2026-05-22T02:00:00Z';
  const workflows = Array.from({ length: watches }, (_, i) => ({
    ...verdict(`nightly-${i}`),
    history: historyOf(last, occasions, every, (back) => (back % 2 === 0 ? 'succeeded' : 'failed')),
  }));
  const parts = pageParts({ report: report(workflows), days: 90 });
  return () => evidencePage(parts);
}

const works: Record<string, { from: number; work: Work }> = {
  'watches of one repository': {
    from: 100,
    work: (size) =>
      judging(
        fleet({ repos: 1, workflows: size, nights: 2 }),
        stems(size).map((entry) => watch({ repo: 'acme/r0', entry })),
      ),
  },
  'repositories with five watches each': {
    from: 25,
    work: (size) =>
      judging(
        fleet({ repos: size, workflows: 5, nights: 2 }),
        repoNames(size).flatMap((repo) => stems(5).map((entry) => watch({ repo, entry }))),
      ),
  },
  'jobs of a run, half of them skipped': { from: 250, work: jobsOfARun },
  'runs of a workflow': { from: 250, work: runsOfAWorkflow },
  'windows of a hundred crons': {
    from: 10_000,
    work: async (size) => {
      const schedules = Array.from({ length: 100 }, (_, i) => ({
        cron: `${i % 60} ${i % 24} * * *`,
        timezone: 'UTC',
        line: 1,
      }));
      return () => windowsBetween(schedules, '2026-01-01T00:00:00Z', '2030-01-01T00:00:00Z', size);
    },
  },
  'digests in the history, of 200 watches': {
    from: 125,
    work: async (size) => {
      const stale = Array.from({ length: 200 }, (_, i) => verdict(`nightly-${i}`));
      const first = decide(stale);
      const history = Array.from({ length: size }, (_, i) =>
        sent(first, minutesAfter('2026-05-22T05:00:00Z', -i * 60)),
      ).flat();
      return () => decide(stale, { history });
    },
  },
  'entries of the settings': {
    from: 100,
    work: async (size) => {
      const list = stems(size).map((stem) => `- workflow: ${stem}\n  sla_hours: 30\n`);
      return () => cli(['--workflows', list.join('')]);
    },
  },
  'watches in summary and terminal': {
    from: 100,
    work: async (size) => {
      const all = report(Array.from({ length: size }, (_, i) => verdict(`nightly-${i}`)));
      return () => [jobSummary(all), terminalReport(all, { color: false, columns: 80 })];
    },
  },
  'watches on the evidence page': { from: 50, work: (size) => evidencePageOf(size, 24) },
  'occasions on the evidence page': {
    from: 90,
    work: (size) => evidencePageOf(4, 1, size),
  },
};

/** CPU in milliseconds of the fastest of some rounds. */
async function cost(work: Work, size: number): Promise<number> {
  const run = await work(size);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export interface Curve {
  name: string;
  sizes: number[];
  cpu_ms: number[];
  /** 1 is linear: from the second size to the last. */
  exponent: number;
}

async function curveOf(name: string, { from, work }: { from: number; work: Work }): Promise<Curve> {
  const sizes = [1, 2, 4, 8].map((times) => from * times);
  const cpu_ms: number[] = [];
  for (const size of sizes) cpu_ms.push(Number((await cost(work, size)).toFixed(1)));
  const [, second = 1, , last = 1] = cpu_ms;
  return { name, sizes, cpu_ms, exponent: Number((Math.log(last / second) / Math.log(4)).toFixed(2)) };
}

const isCheck = process.argv.includes('--check');
const words = process.argv.slice(2).filter((word) => word !== '--check');
const before: Curve[] = JSON.parse(readFileSync(FILE, 'utf8'));
const curves: Curve[] = [];
for (const [name, one] of Object.entries(works)) {
  const earlier = before.find((other) => other.name === name);
  if (words.length > 0 && !words.some((word) => name.includes(word))) {
    if (earlier) curves.push(earlier);
    continue;
  }
  const curve = await curveOf(name, one);
  curves.push(curve);
  const known = earlier?.exponent ?? 1;
  const most = Math.max(Math.log2(MOST), known) + SLACK;
  const isWorse = curve.exponent > most;
  process.stdout.write(
    `${isWorse ? 'STEEPER ' : ''}${name}: ${curve.cpu_ms.join(', ')} ms at ${curve.sizes.join(', ')}: × ${(2 ** curve.exponent).toFixed(2)} for each doubling\n`,
  );
  if (isCheck && isWorse) process.exitCode = 1;
}
if (!isCheck) {
  writeFileSync(FILE, `${JSON.stringify(curves, null, 2)}\n`);
  format();
}
