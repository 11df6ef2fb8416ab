import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDeadMansSwitch } from '../../src/deliver/ping.js';
import { openNetwork } from '../../src/net/proxy.js';
import { readProxies } from '../../src/settings/environment.js';
import { mail, send } from '../deliver/sending.js';
import { report } from '../report/alert-stories.js';
import { type PostmarkStandIn, startPostmark } from '../support/postmark.js';

const fetchBy = (env: Record<string, string>) => openNetwork(readProxies(env).proxies).fetch;

let postmark: PostmarkStandIn;
let proxy: Server;
let proxyUrl: string;
/** Hosts to which the proxy was asked to open a way. */
let asked: string[];
let refusing: boolean;

beforeEach(async () => {
  postmark = await startPostmark();
  asked = [];
  refusing = false;
  proxy = createServer();
  proxy.on('connect', (request, client, head) => {
    asked.push(request.url ?? '');
    if (refusing) return client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const [, port] = (request.url ?? '').split(':');
    const server = connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    const end = () => {
      server.destroy();
      client.destroy();
    };
    server.on('error', end);
    client.on('error', end);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await postmark.close();
  proxy.closeAllConnections();
  proxy.close();
});

/** A host that only the proxy can find: plain http to this machine goes past every proxy. */
const outside = () => postmark.url.replace('127.0.0.1', 'postmark.test');
const host = () => new URL(outside()).host;

test('a mail and a ping go through the proxy that the environment names', async () => {
  const fetch = fetchBy({ HTTP_PROXY: proxyUrl });
  expect(await send(postmark, mail(), { fetch, url: outside() })).toMatchObject({ outcome: 'sent' });
  const deadline = new AbortController().signal;
  const secrets = { ping_url: outside(), ping_fail_url: null, ping_start_url: null };
  const options = { send: true, repository: null, user_agent: 'test', deadline, retry_ms: [] };
  await openDeadMansSwitch({ secrets, ...options, fetch }).end(report([], { status: 'healthy' }));
  expect(new Set(asked)).toEqual(new Set([host()]));
  expect(postmark.requests.map((request) => request.path)).toEqual(['/email', '/']);
});

test('a mail goes past the proxy to this machine', async () => {
  const fetch = fetchBy({ HTTP_PROXY: proxyUrl });
  expect(await send(postmark, mail(), { fetch })).toMatchObject({ outcome: 'sent' });
  expect(asked).toEqual([]);
});

test('a proxy that refuses is named, and the mail is known not to have left', async () => {
  refusing = true;
  const fetch = fetchBy({ HTTP_PROXY: proxyUrl });
  const alert = await send(postmark, mail(), { fetch, url: outside() });
  expect(alert).toMatchObject({ outcome: 'failed' });
  expect(alert.error?.message).toContain('the proxy refused the connection');
  expect(postmark.requests).toEqual([]);
});
