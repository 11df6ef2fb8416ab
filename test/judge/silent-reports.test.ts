/** Runs that failed, waited, or never came, after public reports that were not to hand when the rules were written. */

import { now } from '../support/judging.js';
import {
  ago,
  allNights,
  DAY,
  HOUR,
  nightly,
  playStories,
  type Story,
  since19,
  until18,
} from '../support/stories.js';
import { minutesAfter, world } from '../support/world.js';

const stories: Record<string, Story> = {
  'job time-out reads as cancelled, four nights': {
    from: 'paiml/aprender#3293',
    of: () =>
      since19({
        conclusion: 'cancelled',
        minutes: 30,
        jobs: [
          { conclusion: 'cancelled', steps: ['Set up job', { name: 'Run story', conclusion: 'cancelled' }] },
        ],
      }),
    status: 'stale',
    cause: 'cancelled',
    says: /timeout|time-?out/i,
    not: /log-failed/,
  },
  'one job of eight hits its cap, so that the run is cancelled': {
    from: 'dora-rs/dora#3214',
    of: () =>
      since19({
        conclusion: 'cancelled',
        jobs: [
          { name: 'test', conclusion: 'success' },
          { name: 'smoke', conclusion: 'cancelled' },
        ],
      }),
    status: 'stale',
    cause: 'cancelled',
  },
  'dispatched runs of a fix branch cancel the nightly': {
    from: 'NVIDIA/NemoClaw#2375',
    of: () =>
      since19({ conclusion: 'cancelled' }).daily('2026-11-20', '2026-11-24', '02:30', {
        event: 'workflow_dispatch',
        branch: 'fix/slack-auth',
      }),
    status: 'stale',
    cause: 'cancelled',
    not: /branch: /,
  },
  'runs wait for two reviewers; those before were superseded': {
    from: 'SlopDotCash/slopdotcash#302',
    of: () => {
      const of = nightly({ cron: '0 */6 * * *' }).daily('2026-11-01', '2026-11-18', '00:06');
      for (let at = '2026-11-19T00:06:00Z'; at < '2026-11-24T00:00:00Z'; at = minutesAfter(at, 6 * HOUR))
        of.run({
          at,
          conclusion: 'cancelled',
          minutes: 6 * HOUR,
          jobs: [
            { name: 'build', conclusion: 'success' },
            { name: 'publish', conclusion: 'cancelled', steps: [], runner: null },
          ],
        });
      return of.run({
        at: '2026-11-24T00:06:00Z',
        status: 'waiting',
        jobs: [
          { name: 'build', status: 'completed', conclusion: 'success' },
          { name: 'publish', status: 'waiting' },
        ],
        waiting: [{ environment: 'eliza-army-production', reviewers: ['ann', 'bob'] }],
      });
    },
    rules: { sla_hours: 'auto' },
    status: 'stale',
    cause: 'stuck',
    says: /eliza-army-production/,
  },
  'no run ever gets a job: each is pending until the next replaces it': {
    from: 'indexable-inc/index#1969',
    of: () => {
      const of = until18({ cron: '0 * * * *' });
      for (let at = '2026-11-23T17:00:00Z'; at < '2026-11-24T05:00:00Z'; at = minutesAfter(at, HOUR))
        of.run({ at, conclusion: 'cancelled', minutes: HOUR, jobs: [] });
      return of.run({ at: '2026-11-24T05:10:00Z', status: 'pending', jobs: [] });
    },
    status: 'stale',
    cause: 'stuck',
  },
  'a ghost has been queued for months and cannot be cancelled, while the nights are green': {
    from: '1bit-MONSTER/1bit-MONSTER#2275',
    of: () =>
      nightly()
        .daily('2026-07-01', '2026-11-24', '02:06')
        .run({ at: '2026-08-14T02:07:00Z', status: 'queued', jobs: [] }),
    status: 'healthy',
  },
  'the same, and the nights fail': {
    from: '1bit-MONSTER/1bit-MONSTER#2275',
    of: () =>
      since19({ conclusion: 'failure' }).run({ at: '2026-08-14T02:07:00Z', status: 'queued', jobs: [] }),
    status: 'stale',
    cause: 'failing',
  },
  'the ghost is the newest run of all, and nothing came since': {
    from: '1bit-MONSTER/1bit-MONSTER#2275',
    of: () =>
      nightly()
        .daily('2026-07-01', '2026-08-13', '02:06')
        .run({ at: '2026-08-14T02:07:00Z', status: 'queued', jobs: [] }),
    status: 'stale',
    cause: 'stuck',
  },
  'GitHub is down: no runner of type hosted takes the job': {
    from: 'zarazhangrui/follow-builders#40',
    of: () =>
      since19({
        conclusion: 'failure',
        jobs: [
          {
            conclusion: 'failure',
            steps: [],
            runner: '',
            annotations: ['The job was not acquired by Runner of type hosted even after multiple attempts'],
          },
        ],
      }),
    status: 'stale',
    cause: 'refused',
    says: /not acquired by Runner/,
    not: /log-failed/,
  },
  'the same, and one job of three had a runner': {
    from: 'sglkc/hoyolab-auto-daily#20',
    of: () =>
      since19({
        conclusion: 'failure',
        jobs: [
          { name: 'check-version', conclusion: 'success' },
          { name: 'latest', conclusion: 'failure', steps: [], runner: '' },
        ],
      }),
    status: 'stale',
    cause: 'failing',
    says: /`latest`/,
  },
  'a cron with a zone in an item of its own': {
    from: 'actions/runner#1423',
    of: () =>
      nightly({
        text: `on:\n  schedule:\n    - cron: '1 2 * * *'\n    - timezone: 'Australia/Melbourne'\njobs: {}\n`,
      }).daily('2026-10-01', '2026-11-24', '02:06'),
    rules: { sla_hours: 'auto' },
    status: 'healthy',
    warns: 'invalid_schedule',
  },
  'a zone of its own: four in the morning in Berlin is three in UTC since October': {
    from: 'gardenlinux/gardenlinux#4789',
    of: () =>
      nightly({ cron: '0 4 * * *', timezone: 'Europe/Berlin' })
        .daily('2026-10-01', '2026-10-24', '02:06')
        .daily('2026-10-25', '2026-11-24', '03:06'),
    rules: { sla_hours: 'auto', missed_windows: 1, grace_hours: 1 },
    status: 'healthy',
    warns: null,
  },
  'the default branch was renamed, its old runs keep the old name, and `branch` gives the new one': {
    from: 'made up after github/renaming',
    of: () => nightly().daily('2026-10-01', '2026-11-23', '02:06', { branch: 'master' }),
    rules: { branch: 'main' },
    status: 'healthy',
  },
  'startup failures go to a phantom workflow since the author of the cron has left': {
    from: 'timeplus-io/proton#1228',
    of: () =>
      until18({ cron: '30 */2 * * *' })
        .workflow('BuildFailed', { path: 'BuildFailed', text: null })
        .daily('2026-11-19', '2026-11-24', '04:37', { conclusion: 'startup_failure' }),
    status: 'stale',
    cause: 'not_firing',
    not: /still fire/,
    says: /BuildFailed/,
  },
  'Dependabot did not come on Monday': {
    from: 'dependabot/dependabot-core#12822',
    of: () =>
      world({ now })
        .repo('o/r')
        .workflow('x', {
          path: 'dynamic/dependabot/dependabot-updates',
          name: 'Dependabot Updates',
          text: null,
        })
        .run({ at: '2026-10-26T05:00:00Z', event: 'dynamic' })
        .run({ at: '2026-11-02T05:00:00Z', event: 'dynamic' })
        .run({ at: '2026-11-09T05:00:00Z', event: 'dynamic' }),
    rules: { entry: 'Dependabot Updates', events: ['dynamic'], sla_hours: 192 },
    status: 'stale',
    cause: 'not_firing',
    not: /gh workflow run|on\.schedule|cron line/,
  },
  'the same with the events that count by default': {
    from: 'dependabot/dependabot-core#12822',
    of: () =>
      world({ now })
        .repo('o/r')
        .workflow('x', {
          path: 'dynamic/dependabot/dependabot-updates',
          name: 'Dependabot Updates',
          text: null,
        })
        .run({ at: '2026-11-09T05:00:00Z', event: 'dynamic' })
        .run({ at: '2026-11-16T05:00:00Z', event: 'dynamic' })
        .run({ at: '2026-11-23T05:00:00Z', event: 'dynamic' }),
    rules: { entry: 'Dependabot Updates', sla_hours: 192 },
    status: 'stale',
    cause: 'never_ran',
    says: /events: .*dynamic/,
    not: /on\.schedule|cron line/,
  },
  'GitHub gives up on a run after weeks: conclusion stale': {
    from: 'docs, conclusion stale',
    of: () => since19({ conclusion: 'stale', jobs: [] }),
    status: 'stale',
    cause: 'failing',
    says: /ended as `stale`/,
  },
  'a tag was dispatched by hand': {
    from: 'docs, workflow_dispatch on a tag',
    of: () =>
      nightly()
        .daily('2026-10-01', '2026-11-10', '02:06')
        .run({ at: ago(300), event: 'workflow_dispatch', branch: 'v1.2.3' }),
    status: 'stale',
    cause: 'not_counted',
    says: /`branch: any`/,
  },
  'the third Wednesday: days of the month and of the week are OR-ed': {
    from: 'kubevela/community#269',
    of: () =>
      nightly({ cron: '0 12 15-21 * 3' })
        .run({ at: '2026-11-21T12:10:00Z' })
        .run({ at: '2026-11-20T12:10:00Z' })
        .run({ at: '2026-11-18T12:10:00Z' }),
    rules: { sla_hours: 'auto' },
    status: 'healthy',
  },
  'an external cron starts it by repository_dispatch, and has stopped': {
    from: 'many blogs',
    of: () =>
      nightly({ text: 'on: repository_dispatch\njobs: {}\n' }).daily('2026-10-01', '2026-11-10', '02:06', {
        event: 'repository_dispatch',
      }),
    status: 'stale',
    cause: 'not_firing',
    not: /change the cron line/,
  },
  'the schedule was commented out': {
    from: 'timeplus-io/proton#1228 (nightly_test.yml)',
    of: () =>
      nightly({
        text: 'on:\n  # schedule:\n  #   - cron: "0 2 * * *"\n  workflow_dispatch:\njobs: {}\n',
      }).daily('2026-10-01', '2026-11-10', '02:06'),
    status: 'stale',
    cause: 'not_firing',
    says: /succeeded\.\nCheck what is to start it: [^ ]+ has no `on.schedule`/,
    not: /change the cron line|No other scheduled/,
  },
  'all scheduled runs of a week are cancelled in the queue, without jobs': {
    from: 'sgl-project/sglang-jax#1121',
    of: () => since19({ conclusion: 'cancelled', jobs: [] }),
    status: 'stale',
    cause: 'cancelled',
  },
  'runners offline: each night fails after a day in the queue, and the newest waits for minutes': {
    from: 'actions/runner#2322',
    of: () =>
      until18()
        .daily('2026-11-19', '2026-11-23', '02:06', {
          conclusion: 'failure',
          minutes: DAY,
          jobs: [{ conclusion: 'failure', steps: [], runner: null }],
        })
        .run({ at: ago(20), status: 'queued', jobs: [{ status: 'queued' }] }),
    status: 'stale',
    cause: 'refused',
  },
  'one night is wedged on a job without a runner; those after it pile up behind it': {
    from: 'unslothai/llama.cpp#57',
    of: () =>
      until18()
        .run({
          at: '2026-11-20T02:06:00Z',
          status: 'in_progress',
          jobs: [
            { name: 'a', status: 'completed', conclusion: 'success' },
            { name: 'gpu', status: 'queued' },
          ],
        })
        .daily('2026-11-21', '2026-11-23', '02:06', { conclusion: 'cancelled', jobs: [] })
        .run({ at: '2026-11-24T02:06:00Z', status: 'pending', jobs: [] }),
    status: 'stale',
    cause: 'stuck',
  },
  'a nightly that publishes by workflow_run, and nobody set the events': {
    from: 'saltstack/salt#70137',
    of: () =>
      world({ now })
        .repo('o/r')
        .workflow('nightly', { text: 'on:\n  workflow_run:\n    workflows: [Nightly]\njobs: {}\n' })
        .daily('2026-10-01', '2026-11-24', '03:06', { event: 'workflow_run' }),
    status: 'stale',
    cause: 'never_ran',
    says: /events: .*workflow_run/,
  },
  'the same where the event is set, and what it follows has stopped': {
    from: 'saltstack/salt#70137',
    of: () =>
      world({ now })
        .repo('o/r')
        .workflow('nightly', { text: 'on:\n  workflow_run:\n    workflows: [Nightly]\njobs: {}\n' })
        .daily('2026-10-01', '2026-11-18', '03:06', { event: 'workflow_run' }),
    rules: { events: ['workflow_run'] },
    status: 'stale',
    cause: 'not_firing',
    says: /succeeded\.\nCheck what is to start it/,
    not: /cron|other scheduled/i,
  },
  'disabled in a quiet spring, enabled again an hour ago': {
    from: 'kubevela/community#269',
    of: () => nightly().daily('2026-08-01', '2026-09-20', '02:06'),
    status: 'stale',
    cause: 'not_firing',
    says: /gh workflow run nightly/,
  },
  'pushes go on green in the same file, and its cron is dead': {
    from: 'monarch-initiative/dismech#4419, with pushes',
    of: () => {
      const of = nightly().daily('2026-10-01', '2026-11-05', '02:06');
      return of.daily('2026-10-01', '2026-11-24', '05:00', { event: 'push' });
    },
    status: 'stale',
    cause: 'not_firing',
    says: /on `push` succeeded since, which do not count[\s\S]*change the cron line/,
  },
  'first Monday by day fields that are OR-ed: it fires ten times as often': {
    from: 'nself-org/cli#272',
    of: () => nightly({ cron: '0 7 1-7 3,6,9,12 1' }).run({ at: '2026-09-28T07:10:00Z' }),
    rules: { sla_hours: 'auto' },
    status: 'healthy',
    warns: null,
  },
  'a month is left out of the cron on purpose': {
    from: 'hackforla/website#7083',
    of: () =>
      world({ now: '2027-01-20T06:30:00Z' })
        .repo('o/r')
        .workflow('nightly', { cron: '0 11 1 2-7,9-12 *' })
        .run({ at: '2026-12-01T11:10:00Z' }),
    rules: { sla_hours: 'auto' },
    status: 'healthy',
    warns: null,
  },
  'the file has not been valid since summer: zero jobs, and no scheduled run at all since': {
    from: 'ArtemioPadilla/watchboard#164',
    of: () =>
      nightly()
        .daily('2026-08-01', '2026-09-10', '02:06')
        .run({ at: '2026-09-11T10:00:00Z', event: 'push', conclusion: 'failure', jobs: [] })
        .run({ at: '2026-11-20T10:00:00Z', event: 'push', conclusion: 'failure', jobs: [] }),
    status: 'stale',
    cause: 'invalid_workflow',
  },
  'the same, the last push is older than a month': {
    from: 'ArtemioPadilla/watchboard#164',
    of: () =>
      nightly()
        .daily('2026-08-01', '2026-09-10', '02:06')
        .run({ at: '2026-09-11T10:00:00Z', event: 'push', conclusion: 'failure', jobs: [] }),
    status: 'stale',
    cause: 'not_firing',
  },
  'a day that never comes': {
    from: 'crontab: Feb 30',
    of: () => nightly({ cron: '0 0 30 2 *' }),
    rules: { sla_hours: 'auto' },
    status: 'stale',
    cause: 'invalid_schedule',
    says: /is ever due: line \d+, `0 0 30 2 \*`/,
    not: /refuses/,
  },
  'a day that never comes beside one that does': {
    from: 'crontab: Feb 30',
    of: () => nightly({ cron: ['0 0 31 2 *', '0 2 * * *'] }).daily('2026-11-01', '2026-11-24', '02:06'),
    rules: { sla_hours: 'auto' },
    status: 'healthy',
    warns: 'invalid_schedule',
    not: /refused by GitHub/,
  },
  'a deploy by hand to another environment every day keeps nobody from seeing that the cron died': {
    from: 'core case C20',
    of: () =>
      nightly()
        .daily('2026-09-01', '2026-10-31', '02:06')
        .daily('2026-09-01', '2026-11-24', '05:00', { event: 'workflow_dispatch' }),
    status: 'healthy',
    warns: 'schedule_silent',
  },
  'every second night only: GitHub drops half of the slots': {
    from: 'paiml/aprender#3292 kind',
    of: () => {
      const of = nightly();
      for (let d = 0; d < 40; d += 2) of.run({ at: minutesAfter('2026-11-23T02:06:00Z', -d * DAY) });
      return of;
    },
    rules: { sla_hours: 'auto' },
    status: 'healthy',
  },
  'the default branch was renamed, and the entry names the old one': {
    from: 'github/renaming',
    of: () => allNights(),
    rules: { branch: 'master' },
    status: 'stale',
    cause: 'not_counted',
    says: /branch: main/,
  },
};

playStories(stories);
