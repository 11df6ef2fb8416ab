import { describe, expect, it } from 'vitest';
import type { ReadConfig } from '../../src/settings/read.js';
import { action, cli, right, TOKEN, wrong } from './given.js';

const config = `
workflows:
  - nightly
  - workflow: weekly
    sla_hours: 200
defaults:
  sla_hours: 36
  missed_windows: 4
  grace_hours: 1
  events: any
  branch: trunk
  remind_hours: 6
  max_emails: 9
  runbook_url: https://example.com/runbook
retired: [old-nightly, weekly.yml]
`;

describe('the config file', () => {
  it('gives watches, defaults and what is retired', async () => {
    const settings = await right(action({}, {}, { branch_config: config }));
    expect(settings.watches.entries).toMatchObject([
      { workflow: 'nightly', sla_hours: 36, events: 'any', branch: 'trunk' },
      { workflow: 'weekly', sla_hours: 200, grace_hours: 1, missed_windows: 4 },
    ]);
    expect(settings).toMatchObject({
      retired: ['old-nightly', 'weekly.yml'],
      remind_hours: 6,
      max_emails: 9,
      runbook_url: 'https://example.com/runbook',
      defaults: { sla_hours: 36 },
    });
  });

  it.each(['', '# nothing yet\n', 'retired: [old]', 'workflows: auto\n'])(
    'may leave the list to auto: %j',
    async (text) => {
      expect((await right(action({}, {}, { branch_config: text }))).watches).toEqual({
        auto: true,
        entries: [],
      });
    },
  );

  it('its sla_hours stands between the setting and the default', async () => {
    const files = { branch_config: 'defaults: { sla_hours: 36 }' };
    expect((await right(action({ sla_hours: '12' }, {}, files))).defaults.sla_hours).toBe(12);
    expect((await right(action({}, {}, files))).defaults.sla_hours).toBe(36);
    expect((await right(action({}))).defaults.sla_hours).toBe('auto');
  });

  it.each([
    ['alert_email: x@example.com', 'alert_email'],
    ['dry_run: true', 'dry_run'],
    ['defaults: { github_api_url: "https://evil.example.com" }', 'github_api_url'],
    ['defaults: { enabled: false }', 'enabled'],
    ['defaults: { max_emials: 2 }', 'max_emails'],
    ['defaults: { runbook_url: "javascript:alert(1)" }', 'runbook_url'],
    ['defaults: { max_emails: 1.5 }', 'max_emails'],
    ['defaults: [1]', 'defaults'],
    ['retired: [42]', 'a file: its stem, its name or its path'],
    ['defaults:', 'defaults'],
    ['workflow: [a]', 'workflows'],
    ['workflows: []', 'workflows'],
    ['workflows: [a', 'cron-heartbeat.yml'],
    ['just text', 'cron-heartbeat.yml'],
    ['- nightly', 'cron-heartbeat.yml'],
  ])('%j is refused', async (text, name) => {
    const at = await wrong(action({}, {}, { branch_config: text }));
    expect(at).toContain(name);
    expect(at).toContain('.github/cron-heartbeat.yml');
  });

  it('is named with line and right key where a key is unknown', async () => {
    const text = await wrong(
      action({}, {}, { branch_config: 'workflows:\n  - workflow: a\n    slahours: 3\n' }),
    );
    expect(text).toMatch(/\.github\/cron-heartbeat\.yml:3/);
    expect(text).toContain('`sla_hours`');
  });
});

describe('where the config file is looked for', () => {
  const asked = async (run: (readConfig: ReadConfig) => Promise<unknown>) => {
    const requests: unknown[] = [];
    await run(async (request) => {
      requests.push(request);
      return { ok: true, value: 'retired: [old]' };
    });
    return requests;
  };

  it('the action asks the default branch of its own repository', async () => {
    const inputs = {
      repo: 'octo-org/watched',
      timeout_minutes: '0.5',
      github_api_url: 'https://ghe.example.com/api/v3/',
    };
    expect(await asked((readConfig) => action(inputs, {}, { readConfig }))).toEqual([
      {
        kind: 'default',
        path: '.github/cron-heartbeat.yml',
        repo: 'octo-org/ops',
        github_api_url: 'https://ghe.example.com/api/v3',
        github_token: TOKEN,
        timeout_minutes: 0.5,
      },
    ]);
  });

  it('the command line looks into the current folder', async () => {
    expect(await asked((readConfig) => cli(['--json'], {}, { readConfig }))).toEqual([
      { kind: 'path', path: '/here/.github/cron-heartbeat.yml', inside: null },
    ]);
  });

  it('nowhere where workflows is given', async () => {
    expect(await asked((readConfig) => action({ workflows: 'a' }, {}, { readConfig }))).toEqual([]);
    expect(await asked((readConfig) => cli(['--workflows', 'a'], {}, { readConfig }))).toEqual([]);
  });

  it('at a path that is given, also beside workflows', async () => {
    const inputs = { workflows: 'a', config: 'ops/heartbeat.yml' };
    expect(await asked((readConfig) => action(inputs, {}, { readConfig }))).toEqual([
      { kind: 'path', path: '/workspace/ops/heartbeat.yml', inside: '/workspace' },
    ]);
    expect(await asked((readConfig) => cli(['--config', './c.yml'], {}, { readConfig }))).toEqual([
      { kind: 'path', path: '/here/c.yml', inside: null },
    ]);
    expect(await asked((readConfig) => cli(['--config', '/else/where.yml'], {}, { readConfig }))).toEqual([
      { kind: 'path', path: '/else/where.yml', inside: null },
    ]);
  });

  it('the list of the setting beats the one of the file, whose defaults stay', async () => {
    const files = { files: { '/workspace/c.yml': 'workflows: [b]\ndefaults: { sla_hours: 5 }' } };
    const settings = await right(action({ workflows: 'a', config: 'c.yml' }, {}, files));
    expect(settings.watches.entries).toMatchObject([{ workflow: 'a', sla_hours: 5 }]);
  });

  it('it may be absent at the default path alone', async () => {
    expect((await right(action({}))).watches).toEqual({ auto: true, entries: [] });
    expect((await right(cli(['--json']))).watches).toEqual({ auto: true, entries: [] });
    expect(await wrong(action({ config: 'c.yml' }))).toContain('c.yml');
  });

  it('what could not be looked up is never taken for absent', async () => {
    const error = { code: 'config_unreadable' as const, message: 'GitHub said 403.', hint: null };
    const { settings, problems } = await action({}, {}, { readConfig: async () => ({ ok: false, error }) });
    expect(settings).toBeNull();
    expect(problems).toEqual([error]);
  });

  it('nothing is asked with a token or a host that cannot be used', async () => {
    expect(await asked((readConfig) => action({ github_token: 'a\nb' }, {}, { readConfig }))).toEqual([]);
    expect(
      await asked((readConfig) => action({ github_api_url: 'http://x.example' }, {}, { readConfig })),
    ).toEqual([]);
  });
});
