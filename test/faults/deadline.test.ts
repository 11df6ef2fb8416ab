/** The deadline and the runner's order to stop end the run, whatever else never ends; what was reached is reported. */
import http from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { until } from '../composite/surroundings.js';
import {
  failedMail,
  type Played,
  play,
  playOnVirtualTime,
  type Scene,
  sceneNow,
  staleMail,
} from '../support/scene.js';
import { preloaded, slowTime } from '../support/slow-time.js';
import { world } from '../support/world.js';

const three = () =>
  world({ now: sceneNow })
    .repo('o/r')
    .workflow('fine', { cron: '0 2 * * *' })
    .run({ at: '2026-05-22T02:06:00Z' })
    .workflow('dark', { cron: '0 2 * * *' })
    .run({ at: '2026-05-18T02:06:00Z' })
    .repo('o/hung')
    .workflow('nightly', { cron: '0 2 * * *' })
    .run({ at: '2026-05-22T02:06:00Z' });
const workflows = '[{workflow: fine}, {workflow: dark}, {workflow: nightly, repo: o/hung}]';
const hung = { on: /\/repos\/o\/hung/, mishap: 'hang' as const };
const silent = { on: '/', mishap: 'hang' as const };

/** Reached verdicts stand, the rest is unknown with this code, and both mails went out. */
function expectHalf(run: Played, code: string): void {
  const found = run.result?.workflows.map(({ name, status, error }) => [name, status, error?.code]);
  expect(found).toEqual([
    ['r/fine', 'healthy', undefined],
    ['r/dark', 'stale', undefined],
    ['hung/nightly', 'unknown', code],
  ]);
  expect(run.exit).toBe(2);
  expect(run.subjects).toEqual([failedMail, staleMail('r/dark')]);
  expect(run.summary).toContain('hung/nightly');
  expect(run.outputs.status).toBe('failed');
  expect(run.done).toBe(true);
}

/** Nothing came back from anywhere: the run says so, and the guard raises the alarm. */
function expectAbandoned(run: Played): void {
  expect(run.exit).toBe(2);
  expect(run.result?.status).toBe('failed');
  expect(run.result?.alerts).toMatchObject([{ kind: 'monitor_failed', outcome: 'unconfirmed' }]);
  expect([run.done, run.reason]).toEqual([false, 'deadline']);
}

/** Neither `fetch` nor Node's HTTP client ever says anything, whatever its signal does. */
const silentRequest = { on: () => silentRequest, end: () => silentRequest };
const silentNetwork = `
  import http from 'node:http';
  globalThis.fetch = () => new Promise(() => {});
  const silent = { on: () => silent, end: () => silent };
  http.request = () => silent;`;

/** Nothing that Node says of its own: an unhandled rejection, a leak, a deprecation. */
const nodeSaid = /unhandled|UnhandledPromise|MaxListeners|Warning:.*--trace|at .*dist\/index\.js/i;

describe('timeout_minutes', () => {
  it('ends the run with the verdicts so far, the rest unknown, and the mails', async () => {
    const run = await playOnVirtualTime({
      world: three(),
      github: { faults: [hung] },
      inputs: { workflows, timeout_minutes: '0.25' },
    });
    expectHalf(run, 'deadline');
    expect(run.result?.errors).toContainEqual(
      expect.objectContaining({ code: 'deadline', watch: 'o/hung/nightly' }),
    );
    expect(run.seconds).toBeLessThanOrEqual(15);
  });

  it.each([
    ['listed workflows', { workflows: 'dark' }],
    ['discovered workflows', { workflows: 'auto' }],
    ['an owner', { repo: 'o/*', workflows: 'auto' }],
    ['the config file', { workflows: '' }],
  ])('holds where all of GitHub hangs, for %s', async (_name, inputs) => {
    const run = await playOnVirtualTime({
      world: three(),
      github: { faults: [silent] },
      inputs: { timeout_minutes: '0.25', ...inputs },
    });
    expect(run.exit).toBe(2);
    expect(run.subjects).toEqual([failedMail]);
    expect(run.done).toBe(true);
    expect(run.seconds).toBeLessThanOrEqual(15);
  });

  it('holds where GitHub, Postmark and the ping all hang', async () => {
    const run = await playOnVirtualTime({
      world: three(),
      github: { faults: [hung] },
      before: (postmark) => {
        postmark.always = { send: { how: 'hang' }, search: { how: 'hang' } };
      },
      ping: () => {},
      inputs: { workflows, timeout_minutes: '0.25', ping_url: '{ping}' },
    });
    expect(run.exit).toBe(2);
    expect(run.result?.alerts.map(({ outcome }) => outcome)).toEqual(['unconfirmed', 'unconfirmed']);
    for (const place of [run.stdout, run.summary]) {
      expect(place).toContain(`${failedMail}\n`);
      expect(place).toContain(`${staleMail('r/dark')}\n`);
    }
    expect([run.done, run.reason]).toEqual([false, 'deadline']);
    expect(run.seconds).toBeLessThanOrEqual(15);
  });

  const neverSettles: [string, Record<string, string>][] = [
    ['listed workflows', { workflows: 'dark' }],
    ['an owner', { repo: 'o/*', workflows: 'auto' }],
    ['the config file', { workflows: '' }],
  ];

  it.each(neverSettles)('holds where a promise never settles, for %s', async (_name, inputs) => {
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    vi.spyOn(http, 'request').mockImplementation(() => silentRequest as unknown as http.ClientRequest);
    onTestFinished(() => {
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    });
    const run = await playOnVirtualTime({
      world: three(),
      inputs: { timeout_minutes: '0.25', ...inputs },
    });
    expectAbandoned(run);
    expect(run.seconds).toBeLessThanOrEqual(15);
  });
});

/** The least that a process has on a machine so busy that it takes seconds to start; watched by a thread of its own. */
const shortest = '0.5';

describe.concurrent('timeout_minutes in a process of its own', () => {
  it('ends the run with a mail, and without a word of Node', async () => {
    const run = await play({
      world: three(),
      github: { faults: [silent] },
      inputs: { timeout_minutes: shortest },
    });
    expect([run.exit, run.subjects, run.done]).toEqual([2, [failedMail], true]);
    expect(run.stdout + run.stderr).not.toMatch(nodeSaid);
  });

  it('holds where a promise never settles', async () => {
    const run = await play({
      world: three(),
      inputs: { timeout_minutes: shortest },
      env: preloaded(silentNetwork),
    });
    expectAbandoned(run);
  });
});

/** By the contract, from the signal to the end. */
const LONGEST_END_S = 5;

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  /** The signal comes when nothing but the repository that hangs is left to wait for. */
  const stopped = async (scene: Partial<Scene> = {}) => {
    const run = await playOnVirtualTime({
      world: three(),
      github: { faults: [hung] },
      ...scene,
      inputs: { workflows, ...scene.inputs },
      onStart: ({ kill }) => void setTimeout(() => kill(signal), 2000),
    });
    expect(run.seconds).toBeGreaterThanOrEqual(2);
    return { run, seconds: run.seconds - 2 };
  };

  it('ends the run within five seconds, with verdicts, mails and marker', async () => {
    const { run, seconds } = await stopped();
    expectHalf(run, 'cancelled');
    expect(seconds).toBeLessThanOrEqual(LONGEST_END_S);
  });

  it('within five seconds also where the search and the ping hang', async () => {
    const { run, seconds } = await stopped({
      before: (postmark) => {
        postmark.always.search = { how: 'hang' };
      },
      ping: () => {},
      inputs: { ping_url: '{ping}' },
    });
    expectHalf(run, 'cancelled');
    expect(seconds).toBeLessThanOrEqual(LONGEST_END_S);
  });

  it('within five seconds also where Postmark hangs: told in full', async () => {
    const { run, seconds } = await stopped({
      before: (postmark) => {
        postmark.always.send = { how: 'hang' };
      },
    });
    expect(run.exit).toBe(2);
    expect(seconds).toBeLessThanOrEqual(LONGEST_END_S);
    for (const place of [run.stdout, run.summary]) expect(place).toContain(`${staleMail('r/dark')}\n`);
    expect([run.done, run.reason]).toEqual([false, 'cancelled']);
  });

  it('while the config file is read', async () => {
    const { run, seconds } = await stopped({ github: { faults: [silent] }, inputs: { workflows: '' } });
    expect(run.exit).toBe(2);
    expect(run.subjects).toEqual([failedMail]);
    expect(seconds).toBeLessThanOrEqual(LONGEST_END_S);
    expect(run.done).toBe(true);
  });

  it('again and again changes nothing, in a process of its own', async () => {
    const run = await play({
      world: three(),
      github: { faults: [silent] },
      env: preloaded(slowTime(8)),
      onStart: async ({ kill }, { github }) => {
        await until(() => github.requests.length > 0);
        for (const one of [signal, signal, 'SIGTERM', 'SIGINT'] as const) kill(one);
      },
    });
    expect([run.exit, run.subjects, run.done]).toEqual([2, [failedMail], true]);
    expect(new Set(run.result?.errors.map(({ code }) => code))).toEqual(new Set(['cancelled']));
    expect(run.stdout + run.stderr).not.toMatch(nodeSaid);
  });
});

/** Every signal that can be heard and would end a process that does not listen. */
const orders = [
  ...['SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGABRT', 'SIGALRM', 'SIGVTALRM', 'SIGXCPU', 'SIGUSR2'],
  ...['SIGIO', 'SIGPWR', 'SIGSTKFLT', 'SIGTRAP', 'SIGSYS'],
];

it.each(orders)('%s that comes while the code is loaded ends the run as any other does', async (signal) => {
  const run = await play({
    world: three(),
    inputs: { workflows: 'dark' },
    // The listener for bugs is the first thing that the bundle sets.
    env: preloaded(`${slowTime(8)}
      process.on('newListener', (name) => {
        if (name === 'uncaughtException') process.nextTick(() => process.kill(process.pid, '${signal}'));
      })`),
  });
  expect([run.exit, run.subjects, run.done]).toEqual([2, [failedMail], true]);
});

describe.concurrent('a bug', () => {
  /** Once the run asks for the first time. */
  const boom = `${silentNetwork} http.request = () => {
    setTimeout(() => { throw new Error('boom'); });
    return silent;
  };`;

  it('that nobody catches is exit 2, never 1, and leaves no marker', async () => {
    const run = await play({ world: three(), inputs: { workflows: 'dark' }, env: preloaded(boom) });
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('MONITOR FAILED: Error: boom');
    expect(run.done).toBe(false);
  });

  it('that nobody catches while a file does not answer ends the process by force', async () => {
    const run = await play({
      world: three(),
      inputs: { workflows: 'dark' },
      env: preloaded(`${boom}
        import { open } from 'node:fs/promises';
        import { execFileSync } from 'node:child_process';
        import { isMainThread } from 'node:worker_threads';
        if (isMainThread) {
          const pipe = '/tmp/' + crypto.randomUUID();
          execFileSync('mkfifo', [pipe]);
          void open(pipe, 'w');
        }`),
    });
    expect([run.exit, run.done]).toEqual([null, false]);
    expect(run.stderr).toContain('MONITOR FAILED: Error: boom');
    expect(run.seconds).toBeLessThan(60);
  });
});

it.concurrent('a reader of standard output that goes away stops neither verdict nor exit', async () => {
  const run = await play({
    world: three(),
    flags: ['--repo', 'o/r', '--workflows', 'fine'],
    env: { GH_TOKEN: 't' },
    onStart: ({ closeStdout }) => closeStdout(),
  });
  expect(run.exit).toBe(0);
  expect(run.stderr).not.toMatch(/error|EPIPE/i);
});
