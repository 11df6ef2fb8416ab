import { describe, expect, it } from 'vitest';
import { action, cli, POSTMARK_TOKEN, read, right, runner, wrong } from './given.js';

const file = '/here/.github/cron-heartbeat.yml';

describe('flag, then input, then variable, then config file, then default', () => {
  const config =
    'defaults: { grace_hours: 4, events: [push], branch: cfg, runbook_url: "https://c.example.com/" }';
  const files = { files: { [file]: config } };
  const chains: [string, string, (settings: Awaited<ReturnType<typeof right>>) => unknown, unknown[]][] = [
    ['grace_hours', '--grace-hours', ({ defaults }) => defaults.grace_hours, [1, 2, 4, 'auto']],
    [
      'events',
      '--events',
      ({ defaults }) => defaults.events,
      [['issues'], ['release'], ['push'], ['schedule', 'workflow_dispatch', 'repository_dispatch']],
    ],
    ['branch', '--branch', ({ defaults }) => defaults.branch, ['flagged', 'input', 'cfg', null]],
    [
      'runbook_url',
      '--runbook-url',
      (settings) => settings.runbook_url,
      ['https://f.example.com/', 'https://i.example.com/', 'https://c.example.com/', null],
    ],
  ];

  it.each(chains)('%s', async (name, flag, pick, [flagged, input, configured, fallback]) => {
    const env = { [`INPUT_${name.toUpperCase()}`]: String(input) };
    expect(pick(await right(cli([flag, String(flagged)], env, files)))).toEqual(flagged);
    expect(pick(await right(cli(['--json'], env, files)))).toEqual(input);
    expect(pick(await right(cli([`${flag}=`], env, files)))).toEqual(input);
    expect(pick(await right(cli(['--json'], { [Object.keys(env)[0] ?? '']: ' ' }, files)))).toEqual(
      configured,
    );
    expect(pick(await right(cli(['--json'])))).toEqual(fallback);
  });

  it('repo: the flag, the input, GITHUB_REPOSITORY', async () => {
    const env = { INPUT_REPO: 'i/i', GITHUB_REPOSITORY: 'e/e' };
    expect((await right(cli(['--repo', 'f/f'], env))).repos).toEqual(['f/f']);
    expect((await right(cli(['--json'], env))).repos).toEqual(['i/i']);
    expect((await right(cli(['--json'], { ...env, INPUT_REPO: '' }))).repos).toEqual(['e/e']);
    expect(await wrong(cli(['--json'], { GITHUB_REPOSITORY: '' }))).toContain('repo');
  });

  it('dry_run: the flag beats the input, also to switch it off', async () => {
    const env = { INPUT_DRY_RUN: 'true' };
    expect((await right(cli(['--dry-run=false'], env))).dry_run).toBe(false);
    expect((await right(cli(['--json'], env))).dry_run).toBe(true);
  });

  it('alert_email: the flag, the input, OPS_ALERT_EMAIL', async () => {
    const env = { INPUT_ALERT_EMAIL: 'i@example.com', OPS_ALERT_EMAIL: 'e@example.com' };
    expect((await right(cli(['--alert-email', 'f@example.com'], env))).alert_email).toEqual([
      'f@example.com',
    ]);
    expect((await right(cli(['--json'], env))).alert_email).toEqual(['i@example.com']);
    expect((await right(cli(['--json'], { OPS_ALERT_EMAIL: 'e@example.com\n' }))).alert_email).toEqual([
      'e@example.com',
    ]);
  });

  it('the other fallback variables of the contract', async () => {
    const { settings, secrets } = await action(
      {},
      {
        POSTMARK_SERVER_TOKEN: POSTMARK_TOKEN,
        OPS_ALERT_FROM: 'ops@example.com',
        HEARTBEAT_PING_URL: 'https://hc.example.com/x',
        GITHUB_API_URL: 'https://ghe.example.com/api/v3',
        GITHUB_SERVER_URL: 'https://ghe.example.com/',
      },
    );
    expect(secrets).toMatchObject({
      postmark_server_token: POSTMARK_TOKEN,
      ping_url: 'https://hc.example.com/x',
    });
    expect(settings).toMatchObject({
      alert_from: 'ops@example.com',
      github_api_url: 'https://ghe.example.com/api/v3',
    });
  });

  it('an entry of the list knows best of all', async () => {
    const { watches } = await right(
      action({ workflows: '- workflow: a\n  sla_hours: 5\n- b', sla_hours: '7' }),
    );
    expect(watches.entries).toMatchObject([{ sla_hours: 5 }, { sla_hours: 7 }]);
  });
});

describe('the flag of the monitor', () => {
  const NAME = 'FLAG_CRON_HEARTBEAT_MONITOR';

  it.each(['1', 'true', 'on', 'yes', 'TRUE', ' On\n'])('%j is on', async (value) => {
    expect((await action({}, { [NAME]: value })).action).toBe('run');
    expect((await action({ enabled: value }, { [NAME]: '0' })).action).toBe('run');
    expect((await cli(['--json'], { [NAME]: value })).action).toBe('run');
  });

  it.each(['0', 'false', 'off', 'no', 'NO', ' Off '])('%j is off', async (value) => {
    expect((await action({}, { [NAME]: value })).action).toBe('disabled');
    expect((await action({ enabled: value }, { [NAME]: '1' })).action).toBe('disabled');
    expect((await cli(['--json'], { [NAME]: value })).action).toBe('disabled');
  });

  it('absent is on, present but empty is off', async () => {
    expect((await action({})).action).toBe('run');
    expect((await action({ enabled: '' }, { [NAME]: '' })).action).toBe('disabled');
    expect((await action({ enabled: 'yes' }, { [NAME]: '' })).action).toBe('run');
  });

  it.each(['maybe', '2', 'enabled'])('%j is a problem that names the flag', async (value) => {
    const text = await wrong(action({}, { [NAME]: value }));
    expect(text).toContain(value);
    expect(text).toMatch(/enabled|FLAG_CRON_HEARTBEAT_MONITOR/);
  });

  it('off, nothing else is read and nothing else matters', async () => {
    const given = await read(
      ['--sla-hours', '0', '--wat'],
      { ...runner, [NAME]: '0' },
      {
        readConfig: () => Promise.reject(new Error('read')),
      },
    );
    expect(given).toMatchObject({ action: 'disabled', problems: [], settings: null });
  });
});

it('all problems are told together', async () => {
  const text = await wrong(
    action({
      repo: 'octo',
      workflows: '- workflow: a\n  sla_hour: 3\n- workflow: b\n  paused_until: 2026-12-01\n',
      sla_hours: '0',
      dry_run: 'yes please',
      github_token: 'a\nb',
      alert_email: 'nobody',
      shard: '9/8',
      timeout_minutes: 'ten',
      config: '../x',
    }),
  );
  const names = [
    'repo',
    'sla_hour`',
    'reason',
    'sla_hours',
    'dry_run',
    'github_token',
    'alert_email',
    'shard',
  ];
  for (const name of [...names, 'timeout_minutes', 'config']) expect(text).toContain(name);
});

describe('every setting, in every combination of places', () => {
  type Of = Awaited<ReturnType<typeof action>>;
  const fallback: Record<string, string> = {
    repo: 'GITHUB_REPOSITORY',
    alert_email: 'OPS_ALERT_EMAIL',
    alert_from: 'OPS_ALERT_FROM',
    github_api_url: 'GITHUB_API_URL',
  };
  const own = (name: string) => (given: Of) => (given.settings as unknown as Record<string, unknown>)?.[name];
  const rule = (name: string) => (given: Of) =>
    (given.settings?.defaults as unknown as Record<string, unknown>)?.[name];
  /** Flag, input, variable, config file, default: what each gives, and what comes of it. */
  const table: [string, (given: Of) => unknown, [string, unknown][], string | null, unknown][] = [
    [
      'repo',
      own('repos'),
      [
        ['f/f', ['f/f']],
        ['i/i', ['i/i']],
        ['e/e', ['e/e']],
      ],
      null,
      undefined,
    ],
    [
      'shard',
      own('shard'),
      [
        ['1/2', { part: 1, of: 2 }],
        ['2/3', { part: 2, of: 3 }],
      ],
      null,
      null,
    ],
    [
      'sla_hours',
      rule('sla_hours'),
      [
        ['1', 1],
        ['2', 2],
      ],
      '4',
      'auto',
    ],
    [
      'missed_windows',
      rule('missed_windows'),
      [
        ['1', 1],
        ['2', 2],
      ],
      '4',
      null,
    ],
    [
      'grace_hours',
      rule('grace_hours'),
      [
        ['1', 1],
        ['2', 2],
      ],
      '4',
      'auto',
    ],
    [
      'events',
      rule('events'),
      [
        ['push', ['push']],
        ['issues', ['issues']],
      ],
      'any',
      ['schedule', 'workflow_dispatch', 'repository_dispatch'],
    ],
    [
      'branch',
      rule('branch'),
      [
        ['f', 'f'],
        ['i', 'i'],
      ],
      'c',
      null,
    ],
    [
      'remind_hours',
      rule('remind_hours'),
      [
        ['0', 0],
        ['2', 2],
      ],
      '4',
      null,
    ],
    [
      'confirm_seconds',
      own('confirm_seconds'),
      [
        ['0', 0],
        ['2', 2],
      ],
      null,
      5,
    ],
    [
      'max_emails',
      own('max_emails'),
      [
        ['0', 0],
        ['2', 2],
      ],
      '4',
      5,
    ],
    [
      'alert_email',
      own('alert_email'),
      [
        ['f@x.io', ['f@x.io']],
        ['i@x.io', ['i@x.io']],
        ['e@x.io', ['e@x.io']],
      ],
      null,
      [],
    ],
    [
      'alert_from',
      own('alert_from'),
      [
        ['f@x.io', 'f@x.io'],
        ['i@x.io', 'i@x.io'],
        ['e@x.io', 'e@x.io'],
      ],
      null,
      null,
    ],
    [
      'subject_prefix',
      own('subject_prefix'),
      [
        ['none', ''],
        ['[i]', '[i]'],
      ],
      null,
      '[Raxx ops]',
    ],
    [
      'runbook_url',
      own('runbook_url'),
      [
        ['https://f.io/', 'https://f.io/'],
        ['https://i.io/', 'https://i.io/'],
      ],
      'https://c.io/',
      null,
    ],
    [
      'message_stream',
      own('message_stream'),
      [
        ['f', 'f'],
        ['i', 'i'],
      ],
      null,
      'outbound',
    ],
    [
      'github_api_url',
      own('github_api_url'),
      [
        ['https://f.io', 'https://f.io'],
        ['https://i.io/', 'https://i.io'],
        ['https://e.io', 'https://e.io'],
      ],
      null,
      'https://api.github.com',
    ],
    [
      'output_file',
      own('output_file'),
      [
        ['f', 'f'],
        ['i', 'i'],
      ],
      null,
      null,
    ],
    [
      'preview_dir',
      own('preview_dir'),
      [
        ['f', 'f'],
        ['i', 'i'],
      ],
      null,
      null,
    ],
    [
      'report_file',
      own('report_file'),
      [
        ['f', 'f'],
        ['i', 'i'],
      ],
      null,
      null,
    ],
    [
      'report_days',
      own('report_days'),
      [
        ['7', 7],
        ['8', 8],
      ],
      null,
      30,
    ],
    [
      'timeout_minutes',
      own('timeout_minutes'),
      [
        ['0.5', 0.5],
        ['3', 3],
      ],
      null,
      10,
    ],
    [
      'dry_run',
      own('dry_run'),
      [
        ['false', false],
        ['true', true],
      ],
      null,
      false,
    ],
  ];

  type Place = [string, unknown];

  /** What is given of the places in `set`, a bit for each: the others are empty or blank. */
  function surroundings(name: string, set: number, places: Place[], configured: Place | null) {
    const text = (bit: number, place: Place | null | undefined, none = '') =>
      place && set & (1 << bit) ? place[0] : none;
    const [flagged, input, variable] = places;
    const config = text(3, configured);
    return {
      argv: [`--${name.replaceAll('_', '-')}=${text(0, flagged)}`],
      env: {
        [`INPUT_${name.toUpperCase()}`]: text(1, input, ' '),
        ...(fallback[name] === undefined ? {} : { [fallback[name]]: text(2, variable) }),
      },
      files: config === '' ? {} : { files: { [file]: `defaults: { ${name}: ${config} }` } },
    };
  }

  it.each(table)('%s', async (name, pick, places, configured, byDefault) => {
    const inFile: Place | null = configured === null ? null : [configured, Number(configured) || configured];
    const inOrder = [places[0], places[1], places[2], inFile];
    for (let set = 0; set < 16; set += 1) {
      const { argv, env, files } = surroundings(name, set, places, inFile);
      const first = inOrder.find((place, bit) => place && set & (1 << bit));
      const given = await cli(argv, env, files);
      expect([set, pick(given)]).toEqual([set, first ? first[1] : byDefault]);
    }
  });
});

it('a list with auto, a glob, a pause and retired is the same from every place', async () => {
  const list = [
    'workflows:',
    '  - auto',
    '  - { workflow: deploy-*, remind_hours: 3 }',
    '  - { workflow: nightly, remind_hours: 0, paused_until: 2026-12-01, reason: migration }',
    '',
  ].join('\n');
  const retired = 'retired: [old-nightly, octo-org/ops/older.yml]\n';
  const defaults = 'defaults: { remind_hours: 7 }\n';
  const text = list + retired;
  const from = async (given: ReturnType<typeof action>) => {
    const { watches, retired, defaults, remind_hours } = await right(given);
    return { watches, retired, defaults, remind_hours };
  };
  const mail = { postmark_server_token: 'server-token', alert_email: 'a@b.com', alert_from: 'm@b.com' };
  const of = { ...mail, remind_hours: '7' };
  const flags = ['--remind-hours', '7'];
  const input = await from(action({ ...of, workflows: text }));
  expect(input.watches).toMatchObject({
    auto: true,
    entries: [
      { workflow: 'deploy-*', remind_hours: 3 },
      { workflow: 'nightly', remind_hours: 0, paused_until: '2026-12-01T00:00:00Z' },
    ],
  });
  expect([input.retired, input.remind_hours]).toEqual([['old-nightly', 'octo-org/ops/older.yml'], 7]);
  const files = (path: string, content: string) => ({ files: { [path]: content } });
  const others = [
    action({ ...of, config: 'c.yml' }, {}, files('/workspace/c.yml', text)),
    action(of, {}, { branch_config: text }),
    action(mail, {}, { branch_config: text + defaults }),
    action({ ...mail, workflows: list, config: 'c.yml' }, {}, files('/workspace/c.yml', retired + defaults)),
    cli([...flags, '--workflows', text]),
    cli([...flags, '--config', 'c.yml'], {}, files('/here/c.yml', text)),
    cli(flags, {}, files(file, text)),
  ];
  for (const other of others) expect(await from(other)).toEqual(input);
});
