/** Measures the committed bundle and writes docs/performance.md. Takes about fifteen minutes: see the page for why. */
import { writeFileSync } from 'node:fs';
import {
  bundle,
  root,
  runMonitor,
  runObviousScript,
  type Sample,
  startStandIn,
  startUps,
} from './measure.js';
import { type Findings, page, type Raced } from './page.js';

const LATENCY_MS = 50;
/** An odd number, for a median. */
const ROUNDS = 9;
const START_UPS = 21;
const say = (text: string) => process.stderr.write(`${text}\n`);

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

async function race(): Promise<Findings['race']> {
  say('200 watches against the script …');
  const standIn = await startStandIn({ repos: 40, workflows: 5, nights: 21 }, LATENCY_MS);
  const found = await typical({
    monitor: () => runMonitor(standIn),
    sequential: () => runObviousScript(standIn, 1),
    eight: () => runObviousScript(standIn, 8),
  });
  standIn.close();
  return { latency_ms: LATENCY_MS, ...found };
}

async function growth(): Promise<Findings['growth']> {
  const sizes = [
    { repos: 20, workflows: 5, nights: 21 },
    { repos: 200, workflows: 5, nights: 21 },
    { repos: 1000, workflows: 5, nights: 21 },
  ];
  const rows: Findings['growth'] = [];
  for (const size of sizes) {
    say(`${size.repos * size.workflows} watches …`);
    const standIn = await startStandIn(size, LATENCY_MS);
    rows.push({ watches: size.repos * size.workflows, ...(await runMonitor(standIn)) });
    standIn.close();
  }
  return rows;
}

async function counts(): Promise<Findings['counts']> {
  const sizes = [
    { repos: 1, workflows: 1, nights: 21 },
    { repos: 1, workflows: 100, nights: 21 },
    { repos: 300, workflows: 5, nights: 21 },
  ];
  const rows: Findings['counts'] = [];
  for (const size of sizes) {
    say(`${size.repos} × ${size.workflows} …`);
    const standIn = await startStandIn(size, 0);
    rows.push({ size, ...(await runMonitor(standIn)) });
    standIn.close();
  }
  return rows;
}

async function starts(): Promise<Findings['starts']> {
  const standIn = await startStandIn({ repos: 1, workflows: 1, nights: 21 }, 0);
  const live = ['--repo', 'acme/r0', '--workflows', 'nightly-0', '--gh-token', 'ghs_bench'];
  const commands = [
    { name: '`node -e 0`', argv: ['-e', '0'] },
    { name: '`--version`', argv: [bundle, '--version'] },
    { name: '`--help`', argv: [bundle, '--help'] },
    {
      name: '`--replay examples/dark-crons.json`',
      argv: [bundle, '--replay', `${root}examples/dark-crons.json`],
    },
    { name: 'a live check of one watch', argv: [bundle, ...live, '--github-api-url', standIn.url] },
  ];
  const seconds = await startUps(
    commands.map(({ argv }) => argv),
    START_UPS,
  );
  standIn.close();
  return commands.map(({ name }, i) => ({ name, seconds: seconds[i] ?? Number.NaN }));
}

say('start-up …');
const found: Findings = {
  starts: await starts(),
  race: await race(),
  counts: await counts(),
  growth: await growth(),
};
writeFileSync(`${root}docs/performance.md`, page(found));
say('docs/performance.md is written.');
