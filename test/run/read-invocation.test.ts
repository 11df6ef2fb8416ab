/** The files that the settings may need, read for real: the config file and a recording. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createDeadlines } from '../../src/net/deadlines.js';
import { readInvocation } from '../../src/run/read-invocation.js';
import { serve } from '../support/github.js';
import { world } from '../support/world.js';

const folder = mkdtempSync(join(tmpdir(), 'intake-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return name;
};
mkdirSync(join(folder, 'inner/.github'), { recursive: true });
writeFileSync(join(folder, 'inner/.github/cron-heartbeat.yml'), 'workflows: [from-the-folder]');

async function read(argv: string[], env: Record<string, string> = {}, cwd = folder) {
  const steady_ms = () => performance.now();
  const stop = createDeadlines(10, steady_ms);
  const outside = {
    argv,
    env: {
      ...(argv.length === 0 ? { GITHUB_ACTIONS: 'true' } : {}),
      GITHUB_REPOSITORY: 'o/ops',
      GITHUB_TOKEN: 'token',
      ...env,
    },
    cwd,
    tty: false,
  };
  const quiet = {
    print: () => {},
    progress: () => {},
    onSignal: () => {},
    printed: async () => true,
    endByForceAfter: () => {},
  };
  const clocks = { now_ms: Date.now, steady_ms, random: Math.random };
  const { given } = await readInvocation({ ...outside, columns: 80, ...quiet, ...clocks }, stop, fetch);
  stop.clear();
  return given;
}

describe('the config file', () => {
  it.each([
    [['--config', file('right.yml', 'workflows: [nightly]')], folder, ['nightly']],
    [['--config', join(folder, 'right.yml')], tmpdir(), ['nightly']],
    [['--json'], join(folder, 'inner'), ['from-the-folder']],
    [['--json'], folder, []],
  ])('%j in %s', async (argv, cwd, names) => {
    const { problems, watch_names } = await read(argv, {}, cwd);
    expect([problems, watch_names]).toEqual([[], names]);
  });

  it.each([
    ['gone.yml', 'there is no file gone.yml'],
    ['inner', 'cannot be read'],
    ['right.yml/deeper.yml', 'cannot be read'],
    [file('broken.yml', 'workflows: [nightly'), 'broken.yml:1'],
  ])('%s is a problem that names it', async (path, words) => {
    const { settings, problems } = await read(['--config', path]);
    expect(settings).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(words);
    expect(problems[0]?.message).toContain(path);
    expect(problems[0]?.hint).toBeTruthy();
  });
});

describe("the config file on the default branch of the monitor's own repository", async () => {
  const path = '.github/cron-heartbeat.yml';
  const now = '2026-05-22T06:30:00Z';
  const files = { [path]: 'workflows: [nightly]\ndefaults: { sla_hours: 36 }' };
  const there = await serve(world({ now }).repo('o/ops').commit({ at: now, files }), { token: 'token' });
  const absent = await serve(world({ now }).repo('o/ops').workflow('nightly'), { token: 'token' });
  afterAll(() => Promise.all([there.close(), absent.close()]));

  it('is read by the action without a checkout', async () => {
    const { settings } = await read([], { GITHUB_API_URL: there.url });
    expect(settings?.watches.entries).toMatchObject([{ workflow: 'nightly', sla_hours: 36 }]);
  });

  it('may be absent, where the repository could be read', async () => {
    expect((await read([], { GITHUB_API_URL: absent.url })).settings?.watches.auto).toBe(true);
  });

  it.each([
    ['a token that is refused', { GITHUB_TOKEN: 'other' }],
    ['a repository that nobody sees', { GITHUB_REPOSITORY: 'o/hidden' }],
  ])('is not taken for absent with %s', async (_what, env) => {
    const { settings, problems } = await read([], { GITHUB_API_URL: absent.url, ...env });
    expect(settings).toBeNull();
    expect(problems).toHaveLength(1);
  });
});

describe('a recording', () => {
  it('gives its settings', async () => {
    const example = fileURLToPath(new URL('../../examples/dark-crons.json', import.meta.url));
    const { settings, problems } = await read(['--replay', example]);
    expect(problems).toEqual([]);
    expect(settings?.repos).toEqual(['raxx-app/TradeMasterAPI']);
  });

  it.each([
    ['gone.json', 'there is no such file'],
    ['inner', 'cannot be read'],
    [file('text.json', 'not JSON'), 'cannot be used'],
    [file('other.json', '{"recording":2}'), 'not a recording'],
    [file('empty.json', ''), 'cannot be used'],
  ])('%s is a problem that names it', async (path, words) => {
    const { settings, problems } = await read(['--replay', join(folder, path)]);
    expect(settings).toBeNull();
    expect(problems).toMatchObject([
      { code: 'recording_unreadable', message: expect.stringContaining(words) },
    ]);
    expect(problems[0]?.message).toContain(path);
  });
});

describe('a config file in the workspace, named by the action', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  mkdirSync(join(workspace, 'real'));
  writeFileSync(join(workspace, 'real/own.yml'), 'workflows: [own]');
  symlinkSync('real/own.yml', join(workspace, 'link.yml'));
  symlinkSync(join(folder, 'foreign.yml'), join(workspace, 'foreign.yml'));
  writeFileSync(join(folder, 'foreign.yml'), 'private: of another');
  symlinkSync(folder, join(workspace, 'folder'));
  symlinkSync('/etc/passwd', join(workspace, 'passwd.yml'));
  symlinkSync('loop.yml', join(workspace, 'loop.yml'));
  const byAction = (config: string) => read([], { INPUT_CONFIG: config, GITHUB_WORKSPACE: workspace });

  it.each(['real/own.yml', 'link.yml', './real/../link.yml'])('is read at %s', async (config) => {
    const { problems, watch_names } = await byAction(config);
    expect([problems, watch_names]).toEqual([[], ['own']]);
  });

  it.each(['foreign.yml', 'folder/foreign.yml', 'passwd.yml', '../x.yml', '/etc/passwd', 'loop.yml'])(
    'is not read at %s, and nothing of what lies there is quoted',
    async (config) => {
      const { settings, problems } = await byAction(config);
      expect(settings).toBeNull();
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toMatch(/^config: /);
      expect(JSON.stringify(problems)).not.toMatch(/private|another|root:/);
    },
  );
});
