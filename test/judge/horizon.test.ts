/** What GitHub no longer keeps is unknown, never missed. */
import { describe, expect, it } from 'vitest';
import { judged, now } from '../support/judging.js';
import { type WorldBuilder, world } from '../support/world.js';

const old = '2025-01-01T00:00:00Z';
const auto = { sla_hours: 'auto' as const, missed_windows: 1 };
const codes = ({ verdict }: Awaited<ReturnType<typeof judged>>) => verdict.warnings.map(({ code }) => code);
const reach = ({ asked }: Awaited<ReturnType<typeof judged>>) =>
  asked.filter(
    (question) =>
      question.kind === 'run_before' ||
      (question.kind === 'runs' && question.workflow_id === null && question.event === null),
  ).length;
/** A workflow with a cron, of which GitHub has dropped some runs. */
const kept = (cron: string, runs_gone = 9, at = now): WorldBuilder =>
  world({ now: at }).repo('o/r').workflow('quarterly', { cron, created_at: old, runs_gone });
const entry = { entry: 'quarterly' };

describe('a watch on the schedule', () => {
  it('is pending where its last window and all rows lie before what GitHub keeps', async () => {
    const at = '2026-12-31T06:30:00Z';
    const all = await judged(kept('0 3 1 1,4,7,10 *', 9, at), { ...entry, ...auto });
    expect(all.verdict).toMatchObject({ status: 'pending', missed_windows: 0, cause: null });
    expect(codes(all)).toContain('history_too_short');
    expect(JSON.stringify(all.verdict)).not.toMatch(/never|on record/i);
  });

  it('is stale where a row of the repository shows that GitHub still keeps that time', async () => {
    const of = kept('0 3 1 1,4,7,10 *', 9, '2026-12-31T06:30:00Z')
      .workflow('ci', { runs_gone: 400 })
      .run({ at: '2026-09-20T03:00:00Z', event: 'push' });
    const all = await judged(of, { ...entry, ...auto });
    expect(all.verdict).toMatchObject({ status: 'stale', missed_windows: 1 });
    expect(reach(all)).toBe(2);
  });

  it('is stale after one provable window where two are wanted and the other is gone', async () => {
    // Windows on the 20th of each month; the repository keeps some 30 days.
    const of = kept('0 3 20 * *').run({ at: '2026-11-05T03:00:00Z', event: 'push' });
    const all = await judged(of, { ...entry, sla_hours: 'auto', missed_windows: 2 });
    expect(all.verdict).toMatchObject({ status: 'stale', missed_windows: 1, cause: { code: 'not_firing' } });
    expect(all.verdict.no_success_since).toBe('2026-11-05T03:00:00Z');
  });

  it.each([
    [{ conclusion: 'failure' }, 'failing'],
    [{ conclusion: 'cancelled' }, 'cancelled'],
    [{ status: 'queued', jobs: [] }, 'stuck'],
    [{ conclusion: 'startup_failure' }, 'invalid_workflow'],
  ])('is stale where the oldest run that GitHub keeps is the one that was due: %j', async (ended, code) => {
    const of = kept('0 3 1 * *').run({ at: '2026-11-01T03:20:00Z', ...ended });
    const { verdict } = await judged(of, { ...entry, ...auto });
    expect(verdict).toMatchObject({ status: 'stale', missed_windows: 1, cause: { code } });
    expect(verdict.windows).toMatchObject([{ due_at: '2026-11-01T03:00:00Z', state: 'not_succeeded' }]);
  });

  it('takes a run that came a minute early for that of the window it came for', async () => {
    const of = kept('0 3 1 * *').run({ at: '2026-11-01T02:59:30Z', conclusion: 'failure' });
    const { verdict } = await judged(of, { ...entry, ...auto });
    expect(verdict).toMatchObject({ status: 'stale', missed_windows: 1 });
    expect(verdict.windows).toMatchObject([{ due_at: '2026-11-01T03:00:00Z', state: 'not_succeeded' }]);
  });

  it('is pending where the one run that is left is for a window whose grace is not over', async () => {
    const of = kept('0 2 * * 1-5').run({ at: '2026-11-24T02:07:00Z', conclusion: 'failure' });
    const { verdict } = await judged(of, { ...entry, sla_hours: 'auto' });
    expect(verdict.status).toBe('pending');
  });

  it('is pending where only a run by hand came after the last window', async () => {
    const by_hand = { event: 'workflow_dispatch', conclusion: 'failure' };
    const of = kept('0 3 1 * *').run({ at: '2026-11-01T05:20:00Z', ...by_hand });
    expect((await judged(of, { ...entry, ...auto })).verdict.status).toBe('pending');
  });

  it('is pending where none of its windows is provable', async () => {
    const of = kept('0 3 1 * *').run({ at: '2026-11-05T03:00:00Z', event: 'push' });
    expect((await judged(of, { ...entry, sla_hours: 'auto', missed_windows: 2 })).verdict.status).toBe(
      'pending',
    );
  });

  describe('that has no run left, beside other workflows of which a clean-up deletes what is old', () => {
    // https://github.com/department-of-veterans-affairs/abd-vro/pull/706
    const cleaned = (cron: string, since: string) =>
      kept(cron, 50)
        .workflow('ci', { runs_gone: 900 })
        .daily(since, '2026-11-24', '01:00', { event: 'push' });

    it.each([
      ['0 3 * * 1', '2026-11-22', 'stale'],
      ['0 3 * * 1', '2026-11-24', 'pending'],
      ['0 3 1 * *', '2026-11-02', 'pending'],
      ['0 3 1 * *', '2026-10-30', 'stale'],
      ['0 3 * * *', '2026-11-24', 'stale'],
    ])('%s, where the oldest run of the repository is of %s, is %s', async (cron, since, status) => {
      const all = await judged(cleaned(cron, since), { ...entry, ...auto });
      expect(all.verdict.status).toBe(status);
      expect(codes(all).includes('history_too_short')).toBe(status === 'pending');
      if (cron !== '0 3 * * *') expect(all.verdict.missed_windows).toBe(status === 'stale' ? 1 : 0);
    });

    it('is unknown by a number of hours that reaches further back', async () => {
      const all = await judged(cleaned('0 3 * * 1', '2026-11-19'), { ...entry, sla_hours: 192 });
      expect(all.verdict.status).toBe('unknown');
      expect(codes(all)).toContain('sla_longer_than_history');
    });
  });

  it.each([
    [89, 'stale'],
    [91, 'pending'],
  ])('takes 90 days for granted where no row is left: last due %i days ago is %s', async (days, status) => {
    const due = new Date(Date.parse('2026-11-24T03:00:00Z') - days * 86_400_000);
    const cron = `0 3 ${due.getUTCDate()} ${due.getUTCMonth() + 1} *`;
    expect((await judged(kept(cron), { ...entry, ...auto })).verdict.status).toBe(status);
  });

  it.each(['0 3 * * *', '*/10 * * * *', '0 3,15 * * *'])(
    'a dead %s stays stale when all is gone',
    async (cron) => {
      const all = await judged(kept(cron), { ...entry, ...auto });
      expect(all.verdict.status).toBe('stale');
      expect(all.verdict.cause?.code).toBe('not_firing');
      expect(all.verdict.no_success_since).toBe('2026-08-26T06:30:00Z');
      expect(JSON.stringify(all.verdict)).not.toMatch(/\bnever\b/i);
    },
  );

  it('is unknown where the reach could not be looked at', async () => {
    const error = { code: 'github_unavailable', message: 'HTTP 502', hint: null } as const;
    const { verdict } = await judged(kept('0 3 1 * *'), { ...entry, ...auto }, (question, answer) =>
      question.kind === 'run_before' ? { ok: false, error } : answer,
    );
    expect(verdict).toMatchObject({ status: 'unknown', error });
  });

  it('asks nothing where its own rows reach far enough', async () => {
    const of = kept('0 3 * * *').daily('2026-10-01', '2026-11-10', '03:07');
    expect(reach(await judged(of, { ...entry, ...auto }))).toBe(0);
    const first = kept('0 3 * * *', 0).run({ at: '2026-11-23T03:07:00Z', event: 'push' });
    expect(reach(await judged(first, { ...entry, ...auto }))).toBe(0);
  });
});

describe('a number of hours', () => {
  it('beyond what GitHub keeps is unknown once nothing genuine is left', async () => {
    const all = await judged(kept('0 3 1 1,4,7,10 *'), { ...entry, sla_hours: 2400 });
    expect(all.verdict).toMatchObject({ status: 'unknown', error: { code: 'evidence_incomplete' } });
    expect(codes(all)).toContain('sla_longer_than_history');
  });

  it.each([
    [true, 2400, []],
    [false, 2400, ['sla_longer_than_history']],
    [false, 2160, []],
    [true, 9601, ['sla_longer_than_history']],
  ])('warns a healthy watch, private: %s, of %i hours: %j', async (isPrivate, sla_hours, expected) => {
    const of = world({ now })
      .repo('o/r', { private: isPrivate })
      .workflow('quarterly', { cron: '0 3 1 1,4,7,10 *', runs_gone: 5 })
      .run({ at: '2026-11-01T03:00:00Z' });
    const all = await judged(of, { ...entry, sla_hours });
    expect(all.verdict.status).toBe('healthy');
    expect(codes(all)).toEqual(expected);
    expect(reach(all)).toBe(0);
  });

  it('within what the repository shows is stale as ever', async () => {
    const of = kept('0 3 * * *').workflow('ci').run({ at: '2026-11-20T03:00:00Z', event: 'push' });
    expect((await judged(of, entry)).verdict).toMatchObject({
      status: 'stale',
      cause: { code: 'not_firing' },
    });
  });
});

describe('never', () => {
  const young = (more: object = {}) =>
    world({ now })
      .repo('o/r')
      .workflow('quarterly', { cron: '0 3 * * *', created_at: '2026-11-10T00:00:00Z', ...more });

  it('is said of a young workflow', async () => {
    expect((await judged(young(), entry)).verdict).toMatchObject({
      status: 'stale',
      cause: { code: 'never_ran' },
      no_success_since: null,
    });
  });

  it('is not said where its own numbers show that runs are gone', async () => {
    const of = young({ runs_gone: 3 }).run({ at: '2026-11-20T03:00:00Z', event: 'push' });
    const { verdict } = await judged(of, entry);
    expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'not_firing' } });
    expect(verdict.no_success_since).not.toBeNull();
  });

  it('is not said of an old workflow without rows', async () => {
    const { verdict } = await judged(kept('0 3 * * *'), entry);
    expect(verdict.cause?.code).toBe('not_firing');
    expect(verdict.cause?.message).toContain('what ran before 2026-08-26 06:30 UTC is not known');
  });

  it('a filtered list of 1,000 rows is not all', async () => {
    const of = young({ created_at: old });
    for (let i = 0; i < 1100; i++)
      of.run({ at: new Date(Date.parse(now) - i * 1_800_000).toISOString(), conclusion: 'failure' });
    const { verdict } = await judged(of, { ...entry, events: ['schedule'] }, (question, answer) => {
      if (question.kind !== 'runs' || !answer.ok || question.event === null || question.since === null)
        return answer;
      const list = answer.value as { rows: unknown[] };
      return { ok: true, value: { rows: list.rows.slice(0, 1000), end: 'list', total_count: 1000 } } as never;
    });
    expect(verdict.no_success_since).not.toBeNull();
  });
});
