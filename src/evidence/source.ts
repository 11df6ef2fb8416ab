/** Where answers come from: GitHub, or a recording. */
import { errors } from '../problems.js';
import { type AnswerCache, questionKey } from './answer-cache.js';
import type { Answer, AnswerOf, Question, QuestionKind, QuestionOf } from './model.js';

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

/** Answers about a repository that all its watches share: worth the memory until the last of them is judged. */
export function isShared(question: Question): boolean {
  if (question.kind === 'runs') return question.workflow_id === null;
  // The monitor's own file is asked for by every stale watch.
  if (question.kind === 'file') return question.read === 1;
  return ['repository', 'workflows', 'files', 'newest_scheduled', 'run_before'].includes(question.kind);
}

/** Answers from recorded evidence alone. */
export function recordedSource(cache: AnswerCache): EvidenceSource {
  const look = async (question: Question): Promise<Answer> =>
    cache.deduce(question) ?? {
      ok: false,
      error: {
        code: 'not_recorded',
        message: `The recording holds no answer to \`${questionKey(question)}\`.`,
        hint: errors.not_recorded.cure,
      },
    };
  return { ask: look as Ask };
}
