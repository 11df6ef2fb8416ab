/**
 * Runs the judge's inquiries side by side and answers what they ask: each question once, several with one
 * request where the source can, none after gathering has ended.
 *
 * Questions that one request can answer together wait for each other: until there are as many as a request
 * takes, or until nothing is under way any more that could bring others. A question that is asked while
 * nothing is under way waits for no more than others of the same turn of the event loop. Nothing is waited
 * for longer than twice the time of the slowest answer so far, so that a server which is silent about one
 * thing holds up nobody.
 */
import type { Problem } from '../problems.js';
import { type AnswerCache, questionKey } from './answer-cache.js';
import type { Ask, Batch, EvidenceSource, Inquiry } from './inquiry.js';
import type { Answer, Question, QuestionKind } from './model.js';

export interface DriverOptions {
  source: EvidenceSource;
  /** What is known already; answers that `keeps` names are added. */
  cache: AnswerCache;
  keeps: (question: Question) => boolean;
  /** Waits `confirm_seconds`. */
  pause: () => Promise<void>;
  /** Resolves with the reason when gathering must end: from then on nothing more is asked. */
  ended: Promise<Problem>;
}

export interface Driver {
  ask: Ask;
  /**
   * Runs one inquiry per item, at most `at_once` side by side, which bounds the evidence held in memory. A
   * bug in one becomes `broken` of that item and stops no other.
   */
  investigate: <I, T>(
    items: I[],
    start: (item: I) => Inquiry<T>,
    broken: (item: I, error: unknown) => T,
    at_once?: number,
  ) => Promise<T[]>;
}

/** Enough for ninety requests under way while others wait for a common answer; all go on with it at once. */
const AT_ONCE = 200;

/** One driver for a run: its slots, its pause and its open questions are shared by all inquiries. */
export function createDriver(options: DriverOptions): Driver {
  const ask = untilEnded(askOnce(options), options.ended);
  const pause = sharedPause(options.pause);
  const run = async <T>(inquiry: Inquiry<T>, slots: Slots): Promise<T> => {
    let step = inquiry.next([]);
    while (!step.done) {
      let answers: Answer[] = [];
      if (step.value === 'confirm') {
        // Who waits makes room for those that still read.
        slots.leave();
        await pause();
        await slots.enter();
      } else if (typeof step.value === 'function') await step.value();
      else answers = await Promise.all(step.value.map(ask));
      step = inquiry.next(answers);
    }
    return step.value;
  };
  return {
    ask: ask as Ask,
    investigate: async (items, start, broken, at_once = AT_ONCE) => {
      const slots = createSlots(at_once);
      return Promise.all(
        items.map(async (item) => {
          await slots.enter();
          try {
            return await run(start(item), slots);
          } catch (error) {
            return broken(item, error);
          } finally {
            slots.leave();
          }
        }),
      );
    },
  };
}

type AskAny = (question: Question) => Promise<Answer>;

/** What is known is not asked, and what several ask at the same time is asked once. */
function askOnce({ source, cache, keeps }: DriverOptions): AskAny {
  const ask = askTogether(source);
  const asked = new Map<string, Promise<Answer>>();
  return async (question) => {
    const known = cache.find(question);
    if (known) return known;
    const key = questionKey(question);
    const pending = asked.get(key);
    if (pending) return pending;
    const answer = ask(question);
    asked.set(key, answer);
    try {
      if (keeps(question)) cache.add({ question, answer: await answer });
      return await answer;
    } finally {
      asked.delete(key);
    }
  };
}

/**
 * Once gathering has ended, its reason takes the place of every answer that is still to come. One listener
 * for all: each race with a promise that lives as long as the run would keep its answer for as long.
 */
function untilEnded(ask: AskAny, ended: Promise<Problem>): AskAny {
  const open = new Set<(answer: Answer) => void>();
  let over: Answer | null = null;
  void ended.then((error) => {
    over = { ok: false, error };
    for (const resolve of open) resolve(over);
  });
  return async (question) =>
    over ??
    new Promise((resolve, reject) => {
      open.add(resolve);
      const answered = ask(question).then(resolve, reject);
      void answered.then(() => open.delete(resolve));
    });
}

/**
 * One pause for all watches that are about to look again. It ends once everyone who joined has waited in
 * full; who comes after its first member has waited in full joins the next, so that a watch which GitHub
 * keeps waiting holds up no other.
 */
function sharedPause(pause: () => Promise<void>): () => Promise<void> {
  let joined: Promise<void>[] | null = null;
  let newest: Promise<void> | null = null;
  return async () => {
    const group = joined ?? [];
    if (joined === null) joined = group;
    if (newest === null) {
      newest = pause();
      group.push(newest);
      // Who comes in the same turn has waited as long.
      setImmediate(() => {
        newest = null;
      });
      void group[0]?.then(() => {
        if (joined === group) joined = null;
      });
    }
    for (let known = 0; known < group.length; ) {
      known = group.length;
      await Promise.all(group);
    }
  };
}

interface Slots {
  enter: () => Promise<void>;
  leave: () => void;
}

function createSlots(size: number): Slots {
  let free = size;
  const waiting: (() => void)[] = [];
  return {
    enter: async () => {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave: () => {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}

interface Queue {
  batch: Batch<QuestionKind>;
  waiting: { question: Question; resolve: (answer: Promise<Answer>) => void }[];
  patience: NodeJS.Timeout | undefined;
}

/** The least that is waited for what is under way: below it a busy machine alone is slow. */
const PATIENCE_MS = 100;

function askTogether({ ask, batches = {} }: EvidenceSource): AskAny {
  const queues = new Map<string, Queue>();
  for (const [kind, batch] of Object.entries(batches))
    queues.set(kind, { batch: batch as Batch<QuestionKind>, waiting: [], patience: undefined });
  let running = 0;
  let slowest_ms = 0;

  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    running += 1;
    const began = performance.now();
    try {
      return await work();
    } finally {
      running -= 1;
      slowest_ms = Math.max(slowest_ms, performance.now() - began);
      // An inquiry that was just answered asks the next thing at once; only after that is it quiet.
      setImmediate(() => {
        if (running === 0) queues.forEach(flush);
      });
    }
  };
  const alone = (question: Question): Promise<Answer> => run(() => ask(question) as Promise<Answer>);
  const flush = (queue: Queue): void => {
    clearTimeout(queue.patience);
    queue.patience = undefined;
    const group = queue.waiting.splice(0, queue.batch.most);
    const questions = group.map(({ question }) => question);
    const all = group.length > 1 ? run(() => queue.batch.ask(questions)) : Promise.resolve([]);
    group.forEach(({ question, resolve }, i) => {
      resolve(all.then((answers) => answers[i] ?? alone(question)));
    });
  };

  return (question) => {
    const queue = queues.get(question.kind);
    if (queue === undefined) return alone(question);
    return new Promise((resolve) => {
      queue.waiting.push({ question, resolve });
      if (queue.waiting.length >= queue.batch.most) return flush(queue);
      queue.patience ??= setTimeout(() => flush(queue), Math.max(PATIENCE_MS, 2 * slowest_ms));
      if (running === 0) setImmediate(() => flush(queue));
    });
  };
}
