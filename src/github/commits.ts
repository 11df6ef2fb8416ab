import { z } from 'zod';
import type { Commit } from '../evidence/model.js';
import type { GitHub, Query } from './client.js';
import { Fault } from './fault.js';
import { parse } from './parse.js';
import { repoPath } from './paths.js';
import { commitRow } from './rows.js';

/** The newest commit of `ref` that touched `path`; null where there is none. Throws Faults. */
export async function lastCommit(
  client: GitHub,
  repo: string,
  ref: string,
  path: string,
): Promise<Commit | null> {
  const query: Query = { sha: ref, path, per_page: 1 };
  try {
    const rows = parse(z.array(commitRow), await client.get(`${repoPath(repo)}/commits`, query));
    return rows[0] ?? null;
  } catch (error) {
    // "Git Repository is empty."
    if (error instanceof Fault && error.status === 409) return null;
    throw error;
  }
}
