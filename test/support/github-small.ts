/** A stand-in with one repository, and one question about it. */
import type { Problem } from '../../src/problems.js';
import type { ServeOptions } from './github.js';
import type { Connection, connect } from './github-client.js';
import { askOf, start as startWith } from './github-start.js';
import { world } from './world.js';

export const now = '2026-05-22T06:30:00Z';
const small = world({ now }).repo('o/r').workflow('nightly').run({ at: '2026-05-22T03:07:00Z' });
export const question = { kind: 'repository', repo: 'o/r' } as const;

export const start = (options: ServeOptions = {}, more: Parameters<typeof connect>[1] = {}) =>
  startWith(small, options, more);

/** Why the question was not answered. */
export async function errorOf(client: Connection): Promise<Problem> {
  const answer = await askOf(client)(question);
  if (answer.ok) throw new Error('This should not have been answered.');
  return answer.error;
}
