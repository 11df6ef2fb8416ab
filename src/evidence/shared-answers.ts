/** Where answers come from: GitHub, remembered where many watches ask the same, or a recording. */

import { errors } from '../problems.js';
import type { AnswerCache } from './answer-cache.js';
import { questionKey } from './answer-cache.js';
import type { Ask } from './driver.js';
import type { Answer, Question } from './model.js';

/** Asks GitHub once for what several watches want; `keep` says which answers are worth the memory. */
export function remembered(ask: Ask, archive: AnswerCache, keep: (question: Question) => boolean): Ask {
  const underWay = new Map<string, Promise<Answer>>();
  const look = async (question: Question): Promise<Answer> => {
    const known = archive.find(question);
    if (known) return known;
    const key = questionKey(question);
    const asked = underWay.get(key);
    if (asked) return asked;
    const answer = ask(question) as Promise<Answer>;
    underWay.set(key, answer);
    try {
      if (keep(question)) archive.add({ question, answer: await answer });
      return await answer;
    } finally {
      underWay.delete(key);
    }
  };
  return look as Ask;
}

/** Facts of a repository that all its watches share. */
export function isShared(question: Question): boolean {
  if (question.kind === 'runs') return question.workflow_id === null;
  return ['repository', 'workflows', 'files', 'newest_scheduled', 'run_before'].includes(question.kind);
}

/** Answers from recorded evidence alone. */
export function replayed(archive: AnswerCache): Ask {
  const look = async (question: Question): Promise<Answer> =>
    archive.deduce(question) ?? {
      ok: false,
      error: {
        code: 'not_recorded',
        message: `The recording holds no answer about ${questionKey(question)}.`,
        hint: errors.not_recorded.cure,
      },
    };
  return look as Ask;
}
