/** How far back a list of runs reaches, and what reading on would cost. */
import type { RunList } from '../evidence/model.js';
import { ms } from '../text/time.js';

/** Whether the list shows every run created at `since` or later. */
export function reaches(list: RunList, since: string): boolean {
  const last = list.rows.at(-1);
  return list.end === 'list' || (last !== undefined && ms(last.created_at) < ms(since));
}

/** How many more pages the list would need back to `since`, judged by the first one. */
export function pagesTo(list: RunList, since: string): number {
  const first = list.rows[0];
  const last = list.rows.at(-1);
  if (!first || !last) return 0;
  const span = Math.max(1, ms(first.created_at) - ms(last.created_at));
  return Math.ceil((ms(last.created_at) - ms(since)) / span);
}
