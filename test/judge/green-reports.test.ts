/** Green runs of public reports that were not to hand when the rules were written: which did their work? */

import {
  ago,
  allNights,
  bad,
  DAY,
  HOUR,
  nightly,
  playStories,
  type Story,
  since19,
  skip,
} from '../support/stories.js';
import { minutesAfter } from '../support/world.js';

const stories: Record<string, Story> = {
  'all tests may fail, and an aggregator is green': {
    from: 'sgl-project/sglang-jax#1125',
    of: () =>
      nightly().daily('2026-11-01', '2026-11-24', '02:06', {
        jobs: [bad('unit'), bad('e2e'), { name: 'finish', steps: ['Set up job', 'Run collect'] }],
      }),
    status: 'healthy',
    warns: 'tolerated_failure',
  },
  'the same with the job that matters named': {
    from: 'sgl-project/sglang-jax#1125',
    of: () =>
      nightly().daily('2026-11-01', '2026-11-24', '02:06', {
        jobs: [bad('unit'), bad('e2e'), { name: 'finish', steps: ['Set up job', 'Run collect'] }],
      }),
    rules: { jobs: ['unit'] },
    status: 'stale',
    cause: 'skipped',
    says: /`unit` failed/,
    not: /allow_skipped|`if:`/,
  },
  'release skipped on nights without commits, the first time for a week': {
    from: 'kubestellar/console#20045',
    of: () =>
      since19(
        { jobs: [{ name: 'determine_version' }, skip('test'), skip('release')] },
        { jobs: [{ name: 'determine_version' }, { name: 'test' }, { name: 'release' }] },
      ),
    status: 'stale',
    cause: 'skipped',
    says: /allow_skipped: \[test, release\]/,
  },
  'two crons for one local hour, and a gate that lets one through': {
    from: 'spatiumddi/spatiumddi#970',
    of: () => {
      const of = nightly({ cron: ['23 6 * * *', '23 7 * * *'] });
      for (
        let day = '2026-10-01';
        day <= '2026-11-23';
        day = minutesAfter(`${day}T00:00:00Z`, DAY).slice(0, 10)
      )
        of.run({ at: `${day}T06:40:00Z`, jobs: [{ name: 'gate' }, { name: 'build' }] }).run({
          at: `${day}T07:40:00Z`,
          jobs: [{ name: 'gate' }, skip('build')],
        });
      return of;
    },
    status: 'healthy',
    warns: null,
  },
  'all start too late for the gate, and the job that matters is named': {
    from: 'spatiumddi/spatiumddi#970',
    of: () => {
      const of = nightly({ cron: ['23 6 * * *', '23 7 * * *'] });
      for (
        let day = '2026-10-01';
        day <= '2026-11-23';
        day = minutesAfter(`${day}T00:00:00Z`, DAY).slice(0, 10)
      )
        of.run({
          at: `${day}T06:40:00Z`,
          jobs: [{ name: 'gate' }, day > '2026-11-20' ? skip('build') : { name: 'build' }],
        }).run({ at: `${day}T07:40:00Z`, jobs: [{ name: 'gate' }, skip('build')] });
      return of;
    },
    rules: { jobs: ['build'] },
    status: 'stale',
    cause: 'skipped',
    says: /`build` was skipped/,
  },
  'a skipped matrix with the raw template in brackets beside a gate job': {
    from: 'lykinsbd/naas#443',
    of: () =>
      since19(
        { jobs: [{ name: 'Client' }, skip('client-tests (${{ matrix.python-version }})')] },
        { jobs: [{ name: 'Client' }, { name: 'client-tests (3.11)' }, { name: 'client-tests (3.12)' }] },
      ),
    status: 'stale',
    cause: 'skipped',
    says: /allow_skipped: \[['"]?client-tests \(\*\)/,
  },
  'matrix entries that are switched off skip all their steps, beside one that works': {
    from: 'collective/icalendar#1294',
    of: () =>
      nightly().daily('2026-11-01', '2026-11-24', '02:06', {
        jobs: [
          { name: 'run (a)' },
          {
            name: 'run (b)',
            steps: ['Set up job', skip('Run actions/checkout@v4'), skip('Run tests'), 'Complete job'],
          },
        ],
      }),
    status: 'healthy',
    warns: null,
  },
  'a fork runs the jobs that configure, and skips all that builds': {
    from: 'apache/spark#36285',
    of: () =>
      allNights({
        jobs: [{ name: 'configure-jobs' }, { name: 'precondition' }, skip('build'), skip('pyspark')],
      }),
    status: 'healthy',
    warns: null,
  },
  'seven crons in one file, each with a job of its own': {
    from: 'engram-app/Engram#1322',
    of: () => {
      const of = nightly({ cron: ['0 * * * *', '15 4 * * *'] });
      for (let i = 60 * 24; i >= 0; i--) {
        const at = minutesAfter('2026-11-24T06:05:00Z', -i * HOUR);
        of.run({ at, jobs: [{ name: 'sweep' }, skip('orphans')] });
        if (at.includes('T04:'))
          of.run({ at: minutesAfter(at, 15), jobs: [skip('sweep'), { name: 'orphans' }] });
      }
      return of;
    },
    status: 'healthy',
    warns: null,
  },
  'the hourly cron of two is dead, the daily one skips its job': {
    from: 'engram-app/Engram#1322',
    of: () => {
      const of = nightly({ cron: ['0 * * * *', '15 4 * * *'] });
      for (let i = 60 * 24; i >= 0; i--) {
        const at = minutesAfter('2026-11-24T06:05:00Z', -i * HOUR);
        if (at < '2026-11-10') of.run({ at, jobs: [{ name: 'sweep' }, skip('orphans')] });
        if (at.includes('T04:'))
          of.run({ at: minutesAfter(at, 15), jobs: [skip('sweep'), { name: 'orphans' }] });
      }
      return of;
    },
    rules: { jobs: ['sweep'] },
    status: 'stale',
    cause: 'skipped',
  },
  'an hourly sweep that declines nearly always is skipped as a whole': {
    from: 'OmniTrustILM/core#2315',
    of: () => {
      const of = nightly({ cron: '30 * * * *' });
      for (let i = 10 * 24; i >= 0; i--)
        of.run({
          at: minutesAfter('2026-11-24T05:35:00Z', -i * HOUR),
          ...(i % 97 === 17 ? {} : { conclusion: 'skipped', jobs: [skip('sweep')] }),
        });
      return of;
    },
    status: 'healthy',
    warns: 'failing_within_sla',
  },
  'nothing but services start: the containers of a job whose steps are all skipped': {
    from: 'actions/runner source',
    of: () =>
      since19({
        jobs: [
          {
            steps: [
              'Set up job',
              'Initialize containers',
              'Run actions/checkout@v5',
              skip('Migrate'),
              'Post Run actions/checkout@v5',
              'Stop containers',
              'Complete job',
            ],
          },
        ],
      }),
    status: 'stale',
    cause: 'skipped',
  },
  'the own runner adds a step before and after, and the rest is skipped': {
    from: 'ARC hooks',
    of: () =>
      since19({
        jobs: [
          { steps: ['Set up job', 'Set up runner', skip('Run nightly'), 'Complete runner', 'Complete job'] },
        ],
      }),
    status: 'stale',
    cause: 'skipped',
  },
  'somebody re-ran a green night, and the re-run failed': {
    from: 'core case C12 turned round',
    of: () =>
      nightly()
        .daily('2026-10-01', '2026-11-22', '02:06')
        .run({ at: '2026-11-23T02:06:00Z', reruns: [{ at: ago(30), conclusion: 'failure' }] }),
    status: 'healthy',
    warns: 'failing_within_sla',
  },
  'somebody re-runs the last green night now': {
    from: 'C12 in flight',
    of: () =>
      nightly()
        .daily('2026-10-01', '2026-11-22', '02:06')
        .run({ at: '2026-11-23T02:06:00Z', reruns: [{ at: ago(3), status: 'in_progress' }] }),
    status: 'healthy',
    warns: null,
  },
  'nested reusable workflow: the inner name is left unexpanded, the outer is expanded': {
    from: 'rolldown/rolldown#8691',
    of: () =>
      since19(
        {
          jobs: [
            { name: 'gate' },
            skip('node-test-ubuntu (20) / Node Test (Node ${{ inputs.node-version }})'),
            skip('node-test-ubuntu (22) / Node Test (Node ${{ inputs.node-version }})'),
          ],
        },
        {
          jobs: [
            { name: 'gate' },
            { name: 'node-test-ubuntu (20) / Node Test (Node 20)' },
            { name: 'node-test-ubuntu (22) / Node Test (Node 22)' },
          ],
        },
      ),
    status: 'stale',
    cause: 'skipped',
  },
  'the same, and the caller is skipped as a whole: one row of its bare name': {
    from: 'rolldown/rolldown#8690',
    of: () =>
      since19(
        { jobs: [{ name: 'gate' }, skip('node-test-ubuntu')] },
        {
          jobs: [
            { name: 'gate' },
            { name: 'node-test-ubuntu (20) / Node Test (Node 20)' },
            { name: 'node-test-ubuntu (22) / Node Test (Node 22)' },
          ],
        },
      ),
    status: 'stale',
    cause: 'skipped',
    says: /allow_skipped: \[node-test-ubuntu\]/,
  },
  'a monthly report behind a weekly cron and a guard job': {
    from: 'open-austin/org#485',
    of: () => {
      const of = nightly({ cron: '0 10 * * 1' });
      for (let w = 0; w < 26; w++) {
        const at = minutesAfter('2026-11-23T10:05:00Z', -w * 7 * DAY);
        of.run({
          at,
          jobs: [{ name: 'guard' }, Number(at.slice(8, 10)) <= 7 ? { name: 'report' } : skip('report')],
        });
      }
      return of;
    },
    rules: { sla_hours: 'auto' },
    status: 'healthy',
    warns: null,
  },
  'a stale registration makes a phantom failure of each push, and the nights are green': {
    from: 'norrietaylor/distillery#488',
    of: () =>
      nightly()
        .daily('2026-11-01', '2026-11-24', '02:06')
        .daily('2026-11-01', '2026-11-23', '15:00', { event: 'push', conclusion: 'failure', jobs: [] }),
    status: 'healthy',
    warns: null,
  },
  'a prefetch job is skipped by design, and takes plan and apply with it': {
    from: 'ministryofjustice/modernisation-platform-environments#18531',
    of: () =>
      since19(
        { jobs: [{ name: 'setup' }, skip('fetch-secrets'), skip('plan'), skip('apply')] },
        { jobs: [{ name: 'setup' }, skip('fetch-secrets'), { name: 'plan' }, { name: 'apply' }] },
      ),
    status: 'stale',
    cause: 'skipped',
    says: /allow_skipped: \[plan, apply\]/,
  },
  'a green run without a secret writes a line and does nothing: the step that matters is named': {
    from: 'msaad00/agent-bom#2248',
    of: () =>
      allNights({
        jobs: [
          {
            steps: [
              'Set up job',
              'Run actions/checkout@v5',
              'Configure signed automation commits',
              skip('Open PR'),
              'Complete job',
            ],
          },
        ],
      }),
    rules: { steps: ['Open PR'] },
    status: 'stale',
    cause: 'skipped',
    says: /step `Open PR` was skipped/,
  },
  'the same without naming it': {
    from: 'Molecule-AI/molecule-core#2248',
    of: () =>
      allNights({
        jobs: [
          {
            steps: ['Set up job', 'Run actions/checkout@v5', 'Verify secrets', skip('Sweep'), 'Complete job'],
          },
        ],
      }),
    status: 'healthy',
    warns: null,
  },
  'green in ten seconds since the guard skips the GPU suite, and a minimum is set': {
    from: 'LibreYOLO/libreyolo#735',
    of: () =>
      since19(
        { minutes: 0.2, jobs: [{ name: 'guard' }] },
        { minutes: 50, jobs: [{ name: 'guard' }, { name: 'e2e' }] },
      ),
    rules: { min_duration_seconds: 600 },
    status: 'stale',
    cause: 'skipped',
    says: /it took 12 s, less than 600 s[\s\S]*min_duration_seconds: 12/,
    not: /`if:`/,
  },
  'named jobs of an old success whose rows are gone': {
    from: 'F40 with jobs',
    of: () => nightly({ cron: '0 2 1 1,4,7,10 *' }).run({ at: '2026-10-01T02:06:00Z', jobs: [] }),
    rules: { sla_hours: 2300, jobs: ['build'] },
    status: 'unknown',
  },
  'a re-run of only the notifier makes an old backup no younger': {
    from: 'C12 and partial_rerun',
    of: () =>
      nightly()
        .daily('2026-10-01', '2026-11-18', '02:06', { jobs: [{ name: 'backup' }, { name: 'notify' }] })
        .run({
          at: '2026-11-19T02:06:00Z',
          conclusion: 'failure',
          jobs: [{ name: 'backup' }, bad('notify')],
          reruns: [{ at: ago(60), jobs: [{ name: 'notify' }] }],
        }),
    rules: { jobs: ['backup'] },
    status: 'stale',
    cause: 'not_firing',
  },
};

playStories(stories);
