import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../../src/github/pacing.js';
import { connect } from '../support/github-start.js';

/** How many of the promises are fulfilled in each round of the event loop, until all are. */
async function byRound(promises: Promise<unknown>[]): Promise<number[]> {
  let fulfilled = 0;
  for (const promise of promises) void promise.then(() => (fulfilled += 1));
  const rounds: number[] = [];
  for (let before = 0; fulfilled < promises.length; before = fulfilled) {
    await setImmediate();
    rounds.push(fulfilled - before);
  }
  return rounds.filter((some) => some > 0);
}

test('each has a round of the event loop of its own', async () => {
  const turn = createTurns();
  expect(await byRound([turn(), turn(), turn()])).toEqual([1, 1, 1]);
  expect(await byRound([turn(), turn()])).toEqual([1, 1]);
});

test('requests and answers that are due at the same time come one by one', async () => {
  const sent: (() => void)[] = [];
  const answer = new TextEncoder().encode('{"id":1}');
  const { request } = connect('http://127.0.0.1:1', {
    fetch: async () => {
      await new Promise<void>((resolve) => sent.push(resolve));
      const body = (async function* () {
        yield answer;
      })();
      return { status: 200, headers: [], body };
    },
  });
  const answers = Array.from({ length: 20 }, () =>
    request('GET /repos/{owner}/{repo}', { owner: 'o', repo: 'r' }),
  );
  const sentInRound: number[] = [];
  while (sent.length < answers.length) {
    const before = sent.length;
    await setImmediate();
    sentInRound.push(sent.length - before);
  }
  expect(Math.max(...sentInRound)).toBe(1);
  for (const resolve of sent) resolve();
  expect(Math.max(...(await byRound(answers)))).toBe(1);
});
