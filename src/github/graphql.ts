/** Several questions in one request, by GraphQL; all of them can be asked by REST, too. */
import { isEndOfRun } from '../problems.js';
import { z } from '../text/zod.js';
import { Fault } from './fault.js';
import type { GitHub, GraphQl, Reply } from './model.js';
import { parseReply } from './rows.js';

const answer = z.object({
  data: z.looseObject({}).nullable(),
  errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])).optional() })).default([]),
});

/** `post` sends a query once. */
export function createGraphQl(post: (query: string, variables: object) => Promise<Reply>): GraphQl {
  let isRefused = false;
  return async (query, variables) => {
    if (isRefused) return null;
    try {
      return parseReply(answer, await post(query, variables));
    } catch (error) {
      if (!(error instanceof Fault) || isEndOfRun(error.problem)) throw error;
      // A server without GraphQL, or a token that it does not take, will not take it the next time either.
      isRefused ||= error.retry === null && error.status !== null && error.status >= 400;
      return null;
    }
  };
}

type Path = (string | number)[];

/**
 * Asks for several things at once: each as `schema` reads what lies at its path, or null where GitHub gave
 * none, reported an error for it, or gave something that does not fit.
 */
export async function askParts<T>(
  client: GitHub,
  { query, variables }: { query: string; variables: Record<string, string | string[]> },
  schema: z.ZodType<T>,
  paths: Path[],
): Promise<(T | null)[]> {
  const answer = await client.graphql(query, variables);
  return paths.map((path) => {
    if (answer === null || answer.errors.some((error) => isAt(error.path ?? [], path))) return null;
    const read = schema.safeParse(path.reduce(below, answer.data));
    return read.success ? read.data : null;
  });
}

/** Whether an error concerns the value at `path`: all of it, a part of it, or what it is a part of. */
function isAt(error: Path, path: Path): boolean {
  return error.every((step, i) => i >= path.length || step === path[i]);
}

function below(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? ((value as Record<string | number, unknown>)[step] ?? null)
    : null;
}

/**
 * The same of each repository, in one request. `select` may use the variables `$<name><i>` that `more` gives
 * values.
 */
export async function askOfEach<T>(
  client: GitHub,
  asked: { repo: string }[],
  schema: z.ZodType<T>,
  select: (i: number) => string,
  more: (i: number) => Record<string, string> = () => ({}),
): Promise<(T | null)[]> {
  const variables: Record<string, string> = {};
  asked.forEach(({ repo }, i) => {
    const [owner = '', name = ''] = repo.split('/');
    Object.assign(variables, { [`owner${i}`]: owner, [`name${i}`]: name, ...more(i) });
  });
  const declared = Object.keys(variables).map((name) => `$${name}: String!`);
  const parts = asked.map((_, i) => `r${i}: repository(owner: $owner${i}, name: $name${i}) { ${select(i)} }`);
  const query = `query (${declared.join(', ')}) {\n  ${parts.join('\n  ')}\n}`;
  return askParts(
    client,
    { query, variables },
    schema,
    asked.map((_, i) => [`r${i}`]),
  );
}
