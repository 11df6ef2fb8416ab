import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PingKind, pingAddress, sendPing } from '../../src/deliver/ping.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('OK');

let server: Server;
let seen: string[];
let answers: Answer[];
let base: string;

beforeEach(async () => {
  seen = [];
  answers = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push(`${request.method} ${request.url} ${body}`.trim());
    (answers.shift() ?? status(200))(response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const ping = (kind: PingKind, path = '/secret-uuid', reason = '', timeout_ms = 20_000) =>
  sendPing({
    url: `${base}${path}`,
    kind,
    reason,
    fetch,
    deadline: new AbortController().signal,
    timeout_ms,
    retry_ms: [5, 5],
  });

describe('the address of a ping', () => {
  test.each([
    ['https://hc.example/uuid', 'success', 'https://hc.example/uuid'],
    ['https://hc.example/uuid', 'start', 'https://hc.example/uuid/start'],
    ['https://hc.example/uuid/', 'fail', 'https://hc.example/uuid/fail'],
    ['https://hc.example/key/slug?create=1', 'fail', 'https://hc.example/key/slug/fail?create=1'],
    ['https://hc.example/key/slug?create=1', 'success', 'https://hc.example/key/slug?create=1'],
    ['https://hc.example', 'start', 'https://hc.example/start'],
  ] as const)('%s for %s is %s', (url, kind, expected) => {
    expect(pingAddress(url, kind).href).toBe(expected);
  });
});

test('start and success are plain requests, fail brings the reason', async () => {
  expect(await ping('start')).toBeNull();
  expect(await ping('success')).toBeNull();
  expect(await ping('fail', '/secret-uuid?create=1', 'nightly is unknown')).toBeNull();
  expect(seen).toEqual([
    'GET /secret-uuid/start',
    'GET /secret-uuid',
    'POST /secret-uuid/fail?create=1 nightly is unknown',
  ]);
});

describe('a ping that fails', () => {
  const failures: [string, Answer, string, number][] = [
    ['a wrong URL', status(404), 'HTTP 404', 1],
    ['server errors', status(503), 'HTTP 503', 3],
    ['resets', (_response, request) => request.socket.resetAndDestroy(), '', 3],
    ['silence', () => {}, 'failed: it took longer than 1 s.', 3],
  ];

  test.each(failures)(
    'by %s is a warning that does not show the URL',
    async (_name, answer, reason, tries) => {
      answers = [answer, answer, answer];
      const problem = await ping('success', undefined, '', reason.includes('1 s') ? 1000 : 20_000);
      expect(problem).toMatchObject({ code: 'ping_failed' });
      expect(problem?.message).toContain(reason);
      expect(JSON.stringify(problem)).not.toMatch(/secret-uuid|127\.0\.0\.1/);
      expect(seen).toHaveLength(tries);
    },
  );

  test('at first is tried again', async () => {
    answers = [status(500), status(429)];
    expect(await ping('success')).toBeNull();
    expect(seen).toHaveLength(3);
  });

  test('after the deadline is not tried', async () => {
    const deadline = AbortSignal.abort();
    const problem = await sendPing({ url: base, kind: 'success', fetch, deadline });
    expect(problem).toMatchObject({ code: 'ping_failed' });
  });
});

test('a redirect is followed, as http to https is usual there', async () => {
  answers = [status(301, { location: '/moved' })];
  expect(await ping('success')).toBeNull();
  expect(seen).toEqual(['GET /secret-uuid', 'GET /moved']);
});
