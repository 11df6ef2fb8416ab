/** What a person reads about a wrong setting: which, where, what was given, and a line that would be right. */
import { describe, expect, it } from 'vitest';
import { action, cli, right, wrong } from './given.js';

const config = (text: string) => action({}, {}, { branch_config: text });
/** How zod speaks where a schema has no words of its own. */
const validatorWords = /Invalid|Too (?:big|small)|expected|Unrecognized/;

describe('a wrong value in YAML', () => {
  it.each([
    ['sla_hours: 0', '"0"', 'sla_hours: 48'],
    ['sla_hours: [48]', '"[48]"', 'sla_hours: 48'],
    ['missed_windows: two', '"two"', 'missed_windows: 2'],
    ['grace_hours: -1', '"-1"', 'grace_hours: 3'],
    ['events: schedule', '"schedule"', 'events: [schedule]'],
    ['events: [1]', '"[1]"', 'events: [schedule]'],
    ['branch: 7', '"7"', 'branch: main'],
    ['branch: refs/heads/main', '"refs/heads/main"', 'branch: main'],
    ['repo: 7', '"7"', 'repo: octo-org/backend'],
    ['jobs: deploy', '"deploy"', 'jobs: [integrity-check]'],
    ['jobs: [7]', '"7"', 'jobs: [integrity-check]'],
    ['steps: [""]', '""', 'steps: [Run check]'],
    ['min_duration_seconds: fast', '"fast"', 'min_duration_seconds: 20'],
    ['allow_skipped: {}', '"{}"', 'allow_skipped: [weekly-report]'],
    ['paused_until: 20261201', '"20261201"', 'paused_until: 2026-12-01'],
    ['note: 7', '"7"', 'note: A missed window is a compliance gap.'],
    ['note: " "', '" "', 'note: A missed window is a compliance gap.'],
    ['next_steps: call', '"call"', 'next_steps: [Ask the storage team.]'],
    [`next_steps: [${'a, '.repeat(21)}]`, '"[', 'next_steps: [Ask the storage team.]'],
    [`jobs: [${'a, '.repeat(101)}]`, '"[', 'jobs: [integrity-check]'],
    [`note: ${'x'.repeat(4001)}`, 'xxx…"', 'note: A missed window is a compliance gap.'],
  ])('is told with line, value and a right one: %s', async (row, given, example) => {
    const text = await wrong(action({ workflows: `- nightly\n- workflow: weekly\n  ${row}\n` }));
    expect(text).toMatch(/^workflows:3:\d+: /);
    expect(text).toContain(`${row.slice(0, row.indexOf(':'))}\``);
    expect(text).toContain(given);
    expect(text).toContain(`For example \`${example}\``);
    expect(text).not.toMatch(validatorWords);
  });

  it.each([
    ['just text', 'a mapping with the keys workflows, defaults and retired'],
    ['- nightly', 'a mapping with the keys workflows, defaults and retired'],
    ['workflows: nightly', 'auto, or a list of workflows'],
    ['workflows: [[nightly]]', 'a name, or an entry'],
    ['retired: old', 'retired: [old-nightly]'],
    ['retired: [[]]', 'retired: [old-nightly]'],
    ['defaults: 48', 'defaults: { sla_hours: 48 }'],
    ['defaults: { max_emails: many }', 'max_emails: 5'],
    ['defaults: { remind_hours: -1 }', 'remind_hours: 20'],
    ['defaults: { runbook_url: 7 }', 'runbook_url: https://example.com/runbook'],
    ['defaults: { sla_hours: soon }', 'sla_hours: 48'],
  ])('is told for every part of the config file: %s', async (text, wanted) => {
    const told = await wrong(config(text));
    expect(told).toMatch(/^\.github\/cron-heartbeat\.yml:1:\d+: /);
    expect(told).toContain(wanted);
    expect(told).not.toMatch(validatorWords);
  });

  it('tells that an SLA may be auto too', async () => {
    for (const sla_hours of ['0', 'soon'])
      expect(await wrong(action({ workflows: `- { workflow: a, sla_hours: ${sla_hours} }` }))).toContain(
        'or auto',
      );
  });

  it.each([
    ['- "nightly', 'Close the bracket or the quote'],
    ['- workflow: a\n  jobs: [b, c', 'Close the bracket or the quote'],
    ['- workflow: a\n  note: it: broke', 'Put a text that holds `: ` in quotes'],
    ['- workflow: a\n  reason: @ops', 'Put a text that begins with this sign in quotes'],
    ['- workflow: a\n sla_hours: 3', 'Indent the line'],
    ['workflows:\n  - a\n - b', 'Indent the line'],
  ])('says what to do where the YAML itself is broken: %j', async (workflows, cure) => {
    expect(await wrong(action({ workflows }))).toContain(cure);
  });
});

describe('a key in the wrong place is sent to the right one', () => {
  it.each(['defaults: { sla_hours: 3 }'])('%s in the input', async (row) => {
    for (const list of ['workflows: [a]', 'workflows: auto']) {
      const { problems } = await action({ workflows: `${list}\n${row}` });
      expect(problems).toHaveLength(1);
      expect(problems[0]?.hint).toContain('config file');
      expect(problems[0]?.hint).not.toContain('Did you mean');
    }
  });

  it.each(['dry_run', 'enabled', 'alert_email', 'github_api_url', 'postmark_server_token'])(
    '%s in the config file',
    async (key) => {
      for (const text of [`${key}: x`, `defaults: { ${key}: x }`, `workflows: [{ workflow: a, ${key}: x }]`])
        expect(await wrong(config(text))).toContain('setting of the whole run');
    },
  );

  it('and a key that is near no other is told all that are right there', async () => {
    expect(await wrong(config('defaults: { zzz: 1 }'))).toMatch(/sla_hours, .*runbook_url\./);
    expect(await wrong(action({ workflows: '- { workflow: a, zzz: 1 }' }))).toMatch(/workflow, .*next_steps/);
    expect(await wrong(action({ workflows: '{ zzz: [a] }' }))).toContain(
      'The keys here: workflows, retired.',
    );
    expect(await wrong(config('constructor: 1'))).toContain('workflows, defaults, retired');
  });
});

describe('the crash mail about a config file that is wrong', () => {
  it.each([
    ['workflows:\n  - nightly\n  - workflow: weekly\n    slahours: 3\n', ['nightly', 'weekly']],
    ['workflows: [nightly, 7]\ndefaults: { sla_hours: soon }\n', ['nightly', '7']],
    ['workflows: auto\nwat: 1\n', []],
    ['workflows: [nightly', []],
    ['just text', []],
  ])('names the watches that it lists all the same: %j', async (text, names) => {
    const given = await config(text);
    expect(given.settings).toBeNull();
    expect(given.watch_names).toEqual(names);
  });

  it('names them too where another setting is wrong', async () => {
    const files = { branch_config: 'workflows: [nightly]' };
    expect((await action({ sla_hours: 'soon' }, {}, files)).watch_names).toEqual(['nightly']);
  });
});

describe('on one line, without characters that a terminal obeys', () => {
  it('an unknown flag', async () => {
    expect(await wrong(cli(['--\u001b[31mred']))).toContain('There is no flag --\\u001b[31mred.');
  });
  it.each(['valueOf', 'constructor', '__proto__'])('a word that every object has: %s', async (word) => {
    expect(await wrong(cli([word, '--repo', 'o/r']))).toContain(`"${word}" belongs to no flag.`);
    expect(await wrong(cli([`--${word}`]))).toContain(`There is no flag --${word}.`);
  });
  it('a path', async () => {
    for (const given of [action({ config: 'a\u0000b' }), cli(['--config', 'a\u0000b'])])
      expect(await wrong(given)).toContain('config: "a\\u0000b"');
  });
});

it('of fifty addresses the wrong one is named', async () => {
  const all = Array.from({ length: 49 }, (_, i) => `a${i}@example.com`);
  expect(await wrong(action({ alert_email: [...all, 'oncall'].join(',') }))).toContain('unlike "oncall"');
});

it('a test mail is about no repository and needs no token', async () => {
  const { test_alert } = await right(
    action({ test_alert: 'true', github_token: '' }, { GITHUB_REPOSITORY: undefined }),
  );
  expect(test_alert).toBe(true);
});

it('the word behind an unknown flag may be a secret of any form: it is never repeated', async () => {
  const { problems } = await cli(['--gh-tokn', 'hush']);
  expect(problems).toHaveLength(1);
  expect(JSON.stringify(problems)).not.toContain('hush');
});

it('a placeholder in place of a secret spoils no message', async () => {
  expect(await wrong(action({ github_token: 'x', sla_hours: '0' }))).toContain('For example `sla_hours: 48`');
});
