import { describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../src/evidence/model.js';
import { judged, now } from '../support/judging.js';
import { minutesAfter, type RunInput, world } from '../support/world.js';

/** Nightly at 02:00 UTC, SLA 48 h, now 06:30. */
const nightly = (input: object = {}) =>
  world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *', ...input });
const healthyNights = () => nightly().daily('2026-10-01', '2026-11-24', '02:06');

describe('healthy needs one proof', () => {
  it('is healthy by last night, in a list and one look at jobs', async () => {
    const { verdict, asked } = await judged(healthyNights());
    expect(verdict).toMatchObject({ status: 'healthy', cause: null, error: null, age_hours: 4.32 });
    expect(verdict.last_success).toMatchObject({ event: 'schedule', completed_at: '2026-11-24T02:11:00Z' });
    expect(asked.map(({ kind }) => kind)).toEqual(['repository', 'workflows', 'runs', 'jobs']);
  });

  it('finds the nightly success behind a hundred pushes', async () => {
    const busy = nightly().daily('2026-10-01', '2026-11-24', '02:06');
    for (let i = 0; i < 150; i++) {
      busy.run({
        at: new Date(Date.parse('2026-11-24T06:00:00Z') - i * 60_000).toISOString(),
        event: 'push',
      });
    }
    const { verdict } = await judged(busy);
    expect(verdict.status).toBe('healthy');
    expect(verdict.last_success?.event).toBe('schedule');
  });
});

describe('the SLA to the second', () => {
  const completed = (at: string) => nightly().run({ at, minutes: 0 });

  it.each([
    ['2026-11-22T06:30:00Z', 'healthy'],
    ['2026-11-22T06:29:59Z', 'stale'],
  ])('a success of %s is %s at 48 h', async (at, status) => {
    expect((await judged(completed(at))).verdict.status).toBe(status);
  });

  it('gives a completion in the near future the age 0, and does not count one in the far future', async () => {
    const near = await judged(completed('2026-11-24T06:39:00Z'));
    expect(near.verdict).toMatchObject({ status: 'healthy', age_hours: 0 });
    const far = await judged(completed('2026-11-24T06:41:00Z'));
    expect(far.verdict).toMatchObject({ status: 'unknown', error: { code: 'evidence_contradictory' } });
  });
});

describe('each conjunct of a genuine success', () => {
  const broken: [string, Partial<RunInput>, string][] = [
    ['a failure', { conclusion: 'failure' }, 'it failed'],
    ['another event', { event: 'push' }, 'event `push` is not counted'],
    [
      'a fork branch named like the default branch',
      { fork: 'fork/r', event: 'workflow_dispatch' },
      'fork fork/r',
    ],
    ['a deleted fork', { fork: null, event: 'workflow_dispatch' }, 'fork (deleted)'],
    ['another branch', { branch: 'topic', event: 'workflow_dispatch' }, 'branch `topic` is not `main`'],
    ['no branch at all', { branch: null, event: 'workflow_dispatch' }, 'branch `none`'],
    ['no jobs', { jobs: [] }, 'it has no jobs'],
    ['all jobs skipped', { jobs: [{ conclusion: 'skipped' }] }, 'no job did any work'],
    [
      'all working steps skipped',
      { jobs: [{ steps: ['Set up job', { name: 'Build', conclusion: 'skipped' }, 'Complete job'] }] },
      'no job did any work',
    ],
    [
      'only set-up, checkout and post steps',
      {
        jobs: [
          {
            steps: [
              'Set up job',
              'Run actions/checkout@v4',
              'Run actions/setup-node@v4',
              'Run actions/cache/restore@v4',
              'Post Run actions/checkout@v4',
              'Complete job',
            ],
          },
        ],
      },
      'no job did any work',
    ],
    [
      'the only job failed under continue-on-error',
      { jobs: [{ conclusion: 'failure' }] },
      'no job did any work',
    ],
  ];

  it.each(broken)('%s is no success', async (_name, run, reason) => {
    const { verdict } = await judged(nightly().run({ at: '2026-11-24T02:06:00Z', ...run }));
    expect(verdict.status).toBe('stale');
    expect(verdict.runs[0]).toMatchObject({ counts: false, reason: expect.stringContaining(reason) });
  });

  it('counts a Post step that has no step of its own, since that is work', async () => {
    const jobs = [{ steps: ['Set up job', 'Post results to the archive', 'Complete job'] }];
    expect((await judged(nightly().run({ at: '2026-11-24T02:06:00Z', jobs }))).verdict.status).toBe(
      'healthy',
    );
  });

  it('counts scheduled runs on the old name of a renamed default branch', async () => {
    const { verdict } = await judged(nightly().run({ at: '2026-11-24T02:06:00Z', branch: 'master' }));
    expect(verdict.status).toBe('healthy');
  });

  it('never counts the own run of the monitor', async () => {
    const own = nightly().run({ at: '2026-11-24T06:20:00Z', id: 77 });
    const { verdict } = await judged(own, {}, undefined, { own_run_id: 77 });
    expect(verdict.runs[0]?.reason).toContain("monitor's own run");
  });

  it('a required job that is skipped breaks the success', async () => {
    const jobs = [{}, { name: 'check', conclusion: 'skipped' as const }];
    const { verdict } = await judged(nightly().run({ at: '2026-11-24T02:06:00Z', jobs }), {
      jobs: ['check'],
    });
    expect(verdict.status).toBe('stale');
    expect(verdict.runs[0]?.reason).toContain('`check` was skipped');
  });

  it('matches matrix jobs and reusable workflows by glob, and wants all that match', async () => {
    const jobs = [{ name: 'test (20)' }, { name: 'test (22)' }, { name: 'caller / called' }];
    const at = '2026-11-24T02:06:00Z';
    const rules = { jobs: ['test (*)', 'caller / *'] };
    expect((await judged(nightly().run({ at, jobs }), rules)).verdict.status).toBe('healthy');
    const oneFailed = [
      ...jobs.slice(0, 2),
      { name: 'test (24)', conclusion: 'failure' as const },
      ...jobs.slice(2),
    ];
    const { verdict } = await judged(nightly().run({ at, jobs: oneFailed }), rules);
    expect(verdict.runs[0]?.reason).toContain('job `test (24)` failed');
  });

  it('wants a required step, in whatever job', async () => {
    const at = '2026-11-24T02:06:00Z';
    const steps = (conclusion: string) => [
      { name: 'Run check', conclusion },
      { name: 'Run other', conclusion: 'success' },
    ];
    const rules = { steps: ['Run check'] };
    expect(
      (await judged(nightly().run({ at, jobs: [{ steps: steps('success') }] }), rules)).verdict.status,
    ).toBe('healthy');
    const { verdict } = await judged(nightly().run({ at, jobs: [{ steps: steps('skipped') }] }), rules);
    expect(verdict.runs[0]?.reason).toContain('step `Run check` was skipped');
  });

  it.each([
    [300, 'healthy'],
    [301, 'stale'],
  ])('a run of 300 s with min_duration_seconds %i is %s', async (min_duration_seconds, status) => {
    const { verdict } = await judged(nightly().run({ at: '2026-11-24T02:06:00Z' }), { min_duration_seconds });
    expect(verdict.status).toBe(status);
  });
});

describe('re-runs', () => {
  it('counts an old run whose re-run succeeded inside the window', async () => {
    const rerun = nightly().run({
      at: '2026-11-20T02:06:00Z',
      conclusion: 'failure',
      reruns: [{ at: '2026-11-24T05:00:00Z' }],
    });
    const { verdict } = await judged(rerun);
    expect(verdict.status).toBe('healthy');
    expect(verdict.last_success).toMatchObject({ attempt: 2, created_at: '2026-11-20T02:06:00Z' });
    expect(verdict.last_fired_at).toBe('2026-11-20T02:06:00Z');
  });

  it.each(['failure', null])(
    'a later re-run (%s) does not erase the success before it',
    async (conclusion) => {
      const status = conclusion === null ? 'in_progress' : 'completed';
      const rerun = nightly().run({
        at: '2026-11-24T02:06:00Z',
        reruns: [{ at: '2026-11-24T05:00:00Z', status, conclusion }],
      });
      const { verdict } = await judged(rerun);
      expect(verdict).toMatchObject({ status: 'healthy', last_success: { attempt: 1 } });
    },
  );

  const notifyAgain = () =>
    nightly().run({
      at: '2026-11-20T02:06:00Z',
      conclusion: 'failure',
      jobs: [
        { name: 'backup', conclusion: 'success' },
        { name: 'notify', conclusion: 'failure' },
      ],
      reruns: [{ at: '2026-11-24T05:00:00Z', jobs: [{ name: 'notify' }] }],
    });

  it('re-running a failed notify job does not make an old backup young where the backup is named', async () => {
    const { verdict } = await judged(notifyAgain(), { jobs: ['backup'] });
    expect(verdict).toMatchObject({ status: 'stale', age_hours: 100.32 });
  });

  it('without names the last job counts, with a warning', async () => {
    const { verdict } = await judged(notifyAgain());
    expect(verdict.status).toBe('healthy');
    expect(verdict.warnings.map(({ code }) => code)).toContain('partial_rerun');
  });
});

describe('lists that cannot be trusted', () => {
  const filtered = (question: { kind: string; status?: unknown; event?: unknown }) =>
    question.kind === 'runs' && (question.status !== null || question.event !== null);

  /** Nights that the newest page does not reach, so that the filtered lists are asked. */
  const busyNights = () => {
    const busy = healthyNights();
    for (let i = 1; i <= 150; i++) {
      busy.run({ at: minutesAfter(now, -i), event: 'push' });
    }
    return busy;
  };

  it('an empty filtered list proves nothing', async () => {
    const { verdict, asked } = await judged(busyNights(), {}, (question, answer) =>
      filtered(question) ? { ok: true, value: { rows: [], end: 'list', total_count: 0 } } : answer,
    );
    expect(asked.some(filtered)).toBe(true);
    expect(verdict).toMatchObject({ status: 'healthy', age_hours: 4.32 });
    expect(verdict.warnings.map(({ code }) => code)).toContain('listing_inconsistent');
  });

  it('the newest answer wins where the unfiltered list lags, and the disagreement is told', async () => {
    const { verdict } = await judged(healthyNights(), {}, (question, answer) => {
      if (question.kind !== 'runs' || filtered(question) || question.read === 2) return answer;
      const rows = (answer as AnswerOf<'runs'> & { ok: true }).value.rows.filter(
        ({ created_at }) => created_at < '2026-10-29',
      );
      return { ok: true, value: { rows, end: 'list', total_count: rows.length } };
    });
    expect(verdict).toMatchObject({ status: 'healthy', age_hours: 4.32 });
    expect(verdict.warnings.map(({ code }) => code)).toContain('listing_inconsistent');
  });

  const stale = () => nightly().daily('2026-10-01', '2026-11-20', '02:06');

  it('is unknown where the list ends early', async () => {
    const { verdict } = await judged(stale(), {}, (question, answer) => {
      if (question.kind !== 'runs' || filtered(question)) return answer;
      return { ok: true, value: { rows: [], end: 'early', total_count: 60 } };
    });
    expect(verdict).toMatchObject({ status: 'unknown', error: { code: 'evidence_incomplete' } });
  });

  it('is unknown where a run is shown and then is not', async () => {
    const { verdict } = await judged(
      stale().run({ at: '2026-11-23T02:06:00Z', conclusion: 'failure' }),
      {},
      (question, answer) => {
        if (question.kind !== 'runs' || filtered(question) || question.read === 1) return answer;
        const { rows } = (answer as AnswerOf<'runs'> & { ok: true }).value;
        return {
          ok: true,
          value: {
            rows: rows.filter(({ conclusion }) => conclusion === 'success'),
            end: 'list',
            total_count: 51,
          },
        };
      },
    );
    expect(verdict).toMatchObject({ status: 'unknown', error: { code: 'evidence_contradictory' } });
  });

  it('finds in the second read what the first one lacked', async () => {
    const { verdict } = await judged(healthyNights(), {}, (question, answer) => {
      if (question.kind !== 'runs' || question.read === 2) return answer;
      return { ok: true, value: { rows: [], end: 'list', total_count: 0 } };
    });
    expect(verdict.status).toBe('healthy');
  });

  it.each(['repository', 'workflows', 'runs', 'jobs'])(
    'is unknown where %s cannot be read, never stale',
    async (kind) => {
      const error = { code: 'github_unavailable', message: 'HTTP 502', hint: null } as const;
      const { verdict } = await judged(healthyNights(), {}, (question, answer) =>
        question.kind === kind ? { ok: false, error } : answer,
      );
      expect(verdict).toMatchObject({ status: 'unknown', error: { code: 'github_unavailable' } });
    },
  );

  it('asks at most twelve times for a stale watch, twice-read included', async () => {
    const failing = stale().daily('2026-11-21', '2026-11-24', '02:06', { conclusion: 'failure' });
    const { verdict, asked } = await judged(failing);
    expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'failing' } });
    expect(asked.length - 2).toBeLessThanOrEqual(12);
  });
});

describe('pending', () => {
  it('is pending while a new workflow is less than one SLA old', async () => {
    expect((await judged(nightly({ created_at: '2026-11-22T06:30:01Z' }))).verdict.status).toBe('pending');
    expect((await judged(nightly({ created_at: '2026-11-22T06:30:00Z' }))).verdict.status).toBe('stale');
  });

  const late = (started: string) =>
    nightly().run({ at: '2026-11-22T05:35:00Z', minutes: 0 }).run({ at: started, status: 'in_progress' });

  it.each([
    ['2026-11-24T05:30:00Z', 'pending'],
    ['2026-11-24T05:29:59Z', 'stale'],
  ])('a run in flight since %s is %s, the SLA having just run out', async (started, status) => {
    expect((await judged(late(started))).verdict.status).toBe(status);
  });

  it('does not wait for a run in flight where the SLA ran out over an hour ago', async () => {
    const longLate = nightly()
      .run({ at: '2026-11-22T05:29:00Z', minutes: 0 })
      .run({ at: '2026-11-24T06:00:00Z', status: 'in_progress' });
    expect((await judged(longLate)).verdict.status).toBe('stale');
  });
});
