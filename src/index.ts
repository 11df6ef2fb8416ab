#!/usr/bin/env node
/** Loads as little as what is asked for takes, and says it; ends the process, also where something holds it up. */
import { existsSync, mkdirSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { hasRunner } from './settings/environment.js';
import { version } from './version.js';

// An exit of 1 would say "stale".
process.on('uncaughtException', (error) => {
  process.stderr.write(`MONITOR FAILED: ${String(error)}\n`);
  process.exit(2);
});
// A reader that went away, or a full disk behind the log: the verdicts and the mail matter more.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** A process that nothing holds up has ended long before. */
const WATCHDOG_MARGIN_MS = 2000;

const argv = process.argv.slice(2);
const asked = argv.length === 1 ? argv[0] : null;
if (asked === '--version' || asked === '-V') process.stdout.write(`${version}\n`);
else if (asked === '--help' || asked === '-h') process.stdout.write(`${await help('helpText')}\n`);
else if (argv.length === 0 && !hasRunner(process.env)) {
  process.stderr.write(`${await help('usageText')}\n`);
  process.exitCode = 2;
} else await run();

async function help(kind: 'helpText' | 'usageText'): Promise<string> {
  const texts = await import('./settings/help.js');
  return texts[kind](process.stdout.columns ?? process.stderr.columns ?? 80);
}

async function run(): Promise<void> {
  const signals = hearSignals();
  const endByForceAfter = startWatchdog();
  if (argv.length > 0 && !argv.includes('--send-alerts')) cacheCode();
  const { main } = await import('./main.js');
  const { code, isHeldUp } = await main({
    argv,
    env: process.env,
    cwd: currentFolder(),
    tty: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 80,
    print: (text) => void process.stdout.write(`${text}\n`),
    progress: (text) => void process.stderr.write(`${text}\n`),
    printed,
    onSignal: signals.listen,
    endByForceAfter,
    now_ms: Date.now,
    steady_ms: () => performance.timeOrigin + performance.now(),
    random: Math.random,
  });
  // An exit waits for file operations that never come back; this does not.
  if (isHeldUp) process.kill(process.pid, 'SIGKILL');
  process.exit(code);
}

/** From now on, so that one which comes while the code is loaded ends the run as any other does. */
function hearSignals(): { listen: (act: (signal: string) => void) => void } {
  let heard: string | null = null;
  let act = (signal: string): void => {
    heard ??= signal;
  };
  // A terminal or a session that is closed sends SIGHUP.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => act(signal));
  return {
    listen: (given) => {
      act = given;
      if (heard !== null) given(heard);
    },
  };
}

/** Only names of files are read against it, and another step may have deleted it: that must cost no verdict. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD ?? '/';
  }
}

/** Whether all that was written has left this process, or has nobody to go to. */
async function printed(signal: AbortSignal): Promise<boolean> {
  const isDone = (stream: NodeJS.WriteStream) => stream.destroyed || stream.writableLength === 0;
  while (!(isDone(process.stdout) && isDone(process.stderr))) {
    if (signal.aborted) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}

/** A thread of its own, since one that is held up can neither hear a signal nor look at a clock. */
function startWatchdog(): (ms: number) => void {
  const code = `
    const { parentPort } = require('node:worker_threads');
    let timer;
    parentPort.on('message', (ms) => {
      clearTimeout(timer);
      if (ms < 2 ** 31) timer = setTimeout(() => process.kill(process.pid, 'SIGKILL'), ms);
    });`;
  const worker = new Worker(code, { eval: true, execArgv: [], env: {} });
  worker.unref();
  // A machine without room for another thread is watched by the timers of this one alone.
  worker.on('error', () => {});
  return (ms) => worker.postMessage(ms + WATCHDOG_MARGIN_MS);
}

/**
 * Since Node 22.1. In the user's own folder: code that came from a shared one could be anybody's. Never where a mail may
 * be due: Node reads and writes this cache without looking up, and a home that does not answer would hold the mail up.
 */
function cacheCode(): void {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  if (enableCompileCache === undefined) return;
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
