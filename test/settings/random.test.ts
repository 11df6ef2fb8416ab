/** Whatever is given: settings that hold every bound, or problems that say why; never an exception, never a secret. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings/model.js';
import { commands, settings } from '../../src/settings/table.js';
import { action, cli, POSTMARK_TOKEN, TOKEN } from './given.js';

const numRuns = Number(process.env.FUZZ_RUNS ?? 150);

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...['', ' ', 'auto', 'any', '0', '-1', '48', '1e999', 'NaN', '0x10', 'true', 'o/r', '*/*']),
  fc.constantFrom('2/8', 'a@example.com', '<', 'https://example.com/x?y=1', 'http://127.0.0.1:1', '../x'),
  fc.constantFrom(TOKEN, `https://x:${TOKEN}@example.com`, ` ${POSTMARK_TOKEN}\n`, `- ${TOKEN}: 1`),
);
const inputs = fc.dictionary(fc.constantFrom(...settings.map(({ name }) => name)), value, { maxKeys: 8 });
const flag = fc.constantFrom(
  ...[...settings, ...commands].flatMap((one) => one.flag ?? []),
  '--wat',
  '--',
  '-x',
);
const flags = fc
  .array(
    fc.oneof(
      flag,
      value,
      fc.tuple(flag, value).map(([name, text]) => `${name}=${text}`),
    ),
    { maxLength: 8 },
  )
  .filter((argv) => argv.length > 0);

const scalar = fc.oneof(value, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const key = fc.constantFrom(
  ...[
    'workflow',
    'repo',
    'sla_hours',
    'events',
    'branch',
    'jobs',
    'paused_until',
    'reason',
    'note',
    '__proto__',
    'x',
  ],
);
const entry = fc.oneof(scalar, fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }))));
const document = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'-[]{}:,#&*!|>\'"%@` \n\tab01'), maxLength: 60 }),
  fc.array(entry, { maxLength: 4 }).map((list) => JSON.stringify(list)),
  fc
    .dictionary(
      fc.constantFrom('workflows', 'defaults', 'retired', 'dry_run'),
      fc.oneof(entry, fc.array(entry)),
    )
    .map((map) => JSON.stringify(map)),
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

function usable({ settings, problems, action }: Awaited<ReturnType<typeof cli>>): void {
  if (settings !== null) hold(settings);
  if (action === 'run') expect(settings === null).toBe(problems.length > 0);
  const told = JSON.stringify(problems);
  expect(told).not.toContain(TOKEN);
  expect(told).not.toContain(POSTMARK_TOKEN);
  for (const { message, hint } of problems) expect(`${message}${hint}`).not.toMatch(/\p{Cc}/u);
}

describe('whatever is given', () => {
  it('as inputs', () =>
    fc.assert(
      fc.asyncProperty(inputs, async (given) => usable(await action(given))),
      { numRuns },
    ));
  it('as flags', () =>
    fc.assert(
      fc.asyncProperty(flags, async (argv) => usable(await cli(argv))),
      { numRuns },
    ));
  it('as a list', () =>
    fc.assert(
      fc.asyncProperty(document, async (workflows) => usable(await action({ workflows }))),
      { numRuns },
    ));
  it('as a config file', () =>
    fc.assert(
      fc.asyncProperty(document, async (branch_config) => usable(await action({}, {}, { branch_config }))),
      { numRuns },
    ));
});
