/** Scheduled workflows that a list without `auto` leaves out, as far as what is read anyway shows them. */
import { ask, type Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, WorkflowRun } from '../evidence/model.js';
import { ms } from '../text/time.js';
import { askNewestScheduled } from './bulk-listing.js';
import { type DiscoveryOrder, isLeftOut, PAST_RUNS } from './discover.js';
import { isNamed } from './identify.js';
import type { Verdict } from './model.js';

type Seen = Pick<WorkflowRun, 'workflow_id' | 'path'>;

/** What GitHub started lately in a repository that is listed as a whole: no request beyond those of its watches. */
export function* scheduledLately(order: DiscoveryOrder): Inquiry<Seen[]> {
  const { context } = order;
  const repo = yield* ask({ kind: 'repository', repo: order.repo });
  if (!repo.ok || repo.value.archived) return [];
  const page = yield* askNewestScheduled(order.repo, repo.value.full_name, context);
  if (page === null || !page.ok) return [];
  return page.value.rows.filter((run) => isLate(run, context) && !isLeftOut(order, run.path));
}

function isLate({ event, created_at }: WorkflowRun, { now }: JudgeContext): boolean {
  return event === 'schedule' && ms(created_at) >= ms(now) - PAST_RUNS;
}

/**
 * The paths of those that have no verdict. None where an entry could not be identified: it may mean any of them, by its
 * display name.
 */
export function withoutVerdict(seen: Seen[], verdicts: Verdict[]): string[] {
  if (verdicts.some(({ id, status }) => id === null && status === 'unknown')) return [];
  const isWatched = ({ workflow_id, path }: Seen) =>
    verdicts.some(
      (verdict) =>
        verdict.id === workflow_id ||
        verdict.path === path ||
        isNamed({ id: workflow_id, path }, verdict.entry),
    );
  return [...new Set(seen.filter((one) => !isWatched(one)).map(({ path }) => path))].sort();
}
