/** The action as its users get it: the steps of action.yml around the committed bundle and the guard. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/model.js';
import { job, now, pair, usual } from '../monitor/scene.js';
import { type RunningStep, type UseResult, useAction } from '../support/composite.js';
import { type GitHubServer, type ServeOptions, serve } from '../support/github.js';
import { type PostmarkStandIn, startPostmark } from '../support/postmark.js';
import type { WorldBuilder } from '../support/world.js';
import { pathWith, root, until } from './surroundings.js';

const staleMail = '[Raxx ops] cron heartbeat STALE: trace-integrity-cron';
const crashMail = '[Raxx ops] cron heartbeat MONITOR FAILED';
const traceDark = () => pair({ trace: '2026-05-17' });

interface Around {
  github: GitHubServer;
  postmark: PostmarkStandIn;
  /** Paths that the dead-man's switch was asked for. */
  pings: string[];
}

interface Plan {
  world?: WorldBuilder;
  github?: ServeOptions;
  /** Sets faults. */
  before?: (around: Around) => void;
  /** Once step 1 runs. */
  during?: (around: Around, step: RunningStep) => Promise<void>;
  with?: Record<string, string>;
  env?: Record<string, string>;
  /** The switch answers only these paths; all without it. */
  answers?: (path: string) => boolean;
}

interface Used extends UseResult, Around {
  mails: string[];
  /** The result file as the guard would find it. */
  result: Report | null;
}

async function use(plan: Plan): Promise<Used> {
  const pings: string[] = [];
  const outside = createServer((request, response) => {
    pings.push(request.url ?? '');
    if (plan.answers?.(request.url ?? '') ?? true) response.end();
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const around = {
    github: await serve(plan.world ?? pair(), plan.github),
    postmark: await startPostmark(),
    pings,
  };
  plan.before?.(around);
  let result: Report | null = null;
  try {
    const used = await useAction({
      action: root,
      with: {
        ...usual,
        ping_url: `http://127.0.0.1:${(outside.address() as AddressInfo).port}/uuid`,
        ...plan.with,
      },
      env: { ...job, GITHUB_API_URL: around.github.url, POSTMARK_API_URL: around.postmark.url, ...plan.env },
      during: async (step) => {
        if (step.id === 'monitor') await plan.during?.(around, step);
        else result = resultIn(step.temp);
      },
    });
    return { ...used, ...around, result, mails: around.postmark.mails.map(({ message }) => message.Subject) };
  } finally {
    outside.closeAllConnections();
    outside.close();
    await Promise.all([around.github.close(), around.postmark.close()]);
  }
}

function resultIn(temp: string): Report | null {
  const file = readdirSync(temp).find((name) => /^cron-heartbeat-.*\.json$/.test(name));
  return file === undefined ? null : (JSON.parse(readFileSync(join(temp, file), 'utf8')) as Report);
}

const exits = ({ steps }: UseResult) => [steps.monitor?.exit, steps.guard?.exit];

describe.concurrent('a use that finishes', () => {
  it('healthy: green, and the guard is silent', async () => {
    const used = await use({});
    expect([used.conclusion, exits(used), used.mails]).toEqual(['success', [0, 0], []]);
    expect(used.outputs).toMatchObject({ status: 'healthy', stale: '[]', unknown: '[]', stale_count: '0' });
    expect(used.outputs.result_file).toMatch(/cron-heartbeat-.*\.json$/);
    expect(used.result).toMatchObject({ status: 'healthy', checked_at: now });
    expect(used.pings).toEqual(['/uuid/start', '/uuid']);
    expect(used.steps.guard?.log).toBe('');
  });

  it('stale: red, one mail, the outputs of the monitor', async () => {
    const used = await use({ world: traceDark() });
    expect([used.conclusion, exits(used), used.mails]).toEqual(['failure', [1, 0], [staleMail]]);
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
    expect([used.conclusion, exits(used), used.mails]).toEqual(['failure', [null, 2], [crashMail]]);
    expect(used.outputs).toEqual({
      status: 'failed',
      stale: '[]',
      unknown: '["billing-retention-cron","trace-integrity-cron"]',
      stale_count: '0',
      result_file: '',
    });
    expect(used.pings).toEqual(['/uuid/start', '/uuid/fail']);
  });

  it('while its mail is on the way: the guard mails, and points to the verdicts that stand', async () => {
    const used = await use({
      world: traceDark(),
      before: ({ postmark }) => postmark.faults.send.push({ how: 'hang' }),
      during: async ({ postmark }, step) => {
        await until(() => postmark.sends().length === 1);
        step.kill('SIGKILL');
      },
    });
    expect([exits(used), used.mails]).toEqual([[null, 2], [crashMail]]);
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
        answers: (path) => path !== '/uuid',
        during: async ({ pings }, step) => {
          await until(() => pings.includes('/uuid'));
          step.kill('SIGKILL');
        },
      });
    const [stale, healthy] = await Promise.all([killed(traceDark()), killed(pair())]);
    expect(stale.mails).toEqual([staleMail, crashMail]);
    expect(stale.outputs).toMatchObject({ status: 'failed', stale: '["trace-integrity-cron"]' });
    expect(healthy.mails).toEqual([crashMail]);
    expect(healthy.outputs).toMatchObject({ status: 'failed', stale: '[]' });
    expect(healthy.result?.status).toBe('failed');
    expect(healthy.pings).toEqual(['/uuid/start', '/uuid', '/uuid/fail']);
  });
});

it.concurrent("killed while it asks GitHub: the guard posts the monitor's own mail, with the reason", async () => {
  const used = await use({ github: silent, during: endedBy('SIGKILL') });
  expect(used.mails).toEqual([crashMail]);
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
      const used = await use({ github: silent, during: endedBy(signal) });
      expect([exits(used), used.mails]).toEqual([[2, 0], [crashMail]]);
      expect(used.postmark.mails[0]?.message.TextBody?.replace(/\s+/g, ' ')).toContain(
        `cancelled (${signal})`,
      );
      expect(JSON.parse(used.outputs.unknown ?? '')).toEqual([
        'billing-retention-cron',
        'trace-integrity-cron',
      ]);
      expect([used.outputs.status, used.pings.at(-1)]).toEqual(['failed', '/uuid/fail']);
      expect(used.steps.guard?.log).toBe('');
    },
  );

  it('while the config file is read: the same', async () => {
    const used = await use({ github: silent, during: endedBy('SIGTERM'), with: { workflows: '' } });
    expect([exits(used), used.mails]).toEqual([[2, 0], [crashMail]]);
    expect(used.result?.errors.map(({ code }) => code)).toEqual(['cancelled']);
  });

  it('while Postmark is silent: it says what it has, and ends all the same', async () => {
    const used = await use({
      world: traceDark(),
      before: ({ postmark }) => {
        postmark.always.send = { how: 'hang' };
      },
      during: async ({ postmark }, step) => {
        await until(() => postmark.sends().length === 1);
        step.kill('SIGTERM');
      },
    });
    // The guard tries by curl, and fares no better.
    expect([exits(used), used.mails]).toEqual([[2, 2], []]);
    expect(used.result?.alerts).toMatchObject([{ kind: 'stale', outcome: 'unconfirmed' }]);
    expect(used.summary).toContain('Alerts that may not have arrived');
  });
});

it.concurrent('without Node the guard mails, and sets the outputs', async () => {
  const used = await use({ env: { PATH: pathWith(['bash', 'mktemp', 'curl']) } });
  expect([used.conclusion, exits(used), used.mails]).toEqual(['failure', [2, 2], [crashMail]]);
  expect(used.outputs.status).toBe('failed');
  expect(used.github.requests).toEqual([]);
});

it.concurrent('switched off asks and tells nobody', async () => {
  const used = await use({ env: { FLAG_CRON_HEARTBEAT_MONITOR: '0' } });
  expect([used.conclusion, exits(used), used.outputs.status]).toEqual(['success', [0, 0], 'disabled']);
  expect([used.github.requests, used.postmark.requests, used.pings]).toEqual([[], [], []]);
});
