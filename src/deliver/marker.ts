/**
 * Marks for the guard in the folder that the two share: `verdicts` once verdicts stand in log and summary, so that
 * the guard can point there; `done` as the very last act, after all delivery, so that it stays silent.
 */
import { join } from 'node:path';
import type { Problem } from '../problems.js';
import type { Host } from '../settings/model.js';
import { writeWhole } from './files.js';

export type Mark = 'verdicts' | 'done';

/** Null once left, or where there is no guard (outside the action). */
export async function leaveMark(host: Pick<Host, 'guard_dir'>, mark: Mark): Promise<Problem | null> {
  if (host.guard_dir === null) return null;
  const result = await writeWhole(join(host.guard_dir, mark), '');
  return result.ok ? null : result.error;
}
