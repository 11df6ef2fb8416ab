import { describe, expect, it } from 'vitest';
import { deliveryReport, terminalReport } from '../../src/report/terminal.js';
import { displayWidth } from '../../src/text/plain.js';
import { alert, darkCron, report, runUrl, unknownWatch, verdict } from '../support/report-builders.js';
import { hostileReport, hostileTexts } from './hostile.js';

const plainStyle = { color: false, columns: 80 };
const ansi = '\u001b[';
const shown = (parts: Parameters<typeof report>[0] = {}) => terminalReport(report(parts), plainStyle);

describe('the terminal report', () => {
  it('is a table at a glance, worst first', () => {
    const [title, , head, first, second] = shown().split('\n');
    expect(title).toBe('cron heartbeat  2026-05-22 06:30 UTC');
    expect(head).toBe('STATUS   WORKFLOW                LAST SUCCESS UTC  AGE         SLA  CAUSE');
    expect(first).toBe('stale    trace-integrity-cron    2026-05-17 02:06  5 d 4 h     2 d  skipped');
    expect(second).toBe('healthy  billing-retention-cron  2026-05-22 03:06  3 h 24 min  2 d');
  });
  it.each([
    'trace-integrity-cron has not succeeded for 5 d 4 h; its limit is 2 d',
    'The newest run was skipped.',
    'Missed      5 windows, 2026-05-18 to 2026-05-22',
    '   S  S  S  S  S  K  K  K  K  K',
    '  13 14 15 16 17 18 19 20 21 22',
    '       gh workflow run trace-integrity-cron.yml --repo raxx-app/TradeMasterAPI',
    `    ${runUrl(109)}`,
    'A missed window is a compliance gap for SC-6',
  ])('tells of a stale watch: %s', (part) => {
    expect(shown()).toContain(part);
  });
  it('ends in one line on the whole, with the exit', () => {
    const last = (parts: Parameters<typeof report>[0]) => shown(parts).split('\n').at(-1);
    expect(last({})).toBe('1 of 2 workflows is stale (exit 1)');
    expect(last({ status: 'healthy', workflows: [verdict(), verdict()] })).toBe(
      'Both workflows are healthy (exit 0)',
    );
    expect(last({ status: 'failed', workflows: [unknownWatch(), darkCron()] })).toBe(
      'MONITOR FAILED: 1 watch could not be checked; 1 of 2 workflows is stale (exit 2)',
    );
    expect(last({ status: 'disabled', workflows: [] })).toBe('Switched off: nothing was checked (exit 0)');
  });
  it('says what could not be checked and what to do', () => {
    const text = shown({ status: 'failed', workflows: [unknownWatch({ name: 'nightly' })] });
    expect(text).toContain('nightly is UNKNOWN');
    expect(text).toContain('Could not be checked: GitHub refused to list the runs (403)');
    expect(text).toContain('1. Give the job `permissions: { actions: read, contents: read }`.');
  });
  it('says an error of the whole run once, with its code', () => {
    const text = shown({
      status: 'failed',
      workflows: [],
      errors: [{ code: 'settings_invalid', message: '`sla_hours` is abc.', hint: 'Give 48.', watch: null }],
    });
    expect(text).toContain('- `sla_hours` is abc.\n    Give 48. (settings_invalid)');
  });
  it('shows warnings, notices and a gap of its own', () => {
    const text = shown({
      workflows: [verdict({ warnings: [{ code: 'clock_skew', message: 'The clock is off.' }] })],
      notices: ['weekly.yml is watched by nobody.'],
      self: {
        last_run_at: null,
        missed_windows: 2,
        gap: { from: '2026-05-19T06:30:00Z', to: '2026-05-22T06:30:00Z' },
      },
    });
    expect(text).toContain('billing-retention-cron: The clock is off. (clock_skew)');
    expect(text).toContain('Detection gap: the monitor itself did not run from 2026-05-19 06:30 UTC to\n');
    expect(text).toContain('weekly.yml is watched by nobody.');
  });
  it('fits 120, 80, 72 and 60 columns, but for addresses and commands', () => {
    const workflows = [
      darkCron({ name: 'a-workflow-with-quite-a-long-name-nightly', last_success: null, age_hours: null }),
      unknownWatch({ name: 'x'.repeat(300) }),
      verdict({ name: '夜间任务'.repeat(20) }),
    ];
    for (const columns of [120, 80, 72, 60]) {
      const text = terminalReport(report({ status: 'failed', workflows }), { color: false, columns });
      const long = text.split('\n').filter((line) => displayWidth(line) > columns);
      expect(long.filter((line) => !/^\s*(?:\d+\. )?(?:https?:|gh |heroku )/.test(line))).toEqual([]);
    }
  });
  it('lines its columns up under wide characters', () => {
    const lines = shown({ workflows: [verdict({ name: '夜间任务' }), verdict({ name: 'ascii' })] }).split(
      '\n',
    );
    const columns = lines.slice(3, 5).map((line) => displayWidth(line.slice(0, line.indexOf('2026'))));
    expect(columns[0]).toBe(columns[1]);
  });
  it('is coloured only where asked, and says the same', () => {
    const colored = terminalReport(report(), { color: true, columns: 80 });
    expect(shown()).not.toContain(ansi);
    expect(colored).toContain(`${ansi}31mstale`);
    expect(
      colored
        .split(ansi)
        .map((part, at) => (at === 0 ? part : part.replace(/^\d+m/, '')))
        .join(''),
    ).toBe(shown());
  });
  it.each(hostileTexts)('gives no line to the runner as a command, whatever the %s', (_, text) => {
    for (const style of [plainStyle, { color: true, columns: 120 }]) {
      const lines = terminalReport(hostileReport(text), style).split(/\r?\n|\r/);
      expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    }
    const bare = terminalReport(hostileReport(text), plainStyle).split('\n').join('');
    expect(bare).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/u);
  });
});

describe('the alerts afterwards', () => {
  it('say what was sent to whom, and the id to find it by', () => {
    const sent = report({ alerts: [alert({ to: ['a@example.com', 'b@example.com'] })] });
    expect(deliveryReport(sent, report(), plainStyle)).toBe(
      [
        'Alerts',
        '  - Sent to a@example.com and b@example.com: [Raxx ops] cron heartbeat STALE:',
        '    trace-integrity-cron',
        '    Message id b7bc2f4a-e38e-4336-af7d-e6c392c2f817.',
      ].join('\n'),
    );
  });
  it('do not repeat an outcome that they left as it was', () => {
    const failed = report({ status: 'failed', workflows: [unknownWatch()], alerts: [alert()] });
    expect(deliveryReport(failed, { ...failed, alerts: [] }, plainStyle)).not.toContain('exit');
  });
  it('say why one did not arrive, and that the run failed', () => {
    const error = {
      code: 'postmark_refused',
      message: 'Code 400: Sender unknown.',
      hint: 'Check `alert_from`.',
    } as const;
    const failed = report({
      status: 'failed',
      alerts: [alert({ outcome: 'failed', message_id: null, error })],
    });
    const text = deliveryReport(failed, report(), plainStyle);
    expect(text).toContain('NOT delivered to ops@example.com');
    expect(text).toContain('Code 400: Sender unknown. Check `alert_from`. (postmark_refused)');
    expect(text).toContain('1 alert not delivered');
    expect(text).toContain('(exit 2)');
  });
  it.each([
    ['failed', 'MONITOR FAILED: 1 alert not delivered; '],
    ['partly_delivered', 'MONITOR FAILED: 1 alert not delivered to everybody; '],
    ['unconfirmed', 'MONITOR FAILED: 1 alert not confirmed; '],
  ] as const)('say what became of one that is %s', (outcome, words) => {
    const failed = report({ status: 'failed', alerts: [alert({ outcome })] });
    expect(deliveryReport(failed, report(), plainStyle)).toContain(words);
  });
  it('say what else went wrong since the verdicts were shown, and nothing twice', () => {
    const problem = (code: 'output_unwritable' | 'ping_failed' | 'settings_invalid', message: string) => ({
      code,
      message,
      hint: null,
      watch: null,
    });
    const before = report({ status: 'failed', errors: [problem('settings_invalid', 'Told before.')] });
    const errors = [
      ...before.errors,
      problem('output_unwritable', 'No room.'),
      problem('ping_failed', 'No answer.'),
    ];
    const text = deliveryReport({ ...before, errors }, before, plainStyle);
    expect(text).toBe('Could not be done\n  - No room.\n    output_unwritable\n\nWarnings\n  - No answer.');
  });
  it('are nothing where nothing happened', () => {
    expect(deliveryReport(report(), report(), plainStyle)).toBe('');
  });
});
