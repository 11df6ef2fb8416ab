import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PostmarkStandIn, startPostmark } from '../support/postmark.js';
import { answers, incident, mail, send } from './sending.js';

let postmark: PostmarkStandIn;
beforeEach(async () => {
  postmark = await startPostmark();
});
afterEach(() => postmark.close());

const searches = () => postmark.requests.filter((request) => request.method === 'GET');

describe('a refusal is final and says what to mend', () => {
  test.each([
    ['every recipient suppressed', 422, 406, 'postmark_inactive_recipient', 'Suppressions'],
    ['an unknown sender', 422, 400, 'postmark_refused', 'alert_from'],
    ['a sender never confirmed', 422, 401, 'postmark_refused', 'alert_from'],
    ['a wrong token', 401, 10, 'postmark_unauthorized', 'POSTMARK_SERVER_TOKEN'],
    ['an invalid address', 422, 300, 'postmark_refused', 'alert_email'],
    ['an account without credits', 422, 405, 'postmark_refused', 'credits'],
    ['an account that waits for approval', 422, 412, 'postmark_refused', 'alert_from'],
    ['an account that may not send', 422, 413, 'postmark_refused', 'account'],
    ['a stream that does not exist', 422, 1235, 'postmark_refused', 'message_stream'],
    ['a stream that cannot send', 422, 1236, 'postmark_refused', 'message_stream'],
    ['a runner whose address is not listed', 422, 1480, 'postmark_refused', 'runner'],
    ['a code not known yet', 422, 9999, 'postmark_refused', 'error-codes'],
    ['an error in an answer of 200', 200, 300, 'postmark_refused', 'alert_email'],
  ])('%s', async (_name, status, ErrorCode, code, mend) => {
    postmark.faults.send.push(answers(status, { ErrorCode, Message: 'their words' }));
    const alert = await send(postmark);
    expect(alert).toMatchObject({ outcome: 'failed', message_id: null, error: { code } });
    expect(alert.error?.message).toContain(`HTTP ${status}, ErrorCode ${ErrorCode}`);
    expect(alert.error?.message).toContain('their words');
    expect(alert.error?.hint).toContain(mend);
    expect(postmark.requests).toHaveLength(1);
  });

  test('a real wrong token, which no message shows', async () => {
    const alert = await send(postmark, mail(), { token: 'secret-and-wrong' });
    expect(alert).toMatchObject({ outcome: 'failed', error: { code: 'postmark_unauthorized' } });
    expect(JSON.stringify(alert)).not.toContain('secret-and-wrong');
  });

  test('a token that is no header value makes no request and is not shown', async () => {
    const alert = await send(postmark, mail(), { token: 'two\nlines' });
    expect(alert).toMatchObject({ outcome: 'failed', error: { code: 'postmark_unauthorized' } });
    expect(JSON.stringify(alert)).not.toContain('lines');
    expect(postmark.requests).toEqual([]);
  });

  test.each([403, 200, 404])('a page of HTML with %i is not Postmark', async (status) => {
    postmark.faults.send.push(answers(status, '<html>Blocked</html>', { 'content-type': 'text/html' }));
    expect(await send(postmark)).toMatchObject({ outcome: 'failed', error: { code: 'postmark_blocked' } });
    expect(postmark.requests).toHaveLength(1);
  });

  test('a redirect is not followed, so that the token stays home', async () => {
    const other = await startPostmark();
    postmark.faults.send.push(answers(307, {}, { location: `${other.url}/email` }));
    expect(await send(postmark)).toMatchObject({ outcome: 'failed', error: { code: 'postmark_blocked' } });
    expect(other.requests).toEqual([]);
    await other.close();
  });

  test('refused metadata costs the metadata, not the mail', async () => {
    const alert = await send(postmark, mail({ metadata: { incident, 'a-key-of-more-than-twenty': 'x' } }));
    expect(alert.outcome).toBe('sent');
    expect(postmark.mails).toHaveLength(1);
    expect(postmark.mails[0]?.message.Metadata).toBeUndefined();
  });
});

describe('what Postmark did not take is tried again', () => {
  test.each([
    ['500', answers(500, { ErrorCode: 101, Message: 'oops' })],
    ['503 for maintenance', answers(503, { ErrorCode: 100, Message: 'offline' })],
    ['503 with a page of HTML', answers(503, '<html>', { 'content-type': 'text/html' })],
    ['429', answers(429, { ErrorCode: 0, Message: 'slow down' })],
    ['408 of a proxy that did not get it whole', answers(408, '')],
    ['425', answers(425, '')],
  ])('%s once: sent', async (_name, fault) => {
    postmark.faults.send.push(fault);
    expect(await send(postmark)).toMatchObject({ outcome: 'sent', error: null });
    expect(postmark.sends()).toHaveLength(2);
    expect(searches()).toEqual([]);
  });

  test('always 500: failed, after three tries', async () => {
    postmark.always.send = answers(500, { ErrorCode: 101, Message: 'oops' });
    expect(await send(postmark)).toMatchObject({
      outcome: 'failed',
      error: { code: 'postmark_unavailable' },
    });
    expect(postmark.sends()).toHaveLength(3);
  });

  test('a connection refused: failed, and nothing was sent', async () => {
    const gone = await startPostmark();
    await gone.close();
    const alert = await send(postmark, mail(), { url: gone.url });
    expect(alert).toMatchObject({ outcome: 'failed', error: { code: 'postmark_unavailable' } });
    expect(alert.error?.message).toContain('ECONNREFUSED');
  });

  test('a Retry-After within a minute is waited for', async () => {
    postmark.faults.send.push(answers(429, {}, { 'retry-after': '1' }));
    const before = performance.now();
    expect(await send(postmark)).toMatchObject({ outcome: 'sent' });
    expect(performance.now() - before).toBeGreaterThan(950);
  });

  test('a Retry-After of an hour is not', async () => {
    postmark.faults.send.push(answers(429, {}, { 'retry-after': '3600' }));
    expect(await send(postmark)).toMatchObject({ outcome: 'failed' });
    expect(postmark.sends()).toHaveLength(1);
  });
});
