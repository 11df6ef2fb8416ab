/**
 * What a list of runs proves by absence: how far back it is whole, and what its malformed rows may hide. A
 * malformed row that cannot be of the watched workflow costs only itself; one that can keeps an absence from
 * being proved. Neither undoes what other rows prove.
 */
import type { Problem } from '../problems.js';
import { ms } from '../text/time.js';
import { counted } from '../text/words.js';
import type { MalformedRow, QuestionOf, RunList, Workflow, WorkflowRun } from './model.js';

/**
 * A list with a filter ends after so many rows, whatever it counts.
 * https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
const FILTERED_ROWS = 1000;

type Asked = Pick<QuestionOf<'runs'>, 'status' | 'event' | 'since'>;

/**
 * Back to when a list shows every run that GitHub still keeps, in milliseconds: minus infinity is all of
 * them, infinity is none. Runs of the same instant as the last row may be on the next page.
 */
export function coverage({ status, event, since }: Asked, { end, rows }: RunList): number {
  const isCut = (status !== null || event !== null) && rows.length >= FILTERED_ROWS;
  if (end === 'list' && !isCut) return Number.NEGATIVE_INFINITY;
  const last = isDescending(rows) ? rows.at(-1) : undefined;
  const shown = last === undefined ? Number.POSITIVE_INFINITY : ms(last.created_at) + 1;
  return end === 'date' && since !== null ? Math.min(shown, ms(since)) : shown;
}

/** Whether a row is one that a list with this filter shows. */
export function passesFilter(row: WorkflowRun, { status, event }: Pick<Asked, 'status' | 'event'>): boolean {
  return (status === null || row.conclusion === status) && (event === null || row.event === event);
}

/** How many more pages a list would need back to `since`, judged by the first one. */
export function pagesTo({ rows }: RunList, since: string): number {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return 0;
  const span = Math.max(1, ms(first.created_at) - ms(last.created_at));
  return Math.ceil((ms(last.created_at) - ms(since)) / span);
}

function isDescending(rows: WorkflowRun[]): boolean {
  return rows.every((row, i) => i === 0 || ms(row.created_at) <= ms(rows[i - 1]?.created_at ?? ''));
}

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
