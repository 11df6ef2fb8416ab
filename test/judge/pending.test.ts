/** A run in flight: the contract's table, at its exact boundaries. */
import { describe, expect, it } from 'vitest';
import { judged, now } from '../support/judging.js';
import { minutesAfter, world } from '../support/world.js';

const ago = (minutes: number): string => minutesAfter(now, -minutes);
/** The last success ended so many minutes ago, and a run has been in flight for so many. */
const inFlight = (succeeded: number, started: number, more: object = {}) =>
  world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 3 * * *' })
    .run({ at: ago(succeeded), minutes: 0 })
    .run({ at: ago(started), status: 'in_progress', ...more });

describe('with a fixed SLA of 48 hours', () => {
  const sla = 48 * 60;
  it.each([
    [sla + 1, 60, 'pending'],
    [sla + 1, 60.1, 'stale'],
    [sla + 60, 5, 'pending'],
    [sla + 60.1, 5, 'stale'],
    [sla, 5, 'healthy'],
  ])('success %d minutes ago, run of %d minutes: %s', async (succeeded, started, status) => {
    expect((await judged(inFlight(succeeded, started))).verdict.status).toBe(status);
  });

  it.each([{ event: 'push' }, { branch: 'topic', event: 'workflow_dispatch' }, { fork: 'x/r' }])(
    'a run that does not count is none: %j',
    async (more) => {
      expect((await judged(inFlight(sla + 1, 5, more))).verdict.status).toBe('stale');
    },
  );
});

describe('with `auto`', () => {
  // Due at 03:00; with three hours of grace the second window missed is over at 06:00, half an hour before now.
  const auto = { sla_hours: 'auto' as const, missed_windows: 2, grace_hours: 3 };
  const last = 51 * 60;
  it.each([
    [31, 'pending'],
    [30, 'pending'],
    [29, 'stale'],
    [360, 'pending'],
    [361, 'stale'],
  ])('a run of %d minutes, the SLA ran out 30 minutes ago: %s', async (started, status) => {
    expect((await judged(inFlight(last, started), auto)).verdict.status).toBe(status);
  });
});
