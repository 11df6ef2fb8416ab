/** The deadline and the runner's order to stop end the run, whatever else never ends; what was reached is reported. */
import { once } from 'node:events';
import http, { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { serve } from '../support/github.js';
import { runMonitor } from '../support/monitor.js';
import {
  failedMail,
  type Played,
  play,
  playOnVirtualTime,
  type Scene,
  sceneNow,
  staleMail,
} from '../support/scene.js';
import { world } from '../support/world.js';

const three = () => {
  const of = world({ now: sceneNow });
  of.repo('o/hung').workflow('nightly', { cron: '0 2 * * *' }).run({ at: '2026-05-22T02:06:00Z' });
  of.repo('o/r')
    .workflow('fine', { cron: '0 2 * * *' })
    .run({ at: '2026-05-22T02:06:00Z' })
    .workflow('dark', { cron: '0 2 * * *' })
    .run({ at: '2026-05-18T02:06:00Z' });
  return of;
};
const workflows = '[{workflow: fine}, {workflow: dark}, {workflow: nightly, repo: o/hung}]';
const hung = { on: /\/repos\/o\/hung/, mishap: 'hang' as const };

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
    const run = await play({
      world: three(),
      github: { faults: [hung] },
      inputs: { workflows, timeout_minutes: '0.25' },
    });
    expectHalf(run, 'deadline');
    expect(run.result?.errors).toContainEqual(
      expect.objectContaining({ code: 'deadline', watch: 'o/hung/nightly' }),
    );
    expect(run.stdout + run.stderr).not.toMatch(nodeSaid);
    expect(run.seconds).toBeLessThan(25);
  });

  it.each([
    ['listed workflows', { workflows: 'dark' }],
    ['discovered workflows', { workflows: 'auto' }],
    ['an owner', { repo: 'o/*', workflows: 'auto' }],
    ['the config file', { workflows: '' }],
  ])('holds where all of GitHub hangs, for %s', async (_name, inputs) => {
    const run = await playOnVirtualTime({
      world: three(),
      github: { faults: [{ on: '/', mishap: 'hang' }] },
      inputs: { timeout_minutes: '0.25', ...inputs },
      env: { GITHUB_REPOSITORY: 'o/r' },
    });
    expect(run.exit).toBe(2);
    expect(run.subjects).toEqual([failedMail]);
    expect(run.done).toBe(true);
    expect(run.seconds).toBeLessThan(25);
  });

  it('holds where GitHub, Postmark and the ping all hang', async () => {
    const run = await playOnVirtualTime({
      world: three(),
      github: { faults: [hung] },
      postmark: (standIn) => {
        standIn.always = { send: { how: 'hang' }, search: { how: 'hang' } };
      },
      inputs: { workflows, timeout_minutes: '0.25', ping_url: await hangingUrl() },
    });
    expect(run.exit).toBe(2);
    expect(run.result?.alerts.map(({ outcome }) => outcome)).toEqual(['unconfirmed', 'unconfirmed']);
    for (const place of [run.stdout, run.summary]) {
      expect(place).toContain(`${failedMail}\n`);
      expect(place).toContain(`${staleMail('r/dark')}\n`);
    }
    expect([run.done, run.reason]).toEqual([false, 'deadline']);
    expect(run.seconds).toBeLessThan(25);
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
      env: { GITHUB_REPOSITORY: 'o/r' },
    });
    expectAbandoned(run);
    expect(run.seconds).toBeLessThanOrEqual(15);
  });

  it('holds where a promise never settles in a process of its own', async () => {
    const run = await play({
      world: three(),
      inputs: { timeout_minutes: '0.1', workflows: 'dark' },
      env: { GITHUB_REPOSITORY: 'o/r', ...preloaded(silentNetwork) },
    });
    expectAbandoned(run);
    expect(run.seconds).toBeLessThan(25);
  });
});

describe.concurrent.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  const stopped = async (
    scene: Partial<Scene> = {},
    {
      signals = [signal],
      until = ['/repos/o/hung', lastAnswer],
    }: { signals?: NodeJS.Signals[]; until?: string[] } = {},
  ) => {
    const github = await serve(three(), { faults: [hung] });
    let sent = 0;
    const run = await play({
      world: three(),
      ...scene,
      inputs: { workflows, github_api_url: github.url, ...scene.inputs },
      onStart: ({ kill }) => {
        void whenAsked(github.requests, ...until).then(() => {
          sent = performance.now();
          for (const one of signals) kill(one);
        });
      },
    });
    await github.close();
    return { run, seconds: (performance.now() - sent) / 1000 };
  };

  it('ends the run within five seconds, with verdicts, mails and marker', async () => {
    const { run, seconds } = await stopped();
    expectHalf(run, 'cancelled');
    expect(seconds).toBeLessThan(5);
    expect(run.stdout + run.stderr).not.toMatch(nodeSaid);
  });

  it('twice changes nothing', async () => {
    const { run } = await stopped({}, { signals: [signal, signal, 'SIGTERM', 'SIGINT'] });
    expectHalf(run, 'cancelled');
  });

  it('within five seconds also where the search and the ping hang', async () => {
    const { run, seconds } = await stopped({
      postmark: (standIn) => {
        standIn.always.search = { how: 'hang' };
      },
      inputs: { ping_url: await hangingUrl() },
    });
    expectHalf(run, 'cancelled');
    expect(seconds).toBeLessThan(5);
  });

  it('within five seconds also where Postmark hangs: told in full', async () => {
    const { run, seconds } = await stopped({
      postmark: (standIn) => {
        standIn.always.send = { how: 'hang' };
      },
    });
    expect(run.exit).toBe(2);
    expect(seconds).toBeLessThan(5);
    for (const place of [run.stdout, run.summary]) expect(place).toContain(`${staleMail('r/dark')}\n`);
    expect([run.done, run.reason]).toEqual([false, 'cancelled']);
  });

  it('while the config file is read', async () => {
    const scene = {
      inputs: { workflows: '', repo: 'o/hung' },
      env: { GITHUB_REPOSITORY: 'o/hung' },
    };
    const { run, seconds } = await stopped(scene, { until: ['/repos/o/hung'] });
    expect(run.exit).toBe(2);
    expect(run.subjects).toEqual([failedMail]);
    expect(seconds).toBeLessThan(5);
    expect(run.done).toBe(true);
  });
});

it.concurrent.each(['SIGTERM', 'SIGHUP'])(
  '%s that comes while the code is loaded ends the run as any other does',
  async (signal) => {
    const run = await play({
      world: three(),
      inputs: { workflows: 'dark' },
      // The listener for bugs is the first thing that the bundle sets.
      env: preloaded(
        `process.on('newListener', (name) => {
        if (name === 'uncaughtException') process.nextTick(() => process.kill(process.pid, '${signal}'));
      })`,
      ),
    });
    expect([run.exit, run.subjects, run.done]).toEqual([2, [failedMail], true]);
  },
);

describe.concurrent('a bug', () => {
  it('that nobody catches is exit 2, never 1, and leaves no marker', async () => {
    const run = await play({
      world: three(),
      inputs: { workflows: 'dark' },
      env: preloaded(`${silentNetwork} setTimeout(() => { throw new Error('boom'); }, 300);`),
    });
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('MONITOR FAILED: Error: boom');
    expect(run.done).toBe(false);
  });
});

it.concurrent('a reader of standard output that goes away stops neither verdict nor exit', async () => {
  const github = await serve(three());
  const flags = ['--repo', 'o/r', '--workflows', 'fine', '--github-api-url', github.url];
  const run = await runMonitor({
    flags,
    env: { GH_TOKEN: 't' },
    onStart: ({ closeStdout }) => closeStdout(),
  });
  await github.close();
  expect(run.exit).toBe(0);
  expect(run.stderr).not.toMatch(/error|EPIPE/i);
});

/** A module that Node loads first. */
function preloaded(code: string): Record<string, string> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

let hanging = createServer(() => {});
beforeAll(async () => {
  hanging = createServer(() => {}).listen(0, '127.0.0.1');
  await once(hanging, 'listening');
});
afterAll(() => {
  hanging.closeAllConnections();
  hanging.close();
});

async function hangingUrl(): Promise<string> {
  return `http://127.0.0.1:${(hanging.address() as AddressInfo).port}/ping`;
}

/** The last look at the repository that answers: the windows between its runs, which only a stale watch is asked for. */
const lastAnswer = '/repos/o/r/actions/runs?event=schedule';

/** Resolves once requests that contain these parts have arrived, and the last of them was answered. */
async function whenAsked(requests: { line: string; at_ms: number }[], ...parts: string[]): Promise<void> {
  const isAsked = (part: string) => requests.some(({ line }) => line.includes(part));
  const isQuiet = () => performance.now() - (requests.at(-1)?.at_ms ?? 0) > 700;
  while (!(parts.every(isAsked) && isQuiet())) await new Promise((resolve) => setTimeout(resolve, 10));
}
