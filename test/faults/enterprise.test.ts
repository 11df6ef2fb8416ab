/** An Enterprise server's addresses and links, proxies, certificates of one's own, and IPv6. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ProxyServer, selfSigned, startProxy, startTlsFront } from '../support/fronts.js';
import {
  darkNightly,
  type Played,
  play,
  playOnVirtualTime,
  type Scene,
  staleMail,
} from '../support/scene.js';

const run = (scene: Partial<Scene> = {}) => play({ world: darkNightly(), ...scene });

function expectStale(played: Played): void {
  expect(played.result?.workflows).toMatchObject([{ status: 'stale' }]);
  expect(played.subjects).toEqual([staleMail('nightly')]);
  expect(played.exit).toBe(1);
}

/** Every host that a text links to. */
const hostsIn = (text: string) =>
  new Set([...text.matchAll(/https?:\/\/[^\s"'<>)\]`]+/g)].map(([url]) => new URL(url).hostname));

describe.concurrent('an Enterprise server', () => {
  it.each(['', '/'])('is asked below its /api/v3 (written with "%s" at its end)', async (end) => {
    const played = await run({
      github: { prefix: '/api/v3' },
      inputs: { github_api_url: `{github}${end}`, workflows: 'auto', sla_hours: '48' },
      env: {
        GITHUB_SERVER_URL: 'https://ghes.example.com/',
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_RUN_ID: '77',
        GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/monitor.yml@refs/heads/main',
      },
    });
    expectStale(played);
    expect(played.asked.every((line) => !/\/\/|v3/.test(line.replace(/\?.*/, '')))).toBe(true);
    const { TextBody = '', HtmlBody = '' } = played.mails[0] ?? {};
    for (const text of [TextBody, HtmlBody, played.summary]) {
      // Its own pages come from its answers; the run of the monitor from GITHUB_SERVER_URL.
      expect([...hostsIn(text)].filter((host) => !['127.0.0.1', 'ghes.example.com'].includes(host))).toEqual(
        [],
      );
    }
    expect(TextBody).toContain('https://ghes.example.com/o/r/actions/runs/77');
    expect(HtmlBody).toContain('https://ghes.example.com/o/r/actions/runs/77');
  });

  it('is the one that GITHUB_API_URL names', async () => {
    const played = await run({ github: { prefix: '/api/v3' }, env: { GITHUB_API_URL: '{github}' } });
    expectStale(played);
    expect(played.asked.length).toBeGreaterThan(0);
  });
});

/** What the web server of an Enterprise Server answers at its root, where it has no API. */
async function atTheRoot(status: number, type: string, body: string, location?: string) {
  const server = createServer((request, response) => {
    const isPage = location === undefined || request.url?.startsWith(location);
    response.writeHead(isPage ? status : 302, { 'content-type': type, ...(isPage ? {} : { location }) });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

describe('an address without /api/v3', () => {
  const cases: [string, number, string, string, string?][] = [
    ['406', 406, 'text/plain', ''],
    ['404', 404, 'application/json', '{"message":"Not Found"}'],
    ['a page for a 404', 404, 'text/html', '<html>Page not found</html>'],
    ['the page to sign in at', 200, 'text/html', '<html>Sign in to GitHub Enterprise</html>'],
    ['a redirect to it', 200, 'text/html', '<html>Sign in to GitHub Enterprise</html>', '/login'],
  ];
  it.each(cases)(
    'that answers with %s has a hint that names it',
    async (_answer, status, type, body, location) => {
      const web = await atTheRoot(status, type, body, location);
      const { exit, result, mails, summary } = await playOnVirtualTime({
        world: darkNightly(),
        inputs: { github_api_url: web.url },
      });
      web.close();
      expect([exit, result?.status]).toEqual([2, 'failed']);
      for (const text of [result?.errors[0]?.hint, summary, mails[0]?.TextBody])
        expect(text?.replace(/<[^>]+>|`/g, '').replace(/\s+/g, ' ')).toContain('ends in /api/v3: check');
    },
  );
});

const certificate = selfSigned();
const authority = join(mkdtempSync(join(tmpdir(), 'authority-')), 'cert.pem');
writeFileSync(authority, certificate.cert);

/** GitHub, Postmark and the switch, each behind `scheme`, and what the proxy was asked for. */
async function through(
  scheme: 'http' | 'https',
  env: (proxy: ProxyServer) => Record<string, string>,
  playing = play,
) {
  const proxy = await startProxy();
  const played = await playing({
    world: darkNightly(),
    inputs: { ping_url: '{ping}' },
    env: { NODE_EXTRA_CA_CERTS: authority, ...env(proxy) },
    ...(scheme === 'http' ? {} : { front: (url) => startTlsFront(url, certificate) }),
  });
  await proxy.close();
  const hosts = Object.values(played.urls).map((url) => new URL(url).host);
  const pings = played.pings.map((ping) => ping.split(/[ \n]/)[1]);
  return { played, subjects: played.subjects, pings, hosts, tunnels: new Set(proxy.tunnels) };
}

describe.concurrent('a proxy that the environment names', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('in %s carries all that is https', async (name) => {
    const { played, subjects, pings, hosts, tunnels } = await through('https', ({ url }) => ({
      [name]: url,
    }));
    expect([played.exit, subjects, pings]).toEqual([1, [staleMail('nightly')], ['/start', '/']]);
    expect(tunnels).toEqual(new Set(hosts));
  });

  it('in HTTP_PROXY is passed by for what is http on loopback', async () => {
    const { played, subjects, pings, tunnels } = await through('http', ({ url }) => ({
      HTTP_PROXY: url,
      HTTPS_PROXY: url,
    }));
    expect([played.exit, subjects, pings]).toEqual([1, [staleMail('nightly')], ['/start', '/']]);
    expect(tunnels).toEqual(new Set());
  });

  it('is passed by for the hosts of NO_PROXY', async () => {
    const { played, tunnels } = await through('https', ({ url }) => ({
      HTTPS_PROXY: url,
      NO_PROXY: '127.0.0.1',
    }));
    expect(played.exit).toBe(1);
    expect(tunnels).toEqual(new Set());
  });

  it('needs no proxy: an own authority in NODE_EXTRA_CA_CERTS is trusted', async () => {
    const { played, subjects, pings } = await through('https', () => ({}));
    expect([played.exit, subjects, pings]).toEqual([1, [staleMail('nightly')], ['/start', '/']]);
  });
});

describe('nobody is reached', () => {
  it('a proxy that is not there is a monitor failure, told in full', async () => {
    const { played, subjects } = await through(
      'https',
      () => ({ HTTPS_PROXY: 'http://127.0.0.1:65529' }),
      playOnVirtualTime,
    );
    expect(played.exit).toBe(2);
    expect(subjects).toEqual([]);
    expect(played.result?.workflows).toMatchObject([{ error: { code: 'github_unavailable' } }]);
    expect(played.summary).toContain('MONITOR FAILED');
  });

  it('without NODE_EXTRA_CA_CERTS the certificate is refused, and the advice names the variable', async () => {
    const { played, subjects } = await through('https', () => ({}), playOnVirtualTime);
    expect(played.exit).toBe(2);
    expect(subjects).toEqual([]);
    expect(played.result?.workflows[0]?.error).toMatchObject({
      code: 'github_unavailable',
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });
});

const hasIPv6 = Object.values(networkInterfaces())
  .flat()
  .some((one) => one?.address === '::1');
it.runIf(hasIPv6).concurrent('GitHub at an IPv6 address', async () => {
  const played = await run({ github: { host: '::1' } });
  expectStale(played);
  expect(played.urls.github).toContain('[::1]');
  expect(played.asked.length).toBeGreaterThan(0);
});
