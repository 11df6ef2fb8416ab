/** The same bundle on a terminal, in a pipe and in a script. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { result as resultSchema } from '../../src/report/result-schema.js';
import { runMonitor } from '../support/monitor.js';
import { type Played, pair, play, repo, type Scene } from '../support/scene.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'dist/index.js');
const example = join(root, 'examples/dark-crons.json');
const esc = String.fromCharCode(27);
const traceDark = () => pair({ trace: '2026-05-17' });

/** A check from a shell: nothing of a job's around it, the token in a flag. */
async function check(flags: string[], scene: Scene = {}): Promise<Played> {
  const given = {
    '--repo': repo,
    '--gh-token': 'github-token-5ec2e7',
    '--workflows': 'billing-retention-cron,trace-integrity-cron',
    '--sla-hours': '48',
  };
  const rest = Object.entries(given).filter(([flag]) => !flags.includes(flag));
  const played = await play({
    world: traceDark(),
    ...scene,
    inputs: { confirm_seconds: '0', ...scene.inputs },
    flags: [...rest.flat(), ...flags],
  });
  // A machine under load may take its second.
  return { ...played, stderr: played.stderr.replace(/^Checking .*…\n/, '') };
}

describe.concurrent('a check', () => {
  it('prints a table, sends nothing, and leaves nothing for a runner', async () => {
    const { exit, stdout, stderr, postmark, done, summary } = await check([]);
    expect([exit, stderr, postmark.requests, done, summary]).toEqual([1, '', [], false, '']);
    expect(stdout).toMatch(/^STATUS {3}WORKFLOW +LAST SUCCESS UTC +AGE +SLA +CAUSE$/m);
    expect(stdout).toMatch(/^stale {4}trace-integrity-cron +2026-05-17 02:10 +5 d 4 h +2 d +failing$/m);
    expect(stdout).not.toContain('::');
    expect(stdout).not.toContain('to nobody');
    expect(stdout).not.toContain('github-token-5ec2e7');
  });

  it("is what the runbook's local test does", async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'runbook-')), 'heartbeat_result.json');
    const { exit, stdout } = await check(['--sla-hours', '1', '--output-file', file], {
      env: { FLAG_CRON_HEARTBEAT_MONITOR: '1' },
    });
    expect(exit).toBe(1);
    expect(stdout).toContain('2 of 2 workflows are stale (exit 1)');
    expect(resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')))).toMatchObject({
      status: 'stale',
      alerts: [{ outcome: 'off' }, { outcome: 'off' }],
    });
  });

  it('with --json prints the result and nothing else', async () => {
    const { exit, stdout, stderr, asked } = await check(['--json']);
    expect([exit, stderr]).toEqual([1, '']);
    expect(resultSchema.parse(JSON.parse(stdout))).toMatchObject({
      status: 'stale',
      requests: { github: asked.length, postmark: 0 },
    });
  });

  it('mails with --send-alerts', async () => {
    const mail = { postmark_server_token: 'test-server-token' };
    const flags = ['--send-alerts', '--alert-email', 'me@example.com', '--alert-from', 'monitor@example.com'];
    const { exit, mails, stdout } = await check(flags, { inputs: mail });
    expect([exit, mails.map(({ To }) => To)]).toEqual([1, ['me@example.com']]);
    expect(stdout).toContain('Sent to me@example.com: ');
  });

  it('tells on stderr what is under way where it takes its time', async () => {
    const flags = ['--repo', repo, '--workflows', 'nightly', '--gh-token', 'x', '--confirm-seconds', '0'];
    const { stderr } = await play({ github: { latency_ms: 400 }, flags });
    expect(stderr).toBe(`Checking 1 workflow of ${repo}…
`);
  });

  it('tells what could not be written', async () => {
    const { exit, stdout } = await check(['--output-file', '/dev/null/result.json']);
    expect(exit).toBe(2);
    expect(stdout).toContain('/dev/null/result.json could not be written');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      'MONITOR FAILED: output unwritable; 1 of 2 workflows is stale (exit 2)',
    );
  });

  it('writes its result to a pipe once', async () => {
    const pipe = join(mkdtempSync(join(tmpdir(), 'pipe-')), 'result');
    execFileSync('mkfifo', [pipe]);
    const [{ exit }, written] = await Promise.all([check(['--output-file', pipe]), readFile(pipe, 'utf8')]);
    expect(exit).toBe(1);
    expect(resultSchema.parse(JSON.parse(written)).status).toBe('stale');
  });

  it('records without secrets, and the recording says the same again', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'record-')), 'evidence.json');
    const live = await check(['--json', '--record', file, '--alert-email', 'me@example.com'], {
      inputs: { postmark_server_token: 'test-server-token', ping_url: 'https://hc.example.com/5ec2e7-uuid' },
    });
    const recorded = readFileSync(file, 'utf8');
    for (const secret of ['github-token-5ec2e7', 'test-server-token', '5ec2e7-uuid', 'me@example.com'])
      expect(recorded).not.toContain(secret);
    const replayed = await runMonitor({ flags: ['--replay', file, '--json'] });
    expect(replayed.exit).toBe(live.exit);
    expect(JSON.parse(replayed.stdout).workflows).toEqual(JSON.parse(live.stdout).workflows);
  });
});

describe.concurrent('--list', () => {
  it('shows what is watched, and what is not', async () => {
    const { exit, stdout, postmark } = await check(['--list', '--workflows', 'trace-integrity-cron']);
    expect([exit, postmark.requests]).toEqual([0, []]);
    for (const part of [
      '1 watch',
      `${repo}/trace-integrity-cron`,
      '0 2 * * *',
      'At 02:00',
      'next          2026-05-23 02:00, 2026-05-24 02:00, 2026-05-25 02:00 UTC',
      'auto SLA',
      'lateness',
      'billing-retention-cron',
    ])
      expect(stdout).toContain(part);
  });

  it('as JSON holds the same', async () => {
    const { stdout } = await check(['--list', '--json', '--workflows', 'trace-integrity-cron']);
    expect(JSON.parse(stdout)).toMatchObject({
      watches: [{ name: 'trace-integrity-cron', auto_sla_hours: 52, state: 'active' }],
      uncovered: [`${repo}/billing-retention-cron.yml`],
    });
  });

  it('says that one part of the watches does not tell what none covers', async () => {
    const { exit, stdout } = await check(['--list', '--json', '--shard', '1/1']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ uncovered: null });
  });

  it('fails where what no watch covers cannot be told', async () => {
    const { exit, stdout, stderr } = await check(['--list', '--workflows', 'trace-integrity-cron'], {
      github: { faults: [{ on: '/actions/runs?', mishap: { status: 403 } }] },
    });
    expect(exit).toBe(2);
    expect(stderr).toContain(`What no watch covers in ${repo}: `);
    expect(stdout).toContain(`${repo}/trace-integrity-cron\n  file          .github`);
  });

  it('names a workflow that is not there', async () => {
    const { exit, stdout } = await check(['--list', '--workflows', 'trace-integrity-crom']);
    expect(exit).toBe(0);
    expect(stdout).toContain(`${repo}/trace-integrity-crom\n  file          none (missing)`);
  });

  it('works on a recording', async () => {
    const { exit, stdout } = await runMonitor({ flags: ['--replay', example, '--list'] });
    expect(exit).toBe(0);
    expect(stdout).toContain('At 03:00 (UTC)');
  });
});

it.concurrent('--backtest judges the past from live evidence and mails nobody', async () => {
  const { exit, stdout, postmark } = await check(['--backtest', '7'], { world: traceDark() });
  expect([exit, postmark.requests]).toEqual([0, []]);
  expect(stdout).toMatch(/05-15 to 05-21 {2}ok +ok +ok +ok +STALE +STALE +STALE/);
  expect(stdout).toMatch(
    /2026-05-19 06:30 UTC {2}\[Raxx ops\] cron heartbeat STALE: trace-integrity-cron\n +age 2 d 4 h\n/,
  );
});

it.concurrent('--backtest fails where it is not known what there was to watch', async () => {
  const { exit, stderr } = await check(['--backtest', '3', '--workflows', 'auto', '--repo', 'no/such']);
  expect(exit).toBe(2);
  expect(stderr).toContain('no/such, every scheduled workflow: GitHub answered 404');
});

/** Only root can become somebody else, and only Node 22.1 and later look for the home folder. */
it.runIf(process.getuid?.() === 0)('runs as a user that the machine does not know', () => {
  const somebody = { env: { PATH: process.env.PATH }, uid: 54_321, encoding: 'utf8' } as const;
  // Node, or this folder, may lie where nobody else may enter.
  const open = mkdtempSync(join(tmpdir(), 'open-'));
  chmodSync(open, 0o755);
  copyFileSync(process.execPath, join(open, 'node'));
  cpSync(dirname(bundle), join(open, 'dist'), { recursive: true });
  copyFileSync(example, join(open, 'example.json'));
  const argv = [join(open, 'dist', 'index.js'), '--replay', join(open, 'example.json')];
  const { status, stderr } = spawnSync(join(open, 'node'), argv, { ...somebody, cwd: open });
  rmSync(open, { recursive: true });
  expect([status, stderr]).toEqual([1, '']);
});

describe.concurrent('colour', () => {
  it.each([
    ['none in a pipe', {}, false],
    ['forced by FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['not for FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['never with NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ] as [string, Record<string, string>, boolean][])('is %s', async (_when, env, isColored) => {
    const { stdout } = await runMonitor({ flags: ['--replay', example], env });
    expect(stdout.includes(`${esc}[31mstale`)).toBe(isColored);
    expect(stdout.includes(esc)).toBe(isColored);
  });
});

describe.concurrent('flags', () => {
  it.each([
    ['--relpay', '--replay'],
    ['--sla-hour', '--sla-hours'],
    ['--workflow', '--workflows'],
  ])('%s is unknown, and %s is near', async (wrong, near) => {
    const { exit, stdout, stderr } = await runMonitor({ flags: [wrong, 'x'] });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`There is no flag ${wrong}.\n  Did you mean ${near}?\nSee --help.\n`);
  });

  it('the server token is never one', async () => {
    const { exit, stdout } = await check(['--postmark-server-token', 'secret-of-a-shell']);
    expect(exit).toBe(2);
    expect(stdout).not.toContain('secret-of-a-shell');
  });

  it('--version and --help ask nobody and need nothing', async () => {
    const [version, help] = await Promise.all([
      runMonitor({ flags: ['--version'] }),
      runMonitor({ flags: ['--help'] }),
    ]);
    const { version: declared } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect([version.exit, version.stdout]).toEqual([0, `${declared}\n`]);
    expect([help.exit, help.stderr]).toEqual([0, '']);
    for (const part of [
      'Usage:',
      '--send-alerts',
      '--backtest',
      '--shard',
      'FLAG_CRON_HEARTBEAT_MONITOR',
      'Exit status: 0 healthy, 1 a watch is stale, 2',
    ])
      expect(help.stdout).toContain(part);
  });
});

describe.concurrent('a command line', () => {
  const secret = 'a-secret-of-this-shell';
  const env = {
    GITHUB_TOKEN: secret,
    POSTMARK_SERVER_TOKEN: secret,
    HEARTBEAT_PING_URL: `https://x.io/${secret}`,
  };

  it('without arguments prints the usage, asks nobody, masks nothing and shows no secret', async () => {
    const { exit, stdout, stderr } = await runMonitor({ flags: [], env });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^cron-heartbeat-monitor: .*\n\nUsage: /);
    expect(stderr).not.toMatch(/::|MONITOR FAILED|a-secret/);
  });

  it('writes commands for a runner only where one listens, beside --json to stderr', async () => {
    const [plain, onRunner, json] = await Promise.all([
      runMonitor({ flags: ['--replay', example], env }),
      runMonitor({ flags: ['--replay', example], env: { ...env, GITHUB_ACTIONS: 'true' } }),
      runMonitor({ flags: ['--replay', example, '--json'], env: { ...env, GITHUB_ACTIONS: 'true' } }),
    ]);
    expect(`${plain.stdout}${plain.stderr}`).not.toMatch(/::|a-secret/);
    expect(onRunner.stdout.match(/^::add-mask::/gm)?.length).toBeGreaterThan(0);
    expect(json.stderr).toMatch(/^::add-mask::/);
    expect(JSON.parse(json.stdout)).toMatchObject({ status: 'stale' });
  });

  it.each([['--list'], ['--backtest', '3']])(
    '%s writes to --output-file what --json prints',
    async (...command) => {
      const folder = mkdtempSync(join(tmpdir(), 'written-'));
      const file = join(folder, 'out.json');
      const { stdout } = await runMonitor({
        flags: ['--replay', example, ...command, '--json', '--output-file', file],
      });
      expect(Object.keys(JSON.parse(stdout)).length).toBeGreaterThan(0);
      expect(readFileSync(file, 'utf8')).toBe(stdout);
    },
  );

  it.each([
    [['--list', '--backtest', '3']],
    [['--list', '--preview-dir', 'd']],
    [['--list', '--send-alerts']],
    [['--backtest', '3', '--report-days', '5']],
    [['--backtest', '3', '--test-alert']],
    [['--now', '2026-05-22T06:30:00Z']],
    [['--replay', example, '--send-alerts']],
    [['--replay', example, '--gh-token', 'x']],
    [['--replay', example, '--test-alert']],
    [['--test-alert', '--record', 'f']],
  ])('%j is refused by the names of both', async (flags) => {
    const { exit, stdout, stderr } = await runMonitor({ flags });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).not.toContain('MONITOR FAILED');
    const named = flags.filter((flag) => flag.startsWith('--'));
    for (const flag of named) expect(stderr).toContain(flag);
  });
});
