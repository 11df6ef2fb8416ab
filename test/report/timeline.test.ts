import { describe, expect, it } from 'vitest';
import type { JudgedRun, Window } from '../../src/judge/model.js';
import { legend, oneSlotPerDay, slotTitle, timeline, timelineSpan } from '../../src/report/timeline.js';
import { darkCron, judgedRun, window } from '../support/report-builders.js';

const letters = (windows: Window[], runs: JudgedRun[] = []) =>
  timeline({ windows, runs })
    .map(({ letter }) => letter)
    .join('');

describe('a window', () => {
  it.each([
    ['succeeded', {}, 'S'],
    ['no_run', {}, 'N'],
    ['open', {}, 'R'],
    ['unknown', {}, '?'],
    ['not_succeeded', { conclusion: 'failure' }, 'F'],
    ['not_succeeded', { conclusion: 'timed_out' }, 'F'],
    ['not_succeeded', { conclusion: 'startup_failure' }, 'F'],
    ['not_succeeded', { conclusion: 'skipped' }, 'K'],
    ['not_succeeded', { conclusion: 'neutral' }, 'K'],
    ['not_succeeded', { conclusion: 'success' }, 'G'],
    ['not_succeeded', { conclusion: 'cancelled' }, 'C'],
    ['not_succeeded', { status: 'in_progress', conclusion: null }, 'R'],
    ['not_succeeded', { conclusion: null }, '?'],
  ] as const)('that is %s with a run %j is %s', (state, run, letter) => {
    expect(letters([window({ state })], [judgedRun(run)])).toBe(letter);
  });
  it('that did not succeed is failed where its run is not at hand', () => {
    expect(letters([window({ run_id: 7 })], [])).toBe('F');
  });
  it('is told by the newest attempt of its run', () => {
    const attempts = [
      judgedRun({ attempt: 2, conclusion: 'cancelled' }),
      judgedRun({ conclusion: 'failure' }),
    ];
    expect(letters([window()], attempts)).toBe('C');
  });
});

describe('the strip', () => {
  it('is the last 14 windows, oldest first', () => {
    const days = Array.from(
      { length: 20 },
      (_, at) => `2026-05-${String(at + 1).padStart(2, '0')}T02:00:00Z`,
    );
    const cells = timeline({
      windows: days.toReversed().map((due_at) => window({ due_at, state: 'no_run' })),
      runs: [],
    });
    expect(cells.map(({ at }) => at)).toEqual(days.slice(-14));
  });
  it('shows runs where no schedule is known, each run once', () => {
    const runs = [
      judgedRun({ run_id: 3, created_at: '2026-05-03T00:00:00Z', conclusion: 'failure' }),
      judgedRun({
        run_id: 2,
        created_at: '2026-05-02T00:00:00Z',
        attempt: 2,
        conclusion: 'success',
        counts: true,
      }),
      judgedRun({ run_id: 2, created_at: '2026-05-02T00:00:00Z', attempt: 1, conclusion: 'failure' }),
    ];
    expect(letters([], runs)).toBe('SF');
  });
  it('calls no green run skipped that merely does not count', () => {
    const cells = timeline({ windows: [], runs: [judgedRun({ event: 'push', conclusion: 'success' })] });
    expect(legend(cells)).toBe('G green, not counted');
  });
  it('says no run where there was none, since what was missed is every window without a success', () => {
    expect(legend(timeline({ windows: [window({ state: 'no_run' })], runs: [] }))).toBe('N no run');
  });
  it('has a span, a legend and a title for each cell', () => {
    const cells = timeline(darkCron());
    expect(timelineSpan(cells)).toBe('2026-05-13 to 2026-05-22');
    expect(legend(cells)).toBe('S succeeded, K skipped');
    expect(cells.map(slotTitle).at(-1)).toBe('2026-05-22 02:00 UTC: skipped');
  });
  it('knows whether days name its cells', () => {
    const at = (due_at: string) => window({ due_at });
    expect(oneSlotPerDay(timeline(darkCron()))).toBe(true);
    const hourly = [at('2026-05-22T01:00:00Z'), at('2026-05-22T02:00:00Z')];
    expect(oneSlotPerDay(timeline({ windows: hourly, runs: [] }))).toBe(false);
  });
});
