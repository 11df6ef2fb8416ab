/**
 * What went wrong in the field, one small world each, through the committed bundle. The names are those of public
 * reports: see docs/how-it-decides.md for the rules that answer them.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Verdict } from '../src/judge/model.js';
import type { Report } from '../src/report/model.js';
import { type ServeOptions, serve } from './support/github.js';
import { runMonitor } from './support/monitor.js';
import { type JobInput, type RunInput, type WorldBuilder, world } from './support/world.js';

const now = '2026-11-24T06:30:00Z';
const nightly = (input: object = {}) =>
  world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *', ...input });
const fine = () => nightly().daily('2026-10-15', '2026-11-24', '02:06');
const dark = (more: Omit<RunInput, 'at'> = { conclusion: 'failure' }) =>
  nightly().daily('2026-10-15', '2026-11-18', '02:06').daily('2026-11-19', '2026-11-24', '02:06', more);

function busyWith(pushes: number, of: WorldBuilder): WorldBuilder {
  for (let i = 0; i < pushes; i++) {
    of.run({
      at: new Date(Date.parse(now) - (i + 1) * 90_000).toISOString().replace('.000Z', 'Z'),
      event: 'push',
    });
  }
  return of;
}

/** The newest page does not show the success, so that filtered lists are asked. */
const hidden = () => busyWith(120, fine());

interface Case {
  world: () => WorldBuilder;
  github?: ServeOptions;
  flags?: string[];
  exit: 0 | 1 | 2;
  verdict: object;
}

const failing = { status: 'stale', cause: expect.objectContaining({ code: 'failing' }) };
const cause = (code: string) => ({ status: 'stale', cause: expect.objectContaining({ code }) });
const unknown = (code: string) => ({ status: 'unknown', error: expect.objectContaining({ code }) });
const warned = (code: string) => ({
  status: 'healthy',
  warnings: expect.arrayContaining([expect.objectContaining({ code })]),
});
const lagging = { lag: { first: 100, as_of: '2026-10-29T00:00:00Z' } };

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
  'C01 a filtered list 26 days old does not page': {
    world: hidden,
    github: lagging,
    exit: 0,
    verdict: { ...warned('listing_inconsistent'), age_hours: 4.32 },
  },
  'C04 empty filtered lists prove nothing': {
    world: hidden,
    github: { lag: { first: 100, as_of: '2020-01-01T00:00:00Z' } },
    exit: 0,
    verdict: { ...warned('listing_inconsistent'), age_hours: 4.32 },
  },
  'C05 an index that lags by days is told where it matters': {
    world: hidden,
    github: { lag: { first: 3, as_of: '2026-11-18T00:00:00Z' } },
    exit: 0,
    verdict: { ...warned('listing_inconsistent'), age_hours: 4.32 },
  },
  'C06 ten manual retries do not push the failing nights off the page': {
    world: () => {
      const of = dark();
      for (let i = 0; i < 10; i++)
        of.run({ at: `2026-11-24T05:${10 + i}:00Z`, event: 'workflow_dispatch', conclusion: 'failure' });
      return of;
    },
    exit: 1,
    verdict: failing,
  },
  'C07 a busy workflow with over a thousand rows in its window is read to the end of it': {
    world: () => busyWith(1100, dark()),
    exit: 1,
    verdict: failing,
  },
  'C10 the file that is there counts where only the ending changed': {
    world: () =>
      world({ now })
        .repo('o/r')
        .workflow('nightly', { path: '.github/workflows/nightly.yaml', text: null })
        .workflow('nightly', { cron: '0 2 * * *' })
        .daily('2026-11-01', '2026-11-24', '02:06'),
    exit: 0,
    verdict: { status: 'healthy', path: '.github/workflows/nightly.yml' },
  },
  'C12 a re-run today of an old run is work done today; the cron fired long ago': {
    world: () =>
      nightly().run({
        at: '2026-11-20T03:00:00Z',
        conclusion: 'failure',
        reruns: [{ at: '2026-11-24T05:00:00Z', minutes: 12 }],
      }),
    exit: 0,
    verdict: { status: 'healthy', age_hours: 1.3, last_fired_at: '2026-11-20T03:00:00Z' },
  },
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
  'C20 a manual success does not hide a dead cron where only the schedule counts': {
    world: () =>
      nightly()
        .daily('2026-10-01', '2026-10-10', '02:06')
        .run({ at: '2026-11-24T05:30:00Z', event: 'workflow_dispatch' }),
    flags: ['--events', 'schedule'],
    exit: 1,
    verdict: cause('not_counted'),
  },
  'C20 and warns where manual runs count': {
    world: () =>
      nightly()
        .daily('2026-10-01', '2026-10-10', '02:06')
        .run({ at: '2026-11-24T05:30:00Z', event: 'workflow_dispatch' }),
    exit: 0,
    verdict: warned('schedule_silent'),
  },
  'C22 a fork whose branch is called main does not count': {
    world: () => dark({ event: 'workflow_dispatch', fork: 'fork/r' }),
    exit: 1,
    verdict: cause('not_counted'),
  },
  'C24 an approval that nobody gives is stuck': {
    world: () =>
      nightly()
        .daily('2026-11-01', '2026-11-20', '02:06')
        .run({
          at: '2026-11-22T02:06:00Z',
          status: 'waiting',
          waiting: [{ environment: 'prod', reviewers: [] }],
        })
        .run({ at: '2026-11-24T02:06:00Z', status: 'pending' }),
    exit: 1,
    verdict: {
      status: 'stale',
      cause: expect.objectContaining({ code: 'stuck', message: expect.stringContaining('`prod`') }),
    },
  },
  'C26 an invalid file has runs and never a job': {
    world: () => dark({ conclusion: 'startup_failure' }),
    exit: 1,
    verdict: cause('invalid_workflow'),
  },
  'C27 active but not firing, while siblings fire': {
    world: () =>
      nightly()
        .daily('2026-11-01', '2026-11-18', '02:06')
        .workflow('sibling', { cron: '0 4 * * *' })
        .daily('2026-11-01', '2026-11-24', '04:01'),
    exit: 1,
    verdict: {
      status: 'stale',
      cause: expect.objectContaining({
        code: 'not_firing',
        message: expect.stringContaining('`sibling.yml`'),
      }),
    },
  },
  'C28 a Tuesday-to-Saturday cron is not late on Monday': {
    world: () =>
      world({ now: '2026-11-23T06:00:00Z' })
        .repo('o/r')
        .workflow('nightly', { cron: '0 2 * * 2-6' })
        .run({ at: '2026-11-21T02:05:00Z' }),
    flags: ['--sla-hours', 'auto'],
    exit: 0,
    verdict: { status: 'healthy' },
  },
  'C29 a token without actions: read is a monitor failure, not an alert': {
    world: () =>
      world({ now })
        .repo('o/r', { deny: { actions: 'integration' } })
        .workflow('nightly'),
    exit: 2,
    verdict: {
      status: 'unknown',
      error: expect.objectContaining({
        code: 'github_forbidden',
        hint: expect.stringContaining('actions: read'),
      }),
    },
  },
  'X02 a weekly tick that never came is not called failed': {
    world: () =>
      world({ now })
        .repo('o/r')
        .workflow('nightly', { cron: '0 2 * * 1' })
        .run({ at: '2026-11-02T02:06:00Z' })
        .run({ at: '2026-11-09T02:06:00Z' }),
    flags: ['--sla-hours', 'auto'],
    exit: 1,
    verdict: { ...cause('not_firing'), missed_windows: 2 },
  },
  'X04 a schedule that GitHub never registered': {
    world: () => nightly().run({ at: '2026-11-10T02:06:00Z', event: 'push' }),
    exit: 1,
    verdict: cause('never_ran'),
  },
  'X11 day fields are OR-ed: weekly, not monthly': {
    world: () =>
      world({ now })
        .repo('o/r')
        .workflow('nightly', { cron: '0 2 1 * 3' })
        .run({ at: '2026-11-11T02:06:00Z' }),
    flags: ['--sla-hours', 'auto', '--missed-windows', '1'],
    exit: 1,
    verdict: { status: 'stale', missed_windows: 1 },
  },
  'X14 a new cron is pending, then an alarm': {
    world: () => nightly({ created_at: '2026-11-23T12:00:00Z' }),
    exit: 0,
    verdict: { status: 'pending' },
  },
  'X15 a 401 is never an empty list': {
    world: fine,
    github: { token: 'another' },
    exit: 2,
    verdict: unknown('github_unauthorized'),
  },
  'X17 a 502 that stays is unknown': {
    world: fine,
    github: { faults: [{ on: '/runs?', mishap: { status: 502 } }] },
    exit: 2,
    verdict: unknown('github_unavailable'),
  },
  'X36 dispatches that sit queued for hours are stuck': {
    world: () =>
      nightly()
        .daily('2026-11-01', '2026-11-18', '02:06')
        .run({ at: '2026-11-23T20:00:00Z', event: 'workflow_dispatch', status: 'queued', jobs: [] }),
    exit: 1,
    verdict: cause('stuck'),
  },
  'F15 a workflow without a file is not missed by its file': {
    world: () =>
      world({ now })
        .repo('o/r')
        .workflow('codeql', { path: 'dynamic/github-code-scanning/codeql', name: 'CodeQL', text: null })
        .daily('2026-09-01', '2026-10-20', '02:06', { event: 'dynamic' }),
    flags: ['--workflows', 'CodeQL', '--events', 'any'],
    exit: 1,
    verdict: {
      ...cause('not_firing'),
      file_url: null,
      url: expect.stringMatching(/\/o\/r\/actions\/workflows\/github-code-scanning\/codeql$/),
    },
  },
  'F29 a run whose jobs have all ended is hung': {
    world: () =>
      nightly()
        .daily('2026-11-01', '2026-11-20', '02:06')
        .run({
          at: '2026-11-23T02:06:00Z',
          status: 'in_progress',
          jobs: [{ status: 'completed', conclusion: 'success', completed_at: '2026-11-23T02:10:00Z' }],
        }),
    exit: 1,
    verdict: cause('hung'),
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
  'F38 what GitHub no longer keeps is not missed': {
    world: () => world({ now }).repo('o/r').workflow('nightly', { cron: '0 3 25 8 *', runs_gone: 12 }),
    flags: ['--sla-hours', 'auto'],
    exit: 0,
    verdict: {
      status: 'pending',
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'history_too_short' })]),
    } as object,
  },
  'a cron that GitHub refuses is stale at once with auto': {
    world: () => nightly({ cron: '0 6 * * 7' }),
    flags: ['--sla-hours', 'auto'],
    exit: 1,
    verdict: cause('invalid_schedule'),
  },
};

it.concurrent.each(Object.entries(cases))(
  '%s',
  async (_name, { world: make, github, flags = [], exit, verdict }) => {
    const server = await serve(make(), github);
    try {
      const file = join(mkdtempSync(join(tmpdir(), 'case-')), 'evidence.json');
      const named = flags.includes('--workflows') ? [] : ['--workflows', 'nightly'];
      const reach = ['--repo', 'o/r', ...named, '--gh-token', 'token', '--github-api-url', server.url];
      const live = await runMonitor({
        flags: [...reach, '--confirm-seconds', '0', '--json', '--record', file, ...flags],
      });
      const report: Report = JSON.parse(live.stdout);
      expect(report.workflows[0]).toMatchObject(verdict);
      expect(live.exit).toBe(exit);

      const replayed = await runMonitor({ flags: ['--replay', file, '--json'] });
      const again: Report = JSON.parse(replayed.stdout);
      expect(again).toEqual(report);
      expect(replayed.exit).toBe(exit);
      expect((again.workflows[0] as Verdict).runs).toEqual((report.workflows[0] as Verdict).runs);
    } finally {
      await server.close();
    }
  },
);
