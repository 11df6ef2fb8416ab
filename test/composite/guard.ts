/** Runs guard/last-resort.sh alone, as a process, and hands back all that it left behind. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOutputs } from '../support/composite.js';
import { type Listener, root, temporaryFolder } from './surroundings.js';

export interface GuardResult {
  exit: number | null;
  log: string;
  summary: string;
  outputs: Record<string, string>;
}

export interface RunningGuard {
  pid: number;
  ending: Promise<GuardResult>;
}

export function startGuard(env: Record<string, string | undefined>): RunningGuard {
  const folder = temporaryFolder();
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  // Whatever takes more of the processor, in seconds, is killed and never exits as it should.
  const script = 'ulimit -t 20; exec /bin/bash -p "$0"';
  const child = spawn('/bin/bash', ['-p', '-c', script, join(root, 'guard', 'last-resort.sh')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...files, ...env },
  });
  let log = '';
  const add = (chunk: Buffer): void => {
    log += chunk.toString('utf8');
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const ending = new Promise<GuardResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      const outputs = parseOutputs(textOf(files.GITHUB_OUTPUT));
      resolve({ exit, log, outputs, summary: textOf(files.GITHUB_STEP_SUMMARY) });
    });
  });
  return { pid: child.pid ?? Number.NaN, ending };
}

export const runGuard = (env: Record<string, string | undefined>): Promise<GuardResult> =>
  startGuard(env).ending;

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export interface SentMail {
  From: string;
  To: string;
  Subject: string;
  TextBody: string;
  HtmlBody: string;
  MessageStream: string;
  Metadata?: Record<string, string>;
  [field: string]: unknown;
}

export function mailsOf(listener: Listener): SentMail[] {
  return listener.received.map(({ body }) => JSON.parse(body) as SentMail);
}

/** A guard folder in which these files lie. */
export function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export const pair = { INPUT_WORKFLOWS: 'billing-retention-cron, trace-integrity-cron' };
