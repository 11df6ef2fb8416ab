#!/usr/bin/env node
import { main } from './main.js';

// An exit of 1 would say "stale".
process.on('uncaughtException', (error) => {
  process.stderr.write(`MONITOR FAILED: ${String(error)}\n`);
  process.exit(2);
});
// A reader that went away, or a full disk behind the log: the verdicts and the mail matter more.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await main({
  argv: process.argv.slice(2),
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
// Everything is said; a connection that still hangs must not keep the job.
setTimeout(() => process.exit(), 500).unref();
