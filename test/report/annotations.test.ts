import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/summary.js';
import { alert, darkCron, report, unknownWatch, verdict } from '../support/report-builders.js';
import { hostile } from './hostile.js';

const error = { code: 'postmark_refused', message: 'Code 400.', hint: 'Check `alert_from`.' } as const;
const warned = verdict({
  warnings: [
    { code: 'no_schedule', message: 'It has no schedule.' },
    { code: 'clock_skew', message: 'The clock is off.' },
  ],
});

describe('annotations', () => {
  it('are none where all is well', () => {
    expect(annotations(report({ status: 'healthy', workflows: [verdict()] }))).toEqual([]);
  });
  it('are one error for all stale watches, worst first', () => {
    const stale = Array.from({ length: 14 }, (_, at) =>
      darkCron({ name: `cron-${at}`, age_hours: 100 + at }),
    );
    const [only, ...more] = annotations(report({ workflows: stale }));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ level: 'error', title: 'Cron heartbeat STALE: 14 workflows' });
    const lines = only?.message.split('\n') ?? [];
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe('cron-13 has not succeeded for 5 d 4 h; its limit is 2 d (skipped)');
  });
  it('are one error for all failures: what was not checked and what did not arrive', () => {
    const failed = report({
      status: 'failed',
      workflows: [unknownWatch({ name: 'a' }), unknownWatch({ name: 'b' })],
      alerts: [alert({ outcome: 'failed', error })],
      errors: [{ code: 'deadline', message: 'Out of time.', hint: null, watch: null }],
    });
    const [only, ...more] = annotations(failed);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ level: 'error', title: 'Cron heartbeat MONITOR FAILED' });
    expect(only?.message).toContain('Out of time. (deadline)\na and b: GitHub refused');
    expect(only?.message).toContain('NOT delivered to ops@example.com');
  });
  it('are one warning for all warnings, with recoveries and pings that failed', () => {
    const list = annotations(
      report({
        workflows: [warned, warned],
        alerts: [alert({ kind: 'recovered', outcome: 'failed', error })],
        errors: [{ code: 'ping_failed', message: 'The ping failed.', hint: null, watch: null }],
      }),
    );
    expect(list.map(({ level }) => level)).toEqual(['warning']);
    expect(list[0]?.message.split('\n')).toHaveLength(4);
    expect(list[0]?.message).toContain('The ping failed.');
  });
  it('say where the flag is off that nothing was checked', () => {
    expect(annotations(report({ status: 'disabled', workflows: [] }))).toEqual([
      {
        level: 'warning',
        title: 'Cron heartbeat is switched off',
        message: 'Its flag is off: nothing was checked.',
      },
    ]);
  });
  it('stay short, however much there is to say', () => {
    const many = Array.from({ length: 200 }, (_, at) => darkCron({ name: `${hostile.long}${at}` }));
    const [only] = annotations(report({ workflows: many }));
    expect(only?.message.length).toBeLessThan(14_000);
    expect(only?.message).toMatch(/\nand 160 more: see the job summary$/);
  });
});
