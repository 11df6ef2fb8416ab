/** Slips of people who copy, paste and type: what is taken, and what is said of the rest. */
import { describe, expect, it } from 'vitest';
import { result as resultSchema } from '../../src/report/result-schema.js';
import { playOnVirtualTime } from '../support/scene.js';
import { action, cli, POSTMARK_TOKEN, right, TOKEN, watches, wrong } from './given.js';

const names = async (text: string) => (await watches(text)).map(({ workflow }) => workflow);

describe('blanks of a page that was copied from', () => {
  it.each([
    ['\ufeffnightly, weekly'],
    ['nightly\u00a0,\u00a0weekly'],
    ['nightly\r\n\r\nweekly\r\n'],
    [',nightly,,weekly,'],
    ['\ufeff- nightly\r\n- weekly\r\n'],
    ['\u00a0- nightly\n\u00a0- weekly'],
    ['-\u00a0nightly\n-\u00a0\u00a0weekly'],
    ['- workflow:\u00a0nightly\n- workflow: \u00a0weekly'],
    ['- workflow: nightly\n\u00a0\u00a0sla_hours: 48\n- weekly'],
    ['- "nightly "\n- " weekly"'],
    ['- |\n  nightly\n- >\n  weekly\n'],
  ])('%j lists the two', async (text) => {
    expect(await names(text)).toEqual(['nightly', 'weekly']);
  });

  it('a no-break space within a name stays', async () => {
    expect(await names('- "Night\u00a0shift"\n- a\u00a0b')).toEqual(['Night\u00a0shift', 'a\u00a0b']);
  });
});

describe('numbers', () => {
  it.each(['1e3', '0x10', 'Infinity', 'NaN', '48h', '.5', '5.', '1_000', '1,5', '١٢', '-1', '-0', '"48"'])(
    'as a text %j is refused',
    async (sla_hours) => {
      expect(await wrong(action({ sla_hours }))).toContain('sla_hours: ');
    },
  );

  it.each([
    ['+3', 3],
    ['007', 7],
    ['\u00a048\u00a0', 48],
    ['0.5', 0.5],
  ])('as a text %j is %d', async (sla_hours, hours) => {
    expect((await right(action({ sla_hours }))).defaults.sla_hours).toBe(hours);
  });
});

describe('one slip in YAML is one message in words of the settings', () => {
  it.each([
    ['- a\n---\n- b', 'workflows:2:1: a second document begins here', ''],
    ['- workflow: a\n  sla_hours: 1\n  sla_hours: 2', 'workflows:3:3: this key is there twice', ''],
    ['- workflow: a\n\tsla_hours: 1', 'workflows:2:2: a tab indents this line', ''],
    ['\t- a', 'workflows:1:1: a tab indents this line', ''],
    ['- *-nightly', 'workflows:1:3: the alias `*-nightly` has no anchor before it', '`- "*-nightly"`'],
    ['workflows: &a [*a]', 'workflows:1:16: this alias is within what it names', ''],
    [`- &a x\n${'- *a\n'.repeat(51)}`, 'workflows:52:3: more than 50 aliases', 'settings of the run'],
    ['- *', 'alias', '`- "*-nightly"`'],
    ['[*-nightly, a]', 'alias', '`- "*-nightly"`'],
    ['- &x {workflow: a}\n- <<: *x\n  workflow: b', 'no key `<<`', 'no merge keys'],
    ['- Deploy 🚀: prod', 'no key `Deploy 🚀`', 'in quotes'],
    ['- workflow: a\n  events: [schedul]', 'did you mean schedule?\n', ''],
  ])('%j', async (text, message, hint) => {
    const said = await wrong(action({ workflows: text }));
    expect(said).toContain(message);
    expect(said).toContain(hint);
    expect(said).not.toMatch(/parseAllDocuments|\?\./);
    expect(said.split('\n')).toHaveLength(2);
  });

  it.each([
    ['- a\n- [b', '- [b', 5],
    ['- workflow: a\n  note: "open', '  note: "open', 13],
    ['- workflow: a\n  sla_hours: 1\n  sla_hours: 2', '  sla_hours: 2', 2],
    ['- workflow: a\r\n  sla_hours: 1\r\n  sla_hours: 2\r\n', '  sla_hours: 2', 2],
    ['- a\n- *b', '- *b', 2],
    ['- workflow: a\n  sla_hour: 48', '  sla_hour: 48', 2],
    ['- workflow: a\n  sla_hours: soon', '  sla_hours: soon', 2],
    ['- workflow: a\n  events: [schedule, schedul]', '  events: [schedule, schedul]', 21],
    ['- a\n- { workflow: b, paused_until: 2026-12-01 }', '- { workflow: b, paused_until: 2026-12-01 }', 2],
    ['workflows:\n  - [a]', '  - [a]', 4],
    ['workflows: []', 'workflows: []', 0],
  ])('%j is shown with a caret', async (workflows, line, column) => {
    const { problems } = await action({ workflows });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.excerpt?.[0]?.trimEnd()).toBe(line);
    expect(problems[0]?.excerpt?.[1]).toMatch(/^ *\^$/);
    expect(problems[0]?.excerpt?.[1]).toBe(`${' '.repeat(Math.min(column, line.length))}^`);
  });

  it('is not shown where the file may be another one, nor what may be a secret in it', async () => {
    const files = { '/workspace/values.yaml': 'database:\n  password: hunter2\n' };
    const other = await action({ config: 'values.yaml' }, {}, { files });
    expect(other.problems[0]?.message).toContain('values.yaml:1:1: there is no key `database` here');
    expect(other.problems[0]?.excerpt).toBeUndefined();
    const url = '- { workflow: a, repo: "https://me:pa55@example.com/o/r?key=5ec2e7" }';
    expect(JSON.stringify((await action({ workflows: url })).problems)).not.toMatch(/pa55|5ec2e7/);
  });

  it('is shown so in log, summary, mail and result', async () => {
    const workflows = '- workflow: nightly\n  sla_hour: 48\n';
    const { stdout, summary, mails, result } = await playOnVirtualTime({ inputs: { workflows } });
    const lines = '  sla_hour: 48\n  ^';
    const within = (text = '') => text.replaceAll(/^ {2,6}(?= {2}\S)/gm, '');
    for (const text of [stdout, summary, mails[0]?.TextBody, mails[0]?.HtmlBody])
      expect(within(text)).toContain(lines);
    expect(resultSchema.parse(result).errors[0]?.excerpt?.join('\n')).toBe(lines);
  });
});

describe('an empty value, as of a variable that is not set', () => {
  it.each(['--replay', '--record', '--now', '--backtest'])('of %s is refused', async (flag) => {
    for (const words of [[flag, ''], [`${flag}=`], [flag, ' ']])
      expect(await wrong(cli(words))).toContain(`${flag} requires a value, and the one given is empty`);
  });

  it('is named where nothing else gives the setting', async () => {
    const none = { GITHUB_TOKEN: undefined, GITHUB_REPOSITORY: undefined };
    expect(await wrong(cli(['--gh-token', '', '--repo='], none))).toMatch(
      /no token was given \(--gh-token is empty\)\.[\s\S]*no repository was given \(--repo is empty\)\./,
    );
    expect((await right(cli(['--gh-token', '', '--workflows', '']))).watches.auto).toBe(true);
  });
});

describe('a value of almost the right form is told what is wrong with it', () => {
  it.each([
    [{ events: 'Schedule' }, 'in lower case: schedule'],
    [{ events: 'schedule, PUSH' }, 'in lower case: push'],
    [{ events: 'ANY' }, 'in lower case: any'],
    [{ github_api_url: 'https://github.com' }, 'the https URL of an API'],
    [{ github_api_url: 'https://www.github.com/api/v3' }, 'such as https://api.github.com'],
  ])('%j', async (inputs, said) => {
    expect(await wrong(action(inputs))).toContain(said);
  });

  it.each(['https://api.github.com/', 'https://ghe.example.com/api/v3/', 'https://github.example.com'])(
    'an address such as %s is taken',
    async (github_api_url) => {
      expect((await right(action({ github_api_url }))).github_api_url).toBe(
        github_api_url.replace(/\/$/, ''),
      );
    },
  );
});

describe('a secret in another setting', () => {
  const open = [
    'workflows',
    'branch',
    'subject_prefix',
    'message_stream',
    'runbook_url',
    'output_file',
    'repo',
  ];

  it.each(open)('is refused in %s, whose value is shown in mails and results', async (name) => {
    for (const secret of [TOKEN, POSTMARK_TOKEN]) {
      const value = name === 'runbook_url' ? `https://example.com/${secret}` : secret;
      const given = await action({ [name]: value, postmark_server_token: POSTMARK_TOKEN });
      expect(given.settings).toBeNull();
      expect(given.problems[0]?.message).toContain(`${name}: it holds a secret`);
      expect(JSON.stringify({ ...given, secrets: null })).not.toContain(secret);
    }
  });

  it('is refused as a flag, and within a list', async () => {
    expect(await wrong(cli(['--workflows', `nightly, ${TOKEN}`]))).toContain('workflows: it holds a secret');
  });

  it('as the switch turns nothing off', async () => {
    const given = await action({}, { FLAG_CRON_HEARTBEAT_MONITOR: TOKEN });
    expect([given.action, given.settings]).toEqual(['run', null]);
  });

  it('does not take a mail address for one, so that the mail about the slip has somebody to go to', async () => {
    const alert_email = 'on-call@example.com';
    const env = { HEARTBEAT_PING_URL: alert_email };
    const given = await action({ alert_email, alert_from: `Monitor <${alert_email}>` }, env);
    expect(given.settings).toBeNull();
    expect(given.mail).toMatchObject({ alert_email: [alert_email], alert_from: `Monitor <${alert_email}>` });
    expect(given.problems.map(({ message }) => message)).toEqual([
      'ping_url: the value given is wrong: it must be an https URL (http on loopback only), without a user name in it.',
    ]);
  });

  it('a login of a ping URL stays one', async () => {
    const ping_url = 'https://team:secret@ping.example.com';
    expect(await wrong(action({ ping_url, branch: ping_url }))).toContain('branch: it holds a secret');
  });

  it('`none` for a ping is no secret', async () => {
    const { stdout } = await playOnVirtualTime({ inputs: { ping_fail_url: 'none' } });
    expect(stdout).toContain('::add-mask::');
    expect(stdout).not.toMatch(/^::add-mask::none$/m);
    expect(await wrong(action({ ping_fail_url: 'none', events: 'nonesense' }))).toContain('"nonesense"');
  });

  it('an ordinary word that happens to be a token is none', async () => {
    const workflows = 'test-nightly';
    expect((await right(action({ workflows, github_token: 'test' }))).watches.entries).toHaveLength(1);
  });
});

describe('parts and pauses', () => {
  it.each(['1/1', '8/8', '02/08'])('shard %s is taken', async (shard) => {
    expect((await right(action({ shard }))).shard).not.toBeNull();
  });

  it.each(['9/8', '0/8', '1/0', '2 / 8', '-1/8', '2/8/3', '8', 'x/y'])(
    'shard %s is refused',
    async (shard) => {
      expect(await wrong(action({ shard }))).toContain('shard: ');
    },
  );

  const paused = (until: string) =>
    action({ workflows: `- workflow: a\n  paused_until: ${until}\n  reason: move` });

  it.each([
    ['2026-12-01', '2026-12-01T00:00:00Z'],
    ['"2026-12-01"', '2026-12-01T00:00:00Z'],
    ['2026-12-01T06:00Z', '2026-12-01T06:00:00Z'],
    ['2026-12-01T06:00:00+02:00', '2026-12-01T04:00:00Z'],
    ['2020-02-29', '2020-02-29T00:00:00Z'],
  ])('paused_until %s is %s', async (until, instant) => {
    expect((await right(paused(until))).watches.entries).toMatchObject([{ paused_until: instant }]);
  });

  it.each([
    'tomorrow',
    '2026-02-30',
    '2026-13-01',
    '20261201',
    '2026-12-1',
    '2026-12-01T06:00',
    '2026-12-01 06:00:00',
  ])('paused_until %s is refused', async (until) => {
    expect(await wrong(paused(until))).toContain('`paused_until` is');
  });
});

it('of more than a hundred unknown keys a hundred are named', async () => {
  const keys = Array.from({ length: 400 }, (_, i) => `k${i}: 1`).join(', ');
  const { problems } = await action({ workflows: `- { workflow: a, ${keys} }` });
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.message).toContain('and 300 more problems');
});
