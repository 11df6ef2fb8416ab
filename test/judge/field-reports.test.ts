/** Further worlds after public reports: what the verdict is, and that its text and advice fit what was seen. */
import { describe, expect, it } from 'vitest';
import type { Watch } from '../../src/settings/model.js';
import { judged, now, type Twist } from '../support/judging.js';
import { type RunInput, type WorldBuilder, world } from '../support/world.js';

const nightly = (input: object = {}) =>
  world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *', ...input });
const until18 = () => nightly().daily('2026-10-20', '2026-11-18', '02:06');
const since19 = (run: Omit<RunInput, 'at'>) => until18().daily('2026-11-19', '2026-11-24', '02:06', run);
const allMonth = (run: Omit<RunInput, 'at'>, input: object = {}) =>
  nightly(input).daily('2026-11-01', '2026-11-24', '02:06', run);

async function told(of: WorldBuilder, rules: Partial<Watch> = {}, twist?: Twist) {
  const { verdict } = await judged(of, rules, twist);
  const { status, cause, warnings } = verdict;
  const messages = warnings.map(({ message }) => message);
  const text = [cause?.message, ...(cause?.next_steps ?? []), ...messages].join('\n');
  return { status, cause: cause?.code ?? null, text, warnings: warnings.map(({ code }) => code) };
}

describe('a green run whose only work failed', () => {
  // https://github.com/elizaOS/eliza/issues/16722
  it.each([
    ['its only job', [{ conclusion: 'failure' as const }]],
    [
      'the one that works, beside one that only prepares',
      [
        { conclusion: 'failure' as const },
        { name: 'prepare', steps: ['Set up job', 'Run actions/checkout@v5'] },
      ],
    ],
    [
      'all of a matrix',
      [
        { name: 'work', conclusion: 'failure' as const },
        { name: 'b', conclusion: 'failure' as const },
      ],
    ],
  ])('names the job that failed, and no `if:`: %s', async (_, jobs) => {
    const { status, cause, text } = await told(since19({ jobs }));
    expect({ status, cause }).toEqual({ status: 'stale', cause: 'skipped' });
    expect(text).toMatch(/`work`.* failed, which `continue-on-error` hides/);
    expect(text).toContain('--log-failed');
    expect(text).not.toMatch(/`if:`|allow_skipped/);
  });

  it('is healthy where another job worked: https://github.com/dora-rs/dora/issues/2987', async () => {
    const { status, warnings } = await told(
      allMonth({ jobs: [{}, { name: 'interop', conclusion: 'failure' }] }),
    );
    expect({ status, warnings }).toEqual({ status: 'healthy', warnings: ['tolerated_failure'] });
  });
});

it('a job that a tolerated failure kept from running: the failure is named beside the setting', async () => {
  const both = [{ name: 'build' }, { name: 'deploy' }, { name: 'report' }];
  const of = nightly()
    .daily('2026-10-20', '2026-11-18', '02:06', { jobs: both })
    .daily('2026-11-19', '2026-11-24', '02:06', {
      jobs: [
        { name: 'build', conclusion: 'failure' },
        { name: 'deploy', conclusion: 'skipped' },
        { name: 'report' },
      ],
    });
  const { cause, text } = await told(of);
  expect(cause).toBe('skipped');
  expect(text).toContain('allow_skipped: [deploy]');
  expect(text).toContain('Otherwise fix what failed in `build`');
  expect(text).not.toContain('`if:`');
});

describe('an end before the start: https://github.com/llvm/llvm-project/pull/130941', () => {
  const jobs = [{ started_at: '2026-11-24T02:06:03Z', completed_at: '2026-11-24T02:06:02Z' }];

  it('is no fault of a run', async () => {
    expect(await told(allMonth({ jobs }))).toMatchObject({ status: 'healthy' });
  });

  it('is a duration of nothing, and never a negative one', async () => {
    const { status, text } = await told(allMonth({ jobs }), { min_duration_seconds: 20 });
    expect(status).toBe('stale');
    expect(text).toContain('it took 0 s, less than 20 s');
  });

  it('of a skipped job says nothing: https://github.com/scribd/github-action-datadog-reporting/pull/39', async () => {
    const skipped = {
      name: 'notify',
      conclusion: 'skipped' as const,
      started_at: '2026-12-20T00:00:00Z',
      completed_at: '2026-10-01T00:00:00Z',
    };
    expect(await told(allMonth({ jobs: [{}, skipped] }), { min_duration_seconds: 200 })).toMatchObject({
      status: 'healthy',
    });
  });
});

it('a green run whose jobs could not be read is not called a failure', async () => {
  const newestUnread: Twist = (question, answer, nth) =>
    question.kind === 'jobs' && nth === 1
      ? { ok: false, error: { code: 'github_not_found', message: 'gone', hint: null } }
      : answer;
  const { status, text } = await told(allMonth({}), {}, newestUnread);
  expect(status).toBe('healthy');
  expect(text).toContain('does not count: its jobs could not be read');
  expect(text).not.toContain('no genuine success');
});

describe('a step beyond the end of its field', () => {
  // https://github.com/github/vscode-github-actions/issues/331: GitHub runs it, whatever its editor says.
  it.each(['20 */24 * * *', '6 2/24 * * *', '6 2 */40 * *', '6 2 * */12 *'])(
    '`%s` is a schedule',
    async (cron) => {
      const { status, warnings } = await told(allMonth({}, { cron }), { sla_hours: 'auto' });
      expect(status).toBe('healthy');
      expect(warnings).not.toContain('invalid_schedule');
    },
  );

  it('is missed where it is dead', async () => {
    const dead = nightly({ cron: '20 */24 * * *' }).daily('2026-10-20', '2026-11-18', '02:06');
    expect(await told(dead, { sla_hours: 'auto' })).toMatchObject({ status: 'stale', cause: 'not_firing' });
  });
});

describe('runs that the settings do not count', () => {
  const branchOf = (day: string) => `gh-readonly-queue/main/pr-${day}`;
  const queue = () => {
    const of = nightly();
    for (const day of ['20', '21', '22', '23', '24'])
      of.run({ at: `2026-11-${day}T02:06:00Z`, event: 'merge_group', branch: branchOf(day) });
    return of;
  };

  it('a branch of its own for each run: the advice is one that lasts', async () => {
    const rules = { events: ['merge_group'] };
    const { cause, text } = await told(queue(), rules);
    expect(cause).toBe('not_counted');
    expect(text).toContain('set `branch: any`');
    expect(await told(queue(), { ...rules, branch: 'any' })).toMatchObject({ status: 'healthy' });
  });

  it('one old default branch is named', async () => {
    const { text } = await told(allMonth({ event: 'workflow_dispatch', branch: 'master' }));
    expect(text).toContain('set `branch: master`');
  });

  // https://github.com/veecode-platform/platform-backstage-plugins/issues/34
  it('a workflow of GitHub itself runs on an event of its own', async () => {
    const dependabot = () =>
      world({ now })
        .repo('o/r')
        .workflow('dependabot-updates', {
          path: 'dynamic/dependabot/dependabot-updates',
          name: 'Dependabot Updates',
          text: null,
        })
        .daily('2026-11-01', '2026-11-24', '02:06', { event: 'dynamic' });
    const entry = 'Dependabot Updates';
    const { cause, text } = await told(dependabot(), { entry });
    expect(cause).toBe('never_ran');
    expect(text).toContain(
      'count them: set `events: [schedule, workflow_dispatch, repository_dispatch, dynamic]`',
    );
    expect(text).not.toMatch(/on\.schedule|cron line/);
    const events = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'dynamic'];
    expect(await told(dependabot(), { entry, events })).toMatchObject({ status: 'healthy' });
  });
});

it.each(['action_required', 'stale'])(
  'a run that ended as %s has no failed log to show',
  async (conclusion) => {
    const { cause, text } = await told(since19({ conclusion, jobs: [] }));
    expect(cause).toBe('failing');
    expect(text).toContain(`ended as \`${conclusion}\``);
    expect(text).not.toMatch(/--log-failed|Fix what failed/);
  },
);

it('a workflow without a schedule is told of no cron', async () => {
  const text = 'on:\n  push:\njobs: {}\n';
  const silent = nightly({ text }).daily('2026-10-20', '2026-11-18', '02:06', { event: 'push' });
  const silence = await told(silent, { events: ['push'] });
  expect(silence.cause).toBe('not_firing');
  expect(silence.text).toContain('has no `on.schedule`');
  expect(silence.text).not.toMatch(/cron line|the cron in/);
});

it('a line break in the name of a job begins no line of the cause', async () => {
  const { text } = await told(since19({ conclusion: 'failure', jobs: [{ name: 'a\n$ rm -rf /' }] }));
  expect(text).toContain('job `a $ rm -rf /`');
});
