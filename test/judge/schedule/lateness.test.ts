import { expect, it } from 'vitest';
import type { Window } from '../../../src/judge/model.js';
import { lateness } from '../../../src/judge/schedule/lateness.js';

function windows(...late: (number | null)[]): Window[] {
  return late.map((late_minutes) => ({
    due_at: '2026-05-22T02:00:00Z',
    state: late_minutes === null ? 'no_run' : 'succeeded',
    run_id: null,
    late_minutes,
  }));
}

it.each([
  ['one run', [7], 7, 7],
  ['windows without a run are left out', [null, 4, null, 8, 6], 6, 8],
  ['an even number takes the lower middle, which was really seen', [1, 2, 3, 40], 2, 40],
  // The 95th of 100 is 95; the 19th of 20 is 19.
  ['a hundred runs', Array.from({ length: 100 }, (_, index) => 100 - index), 50, 95],
  ['twenty runs', Array.from({ length: 20 }, (_, index) => index + 1), 10, 19],
])('lateness is the median and the 95th percentile: %s', (_what, late, median, p95) => {
  expect(lateness(windows(...late))).toEqual({ median_minutes: median, p95_minutes: p95 });
});

it('lateness is unknown where no window had a run', () => {
  expect(lateness(windows(null, null))).toBeNull();
  expect(lateness([])).toBeNull();
});
