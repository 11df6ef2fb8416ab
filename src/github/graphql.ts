import { z } from 'zod';
import type { GitHub } from './client.js';
import { Fault } from './fault.js';
import { parse } from './parse.js';

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
    if (error instanceof Fault && error.problem.code !== 'deadline' && error.problem.code !== 'cancelled')
      return null;
    throw error;
  }
}

function below(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? ((value as Record<string | number, unknown>)[step] ?? null)
    : null;
}

/** The value as `schema` reads it, or null where it does not fit: it is then asked for in another way. */
export function fitting<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}
