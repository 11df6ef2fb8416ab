/** Runs that send less than usual, or something else: dry run, switched off, wrong settings, the test mail. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { result as resultSchema } from '../../src/report/result-schema.js';
import {
  failedMail as crashMail,
  pair,
  playOnVirtualTime as play,
  staleMail as staleMailOf,
} from '../support/scene.js';

const traceDark = () => pair({ trace: '2026-05-17' });
const staleMail = staleMailOf('trace-integrity-cron');
const scratch = () => mkdtempSync(join(tmpdir(), 'scratch-'));

describe('dry run', () => {
  it('shows exactly what would be sent, and sends nothing', async () => {
    const dry = await play({ world: traceDark(), inputs: { dry_run: 'true' } });
    const wet = await play({ world: traceDark() });
    expect(dry.exit).toBe(1);
    expect(dry.postmark.requests).toEqual([]);
    expect(dry.result?.alerts).toMatchObject([{ subject: staleMail, outcome: 'dry_run', message_id: null }]);
    // The two servers have ports of their own, and a dry run says that it is one.
    const bare = (text: string) =>
      text
        .replace(/:\d{5}\b/g, '')
        .replace(/\s+/g, ' ')
        .replace(' Dry run.', '')
        .trim();
    expect(bare(dry.stdout)).toContain(bare(`${staleMail}\n\n${wet.mails[0]?.TextBody}`));
    expect(dry.stdout).toContain('Dry run, would be sent to ops@example.com');
    expect(dry.summary).toContain('dry run: no mail was sent');
  });

  it('needs no mail settings', async () => {
    const { exit, result, postmark } = await play({
      inputs: { dry_run: 'TRUE', postmark_server_token: '', alert_email: '', alert_from: '' },
    });
    expect([exit, result?.status, postmark.requests]).toEqual([0, 'healthy', []]);
  });
});

describe('switched off', () => {
  it.each([
    ['by the variable', {}, { FLAG_CRON_HEARTBEAT_MONITOR: '0' }],
    ['by a variable that nobody set in the repository', {}, { FLAG_CRON_HEARTBEAT_MONITOR: '' }],
    ['by the input, whatever the variable', { enabled: 'false' }, { FLAG_CRON_HEARTBEAT_MONITOR: '1' }],
  ] as [string, Record<string, string>, Record<string, string>][])(
    '%s: asks nobody, says so, and is green',
    async (_how, inputs, env) => {
      const played = await play({
        world: traceDark(),
        inputs,
        env: { ...env, HEARTBEAT_PING_URL: 'http://127.0.0.1:9/ping' },
      });
      expect([played.exit, played.done, played.outputs.status]).toEqual([0, true, 'disabled']);
      expect([played.asked, played.postmark.requests]).toEqual([[], []]);
      expect(played.stdout).toContain('::warning title=Cron heartbeat is switched off::');
      expect(played.summary).toContain('nothing was checked');
      expect(resultSchema.parse(played.result).status).toBe('disabled');
      expect(firstLine(played.stdout)).toMatch(/: disabled$/);
    },
  );

  it('by an empty variable, log and summary have the command that turns it on', async () => {
    const { stdout, summary } = await play({ env: { FLAG_CRON_HEARTBEAT_MONITOR: '' } });
    for (const place of [stdout.replace(/\s+/g, ' '), summary])
      expect(place).toContain('gh variable set FLAG_CRON_HEARTBEAT_MONITOR --body true');
    const meant = await play({ env: { FLAG_CRON_HEARTBEAT_MONITOR: 'off' } });
    expect(meant.summary).not.toContain('gh variable');
  });
});

/** Of what people see: the runner hides the commands that mask secrets. */
const firstLine = (stdout: string) => stdout.split('\n').find((line) => !line.startsWith('::add-mask::'));

describe('the first line of the log says whether alerts are on', () => {
  it.each([
    [{}, {}, 'alerts on, to o…@…'],
    [{ alert_email: 'ops@example.com, kim@example.org' }, {}, 'alerts on, to o…@… and k…@…'],
    [{ alert_email: 'a@x.io,b@x.io,c@x.io,d@x.io,e@x.io' }, {}, 'alerts on, to a…@…, b…@…, c…@… and 2 more'],
    [{ alert_email: '' }, {}, 'alerts on, but there is no usable alert_email'],
    [
      { alert_from: 'ops', postmark_server_token: '' },
      {},
      'alerts on, but there is no usable postmark_server_token or alert_from',
    ],
    [{ dry_run: 'true' }, {}, 'dry run, nothing is sent'],
    [{ test_alert: 'true' }, {}, 'test alert, to o…@…'],
    [{ sla_hours: 'abc' }, {}, 'alerts on, to o…@…'],
    [{}, { 'INPUT_DRY-RUN': 'true' }, 'alerts on, to o…@…'],
    [{ enabled: 'no' }, {}, 'disabled'],
  ] as [Record<string, string>, Record<string, string>, string][])('%j %j: %s', async (inputs, env, mode) => {
    const { stdout } = await play({ world: traceDark(), inputs, env });
    expect(firstLine(stdout)).toMatch(/^cron-heartbeat-monitor \d+\.\d+\.\d+: /);
    expect(firstLine(stdout)?.split(': ')[1]).toBe(mode);
    expect(stdout.split('\n').filter((line) => line.startsWith('cron-heartbeat-monitor '))).toHaveLength(1);
  });
});

it('an input with a hyphen, where a runner hands it on, is refused by its right name', async () => {
  const { exit, stdout, mails } = await play({ env: { 'INPUT_DRY-RUN': 'true', 'INPUT_SLA-HOURS': ' ' } });
  expect([exit, mails.map(({ Subject }) => Subject)]).toEqual([2, [crashMail]]);
  expect(stdout).toContain('there is no input `dry-run`; its name is `dry_run`');
  expect(stdout).not.toContain('sla-hours');
});

describe('wrong settings', () => {
  it.each([
    [{ sla_hours: 'abc' }, {}, 'sla_hours: "abc"'],
    [{ sla_hours: '1e999' }, {}, 'sla_hours: "1e999"'],
    [{ repo: 'not-a-repository' }, {}, 'repo: "not-a-repository"'],
    [{ workflows: ', ,\n# nothing' }, {}, 'workflows'],
    [{ dry_run: 'yes please' }, {}, 'dry_run: "yes please"'],
    [{ sla_hours: 'abc', test_alert: 'true' }, {}, 'sla_hours: "abc"'],
    [{ max_emails: 'few' }, {}, 'max_emails: "few"'],
    [{ remind_hours: '-1' }, {}, 'remind_hours: "-1"'],
    [{ runbook_url: 'wiki/runbook' }, {}, 'runbook_url: "wiki/runbook"'],
    [{ message_stream: 'two words' }, {}, 'message_stream: "two words"'],
    [{ ping_url: 'ftp://example.com' }, {}, 'ping_url'],
    [{ alert_from: 'Ops, ops@example.com' }, {}, 'alert_from: "Ops, ops@example.com"'],
    [{}, { FLAG_CRON_HEARTBEAT_MONITOR: 'maybe' }, 'maybe'],
  ] as [Record<string, string>, Record<string, string>, string][])(
    '%j %j are a failure, mailed as such',
    async (inputs, env, said) => {
      const played = await play({ inputs, env });
      expect([played.exit, played.done, played.outputs.status]).toEqual([2, true, 'failed']);
      expect(played.mails.map(({ Subject }) => Subject)).toEqual([crashMail]);
      for (const place of [played.stdout, played.mails[0]?.TextBody]) expect(place).toContain(said);
      expect(played.stdout).toContain('::error title=Cron heartbeat MONITOR FAILED::');
      expect(played.asked).toEqual([]);
      expect(resultSchema.parse(played.result).errors[0]?.code).toBe('settings_invalid');
    },
  );

  it('among the addresses go to the right ones, each wrong one named', async () => {
    const alert_email = 'oncall, ops@example.com, mailto:kim@example.com, lee@example';
    const { exit, mails, pings } = await play({
      inputs: { alert_email, ping_url: '{ping}/switch' },
      ping: (_, response) => response.writeHead(200).end(),
    });
    expect([exit, mails.map(({ To, Subject }) => [To, Subject])]).toEqual([
      2,
      [['ops@example.com, kim@example.com', crashMail]],
    ]);
    const body = mails[0]?.TextBody?.replace(/\s+/g, ' ');
    expect(body).toContain('unlike "oncall", "mailto:kim@example.com" and "lee@example"');
    expect(pings.at(-1)).toMatch(/^POST \/switch\/fail MONITOR FAILED: settings invalid/);
  });

  it.each([
    ['alert_email', 'oncall@example'],
    ['alert_from', 'monitor@example'],
    ['postmark_server_token', 'two words'],
  ])('that leave no way to mail are said to: %s', async (name, value) => {
    const { exit, result, stdout, summary, pings, postmark } = await play({
      inputs: { [name]: value, ping_url: '{ping}/switch' },
      ping: (_, response) => response.writeHead(200).end(),
    });
    expect([exit, postmark.requests]).toEqual([2, []]);
    expect(result?.errors.map(({ code }) => code)).toEqual(['settings_invalid', 'mail_settings_missing']);
    const error = { code: 'mail_settings_missing' };
    expect(result?.alerts).toMatchObject([{ kind: 'monitor_failed', outcome: 'failed', error }]);
    for (const place of [stdout, summary, pings.at(-1) ?? '']) {
      expect(place).toContain(`${name}: `);
      expect(place).toContain(`there is no usable ${name}`);
      expect(place).not.toMatch(/not (?:given|set)\./);
    }
    expect(pings.at(-1)).toMatch(/^POST \/switch\/fail MONITOR FAILED: /);
  });

  it('are told all together, and the mail names the watches', async () => {
    const { mails, stdout, outputs } = await play({
      inputs: { sla_hours: '0', grace_hours: 'x', shard: '9/8' },
    });
    for (const name of ['sla_hours', 'grace_hours', 'shard']) expect(stdout).toContain(`- ${name}: `);
    expect(JSON.parse(outputs.unknown ?? '')).toEqual(['billing-retention-cron', 'trace-integrity-cron']);
    expect(mails[0]?.TextBody).toContain('- trace-integrity-cron');
  });

  it('are written where the right ones say, in dry run as one', async () => {
    const folder = scratch();
    const file = join(folder, 'result.json');
    const preview_dir = join(folder, 'mails');
    writeFileSync(file, '{"status":"healthy"}');
    const { exit } = await play({
      inputs: { sla_hours: 'abc', dry_run: 'true', output_file: file, preview_dir },
    });
    expect(exit).toBe(2);
    expect(resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')))).toMatchObject({
      status: 'failed',
      dry_run: true,
    });
    expect(readdirSync(preview_dir)).toHaveLength(2);
  });

  it('in dry run are not mailed', async () => {
    const { exit, postmark } = await play({ inputs: { sla_hours: 'abc', dry_run: 'true' } });
    expect([exit, postmark.requests]).toEqual([2, []]);
  });
});

it('test_alert sends one marked mail and checks nothing', async () => {
  const { exit, mails, asked, result, done } = await play({
    world: traceDark(),
    inputs: { test_alert: 'true' },
  });
  expect([exit, done, asked]).toEqual([0, true, []]);
  expect(mails).toMatchObject([
    {
      Subject: expect.stringMatching(/^\[Raxx ops\] cron heartbeat STALE: .* \(test\)$/),
      Metadata: { kind: 'test' },
    },
  ]);
  expect(result?.workflows).toEqual([]);
});

it('a test mail that Postmark refuses is a failure', async () => {
  const { exit, stdout } = await play({ inputs: { test_alert: 'true', postmark_server_token: 'wrong' } });
  expect(exit).toBe(2);
  expect(stdout).toContain('ErrorCode 10');
});

describe('files', () => {
  it('output_file holds what result_file holds, in folders that are made', async () => {
    const file = join(scratch(), 'deep', 'result.json');
    const { exit, result } = await play({ world: traceDark(), inputs: { output_file: file } });
    expect(exit).toBe(1);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(result);
    expect(readdirSync(join(file, '..'))).toEqual(['result.json']);
  });

  it('an output_file that cannot be written costs the exit, not the mail', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'taken'), '');
    const played = await play({
      world: traceDark(),
      inputs: { output_file: join(folder, 'taken', 'result.json') },
    });
    expect(played.exit).toBe(2);
    expect(played.mails.map(({ Subject }) => Subject)).toEqual([staleMail]);
    expect(played.outputs).toMatchObject({ status: 'failed', stale: '["trace-integrity-cron"]' });
    for (const place of [played.stdout, played.summary]) expect(place).toContain('output_unwritable');
    expect(resultSchema.parse(played.result).errors).toMatchObject([{ code: 'output_unwritable' }]);
  });

  it('preview_dir holds every mail, in dry run too', async () => {
    const folder = join(scratch(), 'mails');
    const { mails, exit } = await play({
      world: pair({ billing: '2026-05-16', trace: '2026-05-17' }),
      inputs: { preview_dir: folder },
    });
    expect([exit, mails.length]).toEqual([1, 2]);
    expect(readdirSync(folder).sort()).toEqual([
      '01-stale-billing-retention-cron.html',
      '01-stale-billing-retention-cron.txt',
      '02-stale-trace-integrity-cron.html',
      '02-stale-trace-integrity-cron.txt',
    ]);
    const html = readFileSync(join(folder, '02-stale-trace-integrity-cron.html'), 'utf8');
    expect(mails.map(({ HtmlBody }) => HtmlBody)).toContain(html);
  });

  it('a preview_dir that cannot be written costs the exit, not the mail', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'taken'), '');
    const { exit, mails, stdout, result } = await play({
      world: traceDark(),
      inputs: { preview_dir: join(folder, 'taken') },
    });
    expect([exit, mails.length, result?.status]).toEqual([2, 1, 'failed']);
    expect(stdout.replace(/\n\s+/g, ' ')).toContain('could not be written');
  });

  it('files of the runner that cannot be written are warnings', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'taken'));
    const taken = join(folder, 'taken');
    const { exit, mails, stdout, done } = await play({
      world: traceDark(),
      env: { GITHUB_OUTPUT: taken, GITHUB_STEP_SUMMARY: taken },
    });
    expect([exit, mails.length, done]).toEqual([1, 1, true]);
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])
      expect(stdout).toContain(`The file of ${name} could not be written`);
    expect(existsSync(taken)).toBe(true);
  });
});
