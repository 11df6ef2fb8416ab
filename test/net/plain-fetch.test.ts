/** GitHub compresses what it answers; the rest of the client is tried by the tests of the GitHub room. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { plainFetch } from '../../src/net/plain-fetch.js';

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function textAt(url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  const { body } = await plainFetch(url);
  for await (const chunk of body ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const text = 'Heartbeat. '.repeat(10_000);
const zipped = { 'content-encoding': 'gzip' };

test('a compressed answer is asked for, and read as it was', async () => {
  const url = await serve(({ headers }, response) => {
    if (headers['accept-encoding'] !== 'gzip') return response.writeHead(406).end();
    response.writeHead(200, zipped).end(gzipSync(text));
  });
  expect(await textAt(url)).toBe(text);
});

test('an answer that is not compressed is read as it is', async () => {
  const url = await serve((_, response) => response.end(text));
  expect(await textAt(url)).toBe(text);
});

test.each<[string, Buffer, object]>([
  ['that ends early', gzipSync(text).subarray(0, 100), {}],
  ['whose connection ends early', gzipSync(text).subarray(0, 100), { 'content-length': '2000' }],
  ['that is none', Buffer.from(text), {}],
])('a compressed answer %s is a failure', async (_, bytes, headers) => {
  const url = await serve((_request, response) => {
    response.writeHead(200, { ...zipped, ...headers }).write(bytes);
    setImmediate(() => ('content-length' in headers ? response.destroy() : response.end()));
  });
  await expect(textAt(url)).rejects.toThrow();
});

test('an answer that is broken off has a code of the system', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '2000' }).write('{');
    setImmediate(() => response.destroy());
  });
  await expect(textAt(url)).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('a request with a text says how long it is, and a header that is sent twice is one', async () => {
  const url = await serve((request, response) => {
    response.setHeader('x-length', String(request.headers['content-length']));
    response.setHeader('x-twice', ['a', 'b']);
    request.resume().on('end', () => response.end());
  });
  const { status, headers } = await plainFetch(url, { method: 'POST', body: '{"ä":1}' });
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({ 'x-length': '8', 'x-twice': 'a, b' });
});

test('a signal ends a request that gets no answer, and one whose answer does not end', async () => {
  const url = await serve(({ url: path }, response) => {
    if (path === '/body') response.writeHead(200).write('{');
  });
  for (const path of ['/', '/body']) {
    const controller = new AbortController();
    const asked = plainFetch(`${url}${path}`, { signal: controller.signal }).then(async ({ body }) => {
      setImmediate(() => controller.abort());
      for await (const _ of body ?? []);
    });
    if (path === '/') setTimeout(() => controller.abort(), 50);
    await expect(asked).rejects.toThrow(/abort/);
  }
});
