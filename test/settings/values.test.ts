import { describe, expect, it } from 'vitest';
import { action, cli, read, right, TOKEN, wrong } from './given.js';

const notNumbers = ['-1', 'abc', 'NaN', '1e999', '1e3', 'Infinity', '0x10', '4 8', '٤٨', '1,5', '99999999'];
const zeroToo = ['0', ...notNumbers];

describe('a value that cannot be used is refused, with the setting, the value and an example', () => {
  const refused: Record<string, string[]> = {
    repo: [
      'octo',
      'octo/',
      '/app',
      'a/b/c',
      'https://github.com/octo/app',
      'octo/..',
      'o o/app',
      '*/app',
      ',,',
    ],
    sla_hours: zeroToo,
    missed_windows: ['0.5', '1.5', ...zeroToo],
    grace_hours: notNumbers,
    confirm_seconds: notNumbers,
    remind_hours: notNumbers,
    max_emails: ['1.5', ...notNumbers],
    timeout_minutes: zeroToo,
    events: ['schedul', 'any, schedule', 'push me', ',', 'workflow-dispatch'],
    branch: ['a b', 'feature..x', '*', 'a\u0007b'],
    dry_run: ['yes please', 'yes', '1', 'on', 'tru'],
    test_alert: ['yes', '0'],
    enabled: ['maybe', '2'],
    config: ['../other/config.yml', '/etc/passwd', 'a/../../b.yml'],
    github_api_url: [
      'http://api.github.com',
      'ftp://api.github.com',
      'api.github.com',
      'https://api.github.com?x=1',
      'http://127.0.0.1.example.com',
      'http://localhost.example.com',
    ],
    alert_email: ['ops', 'ops@', '@example.com', 'a@example.com; b@example.com', 'a b@example.com'],
    alert_from: [
      'Raxx',
      'Raxx <ops>',
      'a@example.com, b@example.com',
      'Raxx <a@example.com',
      'a\u0001@example.com',
    ],
    message_stream: ['out\tbound\u0000', 'two words'],
    subject_prefix: ['[ops]\u0007', 'a\nBcc: x@example.com'],
    runbook_url: ['javascript:alert(1)', 'runbook', 'file:///etc/passwd'],
    output_file: ['a\u0000b'],
    preview_dir: ['a\u0000b'],
    shard: ['0/8', '9/8', '2', '2/8/3', 'a/b', '-1/8', '1/0', '1.5/8'],
  };
  const table = Object.entries(refused).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );

  it.each(table)('%s: %j', async (name, value) => {
    const text = await wrong(action({ workflows: 'nightly', [name]: value }));
    expect(text).toContain(name);
    expect(text).toMatch(/for example|such as|did you mean/i);
    for (const char of ['\n  B', '\u0007', '\u0000', '\u0001']) expect(text).not.toContain(char);
  });

  it.each([
    ['--sla-hours', '-1'],
    ['--grace-hours', '-0.5'],
    ['--max-emails', '-3'],
    ['--backtest', '0'],
    ['--backtest', '91'],
    ['--backtest', '1.5'],
    ['--backtest', '-7'],
    ['--json=maybe', ''],
    ['--send-alerts=yes', ''],
  ])('%s %s', async (flag, value) => {
    const text = await wrong(cli(['--workflows', 'nightly', flag, ...(value === '' ? [] : [value])]));
    expect(text).toContain(flag.split('=')[0]);
    expect(text).toContain(value);
  });

  it('names the value that was given', async () => {
    expect(await wrong(action({ workflows: 'nightly', sla_hours: 'soon' }))).toContain('"soon"');
  });
});

describe('a value that can be used becomes what it means', () => {
  it.each([
    ['sla_hours', '48', { defaults: expect.objectContaining({ sla_hours: 48 }) }],
    ['sla_hours', ' 0.5 ', { defaults: expect.objectContaining({ sla_hours: 0.5 }) }],
    ['sla_hours', 'auto', { defaults: expect.objectContaining({ sla_hours: 'auto' }) }],
    ['missed_windows', '3', { defaults: expect.objectContaining({ missed_windows: 3 }) }],
    ['grace_hours', 'auto', { defaults: expect.objectContaining({ grace_hours: 'auto' }) }],
    ['grace_hours', '0', { defaults: expect.objectContaining({ grace_hours: 0 }) }],
    ['events', 'schedule,\n push ,', { defaults: expect.objectContaining({ events: ['schedule', 'push'] }) }],
    ['events', 'any', { defaults: expect.objectContaining({ events: 'any' }) }],
    ['branch', 'release/2', { defaults: expect.objectContaining({ branch: 'release/2' }) }],
    ['branch', 'any', { defaults: expect.objectContaining({ branch: 'any' }) }],
    ['confirm_seconds', '0', { confirm_seconds: 0 }],
    ['remind_hours', '0', { remind_hours: 0, defaults: expect.objectContaining({ remind_hours: 0 }) }],
    ['report_file', 'page.html', { report_file: 'page.html' }],
    ['report_days', '90', { report_days: 90 }],
    ['timeout_minutes', '0.5', { timeout_minutes: 0.5 }],
    ['repo', 'octo/app', { repos: ['octo/app'] }],
    ['repo', ' octo/app,\nocto/*, ,octo/App', { repos: ['octo/app', 'octo/*'] }],
    ['repo', 'octo_corp/app.js', { repos: ['octo_corp/app.js'] }],
    ['shard', '2/8', { shard: { part: 2, of: 8 } }],
    [
      'github_api_url',
      'https://ghe.example.com/api/v3/',
      { github_api_url: 'https://ghe.example.com/api/v3' },
    ],
    ['github_api_url', 'http://127.8.9.1:8080', { github_api_url: 'http://127.8.9.1:8080' }],
    ['github_api_url', 'http://localhost:1/', { github_api_url: 'http://localhost:1' }],
    ['github_api_url', 'http://[::1]:9', { github_api_url: 'http://[::1]:9' }],
    ['runbook_url', 'https://example.com/run?a=1#b', { runbook_url: 'https://example.com/run?a=1#b' }],
    ['subject_prefix', '[ops]', { subject_prefix: '[ops]' }],
    ['output_file', 'out/result.json', { output_file: 'out/result.json' }],
  ])('%s: %j', async (name, value, expected) => {
    expect(await right(action({ [name]: value }))).toMatchObject(expected);
  });

  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['tRue', true],
    [' true\n', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['', false],
  ])('dry_run: %j is %s', async (text, expected) => {
    const { dry_run, send } = await right(action({ dry_run: text }));
    expect({ dry_run, send }).toEqual({ dry_run: expected, send: !expected });
  });

  it('fills in the defaults of the contract', async () => {
    expect(
      await right(
        read([], { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo-org/ops', GITHUB_TOKEN: TOKEN }),
      ),
    ).toEqual({
      mode: 'action',
      repos: ['octo-org/ops'],
      watches: { auto: true, entries: [] },
      defaults: {
        sla_hours: 'auto',
        missed_windows: null,
        grace_hours: 'auto',
        events: ['schedule', 'workflow_dispatch', 'repository_dispatch'],
        branch: null,
        remind_hours: null,
        jobs: [],
        steps: [],
        min_duration_seconds: null,
        allow_skipped: [],
        paused_until: null,
        reason: null,
        note: null,
        next_steps: [],
      },
      retired: [],
      confirm_seconds: 5,
      dry_run: false,
      send: true,
      alert_email: [],
      alert_from: null,
      message_stream: 'outbound',
      subject_prefix: '[Raxx ops]',
      runbook_url: null,
      postmark_api_url: 'https://api.postmarkapp.com',
      remind_hours: null,
      report_file: null,
      report_days: 30,
      reads_history: false,
      max_emails: 5,
      output_file: null,
      preview_dir: null,
      timeout_minutes: 10,
      test_alert: false,
      shard: null,
      github_api_url: 'https://api.github.com',
    });
  });

  it('gives 48 hours to listed workflows and the schedule to discovered ones', async () => {
    const listed = await right(action({ workflows: 'nightly' }));
    expect(listed.watches.entries).toMatchObject([{ workflow: 'nightly', sla_hours: 48 }]);
    expect((await right(action({ workflows: 'auto' }))).defaults.sla_hours).toBe('auto');
  });

  it('refuses an hour count so large that no date holds it', async () => {
    expect(await wrong(action({ sla_hours: '9'.repeat(40) }))).toContain('sla_hours');
  });
});
