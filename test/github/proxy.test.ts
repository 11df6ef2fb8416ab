import { expect, onTestFinished, test } from 'vitest';
import { openNetwork } from '../../src/net/proxy.js';
import { readProxies } from '../../src/settings/environment.js';
import { startProxy } from '../support/fronts.js';
import { serve } from '../support/github.js';
import { askOf, connect } from '../support/github-start.js';
import { world } from '../support/world.js';

const fetchBy = (env: Record<string, string>) => openNetwork(readProxies(env).proxies).plainFetch;
const small = world({ now: '2026-05-22T06:30:00Z' }).repo('o/new', { former_names: ['o/old'] });

/** A host that only the proxy can find: plain http to this machine goes past every proxy. */
const far = { known_as: 'github.test' };

async function through(env: (proxy: string) => Record<string, string>, options = {}) {
  const [server, proxy] = await Promise.all([serve(small, options), startProxy()]);
  onTestFinished(() => Promise.all([server.close(), proxy.close()]).then(() => {}));
  const { url } = server;
  const client = connect(url, { fetch: fetchBy(env(proxy.url)) });
  const answer = await askOf(client)({ kind: 'repository', repo: 'o/old' });
  return { answer, server, proxy, host: new URL(url).host };
}

test.each<[string, (proxy: string) => Record<string, string>]>([
  ['HTTP_PROXY', (proxy) => ({ HTTP_PROXY: proxy })],
  ['http_proxy', (proxy) => ({ http_proxy: proxy, HTTP_PROXY: 'http://127.0.0.1:9' })],
  ['a proxy without a scheme', (proxy) => ({ HTTP_PROXY: proxy.replace('http://', '') })],
])('requests go through %s, redirects included', async (_name, env) => {
  const { answer, server, proxy, host } = await through(env, far);
  expect(answer).toMatchObject({ ok: true, value: { full_name: 'o/new' } });
  expect(new Set(proxy.tunnels)).toEqual(new Set([host]));
  expect(server.requests).toHaveLength(2);
});

test('plain http to this machine goes through no proxy', async () => {
  const { answer, proxy } = await through((url) => ({ HTTP_PROXY: url, HTTPS_PROXY: url }));
  expect(answer).toMatchObject({ ok: true });
  expect(proxy.tunnels).toEqual([]);
});

test.each<[string, (proxy: string, host: string) => Record<string, string>]>([
  ['no proxy is named', () => ({})],
  ['the name is empty', () => ({ HTTPS_PROXY: '' })],
  ['the proxy is for the other scheme', (proxy) => ({ HTTP_PROXY: proxy })],
  ['NO_PROXY names the host', (proxy) => ({ HTTPS_PROXY: proxy, NO_PROXY: 'example.com,127.0.0.1' })],
  ['no_proxy names host and port', (proxy, host) => ({ HTTPS_PROXY: proxy, no_proxy: host })],
  ['NO_PROXY is *', (proxy) => ({ HTTPS_PROXY: proxy, NO_PROXY: '*' })],
])('requests go straight where %s', async (_, env) => {
  const [server, proxy] = await Promise.all([serve(small), startProxy()]);
  onTestFinished(() => Promise.all([server.close(), proxy.close()]).then(() => {}));
  const { host } = new URL(server.url);
  // The stand-in speaks no TLS, so the request fails where it arrives.
  await expect(fetchBy(env(proxy.url, host))(`https://${host}/`)).rejects.toThrow();
  expect(proxy.tunnels).toEqual([]);
});

test('https goes through HTTPS_PROXY, to the host that was asked for', async () => {
  const [server, proxy] = await Promise.all([serve(small), startProxy()]);
  onTestFinished(() => Promise.all([server.close(), proxy.close()]).then(() => {}));
  const { host } = new URL(server.url);
  // The stand-in speaks no TLS: the tunnel is made, and nothing is said in the clear.
  await expect(fetchBy({ HTTPS_PROXY: proxy.url })(`https://${host}/`)).rejects.toThrow();
  expect(proxy.tunnels).toEqual([host]);
  expect(server.requests).toEqual([]);
});

test('a proxy that is not there is an unavailable GitHub', async () => {
  const { answer } = await through(() => ({ HTTP_PROXY: 'http://127.0.0.1:9' }), far);
  expect(answer).toMatchObject({ ok: false, error: { code: 'github_unavailable' } });
});

test('a redirect is handed back, with and without a proxy', async () => {
  const [near, server, proxy] = await Promise.all([serve(small), serve(small, far), startProxy()]);
  onTestFinished(() => Promise.all([near.close(), server.close(), proxy.close()]).then(() => {}));
  expect((await fetchBy({})(`${near.url}/repos/o/old`)).status).toBe(301);
  expect((await fetchBy({ HTTP_PROXY: proxy.url })(`${server.url}/repos/o/old`)).status).toBe(301);
});
