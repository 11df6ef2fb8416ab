import { describe, expect, it } from 'vitest';
import type { RateLimit } from '../../src/evidence/model.js';
import { budgetWords } from '../../src/report/outcome.js';
import { budgetWatches } from '../../src/run/request-budget.js';
import type { Watch } from '../../src/settings/model.js';
import { judgeContext, watch } from '../support/judging.js';

const allowance = (remaining: number, resets_in_time = false): RateLimit => ({
  remaining,
  resets_at: '2026-11-24T07:30:00Z',
  resets_in_time,
});
const watches = (repo: string, count: number, more: Partial<Watch> = {}): Watch[] =>
  Array.from({ length: count }, (_, i) => watch({ repo, entry: `w${i}`, ...more }));
const expected = (some: Watch[]) => budgetWatches(some, judgeContext(), null).plan.expected_requests;

describe('the requests that watches are expected to take', () => {
  it.each([
    { what: 'one: list of workflows, runs, jobs', some: watches('o/r', 1), requests: 3 },
    { what: 'two in one repository share the list', some: watches('o/r', 2), requests: 5 },
    { what: 'five share their runs too', some: watches('o/r', 5), requests: 7 },
    {
      what: 'five in each of two tell their workflows together',
      some: [...watches('o/a', 5), ...watches('o/b', 5)],
      requests: 13,
    },
    {
      what: 'a schedule that tells the SLA is read',
      some: watches('o/r', 1, { sla_hours: 'auto' }),
      requests: 4,
    },
    {
      what: 'discovery has read lists and files',
      some: watches('o/r', 5, { sla_hours: 'auto', found_by: 'file' }),
      requests: 5,
    },
  ])('$what', ({ some, requests }) => {
    expect(expected(some)).toBe(requests);
  });

  it('include the look at the monitor itself', () => {
    const around = judgeContext({ own_repo: 'o/r', own_workflow_path: '.github/workflows/m.yml' });
    expect(budgetWatches(watches('o/r', 1), around, null).plan.expected_requests).toBe(4);
  });
});

describe('watches that do not fit', () => {
  const some = [
    watch({ entry: 'weekly', sla_hours: 200 }),
    watch({ entry: 'by schedule', sla_hours: 'auto' }),
    watch({ entry: 'hourly', sla_hours: 3 }),
    watch({ entry: 'nightly', sla_hours: 48 }),
  ];
  const kept = (left: RateLimit | null) =>
    budgetWatches(some, judgeContext(), left).kept.map(({ entry }) => entry);

  it('are the least urgent ones', () => {
    expect(kept(allowance(1000))).toEqual(['hourly', 'by schedule', 'nightly', 'weekly']);
    expect(kept(allowance(5))).toEqual(['hourly', 'by schedule']);
    expect(kept(allowance(0))).toEqual([]);
  });

  it('are none where GitHub names no limit, or the limit starts anew in time', () => {
    expect(kept(null)).toHaveLength(4);
    expect(kept(allowance(0, true))).toHaveLength(4);
  });

  it('leave a tenth for those that need a closer look', () => {
    const many = watches('o/r', 100);
    expect(budgetWatches(many, judgeContext(), allowance(112)).plan).toMatchObject({
      expected_requests: 102,
      left_out: 0,
    });
    expect(budgetWatches(many, judgeContext(), allowance(111)).plan.left_out).toBe(1);
  });
});

it('the plan and the spend are said in one line', () => {
  const { plan } = budgetWatches(watches('o/r', 2000), judgeContext(), allowance(1500));
  expect(budgetWords({ plan, requests: { github: 1372, postmark: 0 } })).toEqual([
    '1,372 requests to GitHub (2,000 healthy watches take about 2,002); 1,500 were left until 2026-11-24 07:30 UTC; 638 watches left out',
  ]);
  const whole = { ...plan, left_out: 0, remaining_before: null };
  expect(budgetWords({ plan: whole, requests: { github: 1, postmark: 0 } })).toEqual([
    '1 request to GitHub (2,000 healthy watches take about 2,002)',
  ]);
  expect(budgetWords({ plan: { ...whole, watches: 0 }, requests: { github: 3, postmark: 0 } })).toEqual([
    '3 requests to GitHub',
  ]);
  expect(budgetWords({ plan: null, requests: { github: 0, postmark: 0 } })).toEqual([]);
});

describe('what the evidence page may read', () => {
  const report = (count: number, limit: RateLimit | null, days: number | null = 30) =>
    budgetWatches(watches('o/r', count), judgeContext(), limit, days);

  it('is nothing where no page is asked for', () => {
    expect(report(5, allowance(5000), null).report).toBeNull();
  });

  it('is half of what the verdicts leave, in equal parts', () => {
    // 12 requests and a tenth for 10 watches: half of 4,986.8 is 249 for each, of which two are lists.
    expect(report(10, allowance(5000)).report).toEqual({ days: 30, job_reads: 240 });
    expect(report(100, allowance(1000)).report).toEqual({ days: 30, job_reads: 2 });
    expect(report(100, allowance(150)).report).toEqual({ days: 30, job_reads: 0 });
  });

  it('is what its occasions can need where GitHub names no limit', () => {
    expect(report(1, null, 90).report).toEqual({ days: 90, job_reads: 720 });
  });

  it('is said beforehand, and leaves no watch out', () => {
    const { plan, kept } = report(100, allowance(150));
    expect(kept).toHaveLength(100);
    expect(plan.expected_requests).toBe(102 + 100 * 2);
    expect(report(1, null).plan.expected_requests).toBe(3 + 2 + 30);
  });
});
