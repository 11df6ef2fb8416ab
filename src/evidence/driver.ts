/** Drives inquiries: asks what they yield, and lets the would-be stale ones wait before they look again. */

import type { Problem } from '../problems.js';
import type { Inquiry } from './inquiry.js';
import type { Answer, AnswerOf, Question } from './model.js';

/** Answers a question; a failure to look is an answer, a throw is a bug. */
export type Ask = <Q extends Question>(question: Q) => Promise<AnswerOf<Q['kind']>>;

export interface Investigator {
  ask: Ask;
  /**
   * Waits `confirm_seconds`. Each inquiry waits for itself, side by side with the others: one that GitHub keeps
   * waiting must not use up the time of those that are about to look again.
   */
  pause: () => Promise<void>;
  /** Resolves when gathering must end, with the reason: from then on nothing more is asked. */
  ended: Promise<Problem>;
  /** How many inquiries are under way at once: bounds the evidence held in memory. */
  abreast: number;
}

/** Runs one inquiry per item. A bug in one becomes `broken` of that item and stops no other. */
export async function investigate<I, T>(
  items: I[],
  start: (item: I) => Inquiry<T>,
  broken: (item: I, error: unknown) => T,
  tools: Investigator,
): Promise<T[]> {
  const slots = semaphore(tools.abreast);
  const look = untilEnded(tools);
  return Promise.all(
    items.map(async (item) => {
      await slots.enter();
      try {
        const inquiry = start(item);
        let step = inquiry.next([]);
        while (!step.done) {
          if (step.value === 'confirm') {
            slots.leave();
            await tools.pause();
            await slots.enter();
            step = inquiry.next([]);
          } else {
            step = inquiry.next(await Promise.all(step.value.map(look)));
          }
        }
        return step.value;
      } catch (error) {
        return broken(item, error);
      } finally {
        slots.leave();
      }
    }),
  );
}

/**
 * Asks, and once gathering has ended says so in place of every answer that is still to come. One listener for all:
 * each race with a promise that lives as long as the run would keep its answer for as long.
 */
function untilEnded({ ask, ended }: Investigator): (question: Question) => Promise<Answer> {
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
      const answered = (ask(question) as Promise<Answer>).then(resolve, reject);
      void answered.then(() => open.delete(resolve));
    });
}

function semaphore(size: number) {
  let free = size;
  const waiting: (() => void)[] = [];
  return {
    enter: async (): Promise<void> => {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave: (): void => {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}
