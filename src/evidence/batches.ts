/**
 * Questions that one request can answer together wait here for each other: until there are as many as a request takes,
 * or until nothing else is under way that could bring more. What is under way is waited for no longer than twice the
 * time of the slowest answer so far, so that a server which is silent about one thing holds up nobody.
 */
import type { Answer, Question, QuestionKind } from './model.js';
import type { Batch, EvidenceSource } from './source.js';

export interface Batches {
  ask: (question: Question) => Promise<Answer>;
}

interface Waiting {
  question: Question;
  resolve: (answer: Promise<Answer>) => void;
}

interface Queue {
  batch: Batch<QuestionKind>;
  waiting: Waiting[];
  patience: NodeJS.Timeout | undefined;
}

/** The least that is waited for what is under way: below it a busy machine alone is slow. */
const PATIENCE_MS = 100;

export function createBatches({ ask, batches = {} }: EvidenceSource): Batches {
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
      flushWhenQuiet();
    }
  };
  const alone = (question: Question): Promise<Answer> => run(() => ask(question) as Promise<Answer>);

  /** Whoever was just answered asks the next thing at once; only after that is it quiet. */
  const flushWhenQuiet = (): void => {
    if (running === 0)
      setImmediate(() => {
        if (running === 0) for (const queue of queues.values()) flush(queue);
      });
  };
  const flush = (queue: Queue): void => {
    clearTimeout(queue.patience);
    queue.patience = undefined;
    const group = queue.waiting.splice(0, queue.batch.most);
    if (group.length > 0) answerTogether(queue.batch, group);
  };
  const answerTogether = (batch: Batch<QuestionKind>, group: Waiting[]): void => {
    const questions = group.map(({ question }) => question);
    const all = group.length === 1 ? Promise.resolve([]) : run(() => batch.ask(questions));
    group.forEach(({ question, resolve }, i) => {
      resolve(all.then((answers) => answers[i] ?? alone(question)));
    });
  };

  return {
    ask: (question) => {
      const queue = queues.get(question.kind);
      if (queue === undefined) return alone(question);
      return new Promise((resolve) => {
        queue.waiting.push({ question, resolve });
        if (queue.waiting.length >= queue.batch.most) flush(queue);
        else {
          queue.patience ??= setTimeout(() => flush(queue), Math.max(PATIENCE_MS, 2 * slowest_ms));
          flushWhenQuiet();
        }
      });
    },
  };
}
