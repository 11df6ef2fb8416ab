/** Runs processes and takes their time, memory and requests. */
import { execFileSync, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Report } from '../src/report/model.js';
import { type FleetSize, stems } from '../test/support/fleet.js';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
/** From build/bench/bench, where this runs. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const bundle = `${root}dist/index.js`;

/** What the bench writes, in the format that the checks require. */
export function format(): void {
  const files = ['docs/performance.md', 'bench'];
  execFileSync('npx', ['--no-install', 'biome', 'format', '--write', ...files], { cwd: root });
}

export interface Sample {
  seconds: number;
  requests: number;
  peak_mib: number;
  /** Of all threads, from start to exit. */
  cpu_seconds: number;
  /** The longest time that the event loop was held. */
  held_ms: number;
}

export interface StandIn {
  url: string;
  size: FleetSize;
  /** Requests since the last call. */
  requests: () => Promise<number>;
  close: () => void;
}

export async function startStandIn(size: FleetSize, latency_ms: number): Promise<StandIn> {
  const child = fork(here('stand-in.js'), [JSON.stringify({ ...size, latency_ms })]);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return {
    url,
    size,
    requests: async () => {
      child.send('count');
      const [{ requests }] = (await once(child, 'message')) as [{ requests: number }];
      return requests;
    },
    close: () => void child.kill(),
  };
}

interface Ended {
  seconds: number;
  exit: number | null;
  stdout: string;
  stderr: string;
}

async function run(argv: string[], program = process.execPath): Promise<Ended> {
  const began = performance.now();
  const child = spawn(program, argv, { env: { PATH: process.env.PATH, HOME: process.env.HOME } });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += chunk));
  child.stderr.on('data', (chunk) => (said.stderr += chunk));
  const [exit] = (await once(child, 'close')) as [number | null];
  return { seconds: (performance.now() - began) / 1000, exit, ...said };
}

/** The committed bundle over everything that the stand-in has; throws where not every watch is proved healthy. */
export async function runMonitor({ url, size, requests }: StandIn): Promise<Sample> {
  await requests();
  const { seconds, exit, stdout, stderr } = await run([
    ...['--import', here('peak.js'), bundle, '--json'],
    ...['--repo', size.repos === 1 ? 'acme/r0' : 'acme/*', '--workflows', stems(size.workflows).join(',')],
    ...['--gh-token', 'ghs_bench', '--github-api-url', url, '--timeout-minutes', '60'],
  ]);
  const report = exit === 0 ? (JSON.parse(stdout) as Report) : null;
  if (report?.workflows.length !== size.repos * size.workflows) throw new Error(stderr || stdout);
  const [, peak, cpu, held] = /peak (\d+) cpu (\d+) held (\d+)/.exec(stderr) ?? [];
  return {
    seconds,
    requests: await requests(),
    peak_mib: Number(peak) / 1024,
    cpu_seconds: Number(cpu) / 1e6,
    held_ms: Number(held),
  };
}

export async function runObviousScript(standIn: StandIn, abreast: number): Promise<Sample> {
  await standIn.requests();
  const { url, size } = standIn;
  const argv = [url, abreast, size.repos, size.workflows].map(String);
  const { seconds, exit } = await run([here('obvious-script.js'), ...argv]);
  if (exit !== 0) throw new Error('The obvious script failed.');
  const unknown = { peak_mib: Number.NaN, cpu_seconds: Number.NaN, held_ms: Number.NaN };
  return { seconds, requests: await standIn.requests(), ...unknown };
}

/** CPU seconds of each command, by the shell's clock: the median of many, in turns so that all meet the same machine. */
export async function startUps(commands: string[][], times: number): Promise<number[]> {
  const seconds = commands.map((): number[] => []);
  const timed = ['-c', 'TIMEFORMAT=\'cpu %U %S\'; time "$@"', 'bash', process.execPath];
  for (let i = 0; i < times; i += 1) {
    for (const [at, argv] of commands.entries()) {
      const { stderr } = await run([...timed, ...argv], 'bash');
      const [, user, system] = /cpu (\S+) (\S+)/.exec(stderr) ?? [];
      seconds[at]?.push(Number(user) + Number(system));
    }
  }
  return seconds.map(median);
}

export function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
