import { expect, test } from 'vitest';
import { start } from '../support/github-start.js';
import { world } from '../support/world.js';

const now = '2026-05-22T06:30:00Z';
const path = '.github/workflows/nightly.yml';
const small = () => world({ now }).repo('o/r').workflow('nightly', { text: 'on: { schedule: [] } # é\n' });
const file = { kind: 'file', repo: 'o/r', path, ref: 'main', read: 1 } as const;
const files = { kind: 'files', repo: 'o/r', ref: 'main' } as const;

test('a file is read as text, at a branch and at a commit', async () => {
  const builder = small().commit({ at: now, files: { [path]: 'new' } });
  const { ask } = await start(builder);
  const first = builder.data.repos[0]?.commits[0]?.sha ?? '';
  expect(await ask(file)).toEqual({ ok: true, value: { text: 'new' } });
  expect(await ask({ ...file, ref: first })).toEqual({
    ok: true,
    value: { text: 'on: { schedule: [] } # é\n' },
  });
});

test.each([
  ['.github/workflows/gone.yml', 2],
  ['.github/other/deep/gone.yml', 4],
  ['gone.yml', 2],
])('%s is absent, which a directory above it proves in %i requests', async (gone, requests) => {
  const { ask, lines } = await start(small());
  expect(await ask({ ...file, path: gone })).toEqual({ ok: true, value: { text: null } });
  expect(lines()).toHaveLength(requests);
});

test('a 404 that nothing explains is no absence', async () => {
  const { ask } = await start(small(), { faults: [{ on: '/contents', mishap: { status: 404 } }] });
  expect(await ask(file)).toMatchObject({
    ok: false,
    error: { code: 'github_not_found', hint: expect.stringContaining('contents: read') },
  });
  expect(await ask({ ...file, ref: 'no-such-branch' })).toMatchObject({
    ok: false,
    error: { code: 'github_not_found' },
  });
});

test('a file that is listed but answered with 404 is a contradiction', async () => {
  const { ask } = await start(small(), { faults: [{ on: path, mishap: { status: 404 } }] });
  expect(await ask(file)).toMatchObject({ ok: false, error: { code: 'evidence_contradictory' } });
});

test('a directory too long to be listed proves nothing', async () => {
  const many = Array.from({ length: 1000 }, (_, n) => ({ type: 'file', name: `${n}.yml` }));
  const faults = [{ on: /contents\/\.github\/workflows\?/, mishap: { status: 200, body: many } }];
  const { ask } = await start(small(), { faults });
  expect(await ask({ ...file, path: '.github/workflows/gone.yml' })).toMatchObject({
    ok: false,
    error: { code: 'evidence_incomplete' },
  });
});

test('nor does it where the files are read one by one', async () => {
  const many = Array.from({ length: 1000 }, (_, n) => ({ type: 'file', name: `${n}.txt` }));
  const faults = [{ on: /contents\/\.github\/workflows\?/, mishap: { status: 200, body: many } }];
  const { ask } = await start(small(), { graphql: false, faults });
  expect(await ask(files)).toMatchObject({ ok: false, error: { code: 'evidence_incomplete' } });
});

test.each([
  ['a directory', '.github/workflows', {}],
  ['a symbolic link', path, { type: 'symlink' }],
  ['a submodule', path, { type: 'submodule' }],
  ['a file above 1 MiB', 'large.txt', {}],
  ['content that is cut short', path, { size: 999_999 }],
  ['content in no known encoding', path, { encoding: 'rot13' }],
  ['content that is no UTF-8', path, { content: '/////w==', size: 4 }],
])('%s is an error, not a text', async (_, asked, change) => {
  const builder = small().commit({ at: now, files: { 'large.txt': 'x'.repeat(1024 * 1024 + 1) } });
  const changed = {
    change: (body: unknown) => (Array.isArray(body) ? body : { ...(body as object), ...change }),
  };
  const { ask } = await start(builder, { faults: [{ on: '/contents/', mishap: changed }] });
  expect(await ask({ ...file, path: asked })).toMatchObject({
    ok: false,
    error: { code: 'github_malformed' },
  });
});

test('a path that reaches elsewhere is never asked for', async () => {
  const { ask, lines } = await start(small());
  expect(await ask({ ...file, path: '../../../user' })).toMatchObject({ ok: false });
  expect(await ask({ kind: 'repository', repo: 'o/..' })).toMatchObject({ ok: false });
  expect(lines()).toEqual([]);
});

test('odd characters in a path stay in the path', async () => {
  const odd = 'a b/?#%{x}:y.yml';
  const { ask } = await start(small().commit({ at: now, files: { [odd]: 'odd' } }));
  expect(await ask({ ...file, path: odd })).toEqual({ ok: true, value: { text: 'odd' } });
});

const several = () =>
  small().commit({
    at: now,
    files: {
      '.github/workflows/b.yaml': 'b',
      '.github/workflows/readme.md': '#',
      '.github/workflows/sub/c.yml': 'c',
      '.github/workflows/bin.yml': 'a\0b',
      '.github/workflows/large.yml': 'x'.repeat(1024 * 1024 + 1),
    },
  });

test.each([
  [true, 1],
  [false, 6],
])('all workflow files come in few requests (GraphQL: %s, %i)', async (graphql, requests) => {
  const { ask, lines } = await start(several(), { graphql });
  const answer = await ask(files);
  if (!answer.ok) throw new Error(answer.error.message);
  const found = answer.value.map(({ path, text, problem }) => [
    path.slice(18),
    text ?? (problem ? 'problem' : null),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    'nightly.yml': 'on: { schedule: [] } # é\n',
    'b.yaml': 'b',
    'bin.yml': graphql ? 'problem' : 'a\0b',
    'large.yml': 'problem',
  });
  expect(lines()).toHaveLength(requests);
});

test.each([true, false])(
  'a repository without the folder has no workflow files (GraphQL: %s)',
  async (graphql) => {
    const bare = world({ now })
      .repo('o/r')
      .commit({ at: now, files: { 'README.md': '#' } });
    const { ask } = await start(bare, { graphql });
    expect(await ask(files)).toEqual({ ok: true, value: [] });
    expect(await ask({ ...files, ref: 'no-such-branch' })).toMatchObject({
      ok: false,
      error: { code: 'github_not_found' },
    });
  },
);

test.each([
  'html',
  { status: 502 },
  { status: 200, body: { data: null, errors: [{ message: 'Something went wrong' }] } },
  { status: 200, body: { errors: [{ type: 'RATE_LIMITED' }] } },
  { status: 401 },
  { change: (body: unknown) => ({ ...(body as object), errors: [{ message: 'timedout' }] }) },
] as const)('where GraphQL answers %o the contents are read one by one', async (mishap) => {
  const { ask, lines } = await start(small(), { faults: [{ on: 'POST', mishap }] });
  expect(await ask(files)).toMatchObject({ ok: true, value: [{ path }] });
  expect(lines().map((line) => line.split(' ')[0])).toEqual(['POST', 'GET', 'GET']);
});

test('one file that cannot be read has a problem and hides no other', async () => {
  const faults = [{ on: 'b.yaml', mishap: { status: 403, body: { message: 'No.' } } }];
  const { ask } = await start(several(), { graphql: false, faults });
  const answer = await ask(files);
  expect(answer.ok && answer.value.find((one) => one.path.endsWith('b.yaml'))).toMatchObject({
    text: null,
    problem: expect.stringContaining('403'),
  });
  expect(answer.ok && answer.value.find((one) => one.path === path)).toMatchObject({ problem: null });
});

test('the last commit of a file tells when, by whom and after which', async () => {
  const builder = small().commit({ at: '2026-05-20T10:00:00Z', files: { [path]: 'b' }, author: 'mona' });
  builder.commit({ at: '2026-05-21T10:00:00Z', files: { other: 'x' }, author: null });
  const [first, second] = builder.data.repos[0]?.commits ?? [];
  const { ask } = await start(builder);
  const commit = { kind: 'commit', repo: 'o/r', ref: 'main' } as const;
  expect(await ask({ ...commit, path })).toMatchObject({
    value: { sha: second?.sha, date: '2026-05-20T10:00:00Z', author: 'mona', parent: first?.sha },
  });
  expect(await ask({ ...commit, path: 'other' })).toMatchObject({ value: { author: 'A. Stranger' } });
  expect(await ask({ ...commit, path: 'never.yml' })).toEqual({ ok: true, value: null });
  expect(await ask({ ...commit, path, ref: 'none' })).toMatchObject({ ok: false });
});

test('an empty repository has no commit', async () => {
  const { ask } = await start(world({ now }).repo('o/r'));
  expect(await ask({ kind: 'commit', repo: 'o/r', ref: 'main', path })).toEqual({ ok: true, value: null });
});

test.each([true, false])('an empty repository has no files (GraphQL: %s)', async (graphql) => {
  const { ask } = await start(world({ now }).repo('o/r'), { graphql });
  expect(await ask(files)).toEqual({ ok: true, value: [] });
  expect(await ask(file)).toEqual({ ok: true, value: { text: null } });
});
