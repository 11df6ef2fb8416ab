/**
 * Questions that one request can answer together wait here for each other: until there are as many as it takes,
 * until nothing else is under way that could bring more, or for a quarter of a second.
 */

export interface Batch<Q, V> {
  /** How many questions one request takes. */
  most: number;
  /** Answers in the order of the questions; null for one that could not be answered with the others. */
  together: (questions: Q[]) => Promise<(V | null)[]>;
  /** For a question that has no company, and for one that was left over. */
  alone: (question: Q) => Promise<V>;
}

export interface Batches {
  /** Does work that may bring more questions. */
  during<T>(work: () => Promise<T>): Promise<T>;
  open<Q, V>(batch: Batch<Q, V>): (question: Q) => Promise<V>;
}

interface Waiting<Q, V> {
  question: Q;
  resolve: (answer: Promise<V>) => void;
}

const WAIT_MS = 250;

export function createBatches(): Batches {
  const flushes: (() => void)[] = [];
  let busy = 0;

  /** Whoever was just answered asks the next thing at once; only after that is it quiet. */
  const flushWhenQuiet = (): void => {
    setImmediate(() => {
      if (busy === 0) for (const flush of flushes) flush();
    });
  };
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    busy += 1;
    try {
      return await work();
    } finally {
      busy -= 1;
      if (busy === 0) flushWhenQuiet();
    }
  };

  const open = <Q, V>(batch: Batch<Q, V>): ((question: Q) => Promise<V>) => {
    let waiting: Waiting<Q, V>[] = [];
    let timer: NodeJS.Timeout | undefined;
    const flush = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const group = waiting;
      waiting = [];
      if (group.length > 0) void during(() => answer(batch, group));
    };
    flushes.push(flush);
    return (question) =>
      new Promise<V>((resolve) => {
        waiting.push({ question, resolve });
        timer ??= setTimeout(flush, WAIT_MS);
        if (waiting.length >= batch.most) flush();
        else if (busy === 0) flushWhenQuiet();
      });
  };
  return { during, open };
}

/** Resolves every question of the group; what is thrown reaches those who asked. */
async function answer<Q, V>({ together, alone }: Batch<Q, V>, group: Waiting<Q, V>[]): Promise<void> {
  const all = group.length === 1 ? Promise.resolve([]) : together(group.map(({ question }) => question));
  const each = group.map(async ({ question }, i) => (await all)[i] ?? alone(question));
  group.forEach(({ resolve }, i) => {
    const answered = each[i];
    if (answered) resolve(answered);
  });
  await Promise.allSettled(each);
}
