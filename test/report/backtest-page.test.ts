/** The back-test as a page. */
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/judge/model.js';
import { backtestPage } from '../../src/report/page/backtest-page.js';
import { darkCron, verdict } from '../support/report-builders.js';
import { shownSettings, textOf } from './page-fixtures.js';

const days = Array.from({ length: 8 }, (_, at) => {
  const watches: Verdict[] = [
    verdict(),
    at < 4 ? verdict({ name: 'trace-integrity-cron' }) : darkCron(),
    verdict({ name: 'weekly', status: at < 2 ? 'unknown' : 'pending' }),
  ];
  return { at: `2026-05-${15 + at}T06:30:00Z`, verdicts: watches };
});
const subject = '[Raxx ops] cron heartbeat STALE: trace-integrity-cron';
const mails = [
  { at: '2026-05-19T06:30:00Z', subject, outcome: 'sent' as const, age_hours: 52.4 },
  { at: '2026-05-19T12:30:00Z', subject, outcome: 'recently_sent' as const, age_hours: 58.4 },
];
const facts = { days, mails, settings: shownSettings, recording: null, version: '1.0.0' };

describe('the page of a back-test', () => {
  const text = textOf(backtestPage(facts));

  it('says what it is, and from what it was judged', () => {
    expect(text).toContain('Back-test: 1 mail in 8 days');
    expect(text).toContain('Each day at 06:30 UTC, 2026-05-15 to 2026-05-22.');
    expect(text).toContain('Judged by the workflow files and states of today');
  });

  it('shows each day of each watch in letters and words, and the spells by cause', () => {
    expect(text).toContain('trace-integrity-cron H 4 healthy, S 4 stale. Days are those of UTC.');
    expect(text).toContain('18 May 18 H healthy 19 S stale, skipped 20 S stale, skipped');
    expect(text).toContain('Stale: 2026-05-19 to 2026-05-22 (skipped).');
    expect(text).toContain('On none of these days was it stale.');
    expect(text).toContain('15 ? unknown 16 ? unknown 17 P pending');
  });

  it('lists the mails that would have gone out, and no others', () => {
    expect(text).toContain(`2026-05-19 06:30 ${subject} 2 d 4 h before`);
    expect(text).not.toContain('2026-05-19 12:30');
  });

  it('is a page also where there is nothing to show', () => {
    const empty = textOf(
      backtestPage({ ...facts, days: [{ at: '2026-05-22T06:30:00Z', verdicts: [] }], mails: [] }),
    );
    expect(empty).toContain('No mail would have gone out.');
  });
});
