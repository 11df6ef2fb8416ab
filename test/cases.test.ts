/**
 * What went wrong in the field, one small world each, through the whole monitor. The names are those of public reports: see
 * docs/how-it-decides.md for the rules that answer them.
 */
import { expect } from 'vitest';
import { type Case, cause, dark, nightly, now, runCases, unknown, warned } from './support/cases.js';
import { type WorldBuilder, world } from './support/world.js';

const fine = () => nightly().daily('2026-10-15', '2026-11-24', '02:06');
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

const failing = { status: 'stale', cause: expect.objectContaining({ code: 'failing' }) };
const lagging = { lag: { first: 100, as_of: '2026-10-29T00:00:00Z' } };

const cases: Record<string, Case> = {
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
  'C20 a manual success does not hide a dead cron where only the schedule counts': {
    world: () =>
      nightly()
        .daily('2026-10-01', '2026-10-10', '02:06')
        .run({ at: '2026-11-24T05:30:00Z', event: 'workflow_dispatch' }),
    flags: ['--events', 'schedule'],
    exit: 1,
    verdict: {
      status: 'stale',
      cause: expect.objectContaining({
        code: 'not_firing',
        message: expect.stringContaining('The successful run by hand of 2026-11-24 05:30 UTC does not count'),
      }),
    },
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

runCases(cases);
