/** Whatever of this machine never answers: the mail goes out in time, the words and the exit are right, the process ends. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { until } from '../composite/surroundings.js';
import { bundle, type Order, runMonitor } from '../support/monitor.js';
import {
  between,
  darkNightly,
  failedMail,
  type Played,
  play,
  type Scene,
  sceneNow,
  staleMail,
  usual,
} from '../support/scene.js';
import { preloaded, slowTime } from '../support/slow-time.js';
import { world } from '../support/world.js';

const execFileAsync = promisify(execFile);

const folder = () => mkdtempSync(join(tmpdir(), 'blocked-'));
function pipe(name = 'pipe'): string {
  const path = join(folder(), name);
  execFileSync('mkfifo', [path]);
  return path;
}
function circle(): string {
  const path = join(folder(), 'a');
  symlinkSync('a', path);
  return path;
}

/** Plays a scene; `mailed` is when Postmark was first asked to send, in seconds from the last look at GitHub. */
async function timed(scene: Partial<Scene>): Promise<Played & { mailed: number }> {
  let mailed_ms = Number.POSITIVE_INFINITY;
  const run = await play({
    world: darkNightly(),
    ...scene,
    before: (postmark) => {
      postmark.mailFault = () => {
        mailed_ms = Math.min(mailed_ms, performance.now());
        return null;
      };
    },
  });
  const looked = run.github.requests.filter(({ at_ms }) => at_ms < mailed_ms).at(-1)?.at_ms;
  return { ...run, mailed: (mailed_ms - (looked ?? mailed_ms)) / 1000 };
}

/** With what a busy machine needs for itself; the contract's bound is five seconds for all files together. */
const inTime = 20;

describe.concurrent('what was asked for and cannot be written is red, and the mail is out in time', () => {
  it.each<[string, () => Record<string, string>, string]>([
    ['output_file is a pipe', () => ({ output_file: pipe() }), 'ENXIO'],
    ['output_file is a circle of links', () => ({ output_file: circle() }), 'ELOOP'],
    [
      'output_file lies in a folder that takes none',
      () => ({ output_file: '/proc/none/deep/r.json' }),
      'ENOENT',
    ],
    ['preview_dir is a pipe', () => ({ preview_dir: pipe() }), 'ENOTDIR'],
    ['preview_dir lies in a folder that takes none', () => ({ preview_dir: '/proc/none/deep' }), 'ENOENT'],
  ])('%s', async (_what, inputs, code) => {
    const run = await timed({ inputs: inputs() });
    expect(run.exit).toBe(2);
    expect(run.result?.errors.map(({ code }) => code)).toEqual(['output_unwritable']);
    expect(run.stdout).toContain(`(${code})`);
    expect(run.subjects).toEqual([staleMail('nightly')]);
    expect(run.mailed).toBeLessThan(inTime);
    expect(run.done).toBe(true);
  });
});

describe.concurrent('what only the runner asks for is a warning, and the mail is out in time', () => {
  const below = (path: string) => join(path, 'x');
  it.each<[string, () => Record<string, string>]>([
    ['GITHUB_OUTPUT is a pipe', () => ({ GITHUB_OUTPUT: pipe() })],
    ['GITHUB_STEP_SUMMARY is a pipe', () => ({ GITHUB_STEP_SUMMARY: pipe() })],
    ['both are', () => ({ GITHUB_OUTPUT: pipe(), GITHUB_STEP_SUMMARY: pipe() })],
    ['GITHUB_STEP_SUMMARY is a circle of links', () => ({ GITHUB_STEP_SUMMARY: circle() })],
    ['RUNNER_TEMP is a pipe', () => ({ RUNNER_TEMP: pipe() })],
    ['RUNNER_TEMP lies in a folder that takes none', () => ({ RUNNER_TEMP: '/proc/none/deep' })],
    ["the guard's folder is a pipe", () => ({ HEARTBEAT_GUARD_DIR: pipe() })],
    ["the guard's folder lies in one that takes none", () => ({ HEARTBEAT_GUARD_DIR: '/proc/none/deep' })],
    ['HOME is a pipe', () => ({ HOME: pipe() })],
    ['HOME is no folder that takes any', () => ({ HOME: '/proc/none' })],
    ['HOME lies below a pipe', () => ({ HOME: below(pipe()) })],
  ])('%s', async (_what, env) => {
    const run = await timed({ env: env() });
    expect([run.exit, run.subjects]).toEqual([1, [staleMail('nightly')]]);
    expect(run.mailed).toBeLessThan(inTime);
  });
});

describe.concurrent('a config file that is none', () => {
  it.each([
    ['a pipe', () => pipe()],
    ['a circle of links', () => circle()],
    ['a device', () => '/dev/zero'],
    ['a folder', () => folder()],
  ])('%s is a wrong setting, mailed as such', async (_what, config) => {
    const path = config();
    const run = await timed({ inputs: { config: path, workflows: '' }, cwd: join(path, '..') });
    expect([run.exit, run.subjects, run.done]).toEqual([2, [failedMail], true]);
    expect(run.mailed).toBeLessThan(inTime);
  });
});

/** `open` of a path with `gone` in it never comes back, as on a dead mount. */
const deadMount = `
  import files from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  for (const name of ['open', 'stat', 'lstat', 'realpath', 'mkdir']) {
    const real = files[name];
    files[name] = (path, ...rest) =>
      String(path).includes('/gone') ? new Promise(() => setInterval(() => {}, 1e6)) : real(path, ...rest);
  }
  syncBuiltinESMExports();`;
const gone = () => join(folder(), 'gone', 'file');

describe.concurrent('a mount that has gone away', () => {
  it.each<[string, () => Partial<Scene>]>([
    ['below output_file', () => ({ inputs: { output_file: gone() } })],
    [
      'below every file of the run',
      () => ({
        inputs: { output_file: gone(), preview_dir: gone() },
        env: { GITHUB_OUTPUT: gone(), GITHUB_STEP_SUMMARY: gone(), RUNNER_TEMP: gone() },
      }),
    ],
  ])(
    '%s: the mail is out in time, the guard is not needed, and the process ends by force',
    async (_what, scene) => {
      const { env, ...rest } = scene();
      const run = await timed({ ...rest, env: { ...env, ...preloaded(deadMount) } });
      expect(run.subjects).toEqual([staleMail('nightly')]);
      expect(run.mailed).toBeLessThan(inTime);
      expect(run.stdout).toContain('(ETIMEDOUT)');
      expect([run.exit, run.done]).toEqual([null, true]);
    },
  );

  it("below the guard's folder and the summary: one wait for both, the marker is missing, so that the guard speaks", async () => {
    const env = { HEARTBEAT_GUARD_DIR: gone(), GITHUB_STEP_SUMMARY: gone(), ...preloaded(deadMount) };
    const run = await timed({ env });
    expect([run.exit, run.subjects]).toEqual([null, [staleMail('nightly')]]);
    expect(run.mailed).toBeLessThan(inTime);
  });

  it('below the log of a command line that sends alerts: the mail is out in time', async () => {
    const deadLog = `
      import files from 'node:fs';
      const { write, writeSync } = files;
      const hold = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      files.writeSync = (fd, ...rest) => (fd === 1 ? hold() : writeSync(fd, ...rest));
      files.write = (fd, ...rest) => (fd === 1 ? setInterval(() => {}, 1e6) : write(fd, ...rest));`;
    const log = join(folder(), 'log');
    writeFileSync(log, '');
    const run = await timed({
      flags: ['--repo', 'o/r', '--workflows', 'nightly', '--send-alerts', '--timeout-minutes', '0.4'],
      inputs: usual,
      stdout: log,
      env: preloaded(deadLog),
    });
    expect([run.exit, run.subjects]).toEqual([2, [staleMail('nightly')]]);
    expect(run.mailed).toBeLessThan(inTime);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'and %s: the process ends by the signal all the same',
    async (signal) => {
      const run = await play({
        world: darkNightly(),
        github: { faults: [{ on: /\/runs/, mishap: 'hang' }] },
        inputs: { output_file: gone() },
        env: { GITHUB_STEP_SUMMARY: gone(), ...preloaded(deadMount + slowTime(4)) },
        onStart: async ({ kill }, { github }) => {
          await until(() => github.requests.some(({ line }) => line.includes('/runs')));
          kill(signal);
        },
      });
      expect(run.subjects).toEqual([failedMail]);
      // Not the deadline: that is forty minutes here, and a test has three.
      expect(run.mails[0]?.TextBody).toContain(`The run was cancelled (${signal})`);
      expect(run.done).toBe(true);
    },
  );
});

describe.concurrent('a main thread that is held up before the code is loaded', () => {
  /** Runs once the bundle has set its first listener, before it loads the monitor; then SIGTERM comes again and again. */
  const first = (code: string) =>
    preloaded(`
      import { spawn } from 'node:child_process';
      import { openSync } from 'node:fs';
      import { isMainThread } from 'node:worker_threads';
      const hold = () => {
        spawn('sh', ['-c', 'while sleep 1; do kill -TERM ' + process.pid + ' || exit 0; done'], { stdio: 'ignore' });
        ${code}
      };
      if (isMainThread) process.on('newListener', (name) => {
        if (name === 'uncaughtException') process.nextTick(hold);
      });`);

  it.each<[string, () => string]>([
    ['in a file that does not answer', () => `openSync('${pipe()}')`],
    ['by work without an end', () => 'for (;;);'],
  ])('%s: a signal ends it by force, so that the guard speaks', async (_what, hold) => {
    // Without a signal it would end after ten minutes, and a test has three.
    const run = await play({ world: darkNightly(), env: first(hold()) });
    expect([run.exit, run.done, run.mails]).toEqual([null, false, []]);
  });
});

it.concurrent('a thread that is held up is ended by force after the deadline, so that the guard speaks', async () => {
  const run = await play({
    world: darkNightly(),
    inputs: { timeout_minutes: '0.05' },
    // At the first request, when the time is known.
    env: preloaded("import http from 'node:http'; http.request = () => { for (;;); };"),
  });
  expect([run.exit, run.done]).toEqual([null, false]);
});

describe.concurrent('output', () => {
  const sixty = Array.from({ length: 60 }, (_, i) => `w${i}`);
  /** Runs `--json` over sixty watches, in a shell with `script` around it or without one. */
  const json = async (
    run: (order: Order) => Promise<{ exit: number | null; stdout: string; stderr: string }>,
  ) => {
    const of = world({ now: sceneNow }).repo('o/r');
    for (const name of sixty)
      of.workflow(name, { cron: '0 2 * * *' }).daily('2026-05-10', '2026-05-22', '02:06');
    const flags = ['--repo', 'o/r', '--workflows', sixty.join(','), '--json'];
    return await between({ world: of, flags, env: { GH_TOKEN: 't' } }, run);
  };
  const inShell = async ({ flags = [], env }: Order, script: string) => {
    const command = ['-c', script, 'bash', process.execPath, bundle, ...flags];
    const said = await execFileAsync('bash', command, {
      env: { PATH: process.env.PATH, ...env },
      maxBuffer: 1e8,
    });
    return { exit: 0, ...said };
  };

  it('is whole for a reader that starts after four seconds, and the exit is that of the verdict', async () => {
    const script = '"$@" | { sleep 4; cat; }; exit "${PIPESTATUS[0]}"';
    const { stdout } = await json((order) => inShell(order, script));
    // More than a pipe holds.
    expect(stdout.length).toBeGreaterThan(70_000);
    expect(JSON.parse(stdout).workflows).toHaveLength(60);
  });

  it('that nobody reads any more ends with the verdict', async () => {
    const onStart: Order['onStart'] = ({ closeStdout }) => closeStdout();
    const run = await json((order) => runMonitor({ ...order, onStart }));
    expect(run.exit).toBe(0);
    expect(run.stderr).not.toMatch(/EPIPE|Error/);
  });

  it('to a closed standard output ends with the verdict', async () => {
    const { stderr } = await json((order) => inShell(order, '"$@" >&-'));
    expect(stderr).not.toMatch(/EBADF|Error/);
  });
});

it.concurrent('a folder for files is made as deep as it has to be', async () => {
  const base = folder();
  mkdirSync(join(base, 'a'));
  const run = await play({
    world: darkNightly(),
    inputs: { output_file: join(base, 'a', 'b', 'c', 'd', 'r.json') },
  });
  expect([run.exit, run.result?.status]).toEqual([1, 'stale']);
});
