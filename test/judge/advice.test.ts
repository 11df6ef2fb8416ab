/** Every setting and command that a stale verdict prints does what it says, followed to the letter. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Watch } from '../../src/settings/model.js';
import { judged, now } from '../support/judging.js';
import { type JobInput, type WorldBuilder, world } from '../support/world.js';

const nightly = (input: object = {}, repo: object = {}) =>
  world({ now })
    .repo('o/r', repo)
    .workflow('nightly', { cron: '0 2 * * *', ...input });

/** The settings between code marks, as YAML reads them. */
function settingsIn(steps: string[]): Partial<Watch> {
  const [marked] = steps.flatMap((step) =>
    step.startsWith('$ ') ? [] : (step.match(/`[^`]+: [^`]+`/g) ?? []),
  );
  if (marked === undefined) throw new Error(`No setting in ${JSON.stringify(steps)}`);
  const settings = parse(marked.slice(1, -1)) as Partial<Watch> | Record<string, unknown>[];
  if (!Array.isArray(settings)) return settings;
  const { workflow, ...rules } = settings[0] ?? {};
  expect(workflow).toBe('nightly.yml');
  return rules;
}

const work = (name: string, more: Partial<JobInput> = {}): JobInput => ({ name, ...more });
const idle = (name: string): JobInput =>
  work(name, {
    conclusion: 'success',
    steps: [
      { name: 'Set up job', conclusion: 'success' },
      { name: 'Run ./warm', conclusion: 'skipped' },
      { name: 'Complete job', conclusion: 'success' },
    ],
  });
const names = [
  'warm',
  'build: linux',
  'deploy #2',
  '*',
  'on',
  '7',
  'a "b" \'c\'',
  'back\\slash',
  'Prüfung — ночь',
  'Suite (${{ matrix.os }}, Node ${{ matrix.node }})',
  '${{ inputs.name }}',
  'open ${{ never closed',
  'tab\there',
  'x, y] }',
];

describe.each(['settings', 'file'] as const)('a watch found by %s', (found_by) => {
  it('a green run in which every job is skipped, and none is regular', async () => {
    const jobs = ['gate', 'sweep'].map((name) => work(name, { conclusion: 'skipped' }));
    const of = nightly().daily('2026-10-20', '2026-11-24', '02:06', { jobs });
    const before = await judged(of, { found_by });
    expect(before.verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
    const settings = settingsIn(before.verdict.cause?.next_steps ?? []);
    expect(settings).toMatchObject({ allow_skipped: ['gate', 'sweep'] });
    expect((await judged(of, { found_by, ...settings })).verdict.status).toBe('healthy');
  });

  it.each(names)('a job that does nothing, called %j', async (name) => {
    const of = nightly().daily('2026-10-20', '2026-11-24', '02:06', { jobs: [idle(name)] });
    const before = await judged(of, { found_by });
    expect(before.verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
    const settings = settingsIn(before.verdict.cause?.next_steps ?? []);
    expect((await judged(of, { found_by, ...settings })).verdict.status).toBe('healthy');
  });

  it.each(names)('a regular job that is skipped, called %j', async (name) => {
    const of = nightly()
      .daily('2026-10-20', '2026-11-14', '02:06', { jobs: [work('gate'), work(name)] })
      .daily('2026-11-15', '2026-11-24', '02:06', {
        jobs: [work('gate'), work(name, { conclusion: 'skipped' })],
      });
    const before = await judged(of, { found_by });
    expect(before.verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
    const settings = settingsIn(before.verdict.cause?.next_steps ?? []);
    expect((await judged(of, { found_by, ...settings })).verdict.status).toBe('healthy');
    expect(before.verdict.cause?.next_steps[0]).toContain('allow_skipped');
  });
});

describe('wrong names are answered with the right ones', () => {
  const of = () =>
    nightly().daily('2026-10-20', '2026-11-24', '02:06', {
      jobs: [work('lint'), work('night / sweep', { steps: ['Set up job', 'Run the sweep'] })],
    });
  it.each([
    [{ jobs: ['sweep'] }, 'its jobs are `night / sweep` and `lint`', { jobs: ['night / sweep'] }],
    [{ jobs: ['lint', 'night / swep'] }, '`night / sweep`', { jobs: ['lint', 'night / sweep'] }],
    [{ steps: ['Run sweep'] }, 'its steps are `Run the sweep`', { steps: ['Run the sweep'] }],
  ])('%j', async (rules, message, advice) => {
    const { verdict } = await judged(of(), rules);
    expect(verdict.cause).toMatchObject({ code: 'skipped' });
    expect(verdict.cause?.message).toContain(message);
    const settings = settingsIn(verdict.cause?.next_steps ?? []);
    expect(settings).toEqual(advice);
    expect((await judged(of(), { ...rules, ...settings })).verdict.status).toBe('healthy');
  });

  it('and nothing is advised that would not clear the alert', async () => {
    const short = nightly().daily('2026-10-20', '2026-11-24', '02:06', { minutes: 0.1 });
    const { verdict } = await judged(short, { min_duration_seconds: 60 });
    expect(verdict.cause?.next_steps.join()).not.toContain('allow_skipped:');
  });
});

describe('what is to be found or fixed fits what the run lacks', () => {
  const ran = (jobs: JobInput[], more: object = {}) =>
    nightly().daily('2026-10-20', '2026-11-24', '02:06', { jobs, ...more });
  const step = (name: string, conclusion: string) => ({ name, conclusion });
  const failedStep = work('sweep', {
    conclusion: 'success',
    steps: [step('Set up job', 'success'), step('Run sweep', 'failure')],
  });
  it.each<[string, WorldBuilder, Partial<Watch>, RegExp]>([
    ['a step was skipped', ran([idle('warm')]), {}, /^Otherwise find the job or step that was skipped/],
    ['the run was skipped', ran([], { conclusion: 'skipped' }), {}, /^Find the job or step that was skipped/],
    ['a job failed', ran([work('sweep', { conclusion: 'failure' })]), {}, /^Fix what failed in `sweep`/],
    ['a step failed', ran([failedStep]), {}, /^Otherwise fix what failed in `Run sweep`/],
    [
      'a job of `jobs` failed, and another one too',
      ran([work('lint', { conclusion: 'failure' }), work('a'), work('b', { conclusion: 'timed_out' })]),
      { jobs: ['b'] },
      /^Fix what failed in `b`/,
    ],
    [
      'a job of `jobs` was skipped, and another one failed',
      ran([work('lint', { conclusion: 'failure' }), work('a'), work('b', { conclusion: 'skipped' })]),
      { jobs: ['b'] },
      /^Fix what failed in `lint`/,
    ],
    [
      'a step of `steps` failed',
      ran([failedStep, work('other')]),
      { steps: ['Run sweep'] },
      /^Fix what failed in `Run sweep`/,
    ],
    [
      'no job of that name',
      ran([work('sweep')]),
      { jobs: ['clean'] },
      /^Otherwise find out what became of `clean`/,
    ],
    [
      'no step of that name',
      ran([work('sweep')]),
      { steps: ['Go'] },
      /^Otherwise find out what became of `Go`/,
    ],
    [
      'too fast',
      ran([work('sweep')], { minutes: 0.5 }),
      { min_duration_seconds: 60 },
      /^Otherwise find out what it left out/,
    ],
    ['no jobs', ran([]), {}, /^Find out what the run did/],
    ['no jobs, and one is wanted', ran([]), { jobs: ['sweep'] }, /^Find out what the run did/],
  ])('%s', async (_what, of, rules, step) => {
    const { verdict } = await judged(of, rules);
    expect(verdict.cause?.code).toBe('skipped');
    const told = (verdict.cause?.next_steps ?? []).filter((one) => /^(otherwise |)(find|fix) /i.test(one));
    expect(told).toEqual([expect.stringMatching(step)]);
  });

  it.each<[JobInput[], string]>([
    [[], 'GitHub does not give all rows of its jobs'],
    [[work('sweep', { conclusion: null })], 'the row of its job `sweep`'],
  ])('where rows are gone, or contradict themselves: %j', async (jobs, why) => {
    const quarterly = world({ now })
      .repo('o/r')
      .workflow('nightly', { cron: '0 2 1 1,4,7,10 *' })
      .run({ at: '2026-10-01T02:06:00Z', jobs });
    const { verdict } = await judged(quarterly, { sla_hours: 24 * 50 });
    expect(verdict.cause).toMatchObject({
      code: 'skipped',
      message: expect.stringContaining(why),
    });
    expect(verdict.cause?.next_steps[0]).toMatch(/^Find out what the run did/);
  });
});

describe('a run of several jobs that do nothing', () => {
  const full = ['gate', 'backup', 'warm: cache', 'copy'].map((name) => work(name));
  const skipped = (name: string) => work(name, { conclusion: 'skipped' });
  it.each([
    ['all of them', [idle('gate'), idle('backup'), idle('warm: cache'), idle('copy')], {}],
    ['one is named already', [idle('gate'), idle('backup'), idle('copy')], { allow_skipped: ['ga*'] }],
    ['one was skipped', [idle('gate'), idle('warm: cache'), skipped('notice')], {}],
    [
      'a regular one was skipped',
      [idle('gate'), idle('warm: cache'), skipped('backup'), skipped('copy')],
      {},
    ],
    ['of a matrix', [idle('test (20, "x")'), idle('test (22, y)'), idle('call / a: b')], {}],
    ['three hundred', Array.from({ length: 300 }, (_, i) => idle(`part ${i}`)), {}],
  ] as [string, JobInput[], Partial<Watch>][])('%s', async (_what, jobs, rules) => {
    const of = nightly()
      .daily('2026-10-20', '2026-11-18', '02:06', { jobs: full })
      .daily('2026-11-19', '2026-11-24', '02:06', { jobs });
    const before = await judged(of, rules);
    expect(before.verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
    const settings = settingsIn(before.verdict.cause?.next_steps ?? []);
    expect((await judged(of, { ...rules, ...settings })).verdict.status).toBe('healthy');
  });
});

it('says what else a name stands for that fits every job', async () => {
  const jobs = [work('${{ matrix.name }}', { conclusion: 'skipped' })];
  const { verdict } = await judged(nightly().daily('2026-11-19', '2026-11-24', '02:06', { jobs }));
  const [step = ''] = verdict.cause?.next_steps ?? [];
  expect(step).toContain('allow_skipped: ["*"]');
  expect(step).toContain('`*` stands for every job: a run in which none works counts then, too.');
});

it('only what did nothing, and may not yet, is to be allowed', async () => {
  const jobs = [idle('gate'), idle('copy'), work('notice', { conclusion: 'skipped' })];
  const { verdict } = await judged(nightly().daily('2026-11-19', '2026-11-24', '02:06', { jobs }), {
    allow_skipped: ['gate'],
  });
  expect(settingsIn(verdict.cause?.next_steps ?? [])).toEqual({ allow_skipped: ['gate', 'copy'] });
});

describe('runs that do not count', () => {
  const until = () => nightly().daily('2026-10-20', '2026-11-21', '02:06');
  it.each([
    [
      { event: 'push' },
      {},
      { events: ['schedule', 'workflow_dispatch', 'repository_dispatch', 'push'] },
      'not_firing',
    ],
    [{ event: 'workflow_dispatch', branch: 'on' }, {}, { branch: 'any' }, 'not_counted'],
    [
      { event: 'workflow_dispatch' },
      { events: ['schedule'] },
      { events: ['schedule', 'workflow_dispatch'] },
      'not_firing',
    ],
  ])('%j', async (run, rules, advice, code) => {
    const of = until().run({ at: '2026-11-24T04:00:00Z', ...run });
    const { verdict } = await judged(of, rules);
    expect(verdict).toMatchObject({ status: 'stale', cause: { code } });
    const settings = settingsIn(verdict.cause?.next_steps ?? []);
    expect(settings).toMatchObject(advice);
    expect((await judged(of, { ...rules, ...settings })).verdict.status).toBe('healthy');
  });

  it('of the one branch that it ever ran on', async () => {
    const of = nightly().run({ at: '2026-11-24T04:00:00Z', event: 'workflow_dispatch', branch: 'on' });
    const settings = settingsIn((await judged(of)).verdict.cause?.next_steps ?? []);
    expect(settings).toEqual({ branch: 'on' });
    expect((await judged(of, settings)).verdict.status).toBe('healthy');
  });

  it('of a fork count by no setting', async () => {
    const of = until().run({ at: '2026-11-24T04:00:00Z', event: 'workflow_dispatch', fork: 'x/r' });
    const steps = (await judged(of)).verdict.cause?.next_steps.join('\n') ?? '';
    expect(steps).not.toMatch(/`(events|branch):/);
  });
});

describe('a run by hand', () => {
  const failing = (of: WorldBuilder) =>
    of
      .daily('2026-10-20', '2026-11-18', '02:06')
      .daily('2026-11-19', '2026-11-24', '02:06', { conclusion: 'failure' });
  const steps = async (text: string, rules: Partial<Watch> = {}) =>
    (await judged(failing(nightly({ text })), rules)).verdict.cause?.next_steps ?? [];
  const on = (more: string) => `on:\n  schedule:\n    - cron: '0 2 * * *'\n${more}jobs: {}\n`;
  const run = '$ gh workflow run nightly.yml --repo o/r';

  it('is advised where the file allows it', async () => {
    expect(await steps(on('  workflow_dispatch:\n'))).toContain(run);
    expect(await steps(on('  workflow_dispatch:\n'), { branch: 'main' })).toContain(`${run} --ref main`);
  });

  it('is not where the trigger is missing, which is named', async () => {
    const said = (await steps(on(''))).join('\n');
    expect(said).not.toContain('gh workflow run');
    expect(said).toContain('no `workflow_dispatch` trigger');
  });

  it('is not where it would not count', async () => {
    const said = (await steps(on('  workflow_dispatch:\n'), { events: ['schedule'] })).join('\n');
    expect(said).not.toContain('gh workflow run');
  });

  it('names the inputs that have to be given', async () => {
    const inputs =
      '    inputs:\n      target: { required: true }\n      level: { required: true, default: x }\n';
    const said = (await steps(on(`  workflow_dispatch:\n${inputs}`))).join('\n');
    expect(said).not.toContain('gh workflow run');
    expect(said).toContain('with its inputs `target`');
    expect(said).toContain('https://github.com/o/r/actions/workflows/nightly.yml');
  });

  it.each([
    ['  workflow_dispatch: { inputs: { dry_run: { type: boolean } } }\n', ' -f dry_run=true'],
    ['  workflow_dispatch:\n', ''],
  ])('of the monitor afterwards, as its own file has it: %s', async (trigger, flag) => {
    const of = failing(nightly({ text: on('  workflow_dispatch:\n') }))
      .repo('o/ops')
      .workflow('monitor', { text: on(trigger) });
    const { verdict } = await judged(of, {}, undefined, {
      own_repo: 'o/ops',
      own_workflow_path: '.github/workflows/monitor.yml',
    });
    expect(verdict.cause?.next_steps.at(-1)).toBe(`$ gh workflow run monitor.yml --repo o/ops${flag}`);
  });
});
