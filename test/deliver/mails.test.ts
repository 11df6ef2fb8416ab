import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendMails } from '../../src/deliver/mails.js';
import { type PostmarkStandIn, startPostmark } from '../support/postmark.js';
import { incident, mail, plan, send, sendAll } from './sending.js';

let postmark: PostmarkStandIn;
beforeEach(async () => {
  postmark = await startPostmark();
});
afterEach(() => postmark.close());

describe('a mail that Postmark takes', () => {
  test('is sent, with its id', async () => {
    const alert = await send(postmark);
    expect(alert).toMatchObject({ outcome: 'sent', error: null });
    expect(alert.message_id).toBe(postmark.mails[0]?.listed.MessageID);
  });

  test('carries tag, stream, metadata and thread, and no tracking', async () => {
    await send(postmark, mail(), { stream: 'broadcast' });
    expect(postmark.mails[0]?.message).toMatchObject({
      From: 'Monitor <monitor@example.com>',
      To: 'ops@example.com',
      TextBody: 'nightly is stale',
      HtmlBody: '<p>nightly is stale</p>',
      Tag: 'cron-heartbeat',
      MessageStream: 'broadcast',
      TrackOpens: false,
      TrackLinks: 'None',
      Metadata: { kind: 'stale', incident },
      Headers: [
        { Name: 'References', Value: `<${incident}@cron-heartbeat-monitor>` },
        { Name: 'In-Reply-To', Value: `<${incident}@cron-heartbeat-monitor>` },
      ],
    });
  });

  test('goes to all its recipients at once', async () => {
    await send(postmark, mail({ to: ['a@example.com', 'b@example.com'] }));
    expect(postmark.mails[0]?.listed.Recipients).toEqual(['a@example.com', 'b@example.com']);
  });

  test('but leaves out some recipients is partly delivered, and they are named', async () => {
    postmark.suppressed.add('gone@example.com');
    const alert = await send(postmark, mail({ to: ['ops@example.com', 'gone@example.com'] }));
    expect(alert).toMatchObject({
      outcome: 'partly_delivered',
      error: { code: 'postmark_inactive_recipient' },
    });
    expect(alert.error?.message).toContain('gone@example.com:');
    expect(postmark.sends()).toHaveLength(1);
  });
});

describe('a mail that is not to leave', () => {
  test.each([
    ['dry run', 'dry_run'],
    ['the command line', 'off'],
  ] as const)('stays here under %s', async (_name, mode) => {
    expect(await send(postmark, mail(), { mode })).toMatchObject({ outcome: mode, error: null });
    expect(postmark.requests).toEqual([]);
  });

  test('is not there where it was told recently', async () => {
    expect(await sendAll(postmark, [null])).toMatchObject([{ outcome: 'recently_sent' }]);
    expect(postmark.requests).toEqual([]);
  });
});

describe('a mail without what it needs fails and names the setting', () => {
  test.each([
    ['alert_email', mail({ to: [] })],
    ['alert_from', mail({ from: '' })],
  ])('%s', async (setting, of) => {
    const alert = await send(postmark, of);
    expect(alert).toMatchObject({ outcome: 'failed', error: { code: 'mail_settings_missing' } });
    expect(alert.error?.message).toContain(setting);
  });

  test('the server token', async () => {
    const deadline = new AbortController().signal;
    const bare = {
      plans: [plan(mail())],
      mode: 'send',
      postmark: null,
      message_stream: 'outbound',
      deadline,
    } as const;
    expect(await sendMails(bare)).toMatchObject([
      { outcome: 'failed', error: { code: 'mail_settings_missing' } },
    ]);
  });
});

describe('the deadline', () => {
  test('ends a mail on its way, whose fate is then unconfirmed', async () => {
    postmark.always.send = { how: 'hang' };
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    expect(await send(postmark, mail(), { deadline: controller.signal })).toMatchObject({
      outcome: 'unconfirmed',
    });
    expect(postmark.requests).toHaveLength(1);
  });

  test('passed before a mail: it failed, and no request was made', async () => {
    expect(await send(postmark, mail(), { deadline: AbortSignal.abort() })).toMatchObject({
      outcome: 'failed',
    });
    expect(postmark.requests).toEqual([]);
  });

  test('leaves a slow answer its time', async () => {
    postmark.faults.send.push({ how: 'slow', ms: 100 });
    expect(await send(postmark)).toMatchObject({ outcome: 'sent' });
  });
});

test('one mail that fails stops no other, and outcomes keep the order of the plans', async () => {
  const mails = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => mail({ to: [`${name}@example.com`] }));
  postmark.suppressed.add('c@example.com');
  const outcomes = (await sendAll(postmark, mails)).map((alert) => alert.outcome);
  expect(outcomes).toEqual(['sent', 'sent', 'failed', 'sent', 'sent', 'sent', 'sent']);
});
