import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/evidence/model.js';
import { judged, now, type Twist } from '../support/judging.js';
import { type JobInput, type WorldBuilder, world } from '../support/world.js';

const nightly = () => world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' });
const named = (...names: string[]): JobInput[] => names.map((name) => ({ name, conclusion: 'success' }));
const skipped = (name: string): JobInput => ({ name, conclusion: 'skipped' });
const failed = (name: string): JobInput => ({ name, conclusion: 'failure' });

describe('a job that is skipped in one attempt and runs in another', () => {
  const nights = (of: WorldBuilder) =>
    of.daily('2026-11-23', '2026-11-24', '02:06', { conclusion: 'failure', jobs: [failed('build')] });
  /** The night of 11-22 failed, so that `test` was skipped, and all of it was run again the next morning. */
  const mended = (parts: string[], bare: string) =>
    nights(
      nightly()
        .daily('2026-11-01', '2026-11-21', '02:06', { jobs: named('build', ...parts) })
        .run({
          at: '2026-11-22T02:06:00Z',
          conclusion: 'failure',
          jobs: [failed('build'), skipped(bare)],
          reruns: [{ at: '2026-11-23T09:00:00Z', jobs: named('build', ...parts) }],
        }),
    );

  it.each([
    [['test (20)', 'test (22)'], 'test'],
    [['test / unit'], 'test'],
    [['test on 20'], `test on \${{ matrix.node }}`],
    [['test'], 'test'],
  ])('%j in the later attempt stand for the skipped %s', async (parts, bare) => {
    for (const rules of [{}, { jobs: ['test*'] }]) {
      const { verdict } = await judged(mended(parts, bare), rules);
      expect(verdict).toMatchObject({ status: 'healthy', last_success: { attempt: 2 } });
      expect(verdict.warnings.map(({ code }) => code)).toEqual(['failing_within_sla']);
    }
  });

  it('is skipped where the later attempt skips it', async () => {
    const of = nightly()
      .daily('2026-11-01', '2026-11-21', '02:06', { jobs: named('gate', 'test (20)') })
      .run({
        at: '2026-11-22T02:06:00Z',
        conclusion: 'failure',
        jobs: [...named('gate', 'test (20)'), failed('notify')],
        reruns: [{ at: '2026-11-24T02:06:00Z', jobs: [...named('gate', 'notify'), skipped('test')] }],
      });
    const { verdict } = await judged(of);
    expect(verdict.status).toBe('stale');
    expect(verdict.runs[0]?.reason).toContain('`test` was skipped');
  });

  it('stays skipped beside another job whose name only looks like it', async () => {
    const jobs = [...named('deploy (docs)'), skipped('deploy')];
    const of = nightly().run({
      at: '2026-11-24T02:06:00Z',
      conclusion: 'failure',
      jobs: [...jobs, failed('notify')],
      reruns: [{ at: '2026-11-24T03:00:00Z', jobs: named('deploy (docs)', 'notify') }],
    });
    const { verdict } = await judged(of, { jobs: ['deploy*'] });
    expect(verdict.runs[0]?.reason).toContain('job `deploy` was skipped');
  });
});

describe('min_duration_seconds over several attempts', () => {
  /** `backup` took so many seconds, `notify` failed and was run again seven hours later for five. */
  const again = (seconds: number) => {
    const end = new Date(Date.parse('2026-11-23T20:00:00Z') + seconds * 1000).toISOString();
    return nightly().run({
      at: '2026-11-23T20:00:00Z',
      conclusion: 'failure',
      jobs: [
        { name: 'backup', conclusion: 'success', completed_at: end },
        { ...failed('notify'), completed_at: end },
      ],
      reruns: [{ at: '2026-11-24T03:00:00Z', minutes: 5 / 60, jobs: named('notify') }],
    });
  };

  it.each([
    [12, 'stale'],
    [54, 'stale'],
    [55, 'healthy'],
    [1800, 'healthy'],
  ])('a backup of %i s and a notice of 5 s are %s for 60', async (seconds, status) => {
    const { verdict } = await judged(again(seconds), { min_duration_seconds: 60 });
    expect(verdict.status).toBe(status);
  });

  it('says how long they took without the pause', async () => {
    const { verdict } = await judged(again(12), { min_duration_seconds: 60 });
    expect(verdict.runs[0]?.reason).toBe('it took 17 s, less than 60 s');
  });
});

describe('a list that gives the jobs of the last attempt alone: https://github.com/r-universe-org/help/issues/607', () => {
  const of = () =>
    nightly().run({
      at: '2026-11-23T20:00:00Z',
      conclusion: 'failure',
      jobs: [...named('build'), failed('deploy')],
      reruns: [{ at: '2026-11-24T03:00:00Z', minutes: 1, jobs: named('deploy') }],
    });
  const lastOnly: Twist = ({ kind }, answer) =>
    kind === 'jobs' && answer.ok
      ? { ok: true, value: (answer.value as Job[]).filter(({ attempt }) => attempt === 2) }
      : answer;

  it('is no fault where what it gives is enough', async () => {
    expect((await judged(of(), { jobs: ['deploy'] }, lastOnly)).verdict.status).toBe('healthy');
  });

  it.each([
    { jobs: ['build'] },
    { steps: ['Compile'] },
    { min_duration_seconds: 240 },
    { jobs: ['deploy'], steps: ['Compile'] },
  ])('says nothing of what is not in it: %j', async (rules) => {
    const { verdict } = await judged(of(), rules, lastOnly);
    expect(verdict).toMatchObject({ status: 'unknown', error: { code: 'evidence_incomplete' } });
    expect((await judged(of(), rules)).verdict.status).toBe(rules.steps ? 'stale' : 'healthy');
  });

  it('says nothing of an earlier attempt that it leaves out as a whole', async () => {
    const rerun = nightly().run({
      at: '2026-11-23T20:00:00Z',
      jobs: named('build'),
      reruns: [{ at: '2026-11-24T03:00:00Z', conclusion: 'failure', jobs: [failed('build')] }],
    });
    expect((await judged(rerun)).verdict.status).toBe('healthy');
    expect((await judged(rerun, {}, lastOnly)).verdict.status).toBe('unknown');
  });
});
