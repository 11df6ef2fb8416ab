import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../src/judge/model.js';
import { judged } from '../support/judging.js';
import { type WorldBuilder, world } from '../support/world.js';

const now = '2026-11-24T06:30:00Z';
const report = { days: 7, job_reads: 100 };

const nightly = (cron: string | string[] = '0 2 * * *') =>
  world({ now }).repo('o/r').workflow('nightly', { cron });

async function history(of: WorldBuilder, around: object = { report }, sla: number | 'auto' = 'auto') {
  const { verdict } = await judged(of, { sla_hours: sla }, undefined, around);
  return verdict.history;
}

const days = (occasions: Occasion[] | null) =>
  occasions?.map(({ due_at, state }) => `${due_at.slice(8, 13)} ${state}`);

describe('the history of a nightly workflow', () => {
  it('says what became of each occasion, with its run', async () => {
    const week = nightly()
      .run({ at: '2026-11-17T02:05:00Z' })
      .run({ at: '2026-11-18T02:05:00Z', conclusion: 'failure' })
      .run({ at: '2026-11-19T16:05:00Z' })
      .run({ at: '2026-11-20T02:05:00Z', conclusion: 'skipped' })
      .run({
        at: '2026-11-22T02:05:00Z',
        jobs: [{ name: 'work', steps: [{ name: 'Run ./check', conclusion: 'skipped' }] }],
      })
      .run({ at: '2026-11-23T02:05:00Z', conclusion: 'cancelled' })
      .run({ at: '2026-11-24T02:45:00Z' });
    const found = await history(week);
    expect(days(found)).toEqual([
      '18T02 failed',
      '19T02 late',
      '20T02 skipped',
      '21T02 no_run',
      '22T02 skipped',
      '23T02 failed',
      '24T02 succeeded',
    ]);
    expect(found?.at(1)).toMatchObject({ late_minutes: 14 * 60 + 5, attempts: 1 });
    expect(found?.at(-1)).toMatchObject({ late_minutes: 45, attempts: 1, run_id: expect.any(Number) });
    expect(found?.at(-1)?.url).toContain('/actions/runs/');
    expect(found?.at(3)).toMatchObject({ run_id: null, late_minutes: null, attempts: null, url: null });
  });

  it('looks into jobs as far as its budget goes, newest first', async () => {
    const green = nightly().daily('2026-11-01', '2026-11-24', '02:05');
    const spent = { ...report, job_reads: 3 };
    expect(days(await history(green, { report: spent }))).toEqual([
      '18T02 not_looked_into',
      '19T02 not_looked_into',
      '20T02 not_looked_into',
      '21T02 succeeded',
      '22T02 succeeded',
      '23T02 succeeded',
      '24T02 succeeded',
    ]);
  });

  it('without a page it shows what the evidence at hand shows, and asks for nothing', async () => {
    const green = nightly().daily('2026-11-01', '2026-11-24', '02:05');
    const without = await judged(green, { sla_hours: 'auto' });
    expect(days(without.verdict.history)?.slice(-2)).toEqual(['23T02 not_looked_into', '24T02 succeeded']);
    expect(without.verdict.history).toHaveLength(14);
    const { asked } = await judged(green, { sla_hours: 'auto' }, undefined, { report });
    expect(asked.length).toBe(without.asked.length + 6);
  });

  it('reads the file and the runs for a page, also of a watch with a fixed SLA', async () => {
    const green = nightly().daily('2026-11-01', '2026-11-24', '02:05');
    expect(await history(green, {}, 48)).toBeNull();
    expect(days(await history(green, { report }, 48))).toHaveLength(7);
  });

  it('is open until the grace is over, and while the run is under way', async () => {
    const silent = nightly().daily('2026-11-10', '2026-11-23', '02:05');
    expect(days(await history(silent))?.at(-1)).toBe('24T02 open');
    const running = silent.run({ at: '2026-11-24T02:05:00Z', status: 'in_progress' });
    expect(days(await history(running))?.at(-1)).toBe('24T02 open');
  });

  it('a run that succeeded at its second attempt says so', async () => {
    const again = nightly()
      .daily('2026-11-01', '2026-11-22', '02:05')
      .run({
        at: '2026-11-23T02:05:00Z',
        conclusion: 'failure',
        reruns: [{ at: '2026-11-23T09:00:00Z' }],
      });
    const found = await history(again.daily('2026-11-24', '2026-11-24', '02:05'));
    expect(found?.at(-2)).toMatchObject({ state: 'succeeded', attempts: 2 });
  });

  it('begins with the workflow', async () => {
    const young = world({ now })
      .repo('o/r')
      .workflow('nightly', { cron: '0 2 * * *', created_at: '2026-11-21T12:00:00Z' })
      .daily('2026-11-22', '2026-11-24', '02:05');
    expect(days(await history(young))).toHaveLength(3);
  });

  it('a green run whose jobs GitHub has dropped may have been a success', async () => {
    const monthly = nightly('0 2 1 * *')
      .run({ at: '2026-08-01T02:05:00Z', jobs: [] })
      .run({ at: '2026-09-01T02:05:00Z', jobs: [] })
      .run({ at: '2026-10-01T02:05:00Z', jobs: [{ name: 'work', conclusion: 'skipped' }] })
      .run({ at: '2026-11-01T02:05:00Z' });
    expect(days(await history(monthly, { report: { days: 90, job_reads: 100 } }))).toEqual([
      '01T02 unknown',
      '01T02 skipped',
      '01T02 succeeded',
    ]);
  });

  it('is not known where the workflow has no schedule', async () => {
    const none = world({ now }).repo('o/r').workflow('nightly').run({ at: '2026-11-24T02:05:00Z' });
    expect(await history(none, { report }, 48)).toBeNull();
  });
});

describe('the history where older evidence is elsewhere', () => {
  it('is that of the renamed file', async () => {
    const [yml, yaml] = ['.github/workflows/nightly.yml', '.github/workflows/nightly.yaml'];
    const text = "on:\n  schedule:\n    - cron: '0 2 * * *'\n";
    const renamed = nightly()
      .daily('2026-11-01', '2026-11-24', '02:05')
      .commit({ at: '2026-10-20T12:00:00Z', files: { [yml]: null, [yaml]: text } });
    expect(days(await history(renamed))?.at(-1)).toBe('24T02 succeeded');
  });

  it('does not call missed what lies before the runs that GitHub keeps', async () => {
    const kept = world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *', runs_gone: 300 });
    kept.daily('2026-11-18', '2026-11-24', '02:05');
    const states = (await history(kept, {}))?.map(({ state }) => state);
    expect(states).not.toContain('no_run');
    expect(states).toHaveLength(6);
  });
});

describe('the occasions of the history', () => {
  const times = (occasions: Occasion[] | null) => occasions?.map(({ due_at }) => due_at.slice(11, 16));

  it('lie three hours apart, the same whatever hour one asks at', async () => {
    const at = async (hour: string) => {
      const hourly = world({ now: `2026-11-24T${hour}:59:00Z` })
        .repo('o/r')
        .workflow('nightly', { cron: '17 * * * *' });
      for (let back = 200; back >= 0; back--)
        hourly.run({
          at: new Date(Date.UTC(2026, 10, 24, Number(hour), 18) - back * 3_600_000).toISOString(),
        });
      return new Set(times(await history(hourly)));
    };
    const expected = new Set(['00:17', '03:17', '06:17', '09:17', '12:17', '15:17', '18:17', '21:17']);
    for (const hour of ['05', '06', '07', '13']) expect(await at(hour)).toEqual(expected);
  });

  it('are one for retries, and two where three hours lie between', async () => {
    const retries = nightly(['0 2 * * *', '10 2 * * *', '59 4 * * *', '0 5 * * *']);
    expect(new Set(times(await history(retries.run({ at: '2026-11-24T02:05:00Z' }))))).toEqual(
      new Set(['02:00', '05:00']),
    );
  });

  it('of a cron every six hours each have their run, though GitHub is now five, now seven hours late', async () => {
    const late = nightly('0 */6 * * *');
    for (let slot = 0; slot < 40; slot++) {
      const due = Date.UTC(2026, 10, 14) + slot * 6 * 3_600_000;
      late.run({ at: new Date(due + (slot % 2 === 0 ? 6.8 : 5.2) * 3_600_000).toISOString() });
    }
    const found = (await history(late, { report: { days: 7, job_reads: 1000 } })) ?? [];
    expect(found.filter(({ state }) => state === 'no_run')).toEqual([]);
  });
});

describe('nights from before what GitHub still keeps', () => {
  const nights = async (runs_gone: number, more: (of: WorldBuilder) => WorldBuilder = (of) => of) => {
    const of = world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *', runs_gone });
    for (const day of [21, 22, 24]) of.run({ at: `2026-11-${day}T02:10:00Z` });
    const found = await history(more(of), { report: { days: 6, job_reads: 1000 } });
    return found?.map(({ state }) => state);
  };

  it('are unknown, not missing', async () => {
    expect(await nights(500)).toEqual([
      'unknown',
      'unknown',
      'succeeded',
      'succeeded',
      'no_run',
      'succeeded',
    ]);
  });

  it('are missing where the first run of all is shown', async () => {
    expect((await nights(0))?.slice(0, 2)).toEqual(['no_run', 'no_run']);
  });

  it('are missing where an older run of the repository is still kept', async () => {
    const kept = (of: WorldBuilder) => of.workflow('other').run({ at: '2026-11-10T02:10:00Z' });
    expect((await nights(500, kept))?.slice(0, 2)).toEqual(['no_run', 'no_run']);
  });
});

describe('slots that GitHub drops', () => {
  /** Green nightlies of the last 14 nights but for the days named. */
  const without = (...missing: number[]) => {
    const built = nightly();
    for (let day = 10; day <= 24; day++)
      if (!missing.includes(day)) built.run({ at: `2026-11-${day}T02:05:00Z` });
    return built;
  };
  const codes = async (of: WorldBuilder, around = {}) =>
    (await judged(of, { sla_hours: 'auto' }, undefined, around)).verdict.warnings.map(({ code }) => code);

  it('are a warning where they are half of the last 14 days, with the figures', async () => {
    const half = without(11, 13, 15, 17, 19, 21, 23);
    const { verdict } = await judged(half, { sla_hours: 'auto' });
    expect(verdict.status).toBe('healthy');
    expect(verdict.warnings.find(({ code }) => code === 'slots_dropped')?.message).toContain(
      'no run for 7 of the 14 times',
    );
  });

  it('are none where they are fewer', async () => {
    expect(await codes(without(11, 13, 15, 17, 19, 21))).not.toContain('slots_dropped');
  });

  it('are none where fewer than three were due', async () => {
    const weekly = nightly('0 2 * * 2').run({ at: '2026-11-24T02:05:00Z' });
    expect(await codes(weekly)).not.toContain('slots_dropped');
  });

  it('are no matter of an hour', async () => {
    for (const hour of ['03', '09', '15', '23']) {
      const half = without(11, 13, 15, 17, 19, 21, 23);
      half.data.now = `2026-11-24T${hour}:30:00Z`;
      expect(await codes(half)).toContain('slots_dropped');
    }
  });

  it.each([0, 3, 6, 9, 12, 15, 18, 21])('are one of two crons, asked at %i:59', async (hour) => {
    const of = nightly(['0 3 * * *', '0 15 * * *']);
    of.data.now = `2026-11-24T${String(hour).padStart(2, '0')}:59:00Z`;
    of.daily('2026-11-01', hour < 3 ? '2026-11-23' : '2026-11-24', '03:20');
    of.daily('2026-11-01', '2026-11-08', '15:20');
    expect(await codes(of)).toContain('slots_dropped');
  });

  it('are none from before the schedule was there', async () => {
    const changed = (date: string) =>
      nightly()
        .commit({
          at: date,
          files: { '.github/workflows/nightly.yml': "on:\n  schedule:\n    - cron: '0 2 * * *'\njobs: {}\n" },
        })
        .run({ at: '2026-11-10T04:05:00Z' })
        .run({ at: '2026-11-17T04:05:00Z' })
        .daily('2026-11-22', '2026-11-24', '02:05');
    const weekly = "on:\n  schedule:\n    - cron: '0 4 * * 2'\njobs: {}\n";
    const young = changed('2026-11-21T12:00:00Z');
    young.commit({ at: '2026-06-01T12:00:00Z', files: { '.github/workflows/nightly.yml': weekly } });
    expect(await codes(young)).not.toContain('slots_dropped');
    const old = changed('2026-11-10T06:29:00Z');
    old.commit({ at: '2026-06-01T12:00:00Z', files: { '.github/workflows/nightly.yml': weekly } });
    expect(await codes(old)).toContain('slots_dropped');
    // An edit that leaves the schedule as it is changes nothing.
    expect(await codes(changed('2026-11-21T12:00:00Z'))).toContain('slots_dropped');
  });

  it('are none from before what GitHub still keeps', async () => {
    const of = world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *', runs_gone: 500 });
    for (const day of [21, 22, 23, 24]) of.run({ at: `2026-11-${day}T02:10:00Z` });
    expect(await codes(of)).not.toContain('slots_dropped');
  });

  it('are told of a healthy watch alone', async () => {
    const dead = without(18, 19, 20, 21, 22, 23, 24);
    expect(await codes(dead)).not.toContain('slots_dropped');
  });

  it('are what hourly crons have been since autumn 2026', async () => {
    const hourly = nightly('0 * * * *');
    for (let back = 100; back >= 0; back--)
      hourly.run({ at: new Date(Date.parse('2026-11-24T06:10:00Z') - back * 6.4 * 3_600_000).toISOString() });
    expect(await codes(hourly)).toContain('slots_dropped');
  });
});

describe('an occasion that the schedule did not bring', () => {
  const made = async (of: WorldBuilder, sla: number | 'auto' = 'auto', around: object = { report }) =>
    (await history(of, around, sla))?.map(({ due_at, state, made_up_by }) => [
      due_at.slice(8, 10),
      state,
      made_up_by?.created_at.slice(8, 13) ?? null,
    ]);
  const by = (at: string, more: object = {}) => ({ at, event: 'workflow_dispatch', ...more });

  it('says which run by another event made up for it, whether it had no run or a bad one', async () => {
    const week = nightly()
      .daily('2026-11-10', '2026-11-17', '02:05')
      .run(by('2026-11-18T10:05:00Z'))
      .run({ at: '2026-11-19T02:05:00Z', conclusion: 'failure' })
      .run(by('2026-11-19T10:05:00Z', { event: 'repository_dispatch' }))
      .run({ at: '2026-11-20T02:05:00Z', conclusion: 'skipped' })
      .run(by('2026-11-21T01:59:00Z'))
      .run(by('2026-11-21T02:00:00Z', { conclusion: 'failure' }))
      .run(by('2026-11-22T10:05:00Z', { event: 'push' }))
      .daily('2026-11-23', '2026-11-24', '02:05')
      .run(by('2026-11-24T03:05:00Z'));
    const expected = [
      ['18', 'no_run', '18T10'],
      ['19', 'failed', '19T10'],
      ['20', 'skipped', '21T01'],
      ['21', 'no_run', null],
      ['22', 'no_run', null],
      ['23', 'succeeded', null],
      ['24', 'succeeded', null],
    ];
    expect((await made(week))?.slice(-7)).toEqual(expected);
    // Where the verdict itself needs no list of all runs, it is read for the page.
    expect((await made(week, 48))?.slice(-7)).toEqual(expected);
  });

  it('is made up for by a genuine success alone, the first one that is', async () => {
    const idle = { jobs: [{ name: 'work', steps: [{ name: 'Run ./check', conclusion: 'skipped' }] }] };
    const week = nightly()
      .daily('2026-11-10', '2026-11-21', '02:05')
      .run(by('2026-11-22T10:05:00Z', idle))
      .run(by('2026-11-22T11:05:00Z'))
      .run(by('2026-11-23T10:05:00Z', idle))
      .daily('2026-11-24', '2026-11-24', '02:05');
    expect((await made(week))?.slice(-3)).toEqual([
      ['22', 'no_run', '22T11'],
      ['23', 'no_run', null],
      ['24', 'succeeded', null],
    ]);
    const spent = { report: { ...report, job_reads: 0 } };
    expect((await made(week, 'auto', spent))?.slice(-3, -1)).toEqual([
      ['22', 'no_run', null],
      ['23', 'no_run', null],
    ]);
  });
});
