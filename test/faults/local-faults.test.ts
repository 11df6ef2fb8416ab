/** Whatever is wrong with this machine: the verdict is told, the mail goes out, and the exit says what the contract says. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/problems.js';
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

const dark = (now = sceneNow) => {
  const at = (hours: number) =>
    new Date(Date.parse(now) - hours * 3_600_000).toISOString().replace('.000Z', 'Z');
  return world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *', created_at: at(9000) })
    .run({ at: at(100) })
    .run({ at: at(4), conclusion: 'failure' });
};

/** A file, below which nothing can be written, whoever asks. */
function aFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'local-')), 'a-file');
  writeFileSync(file, '');
  return file;
}

const run = (scene: Partial<Scene> = {}) => play({ world: dark(), ...scene });
const errorCodes = ({ result }: Played) => result?.errors.map(({ code }) => code);
const stale = [staleMail('nightly')];

describe.concurrent('a result that was asked for and cannot be written is red; the mail goes out all the same', () => {
  it.each<[string, Record<string, string>]>([
    ['output_file below a file', { output_file: join(aFile(), 'result.json') }],
    ['output_file on a full disk', { output_file: '/dev/full' }],
    ['output_file in /proc', { output_file: '/proc/result.json' }],
    ['preview_dir below a file', { preview_dir: aFile() }],
  ])('%s', async (_name, inputs) => {
    const played = await run({ inputs });
    expect(played.exit).toBe(2);
    expect(errorCodes(played)).toEqual(['output_unwritable'] satisfies ErrorCode[]);
    expect(played.subjects).toEqual(stale);
    expect(played.summary).toContain('nightly');
    expect(played.done).toBe(true);
  });
});

it.concurrent('a recording that cannot be written is red, after the mail, and no mail of its own', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'local-')), 'evidence.json');
  const wasThere: boolean[] = [];
  const record = (to: string) =>
    run({
      flags: [
        '--repo',
        'o/r',
        '--workflows',
        'nightly',
        '--confirm-seconds',
        '0',
        '--send-alerts',
        '--record',
        to,
      ],
      env: {
        GITHUB_TOKEN: 't',
        POSTMARK_SERVER_TOKEN: 'test-server-token',
        OPS_ALERT_EMAIL: 'ops@example.com',
        OPS_ALERT_FROM: 'm@example.com',
      },
      before: (postmark) => {
        postmark.mailFault = () => {
          wasThere.push(existsSync(to));
          return null;
        };
      },
    });
  const written = await record(file);
  expect([written.exit, written.subjects, existsSync(file), wasThere]).toEqual([1, stale, true, [false]]);
  const unwritten = await record(join(aFile(), 'evidence.json'));
  expect([unwritten.exit, unwritten.subjects]).toEqual([2, stale]);
  expect(unwritten.stdout + unwritten.stderr).toContain('ENOTDIR');
});

it.concurrent('a working folder that another step deleted costs no verdict', async () => {
  const gone = `const { mkdtempSync, rmdirSync } = await import('node:fs');
    const folder = mkdtempSync('/tmp/gone-'); process.chdir(folder); rmdirSync(folder);`;
  const played = await run({
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(gone)}` },
  });
  expect([played.exit, played.subjects, played.done]).toEqual([1, stale, true]);
});

describe.concurrent('what only the runner asks for is a warning', () => {
  const unset = (name: string) => ({ env: { [name]: '' } });
  it.each<[string, Partial<Scene>, RegExp]>([
    ['no GITHUB_OUTPUT', unset('GITHUB_OUTPUT'), /GITHUB_OUTPUT is not set/],
    ['no GITHUB_STEP_SUMMARY', unset('GITHUB_STEP_SUMMARY'), /GITHUB_STEP_SUMMARY is not set/],
    ['GITHUB_OUTPUT on a full disk', { env: { GITHUB_OUTPUT: '/dev/full' } }, /GITHUB_OUTPUT .*ENOSPC/],
    ['GITHUB_OUTPUT below a file', { env: { GITHUB_OUTPUT: join(aFile(), 'x') } }, /GITHUB_OUTPUT .*ENOTDIR/],
    ['GITHUB_STEP_SUMMARY below a file', { env: { GITHUB_STEP_SUMMARY: join(aFile(), 'x') } }, /ENOTDIR/],
    ['RUNNER_TEMP below a file', { env: { RUNNER_TEMP: join(aFile(), 'x') } }, /ENOTDIR/],
    ['no RUNNER_TEMP', unset('RUNNER_TEMP'), /STALE/],
    [
      'a guard folder that cannot be written',
      { env: { HEARTBEAT_GUARD_DIR: join(aFile(), 'x') } },
      /ENOTDIR/,
    ],
  ])('%s', async (_name, scene, says) => {
    const played = await run(scene);
    expect(played.exit).toBe(1);
    expect(played.subjects).toEqual(stale);
    expect(played.stdout).toMatch(says);
  });
});

it.concurrent('a full disk behind the log stops neither mail nor exit', async () => {
  const played = await run({ stdout: '/dev/full' });
  expect(played.exit).toBe(1);
  expect(played.subjects).toEqual(stale);
  expect(played.done).toBe(true);
});

describe('a clock years off', () => {
  it.each(['2009-05-22T06:30:00Z', '2041-05-22T06:30:00Z'])(
    "changes no verdict while GitHub's says %s",
    async (now) => {
      const played = await playOnVirtualTime({ world: dark(now) });
      expect(played.exit).toBe(1);
      expect(played.result?.checked_at).toBe(now);
      expect(played.result?.workflows).toMatchObject([{ status: 'stale', age_hours: 99.92 }]);
      expect(played.result?.workflows[0]?.warnings).toContainEqual(
        expect.objectContaining({ code: 'clock_skew' }),
      );
    },
  );
});

describe('a broken config file', () => {
  const withConfig = (text: string) => {
    const of = dark();
    of.commit({ at: '2026-05-01T00:00:00Z', files: { '.github/cron-heartbeat.yml': text } });
    return playOnVirtualTime({ world: of, inputs: { workflows: '' } });
  };
  it.each([
    ['that is no YAML', 'workflows: [nightly'],
    ['that names a host', 'github_api_url: https://elsewhere.example\nworkflows: [nightly]'],
    ['with a billion laughs', billionLaughs()],
    ['nested until the stack ends', `workflows: ${'['.repeat(50_000)}`],
  ])('%s is exit 2 and the MONITOR FAILED mail', async (_name, text) => {
    const played = await withConfig(text);
    expect(played.exit).toBe(2);
    expect(played.subjects).toEqual([failedMail]);
    expect(played.mails[0]?.TextBody).toContain('cron-heartbeat.yml');
    expect(played.result?.workflows).toEqual([]);
    expect(played.done).toBe(true);
  });

  it('that cannot be read is no missing one', async () => {
    const faults = [{ on: /contents|git\/trees|graphql/, mishap: { status: 403 } as const }];
    const played = await playOnVirtualTime({ world: dark(), github: { faults }, inputs: { workflows: '' } });
    expect(played.exit).toBe(2);
    expect(played.subjects).toEqual([failedMail]);
  });
});

describe.concurrent("the caller's NODE_OPTIONS", () => {
  it('with little memory is enough for a run', async () => {
    const played = await run({ env: { NODE_OPTIONS: '--max-old-space-size=64' } });
    expect(played.exit).toBe(1);
    expect(played.subjects).toEqual(stale);
  });
});

it('no network at all: the verdict is unknown, the mail is told in full, and the exit is 2', async () => {
  const nowhere = 'http://127.0.0.1:65529';
  const played = await playOnVirtualTime({
    world: dark(),
    inputs: { github_api_url: nowhere, ping_url: `${nowhere}/switch`, timeout_minutes: '1' },
    env: { POSTMARK_API_URL: nowhere },
  });
  expect(played.exit).toBe(2);
  expect(played.result?.workflows).toMatchObject([
    { status: 'unknown', error: { code: 'github_unavailable' } },
  ]);
  expect(played.result?.alerts).toMatchObject([{ kind: 'monitor_failed', outcome: 'failed' }]);
  for (const place of [played.stdout, played.summary]) expect(place).toContain(`${failedMail}\n`);
  expect([played.done, played.reason]).toEqual([false, 'postmark_unreachable']);
});

it.each<[string, number, unknown]>([
  ['an API gateway', 403, { message: 'Forbidden' }],
  ['a proxy that wants a login', 401, { error: 'proxy authentication required' }],
  ['a portal', 200, { login: 'https://portal.example' }],
  ['a portal with nothing to say', 200, {}],
  ['a load balancer', 502, { message: 'bad gateway' }],
  ['a filter with a list', 451, ['policy']],
  ['a page', 403, '<html>no</html>'],
])('what %s says is no answer of Postmark, so that the guard tries', async (_who, status, body) => {
  const fault = { how: 'answer' as const, status, body };
  const played = await playOnVirtualTime({
    world: dark(),
    before: (postmark) => {
      postmark.always = { send: fault, search: fault };
      postmark.deliveryType = null;
    },
  });
  expect(played.exit).toBe(2);
  expect([played.done, played.reason]).toEqual([false, 'postmark_unreachable']);
});

it.each<[string, number, unknown]>([
  ['the token is wrong', 401, { ErrorCode: 10, Message: 'no' }],
  ['a mail is refused', 422, { ErrorCode: 405, Message: 'no' }],
  ['it is in trouble', 500, { ErrorCode: 101, Message: 'no' }],
])('that %s is an answer of Postmark, which the guard would get as well', async (_what, status, body) => {
  const fault = { how: 'answer' as const, status, body };
  const played = await playOnVirtualTime({
    world: dark(),
    before: (postmark) => {
      postmark.always = { send: fault, search: fault };
    },
  });
  expect([played.exit, played.done, played.reason]).toEqual([2, true, null]);
});

/** Two stale workflows, one mail each; `strikes` says which of the mails are reset. */
const afterResets = (strikes: (subject: string) => boolean) =>
  playOnVirtualTime({
    world: dark().workflow('weekly', { cron: '0 2 * * *' }).run({ at: '2026-05-18T02:06:00Z' }),
    inputs: { workflows: 'nightly, weekly' },
    before: (postmark) => {
      postmark.mailFault = (subject) => (strikes(subject) ? { how: 'reset' } : null);
    },
  });

it('the guard tries where every mail is reset, though Postmark answers the search', async () => {
  const played = await afterResets(() => true);
  expect(played.result?.alerts).toMatchObject([{ outcome: 'unconfirmed' }, { outcome: 'unconfirmed' }]);
  expect([played.exit, played.done, played.reason]).toEqual([2, false, 'postmark_unreachable']);
});

it('the guard does not try where one mail is reset and another is taken', async () => {
  const played = await afterResets((subject) => subject === staleMail('weekly'));
  expect(played.subjects).toEqual([staleMail('nightly')]);
  expect([played.exit, played.done, played.reason]).toEqual([2, true, null]);
});

it.concurrent('nothing of the run is left in the folders but what was asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'asked-'));
  const output_file = join(folder, 'deep', 'result.json');
  await run({ inputs: { output_file } });
  expect(existsSync(output_file)).toBe(true);
});

function billionLaughs(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [one, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map((pair) => [...pair]))
    lines.push(`${next}: &${next} [${Array(10).fill(`*${one}`).join(', ')}]`);
  return lines.join('\n');
}
