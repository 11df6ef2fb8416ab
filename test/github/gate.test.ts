import { expect, test } from 'vitest';
import { createGate } from '../../src/github/pacing.js';
import { connect, start } from '../support/github-start.js';
import { onVirtualTime } from '../support/virtual-time.js';
import { world } from '../support/world.js';

const inTenSeconds = String(Date.parse('2026-05-22T06:30:10Z') / 1000);
const small = world({ now: '2026-05-22T06:30:00Z' }).repo('o/r');
const question = { kind: 'workflows', repo: 'o/r', read: 1 } as const;
const asked = (ask: (asked: typeof question) => Promise<unknown>, count: number) =>
  Promise.all(Array.from({ length: count }, () => ask(question)));

test('at most 90 requests are under way at once, and that many are', async () => {
  const open: (() => void)[] = [];
  let sent = 0;
  const client = connect('http://127.0.0.1:9', {
    fetch: () => {
      sent += 1;
      return new Promise((resolve) => open.push(() => resolve(Response.json({}))));
    },
  });
  const answers = Promise.all(Array.from({ length: 200 }, () => client.request('GET /rate_limit')));
  for (const under_way of [90, 90, 20]) {
    await expect.poll(() => open.length).toBe(under_way);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(open).toHaveLength(under_way);
    for (const answer of open.splice(0)) answer();
  }
  await answers;
  expect(sent).toBe(200);
});

test('no window holds more starts than allowed, wherever it begins', async () => {
  const limits = { at_once: 5, per_window: 20, window_ms: 100 };
  const starts: number[] = [];
  // On a real clock a busy machine would tell each start later than the gate saw it.
  await onVirtualTime(
    () => starts.length,
    async () => {
      const gate = createGate(limits, new AbortController().signal, Date.now);
      await Promise.all(
        Array.from({ length: 100 }, async () => {
          await gate.enter();
          starts.push(Date.now());
          await new Promise((resolve) => setTimeout(resolve, 7));
          gate.leave();
        }),
      );
    },
  );
  expect(starts).toHaveLength(100);
  const fullest = starts.map((from) => starts.filter((at) => at >= from && at < from + 100).length);
  expect(Math.max(...fullest)).toBe(20);
});

test('one request that meets a limit holds back the others', async () => {
  const limited = { status: 429, headers: { 'retry-after': '1' } };
  const { ask, server } = await start(small, { faults: [{ on: 'GET', nth: 1, mishap: limited }] });
  const first = ask(question);
  await expect.poll(() => server.requests.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await Promise.all([first, ask(question)])).toMatchObject([{ ok: true }, { ok: true }]);
  const [refused, ...later] = server.requests.map(({ at_ms }) => at_ms);
  for (const at of later) expect(at - (refused ?? 0)).toBeGreaterThan(900);
});

test('a limit that GraphQL meets holds back the requests that take its place', async () => {
  const limited = {
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: { 'retry-after': '1' },
  };
  const { ask, server } = await start(small, { faults: [{ on: 'POST', mishap: limited }] });
  await ask({ kind: 'files', repo: 'o/r', ref: 'main' });
  const [refused, ...later] = server.requests.map(({ at_ms }) => at_ms);
  expect(later.length).toBeGreaterThan(0);
  for (const at of later) expect(at - (refused ?? 0)).toBeGreaterThan(900);
});

test('what GraphQL has used up of its own hour holds back no other', async () => {
  const spent = {
    status: 403,
    body: { message: 'API rate limit exceeded.' },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inTenSeconds },
  };
  const { ask, server } = await start(small, { faults: [{ on: 'POST', mishap: spent }] });
  await ask({ kind: 'files', repo: 'o/r', ref: 'main' });
  const [refused, next] = server.requests.map(({ at_ms }) => at_ms);
  expect((next ?? 0) - (refused ?? 0)).toBeLessThan(5_000);
});

test('who waits in the queue is told when the run ends', async () => {
  const { ask, client, server } = await start(
    small,
    { faults: [{ on: 'GET', mishap: 'hang' }] },
    { timing: { at_once: 1, timeout_ms: 60_000 } },
  );
  const answers = asked(ask, 3);
  await expect.poll(() => server.requests.length).toBe(1);
  client.end();
  const ended = { ok: false, error: { code: 'deadline' } };
  expect(await answers).toMatchObject([ended, ended, ended]);
  expect(server.requests).toHaveLength(1);
});
