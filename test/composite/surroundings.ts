/** What the composite's tests need around it: an action folder with a stand-in bundle, and a small HTTP server. */
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
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

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

function whereIs(tool: string): string {
  const found = spawnSync('bash', ['-c', 'type -P "$1"', 'bash', tool], { encoding: 'utf8' }).stdout.trim();
  if (found === '') throw new Error(`this machine has no ${tool}`);
  return found;
}

export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 500) throw new Error('waited ten seconds in vain');
    await pause(20);
  }
}

export const untilFile = (path: string): Promise<void> => until(() => existsSync(path));

export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface Listener {
  url: string;
  received: Received[];
}

export type Answer = (request: Received, response: ServerResponse, nth: number) => void;

/**
 * A server on loopback until the test ends. It records every request, then lets `answer` reply; an answer that never
 * ends the response is a hang. By default it is a Postmark that takes every mail.
 */
export async function listen(answer: Answer = (_, response) => accept(response)): Promise<Listener> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const seen = { method, url, headers, body: await text(request) };
    received.push(seen);
    answer(seen, response, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
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
