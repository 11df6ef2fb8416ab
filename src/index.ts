#!/usr/bin/env node
/** Loads as little as what is asked for takes, and says it. */
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { version } from './version.js';

// An exit of 1 would say "stale".
process.on('uncaughtException', (error) => {
  process.stderr.write(`MONITOR FAILED: ${String(error)}\n`);
  process.exit(2);
});
// A reader that went away, or a full disk behind the log: the verdicts and the mail matter more.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const argv = process.argv.slice(2);
const asked = argv.length === 1 ? argv[0] : null;
if (asked === '--version') process.stdout.write(`${version}\n`);
else if (asked === '--help') process.stdout.write(`${await help()}\n`);
else process.exitCode = await run();
// Everything is said; a connection that still hangs must not keep the job.
setTimeout(() => process.exit(), 500).unref();

async function help(): Promise<string> {
  const { helpText } = await import('./settings/help.js');
  return helpText(process.stdout.columns ?? 80);
}

async function run(): Promise<number> {
  cacheCode();
  const { main } = await import('./main.js');
  return main({
    argv,
    env: process.env,
    cwd: process.cwd(),
    tty: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 80,
    print: (text) => void process.stdout.write(`${text}\n`),
    progress: (text) => void process.stderr.write(`${text}\n`),
    onSignal: (act) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => act(signal));
    },
    now_ms: Date.now,
    steady_ms: () => performance.timeOrigin + performance.now(),
    random: Math.random,
  });
}

/** Since Node 22.1. In the user's own folder: code that came from a shared one could be anybody's. */
function cacheCode(): void {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  try {
    enableCompileCache?.(join(homedir(), '.cache', 'cron-heartbeat-monitor'));
  } catch {
    // A user without a home folder starts a little slower; nothing that is watched is missed by it.
  }
}
