import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/judge/model.js';
import type { AlertQuestion } from '../../src/report/alerts.js';
import { asked, healthy, plan, report, sent, settings, success, told, verdict } from './alert-stories.js';

const night1 = '2026-05-22T06:30:00Z';
const twoHoursOn = '2026-05-22T08:30:00Z';
const night2 = '2026-05-23T03:30:00Z';
const nightly = verdict('nightly');
const many = (count: number, from = 0): Verdict[] =>
  Array.from({ length: count }, (_, at) => verdict(`cron-${String(at + from).padStart(3, '0')}`));

describe('a stale watch, mailed in the first night,', () => {
  const first = sent(plan([nightly]), night1);
  const again = (now: string, changes: Partial<AlertQuestion> = {}, of: Verdict = nightly) =>
    plan([of], { history: first, now, ...changes });

  test('is mailed in that night', () => {
    expect(told(plan([nightly]))).toEqual(['STALE nightly']);
    expect(asked(plan([nightly]))).toEqual({ reminder_day: null, all_stale: false });
  });

  test('is not mailed again two hours later', () => {
    const [planned] = again(twoHoursOn);
    expect(planned?.alert).toMatchObject({
      outcome: 'recently_sent',
      subject: 'STALE nightly',
      watch: 'acme/app/nightly',
    });
    expect(planned?.mail).toBeNull();
  });

  test.each([
    ['a second before remind_hours', '2026-05-23T02:29:59Z', ['(STALE nightly)']],
    ['at remind_hours', '2026-05-23T02:30:00Z', ['STALE nightly']],
    ['21 hours later', night2, ['STALE nightly']],
  ])('%s', (_name, now, expected) => {
    expect(told(again(now))).toEqual(expected);
  });

  test('is still stale on day 2, and on day 60 by the reminders, though Postmark forgot the first mail', () => {
    expect(asked(again(night2))).toMatchObject({ reminder_day: 2 });
    const reminder = sent(again('2026-07-19T06:30:00Z'), '2026-07-19T06:30:00Z');
    expect(asked(plan([nightly], { history: reminder, now: '2026-07-20T06:30:00Z' }))).toMatchObject({
      reminder_day: 60,
    });
  });

  test('is mailed at once where it had a success since and went stale anew', () => {
    const anew = verdict('nightly', { last_success: success('2026-05-20T02:00:00Z') });
    expect(told(again(twoHoursOn, {}, anew))).toEqual(['STALE nightly']);
    expect(asked(again(twoHoursOn, {}, anew))).toMatchObject({ reminder_day: null });
  });

  test('is mailed at once where the recipients changed, and not where only their order and case did', () => {
    const to = (alert_email: string[]) => ({ settings: { ...settings, alert_email } });
    expect(told(again(twoHoursOn, to(['ops@example.com', 'new@example.com'])))).toEqual(['STALE nightly']);
    expect(told(again(twoHoursOn, to(['OPS@example.com'])))).toEqual(['(STALE nightly)']);
  });

  test('is mailed where remind_hours is 0, even by a clock behind that of Postmark', () => {
    const always = { settings: { ...settings, remind_hours: 0 } };
    expect(told(again('2026-05-22T06:29:00Z', always))).toEqual(['STALE nightly']);
  });

  test('is mailed where the search could not be read: twice beats never', () => {
    expect(told(again(twoHoursOn, { history: null }))).toEqual(['STALE nightly']);
  });

  test.each([
    [
      'another repository',
      { repo: 'ops/other', workflow_path: '.github/workflows/cron-heartbeat-monitor.yml' },
    ],
    ['another workflow', { repo: 'ops/monitor', workflow_path: '.github/workflows/second.yml' }],
    ['the command line', { repo: null, workflow_path: null }],
  ])('is mailed by the monitor of %s too', (_name, host) => {
    expect(told(again(twoHoursOn, { host }))).toEqual(['STALE nightly']);
  });

  test('is told apart from a namesake in another repository', () => {
    expect(told(again(twoHoursOn, {}, verdict('nightly', { repo: 'acme/other' })))).toEqual([
      'STALE nightly',
    ]);
  });

  test('stays the same watch when its file vanishes', () => {
    expect(told(again(twoHoursOn, {}, verdict('nightly', { path: null })))).toEqual(['(STALE nightly)']);
  });
});

describe('a test mail', () => {
  const testing = { settings: { ...settings, test_alert: true } };

  test('is the only mail of its run, each time', () => {
    const first = sent(plan([nightly], testing), night1);
    expect(told(plan([nightly], { ...testing, history: first, now: twoHoursOn }))).toEqual(['STALE (test)']);
  });

  test('gives way to the mail of a failure', () => {
    const errors = [{ watch: null, code: 'settings_invalid', message: 'm', hint: null }] as const;
    const broken = { ...testing, report: report([], { errors: [...errors] }) };
    expect(told(plan([], broken))).toEqual(['MONITOR FAILED']);
  });

  test('counts as no history', () => {
    const history = sent(plan([nightly], testing), night1);
    expect(told(plan([healthy('nightly', twoHoursOn)], { history, now: night2 }))).toEqual([]);
  });
});

describe('many stale watches', () => {
  test('get a mail each up to max_emails', () => {
    expect(plan(many(5)).map(({ alert }) => alert.kind)).toEqual(Array(5).fill('stale'));
  });

  test('get one digest above it', () => {
    expect(told(plan(many(6)))).toEqual(['STALE 6 workflows']);
    expect(plan(many(6))[0]?.alert).toMatchObject({ kind: 'digest', watch: null });
  });

  test('are counted after what is suppressed as recent', () => {
    const history = sent(plan(many(3)), night1);
    const plans = plan(many(8), { history, now: twoHoursOn });
    expect(plans.map(({ mail }) => mail === null)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(plans.map(({ alert }) => alert.kind)).not.toContain('digest');
  });

  const digest = sent(plan(many(6)), night1);

  test('are not digested again within remind_hours', () => {
    expect(told(plan(many(6), { history: digest, now: twoHoursOn }))).toEqual(['(STALE 6 workflows)']);
    const reminder = plan(many(6), { history: digest, now: night2 });
    expect(told(reminder)).toEqual(['STALE 6 workflows']);
    expect(asked(reminder)).toMatchObject({ reminder_day: 2 });
  });

  test('are digested at once where the set changed', () => {
    expect(told(plan(many(7), { history: digest, now: twoHoursOn }))).toEqual(['STALE 7 workflows']);
  });

  test('are not mailed one by one where fewer are left of a recent digest', () => {
    const fewer = plan(many(5), { history: digest, now: twoHoursOn });
    expect(fewer.map(({ mail }) => mail)).toEqual(Array(5).fill(null));
    const anew = verdict('cron-000', { last_success: success('2026-05-20T02:00:00Z') });
    expect(told(plan([anew], { history: digest, now: twoHoursOn }))).toEqual(['STALE cron-000']);
    expect(told(plan(many(1), { history: digest, now: night2 }))).toEqual(['STALE cron-000']);
    const others = { ...settings, alert_email: ['new@example.com'] };
    expect(told(plan(many(1), { history: digest, now: twoHoursOn, settings: others }))).toEqual([
      'STALE cron-000',
    ]);
  });

  test('and nothing else: said to be all of them', () => {
    const paused = verdict('paused', { status: 'paused' });
    expect(asked(plan([...many(2), paused]))).toMatchObject({ all_stale: true });
    expect(asked(plan([...many(2), healthy('fine', night1)]))).toMatchObject({ all_stale: false });
  });
});

describe('a monitor failure', () => {
  const unknown = (name: string) =>
    verdict(name, { status: 'unknown', error: { code: 'github_forbidden', message: 'no', hint: null } });
  const failing = (code: 'settings_invalid' | 'deadline' | 'cancelled' | 'bug') => ({
    report: report([], { errors: [{ watch: null, code, message: 'm', hint: null }] }),
  });

  test.each(['settings_invalid', 'deadline', 'cancelled', 'bug'] as const)('is mailed for %s', (code) => {
    expect(told(plan([], { ...failing(code), watch_names: ['nightly'] }))).toEqual(['MONITOR FAILED']);
  });

  test('is mailed for an unknown watch, beside the stale mails', () => {
    expect(told(plan([nightly, unknown('other')]))).toEqual(['STALE nightly', 'MONITOR FAILED']);
  });

  test.each(['output_unwritable', 'ping_failed', 'mail_settings_missing', 'postmark_refused'] as const)(
    'is not mailed for %s',
    (code) => {
      const errors = [{ watch: null, code, message: 'm', hint: null }];
      expect(told(plan([], { report: report([], { errors }) }))).toEqual([]);
    },
  );

  test('is not mailed again within remind_hours, but at once for another error or watch', () => {
    const history = sent(plan([unknown('a')]), night1);
    const later = (workflows: Verdict[]) => told(plan(workflows, { history, now: twoHoursOn }));
    expect(later([unknown('a')])).toEqual(['(MONITOR FAILED)']);
    expect(later([unknown('a'), unknown('b')])).toEqual(['MONITOR FAILED']);
    expect(told(plan([], { ...failing('deadline'), history, now: twoHoursOn }))).toEqual(['MONITOR FAILED']);
  });

  test('names the watches as the settings list them', () => {
    const plans = plan([], { ...failing('settings_invalid'), watch_names: ['nightly', 'weekly'] });
    expect(asked(plans)).toMatchObject({ watch_names: ['nightly', 'weekly'] });
  });
});
