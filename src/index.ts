#!/usr/bin/env node
/** Loads only what the arguments require; ends the process, also where something holds it up. */
import { createWriteStream, fstatSync } from 'node:fs';
import { constants, homedir } from 'node:os';
import type { Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import { hasRunner } from './settings/environment.js';
import { helpText, usageText } from './settings/help.js';
import { version } from './version.js';

/** In milliseconds, each a little more than a run needs that nothing holds up. */
const FORCE = {
  /** Until the settings say how long the run may take. */
  start: 10 * 60_000 + 2000,
  /** Beyond the deadline. */
  margin: 2000,
  /** From the first signal. */
  signal: 4500,
  /** From a bug that nobody caught. */
  bug: 1000,
};
/**
 * Every order to end that can be heard: a terminal that is closed, a limit of processor time, a runner that
 * stops. Not SIGPROF, by which Node's own profiler (`--cpu-prof`) takes its samples.
 */
const SIGNALS = [
  ...['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK', 'SIGABRT', 'SIGALRM', 'SIGVTALRM'],
  ...['SIGXCPU', 'SIGUSR2', 'SIGIO', 'SIGPWR', 'SIGSTKFLT', 'SIGTRAP', 'SIGSYS'],
].filter((name) => name in constants.signals) as NodeJS.Signals[];

const argv = process.argv.slice(2);
const asked = argv.length === 1 ? argv[0] : null;
let watchdog: Watchdog | null = null;
// An exit of 1 would say "stale".
process.on('uncaughtException', (error) => {
  process.stderr.write(`MONITOR FAILED: ${String(error)}\n`);
  watchdog?.endAfter(FORCE.bug, true);
  void leave(2);
});
void start();

/** A text is written with as little of Node as that takes. */
async function start(): Promise<void> {
  if (asked === '--version' || asked === '-V') harmless(process.stdout).write(`${version}\n`);
  else if (asked === '--help' || asked === '-h') harmless(process.stdout).write(`${helpText(columns())}\n`);
  else if (argv.length === 0 && !hasRunner(process.env)) {
    harmless(process.stderr).write(`${usageText(columns())}\n`);
    process.exitCode = 2;
  } else {
    // Before anything that may block, as the first word to a terminal does.
    watchdog = await startWatchdog();
    await run(watchdog, unhurried(process.stdout), unhurried(process.stderr));
  }
}

interface Terminal {
  setBlocking?: (isBlocking: boolean) => void;
}

function harmless(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  // Node writes to a terminal and waits; one that is stopped or lost would hold up the mail.
  if (stream.isTTY) (stream as { _handle?: Terminal })._handle?.setBlocking?.(false);
  // A reader that went away, or a full disk behind the log: the verdicts and the mail matter more.
  return stream.on('error', () => {});
}

/** Node writes to a file and waits; one on a mount that has gone away would hold up the mail. */
function unhurried(stream: NodeJS.WriteStream & { fd: number }): Writable {
  harmless(stream);
  if (!fstatSync(stream.fd).isFile()) return stream;
  return createWriteStream('', { fd: stream.fd, autoClose: false }).on('error', () => {});
}

/** Standard error is often still a terminal where the other is read by a program. */
function columns(): number {
  return process.stdout.columns ?? process.stderr.columns ?? 80;
}

async function run({ onSignal, endAfter }: Watchdog, stdout: Writable, stderr: Writable): Promise<void> {
  if (argv.length > 0 && !argv.includes('--send-alerts')) await cacheCode();
  const { main } = await import('./main.js');
  const { code, isHeldUp } = await main({
    argv,
    env: process.env,
    cwd: currentFolder(),
    tty: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 80,
    print: (text) => void stdout.write(`${text}\n`),
    progress: (text) => void stderr.write(`${text}\n`),
    printed: (signal) => printed([stdout, stderr], signal),
    onSignal,
    endByForceAfter: (ms) => endAfter(ms + FORCE.margin),
    now_ms: Date.now,
    steady_ms: () => performance.timeOrigin + performance.now(),
    random: Math.random,
  });
  if (isHeldUp) process.kill(process.pid, 'SIGKILL');
  await leave(code);
}

/**
 * Node's exit ends the watchdog and then waits, without an end, for file operations and look-ups of names: so
 * they are waited for here, for as long as the watchdog allows.
 */
async function leave(code: number): Promise<void> {
  const isOpen = (kind: string) => /^(?:FSReq|FileHandle|CloseReq|GetAddrInfo|GetNameInfo)/.test(kind);
  while (process.getActiveResourcesInfo().some(isOpen)) await new Promise((go) => setTimeout(go, 10));
  process.exit(code);
}

type OnSignal = (act: (signal: string) => void) => void;

/** From now on, so that one which comes while the code is loaded ends the run as any other does. */
function hearSignals(): OnSignal {
  let heard: string | null = null;
  let act = (signal: string): void => {
    heard ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, () => act(signal));
  return (given) => {
    act = given;
    if (heard !== null) given(heard);
  };
}

/** Only file names are resolved against it. Another step may have deleted it: no verdict depends on it. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD ?? '/';
  }
}

/** Whether all that was written has left this process, or has nobody to go to. */
async function printed(streams: Writable[], signal: AbortSignal): Promise<boolean> {
  while (!streams.every((stream) => stream.destroyed || stream.writableLength === 0)) {
    if (signal.aborted) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}

interface Watchdog {
  onSignal: OnSignal;
  /** Ends the process by force after that many milliseconds; the latest call counts, until the last one. */
  endAfter: (ms: number, isLast?: boolean) => void;
}

/**
 * A thread of its own, since one that is held up can neither hear a signal nor look at a clock. Node offers
 * signals to its main thread alone, so the thread takes the part of Node that hears them; without it a main
 * thread that is held up ends at the deadline, not by the signal.
 */
async function startWatchdog(): Promise<Watchdog> {
  const code = `
    const { parentPort, workerData: { signals, start, signal: patience } } = require('node:worker_threads');
    let timer;
    let latest = Infinity;
    const endAfter = (ms, isLast) => {
      clearTimeout(timer);
      if (isLast) latest = Math.min(latest, performance.now() + ms);
      const left = Math.min(ms, latest - performance.now());
      if (left < 2 ** 31) timer = setTimeout(() => process.kill(process.pid, 'SIGKILL'), left);
    };
    parentPort.on('message', ([ms, isLast]) => endAfter(ms, isLast));
    endAfter(start, false);
    try {
      const { Signal } = require('internal/test/binding').internalBinding('signal_wrap');
      for (const number of signals) {
        const heard = new Signal();
        heard.onsignal = () => endAfter(patience, true);
        heard.start(number);
      }
    } catch {}`;
  const onSignal = hearSignals();
  const threads = await import('node:worker_threads');
  const workerData = { ...FORCE, signals: SIGNALS.map((name) => constants.signals[name]) };
  const open = (execArgv: string[]) =>
    new threads.Worker(code, { eval: true, execArgv, env: {}, workerData });
  let worker: Worker;
  try {
    worker = open(['--expose-internals', '--no-warnings']);
  } catch {
    worker = open([]); // a Node that no longer knows these
  }
  worker.unref();
  // A machine without room for another thread is watched by the timers of this one alone.
  worker.on('error', () => {});
  return { onSignal, endAfter: (ms, isLast = false) => worker.postMessage([ms, isLast]) };
}

/**
 * Since Node 22.1. In the user's own folder: code that came from a shared one could be anybody's. Never where
 * a mail may be due: Node reads and writes this cache without looking up, and a home that does not answer
 * would hold the mail up.
 */
async function cacheCode(): Promise<void> {
  const { default: module } = await import('node:module');
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  if (enableCompileCache === undefined) return;
  const [{ existsSync, mkdirSync }, { join }] = await Promise.all([import('node:fs'), import('node:path')]);
  try {
    const caches = join(homedir(), '.cache');
    const own = join(caches, 'cron-heartbeat-monitor');
    // One by one: Node's recursive way never ends in a folder such as /proc.
    for (const folder of [caches, own]) if (!existsSync(folder)) mkdirSync(folder);
    enableCompileCache(own);
  } catch {
    // A user without a home folder starts a little slower; nothing that is watched is missed by it.
  }
}
