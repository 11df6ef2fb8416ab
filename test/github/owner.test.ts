import { expect, test } from 'vitest';
import { readDefaultConfig } from '../../src/github/files.js';
import { listOwner } from '../../src/github/repositories.js';
import { errors } from '../../src/problems.js';
import type { ServeOptions } from '../support/github.js';
import { start } from '../support/github-start.js';
import { type WorldBuilder, world } from '../support/world.js';

const now = '2026-05-22T06:30:00Z';
const fleet = (more: { login?: string; orgs?: string[] } = {}) =>
  world({ now, ...more })
    .repo('acme/private')
    .repo('acme/open', { private: false })
    .repo('acme/old', { private: false, archived: true })
    .repo('acme/off', { private: false, disabled: true })
    .repo('other/open', { private: false });

test.each([
  {
    token: 'ghs_app',
    who: {},
    listing: 'installation',
    repos: ['acme/private', 'acme/open'],
    asked: ['/installation'],
  },
  {
    token: 'ghp_user',
    who: { login: 'acme' },
    listing: 'own',
    repos: ['acme/private', 'acme/open'],
    asked: ['/user/', '/user/'],
  },
  {
    token: 'github_pat_user',
    who: { login: 'other', orgs: ['acme'] },
    listing: 'organization',
    repos: ['acme/private', 'acme/open'],
    asked: ['/user/', '/orgs/acme'],
  },
  {
    token: 'ghp_user',
    who: {},
    listing: 'public',
    repos: ['acme/open'],
    asked: ['/user/', '/orgs/acme', '/users/acme'],
  },
  {
    token: 'abcdef',
    who: {},
    listing: 'public',
    repos: ['acme/open'],
    asked: ['/installation', '/user/', '/orgs/acme', '/users/acme'],
  },
])('the token $token of $who lists acme by $listing', async ({ token, who, listing, repos, asked }) => {
  const { client, lines } = await start(fleet(who), {}, { token });
  const answer = await listOwner(client, 'acme');
  if (!answer.ok) throw new Error(answer.error.message);
  expect(answer.value.listing).toBe(listing);
  expect(answer.value.repos.map(({ full_name }) => full_name)).toEqual(repos);
  expect(answer.value.left_out).toEqual({ archived: 1, disabled: 1 });
  expect(lines().map((line) => asked.find((part) => line.startsWith(`GET ${part}`)))).toEqual(asked);
});

test('an app that is installed elsewhere goes on to what its token is shown', async () => {
  const of = world({ now, orgs: ['acme'] })
    .repo('other/own')
    .repo('acme/open', { private: false })
    .repo('acme/secret', { hidden: true });
  const elsewhere = {
    change: (body: unknown) => {
      const { repositories } = body as { repositories: { full_name: string }[] };
      const own = repositories.filter(({ full_name }) => full_name.startsWith('other/'));
      return { total_count: own.length, repositories: own };
    },
  };
  const faults = [{ on: '/installation', mishap: elsewhere }];
  const { client } = await start(of, { faults }, { token: 'ghs_app' });
  expect(await listOwner(client, 'acme')).toMatchObject({
    ok: true,
    value: { listing: 'organization', repos: [{ full_name: 'acme/open' }] },
  });
});

test('250 repositories are all listed', async () => {
  const builder = world({ now, orgs: ['acme'] });
  for (let n = 0; n < 250; n += 1) builder.repo(`acme/r${n}`, { private: false });
  for (const token of ['ghs_app', 'ghp_user']) {
    const answer = await listOwner((await start(builder, {}, { token })).client, 'acme');
    expect(answer.ok && answer.value.repos.length).toBe(250);
  }
});

test('a short page that names a next one is not the last', async () => {
  const builder = world({ now, orgs: ['acme'] });
  for (let n = 0; n < 150; n += 1) builder.repo(`acme/r${n}`, { private: false });
  const shorter = { change: (body: unknown) => (body as unknown[]).slice(1) };
  const { client } = await start(builder, {
    faults: [{ on: '/orgs/acme/repos?per_page=100&page=1', mishap: shorter }],
  });
  const answer = await listOwner(client, 'acme');
  expect(answer.ok && answer.value.repos.length).toBe(149);
});

test('an owner who is not there, and a token that is not accepted, are errors', async () => {
  const { client } = await start(fleet(), { token: 'ghp_secret' });
  expect(await listOwner(client, 'nobody')).toMatchObject({ ok: false, error: { code: 'github_not_found' } });
  const stranger = await start(fleet(), { token: 'ghp_right' });
  expect(await listOwner(stranger.client, 'acme')).toMatchObject({
    ok: false,
    error: { code: 'github_unauthorized' },
  });
});

test('a listing that fails is not taken for an empty one', async () => {
  const { client } = await start(fleet(), { faults: [{ on: '/user/repos', mishap: { status: 500 } }] });
  expect(await listOwner(client, 'acme')).toMatchObject({ ok: false, error: { code: 'github_unavailable' } });
});

const path = '.github/cron-heartbeat.yml';

test('the config file is read on the default branch', async () => {
  const { client, lines } = await start(
    world({ now })
      .repo('o/r')
      .commit({ at: now, files: { [path]: 'a: 1' } }),
  );
  expect(await readDefaultConfig(client, 'o/r', path)).toEqual({ ok: true, value: 'a: 1' });
  expect(lines()).toEqual([`GET /repos/o/r/contents/${path}`]);
});

test('it is absent only in a repository that can be read', async () => {
  const { client } = await start(world({ now }).repo('o/r').workflow('w').repo('o/hidden', { hidden: true }));
  expect(await readDefaultConfig(client, 'o/r', path)).toEqual({ ok: true, value: null });
  expect(await readDefaultConfig(client, 'o/hidden', path)).toMatchObject({
    ok: false,
    error: { code: 'config_unreadable' },
  });
});

test('no permission to read it is an error', async () => {
  const deny = { contents: 'integration' } as const;
  const { client } = await start(world({ now }).repo('o/r', { deny }));
  expect(await readDefaultConfig(client, 'o/r', path)).toMatchObject({
    ok: false,
    error: { code: 'config_unreadable', message: expect.stringContaining('not accessible by integration') },
  });
});

test.each([
  ['github_unauthorized', { status: 401 }],
  ['github_unavailable', { status: 503 }],
  ['github_rate_limited', { status: 429, headers: { 'retry-after': '3600' } }],
] as const)('%s is no matter of the file, and is told with its own advice', async (code, mishap) => {
  const { client } = await start(world({ now }).repo('o/r'), { faults: [{ on: '/contents', mishap }] });
  expect(await readDefaultConfig(client, 'o/r', path)).toMatchObject({
    ok: false,
    error: { code, message: expect.stringContaining(`${path} of o/r: `), hint: errors[code].cure },
  });
});

/** The organization's listing with some rows changed, by the number of the repository. */
const bent = (of: WorldBuilder, changes: Record<string, Record<string, unknown>>) => ({
  on: '/orgs/acme/repos',
  mishap: {
    change: (body: unknown) =>
      (body as Record<string, unknown>[]).map((row) => ({ ...row, ...changes[String(row.full_name)] })),
  },
  of,
});
const three = () => {
  const of = world({ now, orgs: ['acme'] });
  for (const name of ['a', 'b', 'c']) of.repo(`acme/${name}`, { private: false });
  return of;
};
async function listedWith(
  changes: Record<string, Record<string, unknown>>,
  more: ServeOptions['faults'] = [],
) {
  const { of, ...fault } = bent(three(), changes);
  const { client, lines } = await start(of, { faults: [fault, ...more] });
  const answer = await listOwner(client, 'acme');
  return { answer, lines: lines() };
}

test.each<Record<string, unknown>>([
  { default_branch: undefined },
  { default_branch: null },
  { default_branch: '' },
  { private: 'yes' },
])('a row with %j costs one more request, not the owner', async (change) => {
  const { answer, lines } = await listedWith({ 'acme/b': change });
  expect(answer).toMatchObject({ ok: true, value: { unread: [] } });
  expect(answer.ok && answer.value.repos.map(({ full_name }) => full_name).sort()).toEqual([
    'acme/a',
    'acme/b',
    'acme/c',
  ]);
  expect(lines.filter((line) => line === 'GET /repos/acme/b')).toHaveLength(1);
});

test('a row that is not whole and cannot be read by itself is left to be looked at later', async () => {
  const { answer } = await listedWith({ 'acme/b': { default_branch: undefined } }, [
    { on: '/repos/acme/b', mishap: { status: 404 } },
  ]);
  expect(answer).toMatchObject({ ok: true, value: { unread: ['acme/b'] } });
});

test('an archived row needs no more than its name', async () => {
  const { answer, lines } = await listedWith({ 'acme/b': { default_branch: undefined, archived: true } });
  expect(answer).toMatchObject({ ok: true, value: { left_out: { archived: 1 } } });
  expect(lines).not.toContain('GET /repos/acme/b');
});

test('a row without a name is a problem: it may be the one to watch', async () => {
  const { answer } = await listedWith({ 'acme/b': { full_name: null } });
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'github_malformed', message: expect.stringContaining('has no name') },
  });
});
