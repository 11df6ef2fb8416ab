import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Fault, type PostmarkStandIn, startPostmark } from '../support/postmark.js';
import { onVirtualTime } from '../support/virtual-time.js';
import { answers, incident, mail, send } from './sending.js';

let postmark: PostmarkStandIn;
beforeEach(async () => {
  postmark = await startPostmark();
});
afterEach(() => postmark.close());

const searches = () => postmark.requests.filter((request) => request.method === 'GET');

const silences = ['hang', 'hang_in_body', 'reset', 'cut_json'] as const;
const gateways = [502, 504].map((status) => answers(status, '<html>', { 'content-type': 'text/html' }));
const losses: [string, Fault][] = [
  ...silences.map((how): [string, Fault] => [how, { how }]),
  ...gateways.map((fault, at): [string, Fault] => [`gateway ${at}`, fault]),
];

/** What hangs is not waited for: time passes at once. */
const sent = async (...given: Parameters<typeof send>) =>
  (
    await onVirtualTime(
      () => postmark.requests.length,
      () => send(...given),
    )
  ).value;

describe('a mail whose answer was lost', () => {
  test.each(losses)('was taken (%s): it is found and not sent again', async (_how, fault) => {
    postmark.faults.send.push({ ...fault, accept: true });
    const alert = await sent(postmark);
    expect(alert).toMatchObject({ outcome: 'sent', error: null });
    expect(alert.message_id).toBe(postmark.mails[0]?.listed.MessageID);
    expect(postmark.sends()).toHaveLength(1);
    expect(searches()[0]?.query.get('metadata_incident')).toBe(incident);
  });

  test.each(losses)('was not taken (%s): three look-ups, then it is sent once more', async (_how, fault) => {
    postmark.faults.send.push(fault);
    expect(await sent(postmark)).toMatchObject({ outcome: 'sent', error: null });
    expect(postmark.mails).toHaveLength(1);
    expect(searches()).toHaveLength(3);
  });

  test('is not taken for an earlier mail of the same incident', async () => {
    const { From, To, Subject } = { From: 'm@example.com', To: 'ops@example.com', Subject: 'yesterday' };
    postmark.seed({ From, To, Subject, Metadata: { incident } }, new Date());
    postmark.faults.send.push({ how: 'reset' });
    await sent(postmark);
    expect(postmark.sends()).toHaveLength(2);
  });

  test('is found in a stream of its own', async () => {
    postmark.faults.send.push({ how: 'reset', accept: true });
    expect(await sent(postmark, mail(), { stream: 'broadcast' })).toMatchObject({ outcome: 'sent' });
    expect(postmark.mails).toHaveLength(1);
  });

  test('is found late: at the last look-up', async () => {
    postmark.faults.send.push({ how: 'reset', accept: true });
    postmark.faults.search.push(answers(200, { TotalCount: 0, Messages: [] }), answers(500, {}));
    expect(await sent(postmark)).toMatchObject({ outcome: 'sent' });
    expect(postmark.sends()).toHaveLength(1);
  });

  test('is sent once more where the search cannot be read: twice beats never', async () => {
    postmark.faults.send.push({ how: 'reset', accept: true });
    postmark.always.search = answers(500, {});
    expect(await sent(postmark)).toMatchObject({ outcome: 'sent' });
    expect(postmark.mails).toHaveLength(2);
  });

  test.each(silences)('and lost again (%s) is unconfirmed, after two sends', async (how) => {
    postmark.always.send = { how };
    expect(await sent(postmark)).toMatchObject({
      outcome: 'unconfirmed',
      error: { code: 'postmark_unconfirmed' },
    });
    expect(postmark.sends()).toHaveLength(2);
  });

  test('says once, in seconds, how long it was waited for', async () => {
    postmark.always.send = { how: 'hang' };
    const { error } = await sent(postmark, mail(), { timeout_ms: 1000 });
    expect(error?.message).toMatch(/Postmark gave no answer: it took longer than 1 s\.$/);
  });

  test('and then not taken is unconfirmed, since the first may have arrived', async () => {
    postmark.faults.send.push({ how: 'reset' });
    postmark.always.send = answers(500, {});
    expect(await sent(postmark)).toMatchObject({ outcome: 'unconfirmed' });
  });

  test('and then refused is unconfirmed, since the first may have arrived', async () => {
    postmark.faults.send.push({ how: 'reset' }, answers(422, { ErrorCode: 300, Message: "Invalid 'To'." }));
    expect(await sent(postmark)).toMatchObject({
      outcome: 'unconfirmed',
      error: { code: 'postmark_unconfirmed', message: expect.stringContaining('ErrorCode 300') },
    });
    expect(postmark.sends()).toHaveLength(2);
  });

  test('without metadata cannot be looked up and is sent once more', async () => {
    const refusal = { ErrorCode: 300, Message: 'Metadata is not valid.' };
    postmark.faults.send.push(answers(422, refusal), { how: 'reset' });
    expect(await sent(postmark)).toMatchObject({ outcome: 'sent', error: null });
    expect([postmark.sends().length, searches().length]).toEqual([3, 0]);
  });

  test('to a gateway twice failed: there were answers, and none of success', async () => {
    postmark.always.send = answers(502, '<html>', { 'content-type': 'text/html' });
    expect(await sent(postmark)).toMatchObject({
      outcome: 'failed',
      error: { code: 'postmark_unavailable' },
    });
    expect(postmark.sends()).toHaveLength(2);
  });
});
