import { expect, test } from 'vitest';
import { serve } from '../support/github.js';
import { askOf, connect, start } from '../support/github-start.js';
import { world } from '../support/world.js';

const small = world({ now: '2026-05-22T06:30:00Z' })
  .repo('o/new', { former_names: ['o/old'] })
  .workflow('nightly');
const question = { kind: 'repository', repo: 'o/old' } as const;

test('a renamed repository is followed on the same host, query included', async () => {
  const { ask, client, lines } = await start(small);
  expect(await ask(question)).toMatchObject({ ok: true, value: { full_name: 'o/new' } });
  expect(await ask({ kind: 'workflows', repo: 'o/old', read: 1 })).toMatchObject({
    ok: true,
    value: [{ name: 'nightly' }],
  });
  expect(lines().at(-1)).toMatch(/^GET \/repositories\/\d+\/actions\/workflows\?per_page=100&page=1$/);
  expect(client.requests()).toBe(4);
});

test('another host gets neither the request nor the token', async () => {
  const other = await serve(small);
  const headers = { location: `${other.url}/repos/o/new` };
  const { ask } = await start(small, { faults: [{ on: '/repos/o/old', mishap: { status: 301, headers } }] });
  const answer = await ask(question);
  await other.close();
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'github_redirect', message: expect.stringContaining(other.url) },
  });
  expect(other.requests).toEqual([]);
});

test.each([302, 307, 308])('a loop of %i ends after five redirects', async (status) => {
  const mishap = { status, headers: { location: '/repos/o/old' } };
  const { ask, client } = await start(small, { faults: [{ on: '/repos/o/old', mishap }] });
  expect(await ask(question)).toMatchObject({ ok: false, error: { code: 'github_redirect' } });
  expect(client.requests()).toBe(6);
});

test('a redirect to a path beside the one that was asked is followed', async () => {
  const headers = { location: 'new' };
  const { ask, lines } = await start(small, {
    faults: [{ on: '/repos/o/old', mishap: { status: 307, headers } }],
  });
  expect(await ask(question)).toMatchObject({ ok: true, value: { full_name: 'o/new' } });
  expect(lines()).toEqual(['GET /repos/o/old', 'GET /repos/o/new']);
});

test.each([undefined, 'http://', 'file:///etc/passwd'])('a redirect to %s is refused', async (location) => {
  const headers = location === undefined ? {} : { location };
  const { ask } = await start(small, { faults: [{ on: '/repos/o/new', mishap: { status: 301, headers } }] });
  expect(await ask({ ...question, repo: 'o/new' })).toMatchObject({
    ok: false,
    error: { code: 'github_redirect' },
  });
});

test('an Enterprise server is asked below /api/v3, and GraphQL beside it', async () => {
  const { ask, server } = await start(small, { prefix: '/api/v3' });
  expect(server.url).toMatch(/\/api\/v3$/);
  expect(await ask(question)).toMatchObject({ ok: true });
  expect(await ask({ kind: 'files', repo: 'o/new', ref: 'main' })).toMatchObject({
    ok: true,
    value: [{ problem: null }],
  });
  expect(server.requests.map(({ line }) => line).at(-1)).toBe('POST /api/graphql');
});

test('a base URL with a trailing slash and an IPv6 host are fine', async () => {
  const server = await serve(small, { host: '::1' });
  const ask = askOf(connect(`${server.url}/`));
  const answers = [await ask(question), await ask({ kind: 'files', repo: 'o/new', ref: 'main' })];
  await server.close();
  expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
  expect(server.requests.map(({ line }) => line)).toEqual([
    'GET /repos/o/old',
    expect.stringMatching(/^GET \/repositories\//),
    'POST /graphql',
  ]);
});
