import { describe, expect, it } from 'vitest';
import type { CauseCode } from '../../src/judge/model.js';
import { ageWords, causeWords, headline, lastSuccessWords } from '../../src/report/sentences.js';
import { darkCron, unknownWatch, verdict } from '../support/report-builders.js';

const now = '2026-05-22T06:30:00Z';
const successAt = (completed_at: string) => {
  const { last_success } = darkCron();
  return last_success && { ...last_success, completed_at };
};
const caused = (code: CauseCode, overrides = {}) =>
  darkCron({ cause: { code, message: 'x', run_url: null, next_steps: [] }, ...overrides });

describe('the headline', () => {
  it('says since when, and what the limit is', () => {
    expect(headline(darkCron(), now)).toBe(
      'trace-integrity-cron has not succeeded for 5 d 4 h; its limit is 2 d',
    );
  });
  it('tells an age just above the SLA from the SLA', () => {
    const late = darkCron({ last_success: successAt('2026-05-20T06:12:00Z'), age_hours: 48.3 });
    expect(headline(late, now)).toBe(
      'trace-integrity-cron has not succeeded for 2 d 18 min; its limit is 2 d',
    );
  });
  it('names the missed windows where a late success is younger than the hours between them', () => {
    const success = { last_success: successAt('2026-05-20T08:11:00Z'), age_hours: 46.3, missed_windows: 2 };
    expect(headline(darkCron({ ...success, sla_auto: true, sla_hours: 51 }), now)).toBe(
      'trace-integrity-cron has not succeeded for 1 d 22 h; it missed 2 windows in a row',
    );
  });
  it('says that there never was a success', () => {
    const never = { last_success: null, age_hours: null };
    expect(headline(caused('never_ran', { ...never, runs: [] }), now)).toBe(
      'trace-integrity-cron has never run; its limit is 2 d',
    );
    expect(headline(caused('never_ran', never), now)).toBe(
      'trace-integrity-cron has never run on an event that counts; its limit is 2 d',
    );
  });
  it('says how far back it looked where it did not look further', () => {
    const searched = { last_success: null, age_hours: null, no_success_since: '2026-04-12T06:30:00Z' };
    expect(headline(caused('failing', searched), now)).toBe(
      'trace-integrity-cron has not succeeded for more than 40 d; its limit is 2 d',
    );
    expect(lastSuccessWords(caused('failing', searched), now)).toBe(
      'none since 2026-04-12 06:30 UTC, as far as runs were read',
    );
    expect(headline(caused('disabled', searched), now)).toBe(
      'trace-integrity-cron cannot run: it is disabled; it has not succeeded for more than 40 d',
    );
  });
  it.each([
    ['archived', 'its repository is archived'],
    ['missing', 'there is no such workflow on the default branch'],
    ['schedule_removed', 'its schedule was removed'],
    ['disabled', 'it is disabled'],
  ] as const)('of a watch that is %s within its SLA says that it cannot run', (code, why) => {
    expect(headline(caused(code, { last_success: successAt('2026-05-22T02:30:00Z') }), now)).toBe(
      `trace-integrity-cron cannot run: ${why}; it last succeeded 4 h ago`,
    );
  });
  it('says the same where nothing ever ran', () => {
    expect(headline(caused('missing', { last_success: null, age_hours: null }), now)).toBe(
      'trace-integrity-cron cannot run: there is no such workflow on the default branch',
    );
  });
  it('of an SLA that is not known says nothing', () => {
    expect(headline(caused('failing', { sla_hours: null }), now)).toBe(
      'trace-integrity-cron has not succeeded for 5 d 4 h',
    );
  });
});

describe('an age', () => {
  it('is never negative', () => {
    expect(ageWords(verdict({ last_success: successAt('2026-05-22T06:35:00Z') }), now)).toBe('0 min');
  });
  it('of a healthy watch never reads as its SLA', () => {
    expect(ageWords(verdict({ last_success: successAt('2026-05-20T06:30:01Z') }), now)).toBe('1 d 23 h');
  });
});

describe('the last success', () => {
  it('names the event where it was not the schedule', () => {
    const success = successAt('2026-05-22T05:38:00Z');
    const byHand = success && { ...success, event: 'workflow_dispatch' };
    expect(lastSuccessWords(verdict({ last_success: byHand }), now)).toBe(
      '2026-05-22 05:38 UTC, 52 min ago, by workflow_dispatch',
    );
  });
});

describe('the words for a table', () => {
  it.each([
    [darkCron(), 'skipped'],
    [caused('not_firing'), 'not firing'],
    [unknownWatch(), 'forbidden'],
    [verdict({ status: 'paused', paused_until: '2026-12-01T00:00:00Z' }), 'until 2026-12-01'],
    [verdict(), ''],
    [verdict({ warnings: [{ code: 'no_schedule', message: 'x' }] }), '1 warning'],
  ])('%# are short', (watch, words) => {
    expect(causeWords(watch)).toBe(words);
  });
});
