import { expect, onTestFinished, test } from 'vitest';
import { proxiedFetch } from '../../src/net/proxy.js';
import { serve } from '../support/github.js';
import { connect } from '../support/github-client.js';
import { startProxy } from '../support/github-proxy.js';
import { askOf } from '../support/github-start.js';
import { world } from '../support/world.js';

const small = world({ now: '2026-05-22T06:30:00Z' }).repo('o/new', { former_names: ['o/old'] });

async function through(env: (proxy: string, server: string) => Record<string, string>) {
  const [server, proxy] = await Promise.all([serve(small), startProxy()]);
  onTestFinished(() => Promise.all([server.close(), proxy.close()]).then(() => {}));
  const client = connect(server.url, { fetch: proxiedFetch(env(proxy.url, new URL(server.url).host)) });
  const answer = await askOf(client)({ kind: 'repository', repo: 'o/old' });
  return { answer, server, proxy, host: new URL(server.url).host };
}

test.each(['HTTP_PROXY', 'http_proxy'])('requests go through %s, redirects included', async (name) => {
  const { answer, server, proxy, host } = await through((url) => ({ [name]: url }));
  expect(answer).toMatchObject({ ok: true, value: { full_name: 'o/new' } });
  expect(new Set(proxy.tunnels)).toEqual(new Set([host]));
  expect(server.requests).toHaveLength(2);
});

test.each<[string, (proxy: string, server: string) => Record<string, string>]>([
  ['no proxy is named', () => ({})],
  ['the name is empty', () => ({ HTTP_PROXY: '' })],
  ['the proxy is for the other scheme', (proxy) => ({ HTTPS_PROXY: proxy })],
  ['NO_PROXY names the host', (proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: 'example.com,127.0.0.1' })],
  ['no_proxy names host and port', (proxy, server) => ({ HTTP_PROXY: proxy, no_proxy: server })],
  ['NO_PROXY is *', (proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: '*' })],
])('requests go straight where %s', async (_, env) => {
  const { answer, proxy } = await through(env);
  expect(answer).toMatchObject({ ok: true });
  expect(proxy.tunnels).toEqual([]);
});

test('https goes through HTTPS_PROXY, to the host that was asked for', async () => {
  const [server, proxy] = await Promise.all([serve(small), startProxy()]);
  onTestFinished(() => Promise.all([server.close(), proxy.close()]).then(() => {}));
  const { host } = new URL(server.url);
  // The stand-in speaks no TLS: the tunnel is made, and nothing is said in the clear.
  await expect(proxiedFetch({ HTTPS_PROXY: proxy.url })(`https://${host}/`)).rejects.toThrow();
  expect(proxy.tunnels).toEqual([host]);
  expect(server.requests).toEqual([]);
});

test('a proxy that is not there is an unavailable GitHub', async () => {
  const { answer } = await through(() => ({ HTTP_PROXY: 'http://127.0.0.1:9' }));
  expect(answer).toMatchObject({ ok: false, error: { code: 'github_unavailable' } });
});

test('a redirect is handed back, with and without a proxy', async () => {
  const [server, proxy] = await Promise.all([serve(small), startProxy()]);
  onTestFinished(() => Promise.all([server.close(), proxy.close()]).then(() => {}));
  for (const env of [{}, { HTTP_PROXY: proxy.url }]) {
    expect((await proxiedFetch(env)(`${server.url}/repos/o/old`)).status).toBe(301);
  }
});
