import { describe, expect, it } from 'vitest';
import type { Watch } from '../../src/settings/model.js';
import { judged, now } from '../support/judging.js';
import { type JobInput, type RunInput, type WorldBuilder, world } from '../support/world.js';

const skip = (name: string) => ({ name, conclusion: 'skipped' });
const nightly = () => world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' });
/** Two weeks of nights that all look like this. */
const nights = (run: Omit<RunInput, 'at'>) => nightly().daily('2026-11-10', '2026-11-24', '02:06', run);
const jobs = (...all: JobInput[]) => nights({ jobs: all });
const steps = (...all: NonNullable<JobInput['steps']>) => jobs({ name: 'work', steps: all });

const of = async (world: WorldBuilder, rules: Partial<Watch> = {}) => (await judged(world, rules)).verdict;
const codes = (verdict: { warnings: { code: string }[] }) => verdict.warnings.map(({ code }) => code);
const idle = { status: 'stale', cause: { code: 'skipped' } };
const fine = { status: 'healthy', age_hours: 4.32 };

describe('a step that the runner adds is no work', () => {
  it.each([
    'Set up job',
    'Complete job',
    'Set up runner',
    'Complete runner',
    'Initialize containers',
    'Stop containers',
    'Wait for all background steps',
    'Create custom image',
    'Build digitalocean/app_action@main',
    'Build o/r/some/path@v2.1.0',
    'Build o/r@8e5e7e5ab8b370d6c329ec480221332ada57f0ab',
    'Pull alpine',
    'Pull node:20-alpine',
    'Pull ghcr.io/o/image:1.2',
    'Pull localhost:5000/team/image',
    'Pull docker.io/library/alpine@sha256:c5b1261d6d3e43071626931fc004f70149baeba2c8ec672bd4f27761f8e1ad6b',
    'Run actions/checkout@v4',
    'Run Actions/Checkout@v4',
    'Run actions/setup-node@8e5e7e5ab8b370d6c329ec480221332ada57f0ab',
    'Run actions/cache@v4',
    'Run actions/cache/restore@v4',
    'Run actions/cache/save@v4',
  ])('%s', async (name) => {
    expect(await of(steps('Set up job', name, skip('Deploy'), 'Complete job'))).toMatchObject(idle);
    expect(await of(steps('Set up job', name, 'Deploy', 'Complete job'))).toMatchObject(fine);
  });

  it.each([
    ['before', 'Pre Run o/action@v1', 'Run o/action@v1'],
    ['before, named', 'Pre Deploy', 'Deploy'],
    ['after', 'Post Run o/action@v1', 'Run o/action@v1'],
    ['after, named', 'Post Deploy', 'Deploy'],
    ['after a local action', 'Post Run ./.github/actions/deploy', 'Run ./.github/actions/deploy'],
    ['after, as older runners called it', 'Post o/action@v1', 'Run o/action@v1'],
    ['before one whose name was not known yet', 'Pre Deploy to ${{ env.TARGET }}', 'Deploy to prod'],
    ['after one whose name was not known yet', "Post ${{ format('}}{0}', env.X) }} now", 'Deploy now'],
  ])('what surrounds an action: %s', async (_how, around, own) => {
    expect(await of(steps('Set up job', around, skip(own)))).toMatchObject(idle);
    expect(await of(steps('Set up job', around))).toMatchObject(fine);
  });

  it('in whatever order the rows come', async () => {
    const world = steps('Build o/r@v1', 'Set up job', 'Set up runner', 'Pull a/b:1', skip('Run o/r@v1'));
    expect(await of(world)).toMatchObject(idle);
  });
});

describe('a step of the user is work, whatever it is like', () => {
  it.each([
    'Build the site',
    'Build',
    'Build o/r',
    'Build ./docs@latest',
    'Build docs @next',
    'Pull the latest data',
    'Pull Requests',
    'Set up job queue',
    'Set up',
    'Complete job report',
    'Post results',
    'Post Run summary',
    'Pre flight',
    'Prepare',
    'Run actions/cache-warm.sh',
    'Run actions/setup-db',
    'Run ./actions/checkout',
    'Run o/actions/checkout@v4',
    'Run docker/setup-buildx-action@v3',
    'Run ruby/setup-ruby@v1',
    'Run actions/upload-artifact@v4',
    'Run actions/stale@v9',
    'Checkout',
    'Wait for all background steps to end',
    'Stop containers of the staging server',
  ])('%s', async (name) => {
    expect(await of(steps('Set up job', 'Run actions/checkout@v4', name))).toMatchObject(fine);
    expect(await of(steps('Set up job', 'Run actions/checkout@v4', skip(name)))).toMatchObject(idle);
  });

  it.each(['Build o/r@v1', 'Pull alpine:3'])('%s, behind a step of its own', async (name) => {
    expect(await of(steps('Set up job', 'Run actions/checkout@v4', name))).toMatchObject(fine);
    expect(await of(steps('Set up job', skip('Lint'), name))).toMatchObject(fine);
  });
});

describe('what the user names beats every list', () => {
  it.each([
    'Run actions/cache/save@v4',
    'Run actions/checkout@v4',
    'Build o/r@v1',
    'Pull alpine:3',
    'Set up runner',
    'Post Run o/action@v1',
  ])('a step in `steps`: %s', async (name) => {
    const world = steps('Set up job', name, skip('Run o/action@v1'));
    expect(await of(world)).toMatchObject(idle);
    expect(await of(world, { steps: [name] })).toMatchObject(fine);
    expect(await of(world, { steps: [`${name.slice(0, 5)}*`] })).toMatchObject(fine);
    expect(await of(world, { steps: [name, 'Other'] })).toMatchObject(idle);
  });

  it('a step in `steps` that did not run is no work', async () => {
    const world = steps('Set up job', skip('Run actions/cache/save@v4'));
    expect(await of(world, { steps: ['Run actions/cache/save@v4'] })).toMatchObject(idle);
  });

  const warmer: JobInput = {
    name: 'warm',
    steps: ['Set up job', 'Run actions/checkout@v4', skip('Warm the cache'), 'Complete job'],
  };

  it('a job in `allow_skipped` may do nothing', async () => {
    expect(await of(jobs(warmer))).toMatchObject(idle);
    expect(await of(jobs(warmer), { allow_skipped: ['warm'] })).toMatchObject(fine);
    expect(await of(jobs(warmer), { allow_skipped: ['wa*'] })).toMatchObject(fine);
    expect(await of(jobs(warmer), { allow_skipped: ['cool'] })).toMatchObject(idle);
  });

  it('that it may do nothing excuses no other job', async () => {
    const other: JobInput = { ...warmer, name: 'report' };
    expect(await of(jobs(warmer, other), { allow_skipped: ['warm'] })).toMatchObject(idle);
    expect(await of(jobs(warmer, other), { allow_skipped: ['warm', 'report'] })).toMatchObject(fine);
    expect(await of(jobs(warmer, skip('report') as JobInput), { allow_skipped: ['warm'] })).toMatchObject(
      fine,
    );
  });

  it('it may do nothing, but not fail', async () => {
    const failed: JobInput = { name: 'warm', conclusion: 'failure' };
    expect(await of(jobs(failed), { allow_skipped: ['warm'] })).toMatchObject({ status: 'stale' });
  });

  it('a job in `allow_skipped` may be skipped in a green run', async () => {
    const gone: JobInput = { name: 'weekly', conclusion: 'skipped' };
    expect(await of(jobs(gone))).toMatchObject(idle);
    expect(await of(jobs(gone), { allow_skipped: ['weekly'] })).toMatchObject(fine);
  });

  it('all that `jobs` names has to succeed, but for what `allow_skipped` names beside one that did', async () => {
    const rules = { jobs: ['test *'], allow_skipped: ['test windows'] };
    const linux = { name: 'test linux' };
    const windows: JobInput = { name: 'test windows', conclusion: 'skipped' };
    expect(await of(jobs(linux, windows), rules)).toMatchObject(fine);
    expect(await of(jobs(linux, windows), { jobs: ['test *'] })).toMatchObject({ status: 'stale' });
    expect(await of(jobs(linux, { ...windows, conclusion: 'failure' }), rules)).toMatchObject({
      status: 'stale',
    });
    expect(await of(jobs({ name: 'other' }, windows), rules)).toMatchObject({ status: 'stale' });
  });

  it('a wrong name is answered with the right ones', async () => {
    const world = jobs({ name: 'night / sweep' }, { name: 'notify' });
    const reason = async (rules: Partial<Watch>) => (await of(world, rules)).runs[0]?.reason;
    expect(await reason({ jobs: ['sweep'] })).toBe(
      'no job matches `sweep`; its jobs are `night / sweep` and `notify`',
    );
    expect(await reason({ steps: ['Run chek'] })).toBe(
      'no step matches `Run chek`; its steps are `Run check`',
    );
  });
});

describe('rows that are gone prove nothing', () => {
  const quarterly = (run: Omit<RunInput, 'at'>) =>
    world({ now })
      .repo('o/r')
      .workflow('nightly', { cron: '0 2 1 1,4,7,10 *' })
      .run({ at: '2026-10-01T02:06:00Z', ...run });

  it.each([
    ['an empty list', []],
    ['no list', null],
  ])('a job that succeeded, with %s of steps, counts as work', async (_what, steps) => {
    for (const world of [jobs({ steps }), quarterly({ jobs: [{ steps }] })]) {
      const verdict = await of(world, { sla_hours: 24 * 92 });
      expect(verdict.status).toBe('healthy');
      expect(codes(verdict)).toContain('steps_unknown');
    }
    const failed = await of(jobs({ steps, conclusion: 'failure' }));
    expect(failed.status).toBe('stale');
  });

  it('no warning where another job shows its work', async () => {
    expect(codes(await of(jobs({ steps: [] }, { name: 'more' })))).not.toContain('steps_unknown');
  });

  it.each([[], null])('a step that `steps` names could not be looked at there: %j', async (steps) => {
    const verdict = await of(jobs({ steps }), { steps: ['Run check'] });
    expect(verdict).toMatchObject({ status: 'unknown', error: { code: 'evidence_incomplete' } });
    const other = jobs({ steps }, { name: 'more' });
    expect(await of(other, { steps: ['Run check'] })).toMatchObject(fine);
    const failed = jobs({ steps }, { name: 'more', steps: [skip('Run check'), 'Other'] });
    expect(await of(failed, { steps: ['Run check'] })).toMatchObject({ status: 'stale' });
  });

  it('a step that a younger success shows makes up for it', async () => {
    const world = nights({ jobs: [{ steps: [] }] }).run({ at: '2026-11-24T05:00:00Z' });
    expect(await of(world, { steps: ['Run check'] })).toMatchObject({ status: 'healthy', age_hours: 1.42 });
  });

  it('a green run without jobs is no success while it is younger than 30 days', async () => {
    const at = (days: number) =>
      nightly().run({ at: new Date(Date.parse(now) - days * 86_400_000).toISOString(), jobs: [] });
    const rules = { sla_hours: 24 * 90 };
    expect(await of(at(1), rules)).toMatchObject(idle);
    expect(await of(at(29.999), rules)).toMatchObject({ status: 'stale' });
    expect(await of(at(30), rules)).toMatchObject({
      status: 'unknown',
      error: { code: 'evidence_incomplete' },
    });
    expect(await of(at(31), { sla_hours: 24 * 30 })).toMatchObject({ status: 'stale' });
  });
});

describe('rows that contradict themselves could not be looked at', () => {
  const contradictory: [string, Omit<RunInput, 'at'>][] = [
    ['completed without a conclusion', { conclusion: null }],
    ['a conclusion while in progress', { status: 'in_progress', conclusion: 'success' }],
    ['a conclusion while queued', { status: 'queued', conclusion: 'failure' }],
    ['a status that nobody knows', { status: 'warming_up' }],
    ['a job completed without a conclusion', { jobs: [{ conclusion: null }] }],
    ['a job with a conclusion before its end', { jobs: [{ status: 'in_progress', conclusion: 'success' }] }],
    [
      'a step completed without a conclusion',
      { jobs: [{ steps: [{ name: 'Run check', conclusion: null }] }] },
    ],
    [
      'a step that succeeded before its end',
      { jobs: [{ steps: [{ name: 'Run check', conclusion: 'success', status: 'in_progress' }] }] },
    ],
  ];
  const failed = () => nights({ conclusion: 'failure' });

  it.each(contradictory)('unknown where it decides: %s', async (_what, run) => {
    const world = failed().run({ at: '2026-11-23T03:00:00Z', ...run });
    expect(await of(world)).toMatchObject({ status: 'unknown', error: { code: 'evidence_contradictory' } });
  });

  it.each(contradictory)('harmless beside a success: %s', async (_what, run) => {
    const world = nights({}).run({ at: '2026-11-23T03:00:00Z', ...run });
    expect(await of(world)).toMatchObject(fine);
  });

  it.each(contradictory)('harmless before the window: %s', async (_what, run) => {
    const world = failed().run({ at: '2026-11-15T03:00:00Z', ...run });
    expect(await of(world)).toMatchObject({ status: 'stale' });
  });

  it.each(contradictory)(
    'harmless on an event, a branch or a fork that does not count: %s',
    async (_what, run) => {
      const away = [{ event: 'push' }, { event: 'workflow_dispatch', branch: 'dev' }, { fork: 'x/r' }];
      for (const one of away) {
        const world = failed().run({ at: '2026-11-23T03:00:00Z', ...run, ...one });
        expect(await of(world)).toMatchObject({ status: 'stale' });
      }
    },
  );

  it('harmless where another job did the work, or a rule is broken anyway', async () => {
    const odd: JobInput = { name: 'odd', conclusion: null };
    expect(await of(jobs(odd, { name: 'work' }))).toMatchObject(fine);
    expect(await of(jobs(odd, { name: 'work' }), { jobs: ['work'] })).toMatchObject(fine);
    expect(await of(jobs(odd, { name: 'work' }), { jobs: ['odd'] })).toMatchObject({ status: 'unknown' });
    expect(await of(jobs(odd, { name: 'work' }), { jobs: ['gone'] })).toMatchObject({ status: 'stale' });
  });

  it('an attempt that contradicts itself hides no earlier one', async () => {
    const world = failed().run({
      at: '2026-11-24T02:30:00Z',
      reruns: [{ at: '2026-11-24T04:00:00Z', conclusion: null }],
    });
    expect(await of(world)).toMatchObject({ status: 'healthy', last_success: { attempt: 1 } });
  });
});

describe('min_duration_seconds', () => {
  const took = (started_at: string | undefined, completed_at: string | null) =>
    nightly().run({
      at: '2026-11-24T02:00:00Z',
      jobs: [{ ...(started_at === undefined ? {} : { started_at }), completed_at }],
    });

  it('an end that GitHub does not give is not known', async () => {
    const world = took('2026-11-24T02:00:10Z', null);
    expect(await of(world, { min_duration_seconds: 60 })).toMatchObject({
      status: 'unknown',
      error: { code: 'evidence_incomplete' },
    });
    expect(await of(world)).toMatchObject({ status: 'healthy', age_hours: 4.5 });
  });

  it('the hours between two attempts are no work', async () => {
    const half = { minutes: 2, jobs: [{ name: 'a' }] };
    const world = nightly().run({
      at: '2026-11-24T00:00:00Z',
      conclusion: 'failure',
      minutes: 2,
      jobs: [{ name: 'a', conclusion: 'success' }, { name: 'b' }],
      reruns: [{ at: '2026-11-24T03:00:00Z', ...half, jobs: [{ name: 'b' }] }],
    });
    expect(await of(world, { min_duration_seconds: 240 })).toMatchObject({ status: 'healthy' });
    expect(await of(world, { min_duration_seconds: 241 })).toMatchObject({ status: 'stale' });
  });
});

describe('the repository that a run belongs to', () => {
  it('is known by its id after a rename, and by its name', async () => {
    const world = nightly();
    const home = world.data.repos[0];
    if (!home) throw new Error('no repository');
    world.run({ at: '2026-11-24T02:06:00Z' });
    const run = home.runs[0];
    if (!run) throw new Error('no run');
    run.head_repo = { id: home.id, full_name: 'former/name' };
    expect(await of(world)).toMatchObject(fine);
    run.head_repo = { id: home.id + 77, full_name: 'O/R' };
    expect(await of(world)).toMatchObject(fine);
    run.head_repo = { id: home.id + 77, full_name: 'x/r' };
    expect((await of(world)).status).not.toBe('healthy');
    run.head_repo = null;
    expect((await of(world)).status).not.toBe('healthy');
  });
});
