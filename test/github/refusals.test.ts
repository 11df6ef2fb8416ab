import { expect, test } from 'vitest';
import type { Mishap } from '../support/github-faults.js';
import { errorOf, question, runsOf, smallNow, startSmall } from '../support/github-start.js';

const limit = (
  headers: Record<string, string>,
  message = 'API rate limit exceeded for user ID 1.',
): Mishap => ({
  status: 403,
  body: { message },
  headers,
});
const inTwoHours = String(Date.parse(smallNow) / 1000 + 7200);

test.each([
  ['integration', 'permissions: { actions: read, contents: read }'],
  ['personal access token', 'Actions: read'],
] as const)('no permission for an %s has its own advice', async (kind, advice) => {
  const mishap = {
    status: 403,
    body: { message: `Resource not accessible by ${kind}` },
    headers: { 'x-ratelimit-remaining': '0' },
  };
  const { client } = await startSmall({ faults: [{ on: '/repos/o/r', mishap }] });
  const error = await errorOf(client);
  expect(error.code).toBe('github_forbidden');
  expect(error.hint).toContain(advice);
});

test.each<{ name: string; mishap: Mishap; again: string; code?: string }>([
  {
    name: 'primary',
    mishap: limit({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inTwoHours }),
    again: '2026-05-22 08:31 UTC',
    code: 'budget_exhausted',
  },
  {
    name: 'secondary with retry-after',
    mishap: limit({ 'retry-after': '3600' }, 'You have exceeded a secondary rate limit.'),
    again: '2026-05-22 07:31 UTC',
  },
  {
    name: '429 with retry-after as a date',
    mishap: { status: 429, headers: { 'retry-after': 'Fri, 22 May 2026 09:00:00 GMT' } },
    again: '2026-05-22 09:01 UTC',
  },
])(
  'a $name limit past the deadline is not waited for and says when to come back',
  async ({ mishap, again, code = 'github_rate_limited' }) => {
    const { server, client } = await startSmall({ faults: [{ on: '/repos/o/r', mishap }] });
    const error = await errorOf(client);
    expect(error.code).toBe(code);
    expect(error.message).toContain(`Try again at ${again}`);
    expect(server.requests).toHaveLength(1);
  },
);

test.each<Record<string, string>>([
  { 'retry-after': '9'.repeat(30) },
  { 'retry-after': 'Fri, 22 May 9999 09:00:00 GMT' },
  { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '999999999999' },
])('a limit of %j is not waited for, and no time is told from it', async (headers) => {
  const { server, client } = await startSmall(
    { faults: [{ on: '/repos/o/r', mishap: limit(headers) }] },
    { left_ms: Number.MAX_SAFE_INTEGER },
  );
  const error = await errorOf(client);
  expect(error.code).toMatch(/^(github_rate_limited|budget_exhausted)$/);
  expect(error.message).not.toContain('Try again at');
  expect(server.requests).toHaveLength(1);
});

test('a secondary limit that names no time is waited for, longer each time, and then told', async () => {
  const mishap = limit({}, 'You have exceeded a secondary rate limit.');
  const { server, client } = await startSmall({ faults: [{ on: '/repos/o/r', mishap }] });
  expect((await errorOf(client)).code).toBe('github_rate_limited');
  expect(server.requests).toHaveLength(4);
});

test('a limit that resets before the deadline is waited for', async () => {
  const mishap = limit({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Date.parse(smallNow) / 1000 - 1),
  });
  const { ask } = await startSmall({ faults: [{ on: '/repos/o/r', nth: 1, mishap }] });
  expect(await ask(question)).toMatchObject({ ok: true });
});

test.each([
  [undefined, 'deadline'],
  ['cancelled', 'cancelled'],
] as const)('ended with the reason %s, requests and waits end as %s', async (reason, code) => {
  const { client, ask } = await startSmall(
    {
      faults: [
        { on: 'runs', mishap: 'hang' },
        { on: '/repos/o/r', mishap: { status: 500 } },
      ],
    },
    { timing: { timeout_ms: 60_000, backoff_ms: 60_000, at_once: 2 }, left_ms: 600_000 },
  );
  const runs = runsOf(null);
  const asked = [ask(runs), ask(runs), ask(question)];
  setTimeout(() => client.end(reason), 100);
  for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ ok: false, error: { code } });
  expect(await ask(question)).toMatchObject({ ok: false, error: { code } });
});

test('no wait is begun that would pass the deadline', async () => {
  const { server, client } = await startSmall(
    { faults: [{ on: '/repos/o/r', mishap: { status: 502 } }] },
    { timing: { backoff_ms: 60_000 }, left_ms: 5_000 },
  );
  expect((await errorOf(client)).code).toBe('github_unavailable');
  expect(server.requests).toHaveLength(1);
});

test('the token is in no message, even where a server echoes it', async () => {
  const echo = {
    status: 403,
    body: { message: `You sent Authorization: token ghp_secret\u001b[31m\n::error::x` },
  };
  const { client } = await startSmall({ faults: [{ on: '/repos/o/r', mishap: echo }] });
  const { message } = await errorOf(client);
  expect(message).not.toContain('ghp_secret');
  expect(message).toContain('You sent Authorization: token *** [31m ::error::x');
});

test('a long body is cut', async () => {
  const { client } = await startSmall({
    faults: [{ on: '/repos/o/r', mishap: { status: 404, body: 'x'.repeat(100_000) } }],
  });
  expect((await errorOf(client)).message.length).toBeLessThan(400);
});

test('GitHub tells the clock, the budget and nothing of GraphQL', async () => {
  const { client, ask } = await startSmall({ remaining: 10 });
  expect(client.serverClock()).toBeNull();
  expect(client.budget()).toBeNull();
  await ask(question);
  await ask({ kind: 'files', repo: 'o/r', ref: 'main' });
  await ask(question);
  expect(client.serverClock()).toMatchObject({ date: smallNow });
  expect(client.budget()).toMatchObject({ limit: 5000, remaining: 8, resets_at: '2026-05-22T07:30:00Z' });
  expect(client.requests()).toBe(3);
});
