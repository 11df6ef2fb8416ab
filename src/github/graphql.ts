import { isEndOfRun } from '../problems.js';
import { z } from '../text/zod.js';
import { Fault } from './fault.js';
import type { GitHub } from './model.js';
import { parse } from './rows.js';

/** One answer out of several: its value, or null where GitHub gave none or reported an error for it. */
export type Part = (...path: (string | number)[]) => unknown;

const answer = z.object({
  data: z.looseObject({}).nullable(),
  errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])).optional() })).default([]),
});

/**
 * Asks for several things at once. Null where GraphQL is not to be had at all, which is no fault: everything can be
 * asked by REST too. Throws Faults for the deadline and a cancellation alone.
 */
export async function askParts(
  client: GitHub,
  query: string,
  variables: Record<string, string | string[]>,
): Promise<Part | null> {
  try {
    const { data, errors } = parse(answer, await client.graphql(query, variables));
    return (...path) => {
      const isBroken = errors.some((error) =>
        (error.path ?? []).every((step, i) => i >= path.length || step === path[i]),
      );
      return isBroken ? null : path.reduce(below, data);
    };
  } catch (error) {
    if (error instanceof Fault && !isEndOfRun(error.problem)) return null;
    throw error;
  }
}

function below(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? ((value as Record<string | number, unknown>)[step] ?? null)
    : null;
}

/** The value as `schema` reads it, or null where it does not fit: it is then asked for in another way. */
export function parsedOrNull<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}

/** A query with the alias `r0`, `r1`, … for each repository. `select` may use the variables `$<name><i>` of `more`. */
export function perRepository(
  asked: { repo: string }[],
  select: (i: number) => string,
  more: (i: number) => Record<string, string> = () => ({}),
): { query: string; variables: Record<string, string> } {
  const variables = Object.assign(
    {},
    ...asked.map(({ repo }, i) => {
      const [owner = '', name = ''] = repo.split('/');
      return { [`owner${i}`]: owner, [`name${i}`]: name, ...more(i) };
    }),
  ) as Record<string, string>;
  const declared = Object.keys(variables).map((name) => `$${name}: String!`);
  const parts = asked.map((_, i) => `r${i}: repository(owner: $owner${i}, name: $name${i}) { ${select(i)} }`);
  return { query: `query (${declared.join(', ')}) {\n  ${parts.join('\n  ')}\n}`, variables };
}
