/** The measurements as a page for people. */
import { cpus, totalmem } from 'node:os';
import type { FleetSize } from '../test/support/fleet.js';
import type { Curve } from './growth.js';
import type { Sample } from './measure.js';

/** The sample of median time, and the seconds of the slowest. */
export type Raced = Sample & { slowest: number };

export interface Race {
  repos: number;
  watches: number;
  latency_ms: number;
  monitor: Raced;
  sequential: Raced;
  eight: Raced;
}

export interface Findings {
  /** CPU seconds. */
  starts: { name: string; seconds: number }[];
  /** Of watches of one repository. */
  cpu: { watches: number; cpu_seconds: number; held_ms: number }[];
  lists: { files: number; file_bytes: number; cpu_seconds: number }[];
  one: Race;
  forty: Race;
  counts: (Sample & { size: FleetSize })[];
  memory: (Sample & { watches: number })[];
  files: { name: string; bytes: number }[];
  curves: Curve[];
}

/** The monitor's own bounds: requests at once and in a minute. */
const AT_ONCE = 90;
const PER_MINUTE = 800;

const s = (seconds: number): string => `${seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(0)} s`;
const ms = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[][]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

const verdictOn = (value: number, most: number, form: (value: number) => string): string[] => [
  form(value),
  `≤ ${form(most)}`,
  value <= most ? 'met' : 'not met',
];
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function targets({ starts, cpu, lists, one, forty, memory, files, curves }: Findings): string {
  const bare = starts[0]?.seconds ?? Number.NaN;
  const start = cpu[0]?.cpu_seconds ?? Number.NaN;
  const above = (at: number) => (cpu[at]?.cpu_seconds ?? Number.NaN) - start;
  const steepest = Math.max(...curves.map(({ exponent }) => 2 ** exponent));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0) / 1e6;
  const started = (name: string) =>
    (starts.find((one) => one.name.includes(name))?.seconds ?? Number.NaN) / bare;
  return table(
    ['what', 'measured', 'target', ''],
    [
      [
        '400 watches of one repository against 100, CPU without start',
        ...verdictOn(above(2) / above(1), 4.5, times),
      ],
      [
        '200 watches of one repository against the sequential script',
        ...verdictOn(one.monitor.seconds / one.sequential.seconds, 0.07, percent),
      ],
      [
        'the same in 40 repositories',
        ...verdictOn(forty.monitor.seconds / forty.sequential.seconds, 0.06, percent),
      ],
      [
        '`--list` over 120 generated files of 190 KB against one watch, CPU',
        ...verdictOn((lists[1]?.cpu_seconds ?? Number.NaN) / (lists[0]?.cpu_seconds ?? Number.NaN), 8, times),
      ],
      [
        'the longest hold of the event loop at 400 watches',
        ...verdictOn(cpu[2]?.held_ms ?? Number.NaN, 100, (value) => `${value} ms`),
      ],
      ['the steepest curve below, for each doubling', ...verdictOn(steepest, 2.3, times)],
      ['`--version`, CPU against bare Node', ...verdictOn(started('--version'), 1.5, times)],
      ['`--help`', ...verdictOn(started('--help'), 1.5, times)],
      ['a live check of one watch', ...verdictOn(started('live check'), 5, times)],
      ['the bundle', ...verdictOn(bytes, 2.6, (size) => `${size.toFixed(2)} MB`)],
      ['its files', ...verdictOn(files.length, 8, String)],
      [
        'memory at 5,000 watches against 100',
        ...verdictOn(
          (memory.at(-1)?.peak_mib ?? Number.NaN) / (memory[0]?.peak_mib ?? Number.NaN),
          1.8,
          times,
        ),
      ],
    ],
  );
}

const raceTable = ({ monitor, sequential, eight }: Race): string =>
  table(
    ['', 'time', 'slowest', 'requests', "the monitor's time is"],
    [
      ['this monitor', ...raced(monitor), ''],
      ['the script, one after the other', ...raced(sequential), share(monitor, sequential)],
      ['the script, eight at a time', ...raced(eight), share(monitor, eight)],
    ],
  );

export function page(findings: Findings): string {
  const { starts, one, forty, counts, memory, curves } = findings;
  const { latency_ms } = forty;
  const bare = starts[0]?.seconds ?? Number.NaN;
  const least = memory[0]?.peak_mib ?? Number.NaN;
  return `# Performance

Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}. GitHub is a stand-in on the same machine, which shares its cores with whatever else runs there, so that ratios say more than seconds. The monitor is the committed bundle, from start to exit. The page is written by the bench: do not edit it by hand.

## Targets

${targets(findings)}

What is not met or close to its bound, and why, as far as it is known:

- **The races** are bound by the processor: ${s(one.monitor.cpu_seconds ?? Number.NaN)} of CPU in ${s(one.monitor.seconds)} of time, a good part of it the start.
- **A live check** is its start: code that runs once, and is compiled for it. In units of bare Node, the watchdog's thread takes 1.2, as much as Node itself and whatever it is told to do; loading the code 2, of which making the schemas is a third; the check 2.5, in which no part stands out. From Node 22.1 on the command line keeps compiled code.
- **\`--help\`** is at its bound, and falls on either side of it from run to run.
- **The event loop** is held longest where many watches go on with one answer that they share, the list of their repository. Else each request and each answer has a round of the loop of its own.
- **Memory** is mostly garbage: at 5,000 watches some 30 MB are alive, and V8 lets the heap grow to four or five times that before it collects.

## How the cost grows

CPU of one kind of work at four sizes, each twice the one before, without network and start-up (\`npm run growth\`). CI fails where a curve has become steeper. 2.00 × is linear; it is taken from the second size to the last.

${table(
  ['work', 'sizes', 'CPU in ms', 'for each doubling'],
  curves.map(({ name, sizes, cpu_ms, exponent }) => [
    name,
    sizes.join(', '),
    cpu_ms.join(', '),
    times(2 ** exponent),
  ]),
)}

## Against the obvious script

200 nightly workflows, ${latency_ms} ms per answer, median of five, in turns. The script asks \`status=success&per_page=1\` for each workflow and believes the answer; the monitor proves every health by the jobs of a run. The script waits where the monitor works, so a busy or slower machine raises the monitor's share.

In one repository:

${raceTable(one)}

In 40 repositories:

${raceTable(forty)}

## Requests

All healthy, every health proved by jobs. The most that may be: 110 for 100 watches in one repository, 2,100 for 300 repositories with five each (tests hold this).

${table(
  ['repositories × watches', 'requests', 'per watch'],
  counts.map(({ size, requests }) => [
    `${size.repos} × ${size.workflows}`,
    String(requests),
    (requests / (size.repos * size.workflows)).toFixed(2),
  ]),
)}

## Time and memory as the fleet grows

Five nightly workflows in each repository, ${latency_ms} ms per answer. GitHub allows about 100 requests at once and 900 points a minute; the monitor keeps to ${AT_ONCE} and ${PER_MINUTE}. The lower bound is the larger of requests ÷ ${AT_ONCE} × ${latency_ms} ms and the whole minutes that ${PER_MINUTE} a minute make one wait: from ${PER_MINUTE} requests on it is the limit by the minute that rules, and neither concurrency nor this program.

${table(
  [
    'watches',
    'requests',
    'time',
    'lower bound',
    'bound by',
    'peak memory',
    `of that at ${memory[0]?.watches}`,
  ],
  memory.map(({ watches, requests, seconds, peak_mib }) => [
    String(watches),
    String(requests),
    s(seconds),
    s(Math.max(byLatency(requests, latency_ms), byMinutes(requests))),
    byMinutes(requests) > 0 ? `${PER_MINUTE} a minute` : `${AT_ONCE} at once`,
    `${peak_mib.toFixed(0)} MiB`,
    times(peak_mib / least),
  ]),
)}

## Start-up

CPU, median of many, in turns. The last two are whole jobs and not start-up alone: a replay reads, judges and reports the recorded incident; a live check loads the GitHub client too.

${table(
  ['', 'CPU', 'of bare Node'],
  starts.map(({ name, seconds }) => [name, ms(seconds), times(seconds / bare)]),
)}

From Node 22.1 on, compiled code is kept in \`~/.cache/cron-heartbeat-monitor\` from one run to the next.
`;
}

function raced({ seconds, slowest, requests }: Raced): string[] {
  return [s(seconds), s(slowest), String(requests)];
}

function share(monitor: Raced, script: Raced): string {
  return `${((monitor.seconds / script.seconds) * 100).toFixed(1)} % of it`;
}

function byLatency(requests: number, latency_ms: number): number {
  return ((requests / AT_ONCE) * latency_ms) / 1000;
}

/** The first 800 may start at once, the next 800 a minute later. */
function byMinutes(requests: number): number {
  return Math.floor((requests - 1) / PER_MINUTE) * 60;
}
