/** Attempts to make a healthy schedule alarm and a dead one hide, with the settings' own defaults. */
import { describe, expect, it } from 'vitest';
import { judged } from '../support/judging.js';
import { type RunInput, type WorldBuilder, world } from '../support/world.js';

const HOUR = 3_600_000;
const at = (instant: string) => Date.parse(instant);
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

interface Attempt {
  now: string;
  cron: string | string[];
  timezone?: string;
  text?: string;
  /** Added to the world, in order. */
  runs: RunInput[];
}

async function statusOf({ now, runs, ...workflow }: Attempt): Promise<string> {
  const built: WorldBuilder = world({ now }).repo('o/r').workflow('nightly', workflow);
  for (const run of runs) built.run(run);
  const { verdict } = await judged(built, { sla_hours: 'auto' });
  return verdict.cause === null ? verdict.status : `${verdict.status} ${verdict.cause.code}`;
}

/** A run each `hours`, the last one at `end`. */
function every(hours: number, end: string, count: number, input: Partial<RunInput> = {}): RunInput[] {
  return Array.from({ length: count }, (_, i) => ({
    ...input,
    at: iso(at(end) - (count - 1 - i) * hours * HOUR),
  }));
}

/** Sixty nights, of which one job is skipped at weekends. */
const workingDays = (end: string): RunInput[] =>
  every(24, end, 60).map((run) => {
    const isOff = [0, 6].includes(new Date(run.at).getUTCDay());
    return { ...run, jobs: [{ name: 'a' }, { name: 'b', ...(isOff ? { conclusion: 'skipped' } : {}) }] };
  });

const healthy: [what: string, attempt: Attempt][] = [
  ...['06:01', '06:30', '13:59'].map((time): [string, Attempt] => [
    `nightly with a job of working days, on Sunday at ${time}, when the learned grace is over and the longest is not`,
    { cron: '0 2 * * *', now: `2026-11-22T${time}:00Z`, runs: workingDays('2026-11-22T02:07:00Z') },
  ]),
  [
    'hourly, started every five hours, a minute before the next',
    { cron: '0 * * * *', now: '2026-11-24T06:29:00Z', runs: every(5, '2026-11-24T01:30:00Z', 60) },
  ],
  [
    'hourly, started every five hours, and once not for ten',
    { cron: '0 * * * *', now: '2026-11-24T11:29:00Z', runs: every(5, '2026-11-24T01:30:00Z', 60) },
  ],
  [
    'every five minutes, started every two and a half hours',
    { cron: '*/5 * * * *', now: '2026-11-24T06:29:00Z', runs: every(2.5, '2026-11-24T04:00:00Z', 60) },
  ],
  [
    'nightly retries of which the first ran, and a night that GitHub dropped',
    {
      cron: ['0 3 * * *', '10 3 * * *', '20 3 * * *'],
      now: '2026-11-25T02:59:00Z',
      runs: every(24, '2026-11-23T03:05:00Z', 30),
    },
  ],
  [
    'a pair for summer time of which the later one skips itself',
    {
      cron: ['0 5 * * *', '0 6 * * *'],
      now: '2026-11-24T05:30:00Z',
      runs: [
        ...every(24, '2026-11-23T05:10:00Z', 30),
        ...every(24, '2026-11-23T06:10:00Z', 30, { conclusion: 'skipped' }),
      ].sort((a, b) => at(a.at) - at(b.at)),
    },
  ],
  [
    'a pair for summer time, and one bad night',
    {
      cron: ['0 5 * * *', '0 6 * * *'],
      now: '2026-11-24T10:30:00Z',
      runs: [
        ...every(24, '2026-11-23T05:10:00Z', 30),
        ...every(24, '2026-11-24T06:10:00Z', 31, { conclusion: 'skipped' }),
        { at: '2026-11-24T05:10:00Z', conclusion: 'failure' },
      ].sort((a, b) => at(a.at) - at(b.at)),
    },
  ],
  ...[1, 2, 3].map((hours): [string, Attempt] => [
    `weekly, with a retry ${hours} h later that skips itself`,
    {
      cron: ['0 3 * * 1', `0 ${3 + hours} * * 1`],
      now: '2026-11-22T08:30:00Z',
      runs: [
        ...every(7 * 24, '2026-11-16T03:05:00Z', 10),
        ...every(7 * 24, `2026-11-16T0${3 + hours}:05:00Z`, 10, { conclusion: 'skipped' }),
      ].sort((a, b) => at(a.at) - at(b.at)),
    },
  ]),
  [
    'monthly, with a retry six hours later that GitHub dropped',
    {
      cron: ['0 3 1 * *', '0 9 1 * *'],
      now: '2026-11-24T08:30:00Z',
      runs: ['08', '09', '10', '11'].map((month) => ({ at: `2026-${month}-01T03:05:00Z` })),
    },
  ],
  [
    'office hours, on Monday morning',
    {
      cron: '*/20 9-17 * * 1-5',
      now: '2026-11-23T12:00:00Z',
      runs: every(1, '2026-11-20T17:45:00Z', 8),
    },
  ],
  [
    'on weekdays, on Monday evening, twelve hours late',
    { cron: '0 2 * * 1-5', now: '2026-11-23T20:00:00Z', runs: every(24, '2026-11-20T02:10:00Z', 4) },
  ],
  [
    'nightly, at a time that summer time skips',
    {
      cron: '30 2 * * *',
      timezone: 'Europe/Madrid',
      now: '2026-03-30T00:00:00Z',
      runs: every(24, '2026-03-28T01:40:00Z', 30),
    },
  ],
  [
    'every six hours, with jobs of five hours that start seven hours late',
    {
      cron: '0 */6 * * *',
      now: '2026-11-24T12:55:00Z',
      runs: every(6, '2026-11-24T01:00:00Z', 40, { minutes: 300 }),
    },
  ],
  [
    'weekly, eleven and a half hours after it was due',
    { cron: '0 4 * * 1', now: '2026-11-23T15:30:00Z', runs: every(168, '2026-11-16T08:00:00Z', 12) },
  ],
  [
    'monthly since a while, and nightly before: on time then says nothing of how late it is now',
    {
      cron: '0 2 1 * *',
      now: '2026-12-01T13:59:00Z',
      runs: every(24, '2026-11-18T06:30:00Z', 90),
    },
  ],
  [
    'on Saturdays since a while, and hourly before',
    { cron: '0 2 * * 6', now: '2026-11-28T13:59:00Z', runs: every(1, '2026-11-25T11:30:00Z', 90) },
  ],
  [
    'on the 31st, in a month that has none',
    { cron: '0 4 31 * *', now: '2026-11-30T23:00:00Z', runs: [{ at: '2026-10-31T05:00:00Z' }] },
  ],
  [
    'a day field that begins with a star, on a Tuesday that is not among the others',
    {
      cron: '0 17 */14 * 2',
      now: '2026-11-25T12:00:00Z',
      runs: [{ at: '2026-09-15T18:00:00Z' }, { at: '2026-09-29T18:00:00Z' }],
    },
  ],
  [
    'a file whose jobs no YAML parser takes',
    {
      cron: [],
      text: "on:\n  schedule:\n    - cron: '0 2 * * *'\njobs:\n  a: [\n",
      now: '2026-11-24T06:30:00Z',
      runs: every(24, '2026-11-24T02:10:00Z', 30),
    },
  ],
];

const dead: [what: string, attempt: Attempt, cause: string][] = [
  [
    'nightly, on the second morning',
    { cron: '0 2 * * *', now: '2026-11-24T06:01:00Z', runs: every(24, '2026-11-22T02:05:00Z', 40) },
    'not_firing',
  ],
  [
    'nightly retries that GitHub never started, on the second day',
    {
      cron: ['0 2 * * *', '10 2 * * *', '20 2 * * *'],
      now: '2026-11-24T14:01:00Z',
      runs: every(24, '2026-11-22T02:05:00Z', 40),
    },
    'not_firing',
  ],
  [
    'hourly, twelve hours after the one that a success served',
    { cron: '0 * * * *', now: '2026-11-24T18:01:00Z', runs: every(1, '2026-11-24T06:05:00Z', 60) },
    'not_firing',
  ],
  [
    'hourly and failing, with more failures than a page shows',
    {
      cron: '0 * * * *',
      now: '2026-11-24T16:30:00Z',
      runs: [
        ...every(1, '2026-11-18T06:05:00Z', 60),
        ...every(1, '2026-11-24T16:05:00Z', 150, { conclusion: 'failure' }),
      ],
    },
    'failing',
  ],
  [
    'hourly and green, with every step skipped',
    {
      cron: '0 * * * *',
      now: '2026-11-24T16:30:00Z',
      runs: [
        ...every(1, '2026-11-23T06:05:00Z', 60),
        ...every(1, '2026-11-24T16:05:00Z', 34, {
          jobs: [{ name: 'work', steps: [{ name: 'Run ./check', conclusion: 'skipped' }] }],
        }),
      ],
    },
    'skipped',
  ],
  [
    'weekly, half a day after it was due',
    { cron: '0 4 * * 1', now: '2026-11-23T16:01:00Z', runs: every(168, '2026-11-16T08:00:00Z', 12) },
    'not_firing',
  ],
  [
    'weekly with retries, half a day after it was due',
    {
      cron: ['0 4 * * 1', '30 4 * * 1'],
      now: '2026-11-23T16:31:00Z',
      runs: every(168, '2026-11-16T08:00:00Z', 12),
    },
    'not_firing',
  ],
  [
    'office hours, on Tuesday evening',
    {
      cron: '*/20 9-17 * * 1-5',
      now: '2026-11-24T21:20:00Z',
      runs: every(1, '2026-11-20T17:45:00Z', 8),
    },
    'not_firing',
  ],
  [
    'nightly behind a run that has hung for days',
    {
      cron: '0 2 * * *',
      now: '2026-11-24T06:30:00Z',
      runs: [...every(24, '2026-11-20T02:05:00Z', 40), { at: '2026-11-21T02:05:00Z', status: 'in_progress' }],
    },
    'hung',
  ],
  [
    'nightly behind an outage that made every start late: it does not lengthen its own grace',
    {
      cron: '0 2 * * *',
      now: '2026-11-24T06:30:00Z',
      runs: [
        ...every(24, '2026-10-24T02:05:00Z', 40),
        ...every(24, '2026-11-23T20:05:00Z', 30, { conclusion: 'failure' }),
      ],
    },
    'failing',
  ],
  [
    'two zones, both dead for two days',
    {
      cron: ['0 2 * * *', '0 8 * * *'],
      timezone: 'America/New_York',
      now: '2026-11-25T06:30:00Z',
      runs: every(24, '2026-11-22T13:05:00Z', 40),
    },
    'not_firing',
  ],
];

describe('a healthy schedule does not alarm', () => {
  it.each(healthy)('%s', async (_what, attempt) => {
    expect(['healthy', 'pending']).toContain(await statusOf(attempt));
  });
});

describe('a dead schedule does not hide', () => {
  it.each(dead)('%s', async (_what, attempt, cause) => {
    expect(await statusOf(attempt)).toBe(`stale ${cause}`);
  });

  it('for longer than its last counted occasion and twelve hours, whatever its rhythm was', async () => {
    const rhythms: [string, number][] = [
      ['0 * * * *', 1],
      ['0 * * * *', 5],
      ['0 */6 * * *', 6],
      ['0 2 * * *', 24],
      ['0 2 * * 1', 168],
    ];
    for (const [cron, hours] of rhythms) {
      const last = '2026-10-26T02:30:00Z';
      const now = iso(at(last) + (2 * Math.max(hours, 24) + 12 + 12) * HOUR);
      expect(await statusOf({ cron, now, runs: every(hours, last, 12) })).toMatch(/^stale/);
    }
  });
});

describe('a schedule that is moved again and again', () => {
  const path = '.github/workflows/nightly.yml';
  const file = (cron: string) => ({ [path]: `on:\n  schedule:\n    - cron: '${cron}'\njobs: {}\n` });
  /** The last night that ran is the 10th; from the 11th on the cron's minute moves each `hours`. */
  const moved = async (times: number, hours: number, now: string) => {
    const built = world({ now }).repo('o/r').workflow('nightly', { cron: '0 3 * * *' });
    for (const run of every(24, '2026-11-10T03:20:00Z', 25)) built.run(run);
    for (let i = 1; i <= times; i += 1)
      built.commit({
        at: iso(at('2026-11-11T12:00:00Z') + (i - 1) * hours * HOUR),
        files: file(`${i} 3 * * *`),
      });
    return (await judged(built, { sla_hours: 'auto' })).verdict;
  };

  it.each<[number, number, string, string]>([
    [1, 24, '2026-11-12T20:00:00Z', 'pending'],
    [2, 6, '2026-11-12T20:00:00Z', 'pending'],
    [4, 24, '2026-11-14T20:00:00Z', 'stale'],
    [14, 24, '2026-11-24T20:00:00Z', 'stale'],
    // Between these two changes the schedule had its chance, and the alarm was raised.
    [2, 240, '2026-11-22T10:00:00Z', 'pending'],
  ])('%i times, each %i hours, is at %s %s', async (times, hours, now, status) => {
    expect((await moved(times, hours, now)).status).toBe(status);
  });

  it.each([
    [4, 3, '2026-11-12T03:04:00Z'],
    [10, 9, '2026-11-12T03:10:00Z'],
    // More changes than are read: what the last ones promised was missed at least.
    [14, 9, '2026-11-16T03:14:00Z'],
  ])('%i times, each day, has missed %i windows', async (times, missed_windows, from) => {
    const now = iso(at('2026-11-10T20:00:00Z') + times * 24 * HOUR);
    expect(await moved(times, 24, now)).toMatchObject({ missed_windows, missed: { from } });
  });
});
