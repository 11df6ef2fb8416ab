import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/judge/model.js';
import type { AlertQuestion } from '../../src/report/alerts.js';
import {
  decide,
  due,
  healthy,
  host,
  report,
  scope,
  sent,
  settings,
  success,
  verdict,
} from './alert-stories.js';

const night1 = '2026-05-22T06:30:00Z';
const twoHoursOn = '2026-05-22T08:30:00Z';
const night2 = '2026-05-23T03:30:00Z';
const nightly = verdict('nightly');
const many = (count: number, from = 0): Verdict[] =>
  Array.from({ length: count }, (_, at) => verdict(`cron-${String(at + from).padStart(3, '0')}`));

describe('a stale watch, mailed in the first night,', () => {
  const first = sent(decide([nightly]), night1);
  const again = (now: string, changes: Partial<AlertQuestion> = {}, of: Verdict = nightly) =>
    decide([of], { history: first, now, ...changes });

  test('is mailed in that night', () => {
    expect(due(decide([nightly]))).toEqual(['stale nightly']);
    expect(decide([nightly])).toMatchObject([{ reminder_day: null, held: false }]);
  });

  test('is not mailed again two hours later', () => {
    expect(due(again(twoHoursOn))).toEqual(['(stale nightly)']);
  });

  test.each([
    ['a second before remind_hours', '2026-05-23T02:29:59Z', ['(stale nightly)']],
    ['at remind_hours', '2026-05-23T02:30:00Z', ['stale nightly']],
    ['21 hours later', night2, ['stale nightly']],
  ])('%s', (_name, now, expected) => {
    expect(due(again(now))).toEqual(expected);
  });

  test('is still stale on day 2, and on day 60 by the reminders, though Postmark forgot the first mail', () => {
    expect(again(night2)).toMatchObject([{ reminder_day: 2 }]);
    const reminder = sent(again('2026-07-19T06:30:00Z'), '2026-07-19T06:30:00Z');
    expect(decide([nightly], { history: reminder, now: '2026-07-20T06:30:00Z' })).toMatchObject([
      { reminder_day: 60 },
    ]);
  });

  test('is mailed at once where it had a success since and went stale anew', () => {
    const anew = verdict('nightly', { last_success: success('2026-05-20T02:00:00Z') });
    expect(due(again(twoHoursOn, {}, anew))).toEqual(['stale nightly']);
    expect(again(twoHoursOn, {}, anew)).toMatchObject([{ reminder_day: null }]);
  });

  test('is mailed at once where the recipients changed, and not where only their order and case did', () => {
    const to = (alert_email: string[]) => ({ settings: { ...settings, alert_email } });
    expect(due(again(twoHoursOn, to(['ops@example.com', 'new@example.com'])))).toEqual(['stale nightly']);
    expect(due(again(twoHoursOn, to(['OPS@example.com'])))).toEqual(['(stale nightly)']);
  });

  test('is mailed where remind_hours is 0', () => {
    expect(due(again(night1, {}, verdict('nightly', { remind_hours: 0 })))).toEqual(['stale nightly']);
  });

  test.each([
    ['2026-05-29T06:29:59Z', ['(stale nightly)']],
    ['2026-05-29T06:30:00Z', ['stale nightly']],
  ])('of a week between reminders at %s', (now, expected) => {
    expect(due(again(now, {}, verdict('nightly', { remind_hours: 168 })))).toEqual(expected);
  });

  test('is still in the same incident where its last success is no longer kept', () => {
    const gone = verdict('nightly', { last_success: null });
    expect(due(again(twoHoursOn, {}, gone))).toEqual(['(stale nightly)']);
    const reminder = again(night2, {}, gone);
    expect(reminder).toMatchObject([{ reminder_day: 2, incident: first[0]?.metadata.incident }]);
    const history = [...first, ...sent(reminder, night2)];
    expect(due(decide([gone], { history, now: '2026-05-23T05:30:00Z' }))).toEqual(['(stale nightly)']);
    const others = { settings: { ...settings, alert_email: ['new@example.com'] } };
    expect(due(again(twoHoursOn, others, gone))).toEqual(['stale nightly']);
    const never = sent(decide([gone]), night1);
    expect(due(decide([nightly], { history: never, now: twoHoursOn }))).toEqual(['stale nightly']);
  });

  test('is mailed where the search could not be read: twice beats never', () => {
    expect(due(again(twoHoursOn, { history: null }))).toEqual(['stale nightly']);
  });

  test.each([
    ['another repository', { repo: 'ops/other' }],
    ['another workflow', { workflow_path: '.github/workflows/second.yml' }],
    ['another server', { server_url: 'https://ghe.example.com' }],
    ['another server on its own port', { server_url: 'https://github.com:8443' }],
    ['the command line', { repo: null, workflow_path: null }],
    ['the command line beside another server', { repo: null, server_url: 'https://ghe.example.com' }],
  ])('is mailed by the monitor of %s too, which ends nothing', (_name, other) => {
    const elsewhere = { host: { ...host, ...other } };
    expect(due(again(twoHoursOn, elsewhere))).toEqual(['stale nightly']);
    expect(due(again(twoHoursOn, elsewhere, healthy('nightly', twoHoursOn)))).toEqual([]);
  });

  test('is told apart from a namesake in another repository', () => {
    expect(due(again(twoHoursOn, {}, verdict('nightly', { repo: 'acme/other' })))).toEqual(['stale nightly']);
  });

  test('stays the same watch when its file vanishes', () => {
    expect(due(again(twoHoursOn, {}, verdict('nightly', { path: null })))).toEqual(['(stale nightly)']);
  });
});

describe('a test mail', () => {
  const testing = { settings: { ...settings, test_alert: true } };

  test('is the only mail of its run, each time', () => {
    const first = sent(decide([nightly], testing), night1);
    expect(due(decide([nightly], { ...testing, history: first, now: twoHoursOn }))).toEqual(['test']);
  });

  test('gives way to the mail of a failure', () => {
    const errors = [{ watch: null, code: 'settings_invalid', message: 'm', hint: null }] as const;
    const broken = { ...testing, report: report([], { errors: [...errors] }) };
    expect(due(decide([], broken))).toEqual(['monitor_failed']);
  });

  test('counts as no history', () => {
    const history = sent(decide([nightly], testing), night1);
    expect(due(decide([healthy('nightly', twoHoursOn)], { history, now: night2 }))).toEqual([]);
  });
});

describe('history that another version of the tool wrote', () => {
  const [first] = sent(decide([nightly]), night1);
  if (first === undefined) throw new Error('no mail');
  const back = healthy('nightly', '2026-05-22T08:00:00Z');
  const odd = (metadata: Record<string, string>) => {
    const { kind: _kind, ...others } = first.metadata;
    return { message_id: 'odd', sent_at: '2026-05-22T07:30:00Z', metadata: { ...others, ...metadata } };
  };

  test.each([
    ['of a kind that is not known', { kind: 'summary' }],
    ['without a kind', {}],
    ['of a digest without an index', { kind: 'digest' }],
    ['of a digest with another index', { kind: 'digest', w0: 'f€😀 and so on, in words' }],
    ['of a failure with another index', { kind: 'monitor_failed', w0: '\ud83d', w1: '' }],
  ])('a mail %s neither ends nor begins an incident', (_what, metadata) => {
    const history = [first, odd(metadata)];
    expect(due(decide([back], { history, now: twoHoursOn }))).toEqual(['recovered nightly']);
    expect(due(decide([nightly], { history, now: twoHoursOn }))).toEqual(['(stale nightly)']);
    expect(due(decide([nightly], { history: [odd(metadata)], now: twoHoursOn }))).toEqual(['stale nightly']);
    expect(due(decide([back], { history: [odd(metadata)], now: twoHoursOn }))).toEqual([]);
  });

  test.each([['soon'], ['2031-01-01T00:00:00Z'], ['']])(
    'a first mail of "%s" is that of the mail itself',
    (time) => {
      const history = [{ ...first, metadata: { ...first.metadata, first: time } }];
      const [again] = decide([nightly], { history, now: night2 });
      expect(again).toMatchObject({ reminder_day: 2, metadata: { first: night1 } });
    },
  );

  test.each([['many'], ['-1'], ['9'.repeat(80)], ['']])('"%s" missed windows are not known', (missed) => {
    const history = [{ ...first, metadata: { ...first.metadata, missed } }];
    const [recovery] = decide([back], { history, now: twoHoursOn });
    expect(recovery?.ended).toMatchObject({ missed_windows: null });
  });

  test('a last success that is no time is not known', () => {
    const history = [{ ...first, metadata: { ...first.metadata, success: 'long ago' } }];
    expect(decide([back], { history, now: twoHoursOn })[0]?.ended).toMatchObject({ since: null });
  });

  test('a recovery that does not say to whom ends the incident', () => {
    const [end] = sent(decide([back], { history: [first], now: twoHoursOn }), '2026-05-22T07:30:00Z');
    if (end === undefined) throw new Error('no mail');
    const { to: _to, ...metadata } = end.metadata;
    expect(due(decide([back], { history: [first, { ...end, metadata }], now: twoHoursOn }))).toEqual([]);
  });
});

describe('many stale watches', () => {
  test('get a mail each up to max_emails', () => {
    expect(decide(many(5)).map(({ kind }) => kind)).toEqual(Array(5).fill('stale'));
  });

  test('get one digest above it', () => {
    expect(due(decide(many(6)))).toEqual(['digest 6 workflows']);
    expect(decide(many(6))[0]?.metadata.watch).toBeUndefined();
  });

  test('are counted after what is suppressed as recent', () => {
    const history = sent(decide(many(3)), night1);
    const plans = decide(many(8), { history, now: twoHoursOn });
    expect(plans.map(({ held }) => held)).toEqual([true, true, true, false, false, false, false, false]);
    expect(plans.map(({ kind }) => kind)).not.toContain('digest');
  });

  const digest = sent(decide(many(6)), night1);

  test('are not digested again within remind_hours', () => {
    expect(due(decide(many(6), { history: digest, now: twoHoursOn }))).toEqual(['(digest 6 workflows)']);
    const reminder = decide(many(6), { history: digest, now: night2 });
    expect(due(reminder)).toEqual(['digest 6 workflows']);
    expect(reminder).toMatchObject([{ reminder_day: 2 }]);
  });

  test.each([99, 200])('are not digested again where the index has no room for all %d', (count) => {
    const history = sent(decide(many(count)), night1);
    const [alert] = due(decide(many(count), { history, now: twoHoursOn }));
    expect(alert).toBe(`(digest ${count} workflows)`);
  });

  test.each([6, 98, 99, 200])('of %d a digest waits for the first reminder that is due', (count) => {
    const remind = (hours: number, of = many(count)) => of.map((one) => ({ ...one, remind_hours: hours }));
    const [first, ...rest] = many(count);
    const held = (of: Verdict[], now: string) => {
      const history = sent(decide(of), night1);
      return decide(of, { history, now }).every((one) => one.held);
    };
    expect(held(remind(168), night2)).toBe(true);
    expect(held(remind(168), '2026-05-29T06:30:00Z')).toBe(false);
    expect(held(remind(0), twoHoursOn)).toBe(false);
    expect(held([...remind(2, [first as Verdict]), ...remind(168, rest)], twoHoursOn)).toBe(false);
    expect(held([...remind(3, [first as Verdict]), ...remind(168, rest)], twoHoursOn)).toBe(true);
  });

  test('of two hundred are all known to some digest after two reminders, and each recovers', () => {
    let history = sent(decide(many(200)), night1);
    for (const now of ['2026-05-23T06:30:00Z', '2026-05-24T06:30:00Z'])
      history = [...history, ...sent(decide(many(200), { history, now }), now)];
    const back = many(200).map(({ name }) => healthy(name, '2026-05-24T08:00:00Z'));
    expect(decide(back, { history, now: '2026-05-24T08:30:00Z' })).toHaveLength(200);
  });

  const added = (count: number, history: AlertQuestion['history'], now = twoHoursOn) =>
    decide(many(count), { history, now })[0]?.added.map(({ name }) => name);

  test('are digested at once where the set changed, with the new ones named', () => {
    expect(due(decide(many(7), { history: digest, now: twoHoursOn }))).toEqual(['digest 7 workflows']);
    expect(added(7, digest)).toEqual(['cron-006']);
  });

  test('are not called new in a first digest, a reminder, or where no index could name them all', () => {
    expect(added(6, [])).toEqual([]);
    expect(added(6, null)).toEqual([]);
    expect(added(6, digest, night2)).toEqual([]);
    expect(added(98, sent(decide(many(97)), night1))).toEqual(['cron-097']);
    expect(added(99, sent(decide(many(98)), night1))).toEqual([]);
  });

  test('are not mailed one by one where fewer are left of a recent digest', () => {
    const fewer = decide(many(5), { history: digest, now: twoHoursOn });
    expect(fewer.map(({ held }) => held)).toEqual(Array(5).fill(true));
    const anew = verdict('cron-000', { last_success: success('2026-05-20T02:00:00Z') });
    expect(due(decide([anew], { history: digest, now: twoHoursOn }))).toEqual(['stale cron-000']);
    expect(due(decide(many(1), { history: digest, now: night2 }))).toEqual(['stale cron-000']);
    const others = { ...settings, alert_email: ['new@example.com'] };
    expect(due(decide(many(1), { history: digest, now: twoHoursOn, settings: others }))).toEqual([
      'stale cron-000',
    ]);
  });

  test('are not digested again where each was mailed, singly or in a digest', () => {
    const singly = sent(decide([verdict('cron-006')]), twoHoursOn);
    const history = [...digest, ...singly];
    expect(due(decide(many(7), { history, now: '2026-05-22T09:30:00Z' })).slice(0, 2)).toEqual([
      '(stale cron-006)',
      '(digest 6 workflows)',
    ]);
    const all = sent(decide(many(12)), night1);
    expect(due(decide(many(8, 2), { history: all, now: twoHoursOn }))).toEqual(['(digest 8 workflows)']);
    const others = { ...settings, alert_email: ['new@example.com'] };
    expect(due(decide(many(8), { history: all, now: twoHoursOn, settings: others }))).toEqual([
      'digest 8 workflows',
    ]);
  });

  test('are not digested again where some of their successes are no longer kept', () => {
    const gone = many(6).map((one, at) => (at % 2 === 0 ? { ...one, last_success: null } : one));
    expect(due(decide(gone, { history: digest, now: twoHoursOn }))).toEqual(['(digest 6 workflows)']);
    const recovered = sent(
      decide([healthy('cron-000', twoHoursOn)], { history: digest, now: twoHoursOn }),
      twoHoursOn,
    );
    const history = [...digest, ...recovered];
    expect(due(decide(gone, { history, now: '2026-05-22T09:30:00Z' }))).toEqual(['digest 6 workflows']);
  });

  test('come and go without a storm, also where one index has no room for all', () => {
    let history = sent(decide(many(200)), night1);
    const mailed: string[] = [];
    for (let hour = 1; hour <= 12; hour += 1) {
      const now = new Date(Date.parse(night1) + hour * 3_600_000).toISOString();
      const decisions = decide(many(200 - (hour % 3)), { history, now });
      mailed.push(...due(decisions).filter((words) => !words.startsWith('(')));
      history = [...history, ...sent(decisions, now)];
    }
    expect(mailed.length).toBeLessThanOrEqual(3);
  });
});

describe('a monitor failure', () => {
  const unknown = (name: string) =>
    verdict(name, { status: 'unknown', error: { code: 'github_forbidden', message: 'no', hint: null } });
  const failing = (code: 'settings_invalid' | 'deadline' | 'cancelled' | 'bug') => ({
    report: report([], { errors: [{ watch: null, code, message: 'm', hint: null }] }),
  });

  test.each(['settings_invalid', 'deadline', 'cancelled', 'bug'] as const)('is mailed for %s', (code) => {
    expect(due(decide([], failing(code)))).toEqual(['monitor_failed']);
  });

  test('is mailed for an unknown watch, beside the stale mails', () => {
    expect(due(decide([nightly, unknown('other')]))).toEqual(['stale nightly', 'monitor_failed']);
  });

  test.each(['output_unwritable', 'ping_failed', 'mail_settings_missing', 'postmark_refused'] as const)(
    'is not mailed for %s',
    (code) => {
      const errors = [{ watch: null, code, message: 'm', hint: null }];
      expect(due(decide([], { report: report([], { errors }) }))).toEqual([]);
    },
  );

  test('is not mailed again within remind_hours, but at once for another error or watch', () => {
    const history = sent(decide([unknown('a')]), night1);
    const later = (workflows: Verdict[]) => due(decide(workflows, { history, now: twoHoursOn }));
    expect(later([unknown('a')])).toEqual(['(monitor_failed)']);
    expect(later([unknown('a'), unknown('b')])).toEqual(['monitor_failed']);
    expect(due(decide([], { ...failing('deadline'), history, now: twoHoursOn }))).toEqual(['monitor_failed']);
  });

  test('is not mailed for fewer of what was said, nor for watches that come and go', () => {
    const history = [
      ...sent(decide([unknown('a'), unknown('b')]), night1),
      ...sent(decide([unknown('c')]), night1),
    ];
    const later = (workflows: Verdict[]) => due(decide(workflows, { history, now: twoHoursOn }));
    expect(later([unknown('b')])).toEqual(['(monitor_failed)']);
    expect(later([unknown('a'), unknown('c')])).toEqual(['(monitor_failed)']);
    expect(later([unknown('d')])).toEqual(['monitor_failed']);
  });

  test.each<[string, Partial<AlertQuestion['scope']>]>([
    ['other repositories', { repo: 'acme/other' }],
    ['other workflows', { workflows: 'weekly' }],
    ['another config file', { config: '.github/second.yml' }],
    ['another shard', { shard: '2/8' }],
  ])('of another use, with %s, is mailed too', (_name, other) => {
    const history = sent(decide([], failing('deadline')), night1);
    const again = { ...failing('deadline'), history, now: twoHoursOn };
    expect(due(decide([], again))).toEqual(['(monitor_failed)']);
    expect(due(decide([], { ...again, scope: { ...scope, ...other } }))).toEqual(['monitor_failed']);
  });

  const about = (code: 'settings_invalid' | 'github_not_found' | 'github_rate_limited', message: string) => ({
    report: report([], { errors: [{ watch: null, code, message, hint: null }] }),
  });
  test.each([
    [
      'settings_invalid',
      'sla_hours: "a" is wrong; wanted: a number.',
      'sla_hours: "b" is wrong; wanted: a number.',
      true,
    ],
    [
      'settings_invalid',
      'sla_hours: "a" is wrong; wanted: a number.',
      'repo: "a" is wrong; wanted: a name.',
      false,
    ],
    ['github_not_found', 'acme/app1 cannot be seen.', 'acme/app2 cannot be seen.', false],
    ['github_not_found', '11/*: 403 to GET /users/11/repos.', '22/*: 403 to GET /users/22/repos.', false],
    ['github_not_found', '2024/1 cannot be seen.', '2024/2 cannot be seen.', false],
    ['github_not_found', 'GET /repos/1/2024: 404.', 'GET /repos/1/2025: 404.', false],
    [
      'github_not_found',
      'GET /repos/o/r/actions/workflows/7/runs: 404.',
      'GET /repos/o/r/actions/workflows/8/runs: 404.',
      false,
    ],
    [
      'github_not_found',
      'GET /repos/1/2/actions/runs/7/attempts/1/jobs: 404.',
      'GET /repos/1/2/actions/runs/8/attempts/2/jobs: 404.',
      true,
    ],
    ['github_not_found', 'GET /repos/1/2/actions/jobs/7: 502.', 'GET /repos/1/2/actions/jobs/8: 503.', true],
    [
      'github_not_found',
      'GET https://api.github.com/repos/a/b/actions/runs/12/jobs?page=2: 404 (request 1F:22).',
      'GET https://api.github.com/repos/a/b/actions/runs/13/jobs?page=1: 404 (request 99:AA).',
      true,
    ],
    [
      'github_rate_limited',
      'The limit resets at 2026-05-22 06:45 UTC.',
      'The limit resets at 2026-05-22 08:45 UTC.',
      true,
    ],
  ] as const)('%s "%s" and then "%s" is the same ignorance: %s', (code, first, second, same) => {
    const history = sent(decide([], about(code, first)), night1);
    const then = decide([], { ...about(code, second), history, now: twoHoursOn });
    expect(due(then)).toEqual([same ? '(monitor_failed)' : 'monitor_failed']);
  });

  test('of more watches than an index holds: the same set is held, another is said once for the rest', () => {
    const all = Array.from({ length: 150 }, (_, at) => unknown(`cron-${at}`));
    let history = sent(decide(all), night1);
    expect(due(decide(all, { history, now: twoHoursOn }))).toEqual(['(monitor_failed)']);
    const second = decide(all.slice(1), { history, now: twoHoursOn });
    expect(due(second)).toEqual(['monitor_failed']);
    history = [...history, ...sent(second, twoHoursOn)];
    expect(due(decide(all.slice(2), { history, now: '2026-05-22T09:30:00Z' }))).toEqual(['(monitor_failed)']);
  });
});
