import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings/model.js';
import { settings } from '../../src/settings/table.js';
import { action, POSTMARK_TOKEN, read, right, wrong } from './given.js';

const recorded = async (): Promise<Settings> => ({
  ...(await right(
    action({ workflows: '- nightly\n- { workflow: weekly, sla_hours: 200, note: n }', remind_hours: '7' }),
  )),
  github_api_url: 'https://evil.example.com',
  postmark_api_url: 'https://evil.example.com',
  output_file: '/etc/passwd',
  preview_dir: '/etc',
  test_alert: true,
});
const replay = async (flags: string[], env = {}, recording?: Record<string, unknown>) =>
  read(['--replay', 'evidence.json', ...flags], env, { recording: recording ?? (await recorded()) });

describe('a replay', () => {
  it('takes the recorded settings, without any that reach out', async () => {
    const settings = await right(replay([]));
    expect(settings).toMatchObject({
      mode: 'command_line',
      repos: ['octo-org/ops'],
      watches: {
        auto: false,
        entries: [
          { workflow: 'nightly', sla_hours: 48 },
          { workflow: 'weekly', sla_hours: 200, note: 'n' },
        ],
      },
      remind_hours: 7,
      send: false,
      test_alert: false,
      output_file: null,
      preview_dir: null,
      github_api_url: 'https://api.github.com',
      postmark_api_url: 'https://api.postmarkapp.com',
    });
  });

  it('keeps the shard of the recording', async () => {
    const base = await recorded();
    const changed = { ...base, shard: { part: 2, of: 8 } };
    expect(await right(replay([], {}, changed))).toMatchObject({
      shard: { part: 2, of: 8 },
    });
  });

  it('lets a rule flag override every recorded watch', async () => {
    const settings = await right(replay(['--sla-hours', '1', '--events', 'push', '--branch', 'any']));
    expect(settings.watches.entries).toMatchObject([
      { sla_hours: 1, events: ['push'], branch: 'any' },
      { sla_hours: 1, events: ['push'], branch: 'any', note: 'n' },
    ]);
    expect(settings.defaults.sla_hours).toBe(1);
  });

  it.each([
    ['', 48],
    ['30', 30],
    ['auto', 48],
  ])('takes other workflows under the recorded sla_hours %j: %d', async (sla_hours, expected) => {
    const base = await right(action({ workflows: 'nightly', sla_hours }));
    const settings = await right(replay(['--workflows', 'other'], {}, { ...base }));
    expect(settings.watches.entries).toMatchObject([{ workflow: 'other', sla_hours: expected }]);
  });

  it('lets other flags override too', async () => {
    const flags = [
      '--workflows',
      'other',
      '--max-emails',
      '1',
      '--output-file',
      'o.json',
      '--dry-run',
      '--now',
      '2026-05-22',
    ];
    const given = await replay(flags);
    expect(given.settings).toMatchObject({
      watches: { auto: false, entries: [{ workflow: 'other', sla_hours: 48 }] },
      max_emails: 1,
      output_file: 'o.json',
      dry_run: true,
    });
    expect(given.command).toMatchObject({ replay: 'evidence.json', now: '2026-05-22T00:00:00Z' });
  });

  const unlike: Record<string, string> = {
    sla_hours: '30',
    missed_windows: '4',
    max_emails: '7',
    remind_hours: '3',
    message_stream: 'other',
    timeout_minutes: '3',
    report_days: '3',
  };
  it.each(settings.filter(({ flag }) => flag !== null).map((one) => [one.flag ?? '', one] as const))(
    '%s is heard or refused, never dropped in silence',
    async (flag, { name, value, example, live }) => {
      const told = [flag, ...(value === null ? [] : [unlike[name] ?? example])];
      const { problems, settings: own, mail } = await replay(told);
      const base = await replay([]);
      if (live) expect(problems[0]?.message).toContain(`${flag} does not go with --replay`);
      else expect([problems, own, mail]).not.toEqual([[], base.settings, base.mail]);
      if (!live) expect(problems).toEqual([]);
    },
  );

  it('takes a recording of before, whose watches are a list or auto and have no remind_hours', async () => {
    const { watches, defaults, ...rest } = await recorded();
    const { remind_hours: _, ...old } = defaults;
    const entries = watches.entries.map(({ remind_hours: _, ...entry }) => entry);
    const listed = await right(replay([], {}, { ...rest, defaults: old, watches: entries }));
    expect(listed.watches).toMatchObject({ auto: false, entries });
    const auto = await right(replay([], {}, { ...rest, defaults: old, watches: 'auto' }));
    expect(auto.watches).toEqual({ auto: true, entries: [] });
  });

  it('listens to no input and no variable, holds no secret and sends nothing', async () => {
    const env = {
      INPUT_SLA_HOURS: '0',
      INPUT_DRY_RUN: 'yes please',
      GITHUB_TOKEN: 'a\nb',
      POSTMARK_SERVER_TOKEN: POSTMARK_TOKEN,
      POSTMARK_API_URL: 'http://evil.example.com',
      HEARTBEAT_PING_URL: 'https://hc.example.com/x',
    };
    const given = await replay([], { ...env, HTTPS_PROXY: 'socks5://x' });
    expect(given.problems).toEqual([]);
    expect(new Set(Object.values(given.secrets))).toEqual(new Set([null]));
    expect([given.mail.send, given.settings?.send]).toEqual([false, false]);
  });

  it('asks nobody, so that the off switch does not stop it', async () => {
    for (const value of ['0', '', 'maybe']) {
      const given = await replay([], { FLAG_CRON_HEARTBEAT_MONITOR: value });
      expect([given.action, given.problems]).toEqual(['run', []]);
    }
  });

  it('refuses a wrong flag like any run', async () => {
    expect(await wrong(replay(['--sla-hours', '0']))).toContain('sla_hours');
    expect(await wrong(replay(['--now', 'noon']))).toContain('--now');
    expect(await wrong(replay(['--config', 'c.yml']))).toContain('--config');
  });

  it.each(['2026-05-23T06:30:01Z', '2026-05-24', '2027-01-01T00:00:00+09:00'])(
    'refuses --now %s, since what ran after the recording is not in it',
    async (now) => {
      expect(await wrong(replay(['--now', now]))).toMatch(
        /--now: .* later than the recording.*2026-05-23T06:30:00Z/s,
      );
    },
  );

  it.each(['2026-05-23T06:30:00Z', '2026-05-23T08:30:00+02:00', '2026-05-23'])(
    'takes --now %s',
    async (now) => {
      expect((await replay(['--now', now])).problems).toEqual([]);
    },
  );

  it('reports a recording that cannot be read', async () => {
    const given = await read(['--replay', 'gone.json'], {});
    expect(given.problems).toMatchObject([{ code: 'recording_unreadable' }]);
    expect(given.mail.send).toBe(false);
  });

  it.each<[string, Record<string, unknown>]>([
    ['no rules', { defaults: {} }],
    ['a list that is none', { watches: 'nightly' }],
    ['an SLA that is no number', { defaults: { sla_hours: 'soon' } }],
    ['repositories that are none', { repos: [1] }],
    ['a page that is a script', { runbook_url: 'javascript:alert(1)' }],
    ['a subject of two lines', { subject_prefix: 'a\nb' }],
  ])('refuses recorded settings with %s', async (_what, part) => {
    const { problems, settings } = await replay([], {}, { ...(await recorded()), ...part });
    expect(settings).toBeNull();
    expect(problems).toMatchObject([{ code: 'recording_unreadable' }]);
  });
});
