import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/read.js';
import { read, runner } from './given.js';

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

  it('outside of one knows where it is, and nothing else', async () => {
    expect((await read([], {})).host).toEqual({
      has_runner: false,
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
