/** Worlds made up by someone who did not know the code: what a verdict says is true, and its advice is apt. */
import { expect, it } from 'vitest';
import { judged, now } from '../support/judging.js';
import { allNights, nightly, playStories, type Story, skip, until18 } from '../support/stories.js';
import { world } from '../support/world.js';

const from = 'made up';
const dependabot = (...days: string[]) => {
  const path = 'dynamic/dependabot/dependabot-updates';
  const of = world({ now }).repo('o/r').workflow('x', { path, name: 'Dependabot Updates', text: null });
  for (const day of days) of.run({ at: `${day}T05:00:00Z`, event: 'dynamic' });
  return of;
};
const entry = 'Dependabot Updates';

const stories: Record<string, Story> = {
  'the newest run has ended without a conclusion, which is no failure': {
    from,
    of: () =>
      allNights().run({
        at: '2026-11-24T05:00:00Z',
        event: 'workflow_dispatch',
        status: 'completed',
        conclusion: null,
      }),
    status: 'healthy',
    warns: null,
  },
  'what has no file has no cron that may be dead': {
    from,
    of: () => dependabot('2026-11-09', '2026-11-16', '2026-11-23'),
    rules: { entry, events: ['schedule', 'dynamic'] },
    status: 'healthy',
    warns: null,
  },
  'a stale watch is not said to have a success within the SLA': {
    from,
    of: () => nightly().run({ at: '2026-11-18T05:00:00Z', event: 'workflow_dispatch' }),
    status: 'stale',
    cause: 'not_firing',
    not: /success within the SLA/,
  },
  'runs that do not count were created since': {
    from,
    of: () => until18().run({ at: '2026-11-24T05:00:00Z', event: 'push' }),
    status: 'stale',
    cause: 'not_firing',
    says: /No run that counts has been created since 2026-11-18.*1 run on `push` succeeded since, which does not count/,
  },
  'no run at all was created since': {
    from,
    of: () => until18(),
    status: 'stale',
    cause: 'not_firing',
    says: /No run has been created since 2026-11-18/,
  },
  'the next success of an event that is not counted clears nothing': {
    from,
    of: () => dependabot('2026-10-26', '2026-11-02'),
    rules: { entry },
    status: 'stale',
    cause: 'never_ran',
    says: /`dynamic` is not counted here \(`events`\)/,
    not: /next run that succeeds/,
  },
  'the SLA is shorter than the time between two runs: the SLA is the cause': {
    from,
    of: () => allNights(),
    rules: { sla_hours: 3 },
    status: 'stale',
    cause: 'not_firing',
    says: /set `sla_hours: 28` for this watch/,
    not: /githubstatus|cron line/,
  },
  'the same after nights without a run': {
    from,
    of: () => until18(),
    rules: { sla_hours: 3 },
    status: 'stale',
    cause: 'not_firing',
    says: /githubstatus/,
    not: /leaves more time/,
  },
  'a step that is not there: the advice names one that works': {
    from,
    of: () => allNights({ jobs: [{ steps: ['Set up job', 'Sweep', 'Complete job'] }] }),
    rules: { steps: ['Set up chek'] },
    status: 'stale',
    cause: 'skipped',
    says: /set `steps: \[Sweep\]`/,
  },
  'no step works: nothing to name': {
    from,
    of: () => allNights({ jobs: [{ steps: ['Set up job', skip('Sweep'), 'Complete job'] }] }),
    rules: { steps: ['Set up chek'] },
    status: 'stale',
    cause: 'skipped',
    not: /set `steps/,
  },
  'GitHub keeps runs for five days here: what ran before is not known to have been dropped': {
    from,
    of: () => nightly({ runs_gone: 300 }).daily('2026-11-20', '2026-11-24', '02:06'),
    rules: { sla_hours: 'auto' },
    status: 'healthy',
    warns: null,
  },
  'the same, and GitHub dropped most of what is known': {
    from,
    of: () =>
      nightly({ runs_gone: 300 })
        .run({ at: '2026-11-16T02:06:00Z' })
        .run({ at: '2026-11-20T02:06:00Z' })
        .run({ at: '2026-11-24T02:06:00Z' }),
    rules: { sla_hours: 'auto' },
    status: 'healthy',
    warns: 'slots_dropped',
    says: /6 of the 7 times of the last 7 days/,
  },
  'four days old, without a run in its first days: those were dropped': {
    from,
    of: () =>
      nightly({ created_at: '2026-11-18T00:00:00Z' })
        .run({ at: '2026-11-22T02:06:00Z' })
        .run({ at: '2026-11-24T02:06:00Z' }),
    rules: { sla_hours: 'auto' },
    status: 'healthy',
    warns: 'slots_dropped',
  },
};

playStories(stories);

it.each([
  ['disabled in a fork', { state: 'disabled_fork' as const }, {}],
  ['disabled, and archived', { state: 'disabled_inactivity' as const }, { archived: true }],
])('%s and without runs: of what lies before the horizon no window is missed', async (_how, input, repo) => {
  const { verdict } = await judged(nightly({ created_at: '2024-01-01T00:00:00Z', ...input }, repo), {
    sla_hours: 'auto',
  });
  expect(verdict).toMatchObject({ status: 'stale', missed: { from: '2026-08-27T02:00:00Z' } });
  expect(verdict.missed_windows).toBeLessThanOrEqual(90);
});

it('where no list of runs could be read, no window is known to be missed', async () => {
  const error = {
    code: 'github_unavailable' as const,
    message: 'GitHub answered 502.',
    hint: 'Run it again.',
  };
  const { verdict } = await judged(allNights(), { sla_hours: 'auto' }, (question, answer) =>
    question.kind === 'runs' ? { ok: false, error } : answer,
  );
  expect(verdict).toMatchObject({ status: 'unknown', missed_windows: null, missed: null });
  expect(verdict.windows.map(({ state }) => state)).not.toContain('no_run');
});
