/** What a run of many looks keeps, and how it ends. */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { type Ask, investigate } from '../../src/evidence/driver.js';
import { ask, type Inquiry } from '../../src/evidence/inquiry.js';
import type { Problem } from '../../src/problems.js';

const problem: Problem = { code: 'cancelled', message: 'Cancelled.', hint: null };

function* look(repo: string): Inquiry<string> {
  const answer = yield* ask({ kind: 'repository', repo });
  return answer.ok ? 'answered' : answer.error.code;
}

const broken = (_repo: string, error: unknown) => String(error);
const pause = async () => {};

it('keeps no answer once it is used, though the run goes on', async () => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  const given: WeakRef<object>[] = [];
  const answering = async () => {
    const answer = { ok: true, value: {} };
    given.push(new WeakRef(answer));
    return answer;
  };
  const ended = new Promise<Problem>(() => {});
  const repos = Array.from({ length: 200 }, (_, n) => `o/r${n}`);
  await investigate(repos, look, broken, { ask: answering as unknown as Ask, pause, ended, abreast: 5 });
  await setImmediate();
  gc();
  expect(given.filter((answer) => answer.deref() !== undefined).length).toBeLessThan(20);
  void ended;
});

it('ends what is under way with the reason, and asks nothing more', async () => {
  let end: (reason: Problem) => void = () => {};
  const ended = new Promise<Problem>((resolve) => {
    end = resolve;
  });
  let asked = 0;
  const silent = () => {
    asked += 1;
    if (asked === 2) end(problem);
    return new Promise(() => {});
  };
  const tools = { ask: silent as unknown as Ask, pause, ended, abreast: 2 };
  expect(await investigate(['a', 'b', 'c', 'd'], look, broken, tools)).toEqual(Array(4).fill('cancelled'));
  expect(asked).toBe(2);
});
