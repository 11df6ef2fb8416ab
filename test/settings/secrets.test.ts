import { describe, expect, it } from 'vitest';
import type { Invocation } from '../../src/settings/read.js';
import { action, cli, POSTMARK_TOKEN, read, right, runner, TOKEN, wrong } from './given.js';

describe('tokens', () => {
  it('lose the blanks around them', async () => {
    const { secrets } = await action({
      github_token: ` ${TOKEN}\n`,
      postmark_server_token: `${POSTMARK_TOKEN}\r\n`,
    });
    expect(secrets).toMatchObject({ github_token: TOKEN, postmark_server_token: POSTMARK_TOKEN });
  });

  it.each(['two\nlines-secret', 'tab\tsecret', 'bell\u0007secret', 'naïve-secret', 'two words-secret'])(
    'that no header can carry are refused unseen: %j',
    async (token) => {
      const text = await wrong(action({ github_token: token, postmark_server_token: token }));
      expect(text).toContain('github_token');
      expect(text).toContain('postmark_server_token');
      expect(text).not.toMatch(/secret\b(?!s)/);
      expect(text).not.toContain('lines');
    },
  );

  it('are taken from the flag, the input, GITHUB_TOKEN, then GH_TOKEN', async () => {
    const env = { INPUT_GITHUB_TOKEN: 'input', GITHUB_TOKEN: 'github', GH_TOKEN: 'gh' };
    const token = async (flags: string[], from: Record<string, string>) =>
      (await read(['--repo', 'o/r', ...flags], from)).secrets.github_token;
    expect(await token(['--gh-token', 'flag'], env)).toBe('flag');
    expect(await token([], env)).toBe('input');
    expect(await token([], { ...env, INPUT_GITHUB_TOKEN: '' })).toBe('github');
    expect(await token([], { GH_TOKEN: 'gh' })).toBe('gh');
  });

  it('are asked for where GitHub has to be read', async () => {
    expect(await wrong(read([], { ...runner, INPUT_GITHUB_TOKEN: ' ' }))).toMatch(
      /github_token[\s\S]*\$\{\{ github\.token \}\}/,
    );
    expect(await wrong(read(['--repo', 'o/r'], {}))).toContain('export GITHUB_TOKEN=$(gh auth token)');
  });

  it.each([
    ['--postmark-server-token', 'POSTMARK_SERVER_TOKEN'],
    ['--postmark-token', 'POSTMARK_SERVER_TOKEN'],
    ['--postmark-api-url', 'POSTMARK_API_URL'],
    ['--enabled', 'FLAG_CRON_HEARTBEAT_MONITOR'],
  ])('and what never is a flag is named with its variable: %s', async (flag, variable) => {
    for (const flags of [[flag, POSTMARK_TOKEN], [`${flag}=${POSTMARK_TOKEN}`]]) {
      const text = await wrong(cli(flags));
      expect(text).toContain(variable);
      expect(text).not.toContain(POSTMARK_TOKEN.slice(0, 8));
    }
  });
});

describe('the ping URL', () => {
  it('keeps its query', async () => {
    const url = 'https://hc.example.com/ping/abc?rid=1';
    expect((await action({ ping_url: url })).secrets.ping_url).toBe(url);
    expect((await action({}, { HEARTBEAT_PING_URL: `${url}\n` })).secrets.ping_url).toBe(url);
  });

  it.each(['http://hc.example.com/hush', 'hc.example.com/hush', 'https://u:hush@hc.example.com/hush'])(
    'is refused unseen: %s',
    async (url) => {
      const text = await wrong(action({ ping_url: url }));
      expect(text).toContain('ping_url');
      expect(text).not.toContain('hush');
    },
  );
});

describe('the pings for a start and a failure', () => {
  it.each([
    ['https://hc.example.com/abc/fail', 'https://hc.example.com/abc/fail'],
    ['none', 'none'],
    ['', null],
  ])('may have a URL of their own, or none: %j', async (text, expected) => {
    const { secrets } = await action({ ping_fail_url: text }, { HEARTBEAT_PING_START_URL: text });
    expect([secrets.ping_fail_url, secrets.ping_start_url]).toEqual([expected, expected]);
  });

  it.each(['http://hc.example.com/hush', 'nothing-hush'])('%s is refused unseen', async (text) => {
    const told = await wrong(action({ ping_fail_url: text, ping_start_url: text }));
    expect(told).toMatch(/ping_fail_url.*none[\s\S]*ping_start_url.*none/);
    expect(told).not.toContain('hush');
  });
});

describe('a secret', () => {
  const everywhere = (given: Invocation) => JSON.stringify({ ...given, secrets: null });

  it.each([
    [
      'in the place of another input',
      action({ repo: TOKEN, sla_hours: POSTMARK_TOKEN, branch: `x ${TOKEN}` }),
    ],
    ['in a URL', action({ github_api_url: `https://x:${TOKEN}@ghe.example.com`, runbook_url: `x ${TOKEN}` })],
    ['in the query of a URL', action({ github_api_url: `https://ghe.example.com/?token=${TOKEN}` })],
    ['in POSTMARK_API_URL', action({}, { POSTMARK_API_URL: `https://x:${TOKEN}@mail.example.com` })],
    ['as a stray argument', cli(['--repo', 'o/r', TOKEN])],
    ['behind an unknown flag', cli(['--gh-tokn', TOKEN])],
    ['in an unknown flag', cli([`--token=${TOKEN}`])],
    ['behind a flag that is given twice', cli(['--gh-token', TOKEN, '--gh-token', `${TOKEN}b`])],
    ['in a command-line value', cli(['--backtest', TOKEN, '--now', TOKEN])],
    ['in YAML', action({ workflows: `- workflow: a\n  sla_hours: ${TOKEN}\n  ${TOKEN}: 1\n` })],
    ['in broken YAML', action({ workflows: `- "${TOKEN}\n- [` })],
  ])('is never repeated %s', async (_place, given) => {
    const result = await given;
    expect(result.problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(result.problems)).not.toContain(TOKEN.slice(4, 20));
    expect(JSON.stringify(result.problems)).not.toContain(POSTMARK_TOKEN);
  });

  it('of any form is never repeated where it is another setting’s secret too', async () => {
    const { problems } = await action({ github_token: 'my-own-secret', branch: 'x my-own-secret' });
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('my-own-secret');
  });

  it.each([
    ['that is longer than what a message shows', 'x'.repeat(7) + 'y9'.repeat(90), 'y9y9'],
    ['with dots, as new tokens of GitHub have them', 'ghs_12345_eyJhbGciOi.eyJhdWQiOiJ.c2lnbmF0dXJl', 'c2ln'],
    ['with quotes in it', 'my"own"secret-of-many-words', 'many'],
  ])('%s does not show its beginning either', async (_what, secret, part) => {
    const { problems } = await action({ github_token: secret, branch: `x ${secret}` });
    expect(JSON.stringify(problems)).toContain('branch');
    expect(JSON.stringify(problems)).not.toContain(part);
  });

  it('that is a URL is known without its query too', async () => {
    const ping_url = 'https://hc.example.com/ping/hush-hush?rid=1';
    const { problems } = await action({ ping_url, shard: ping_url });
    expect(JSON.stringify(problems)).toContain('shard');
    expect(JSON.stringify(problems)).not.toContain('hush-hush');
  });

  it('is kept out of the settings', async () => {
    const given = await action({
      postmark_server_token: POSTMARK_TOKEN,
      ping_url: 'https://hc.example.com/hush',
    });
    await right(Promise.resolve(given));
    for (const secret of [TOKEN, POSTMARK_TOKEN, 'hush']) expect(everywhere(given)).not.toContain(secret);
  });
});
