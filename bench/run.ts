/**
 * Measures the committed bundle and writes docs/performance.md. `npm run bench -- one starts` measures these parts and
 * keeps the other figures, which bench/figures.json holds. All parts take about a quarter of an hour: the page says why.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Curve } from './growth.js';
import {
  bundle,
  format,
  median,
  root,
  runMonitor,
  runObviousScript,
  type Sample,
  type StandIn,
  startStandIn,
  startUps,
} from './measure.js';
import { type Findings, page, type Race, type Raced } from './page.js';

const LATENCY_MS = 50;
/** Odd numbers, for a median. */
const ROUNDS = 5;
const START_UPS = 9;
const CPU_ROUNDS = 3;
const FIGURES = `${root}bench/figures.json`;
const say = (text: string) => process.stderr.write(`${text}\n`);

/** Starts the stand-in, lets `measure` use it, and ends it. */
async function onStandIn<T>(
  size: StandIn['size'],
  latency_ms: number,
  measure: (standIn: StandIn) => Promise<T>,
): Promise<T> {
  say(`${size.repos} × ${size.workflows} …`);
  const standIn = await startStandIn(size, latency_ms);
  try {
    return await measure(standIn);
  } finally {
    standIn.close();
  }
}

/** Each kind's sample of median time, taken in turns so that all meet the same machine. */
async function typical<Kind extends string>(
  kinds: Record<Kind, () => Promise<Sample>>,
): Promise<Record<Kind, Raced>> {
  const names = Object.keys(kinds) as Kind[];
  const samples = names.map((): Sample[] => []);
  for (let i = 0; i < ROUNDS; i += 1) {
    for (const [at, name] of names.entries()) samples[at]?.push(await kinds[name]());
  }
  const raced = samples.map((all) => {
    const slower = all.toSorted((a, b) => a.seconds - b.seconds);
    return { ...slower[ROUNDS >> 1], slowest: slower.at(-1)?.seconds };
  });
  return Object.fromEntries(names.map((name, i) => [name, raced[i]])) as Record<Kind, Raced>;
}

const race = (repos: number, workflows: number): Promise<Race> =>
  onStandIn({ repos, workflows, nights: 21 }, LATENCY_MS, async (standIn) => ({
    repos,
    watches: repos * workflows,
    latency_ms: LATENCY_MS,
    ...(await typical({
      monitor: () => runMonitor(standIn),
      sequential: () => runObviousScript(standIn, 1),
      eight: () => runObviousScript(standIn, 8),
    })),
  }));

/** Of one repository, in CPU seconds. */
async function cpu(): Promise<Findings['cpu']> {
  const rows: Findings['cpu'] = [];
  for (const workflows of [1, 100, 400]) {
    const samples = await onStandIn({ repos: 1, workflows, nights: 21 }, 0, async (standIn) => {
      const all: Sample[] = [];
      for (let i = 0; i < CPU_ROUNDS; i += 1) all.push(await runMonitor(standIn));
      return all;
    });
    const cpu_seconds = median(samples.map((sample) => sample.cpu_seconds));
    rows.push({ watches: workflows, cpu_seconds, held_ms: median(samples.map(({ held_ms }) => held_ms)) });
  }
  return rows;
}

async function memory(): Promise<Findings['memory']> {
  const rows: Findings['memory'] = [];
  for (const repos of [20, 200, 1000]) {
    const sample = await onStandIn({ repos, workflows: 5, nights: 21 }, LATENCY_MS, runMonitor);
    rows.push({ watches: repos * 5, ...sample });
  }
  return rows;
}

async function counts(): Promise<Findings['counts']> {
  const rows: Findings['counts'] = [];
  for (const [repos = 1, workflows = 1] of [
    [1, 1],
    [1, 100],
    [300, 5],
  ]) {
    const size = { repos, workflows, nights: 21 };
    rows.push({ size, ...(await onStandIn(size, 0, runMonitor)) });
  }
  return rows;
}

const starts = (): Promise<Findings['starts']> =>
  onStandIn({ repos: 1, workflows: 1, nights: 21 }, 0, async ({ url }) => {
    const live = ['--repo', 'acme/r0', '--workflows', 'nightly-0', '--gh-token', 'ghs_bench'];
    const commands = [
      { name: '`node -e 0`', argv: ['-e', '0'] },
      { name: '`--version`', argv: [bundle, '--version'] },
      { name: '`--help`', argv: [bundle, '--help'] },
      {
        name: '`--replay examples/dark-crons.json`',
        argv: [bundle, '--replay', `${root}examples/dark-crons.json`],
      },
      { name: 'a live check of one watch', argv: [bundle, ...live, '--github-api-url', url] },
    ];
    const seconds = await startUps(
      commands.map(({ argv }) => argv),
      START_UPS,
    );
    return commands.map(({ name }, i) => ({ name, seconds: seconds[i] ?? Number.NaN }));
  });

/** CPU seconds of `--list` over one short workflow file, and over 120 that a generator wrote. */
async function lists(): Promise<Findings['lists']> {
  const rows: Findings['lists'] = [];
  for (const [workflows, file_bytes] of [
    [1, 0],
    [120, 190_000],
  ] as const) {
    const size = { repos: 1, workflows, nights: 2, file_bytes };
    const [cpu_seconds = Number.NaN] = await onStandIn(size, 0, ({ url }) => {
      const flags = ['--list', '--repo', 'acme/r0', '--workflows', 'auto', '--gh-token', 'ghs_bench'];
      return startUps([[bundle, ...flags, '--github-api-url', url]], CPU_ROUNDS);
    });
    rows.push({ files: workflows, file_bytes, cpu_seconds });
  }
  return rows;
}

const parts = { starts, cpu, lists, one: () => race(1, 200), forty: () => race(40, 5), counts, memory };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`);
const figures = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : {};
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  figures[name] = await measure();
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
}
const files = readdirSync(`${root}dist`).map((name) => ({
  name,
  bytes: statSync(`${root}dist/${name}`).size,
}));
const missing = Object.keys(parts).filter((name) => !(name in figures));
if (missing.length > 0) {
  say(`The page is written once these parts are measured too: ${missing.join(', ')}.`);
  process.exit();
}
const curves: Curve[] = JSON.parse(readFileSync(`${root}bench/growth.json`, 'utf8'));
writeFileSync(`${root}docs/performance.md`, page({ ...figures, files, curves }));
format();
say('docs/performance.md is written.');
