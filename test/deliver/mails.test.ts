import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sendMails } from '../../src/deliver/delivery.js';
import { type PostmarkStandIn, startPostmark } from '../support/postmark.js';
import { answers, incident, mail, rendered, send, sendAll } from './sending.js';

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
    const bare = { mode: 'send', postmark: null, message_stream: 'outbound', deadline } as const;
    expect(await sendMails([rendered(mail())], bare)).toMatchObject([
      { outcome: 'failed', error: { code: 'mail_settings_missing' } },
    ]);
  });
});

describe('a mail that is refused for the sake of one recipient', () => {
  const three = mail({ to: ['a@example.com', 'no-address', 'c@example.com'] });

  test.each([
    ['300', answers(422, { ErrorCode: 300, Message: "Invalid 'To' address: 'no-address'." })],
    ['412', answers(422, { ErrorCode: 412, Message: 'your account is pending approval' })],
    ['300 without words', answers(422, { ErrorCode: 300 })],
  ])('(%s) goes to each alone: told in part, and who is left out is named', async (_code, refusal) => {
    postmark.faults.send.push(refusal);
    const alert = await send(postmark, three);
    expect(alert).toMatchObject({ outcome: 'partly_delivered', error: { code: 'postmark_refused' } });
    expect(alert.message_id).toBe(postmark.mails[0]?.listed.MessageID);
    expect(alert.error?.message).toContain('did not go to no-address.');
    expect(postmark.mails.map(({ listed }) => listed.Recipients)).toEqual([
      ['a@example.com'],
      ['c@example.com'],
    ]);
  });

  test('goes to each alone also where the refused address holds the word metadata', async () => {
    const refuse = answers(422, { ErrorCode: 300, Message: "Invalid 'To' address: 'metadata-team@x'." });
    postmark.faults.send.push(refuse, refuse);
    const alert = await send(postmark, mail({ to: ['a@example.com', 'metadata-team@x'] }));
    expect(alert.outcome).not.toBe('failed');
    expect(postmark.mails.map(({ listed }) => listed.Recipients)).toContainEqual(['a@example.com']);
  });

  test('is failed where each alone is refused, with the first answer', async () => {
    postmark.always.send = answers(422, { ErrorCode: 412, Message: 'their words' });
    const alert = await send(postmark, mail({ to: ['a@example.com', 'b@example.com'] }));
    expect(alert).toMatchObject({ outcome: 'failed', message_id: null });
    expect(alert.error?.message).toContain('ErrorCode 412');
    expect(postmark.sends()).toHaveLength(3);
  });

  test('is sent where each alone is taken, as with more than fifty', async () => {
    const many = Array.from({ length: 51 }, (_, at) => `r${at}@example.com`);
    expect(await send(postmark, mail({ to: many }))).toMatchObject({ outcome: 'sent', error: null });
    expect(postmark.mails).toHaveLength(51);
  });

  test.each([
    ['406: all of them are inactive', 406],
    ['405: no credits', 405],
  ])('is not tried again for %s', async (_what, ErrorCode) => {
    postmark.always.send = answers(422, { ErrorCode, Message: 'their words' });
    expect(await send(postmark, three)).toMatchObject({ outcome: 'failed' });
    expect(postmark.sends()).toHaveLength(1);
  });

  test('has one recipient: nothing to try', async () => {
    postmark.always.send = answers(422, { ErrorCode: 300, Message: 'their words' });
    expect(await send(postmark)).toMatchObject({ outcome: 'failed' });
    expect(postmark.sends()).toHaveLength(1);
  });
});

describe('taken is what has a message id and no error', () => {
  const id = 'b7bc2f4a-e38e-4336-af7d-e6c392c2f817';
  test.each([
    ['no ErrorCode', 200, { MessageID: id, Message: 'accepted, but delivery may be delayed' }],
    ['an ErrorCode of null', 200, { MessageID: id, ErrorCode: null }],
    ['a 0 in quotes', 200, { MessageID: id, ErrorCode: '0' }],
    ['202', 202, { MessageID: id, ErrorCode: 0, Message: 'OK' }],
  ])('%s', async (_what, status, body) => {
    postmark.faults.send.push(answers(status, body));
    expect(await send(postmark)).toMatchObject({ outcome: 'sent', message_id: id, error: null });
    expect(postmark.requests).toHaveLength(1);
  });

  test('a number is an id as well as a text', async () => {
    postmark.faults.send.push(answers(200, { MessageID: 8675309, ErrorCode: 0, Message: 'OK' }));
    expect(await send(postmark)).toMatchObject({ outcome: 'sent', message_id: '8675309' });
    expect(postmark.requests).toHaveLength(1);
  });

  test.each([
    ['another ErrorCode', 200, { MessageID: id, ErrorCode: 406, Message: 'inactive' }, 'failed'],
    ['no MessageID', 200, { ErrorCode: 0, Message: 'OK' }, 'unconfirmed'],
    ['an empty MessageID', 200, { ErrorCode: 0, MessageID: '', Message: 'OK' }, 'unconfirmed'],
    ['a blank MessageID', 200, { ErrorCode: 0, MessageID: '  ', Message: 'OK' }, 'unconfirmed'],
    ['a MessageID of true', 200, { ErrorCode: 0, MessageID: true, Message: 'OK' }, 'unconfirmed'],
    ['an ErrorCode that is no number', 200, { ErrorCode: false, MessageID: id }, 'unconfirmed'],
    ['an ErrorCode in quotes', 200, { ErrorCode: '406', MessageID: id }, 'unconfirmed'],
    ['an error status', 422, { MessageID: id, ErrorCode: 0, Message: 'OK' }, 'failed'],
  ])('and not what has %s', async (_what, status, body, outcome) => {
    postmark.always.send = answers(status, body);
    expect(await send(postmark)).toMatchObject({ outcome });
  });
});

describe('the deadline', () => {
  test('ends a mail on its way, whose fate is then unconfirmed', async () => {
    postmark.always.send = { how: 'hang' };
    const controller = new AbortController();
    const sent = send(postmark, mail(), { deadline: controller.signal });
    await vi.waitFor(() => expect(postmark.requests).toHaveLength(1), 10_000);
    controller.abort();
    expect(await sent).toMatchObject({ outcome: 'unconfirmed' });
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
