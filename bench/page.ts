/** The measurements as a page for people. */
import { cpus, totalmem } from 'node:os';
import type { FleetSize } from '../test/support/fleet.js';
import type { Sample } from './measure.js';

/** The sample of median time, and the seconds of the slowest. */
export type Raced = Sample & { slowest: number };

export interface Findings {
  starts: { name: string; seconds: number }[];
  race: { latency_ms: number; monitor: Raced; sequential: Raced; eight: Raced };
  counts: (Sample & { size: FleetSize })[];
  growth: (Sample & { watches: number })[];
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

export function page({ starts, race, counts, growth }: Findings): string {
  const bare = starts[0]?.seconds ?? Number.NaN;
  const memory = growth[0]?.peak_mib ?? Number.NaN;
  return `# Performance

Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}. GitHub is a stand-in on the same machine, which shares its cores, so that ratios say more than seconds. The monitor is the committed bundle, from start to exit. The page is written by the bench: do not edit it by hand.

## Against the obvious script

200 nightly workflows in 40 repositories, ${race.latency_ms} ms per answer, median of nine, in turns. The script asks \`status=success&per_page=1\` for each workflow and believes the answer; the monitor proves every health by the jobs of a run. The script waits where the monitor works, so a busy or slower machine raises the monitor's share.

${table(
  ['', 'time', 'slowest of nine', 'requests', "the monitor's time is"],
  [
    ['this monitor', ...raced(race.monitor), ''],
    ['the script, one after the other', ...raced(race.sequential), share(race.monitor, race.sequential)],
    ['the script, eight at a time', ...raced(race.eight), share(race.monitor, race.eight)],
  ],
)}

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

Five nightly workflows in each repository, ${race.latency_ms} ms per answer. GitHub allows about 100 requests at once and 900 points a minute; the monitor keeps to ${AT_ONCE} and ${PER_MINUTE}. The lower bound is the larger of requests ÷ ${AT_ONCE} × ${race.latency_ms} ms and the whole minutes that ${PER_MINUTE} a minute make one wait: from ${PER_MINUTE} requests on it is the limit by the minute that rules, and neither concurrency nor this program.

${table(
  [
    'watches',
    'requests',
    'time',
    'lower bound',
    'bound by',
    'peak memory',
    `of that at ${growth[0]?.watches}`,
  ],
  growth.map(({ watches, requests, seconds, peak_mib }) => [
    String(watches),
    String(requests),
    s(seconds),
    s(Math.max(byLatency(requests, race.latency_ms), byMinutes(requests))),
    byMinutes(requests) > 0 ? `${PER_MINUTE} a minute` : `${AT_ONCE} at once`,
    `${peak_mib.toFixed(0)} MiB`,
    times(peak_mib / memory),
  ]),
)}

## Start-up

Median of many, in turns. The last two are whole jobs and not start-up alone: a replay reads, judges and reports the recorded incident; a live check loads the GitHub client and Node's own fetch too, and waits for four answers one after the other.

${table(
  ['', 'time', 'of bare Node'],
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
