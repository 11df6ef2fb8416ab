/** The action as its users get it: the steps of action.yml around the committed bundle and the guard. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/model.js';
import { type RunningStep, type UseResult, useAction } from '../support/composite.js';
import type { ServeOptions } from '../support/github.js';
import {
  between,
  type Cast,
  failedMail as crashMail,
  pair,
  type Scene,
  type Seen,
  sceneNow,
  staleMail,
} from '../support/scene.js';
import { slowPath } from '../support/slow-time.js';
import type { WorldBuilder } from '../support/world.js';
import { pathWith, root, until, whereIs } from './surroundings.js';

const traceStale = staleMail('trace-integrity-cron');
const traceDark = () => pair({ trace: '2026-05-17' });

interface Plan extends Scene {
  /** Once step 1 runs. */
  during?: (cast: Cast, step: RunningStep) => Promise<void>;
}

interface Used extends UseResult, Seen {
  /** The result file as the guard would find it. */
  result: Report | null;
}

async function use(plan: Plan): Promise<Used> {
  let result: Report | null = null;
  const scene = { ...plan, inputs: { ping_url: '{ping}/uuid', ...plan.inputs } };
  const used = await between(scene, async ({ inputs, env }, cast) =>
    useAction({
      action: root,
      ...(inputs === undefined ? {} : { with: inputs }),
      ...(env === undefined ? {} : { env }),
      during: async (step) => {
        if (step.id === 'monitor') await plan.during?.(cast, step);
        else result = resultIn(step.temp);
      },
    }),
  );
  return { ...used, result };
}

function resultIn(temp: string): Report | null {
  const file = readdirSync(temp).find((name) => /^cron-heartbeat-.*\.json$/.test(name));
  return file === undefined ? null : (JSON.parse(readFileSync(join(temp, file), 'utf8')) as Report);
}

/** In the order in which Postmark took them. */
const told = ({ mails }: Seen) => mails.map(({ Subject }) => Subject);
/** What the switch was asked, without the words of a report. */
const pinged = ({ pings }: Seen) => pings.map((ping) => ping.split(/[ \n]/)[1]);
const exits = ({ steps }: UseResult) => [steps.monitor?.exit, steps.guard?.exit];

describe.concurrent('a use that finishes', () => {
  it('healthy: green, and the guard is silent', async () => {
    const used = await use({});
    expect([used.conclusion, exits(used), told(used)]).toEqual(['success', [0, 0], []]);
    expect(used.outputs).toMatchObject({ status: 'healthy', stale: '[]', unknown: '[]', stale_count: '0' });
    expect(used.outputs.result_file).toMatch(/cron-heartbeat-.*\.json$/);
    expect(used.result).toMatchObject({ status: 'healthy', checked_at: sceneNow });
    expect(pinged(used)).toEqual(['/uuid/start', '/uuid']);
    expect(used.steps.guard?.log).toBe('');
  });

  it('stale: red, one mail, the outputs of the monitor', async () => {
    const used = await use({ world: traceDark() });
    expect([used.conclusion, exits(used), told(used)]).toEqual(['failure', [1, 0], [traceStale]]);
    expect(used.outputs).toMatchObject({
      status: 'stale',
      stale: '["trace-integrity-cron"]',
      stale_count: '1',
    });
    expect(used.summary).toContain('1 of 2 workflows is stale');
  });
});

/** A file that is renamed into its place is whole. */
const hasCrashMail = (temp: string) =>
  readdirSync(temp, { recursive: true }).some((name) => basename(String(name)) === 'crash-mail.json');

/** A curl that gives up after one second, where the guard allows ten. */
function hastyPath(): string {
  const curl = `#!/bin/bash\nsed 's/^max-time = 10$/max-time = 1/' | ${whereIs('curl')} "$@"\n`;
  return `${pathWith([], { curl })}:${process.env.PATH}`;
}

const silent: ServeOptions = { faults: [{ on: '/', mishap: 'hang' }] };

const endedBy =
  (signal: NodeJS.Signals): NonNullable<Plan['during']> =>
  async ({ github }, step) => {
    // The mail that the guard would post is written beside the first request, and nobody waits for it.
    await until(() => github.requests.length > 0 && hasCrashMail(step.temp));
    step.kill(signal);
  };

describe.concurrent('a monitor that is killed', () => {
  it('before it has a verdict: the guard mails, and names the watches', async () => {
    const used = await use({
      github: silent,
      during: endedBy('SIGKILL'),
    });
    expect([used.conclusion, exits(used), told(used)]).toEqual(['failure', [null, 2], [crashMail]]);
    expect(used.outputs).toEqual({
      status: 'failed',
      stale: '[]',
      unknown: '["billing-retention-cron","trace-integrity-cron"]',
      stale_count: '0',
      result_file: '',
    });
    expect(pinged(used)).toEqual(['/uuid/start', '/uuid/fail']);
  });

  it('while its mail is on the way: the guard mails, and points to the verdicts that stand', async () => {
    const used = await use({
      world: traceDark(),
      before: (postmark) => postmark.faults.send.push({ how: 'hang' }),
      during: async ({ postmark }, step) => {
        await until(() => postmark.sends().length === 1);
        step.kill('SIGKILL');
      },
    });
    expect([exits(used), told(used)]).toEqual([[null, 2], [crashMail]]);
    expect(used.postmark.mails[0]?.message.TextBody).toContain('after it had reached its verdicts');
    expect(used.outputs).toMatchObject({
      status: 'failed',
      stale: '["trace-integrity-cron"]',
      stale_count: '1',
    });
    expect(used.summary).toContain('1 of 2 workflows is stale');
    expect(used.summary).toContain('MONITOR FAILED');
    expect(used.steps.monitor?.log).toContain('1 of 2 workflows is stale (exit 1)');
  });

  it('after its mail, before the marker: mailed twice, and never healthy', async () => {
    const killed = (world: WorldBuilder) =>
      use({
        world,
        ping: ({ url }, response) => void (url === '/uuid' || response.end()),
        during: async (cast, step) => {
          await until(() => cast.pings.some((ping) => ping.startsWith('POST /uuid ')));
          step.kill('SIGKILL');
        },
      });
    const [stale, healthy] = await Promise.all([killed(traceDark()), killed(pair())]);
    expect(told(stale)).toEqual([traceStale, crashMail]);
    expect(stale.outputs).toMatchObject({ status: 'failed', stale: '["trace-integrity-cron"]' });
    expect(told(healthy)).toEqual([crashMail]);
    expect(healthy.outputs).toMatchObject({ status: 'failed', stale: '[]' });
    expect(healthy.result?.status).toBe('failed');
    expect(pinged(healthy)).toEqual(['/uuid/start', '/uuid', '/uuid/fail']);
  });
});

it.concurrent("killed while it asks GitHub: the guard posts the monitor's own mail, with the reason", async () => {
  const used = await use({ github: silent, during: endedBy('SIGKILL') });
  expect(told(used)).toEqual([crashMail]);
  const message = used.postmark.mails[0]?.message;
  expect(message?.Metadata).toMatchObject({
    kind: 'monitor_failed',
    incident: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(message?.Headers).toHaveLength(2);
  for (const body of [message?.TextBody, message?.HtmlBody]) {
    expect(body?.replace(/\s+/g, ' ')).toContain('ended before it had finished: killed, out of memory');
    expect(body).toContain('trace-integrity-cron');
    expect(body).not.toContain('@@');
  }
});

describe.concurrent('a job that is cancelled', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s while GitHub is asked: the monitor mails, and the guard is silent',
    async (signal) => {
      const used = await use({ github: silent, during: endedBy(signal), env: { PATH: slowPath() } });
      expect([exits(used), told(used)]).toEqual([[2, 0], [crashMail]]);
      expect(used.postmark.mails[0]?.message.TextBody?.replace(/\s+/g, ' ')).toContain(
        `cancelled (${signal})`,
      );
      expect(JSON.parse(used.outputs.unknown ?? '')).toEqual([
        'billing-retention-cron',
        'trace-integrity-cron',
      ]);
      expect([used.outputs.status, pinged(used).at(-1)]).toEqual(['failed', '/uuid/fail']);
      expect(used.steps.guard?.log).toBe('');
    },
  );

  it('while the config file is read: the same', async () => {
    const used = await use({
      github: silent,
      during: endedBy('SIGTERM'),
      inputs: { workflows: '' },
      env: { PATH: slowPath() },
    });
    expect([exits(used), told(used)]).toEqual([[2, 0], [crashMail]]);
    expect(used.result?.errors.map(({ code }) => code)).toEqual(['cancelled']);
  });

  it('while Postmark is silent: it says what it has, and ends all the same', async () => {
    const used = await use({
      world: traceDark(),
      before: (postmark) => {
        postmark.always.send = { how: 'hang' };
      },
      env: { PATH: hastyPath() },
      during: async ({ postmark }, step) => {
        await until(() => postmark.sends().length === 1);
        step.kill('SIGTERM');
      },
    });
    // The guard tries by curl, and fares no better.
    expect([exits(used), told(used)]).toEqual([[2, 2], []]);
    expect(used.result?.alerts).toMatchObject([{ kind: 'stale', outcome: 'unconfirmed' }]);
    expect(used.summary).toContain('Alerts that may not have arrived');
  });
});

it.concurrent('without Node the guard mails, and sets the outputs', async () => {
  const used = await use({ env: { PATH: pathWith(['bash', 'mktemp', 'curl']) } });
  expect([used.conclusion, exits(used), told(used)]).toEqual(['failure', [2, 2], [crashMail]]);
  expect(used.outputs.status).toBe('failed');
  expect(used.github.requests).toEqual([]);
});

it.concurrent('switched off asks and tells nobody', async () => {
  const used = await use({ env: { FLAG_CRON_HEARTBEAT_MONITOR: '0' } });
  expect([used.conclusion, exits(used), used.outputs.status]).toEqual(['success', [0, 0], 'disabled']);
  expect([used.github.requests, used.postmark.requests, used.pings]).toEqual([[], [], []]);
});
