/** Input that is small to write and endless to read: each must end, with a word on what is wrong where something is. */
import { describe, expect, it } from 'vitest';
import { action, wrong } from '../settings/given.js';
import { runMonitor } from '../support/monitor.js';

/** Nine levels of nine aliases: 387 million names. */
const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  .concat(
    Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
  )
  .concat('workflows: *a8')
  .join('\n');

const keys = (count: number): string[] => Array.from({ length: count }, (_, at) => `k${at}`);

describe('YAML', () => {
  it.each([
    ['with an alias bomb', bomb],
    ['with an alias of itself', 'workflows: &a [*a]'],
    ['with an alias to nothing', 'workflows: [*a]'],
    ['with a merged bomb', 'x: &x { <<: *x }\nworkflows: [{ <<: *x }]'],
    ['nested ten thousand deep', `workflows: ${'['.repeat(10_000)}`],
    ['nested in maps', `workflows: ${'{a: '.repeat(2_000)}`],
    ['of thousands of entries that are wrong', `workflows:\n${'- {x: 1}\n'.repeat(5_000)}`],
    ['of thousands of keys', `workflows: [a]\n${keys(2_000).join(': 1\n')}: 1`],
    ['of thousands of keys between brackets', `{${keys(5_000).join()}}`],
    ['of thousands of nothings', '-\n'.repeat(60_000)],
    ['of thousands of aliases', `- &a x\n${'- *a\n'.repeat(20_000)}`],
    ['larger than a megabyte', `workflows: [${'a, '.repeat(400_000)}]`],
    ['with a key for the prototype', 'workflows: [{ workflow: a, __proto__: { polluted: true } }]'],
  ])('%s is refused', async (_what, text) => {
    await wrong(action({ workflows: text }));
    await wrong(action({}, {}, { branch_config: text }));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['entries', '- {x: 1}\n'],
    ['nothings', '-\n'],
    ['aliases', '- *a\n'],
    ['slips', '- @a\n'],
  ])('is refused before it is taken apart where it is too dense: %s', async (_what, line) => {
    const told = await wrong(action({ workflows: `workflows:\n- &a x\n${line.repeat(10_000)}` }));
    expect(told).toMatch(
      /^workflows has more than 15,000 names, values and marks\.\n {2}List names or globs/,
    );
  });

  it('with an alias bomb ends the whole run as a wrong setting', async () => {
    const { exit, stdout } = await runMonitor({
      inputs: { repo: 'o/r', github_token: 'token', workflows: bomb, dry_run: 'true' },
    });
    expect(exit).toBe(2);
    expect(stdout).toContain('more than 50 aliases');
  });
});

/** As long as Linux lets a variable be. */
const longest = 130_000;

describe('a text as long as a variable can be', () => {
  it.each([
    ['repo', 'a'],
    ['repo', 'a-'],
    ['repo', 'a/b,'],
    ['alert_email', 'a'],
    ['alert_email', 'a@'],
    ['alert_email', 'a.'],
    ['alert_email', 'a@b.c,'],
    ['alert_from', '"<'],
    ['alert_from', 'a <'],
    ['branch', 'a.'],
    ['events', 'a_,'],
    ['workflows', ' #'],
    ['workflows', '://'],
    ['github_api_url', 'https://'],
    ['ping_url', 'https://a@'],
    ['runbook_url', 'x?'],
    ['sla_hours', '1'],
    ['paused', '0'],
    ['subject_prefix', '\u0001'],
    ['message_stream', '-'],
  ])('is read to its end: %s of %j', async (name, part) => {
    const { problems, settings } = await action({ [name]: part.repeat(Math.floor(longest / part.length)) });
    expect(settings === null).toBe(problems.length > 0);
  });
});
