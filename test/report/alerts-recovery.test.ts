import { describe, expect, test } from 'vitest';
import type { Verdict, Window } from '../../src/judge/model.js';
import { readDigestIndex, watchKey, writeDigestIndex } from '../../src/report/digest-index.js';
import { watchId } from '../../src/report/incident.js';
import { asked, healthy, plan, sent, success, told, verdict } from './alert-stories.js';

const night1 = '2026-05-22T06:30:00Z';
const night2 = '2026-05-23T06:30:00Z';
const night3 = '2026-05-24T06:30:00Z';
const back = healthy('nightly', '2026-05-23T02:06:00Z');
const many = (count: number): Verdict[] => [
  verdict('nightly'),
  ...Array.from({ length: count - 1 }, (_, at) => verdict(`cron-${at}`, { age_hours: 90 })),
];

describe('a watch that is healthy again', () => {
  const mailed = sent(plan([verdict('nightly')]), night1);
  const recovery = plan([back], { history: mailed, now: night2 });

  test('gets one mail, in the thread of the stale one', () => {
    expect(told(recovery)).toEqual(['RECOVERED nightly']);
    expect(recovery[0]?.alert).toMatchObject({ kind: 'recovered', watch: 'acme/app/nightly' });
    expect(recovery[0]?.mail?.references).toBe(`<${mailed[0]?.metadata.incident}@cron-heartbeat-monitor>`);
  });

  test('gets it once', () => {
    const history = [...mailed, ...sent(recovery, night2)];
    expect(told(plan([back], { history, now: night3 }))).toEqual([]);
  });

  test('says since when it was dark and what was missed by the last mail', () => {
    expect(asked(recovery)).toEqual({ dark_since: '2026-05-17T02:06:00Z', missed_windows: 4 });
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
    const plans = plan([{ ...back, windows }], { history: mailed, now: night2 });
    expect(asked(plans)).toMatchObject({ missed_windows: 5 });
  });

  test('says nothing of a last success that never was', () => {
    const never = verdict('nightly', { last_success: null, missed_windows: null });
    const plans = plan([back], { history: sent(plan([never]), night1), now: night2 });
    expect(asked(plans)).toEqual({ dark_since: null, missed_windows: null });
  });

  test.each([
    ['no mail was sent', []],
    [
      'another monitor mailed',
      mailed.map((mail) => ({ ...mail, metadata: { ...mail.metadata, monitor: 'x' } })),
    ],
    ['the search could not be read', null],
  ])('gets none where %s', (_name, history) => {
    expect(told(plan([back], { history, now: night2 }))).toEqual([]);
  });

  test.each(['pending', 'paused', 'unknown'] as const)('gets none while it is %s', (status) => {
    const plans = plan([{ ...back, status }], { history: mailed, now: night2 });
    expect(told(plans)).not.toContain('RECOVERED nightly');
  });

  test('gets a new one after a new stale mail', () => {
    const recovered = sent(recovery, night2);
    const stale = verdict('nightly', { last_success: back.last_success });
    const again = sent(
      plan([stale], { history: mailed, now: '2026-05-26T06:30:00Z' }),
      '2026-05-26T06:30:00Z',
    );
    const history = [...mailed, ...recovered, ...again];
    const plans = plan([healthy('nightly', '2026-05-27T02:00:00Z')], {
      history,
      now: '2026-05-27T06:30:00Z',
    });
    expect(told(plans)).toEqual(['RECOVERED nightly']);
  });
});

describe('a watch that a digest named', () => {
  test.each([[6], [39]])('recovers with what was said of it (%i watches)', (count) => {
    const history = sent(plan(many(count)), night1);
    const plans = plan([back, ...many(count).slice(1)], { history, now: '2026-05-22T08:30:00Z' });
    const recovered = plans.filter(({ alert }) => alert.kind === 'recovered');
    expect(told(recovered)).toEqual(['RECOVERED nightly']);
    expect(asked(recovered)).toEqual({ dark_since: '2026-05-17T02:06:00.000Z', missed_windows: 4 });
  });

  test.each([[40], [99], [150]])('recovers, without more than that, from a digest of %i', (count) => {
    const history = sent(plan(many(count)), night1);
    const plans = plan([back], { history, now: night2 });
    expect(told(plans)).toEqual(['RECOVERED nightly']);
    expect(asked(plans)).toEqual({ dark_since: null, missed_windows: null });
    expect(told(plan([healthy('elsewhere', night2)], { history, now: night2 }))).toEqual([]);
  });
});

describe('the roll of a digest', () => {
  test.each([[1], [39], [40], [99], [150]])(
    'fits the metadata that Postmark takes, of %i watches',
    (count) => {
      const roll = writeDigestIndex(many(count));
      expect(Object.keys(roll).length).toBeLessThanOrEqual(5);
      for (const value of Object.values(roll)) expect(value.length).toBeLessThanOrEqual(80);
      expect(readDigestIndex(roll)).toHaveLength(Math.min(count, 99));
    },
  );

  test('gives back what was written', () => {
    const watches = [
      verdict('a'),
      verdict('b', { last_success: null, missed_windows: null }),
      verdict('c', { last_success: success('2049-12-31T23:59:00Z'), missed_windows: 0 }),
    ];
    const entries = readDigestIndex(writeDigestIndex(watches));
    expect(entries.map((entry) => entry.mark)).toEqual(watches.map((watch) => watchKey(watchId(watch))));
    expect(entries).toMatchObject([
      { last_success: '2026-05-17T02:06:00.000Z', missed_windows: 4 },
      { last_success: 'never', missed_windows: null },
      { last_success: '2049-12-31T23:59:00.000Z', missed_windows: 0 },
    ]);
  });

  test('of another tool is none', () => {
    expect(readDigestIndex({})).toEqual([]);
    expect(readDigestIndex({ w0: 'hello there' })).toEqual([]);
  });
});

test('no mail has more metadata than Postmark takes beside the one field that sending adds', () => {
  const unknown = verdict('u', { status: 'unknown' });
  const history = sent(plan([verdict('nightly')]), night1);
  const plans = [
    ...plan([...many(150), unknown]),
    ...plan([verdict('x')]),
    ...plan([back], { history, now: night2 }),
  ];
  expect(plans.map(({ alert }) => alert.kind)).toEqual(['digest', 'monitor_failed', 'stale', 'recovered']);
  for (const { mail } of plans) {
    const entries = Object.entries(mail?.metadata ?? {});
    expect(entries.length).toBeLessThanOrEqual(9);
    for (const [key, value] of entries) expect([key.length <= 20, value.length <= 80]).toEqual([true, true]);
    expect(mail?.metadata.incident).toMatch(/^[0-9a-f]{32}$/);
  }
});
