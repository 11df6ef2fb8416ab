/**
 * How questions are asked. The judge gets its evidence without doing I/O: it yields questions and is resumed
 * with the answers, which come from a source: GitHub, a recording, or a world in memory.
 */
import type { Answer, AnswerOf, Question, QuestionKind, QuestionOf } from './model.js';

/** `confirm` asks to be resumed after the pause before a second look; a function, once it is done. */
type Request = Question[] | 'confirm' | (() => Promise<void>);

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

/** Asks one question together with the first ones of an inquiry, so that neither waits for the other. */
export function* askBeside<Q extends Question>(
  question: Q,
  inquiry: Inquiry<void>,
): Inquiry<AnswerOf<Q['kind']>> {
  let step = inquiry.next([]);
  const first = !step.done && Array.isArray(step.value) ? step.value : [];
  const [answer, ...others] = yield [question, ...first];
  if (first.length > 0) step = inquiry.next(others);
  while (!step.done) step = inquiry.next(yield step.value);
  return answer as AnswerOf<Q['kind']>;
}

/** Waits `confirm_seconds`, side by side with the other would-be stale watches. */
export function* confirm(): Inquiry<void> {
  yield 'confirm';
}

/** Loads code that not every check needs. */
export function* load<T>(code: () => Promise<T>): Inquiry<T> {
  let loaded: T | undefined;
  yield async () => {
    loaded = await code();
  };
  return loaded as T;
}

/** Scheduled runs of a repository, or of one workflow of it: the newest page, or all back to `since`. */
export function scheduledRuns(
  repo: string,
  workflow_id: QuestionOf<'runs'>['workflow_id'],
  since: string | null,
): QuestionOf<'runs'> {
  return { kind: 'runs', repo, workflow_id, status: null, event: 'schedule', since, read: 1 };
}

/** Answers a question; a failure to look is an answer, a throw is a bug. */
export type Ask = <Q extends Question>(question: Q) => Promise<AnswerOf<Q['kind']>>;

export interface EvidenceSource {
  ask: Ask;
  /** Kinds of question of which one request answers several. */
  batches?: { [K in QuestionKind]?: Batch<K> };
}

export interface Batch<K extends QuestionKind> {
  /** How many questions one request takes. */
  most: number;
  /** Answers in the order of the questions; null for one that has to be asked by itself. */
  ask: (questions: QuestionOf<K>[]) => Promise<(AnswerOf<K> | null)[]>;
}
