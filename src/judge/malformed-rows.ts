/**
 * Rows of lists that are not as GitHub describes them. One that cannot be of the watched workflow costs only itself; one
 * that can keeps an absence from being proved. Neither undoes what other rows prove.
 */
import type { MalformedRow, Workflow } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import { ms } from '../text/time.js';
import { counted } from '../text/words.js';

/** Whether a row of a run list can be of this workflow. */
export function canBeOf(row: MalformedRow, workflow: Pick<Workflow, 'id' | 'path'>): boolean {
  if (row.workflow_id !== null) return row.workflow_id === workflow.id;
  return row.path === null || row.path.startsWith(workflow.path);
}

/** Whether a row of a run list can be of a run created at `instant` or later. */
export function canBeSince(row: MalformedRow, instant: string): boolean {
  return row.created_at === null || ms(row.created_at) >= ms(instant);
}

/** Why nothing can be said of what such a row may be. */
export function malformedProblem(row: MalformedRow, what: string): Problem {
  return {
    code: 'github_malformed',
    message: `GitHub gave a row of ${what} that cannot be read, and it may be the one that is looked for: ${row.why}.`,
    hint: 'Run the monitor again; if it stays, report it with a `--record` file.',
  };
}

/** What is said of rows that were left out; null where there were none. */
export function malformedNote(rows: MalformedRow[], what: string): string | null {
  const [first] = rows;
  if (first === undefined) return null;
  const left = rows.length === 1 ? 'was left out' : 'were left out';
  return `${counted(rows.length, 'row')} of ${what} could not be read and ${left}: ${first.why}.`;
}
