import { expect, test } from 'vitest';
import { readDefaultConfig } from '../../src/github/config.js';
import { listOwner } from '../../src/github/owner.js';
import { errors } from '../../src/problems.js';
import { start } from '../support/github-start.js';
import { world } from '../support/world.js';

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
  const { client } = await start(builder, { faults: [{ on: '&page=1', mishap: shorter }] });
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
