/**
 * How the judge gets its evidence without doing I/O: it yields questions and is resumed with the answers.
 * The same story then runs against GitHub, a recording, or a world in memory.
 */
import type { Answer, AnswerOf, Question } from '../model.js';

/** `confirm` asks to be resumed after the pause that all would-be stale watches share. */
type Request = Question[] | 'confirm';

export type Inquiry<T> = Generator<Request, T, Answer[]>;

/** Asks one question and returns its answer. */
export function* ask<Q extends Question>(question: Q): Inquiry<AnswerOf<Q['kind']>> {
  const [answer] = yield [question];
  return answer as AnswerOf<Q['kind']>;
}

/** Asks several questions at once; the answers come in the same order. */
export function* askAll<Q extends Question>(questions: Q[]): Inquiry<AnswerOf<Q['kind']>[]> {
  if (questions.length === 0) return [];
  const answers = yield questions;
  return answers as AnswerOf<Q['kind']>[];
}

/** Waits until every other watch is decided or waits too, then for `confirm_seconds`. */
export function* confirm(): Inquiry<void> {
  yield 'confirm';
}
