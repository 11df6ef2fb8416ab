/** Whatever is typed: settings that can be used, or problems that say why not; never both, never a throw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Settings } from '../../src/settings/model.js';
import type { Invocation } from '../../src/settings/read.js';
import { commands, settings } from '../../src/settings/table.js';
import { action, cli, POSTMARK_TOKEN, read, TOKEN } from '../settings/given.js';
import { anyText, fuzz, patience } from './budget.js';

const { check } = fuzz('settings, YAML and flags');

const right = [
  ...settings.map(({ example }) => example).filter((example) => example !== ''),
  ...[
    'auto',
    'any',
    'true',
    'false',
    '0',
    '-1',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '1/2',
    'o/*',
    'o/r',
    '2026-02-30',
  ],
];
/** Secrets in the wrong place, alone and within something. */
const slipped = [TOKEN, `https://x:${TOKEN}@example.com`, ` ${POSTMARK_TOKEN}\n`, `- ${TOKEN}: 1`];
const value = fc.oneof(
  fc.constantFrom(...right),
  fc.constantFrom(...slipped),
  anyText,
  fc.tuple(fc.constantFrom(...right), anyText).map((parts) => parts.join('')),
);

/** What all later rooms take for granted. */
function hold(given: Settings): void {
  const rules = [given.defaults, ...given.watches.entries];
  for (const { sla_hours, missed_windows, grace_hours, events, paused_until, reason } of rules) {
    expect(sla_hours === 'auto' || (sla_hours > 0 && sla_hours <= 87_600)).toBe(true);
    expect(missed_windows === null || (Number.isInteger(missed_windows) && missed_windows >= 1)).toBe(true);
    expect(grace_hours === 'auto' || (grace_hours >= 0 && grace_hours <= 87_600)).toBe(true);
    expect(events.length).toBeGreaterThan(0);
    if (paused_until !== null) expect(reason).toMatch(/\S/);
    expect(Date.parse(paused_until ?? '2026-12-01')).not.toBeNaN();
  }
  expect(given.watches.auto || given.watches.entries.length > 0).toBe(true);
  for (const repo of given.repos) expect(repo).toMatch(/^[\w-]+\/(?:\*|[\w.-]+)$/);
  expect(given.timeout_minutes > 0 && given.timeout_minutes <= 7200).toBe(true);
  for (const url of [given.github_api_url, given.postmark_api_url])
    expect(url).toMatch(/^(?:https:\/\/|http:\/\/(?:127\.|localhost|\[::1\]))[^@?#]*[^/]$/i);
  expect(given.subject_prefix).not.toMatch(/[\p{Cc}\p{Cf}]/u);
}

function isDecided(given: Invocation): void {
  if (given.settings !== null) hold(given.settings);
  if (given.action === 'run') expect(given.settings === null).toBe(given.problems.length > 0);
  const told = JSON.stringify([given.problems, given.scope, given.watch_names, given.settings]);
  expect(told).not.toContain(TOKEN);
  expect(told).not.toContain(POSTMARK_TOKEN);
  for (const { message, hint } of given.problems) {
    expect(message).not.toBe('');
    expect(`${message}${hint}`).not.toMatch(/\[object Object|nonoptional|\p{Cc}/u);
  }
}

describe('inputs', () => {
  it('are used or refused', { timeout: patience }, async () => {
    const inputs = fc.dictionary(fc.constantFrom(...settings.map(({ name }) => name)), value, { maxKeys: 6 });
    await check(
      inputs,
      async (given) => isDecided(await action(given, { POSTMARK_SERVER_TOKEN: POSTMARK_TOKEN })),
      3,
    );
  });
});

describe('arguments', () => {
  it('are used or refused', { timeout: patience }, async () => {
    const flag = fc.constantFrom(
      ...[...settings, ...commands].map(({ flag }) => flag ?? '--postmark-server-token'),
      ...['--wat', '--', '-x'],
    );
    const word = fc.oneof(
      flag,
      value,
      fc.tuple(flag, value).map((parts) => parts.join('=')),
    );
    await check(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      async (argv) => isDecided(await cli(argv, { POSTMARK_SERVER_TOKEN: POSTMARK_TOKEN })),
      3,
    );
  });

  it('and a recording of any kind are used or refused', { timeout: patience }, async () => {
    await check(
      fc.object({ key: fc.constantFrom('repos', 'watches', 'defaults', 'retired', 'x') }),
      async (recording) =>
        isDecided(await read(['--replay', 'x'], {}, { recording: recording as Record<string, unknown> })),
    );
  });
});

const key = fc.constantFrom(
  ...[
    'workflows',
    'workflow',
    'repo',
    'sla_hours',
    'jobs',
    'steps',
    'events',
    'branch',
    'paused_until',
    'reason',
    'note',
  ],
  ...[
    'next_steps',
    'allow_skipped',
    'defaults',
    'retired',
    'min_duration_seconds',
    'max_emails',
    'runbook_url',
    'x',
    '__proto__',
  ],
  ...settings.map(({ name }) => name),
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>(...right, null, true, 48, -1, 0.5, Number.POSITIVE_INFINITY, []),
  anyText,
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}));
/** Marks of YAML in any order. */
const marks = fc.string({ unit: fc.constantFrom(...'-[]{}:,#&*!|>\'"%@` \n\tab01'), maxLength: 60 });
/** Good YAML, some of it bent: characters taken out, put in, or doubled. */
const yaml = fc
  .tuple(
    fc.oneof(
      tree,
      fc.record({
        workflows: fc.array(
          fc.record({ workflow: leaf, sla_hours: leaf, jobs: fc.array(leaf, { maxLength: 2 }) }),
        ),
      }),
    ),
    fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(3), anyText), { maxLength: 3 }),
  )
  .map(([data, bends]) =>
    bends.reduce((text, [where, less, more]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + more + text.slice(at + less);
    }, stringify(data)),
  );

describe('YAML', () => {
  it('that is hardly any is used or refused', { timeout: patience }, async () => {
    await check(marks, async (workflows) => isDecided(await action({ workflows })), 3);
    await check(marks, async (branch_config) => isDecided(await action({}, {}, { branch_config })), 2);
  });

  it('as workflows is used or refused', { timeout: patience }, async () => {
    await check(yaml, async (workflows) => isDecided(await action({ workflows })), 3);
  });

  it('as config file is used or refused, and moves no host, no address and no switch', {
    timeout: patience,
  }, async () => {
    await check(
      yaml,
      async (branch_config) => {
        const given = await action({}, {}, { branch_config });
        isDecided(given);
        expect(given.mail).toMatchObject({
          alert_email: [],
          alert_from: null,
          postmark_api_url: 'https://api.postmarkapp.com',
          message_stream: 'outbound',
          send: true,
          dry_run: false,
          test_alert: false,
        });
        expect(given.secrets).toEqual({
          github_token: TOKEN,
          postmark_server_token: null,
          ping_url: null,
          ping_fail_url: null,
          ping_start_url: null,
        });
        if (given.settings === null) return;
        const { github_api_url, repos, output_file, preview_dir, dry_run, send, timeout_minutes } =
          given.settings;
        expect({ github_api_url, repos, output_file, preview_dir, dry_run, send, timeout_minutes }).toEqual({
          github_api_url: 'https://api.github.com',
          repos: ['octo-org/ops'],
          output_file: null,
          preview_dir: null,
          dry_run: false,
          send: true,
          timeout_minutes: 10,
        });
      },
      3,
    );
  });
});
