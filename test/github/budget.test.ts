import { expect, test } from 'vitest';
import { start } from '../support/github-start.js';
import { world } from '../support/world.js';

const now = '2026-05-22T06:30:00Z';
const small = world({ now }).repo('o/r').workflow('nightly').run({ at: '2026-05-22T03:07:00Z' });
const question = { kind: 'repository', repo: 'o/r' } as const;
const resetIn = (seconds: number) => String(Date.parse(now) / 1000 + seconds);

test('after the last request none is sent, and the error says when to come back', async () => {
  const { ask, server } = await start(small, { remaining: 2 });
  for (let i = 0; i < 2; i += 1) expect((await ask(question)).ok).toBe(true);
  expect(await ask(question)).toMatchObject({
    ok: false,
    error: {
      code: 'budget_exhausted',
      message: "The token's 5000 requests an hour are used up. Try again at 2026-05-22 07:31 UTC.",
    },
  });
  expect(server.requests).toHaveLength(2);
});

test('where the limit starts anew before the deadline, it is waited for', async () => {
  const { ask, client, server } = await start(small, {
    remaining: 2,
    faults: [
      {
        on: 'GET',
        nth: 1,
        mishap: {
          status: 200,
          body: row,
          headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resetIn(1) },
        },
      },
    ],
  });
  await ask(question);
  expect((await ask(question)).ok).toBe(true);
  const [first, second] = server.requests.map(({ at_ms }) => at_ms);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(1000);
  expect(client.retries).toHaveLength(1);
});

test('GraphQL has a limit of its own', async () => {
  const { ask } = await start(small, { remaining: 1 });
  await ask(question);
  expect(await ask({ kind: 'files', repo: 'o/r', ref: 'main' })).toMatchObject({ ok: true });
});

test('a permission that is missing is no limit, whatever count GitHub gives with it', async () => {
  const refusal = {
    status: 403,
    body: { message: 'Resource not accessible by integration' },
    headers: { 'x-ratelimit-remaining': '0' },
  };
  const { ask } = await start(small, { faults: [{ on: 'GET', nth: 1, mishap: refusal }] });
  expect(await ask(question)).toMatchObject({ ok: false, error: { code: 'github_forbidden' } });
  expect((await ask(question)).ok).toBe(true);
});

const row = {
  id: 1001,
  full_name: 'o/r',
  default_branch: 'main',
  private: true,
  html_url: 'https://github.com/o/r',
};
