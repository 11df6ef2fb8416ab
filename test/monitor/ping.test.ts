/** The outside dead-man's switch: told at the start and at the end, never in its own name in any text. */

import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ids, type Played, pair, playOnVirtualTime, type Scene, unreadable } from '../support/scene.js';

/** A scene with a switch that answers `status`; `path` is where its URL leads. */
async function pinged(scene: Scene, { path = '/5ec2e7-uuid', status = 200 } = {}): Promise<Played> {
  return await playOnVirtualTime({
    ping: (_, response) => response.writeHead(status).end(),
    ...scene,
    inputs: { ping_url: `{ping}${path}`, ...scene.inputs },
  });
}

/** The body in full is tried elsewhere. */
const firstLines = (pings: string[]) => pings.map((ping) => ping.split('\n')[0]);
const success = (words: string) => ['GET /5ec2e7-uuid/start', `POST /5ec2e7-uuid ${words}`];

it.each([
  ['Both workflows are healthy', 0, {}],
  ['1 of 2 workflows is stale', 1, { world: pair({ trace: '2026-05-17' }) }],
] as [string, number, Scene][])(
  'a completed check is a success whatever the verdict: %s',
  async (words, code, scene) => {
    const { exit, pings } = await pinged(scene);
    expect([exit, firstLines(pings)]).toEqual([code, success(words)]);
  },
);

it('a failure is told at /fail, with its reason', async () => {
  const { exit, pings } = await pinged({ github: { faults: [unreadable(ids.trace)] } });
  expect([exit, firstLines(pings)]).toEqual([
    2,
    ['GET /5ec2e7-uuid/start', 'POST /5ec2e7-uuid/fail MONITOR FAILED: 1 watch could not be checked'],
  ]);
  // The switch may be the only channel left.
  expect(pings[1]).toContain('\nRepository: raxx-app/TradeMasterAPI\n');
  expect(pings[1]).toMatch(/\n- trace-integrity-cron: unknown, github forbidden\. .+\n/);
  expect(pings[1]).toMatch(/\nRun: https:\/\/github\.com\/raxx-app\/TradeMasterAPI\/actions\/runs\/8675309$/);
});

it.each([
  ['settings that cannot be used', { inputs: { sla_hours: 'abc' } }],
  [
    'a mail that Postmark refuses',
    { world: pair({ trace: '2026-05-17' }), inputs: { postmark_server_token: 'wrong' } },
  ],
  [
    'a preview that cannot be written',
    { world: pair({ trace: '2026-05-17' }), inputs: { preview_dir: '/dev/null/x' } },
  ],
  ['a result that cannot be written', { inputs: { output_file: '/dev/null/x' } }],
] as [string, Scene][])('so are %s', async (_what, scene) => {
  const { exit, pings } = await pinged(scene);
  expect(exit).toBe(2);
  expect(pings.at(-1)).toMatch(/^POST \/5ec2e7-uuid\/fail MONITOR FAILED: /);
});

it.runIf(existsSync('/dev/full'))(
  'and a result whose last version alone cannot be written: the last word to the switch is /fail',
  async () => {
    const { exit, pings } = await pinged({ inputs: { output_file: '/dev/full' } });
    expect(exit).toBe(2);
    expect(firstLines(pings)).toEqual([
      ...success('Both workflows are healthy'),
      'POST /5ec2e7-uuid/fail MONITOR FAILED: output unwritable',
    ]);
  },
);

it('the suffix goes on the path of a slug, and its query stays', async () => {
  const { pings } = await pinged({}, { path: '/key/5ec2e7/?create=1' });
  expect(firstLines(pings)).toEqual([
    'GET /key/5ec2e7/start?create=1',
    'POST /key/5ec2e7?create=1 Both workflows are healthy',
  ]);
});

it('a query that may hold the status is asked for as it is, and for nothing else', async () => {
  const { pings } = await pinged({}, { path: '/api/push/5ec2e7?status=up&tag=a%20b' });
  expect(pings).toEqual(['GET /api/push/5ec2e7?status=up&tag=a%20b']);
  const failed = await pinged({ inputs: { sla_hours: 'abc' } }, { path: '/api/push/5ec2e7?status=up' });
  expect(failed.pings).toEqual([]);
});

it('a switch that never answers costs the mail nothing', async () => {
  let asked = Number.POSITIVE_INFINITY;
  let mailed = Number.POSITIVE_INFINITY;
  const { exit, mails } = await pinged({
    world: pair({ trace: '2026-05-17' }),
    ping: () => {
      asked = Math.min(asked, Date.now());
    },
    before: (postmark) => {
      postmark.mailFault = () => {
        mailed = Date.now();
        return null;
      };
    },
    inputs: { timeout_minutes: '0.25' },
  });
  expect([exit, mails.length]).toEqual([1, 1]);
  expect(mailed - asked).toBe(0);
});

it('a switch that refuses is a warning and no more, and its URL is told nowhere', async () => {
  const secret = '/5ec2e7-uuid';
  const { exit, pings, stdout, summary, result } = await pinged({}, { path: secret, status: 404 });
  expect([exit, result?.status]).toEqual([0, 'healthy']);
  expect(firstLines(pings)).toEqual(success('Both workflows are healthy'));
  for (const place of [stdout, summary]) {
    expect(place).toContain('The ping (start) failed: it answered HTTP 404.');
    expect(place).toContain('The ping (success) failed: it answered HTTP 404.');
  }
  expect(stdout).toMatch(/^::warning title=Cron heartbeat warnings::.*The ping \(success\) failed/m);
  const said = [stdout.replace(/^::add-mask::.*$/gm, ''), summary, JSON.stringify(result)].join();
  expect(said).not.toContain(secret);
  expect(stdout).toContain(`${secret}\n`);
});

it.each([
  ['in dry run', { inputs: { dry_run: 'true' } }],
  ['with the flag off', { env: { FLAG_CRON_HEARTBEAT_MONITOR: 'off' } }],
  ['for a test mail', { inputs: { test_alert: 'true' } }],
] as [string, Scene][])('nothing is told %s', async (_when, scene) => {
  const { exit, pings } = await pinged(scene);
  expect([exit, pings]).toEqual([0, []]);
});
