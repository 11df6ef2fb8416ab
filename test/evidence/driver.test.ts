/** What a run of many looks keeps, what it asks together, how it pauses and how it ends. */
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Ask, EvidenceSource } from '../../src/evidence/inquiry.js';
import { ask, askAll, confirm, type Inquiry } from '../../src/evidence/inquiry.js';
import type { Answer, Question, QuestionOf } from '../../src/evidence/model.js';
import type { Problem } from '../../src/problems.js';
import { driverOf } from '../support/judging.js';

const problem: Problem = { code: 'cancelled', message: 'Cancelled.', hint: null };

function* look(repo: string): Inquiry<string> {
  const answer = yield* ask({ kind: 'repository', repo });
  return answer.ok ? 'answered' : answer.error.code;
}

const broken = (_repo: string, error: unknown) => String(error);

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
  await driverOf(answering as unknown as Ask, { ended }).investigate(repos, look, broken, 5);
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
  const driver = driverOf(silent as unknown as Ask, { ended });
  expect(await driver.investigate(['a', 'b', 'c', 'd'], look, broken, 2)).toEqual(Array(4).fill('cancelled'));
  expect(asked).toBe(2);
});

/** Answers a repository's question with its name; `files` are asked for together, `workflows` hang for `slow`. */
function source(groups: string[][], slow: Promise<unknown> = Promise.resolve()): EvidenceSource {
  const named = (repo: string) => ({ ok: true, value: repo }) as unknown as Answer;
  const answer = async (question: Question): Promise<Answer> => {
    if (question.kind === 'workflows') await slow;
    if (question.kind === 'files') groups.push([question.repo]);
    return named(question.repo);
  };
  const together = async (asked: QuestionOf<'files'>[]) => {
    groups.push(asked.map(({ repo }) => repo));
    if (asked.some(({ repo }) => repo === 'bug')) throw new Error('bug');
    return asked.map(({ repo }) => (repo === 'left' ? null : named(repo)));
  };
  return {
    ask: answer as unknown as Ask,
    batches: { files: { most: 3, ask: together as never } },
  };
}

const files = (repo: string) => ({ kind: 'files', repo, ref: 'main' }) as const;
const driving = (groups: string[][], slow?: Promise<unknown>) => {
  const of = source(groups, slow);
  return driverOf(of.ask, { source: of });
};

describe('questions that one request answers together', () => {
  it('go as many as it takes, and the last one waits for nobody', async () => {
    const groups: string[][] = [];
    const driver = driving(groups);
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((repo) => driver.ask(files(repo))));
    expect(answers).toMatchObject(['a', 'b', 'c', 'd', 'e'].map((value) => ({ ok: true, value })));
    await driver.ask(files('f'));
    expect(groups).toEqual([['a', 'b', 'c'], ['d', 'e'], ['f']]);
  });

  it('are asked singly where the common request left them out, and a bug reaches all who asked', async () => {
    const groups: string[][] = [];
    const driver = driving(groups);
    expect(await Promise.all(['left', 'b'].map((repo) => driver.ask(files(repo))))).toMatchObject([
      { value: 'left' },
      { value: 'b' },
    ]);
    expect(groups).toEqual([['left', 'b'], ['left']]);
    const failed = await Promise.allSettled(['bug', 'c'].map((repo) => driver.ask(files(repo))));
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('wait for what is under way and may bring more', async () => {
    const groups: string[][] = [];
    const driver = driving(groups, sleep(20));
    const late = driver.ask({ kind: 'workflows', repo: 'a', read: 1 }).then(() => driver.ask(files('late')));
    await Promise.all([driver.ask(files('early')), late]);
    expect(groups).toEqual([['early', 'late']]);
  });

  it('wait not for long for one thing that hangs', async () => {
    const groups: string[][] = [];
    const driver = driving(groups, new Promise(() => {}));
    await driver.ask({ kind: 'repository', repo: 'known' });
    void driver.ask({ kind: 'workflows', repo: 'hangs', read: 1 });
    await Promise.all([driver.ask(files('a')), driver.ask(files('b'))]);
    expect(groups).toEqual([['a', 'b']]);
  });

  it('are asked once where several ask the same at the same time', async () => {
    const groups: string[][] = [];
    const driver = driving(groups);
    await Promise.all([driver.ask(files('a')), driver.ask(files('a')), driver.ask(files('b'))]);
    expect(groups).toEqual([['a', 'b']]);
  });
});

describe('the pause before a second look', () => {
  function* twice(repo: string): Inquiry<string> {
    yield* askAll([{ kind: repo === 'hangs' ? 'workflows' : 'repository', repo, read: 1 } as Question]);
    yield* confirm();
    return repo;
  }

  it('is one for all that are ready for it', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      await sleep(20);
    };
    const of = source([]);
    const repos = Array.from({ length: 50 }, (_, n) => `r${n}`);
    await driverOf(of.ask, { pause }).investigate(repos, twice, broken);
    expect(pauses).toBe(1);
  });

  it('ends together for all who joined it, and is a whole one for each', async () => {
    const endings: (() => void)[] = [];
    const pause = () => new Promise<void>((end) => void endings.push(end));
    const lateAnswers: (() => void)[] = [];
    const of = source([], new Promise<void>((answer) => void lateAnswers.push(answer)));
    const done: string[] = [];
    const ended = driverOf(of.ask, { pause }).investigate(
      ['first', 'hangs'],
      function* (repo) {
        yield* twice(repo);
        done.push(repo);
        return repo;
      },
      broken,
    );
    await expect.poll(() => endings.length).toBe(1);
    await setImmediate();
    lateAnswers[0]?.();
    await expect.poll(() => endings.length).toBe(2);
    endings[0]?.();
    await setImmediate();
    expect(done).toEqual([]);
    endings[1]?.();
    await ended;
    expect(done.toSorted()).toEqual(['first', 'hangs']);
  });

  it('is not held up by a watch that hangs', async () => {
    const of = source([], new Promise(() => {}));
    const done: string[] = [];
    const driver = driverOf(of.ask, { pause: () => sleep(5) });
    void driver.investigate(
      ['a', 'hangs', 'b'],
      function* (repo) {
        done.push(yield* twice(repo));
        return repo;
      },
      broken,
    );
    await expect.poll(() => done.toSorted()).toEqual(['a', 'b']);
  });
});
