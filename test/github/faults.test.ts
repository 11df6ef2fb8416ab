import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Timing } from '../../src/github/model.js';
import type { ErrorCode } from '../../src/problems.js';
import type { Mishap } from '../support/github-faults.js';
import { connect, errorOf, question, startSmall } from '../support/github-start.js';

interface Told {
  name: string;
  mishap: Mishap;
  code: ErrorCode;
  tries: number;
  says?: RegExp;
  timing?: Partial<Timing>;
}

test.each<Told>([
  { name: 'a refused token', mishap: { status: 401 }, code: 'github_unauthorized', tries: 1 },
  { name: 'a thing that is not there', mishap: { status: 404 }, code: 'github_not_found', tries: 1 },
  { name: 'a thing that is gone', mishap: { status: 410 }, code: 'github_gone', tries: 1 },
  { name: 'a thing withheld by law', mishap: { status: 451 }, code: 'github_gone', tries: 1 },
  {
    name: 'a plain refusal',
    mishap: { status: 403, body: { message: 'No.' } },
    code: 'github_forbidden',
    tries: 1,
  },
  { name: 'an unknown status', mishap: { status: 418 }, code: 'github_malformed', tries: 1 },
  {
    name: '200 with an error body',
    mishap: { status: 200 },
    code: 'github_malformed',
    tries: 1,
    says: /Server Error/,
  },
  { name: 'an empty 204', mishap: { status: 204, body: '' }, code: 'github_malformed', tries: 1 },
  {
    name: '500 always',
    mishap: { status: 500 },
    code: 'github_unavailable',
    tries: 4,
    says: /500 to GET \/repos\/o\/r: Server Error \(request id C0DE:1234:5678\)/,
  },
  { name: '502 always', mishap: { status: 502 }, code: 'github_unavailable', tries: 4 },
  { name: '503 always', mishap: { status: 503 }, code: 'github_unavailable', tries: 4 },
  {
    name: '504 always',
    mishap: { status: 504, body: '<html>\n<b>Unicorn</b>' },
    code: 'github_unavailable',
    tries: 4,
    says: /504 .*<html> <b>Unicorn/,
  },
  {
    name: 'a connection reset',
    mishap: 'reset',
    code: 'github_unavailable',
    tries: 4,
    says: /gave no answer: the connection was .*\(\w+\)/,
  },
  { name: 'a reset in mid-body', mishap: 'reset in body', code: 'github_unavailable', tries: 4 },
  {
    name: 'silence before the headers',
    mishap: 'hang',
    code: 'github_unavailable',
    tries: 4,
    says: /took longer than 0.25 s/,
    timing: { timeout_ms: 250 },
  },
  {
    name: 'silence in mid-body',
    mishap: 'hang in body',
    code: 'github_unavailable',
    tries: 4,
    says: /took longer than 0.25 s/,
    timing: { timeout_ms: 250 },
  },
  { name: 'truncated JSON', mishap: 'truncated', code: 'github_malformed', tries: 4, says: /not JSON/ },
  { name: 'HTML in place of JSON', mishap: 'html', code: 'github_malformed', tries: 4, says: /Unicorn!/ },
  { name: 'an empty 200', mishap: { status: 200, body: '' }, code: 'github_malformed', tries: 4 },
])('$name is told as $code after $tries requests', async ({ mishap, code, tries, says, timing = {} }) => {
  const { server, client } = await startSmall({ faults: [{ on: '/repos/o/r', mishap }] }, { timing });
  const error = await errorOf(client);
  expect(error.code).toBe(code);
  expect(server.requests).toHaveLength(tries);
  expect(client.requests()).toBe(tries);
  expect(client.retries).toHaveLength(tries - 1);
  if (says) expect(error.message).toMatch(says);
});

test.each<Mishap>([
  { status: 500 },
  { status: 502 },
  { status: 503, headers: { 'retry-after': '0' } },
  { status: 429, headers: { 'retry-after': '0' } },
  'reset',
  'reset in body',
  'hang',
  'hang in body',
  'truncated',
  'html',
])('%o twice, then well, is an answer and two logged retries', async (mishap) => {
  const timing = mishap === 'hang' || mishap === 'hang in body' ? { timeout_ms: 1500 } : {};
  const { client, ask } = await startSmall(
    { faults: [{ on: '/repos/o/r', nth: [1, 2], mishap }] },
    { timing },
  );
  expect(await ask(question)).toMatchObject({ ok: true, value: { full_name: 'o/r' } });
  expect(client.retries).toHaveLength(2);
  expect(client.retries[0]).toMatch(/Trying again in .* s \(retry 1 of 3\)/);
});

test('a server that is not there is unavailable, after retries', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => closed.once('listening', resolve));
  const address = closed.address();
  const port = typeof address === 'object' ? address?.port : 0;
  await new Promise((resolve) => closed.close(resolve));
  const client = connect(`http://127.0.0.1:${port}`);
  const error = await errorOf(client);
  expect(error).toMatchObject({
    code: 'github_unavailable',
    message: expect.stringContaining('ECONNREFUSED'),
  });
  expect(client.retries).toHaveLength(3);
});

test('a TLS error is unavailable, after retries', async () => {
  const { server } = await startSmall();
  const client = connect(server.url.replace('http:', 'https:'));
  expect(await errorOf(client)).toMatchObject({
    code: 'github_unavailable',
    message: expect.stringContaining('TLS failed'),
  });
  expect(client.retries).toHaveLength(3);
});

test('a certificate that is not trusted is not asked again, and the advice names the variable', async () => {
  const cause = Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  const client = connect('https://github.example', {
    fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
  });
  expect(await errorOf(client)).toMatchObject({
    code: 'github_unavailable',
    message: expect.stringContaining('the certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)'),
    hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  });
  expect(client.retries).toEqual([]);
});

/** A body of so many bytes, sent as fast as it is taken; what is taken of it is counted. */
async function endless(status: number, bytes: number) {
  let sent = 0;
  const block = Buffer.alloc(1024 * 1024, ' ');
  const server = createHttpServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    const send = (): void => {
      while (sent < bytes && !response.destroyed) {
        sent += block.length;
        if (!response.write(block)) return void response.once('drain', send);
      }
      response.end('{}');
    };
    send();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { client: connect(`http://127.0.0.1:${port}`), sent: () => sent };
}

test.each([200, 403, 500])('of a body with status %i at most 64 MB are read', async (status) => {
  const { client, sent } = await endless(status, 400 * 1024 * 1024);
  expect(await errorOf(client)).toMatchObject({
    code: 'github_malformed',
    message: expect.stringContaining('64 MB'),
  });
  expect(sent()).toBeLessThan(100 * 1024 * 1024);
});
