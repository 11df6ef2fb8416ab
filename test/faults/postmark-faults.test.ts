/**
 * Whatever Postmark does, a mail is never lost in silence: the exit is red, and what could not be sent stands in full
 * in log and summary. Many faults share one run, each on the mail of a watch of its own, and no wait is a real one.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/problems.js';
import type { Alert, AlertOutcome } from '../../src/report/model.js';
import type { Fault } from '../support/postmark.js';
import {
  failedMail,
  type Played,
  playOnVirtualTime,
  type Scene,
  sceneNow,
  staleMail,
} from '../support/scene.js';
import { type WorldBuilder, world } from '../support/world.js';

/** Workflows `w0`, `w1`, … that have not succeeded for days. */
function dark(count: number): WorldBuilder {
  const of = world({ now: sceneNow }).repo('o/r');
  for (let i = 0; i < count; i++) {
    of.workflow(`w${i}`, { cron: '0 2 * * *' })
      .run({ at: '2026-05-18T02:06:00Z' })
      .daily('2026-05-20', '2026-05-22', '02:06', { conclusion: 'failure' });
  }
  return of;
}

let tried = 0;
afterAll(() => process.stdout.write(`${tried} faults of Postmark tried\n`));

interface Told extends Played {
  alertOf: (name: string) => Alert | undefined;
  sendsOf: (name: string) => number;
}

/** One run; the nth fault of a list strikes the nth sending of that mail, the last one all further ones. */
async function runUnder(faults: Record<string, Fault[]>, more: Partial<Scene> = {}): Promise<Told> {
  const names = Object.keys(faults);
  tried += names.length;
  const subjectOf = (name: string) => staleMail(`w${names.indexOf(name)}`);
  const workflows = names.map((_, i) => `w${i}`).join(',');
  const run = await playOnVirtualTime({
    world: dark(names.length),
    before: (postmark) => {
      postmark.mailFault = (subject, nth) => {
        const list = Object.values(faults)[names.findIndex((name) => subjectOf(name) === subject)] ?? [];
        return list[nth - 1] ?? list.at(-1) ?? null;
      };
    },
    ...more,
    inputs: { workflows, max_emails: '99', timeout_minutes: '0.6', ...more.inputs },
  });
  return {
    ...run,
    alertOf: (name) => run.result?.alerts.find(({ subject }) => subject === subjectOf(name)),
    sendsOf: (name) =>
      run.postmark.sends().filter(({ body }) => JSON.parse(body).Subject === subjectOf(name)).length,
  };
}

const answers = (status: number, body: unknown, headers: Record<string, string> = {}): Fault[] => [
  { how: 'answer', status, body, headers },
];
const says = (status: number, ErrorCode: number) => answers(status, { ErrorCode, Message: 'their words' });
const html = (status: number) => answers(status, '<html>Blocked</html>', { 'content-type': 'text/html' });
const healed: Fault = { how: 'normal' };

/** Error codes of Postmark's API overview and of older lists, and answers that are none of Postmark's. */
const refusals: Record<string, { faults: Fault[]; code: ErrorCode }> = {
  'a wrong token (401, code 10)': { faults: says(401, 10), code: 'postmark_unauthorized' },
  'an invalid request (300)': { faults: says(422, 300), code: 'postmark_refused' },
  'an unknown sender (400)': { faults: says(422, 400), code: 'postmark_refused' },
  'an unconfirmed sender (401)': { faults: says(422, 401), code: 'postmark_refused' },
  'invalid JSON (402)': { faults: says(422, 402), code: 'postmark_refused' },
  'an unknown field (403)': { faults: says(422, 403), code: 'postmark_refused' },
  'no credits (405)': { faults: says(422, 405), code: 'postmark_refused' },
  'a suppressed recipient (406)': { faults: says(422, 406), code: 'postmark_inactive_recipient' },
  'no JSON asked for (409)': { faults: says(422, 409), code: 'postmark_refused' },
  'too many in a batch (410)': { faults: says(422, 410), code: 'postmark_refused' },
  'a forbidden attachment (411)': { faults: says(422, 411), code: 'postmark_refused' },
  'an account in review (412)': { faults: says(422, 412), code: 'postmark_refused' },
  'an account not approved (413)': { faults: says(422, 413), code: 'postmark_refused' },
  'an invalid server (422)': { faults: says(422, 422), code: 'postmark_refused' },
  'no such stream (1226)': { faults: says(422, 1226), code: 'postmark_refused' },
  'no such stream (1235)': { faults: says(422, 1235), code: 'postmark_refused' },
  'a stream that cannot send (1236)': { faults: says(422, 1236), code: 'postmark_refused' },
  'an address not listed (1480)': { faults: says(403, 1480), code: 'postmark_refused' },
  'a code that nobody knows': { faults: says(422, 9999), code: 'postmark_refused' },
  'an error in an answer of 200': { faults: says(200, 300), code: 'postmark_refused' },
  'HTML with 403': { faults: html(403), code: 'postmark_blocked' },
  'HTML with 200': { faults: html(200), code: 'postmark_blocked' },
  '404 with nothing': { faults: answers(404, ''), code: 'postmark_refused' },
  '413 for a large mail': { faults: answers(413, ''), code: 'postmark_refused' },
  '415': { faults: answers(415, ''), code: 'postmark_refused' },
  '451': { faults: answers(451, 'withheld'), code: 'postmark_refused' },
  'a redirect': {
    faults: answers(307, '', { location: 'http://127.0.0.1:9/email' }),
    code: 'postmark_blocked',
  },
  'a Retry-After of an hour': {
    faults: answers(429, '', { 'retry-after': '3600' }),
    code: 'postmark_unavailable',
  },
};

/** Faults that stay until the deadline; four mails are on their way at once. */
const lasting: Record<string, { faults: Fault[]; outcome: AlertOutcome; code: ErrorCode }> = {
  '500 always': { faults: says(500, 101), outcome: 'failed', code: 'postmark_unavailable' },
  'maintenance always (503, code 100)': {
    faults: says(503, 100),
    outcome: 'failed',
    code: 'postmark_unavailable',
  },
  '429 always': { faults: says(429, 0), outcome: 'failed', code: 'postmark_unavailable' },
  'silence before the headers': {
    faults: [{ how: 'hang' }],
    outcome: 'unconfirmed',
    code: 'postmark_unconfirmed',
  },
};
const lost: typeof lasting = {
  'silence in mid-body': {
    faults: [{ how: 'hang_in_body' }],
    outcome: 'unconfirmed',
    code: 'postmark_unconfirmed',
  },
  'a reset always': { faults: [{ how: 'reset' }], outcome: 'unconfirmed', code: 'postmark_unconfirmed' },
  'half an answer always': {
    faults: [{ how: 'cut_json' }],
    outcome: 'unconfirmed',
    code: 'postmark_unconfirmed',
  },
  '502 always': { faults: html(502), outcome: 'failed', code: 'postmark_unavailable' },
};

/** Faults that end well, with the number of sendings that it takes. */
const passing: Record<string, { faults: Fault[]; sends: number }> = {
  '500 once': { faults: [...says(500, 101), healed], sends: 2 },
  '503 once, as HTML': { faults: [...html(503), healed], sends: 2 },
  '429 once, with a time': { faults: [...answers(429, '', { 'retry-after': '1' }), healed], sends: 2 },
  'a slow answer': { faults: [{ how: 'slow', ms: 2000 }], sends: 1 },
  'taken, and the answer reset': { faults: [{ how: 'reset', accept: true }], sends: 1 },
  'taken, and the answer cut': { faults: [{ how: 'cut_json', accept: true }], sends: 1 },
  'taken, and 504 from a gateway': {
    faults: [{ how: 'answer', status: 504, body: '<html>', accept: true }],
    sends: 1,
  },
  'not taken, and a reset': { faults: [{ how: 'reset' }, healed], sends: 2 },
};

const faultsOf = (table: Record<string, { faults: Fault[] }>) =>
  Object.fromEntries(Object.entries(table).map(([name, { faults }]) => [name, faults]));

/** In full: down to the last line of the mail, in the log and in the summary. */
function expectInFull(run: Told, name: string): void {
  const subject = run.alertOf(name)?.subject ?? 'no alert';
  for (const place of [run.stdout, run.summary]) {
    const mail = place.slice(place.lastIndexOf(`${subject}\n`));
    expect(mail).toContain('SLA');
    expect(mail).toContain(`/actions/runs/`);
  }
}

describe('a refusal', () => {
  let run: Told;
  beforeAll(async () => {
    run = await runUnder(faultsOf(refusals), { inputs: { timeout_minutes: '1.5' } });
  });

  it.each(Object.entries(refusals))('%s: failed at once, and told in full', (name, { code }) => {
    expect(run.alertOf(name)).toMatchObject({ outcome: 'failed', message_id: null, error: { code } });
    expect(run.sendsOf(name)).toBe(1);
    expectInFull(run, name);
  });

  it('is red, and no further mail is tried', () => {
    expect(run.exit).toBe(2);
    expect(run.result?.status).toBe('failed');
    expect(run.result?.workflows.every(({ status }) => status === 'stale')).toBe(true);
    expect(run.mails).toEqual([]);
    expect(run.done).toBe(true);
  });
});

describe.each([
  ['a fault that stays', lasting],
  ['an answer that is always lost', lost],
])('%s', (_title, table) => {
  let run: Told;
  beforeAll(async () => {
    run = await runUnder(faultsOf(table));
  });

  it.each(Object.entries(table))('%s', (name, { outcome, code }) => {
    expect(run.alertOf(name)).toMatchObject({ outcome, message_id: null, error: { code } });
    expectInFull(run, name);
  });

  it('ends by the deadline, red, and leaves the alarm to the guard', () => {
    expect(run.exit).toBe(2);
    expect(run.seconds).toBeLessThan(36);
    expect([run.done, run.reason]).toEqual([false, 'deadline']);
  });
});

describe('a fault that heals', () => {
  let run: Told;
  beforeAll(async () => {
    run = await runUnder(faultsOf(passing), { inputs: { timeout_minutes: '2' } });
  });

  it.each(Object.entries(passing))('%s: one mail', (name, { sends }) => {
    expect(run.alertOf(name)).toMatchObject({ outcome: 'sent', error: null });
    expect(run.sendsOf(name)).toBe(sends);
    expect(run.subjects.filter((subject) => subject === run.alertOf(name)?.subject)).toHaveLength(1);
  });

  it('leaves the exit at 1', () => expect(run.exit).toBe(1));
});

describe('the search for earlier mails', () => {
  const searching = (fault: Fault, timeout_minutes: string) =>
    runUnder(
      { 'search fault': [healed] },
      {
        before: (postmark) => {
          postmark.always.search = fault;
        },
        inputs: { timeout_minutes },
      },
    );
  it.each<[string, Fault | undefined]>([
    ['that is HTML', html(200)[0]],
    ['that hangs', { how: 'hang' }],
  ])('%s keeps no mail back', async (_name, fault = { how: 'hang' }) => {
    const run = await searching(fault, '0.4');
    expect(run.subjects).toEqual([staleMail('w0')]);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('Earlier alerts could not be looked up');
  });
});

describe('Postmark out of reach', () => {
  const unreachable = async (scheme: string, listening: boolean) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    if (!listening) server.close();
    const env = { POSTMARK_API_URL: `${scheme}://127.0.0.1:${port}` };
    const run = await runUnder({ 'out of reach': [] }, { env });
    server.close();
    return run;
  };
  it.each([
    ['a connection refused', 'http', false, 'ECONNREFUSED'],
    ['no TLS', 'https', true, 'TLS failed'],
  ])('%s: failed, and known not to be sent', async (_name, scheme, listening, words) => {
    const run = await unreachable(scheme, listening);
    expect(run.alertOf('out of reach')).toMatchObject({ outcome: 'failed' });
    expect(run.alertOf('out of reach')?.error?.message).toContain(words);
    expectInFull(run, 'out of reach');
    expect(run.exit).toBe(2);
  });
});

describe('other mails', () => {
  it('a crash mail that is refused stands in full in log and summary', async () => {
    const run = await playOnVirtualTime({
      world: dark(1),
      github: { token: 'another' },
      before: (postmark) => {
        postmark.mailFault = () => ({
          how: 'answer',
          status: 422,
          body: { ErrorCode: 405, Message: 'no credits' },
        });
      },
      inputs: { workflows: 'w0' },
    });
    tried += 1;
    expect(run.exit).toBe(2);
    for (const place of [run.stdout, run.summary]) expect(place).toContain(`${failedMail}\n`);
    expect(run.result?.alerts).toMatchObject([{ kind: 'monitor_failed', outcome: 'failed' }]);
  });

  it('a recovery mail that is refused is a warning, and the exit stays 0', async () => {
    const earlier = await playOnVirtualTime({ world: dark(1), inputs: { workflows: 'w0' } });
    const mended = dark(1).run({ at: '2026-05-22T06:00:00Z' });
    const run = await playOnVirtualTime({
      world: mended,
      before: (postmark) => {
        for (const mail of earlier.mails) postmark.seed(mail, new Date(Date.parse(sceneNow) - 3_600_000));
        postmark.mailFault = () => ({
          how: 'answer',
          status: 422,
          body: { ErrorCode: 405, Message: 'no credits' },
        });
      },
      inputs: { workflows: 'w0' },
    });
    tried += 1;
    expect(run.result?.alerts).toMatchObject([{ kind: 'recovered', outcome: 'failed' }]);
    expect(run.exit).toBe(0);
    expect(run.stdout).toContain('::warning');
  });

  it('a mail that some recipients do not get is red, and says who', async () => {
    const run = await playOnVirtualTime({
      world: dark(1),
      postmark: { suppressed: ['gone@example.com'] },
      inputs: { workflows: 'w0', alert_email: 'ops@example.com, gone@example.com' },
    });
    tried += 1;
    expect(run.result?.alerts).toMatchObject([{ outcome: 'partly_delivered' }]);
    expect(run.stdout).toContain('gone@example.com');
    expect(run.exit).toBe(2);
  });
});
