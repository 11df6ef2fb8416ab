import { describe, expect, it } from 'vitest';
import { action, right, watches, wrong } from './given.js';

const names = async (text: string) => (await watches(text)).map(({ workflow }) => workflow);

describe('a plain list', () => {
  it.each([
    ['nightly', ['nightly']],
    ['nightly, weekly.yml', ['nightly', 'weekly.yml']],
    ['nightly\r\n.github/workflows/weekly.yaml\n', ['nightly', '.github/workflows/weekly.yaml']],
    [' ,nightly,, ', ['nightly']],
    ['# both\nnightly # 03:00, UTC\n# weekly\n42', ['nightly', '42']],
    ['Nightly backup: full, C#-build', ['Nightly backup: full', 'C#-build']],
    ['nightly, nightly', ['nightly']],
  ])('%j', async (text, expected) => {
    expect(await names(text)).toEqual(expected);
  });

  it.each([',', ' , ,\n,', '# nightly', '\n# a\n , # b\n'])('%j has nothing in it', async (text) => {
    expect(await wrong(action({ workflows: text }))).toContain('workflows');
  });

  it('takes auto alone, and beside names for all that they do not name', async () => {
    for (const text of [
      'auto, nightly',
      'nightly\nauto,auto',
      '- auto\n- nightly',
      'workflows: [nightly, auto]',
    ])
      expect((await right(action({ workflows: text }))).watches).toMatchObject({
        auto: true,
        entries: [{ workflow: 'nightly', sla_hours: 48 }],
      });
    expect((await right(action({ workflows: ' auto\n' }))).watches).toEqual({ auto: true, entries: [] });
    expect((await right(action({ workflows: '' }))).watches).toEqual({ auto: true, entries: [] });
  });
});

describe('YAML', () => {
  it.each([
    ['- nightly\n- 42\n', ['nightly', '42']],
    ['# mine\n\n  - nightly\n  - weekly\n', ['nightly', 'weekly']],
    ['[nightly, weekly]', ['nightly', 'weekly']],
    ['{ workflows: [nightly] }', ['nightly']],
    ['# mine\nworkflows:\n  - nightly\n', ['nightly']],
    ['---\n- nightly\n', ['nightly']],
    ['- &a nightly\n- workflow: weekly\n', ['nightly', 'weekly']],
    ['- 2026-05-22\n- "on"\n', ['2026-05-22', 'on']],
  ])('%j', async (text, expected) => {
    expect(await names(text)).toEqual(expected);
  });

  it('holds auto as well', async () => {
    expect((await right(action({ workflows: 'workflows: auto' }))).watches).toEqual({
      auto: true,
      entries: [],
    });
  });

  it('takes every key of an entry', async () => {
    const [entry] = await watches(`
- workflow: trace-integrity-cron.yml
  repo: raxx-app/TradeMasterAPI
  sla_hours: auto
  missed_windows: 3
  grace_hours: 0
  remind_hours: 48
  events: [schedule]
  branch: main
  jobs: [integrity-check, "test (*)"]
  steps: [Run check]
  min_duration_seconds: 20
  allow_skipped: [weekly-report]
  paused_until: 2026-12-01
  reason: migration
  note: A missed window is a compliance gap.
  next_steps: ["curl -s …?dry_run=true"]
`);
    expect(entry).toEqual({
      workflow: 'trace-integrity-cron.yml',
      repo: 'raxx-app/TradeMasterAPI',
      sla_hours: 'auto',
      missed_windows: 3,
      grace_hours: 0,
      remind_hours: 48,
      events: ['schedule'],
      branch: 'main',
      jobs: ['integrity-check', 'test (*)'],
      steps: ['Run check'],
      min_duration_seconds: 20,
      allow_skipped: ['weekly-report'],
      paused_until: '2026-12-01T00:00:00Z',
      reason: 'migration',
      note: 'A missed window is a compliance gap.',
      next_steps: ['curl -s …?dry_run=true'],
    });
  });

  it.each([
    ['2026-12-01', '2026-12-01T00:00:00Z'],
    ['2026-12-01T06:30:00+02:00', '2026-12-01T04:30:00Z'],
    ['2026-12-01T06:30Z', '2026-12-01T06:30:00Z'],
    ['2028-02-29', '2028-02-29T00:00:00Z'],
  ])('paused_until: %s is %s', async (text, expected) => {
    expect(await watches(`- { workflow: a, paused_until: "${text}", reason: r }`)).toMatchObject([
      { paused_until: expected },
    ]);
  });

  it.each([
    '2026-02-30',
    '2027-02-29T00:00:00Z',
    '2026-13-01',
    'tomorrow',
    '2026-12-01T06:30:00',
    '1.12.2026',
    '2026',
  ])('paused_until: %s is no day', async (text) => {
    const at = await wrong(action({ workflows: `- { workflow: a, paused_until: ${text}, reason: r }` }));
    expect(at).toContain('paused_until');
    expect(at).toContain(text);
  });

  it('asks for a reason beside paused_until', async () => {
    for (const reason of ['', ', reason: ""', ', reason: " "'])
      expect(
        await wrong(action({ workflows: `- { workflow: a, paused_until: 2026-12-01${reason} }` })),
      ).toContain('reason');
  });

  it.each([
    ['- workflow: a\n  sla_hour: 4\n', 'sla_hour', 'sla_hours', 2],
    ['- workflow: a\n  note: x\n  step: [b]\n', 'step', 'steps', 3],
    ['workflows:\n  - workflow: a\n    pausedUntil: 2026-12-01\n', 'pausedUntil', 'paused_until', 3],
    ['- nightly\n- name: weekly\n  sla-hours: 3\n', 'sla-hours', 'sla_hours', 3],
    ['workflow:\n- a\nworkflows: [a]\n', 'workflow', 'workflows', 1],
  ])('an unknown key is named with its line and the right key: %j', async (text, key, near, line) => {
    const at = await wrong(action({ workflows: text }));
    expect(at).toContain(`\`${key}\``);
    expect(at).toContain(`\`${near}\``);
    expect(at).toMatch(new RegExp(`\\b${line}\\b`));
  });

  it.each([
    ['- workflow: a\n  sla_hours: 0', 'sla_hours'],
    ['- workflow: a\n  sla_hours: "48"', 'sla_hours'],
    ['- workflow: a\n  sla_hours: .inf', 'sla_hours'],
    ['- workflow: a\n  sla_hours: 1e300', 'sla_hours'],
    ['- workflow: a\n  missed_windows: 1.5', 'missed_windows'],
    ['- workflow: a\n  grace_hours: -1', 'grace_hours'],
    ['- workflow: a\n  min_duration_seconds: -1', 'min_duration_seconds'],
    ['- workflow: a\n  events: [schedul]', 'schedule'],
    ['- workflow: a\n  events: []', 'events'],
    ['- workflow: a\n  jobs: deploy', 'jobs'],
    ['- workflow: a\n  jobs: [""]', 'jobs'],
    ['- workflow: a\n  repo: octo', 'repo'],
    ['- workflow: a\n  repo: octo/*', 'repo'],
    ['- workflow: a\n  branch: a b', 'branch'],
    ['- workflow: ""', 'workflow'],
    ['- workflow: [a]', 'workflow'],
    ['- sla_hours: 3', 'workflow'],
    ['- nightly\n-\n- weekly', 'workflow'],
    ['- true', 'workflow'],
    ['- workflow: auto', '- auto'],
    ['- [nightly]', 'workflow'],
    ['[]', 'workflow'],
    ['workflows:', 'workflows'],
    ['workflows: []', 'workflows'],
    ['workflows: nightly', 'workflows'],
    ['{}', 'workflows'],
    ['workflows: [a]\ndefaults: { sla_hours: 3 }', 'defaults'],
    ['workflows: [a]\nretired: [7]', 'retired'],
    ['retired: [a]\nworkflows:', 'workflows'],
    ['--- a\n--- b\n', 'workflows'],
    ['- "nightly', 'workflows'],
    ['- a: 1\n  a: 2\n', 'workflows'],
    ['- *nobody', 'nobody'],
    ['- workflow: "a\\nb"', 'workflow'],
  ])('%j is refused', async (text, name) => {
    expect(await wrong(action({ workflows: text }))).toContain(name);
  });

  it('tells line and column of broken YAML', async () => {
    expect(await wrong(action({ workflows: '- nightly\n- weekly: [\n' }))).toMatch(/workflows.*\d.*\d/);
  });

  it('tells every problem of a list at once', async () => {
    const { problems } = await action({
      workflows: '- { workflow: a, wat: 1, sla_hours: 0 }\n- { workflow: b, jobs: x }',
    });
    expect(problems).toHaveLength(3);
  });
});

describe('the same workflow twice', () => {
  it('is one watch where both say the same', async () => {
    expect(await names('- nightly\n- workflow: nightly\n  sla_hours: 48\n')).toEqual(['nightly']);
    expect(await names('nightly.yml, .github/workflows/nightly.yml')).toHaveLength(1);
  });

  it('is a problem where they differ', async () => {
    for (const text of [
      '- nightly\n- { workflow: nightly, sla_hours: 24 }',
      '- { workflow: nightly, repo: octo-org/ops, note: a }\n- { workflow: nightly, repo: Octo-Org/Ops, note: b }',
      '- nightly\n- { workflow: nightly, repo: octo-org/ops, note: b }',
    ])
      expect(await wrong(action({ workflows: text }))).toMatch(/nightly.*twice/);
  });

  it('in two repositories is two watches', async () => {
    const text = '- { workflow: nightly, repo: o/a, note: a }\n- { workflow: nightly, repo: o/b }';
    expect(await names(text)).toEqual(['nightly', 'nightly']);
  });
});

describe('hostile text', () => {
  it('with aliases that multiply is refused', async () => {
    const rows = ['a0: &a0 [x, x]'];
    for (let i = 1; i < 30; i++) rows.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    expect(await wrong(action({ workflows: `workflows: [a]\n${rows.join('\n')}` }))).toContain('alias');
  });

  it.each([
    ['deep nesting', `- ${'['.repeat(100_000)}`],
    ['deep mappings', '- {a: '.repeat(20_000)],
    ['a huge text', `- ${'a'.repeat(2_000_000)}`],
    ['a key that JavaScript knows', '- { workflow: a, __proto__: { sla_hours: 1 } }'],
    ['a name without end', `- { workflow: a, jobs: ["${'*a'.repeat(2000)}"] }`],
  ])('with %s is refused', async (_what, text) => {
    expect(await wrong(action({ workflows: text }))).toContain('workflows');
  });
});

describe('repo', () => {
  it('need not be given where every entry names its own', async () => {
    const given = { workflows: '- { workflow: a, repo: o/a }' };
    expect((await right(action(given, { GITHUB_REPOSITORY: undefined }))).watches.entries).toHaveLength(1);
    expect(await wrong(action({ workflows: '- a' }, { GITHUB_REPOSITORY: undefined }))).toContain('repo');
  });
});
