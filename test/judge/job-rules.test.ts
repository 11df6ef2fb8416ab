/** What the rows of a run's jobs decide, rule by rule at its edge. */
import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/evidence/model.js';
import type { Watch } from '../../src/settings/model.js';
import { judged, now, type Twist } from '../support/judging.js';
import { type JobInput, type RunInput, world } from '../support/world.js';

const at = (time: string): string => `2026-11-24T${time}:00Z`;
const step = (name: string, conclusion: 'success' | 'failure' | 'skipped' | null) => ({ name, conclusion });
const job = (name: string, more: Partial<JobInput> = {}): JobInput => ({
  name,
  conclusion: 'success',
  ...more,
});
const skipped = (name: string, more: Partial<JobInput> = {}) => job(name, { conclusion: 'skipped', ...more });
const idle = (name: string) =>
  job(name, { steps: [step('Set up job', 'success'), step('Deploy', 'skipped')] });
const workOf = (from: string, to: string) => ({ started_at: at(from), completed_at: at(to) });

/** One run at 02:00, now being 06:30. */
const of = async (
  jobs: JobInput[],
  rules: Partial<Watch> = {},
  run: Partial<RunInput> = {},
  twist?: Twist,
) => {
  const nightly = world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' });
  return (await judged(nightly.run({ at: at('02:00'), jobs, ...run }), rules, twist)).verdict;
};
const reasonOf = async (...given: Parameters<typeof of>) => (await of(...given)).runs[0]?.reason;
const withoutStart =
  (...names: string[]): Twist =>
  ({ kind }, answer) =>
    kind === 'jobs' && answer.ok
      ? {
          ok: true,
          value: (answer.value as Job[]).map((one) =>
            names.includes(one.name) ? { ...one, started_at: null } : one,
          ),
        }
      : answer;

describe('did a job do work', () => {
  it('no step of a job that failed is work', async () => {
    const failed = job('sync', {
      conclusion: 'failure',
      steps: [step('Fetch', 'success'), step('Store', 'failure')],
    });
    expect(await reasonOf([failed])).toBe(
      'no job did any work: `sync` failed, which `continue-on-error` hides',
    );
  });

  it('says which step failed, and that all were skipped where none did', async () => {
    const failed = job('sync', { steps: [step('Fetch', 'failure'), step('Store', 'skipped')] });
    expect(await reasonOf([failed])).toBe(
      'no job did any work: `Fetch` failed, which `continue-on-error` hides',
    );
    expect(await reasonOf([idle('warm')])).toBe('no job did any work: every working step was skipped');
  });

  it('of jobs that are all skipped each has to be allowed', async () => {
    const both = [skipped('a'), skipped('b')];
    expect((await of(both, { allow_skipped: ['a'] })).status).not.toBe('healthy');
    expect((await of(both, { allow_skipped: ['a', 'b'] })).status).toBe('healthy');
  });

  it('one job without step rows is enough', async () => {
    const verdict = await of([job('sync', { steps: [] }), idle('warm')]);
    expect(verdict.status).toBe('healthy');
    expect(verdict.warnings.map(({ code }) => code)).toContain('steps_unknown');
  });
});

describe('named steps and jobs', () => {
  it('a step whose row contradicts itself is not met by another one of its name', async () => {
    const odd = job('b', { steps: [step('Check', null)] });
    const jobs = [job('a', { steps: [step('Check', 'success')] }), odd];
    expect(await of(jobs, { steps: ['Check'] })).toMatchObject({ error: { code: 'evidence_contradictory' } });
  });

  it('a step may be among the rows that one job lost', async () => {
    const jobs = [job('a', { steps: [] }), job('b', { steps: [step('Other', 'success')] })];
    expect(await of(jobs, { steps: ['Check'] })).toMatchObject({ error: { code: 'evidence_incomplete' } });
  });

  it('no steps are listed where a run has none of its own', async () => {
    const bare = job('a', { steps: [step('Set up job', 'success')] });
    expect(await reasonOf([bare], { allow_skipped: ['a'], steps: ['Check'] })).toBe(
      'no step matches `Check`',
    );
  });

  it('a rule that is broken beats a row that could not be looked at', async () => {
    expect((await of([job('odd', { conclusion: null })], { jobs: ['gone'] })).error).toBeNull();
  });

  describe('where the first attempt is not listed', () => {
    const lastOnly: Twist = ({ kind }, answer) =>
      kind === 'jobs' && answer.ok
        ? { ok: true, value: (answer.value as Job[]).filter(({ attempt }) => attempt === 2) }
        : answer;
    const again = (job: JobInput): Partial<RunInput> => ({
      conclusion: 'failure',
      reruns: [{ at: at('04:00'), conclusion: 'success', jobs: [job] }],
    });
    const first = [job('work'), job('warm', { conclusion: 'failure' })];

    it('a run that did nothing may have worked there', async () => {
      expect(await of(first, {}, again(idle('warm')), lastOnly)).toMatchObject({
        error: { code: 'evidence_incomplete' },
      });
    });

    it('a named job that failed has failed', async () => {
      const failed = again(job('warm', { conclusion: 'failure' }));
      const verdict = await of(first, { jobs: ['warm'] }, failed, lastOnly);
      expect(verdict.runs[0]?.reason).toContain('`warm`');
      expect(verdict.status).not.toBe('unknown');
    });
  });
});

describe('when the work was done', () => {
  const completed = async (...given: Parameters<typeof of>) =>
    (await of(...given)).last_success?.completed_at;
  const [early, later, last] = [
    job('a', workOf('02:01', '02:10')),
    job('b', { ...workOf('02:01', '03:00'), steps: [step('Check', 'success')] }),
    job('c', workOf('02:01', '05:00')),
  ];

  it.each<[string, Partial<Watch>, string]>([
    ['all jobs', {}, '05:00'],
    ['the jobs of `jobs`', { jobs: ['a', 'b'] }, '03:00'],
    ['the jobs with steps of `steps`', { steps: ['Check'] }, '03:00'],
    ['both', { jobs: ['a'], steps: ['Check'] }, '03:00'],
  ])('%s', async (_what, rules, time) => {
    expect(await completed([early, later, last], rules)).toBe(at(time));
  });

  it('is no matter of a skipped job, but where all were', async () => {
    const other = skipped('other', workOf('04:00', '04:00'));
    expect(await completed([early, other])).toBe(at('02:10'));
    expect(await completed([other], { allow_skipped: ['other'] })).toBe(at('04:00'));
  });
});

describe('how long it took', () => {
  const took = async (seconds: number, ...[jobs, run, twist]: [JobInput[], Partial<RunInput>?, Twist?]) =>
    (await of(jobs, { min_duration_seconds: seconds }, run, twist)).status;

  it('from the first start to the last end', async () => {
    const two = [job('a', workOf('02:00', '02:01')), job('b', workOf('02:05', '02:06'))];
    expect(await took(360, two)).toBe('healthy');
    expect(await took(361, two)).not.toBe('healthy');
  });

  it('is no matter of a skipped job', async () => {
    const two = [job('a', workOf('02:00', '02:01')), skipped('b', workOf('04:00', '04:00'))];
    expect(await took(60, two)).toBe('healthy');
    expect(await took(61, two)).not.toBe('healthy');
    expect(await reasonOf([two[1] ?? {}], { allow_skipped: ['b'], min_duration_seconds: 5 })).toBe(
      'it took 0 s, less than 5 s',
    );
  });

  it('is enough without the start of one job, and cannot be checked where it is not', async () => {
    const two = [job('a', workOf('02:00', '02:10')), job('b', workOf('02:00', '02:10'))];
    expect(await took(600, two, {}, withoutStart('b'))).toBe('healthy');
    expect(await took(601, two, {}, withoutStart('b'))).toBe('unknown');
    expect(await took(601, two, {}, withoutStart('a', 'b'))).toBe('unknown');
    expect(await took(601, two)).not.toBe('unknown');
    expect(await took(601, [...two, job('c', { completed_at: null })])).toBe('unknown');
  });
});

describe('a job of an earlier attempt', () => {
  const again = (first: JobInput[], second: JobInput[], rules: Partial<Watch> = {}) =>
    of(first, rules, {
      conclusion: 'failure',
      reruns: [{ at: at('04:00'), conclusion: 'success', jobs: second }],
    });
  const failed = job('notify', { conclusion: 'failure' });

  it.each([
    ['of another name', job('work'), 'notify'],
    ['skipped, of another name', job('work'), 'other'],
    ['which bears a part of its name, though it was not skipped', job('work'), 'work (20)'],
  ])('stays beside one that did nothing, %s', async (_what, first, name) => {
    const second = name === 'other' ? [idle('notify'), skipped(name)] : [idle('notify'), idle(name)];
    const verdict = await again([first, failed], second, { jobs: ['work'] });
    expect(verdict).toMatchObject({ status: 'healthy', last_success: { attempt: 2 } });
  });

  it('stays where a later one bears the whole of its name and was not skipped', async () => {
    const verdict = await again([job('work (20)'), failed], [job('notify'), job('work')], {
      jobs: ['work (20)'],
    });
    expect(verdict).toMatchObject({ status: 'healthy', last_success: { attempt: 2 } });
  });

  it('stays skipped where no later one is a part of it', async () => {
    const verdict = await again([skipped('weekly'), job('work'), failed], [job('notify')]);
    expect(verdict.skipped_jobs).toEqual(['weekly']);
  });
});
