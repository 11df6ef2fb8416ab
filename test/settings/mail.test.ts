import { describe, expect, it } from 'vitest';
import { action, cli, POSTMARK_TOKEN, read, right, wrong } from './given.js';

describe('recipients', () => {
  it.each([
    ['ops@example.com', ['ops@example.com']],
    [' a@example.com , ,b@example.com,', ['a@example.com', 'b@example.com']],
    ['a@example.com\nb@example.com\n', ['a@example.com', 'b@example.com']],
    ["o'hara+ops@mail.example.co.uk", ["o'hara+ops@mail.example.co.uk"]],
    ['a@example.com, A@example.com', ['a@example.com']],
    [' , ', []],
  ])('%j', async (text, expected) => {
    expect((await right(action({ alert_email: text }))).alert_email).toEqual(expected);
  });

  it('are at most 50, as Postmark takes no more', async () => {
    const all = (count: number) => Array.from({ length: count }, (_, i) => `a${i}@example.com`).join(',');
    expect((await right(action({ alert_email: all(50) }))).alert_email).toHaveLength(50);
    expect(await wrong(action({ alert_email: all(51) }))).toContain('50');
  });

  it('are named where one of them is wrong', async () => {
    const problem = await wrong(action({ alert_email: 'ops@example.com, oncall, mailto:dev@example.com' }));
    expect(problem).toContain('unlike "oncall" and "mailto:dev@example.com"');
  });
});

describe('the sender', () => {
  it.each([
    ['ops@example.com', 'ops@example.com'],
    ['<ops@example.com>', 'ops@example.com'],
    ['Raxx ops <ops@example.com>', 'Raxx ops <ops@example.com>'],
    ['Größe <ops@example.com>', 'Größe <ops@example.com>'],
    ['Raxx, Inc. <ops@example.com>', '"Raxx, Inc." <ops@example.com>'],
    ['"Raxx, Inc." <ops@example.com>', '"Raxx, Inc." <ops@example.com>'],
    ['[Raxx] <ops@example.com>\n', '"[Raxx]" <ops@example.com>'],
  ])('%j is sent as %j', async (text, expected) => {
    expect((await right(action({ alert_from: text }))).alert_from).toBe(expected);
  });
});

describe('whether mail may leave', () => {
  it.each([
    ['action', {}, [], true],
    ['action in dry run', { dry_run: 'true' }, [], false],
    ['command line', {}, ['--workflows', 'a'], false],
    ['command line that asks', {}, ['--workflows', 'a', '--send-alerts'], true],
    ['command line that asks in dry run', {}, ['--workflows', 'a', '--send-alerts', '--dry-run'], false],
    ['command line that asks not', {}, ['--workflows', 'a', '--send-alerts=false'], false],
  ])('%s', async (_name, inputs, flags, expected) => {
    const given = await (flags.length === 0 ? action(inputs) : cli(flags));
    expect([given.mail.send, given.settings?.send]).toEqual([expected, expected]);
  });

  it('stays open where dry_run cannot be read, so that its mail can go out', async () => {
    const { mail, settings } = await action({ dry_run: 'yes please' });
    expect([mail.send, settings]).toEqual([true, null]);
  });

  it('is not lost to a flag that stands where a value is missing', async () => {
    expect((await cli(['--send-alerts', '--workflows', '--dry-run'])).mail.send).toBe(false);
  });
});

describe('the mail about a wrong address goes to those that are right', () => {
  it.each([
    ['ops@example.com, oncall', ['ops@example.com']],
    ['ops@example.com; dev@example.com', ['ops@example.com', 'dev@example.com']],
    ['Ops <ops@example.com>', ['ops@example.com']],
    ['mailto:ops@example.com', ['ops@example.com']],
    ['oncall', []],
  ])('%j', async (alert_email, expected) => {
    const { mail, settings } = await action({ alert_email });
    expect([mail.alert_email, settings]).toEqual([expected, null]);
  });

  it('of more than 50, to as many as one mail takes', async () => {
    const all = Array.from({ length: 60 }, (_, i) => `a${i}@example.com`);
    const { mail, settings } = await action({ alert_email: all.join() });
    expect([mail.alert_email, settings]).toEqual([all.slice(0, 50), null]);
  });

  it.each([
    [`${'x'.repeat(300)} <ops@example.com>`, 'ops@example.com'],
    ['Ops <ops@example.com', 'ops@example.com'],
    ['ops@example.com, dev@example.com', 'ops@example.com'],
    ['ops', null],
  ])('from %j', async (alert_from, expected) => {
    const { mail, settings } = await action({ alert_from });
    expect([mail.alert_from, settings]).toEqual([expected, null]);
  });
});

describe('the mail about wrong settings', () => {
  it('uses what is right and the defaults for what is wrong', async () => {
    const { mail, secrets, watch_names, problems } = await action({
      workflows: 'nightly, weekly',
      sla_hours: 'soon',
      alert_email: 'ops@example.com',
      alert_from: 'nobody',
      message_stream: 'two words',
      postmark_server_token: POSTMARK_TOKEN,
    });
    expect(problems).toHaveLength(3);
    expect(mail).toMatchObject({
      send: true,
      alert_email: ['ops@example.com'],
      alert_from: null,
      message_stream: 'outbound',
      subject_prefix: '[Raxx ops]',
      postmark_api_url: 'https://api.postmarkapp.com',
    });
    expect(secrets.postmark_server_token).toBe(POSTMARK_TOKEN);
    expect(watch_names).toEqual(['nightly', 'weekly']);
  });

  it.each([
    ['- nightly\n- workflow: weekly\n  sla_hour: 3\n', ['nightly', 'weekly']],
    ['workflows:\n  - nightly\n  - weekly\ndefaults: {}\n', ['nightly', 'weekly']],
    ['auto', []],
    [',', []],
  ])('names what the setting lists: %j', async (text, expected) => {
    expect((await action({ workflows: text, sla_hours: 'soon' })).watch_names).toEqual(expected);
  });
});

describe('what this use was to watch', () => {
  it("is kept in the user's own words, also where the settings are wrong", async () => {
    const given = { repo: 'octo-org/a, octo-org/b', workflows: ' - nightly\n', shard: '9/8' };
    const { settings, scope } = await action(given);
    expect(settings).toBeNull();
    expect(scope).toEqual({
      repo: 'octo-org/a, octo-org/b',
      workflows: '- nightly',
      config: null,
      shard: '9/8',
    });
  });

  it('is the own repository where nothing is given', async () => {
    const none = { workflows: null, config: null, shard: null };
    expect((await action({})).scope).toEqual({ repo: 'octo-org/ops', ...none });
    expect((await read([], {})).scope).toEqual({ repo: null, ...none });
  });
});

describe('POSTMARK_API_URL', () => {
  it('points mail elsewhere over https or on loopback only', async () => {
    const at = async (url: string) => (await right(action({}, { POSTMARK_API_URL: url }))).postmark_api_url;
    expect(await at('http://127.0.0.1:2525/')).toBe('http://127.0.0.1:2525');
    expect(await at('')).toBe('https://api.postmarkapp.com');
    expect(await wrong(action({}, { POSTMARK_API_URL: 'http://mail.example.com' }))).toContain(
      'POSTMARK_API_URL',
    );
  });
});

it.each([
  [255, true],
  [256, false],
])('a sender of %d characters, as it is handed to Postmark: %j', async (length, isRight) => {
  const address = ' <ops@example.com>';
  const plain = `${'x'.repeat(length - address.length)}${address}`;
  const quotes = `${'x'.repeat(length - address.length - 4)}, ${address}`.replace(',  <', ',y <');
  for (const alert_from of [plain, quotes]) {
    const { settings, problems } = await action({ alert_from });
    expect(settings !== null).toBe(isRight);
    if (isRight) expect(settings?.alert_from).toHaveLength(length);
    else expect(problems[0]?.message).toContain('at most 255 characters');
  }
});
