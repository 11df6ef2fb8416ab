/** How far back a list of runs is whole, and what reading on would cost. */
import { ms } from '../text/time.js';
import type { QuestionOf, RunList, WorkflowRun } from './model.js';

/**
 * A list with a filter ends after so many rows, whatever it counts.
 * https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
const FILTERED_ROWS = 1000;

type Asked = Pick<QuestionOf<'runs'>, 'status' | 'event' | 'since'>;

/**
 * Back to when a list shows every run that GitHub still keeps, in milliseconds: minus infinity is all of them,
 * infinity is none. Runs of the same instant as the last row may be on the next page.
 */
export function coverage({ status, event, since }: Asked, { end, rows }: RunList): number {
  const isCut = (status !== null || event !== null) && rows.length >= FILTERED_ROWS;
  if (end === 'list' && !isCut) return Number.NEGATIVE_INFINITY;
  const last = isDescending(rows) ? rows.at(-1) : undefined;
  const shown = last === undefined ? Number.POSITIVE_INFINITY : ms(last.created_at) + 1;
  return end === 'date' && since !== null ? Math.min(shown, ms(since)) : shown;
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
