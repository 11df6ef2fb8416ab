import { describe, expect, it } from 'vitest';
import { readProxies } from '../../src/settings/environment.js';
import { readSettings } from '../../src/settings/read.js';
import { action, read, runner, wrong } from './given.js';

const hostOf = async (env: Record<string, string | undefined>, tty = false) => {
  const io = {
    mask: () => {},
    readConfig: async () => ({ ok: true as const, value: null }),
    readRecording: () => Promise.reject(new Error('no recording')),
  };
  const { host } = await readSettings({ argv: [], env, cwd: '/here', tty, columns: 120 }, io);
  return host;
};

describe('the host', () => {
  it('is read from the variables of the runner', async () => {
    expect(
      await hostOf({
        ...runner,
        GITHUB_WORKFLOW_REF: 'octo-org/ops/.github/workflows/monitor.yml@refs/heads/main',
        GITHUB_RUN_ID: '123',
        GITHUB_SERVER_URL: 'https://ghe.example.com/',
        RUNNER_TEMP: '/tmp/runner',
        GITHUB_OUTPUT: '/tmp/output',
        GITHUB_STEP_SUMMARY: '/tmp/summary',
        HEARTBEAT_GUARD_DIR: '/tmp/guard',
        RUNNER_DEBUG: '1',
      }),
    ).toMatchObject({
      server_url: 'https://ghe.example.com',
      repo: 'octo-org/ops',
      workflow_path: '.github/workflows/monitor.yml',
      run_id: 123,
      run_url: expect.stringContaining('https://ghe.example.com/octo-org/ops/actions/runs/123'),
      workspace: '/workspace',
      runner_temp: '/tmp/runner',
      github_output: '/tmp/output',
      step_summary: '/tmp/summary',
      guard_dir: '/tmp/guard',
      debug: true,
    });
  });

  it.each([
    ['o/ops/.github/workflows/deploy@prod.yml@refs/heads/main', '.github/workflows/deploy@prod.yml'],
    ['o/ops/.github/workflows/watch.yaml@refs/heads/a@b.yml', '.github/workflows/watch.yaml'],
    ['nonsense', null],
  ])('takes the ref off %s', async (GITHUB_WORKFLOW_REF, path) => {
    expect((await hostOf({ ...runner, GITHUB_WORKFLOW_REF })).workflow_path).toBe(path);
  });

  it.each(['not a url', 'https://ghe example', 'https://[ghe', 'https://ghe:port', 'ftp://ghe', ''])(
    'takes GitHub for a server called %j',
    async (GITHUB_SERVER_URL) => {
      expect((await hostOf({ ...runner, GITHUB_SERVER_URL })).server_url).toBe('https://github.com');
    },
  );

  it('outside of one knows where it is, and nothing else', async () => {
    expect((await read([], {})).host).toEqual({
      has_runner: false,
      server_url: 'https://github.com',
      repo: null,
      workflow_path: null,
      run_id: null,
      run_url: null,
      workspace: '/here',
      runner_temp: null,
      github_output: null,
      step_summary: null,
      guard_dir: null,
      debug: false,
      color: false,
      columns: 80,
    });
  });

  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('%j on a terminal (%s): colour %s', async (env, tty, expected) => {
    expect((await hostOf({ ...runner, ...env }, tty)).color).toBe(expected);
  });
});

describe('a proxy', () => {
  it.each([
    [{ HTTPS_PROXY: 'http://p:3128' }, { https: 'http://p:3128' }],
    [{ HTTPS_PROXY: 'p:3128' }, { https: 'http://p:3128' }],
    [{ HTTPS_PROXY: 'p' }, { https: 'http://p' }],
    [{ https_proxy: 'http://low:1', HTTPS_PROXY: 'http://up:1' }, { https: 'http://low:1' }],
    [{ https_proxy: ' ', HTTPS_PROXY: 'http://up:1' }, { https: 'http://up:1' }],
    [
      { HTTP_PROXY: 'https://p:1', NO_PROXY: 'a,b' },
      { http: 'https://p:1', none_for: 'a,b' },
    ],
    [{ HTTPS_PROXY: '', http_proxy: '\n' }, {}],
  ] as [Record<string, string>, object][])('%j is %j', (env, proxies) => {
    const none = { http: '', https: '', none_for: '' };
    expect(readProxies(env)).toEqual({ proxies: { ...none, ...proxies }, problems: [] });
  });

  it.each([
    ['HTTPS_PROXY', 'socks5://p:1080'],
    ['https_proxy', 'http://'],
    ['http_proxy', 'ftp://user:topsecret@p'],
    ['HTTPS_PROXY', 'p:99999'],
  ])('in %s that is %j is refused by the name of the variable, and not shown', async (name, value) => {
    const said = await wrong(action({}, { [name]: value }));
    expect(said).toMatch(new RegExp(`^${name}: the proxy`));
    expect(said).not.toMatch(/topsecret|socks|99999/);
  });
});
