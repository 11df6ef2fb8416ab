/** GitHub as a source of answers: each kind of question with what answers it. */

import type { Ask, Batch, EvidenceSource } from '../evidence/inquiry.js';
import type { Answer, AnswerOf, Question, QuestionKind, QuestionOf, ValueOf } from '../evidence/model.js';
import { asResult } from './fault.js';
import { readCommit, readFile, readFiles, readManyFiles } from './files.js';
import type { GitHub } from './model.js';
import {
  noRunWorkflow,
  readRepositories,
  readRepository,
  readRunWorkflows,
  readWorkflows,
} from './repositories.js';
import {
  type Listed,
  readAnnotations,
  readAttempt,
  readJobs,
  readNewestScheduled,
  readOlderRuns,
  readRunBefore,
  readRuns,
  readWaiting,
} from './runs.js';

type Reader<K extends QuestionKind, Value> = (client: GitHub, question: QuestionOf<K>) => Promise<Value>;

/** GitHub as a source of answers. What goes wrong outside is a failed answer; only a bug is thrown. */
export function githubSource(client: GitHub): EvidenceSource {
  const ask = (question: Question): Promise<Answer> => answers[question.kind](client, question as never);
  return {
    ask: ask as Ask,
    batches: {
      repository: batchOf(100, (asked) => readRepositories(client, asked)),
      workflow_of_run: batchOf(100, (asked) => readRunWorkflows(client, asked)),
      // Texts are long, and GitHub gives a request ten seconds.
      files: batchOf(10, (asked) => readManyFiles(client, asked)),
    },
  };
}

const answers: { [K in QuestionKind]: Reader<K, AnswerOf<K>> } = {
  repository: one(readRepository),
  workflow_of_run: one((_, question) => noRunWorkflow(question)),
  files: one(readFiles),
  workflows: listed(readWorkflows),
  runs: listed(readRuns),
  newest_scheduled: listed(readNewestScheduled),
  older_runs: listed(readOlderRuns),
  run_before: one(readRunBefore),
  attempt: one(readAttempt),
  jobs: one(readJobs),
  annotations: one(readAnnotations),
  file: one(readFile),
  commit: one(readCommit),
  waiting: one(readWaiting),
};

function one<K extends QuestionKind>(read: Reader<K, ValueOf<K>>): Reader<K, AnswerOf<K>> {
  return (client, question) => asResult(() => read(client, question));
}

/** Malformed rows come beside the value, where there are any. */
function listed<K extends QuestionKind>(read: Reader<K, Listed<ValueOf<K>>>): Reader<K, AnswerOf<K>> {
  return async (client, question) => {
    const found = await asResult(() => read(client, question));
    if (!found.ok) return found;
    const { value, malformed } = found.value;
    return { ok: true, value, ...(malformed.length > 0 ? { malformed } : {}) };
  };
}

/** Where one request did not answer a question, it is asked by itself. */
function batchOf<K extends QuestionKind>(
  most: number,
  read: (asked: QuestionOf<K>[]) => Promise<(ValueOf<K> | null)[]>,
): Batch<K> {
  return {
    most,
    ask: async (questions) => {
      const all = await asResult(() => read(questions));
      if (!all.ok) return questions.map(() => all);
      return all.value.map((value) => (value === null ? null : { ok: true, value }));
    },
  };
}
