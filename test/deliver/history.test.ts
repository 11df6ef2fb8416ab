import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendMails } from '../../src/deliver/delivery.js';
import { readHistory } from '../../src/deliver/history.js';
import { openPostmark, type Postmark } from '../../src/deliver/postmark.js';
import { renderAlerts } from '../../src/report/mail/render.js';
import { decide, due, healthy, report, scope, settings, verdict } from '../report/alert-stories.js';
import { type PostmarkStandIn, startPostmark } from '../support/postmark.js';
import { answers } from './sending.js';

let postmark: PostmarkStandIn;
beforeEach(async () => {
  postmark = await startPostmark();
});
afterEach(() => postmark.close());

const addresses = {
  alert_email: settings.alert_email,
  alert_from: 'm@example.com',
  subject_prefix: '',
  runbook_url: null,
};
const now = '2026-05-22T06:30:00Z';
const deadline = new AbortController().signal;
const client = (token = postmark.token, timeout_ms = 20_000) =>
  openPostmark({ token, api_url: postmark.url, fetch, timeout_ms });
const message_stream = 'outbound';
const read = (remind_hours = 20, of = client()) =>
  readHistory({
    postmark: of,
    message_stream,
    now,
    remind_hours,
    deadline,
    retry_ms: [10, 10],
    limit_ms: 120_000,
  });

function seed(count: number, sentAt: (at: number) => number): void {
  for (let at = 0; at < count; at += 1) {
    const message = { From: 'm@example.com', To: 'ops@example.com', Subject: `${at}`, Tag: 'cron-heartbeat' };
    postmark.seed({ ...message, Metadata: { number: String(at) } }, new Date(sentAt(at)));
  }
}
const hoursAgo = (hours: number) => Date.parse(now) - hours * 3_600_000;
const offsets = () => postmark.requests.map((request) => Number(request.query.get('offset')));

describe('a search without an answer keeps no mail back for long', () => {
  const limited = (of = client()) =>
    readHistory({ postmark: of, message_stream, now, remind_hours: 20, deadline, limit_ms: 500 });

  test('at once: nothing is known', async () => {
    postmark.always.search = { how: 'hang' };
    const history = await limited();
    expect(history).toMatchObject({ ok: false, error: { code: 'postmark_unavailable' } });
    expect(history).toMatchObject({
      error: { message: 'Postmark gave no answer: it took longer than 0.5 s.' },
    });
  });

  test.each(['hangs', 'is refused'])(
    'after the newest mails, where the next page %s: these count',
    async (how) => {
      const mail = (at: number) => ({
        message_id: `${at}`,
        sent_at: '2026-05-22T04:30:00Z',
        to: [],
        metadata: {},
      });
      const mails = Array.from({ length: 500 }, (_, at) => mail(at));
      const error = { code: 'postmark_unavailable' as const, message: 'no answer', hint: null };
      const search: Postmark['search'] = async ({ offset }, signal) => {
        if (offset === 0) return { ok: true, value: { total: 600, mails, sandboxed: 0, rows: 500 } };
        if (how === 'hangs') await once(signal, 'abort');
        return { ok: false, error, passing: false };
      };
      const question = { message_stream, now, remind_hours: 20, deadline, limit_ms: 200 };
      expect(await readHistory({ postmark: { search }, ...question })).toEqual({
        ok: true,
        value: { mails, isSandbox: false, cut_short: error },
      });
    },
  );
});

test('an answer without an end is read no further than 8 MB', async () => {
  const endless = async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(0x20);
    return new Response(new ReadableStream({ pull: (stream) => stream.enqueue(chunk) }));
  };
  const postmarkOf = (fetch: typeof globalThis.fetch) =>
    openPostmark({ token: 't', api_url: 'http://127.0.0.1:9', fetch });
  const answer = await postmarkOf(endless).search(
    { tag: 'cron-heartbeat', messageStream: 'outbound', count: 500, offset: 0 },
    deadline,
  );
  expect(answer).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('longer than 8 MB') },
  });
});

describe('the mails sent before', () => {
  test('are none on a new server', async () => {
    expect(await read()).toEqual({ ok: true, value: { mails: [], isSandbox: null, cut_short: null } });
  });

  test('are those with the tag, with their time in UTC', async () => {
    seed(1, () => hoursAgo(2));
    postmark.seed(
      { From: 'm@example.com', To: 'x@example.com', Subject: 'else', Tag: 'invoice' },
      new Date(),
    );
    const history = await read();
    expect(history).toMatchObject({
      value: {
        mails: [{ sent_at: '2026-05-22T04:30:00.000Z', metadata: { number: '0' } }],
      },
    });
    expect(postmark.requests[0]?.query.toString()).toBe(
      'tag=cron-heartbeat&messageStream=outbound&count=500&offset=0',
    );
  });

  test('are read page by page', async () => {
    seed(1100, () => hoursAgo(2));
    const history = await read();
    expect(history.ok && history.value.mails.length).toBe(1100);
    expect(offsets()).toEqual([0, 500, 1000]);
  });

  test('are read back 45 days and no further', async () => {
    seed(1500, (at) => hoursAgo(at * 3));
    await read();
    expect(offsets()).toEqual([0]);
  });

  test('are read back to remind_hours where that is more', async () => {
    seed(1500, (at) => hoursAgo(at * 3));
    await read(24 * 100);
    expect(offsets()).toEqual([0, 500]);
  });

  test('are at most 10,000, as many as Postmark pages through', async () => {
    seed(10_200, () => hoursAgo(2));
    const history = await read();
    expect(history.ok && history.value.mails.length).toBe(10_000);
    expect(offsets().at(-1)).toBe(9500);
  });
});

test.each<[string, object]>([
  ['a time that is none', { ReceivedAt: 'yesterday' }],
  ['no time', { ReceivedAt: undefined }],
  ['no id', { MessageID: null }],
  ['metadata of another shape', { Metadata: 'none' }],
])('a row with %s costs itself, not the history', async (_what, change) => {
  seed(2, () => hoursAgo(2));
  const [good, bad] = postmark.mails.map(({ listed }) => listed);
  const Messages = [{ ...bad, ...change }, good];
  postmark.faults.search.push(answers(200, { TotalCount: 2, Messages }));
  expect(await read()).toMatchObject({ ok: true, value: { mails: [{ metadata: { number: '0' } }] } });
  expect(postmark.requests).toHaveLength(1);
  postmark.always.search = answers(200, { TotalCount: 1, Messages: [{ ...bad, ...change }] });
  expect(await read()).toMatchObject({ ok: false, error: { code: 'postmark_unavailable' } });
});

test.each<[string, object]>([
  ['no recipients', { To: null }],
  ['recipients of another shape', { To: 'ops@example.com' }],
  ['a number for its id', { MessageID: 7 }],
  ['no subject, tag or status', { Subject: undefined, Tag: undefined, Status: undefined }],
  ['its time in winter, in Eastern Time', { ReceivedAt: '2026-03-08T01:59:59.9999999-05:00' }],
  ['its time in summer, in Eastern Time', { ReceivedAt: '2026-03-08T03:00:00.0000000-04:00' }],
])('a row with %s counts', async (_what, change) => {
  seed(1, () => hoursAgo(2));
  const [row] = postmark.mails.map(({ listed }) => listed);
  postmark.faults.search.push(answers(200, { TotalCount: 1, Messages: [{ ...row, ...change }] }));
  expect(await read()).toMatchObject({ ok: true, value: { mails: [{ metadata: { number: '0' } }] } });
});

test.each(['2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00', '2026-10-31T23:59:59.9999999-04:00'])(
  'a mail of %s has that instant, whichever of two equal hours of the clock it is',
  async (ReceivedAt) => {
    seed(1, () => hoursAgo(2));
    const [row] = postmark.mails.map(({ listed }) => listed);
    postmark.faults.search.push(answers(200, { TotalCount: 1, Messages: [{ ...row, ReceivedAt }] }));
    const of = { postmark: client(), message_stream, remind_hours: 20, deadline };
    const history = await readHistory({ ...of, now: '2026-11-02T00:00:00Z' });
    const sent_at = new Date(ReceivedAt).toISOString();
    expect(history).toMatchObject({ value: { mails: [{ sent_at }] } });
  },
);

test.each([0, 1, 500, 5000])(
  'a total of %d, where there are 700 mails, costs none of them',
  async (total) => {
    seed(700, () => hoursAgo(2));
    const rows = postmark.mails.map(({ listed }) => listed);
    for (const Messages of [rows.slice(0, 500), rows.slice(500), []])
      postmark.faults.search.push(answers(200, { TotalCount: total, Messages }));
    const history = await read();
    expect(history.ok && history.value.mails.length).toBe(700);
  },
);

test('pages that are smaller than asked for are read to their end', async () => {
  seed(300, () => hoursAgo(2));
  const rows = postmark.mails.map(({ listed }) => listed);
  for (const at of [0, 100, 200])
    postmark.faults.search.push(answers(200, { TotalCount: 300, Messages: rows.slice(at, at + 100) }));
  const history = await read();
  expect(history.ok && history.value.mails.length).toBe(300);
  expect(offsets()).toEqual([0, 100, 200]);
});

test('the newest mails are found, also where a search gives the oldest first', async () => {
  seed(700, (at) => hoursAgo(at * 2));
  const rows = postmark.mails.map(({ listed }) => listed).toReversed();
  for (const Messages of [rows.slice(0, 500), rows.slice(500)])
    postmark.faults.search.push(answers(200, { TotalCount: 700, Messages }));
  const history = await read();
  expect(history.ok && history.value.mails.some(({ metadata }) => metadata.number === '0')).toBe(true);
});

describe('a search that fails', () => {
  test('once is tried again', async () => {
    postmark.faults.search.push(answers(500, { ErrorCode: 101, Message: 'oops' }), { how: 'reset' });
    expect(await read()).toEqual({ ok: true, value: { mails: [], isSandbox: null, cut_short: null } });
    expect(postmark.requests).toHaveLength(3);
  });

  test.each([
    ['always', answers(500, '<html>'), 'postmark_unavailable', 3],
    ['by resets', { how: 'reset' } as const, 'postmark_unavailable', 3],
    ['as a truncated answer', { how: 'cut_json' } as const, 'postmark_unavailable', 3],
    ['as another shape', answers(200, { Messages: 'none' }), 'postmark_unavailable', 3],
    ['as a portal page', answers(200, '<html>'), 'postmark_blocked', 1],
    ['as a firewall page', answers(403, '<html>'), 'postmark_blocked', 1],
  ])('%s is no empty history', async (_name, fault, code, tries) => {
    postmark.always.search = fault;
    expect(await read()).toMatchObject({ ok: false, error: { code } });
    expect(postmark.requests).toHaveLength(tries);
  });

  test('in a hang is no empty history', async () => {
    postmark.always.search = { how: 'hang' };
    expect(await read(20, client(postmark.token, 300))).toMatchObject({
      ok: false,
      error: { code: 'postmark_unavailable' },
    });
    expect(postmark.requests).toHaveLength(3);
  });

  test('for the token says so', async () => {
    expect(await read(20, client('wrong'))).toMatchObject({
      ok: false,
      error: { code: 'postmark_unauthorized' },
    });
  });
});

test('requests are counted', async () => {
  const counted = client();
  await read(20, counted);
  await read(20, counted);
  expect(counted.requestCounts()).toEqual({ requests: 2, sends: 0, answered_sends: 0 });
});

test('a night of mails is known again from the search: not twice, and each recovery once', async () => {
  const stale = Array.from({ length: 8 }, (_, at) => verdict(`cron-${at}`));
  const round = async (verdicts: typeof stale) => {
    const moment = new Date(Date.now() + 60_000).toISOString();
    const question = { postmark: client(), message_stream, now: moment, remind_hours: 20, deadline };
    const history = await readHistory(question);
    const decisions = decide(verdicts, { history: history.ok ? history.value.mails : null, now: moment });
    const rendered = renderAlerts(decisions, report(verdicts), { ...addresses, scope, watch_names: [] });
    const alerts = await sendMails(rendered, { mode: 'send', message_stream, deadline, postmark: client() });
    return [due(decisions), alerts.map((alert) => alert.outcome)];
  };
  const recovered = [healthy('cron-0', now), ...stale.slice(1)];
  expect(await round(stale)).toEqual([['digest 8 workflows'], ['sent']]);
  expect(await round(stale)).toEqual([['(digest 8 workflows)'], ['recently_sent']]);
  expect(await round(recovered)).toEqual([
    ['(digest 7 workflows)', 'recovered cron-0'],
    ['recently_sent', 'sent'],
  ]);
  expect(await round(recovered)).toEqual([['(digest 7 workflows)'], ['recently_sent']]);
});
