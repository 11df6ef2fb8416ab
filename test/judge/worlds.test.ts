import { now } from '../support/judging.js';
import { ago, nightly, playStories, type Story } from '../support/stories.js';
import { type JobInput, world } from '../support/world.js';

const until18 = (input: object = {}) => nightly(input).daily('2026-10-20', '2026-11-18', '02:06');
const since19 = (run: object) => until18().daily('2026-11-19', '2026-11-24', '02:06', run);
const unstarted = (more: Partial<JobInput> = {}): JobInput => ({
  conclusion: 'failure',
  steps: [],
  runner: null,
  ...more,
});
const schedule = (cron: string) => `on:\n  schedule:\n    - cron: '${cron}'\njobs: {}\n`;

const stories: Record<string, Story> = {
  'a payment failed: the run ends in seconds, and only the annotation says why': {
    from: 'Arcticons-Team/Arcticons#2757',
    of: () =>
      since19({
        conclusion: 'failure',
        jobs: [
          unstarted({
            annotations: ['The job was not started because recent account payments have failed.'],
          }),
        ],
      }),
    status: 'stale',
    cause: 'refused',
    says: /GitHub says: “The job was not started because recent account payments have failed\.”/,
    not: /log-failed|Fix what failed/,
  },
  'the same where the token may not read annotations': {
    from: 'nodejs/admin#980',
    of: () =>
      nightly({}, { deny: { checks: 'integration' } }).daily('2026-11-01', '2026-11-24', '02:06', {
        conclusion: 'failure',
        jobs: [unstarted(), unstarted({ name: 'after', conclusion: 'skipped' })],
      }),
    status: 'stale',
    cause: 'refused',
    not: /GitHub says/,
  },
  'a runner group that a fork does not have: one second, no step': {
    from: 'siderolabs/kres#703',
    of: () => since19({ conclusion: 'failure', minutes: 0.02, jobs: [unstarted()] }),
    status: 'stale',
    cause: 'refused',
  },
  'the build ran, and only the deploy job was refused by the environment': {
    from: 'polarsquad/krops#335',
    of: () =>
      since19({ conclusion: 'failure', jobs: [{ conclusion: 'success' }, unstarted({ name: 'deploy' })] }),
    status: 'stale',
    cause: 'failing',
    says: /job `deploy`/,
  },
  'one job of a pool is cancelled before it starts, in every run': {
    from: 'actions/runner#4684',
    of: () =>
      since19({
        conclusion: 'cancelled',
        jobs: [{ conclusion: 'success' }, unstarted({ name: 'lockstep', conclusion: 'cancelled' })],
      }),
    status: 'stale',
    cause: 'cancelled',
  },
  'a push run fails without jobs, since the file is not valid any more': {
    from: 'openframeworks/openFrameworks#8193',
    of: () => until18().run({ at: ago(600), event: 'push', conclusion: 'failure', jobs: [] }),
    status: 'stale',
    cause: 'invalid_workflow',
    says: /could not use the workflow file/,
  },
  'a new file that was never valid has one push run and no scheduled one': {
    from: 'hurttlocker/cortex#314',
    of: () =>
      nightly({ created_at: '2026-11-10T00:00:00Z' }).run({
        at: '2026-11-10T00:00:00Z',
        event: 'push',
        conclusion: 'failure',
        jobs: [],
      }),
    status: 'stale',
    cause: 'invalid_workflow',
  },
  'a reusable workflow that is not valid makes every night a startup failure': {
    from: 'opendp/opendp#1349',
    of: () => since19({ conclusion: 'startup_failure' }),
    status: 'stale',
    cause: 'invalid_workflow',
  },
  'a failed push without jobs is no cause once a night failed with jobs': {
    from: 'PocketShell-io/pocketshell#2252',
    of: () =>
      until18()
        .run({ at: '2026-11-19T12:00:00Z', event: 'push', conclusion: 'failure', jobs: [] })
        .daily('2026-11-20', '2026-11-24', '02:06', { conclusion: 'failure' }),
    status: 'stale',
    cause: 'failing',
  },
  'a failed push without jobs does not hide that the nights are green': {
    from: 'apache/solr-mcp#155',
    of: () =>
      nightly()
        .daily('2026-10-20', '2026-11-24', '02:06')
        .run({ at: ago(30), event: 'push', conclusion: 'failure', jobs: [] }),
    status: 'healthy',
  },
  'a push of another branch does not speak for the file': {
    from: 'made up',
    of: () =>
      until18().run({ at: ago(600), event: 'push', branch: 'topic', conclusion: 'failure', jobs: [] }),
    status: 'stale',
    cause: 'not_firing',
  },
  'an old failure whose jobs are gone says nothing of the file': {
    from: 'made up',
    of: () =>
      nightly({ cron: '0 2 1 * *', runs_gone: 40 })
        .run({ at: '2026-09-01T02:06:00Z', conclusion: 'failure', jobs: [] })
        .run({ at: '2026-10-01T02:06:00Z', conclusion: 'failure', jobs: [] }),
    rules: { sla_hours: 'auto', missed_windows: 1 },
    status: 'stale',
    cause: 'not_firing',
  },
  'Sunday is written as 7, so that no run is ever due': {
    from: 'geerlingguy/jeffgeerling-com#14',
    of: () => nightly({ text: schedule('0 6 * * 7') }),
    rules: { sla_hours: 'auto' },
    status: 'stale',
    cause: 'invalid_schedule',
    says: /line 3, `0 6 \* \* 7`: .*day of week/,
  },
  'the same with a fixed SLA and a manual success of last month': {
    from: 'nf-core/tools#2231',
    of: () =>
      nightly({ text: schedule('30 1 * * 7') }).run({
        at: '2026-10-20T02:06:00Z',
        event: 'workflow_dispatch',
      }),
    status: 'stale',
    cause: 'invalid_schedule',
  },
  'one cron of two is refused: the other is the schedule': {
    from: 'fkubota/Carrier-Owl#64',
    of: () =>
      nightly({
        text: "on:\n  schedule:\n    - cron: '0 2 * * *'\n    - cron: '0 0 * * 7'\njobs: {}\n",
      }).daily('2026-10-20', '2026-11-24', '02:06'),
    rules: { sla_hours: 'auto' },
    status: 'healthy',
    warns: 'invalid_schedule',
  },
  'no runner takes the job: queued for a day': {
    from: 'actions/runner#1458',
    of: () => until18().run({ at: ago(1500), status: 'queued', jobs: [{ runner: null }] }),
    status: 'stale',
    cause: 'stuck',
    says: /has been `queued` since/,
  },
  'its first job is done, and the second waits for a runner': {
    from: 'github-aws-runners/terraform-aws-github-runner#1573',
    of: () =>
      until18().run({
        at: ago(300),
        status: 'in_progress',
        jobs: [
          { status: 'completed', conclusion: 'success', completed_at: ago(295) },
          { name: 'build', status: 'queued', conclusion: null, runner: null },
        ],
      }),
    status: 'stale',
    cause: 'stuck',
  },
  'all jobs ended, and the run goes on for ever': {
    from: 'JiRaska/open-bank-oss#6472',
    of: () =>
      until18().run({
        at: ago(240),
        status: 'in_progress',
        jobs: [{ status: 'completed', conclusion: 'success', completed_at: ago(200) }],
      }),
    status: 'stale',
    cause: 'hung',
    says: /gh run cancel/,
  },
  'a job of a self-hosted runner has been running for a day': {
    from: 'actions/runner#3869',
    of: () => until18().run({ at: ago(1470), status: 'in_progress' }),
    status: 'stale',
    cause: 'hung',
  },
  'a run of minutes does not hide three weeks of silence': {
    from: 'made up',
    of: () =>
      nightly()
        .daily('2026-10-01', '2026-11-01', '02:06')
        .run({ at: ago(10), status: 'in_progress' }),
    status: 'stale',
    cause: 'not_firing',
    says: /No run has been completed since 2026-11-01.*in progress since/,
  },
  'the clean-up job keeps six runs of each workflow and thirty days': {
    from: 'activepieces/activepieces#11545',
    of: () =>
      nightly({ cron: '0 2 1 */6 *', runs_gone: 20 })
        .workflow('ci', { runs_gone: 900 })
        .daily('2026-10-26', '2026-11-23', '12:00', { event: 'push' }),
    rules: { sla_hours: 'auto', missed_windows: 1 },
    status: 'pending',
    warns: 'history_too_short',
    not: /\bnever\b/i,
  },
  'skipped runs are deleted every hour; the failed nights remain': {
    from: 'bareboat-necessities/ocean-imu#414',
    of: () =>
      nightly({ runs_gone: 300 }).daily('2026-11-20', '2026-11-24', '02:06', { conclusion: 'failure' }),
    status: 'stale',
    cause: 'failing',
    not: /\bnever\b/i,
  },
  'the ending was changed, and the settings have the old one': {
    from: 'immich-app/devtools#975',
    of: () => nightly().daily('2026-11-01', '2026-11-24', '02:06'),
    rules: { entry: 'nightly.yaml' },
    status: 'healthy',
    warns: 'renamed_file',
  },
  'the ending was changed, and GitHub lists the old file too': {
    from: '0xMiden/node#1678',
    of: () =>
      world({ now })
        .repo('o/r')
        .workflow('nightly', { path: '.github/workflows/nightly.yaml', text: null })
        .daily('2026-10-01', '2026-10-31', '02:06')
        .workflow('nightly', { cron: '0 2 * * *' })
        .daily('2026-11-01', '2026-11-24', '02:06'),
    rules: { entry: 'nightly.yaml' },
    status: 'healthy',
    warns: 'renamed_file',
  },
  'the ending was changed, and GitHub lists only the old file': {
    from: 'PyGithub/PyGithub#2361',
    of: () =>
      world({ now })
        .repo('o/r')
        .workflow('nightly', { path: '.github/workflows/nightly.yaml', text: null })
        .daily('2026-10-01', '2026-11-20', '02:06')
        .commit({
          at: '2026-11-20T12:00:00Z',
          files: { '.github/workflows/nightly.yml': schedule('0 2 * * *') },
        }),
    status: 'stale',
    cause: 'not_firing',
    warns: 'renamed_file',
  },
  'runs in a fork are marked skipped by a guard on the job': {
    from: 'freeipa/freeipa-container#728',
    of: () => since19({ conclusion: 'skipped', jobs: [{ conclusion: 'skipped' }] }),
    status: 'stale',
    cause: 'skipped',
    not: /allow_skipped:/,
  },
  'GitHub disabled it in a fork, while last night was green': {
    from: 'ansible/awx-ee#276',
    of: () => nightly({ state: 'disabled_fork' }).daily('2026-11-01', '2026-11-24', '02:06'),
    status: 'stale',
    cause: 'disabled',
    says: /gh workflow enable nightly\.yml/,
  },
  'Pages, which has no file, has not been built for weeks': {
    from: 'made up',
    of: () =>
      world({ now })
        .repo('o/r')
        .workflow('pages', {
          path: 'dynamic/pages/pages-build-deployment',
          name: 'pages-build-deployment',
          text: null,
        })
        .daily('2026-09-20', '2026-10-20', '02:06', { event: 'dynamic' }),
    rules: { entry: 'pages-build-deployment', events: ['dynamic'] },
    status: 'stale',
    cause: 'not_firing',
    not: /Bring|cron line|gh workflow run/,
  },
  'only the schedule counts, the cron is dead, and somebody ran it by hand': {
    from: 'monarch-initiative/dismech#4419',
    of: () =>
      until18()
        .run({ at: '2026-11-23T09:00:00Z', event: 'workflow_dispatch' })
        .run({ at: '2026-11-24T02:06:00Z', conclusion: 'failure' }),
    rules: { events: ['schedule'] },
    status: 'stale',
    cause: 'failing',
    says: /The successful run by hand of 2026-11-23 09:00 UTC does not count: `events: \[schedule\]`/,
  },
  'every night fails, and somebody ran it by hand since': {
    from: 'made up',
    of: () =>
      until18()
        .daily('2026-11-19', '2026-11-24', '02:06', { conclusion: 'failure' })
        .run({ at: '2026-11-24T05:00:00Z', event: 'workflow_dispatch' }),
    rules: { events: ['schedule'] },
    status: 'stale',
    cause: 'failing',
    says: /job `work`.* The successful run by hand of 2026-11-24 05:00 UTC does not count: `events: \[schedule\]`/,
  },
  'every night fails, and every push is green': {
    from: 'made up',
    of: () =>
      until18()
        .daily('2026-11-19', '2026-11-24', '02:06', { conclusion: 'failure' })
        .daily('2026-11-19', '2026-11-24', '05:00', { event: 'push' }),
    status: 'stale',
    cause: 'failing',
    says: /job `work`/,
  },
  'a busy workflow of pushes, its cron never registered': {
    from: 'made up',
    of: () => nightly().daily('2026-09-01', '2026-11-24', '05:00', { event: 'push' }),
    rules: { events: ['schedule'] },
    status: 'stale',
    cause: 'never_ran',
    says: /All its runs are on `push`/,
  },
  'a state that GitHub has added': {
    from: 'made up',
    of: () => nightly({ state: 'paused_by_policy' }).daily('2026-11-01', '2026-11-24', '02:06'),
    status: 'healthy',
    warns: 'unknown_state',
  },
};

playStories(stories);
