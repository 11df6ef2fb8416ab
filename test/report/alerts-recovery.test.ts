import { describe, expect, test } from 'vitest';
import type { Verdict, Window } from '../../src/judge/model.js';
import {
  readDigestIndex,
  threadRoot,
  watchId,
  watchKey,
  writeDigestIndex,
} from '../../src/report/incident.js';
import type { SentMail } from '../../src/report/past-mails.js';
import { decide, due, healthy, sent, settings, success, verdict } from './alert-stories.js';

const night1 = '2026-05-22T06:30:00Z';
const night2 = '2026-05-23T06:30:00Z';
const night3 = '2026-05-24T06:30:00Z';
const back = healthy('nightly', '2026-05-23T02:06:00Z');
const many = (count: number): Verdict[] => [
  verdict('nightly'),
  ...Array.from({ length: count - 1 }, (_, at) => verdict(`cron-${at}`, { age_hours: 90 })),
];

describe('a watch that is healthy again', () => {
  const mailed = sent(decide([verdict('nightly')]), night1);
  const recovery = decide([back], { history: mailed, now: night2 });

  test('gets one mail, in the thread of the stale one', () => {
    expect(due(recovery)).toEqual(['recovered nightly']);
    expect(recovery[0]?.thread).toBe(mailed[0]?.metadata.incident);
    expect(threadRoot('1a')).toBe('<1a@cron-heartbeat-monitor>');
  });

  test('gets it once', () => {
    const history = [...mailed, ...sent(recovery, night2)];
    expect(due(decide([back], { history, now: night3 }))).toEqual([]);
  });

  test('says since when it was dark and what was missed by the last mail', () => {
    expect(recovery[0]?.ended).toEqual({ since: '2026-05-17T02:06:00Z', missed_windows: 4 });
  });

  test('counts the windows missed between that mail and the success too, where they are known', () => {
    const windows = ['18', '19', '20', '21', '22', '23', '24'].map(
      (day): Window => ({
        due_at: `2026-05-${day}T02:00:00Z`,
        state: day === '23' ? 'succeeded' : 'no_run',
        run_id: null,
        late_minutes: null,
      }),
    );
    const plans = decide([{ ...back, windows }], { history: mailed, now: night2 });
    expect(plans[0]?.ended).toMatchObject({ missed_windows: 5 });
    const untold = sent(decide([verdict('nightly', { missed_windows: null })]), night1);
    const known = decide([{ ...back, windows }], { history: untold, now: night2 });
    expect(known[0]?.ended).toMatchObject({ missed_windows: 5 });
  });

  test('says nothing of a last success that never was', () => {
    const never = verdict('nightly', { last_success: null, missed_windows: null });
    const plans = decide([back], { history: sent(decide([never]), night1), now: night2 });
    expect(plans[0]?.ended).toEqual({ since: null, missed_windows: null });
  });

  test.each([
    ['no mail was sent', []],
    [
      'another monitor mailed',
      mailed.map((mail) => ({ ...mail, metadata: { ...mail.metadata, monitor: 'x' } })),
    ],
    ['the search could not be read', null],
  ])('gets none where %s', (_name, history) => {
    expect(due(decide([back], { history, now: night2 }))).toEqual([]);
  });

  test.each(['pending', 'paused', 'unknown'] as const)('gets none while it is %s', (status) => {
    const plans = decide([{ ...back, status }], { history: mailed, now: night2 });
    expect(due(plans)).not.toContain('recovered nightly');
  });

  describe('after an alert about a job that green runs skipped', () => {
    const skipping = verdict('nightly', { skipped_jobs: ['backup'] });
    const closed = sent(decide([skipping]), night1);
    const skips = (...skipped_jobs: string[]) => [{ ...back, skipped_jobs }];

    test.each([
      ['its success still skips the job', skips('notice', 'backup'), []],
      ['the job ran', skips('notice'), ['recovered nightly']],
    ])('where %s', (_name, now, mails) => {
      expect(due(decide(now, { history: closed, now: night2 }))).toEqual(mails);
    });

    test('also where a digest was the last mail', () => {
      const digest = sent(decide(many(7), { now: night2 }), night2);
      const history = [...closed, ...digest];
      expect(due(decide(skips('backup'), { history, now: night3 }))).toEqual([]);
      expect(due(decide(skips(), { history, now: night3 }))).toEqual(['recovered nightly']);
    });

    test('where digests were the only mails', () => {
      const all = many(7).map((one) => ({ ...one, skipped_jobs: ['backup', 'copy'] }));
      const history = sent(decide(all), night1);
      expect(due(decide(skips('notice', 'backup'), { history, now: night2 }))).toEqual([]);
      expect(due(decide(skips('notice'), { history, now: night2 }))).toEqual(['recovered nightly']);
      const none = sent(decide(many(7)), night1);
      expect(due(decide(skips('backup'), { history: none, now: night2 }))).toEqual(['recovered nightly']);
    });

    test('the next alert begins anew', () => {
      const open = decide(skips(), { history: closed, now: night2 });
      const failing = verdict('nightly', { last_success: back.last_success });
      const history = [...closed, ...sent(open, night2)];
      const again = sent(decide([failing], { history, now: '2026-05-26T06:30:00Z' }), '2026-05-26T06:30:00Z');
      const healed = { ...healthy('nightly', '2026-05-27T02:00:00Z'), skipped_jobs: ['backup'] };
      const plans = decide([healed], { history: [...history, ...again], now: '2026-05-27T06:30:00Z' });
      expect(due(plans)).toEqual(['recovered nightly']);
    });

    test('twenty such jobs fit into the metadata', () => {
      const jobs = Array.from({ length: 20 }, (_, at) => `job ${at}`);
      const [mail] = decide([verdict('nightly', { skipped_jobs: jobs })]);
      expect(Object.keys(mail?.metadata ?? {}).length).toBeLessThanOrEqual(9);
      expect(mail?.metadata.skips?.length).toBeLessThanOrEqual(80);
    });
  });

  test('gets a new one after a new stale mail', () => {
    const recovered = sent(recovery, night2);
    const stale = verdict('nightly', { last_success: back.last_success });
    const again = sent(
      decide([stale], { history: mailed, now: '2026-05-26T06:30:00Z' }),
      '2026-05-26T06:30:00Z',
    );
    const history = [...mailed, ...recovered, ...again];
    const plans = decide([healthy('nightly', '2026-05-27T02:00:00Z')], {
      history,
      now: '2026-05-27T06:30:00Z',
    });
    expect(due(plans)).toEqual(['recovered nightly']);
  });
});

describe('a watch that a digest named', () => {
  test.each([[6], [32]])('recovers with what was said of it (%i watches)', (count) => {
    const history = sent(decide(many(count)), night1);
    const plans = decide([back, ...many(count).slice(1)], { history, now: '2026-05-22T08:30:00Z' });
    const recovered = plans.filter(({ kind }) => kind === 'recovered');
    expect(due(recovered)).toEqual(['recovered nightly']);
    expect(recovered[0]?.ended).toEqual({ since: '2026-05-17T02:06:00.000Z', missed_windows: 4 });
  });

  test.each([[33], [98], [150]])('recovers, without more than that, from a digest of %i', (count) => {
    const history = sent(decide(many(count)), night1);
    const plans = decide([back], { history, now: night2 });
    expect(due(plans)).toEqual(['recovered nightly']);
    expect(plans[0]?.ended).toEqual({ since: null, missed_windows: null });
    expect(due(decide([healthy('elsewhere', night2)], { history, now: night2 }))).toEqual([]);
  });
});

describe('the index of a digest', () => {
  test.each([[1], [32], [33], [99], [150]])(
    'fits the metadata that Postmark takes, of %i watches',
    (count) => {
      const index = writeDigestIndex(many(count), []);
      expect(Object.keys(index).length).toBeLessThanOrEqual(5);
      for (const value of Object.values(index)) expect(value.length).toBeLessThanOrEqual(80);
      expect(readDigestIndex(index)?.entries).toHaveLength(Math.min(count, 98));
    },
  );

  test('gives back what was written', () => {
    const watches = [
      verdict('a'),
      verdict('b', { last_success: null, missed_windows: null }),
      verdict('c', { last_success: success('2049-12-31T23:59:00Z'), missed_windows: 0 }),
    ];
    const entries = readDigestIndex(writeDigestIndex(watches, []))?.entries ?? [];
    expect(entries.map((entry) => entry.watch)).toEqual(watches.map((watch) => watchKey(watchId(watch))));
    expect(entries).toMatchObject([
      { last_success: '2026-05-17T02:06:00.000Z', missed_windows: 4 },
      { last_success: 'never', missed_windows: null },
      { last_success: '2049-12-31T23:59:00.000Z', missed_windows: 0 },
    ]);
  });

  test('of another tool is none', () => {
    expect(readDigestIndex({})).toBeNull();
    expect(readDigestIndex({ w0: 'hello there' })).toBeNull();
  });
});

test('no mail has more metadata than Postmark takes beside the one field that sending adds', () => {
  const unknown = Array.from({ length: 100 }, (_, at) => verdict(`u-${at}`, { status: 'unknown' }));
  const history = sent(decide([verdict('nightly')]), night1);
  const plans = [
    ...decide([...many(150), ...unknown]),
    ...decide([verdict('x')]),
    ...decide([back], { history, now: night2 }),
  ];
  expect(plans.map(({ kind }) => kind)).toEqual(['digest', 'monitor_failed', 'stale', 'recovered']);
  for (const { metadata } of plans) {
    const entries = Object.entries(metadata);
    expect(entries.length).toBeLessThanOrEqual(9);
    for (const [key, value] of entries) expect([key.length <= 20, value.length <= 80]).toEqual([true, true]);
    expect(metadata.incident).toMatch(/^[0-9a-f]{32}$/);
  }
});

test('two thousand digests of two hundred watches hold back what they told', () => {
  const [digest] = sent(decide(many(200)), night1);
  const history = Array.from({ length: 2000 }, (_, at) => ({
    message_id: `${at}`,
    sent_at: new Date(Date.parse(night1) - at * 1_800_000).toISOString(),
    metadata: digest?.metadata ?? {},
  }));
  const evening = '2026-05-22T18:30:00Z';
  expect(due(decide(many(200), { history, now: evening }))).toEqual(['(digest 200 workflows)']);
});

describe('a watch that is stale again after its recovery mail', () => {
  const at = (time: string) => `2026-05-22T${time}:00Z`;
  const wellOf = (stale: readonly Verdict[]) => stale.map((one) => ({ ...one, status: 'healthy' as const }));
  const told = (history: SentMail[], of: Verdict[], now: string) => {
    const decisions = decide(of, { history, now });
    return { mails: due(decisions), history: [...history, ...sent(decisions, now)] };
  };

  test.each<[string, Verdict[], string]>([
    ['singly', [verdict('nightly')], 'stale nightly'],
    ['without any success', [verdict('nightly', { last_success: null })], 'stale nightly'],
    ['among six in a digest', many(6), 'digest 6 workflows'],
    ['among 150, more than a digest can index', many(150), 'digest 150 workflows'],
  ])('is told at once, and then held: %s', (_how, stale, mail) => {
    const first = told([], stale, at('06:30'));
    const back = told(first.history, [...wellOf(stale.slice(0, 1)), ...stale.slice(1)], at('07:30'));
    expect(back.mails).toContain('recovered nightly');
    const anew = told(back.history, stale, at('08:30'));
    expect(anew.mails).toEqual([mail]);
    expect(told(anew.history, stale, at('09:30')).mails).toEqual([`(${mail})`]);
  });

  test.each([[1], [6], [40]])('others hear neither of the alert nor of its end (%i watches)', (count) => {
    const others = { settings: { ...settings, alert_email: ['boss@example.com'] } };
    const { history } = told([], many(count), at('06:30'));
    expect(decide(wellOf(many(count)), { history, now: at('07:30'), ...others })).toEqual([]);
    const theirs = [...history, ...sent(decide(many(count), { history, ...others }), at('07:30'))];
    const end = decide(wellOf(many(count)), { history: theirs, now: at('08:30'), ...others });
    expect(end).toHaveLength(count);
    // What they were told ends nothing for the first ones.
    const both = [...theirs, ...sent(end, at('08:30'))];
    expect(told(both, wellOf(many(count)), at('09:30')).mails).toHaveLength(count);
    expect(told(both, many(count), at('09:30')).mails[0]).toMatch(/^\(/);
  });
});

describe('a workflow that GitHub makes itself is not the file of that name', () => {
  const made = verdict('codeql', { path: 'dynamic/github-code-scanning/codeql' });
  const file = verdict('codeql.yml', { path: '.github/workflows/codeql.yml' });
  const green = (one: Verdict) => ({ ...one, status: 'healthy' as const, last_success: success(night2) });

  test.each([
    ['the file is stale', file, made],
    ['the other is stale', made, file],
  ])('%s: it alone recovers, and the other is told of when it is stale too', (_what, stale, well) => {
    const history = sent(decide([stale, green(well)]), night1);
    expect(due(decide([stale, green(well)], { history, now: '2026-05-22T07:30:00Z' }))).toEqual([
      `(stale ${stale.name})`,
    ]);
    expect(due(decide([{ ...well, last_success: null }], { history, now: night2 }))).toEqual([
      `stale ${well.name}`,
    ]);
    expect(due(decide([green(stale), green(well)], { history, now: night2 }))).toEqual([
      `recovered ${stale.name}`,
    ]);
  });

  test('without any success, two in one digest and two that are unknown are four things', () => {
    const never = [made, file].map((one) => ({ ...one, last_success: null }));
    const one = { settings: { ...settings, max_emails: 0 } };
    const history = sent(decide(never.slice(0, 1), one), night1);
    expect(due(decide(never, { ...one, history, now: night1 }))).toEqual(['digest 2 workflows']);
    const unknown = never.map((watch) => ({ ...watch, status: 'unknown' as const }));
    const crash = sent(decide(unknown.slice(0, 1)), night1);
    expect(due(decide(unknown.slice(1), { history: crash, now: night1 }))).toEqual(['monitor_failed']);
  });
});
