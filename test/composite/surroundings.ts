/**
 * What the composite's tests need around it: an action folder with a stand-in bundle, and a small HTTP
 * server.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Answer, type Listener, startListener } from '../support/listener.js';

export type { Listener };

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'heartbeat-test-'));
}

/** A copy of the action whose bundle is `bundle`, a CommonJS script. */
export function actionWith(bundle: string): string {
  const folder = temporaryFolder();
  copyFileSync(join(root, 'action.yml'), join(folder, 'action.yml'));
  cpSync(join(root, 'guard'), join(folder, 'guard'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.js'), bundle);
  return folder;
}

/** A PATH that holds these tools of the machine, and scripts given as text. */
export function pathWith(tools: string[], scripts: Record<string, string> = {}): string {
  const folder = temporaryFolder();
  for (const tool of tools) symlinkSync(whereIs(tool), join(folder, tool));
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** Path of one of the machine's tools. */
export function whereIs(tool: string): string {
  const found = spawnSync('bash', ['-c', 'type -P "$1"', 'bash', tool], { encoding: 'utf8' }).stdout.trim();
  if (found === '') throw new Error(`this machine has no ${tool}`);
  return found;
}

/** A busy machine may take a minute for what takes a second elsewhere. */
export async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 120_000; !holds(); await pause(20))
    if (performance.now() > end) throw new Error('waited two minutes in vain');
}

export const untilFile = (path: string): Promise<void> => until(() => existsSync(path));

/** A server until the test ends. By default it is a Postmark that takes every mail. */
export async function listen(answer: Answer = (_, response) => accept(response)): Promise<Listener> {
  const listener = await startListener(answer);
  onTestFinished(listener.close);
  return listener;
}

/** Postmark's answer to a mail it takes. */
export function accept(response: ServerResponse): void {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      To: 'ops@example.com',
      MessageID: 'b7bc2f4a-e38e-4336-af7d-e6c392c2f817',
      ErrorCode: 0,
      Message: 'OK',
    }),
  );
}

export function refuse(response: ServerResponse, status: number, code: number, message: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ErrorCode: code, Message: message }));
}

export const postmarkToken = 'postmark-token-0d1f';

/** The environment of a job that can mail. */
export function jobEnv(postmark: string): Record<string, string> {
  return {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'raxx-app/TradeMasterAPI',
    GITHUB_WORKFLOW: 'cron-heartbeat-monitor',
    GITHUB_RUN_ID: '8675309',
    POSTMARK_API_URL: postmark,
    POSTMARK_SERVER_TOKEN: postmarkToken,
    OPS_ALERT_EMAIL: 'ops@example.com',
    OPS_ALERT_FROM: 'Monitor <monitor@example.com>',
  };
}

export const withPair = { workflows: 'billing-retention-cron, trace-integrity-cron' };
export const write = "const { appendFileSync, writeFileSync } = require('node:fs');";
export const leaveMarker = "writeFileSync(process.env.HEARTBEAT_GUARD_DIR + '/done', '');";
export const sayStarted = "writeFileSync(process.env.RUNNER_TEMP + '/started', '');";
export const hang = 'setInterval(() => {}, 1000);';
export const sendMail =
  "fetch(process.env.POSTMARK_API_URL + '/email', { method: 'POST', body: 'stale mail' })";
export const sayHealthy =
  "appendFileSync(process.env.GITHUB_OUTPUT, 'status=healthy\\nstale=[]\\nunknown=[]\\n');";

export const subjects = (postmark: Listener): string[] =>
  postmark.received.map(({ body }) =>
    body.startsWith('{') ? (JSON.parse(body) as { Subject: string }).Subject : body,
  );
export const crash = '[Raxx ops] cron heartbeat MONITOR FAILED';
