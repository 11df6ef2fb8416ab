/**
 * Green runs that did their work, or did not, one small world each, through the whole monitor. The names are those of public reports: see
 * docs/how-it-decides.md for the rules that answer them.
 */
import { expect } from 'vitest';
import { type Case, cause, dark, nightly, runCases, unknown, warned } from './support/cases.js';
import type { JobInput } from './support/world.js';

const night = (jobs: JobInput[]) => nightly().daily('2026-10-15', '2026-11-24', '02:06', { jobs });
const skip = (name: string) => ({ name, conclusion: 'skipped' as const });
const warm = () => night([{ name: 'warm', steps: ['Set up job', 'Run actions/cache@v4', skip('Warm')] }]);
const saver = () => night([{ steps: ['Set up job', 'Run actions/cache/save@v4'] }]);

const cases: Record<string, Case> = {
  'F57 the image of a container action that an `if:` skips is no work': {
    world: () => night([{ steps: ['Set up job', 'Build digitalocean/app_action@main', skip('Deploy')] }]),
    exit: 1,
    verdict: cause('skipped'),
  },
  'F06 a matrix that GitHub left unexpanded is the one that ran the nights before': {
    world: () =>
      nightly()
        .daily('2026-10-15', '2026-11-20', '02:06', { jobs: [{ name: 'gate' }, { name: 'gcc-13 release' }] })
        .daily('2026-11-21', '2026-11-24', '02:06', {
          jobs: [{ name: 'gate' }, skip('${{matrix.kit.name}}')],
        }),
    exit: 1,
    verdict: { ...cause('skipped'), age_hours: 100.32 },
  },
  'F40 a success whose steps are gone is a success': {
    world: () =>
      nightly({ cron: '0 2 1 1,4,7,10 *' }).run({ at: '2026-10-01T02:06:00Z', jobs: [{ steps: [] }] }),
    flags: ['--sla-hours', '2300'],
    exit: 0,
    verdict: warned('steps_unknown'),
  },
  'F40 nor is one stale whose jobs are gone': {
    world: () => nightly({ cron: '0 2 1 1,4,7,10 *' }).run({ at: '2026-10-01T02:06:00Z', jobs: [] }),
    flags: ['--sla-hours', '2300'],
    exit: 2,
    verdict: unknown('evidence_incomplete'),
  },
  'L1 three releases by hand make no nightly late': {
    world: () => {
      const of = night([{ name: 'build' }, skip('publish')]);
      for (const hour of [3, 4, 5])
        of.run({
          at: `2026-11-23T0${hour}:00:00Z`,
          event: 'workflow_dispatch',
          jobs: [{ name: 'build' }, { name: 'publish' }],
        });
      return of;
    },
    exit: 0,
    verdict: { status: 'healthy', age_hours: 4.32 },
  },
  'L2 a job that runs where there are commits may be skipped on quiet days': {
    world: () => {
      const of = nightly();
      for (let day = 0; day < 42; day++) {
        const at = new Date(Date.parse('2026-11-24T02:06:00Z') - day * 86_400_000).toISOString();
        of.run({ at, jobs: [{ name: 'look' }, day % 7 < 3 ? skip('build') : { name: 'build' }] });
      }
      return of;
    },
    exit: 0,
    verdict: { status: 'healthy', age_hours: 4.32 },
  },
  'L3 the advice to name a job that did nothing clears the alert': {
    world: warm,
    flags: ['--workflows', '- workflow: nightly\n  allow_skipped: [warm]'],
    exit: 0,
    verdict: { status: 'healthy', age_hours: 4.32 },
  },
  'L3 without it the job is idle': { world: warm, exit: 1, verdict: cause('skipped') },
  'L4 a step that the settings name is work': {
    world: saver,
    flags: ['--workflows', '- workflow: nightly\n  steps: [Run actions/cache/save@v4]'],
    exit: 0,
    verdict: { status: 'healthy', age_hours: 4.32 },
  },
  'L4 without it saving a cache is none': { world: saver, exit: 1, verdict: cause('skipped') },
  'C14 a failure in job 135 is seen': {
    world: () => {
      const jobs = Array.from({ length: 140 }, (_, i) => ({
        name: `part ${i}`,
        conclusion: i === 134 ? ('failure' as const) : ('success' as const),
      }));
      return nightly().run({ at: '2026-11-24T02:06:00Z', jobs });
    },
    flags: ['--workflows', '[{workflow: nightly, jobs: ["part *"]}]'],
    exit: 1,
    verdict: { status: 'stale' },
  },
  'C15 every step skipped is no success': {
    world: () =>
      dark({ jobs: [{ steps: ['Set up job', { name: 'Sync', conclusion: 'skipped' }, 'Complete job'] }] }),
    exit: 1,
    verdict: cause('skipped'),
  },
  'C16 a run that is too fast did not do its work': {
    world: () => dark({ minutes: 0.6 }),
    flags: ['--workflows', '[{workflow: nightly, min_duration_seconds: 60}]'],
    exit: 1,
    verdict: cause('skipped'),
  },
  'F35 a billing stop is refused, in its own words': {
    world: () =>
      dark({
        conclusion: 'failure',
        jobs: [{ conclusion: 'failure', steps: [], runner: null, annotations: ['Spending limit reached.'] }],
      }),
    exit: 1,
    verdict: {
      cause: { code: 'refused', message: expect.stringContaining('“Spending limit reached.”') },
    } as object,
  },
  'F37 a wrong job name is answered with the right one': {
    world: () => dark({ jobs: [{ name: 'night / sweep' }] }),
    flags: ['--workflows', '[{workflow: nightly, jobs: [sweep]}]'],
    exit: 1,
    verdict: {
      cause: {
        code: 'skipped',
        next_steps: expect.arrayContaining([expect.stringContaining('night / sweep')]),
      },
    } as object,
  },
};

runCases(cases);
