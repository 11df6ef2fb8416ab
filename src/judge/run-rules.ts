/** The conjuncts of a genuine success that a run's own row can answer. */
import type { Job, Repository, WorkflowRun } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { ms } from '../text/time.js';
import { endedWords } from '../text/words.js';
import { findingsOf, type WatchCase } from './watch-case.js';

/** Why a run's event, repository or branch does not count, or null where they do. */
export function notCountedReason(run: WorkflowRun, { watch, repo, context }: WatchCase): string | null {
  if (watch.events !== 'any' && !watch.events.includes(run.event)) {
    return `event \`${run.event}\` is not counted (${watch.events.join(', ')})`;
  }
  if (!sameRepository(run, repo)) return `it ran in the fork ${run.head_repo ?? '(deleted)'}`;
  const branch = branchReason(run, watch, repo);
  if (branch) return branch;
  return run.id === context.own_run_id ? "it is the monitor's own run" : null;
}

const WAITING = new Set(['queued', 'waiting', 'pending', 'requested']);

/** Whether a run or a job waits: for a runner, an approval, or another run. */
export function hasNotBegun({ status }: Pick<WorkflowRun | Job, 'status'>): boolean {
  return WAITING.has(status);
}

/** Whether a run's event is one that counts, wherever it ran. */
export function isCountedEvent(
  { event }: Pick<WorkflowRun, 'event'>,
  { watch }: Pick<WatchCase, 'watch'>,
): boolean {
  return watch.events === 'any' || watch.events.includes(event);
}

/** Whether a run belongs to the watched repository and branch, whatever its event. */
export function isOnWatchedBranch(run: WorkflowRun, { watch, repo }: WatchCase): boolean {
  return sameRepository(run, repo) && branchReason(run, watch, repo) === null;
}

/** The first rule by which a run's row shows that it is no genuine success, or null: then its jobs decide. */
export function rowReason(run: WorkflowRun, watchCase: WatchCase): string | null {
  const contradiction = contradictionOf(run);
  if (contradiction !== null) return notCountedReason(run, watchCase) ?? contradiction;
  if (run.status !== 'completed') return `it is ${run.status.replaceAll('_', ' ')}`;
  if (run.conclusion !== 'success') return `it ${endedWords(run)}`;
  return notCountedReason(run, watchCase);
}

/** Whether any attempt of a run is a genuine success; null where that is not known, or was not looked into. */
export function isGenuine(watchCase: WatchCase, run: WorkflowRun): boolean | null {
  const attempts = findingsOf(watchCase, run);
  if (attempts.some(({ counts }) => counts)) return true;
  const isUnread = attempts.length === 0 && rowReason(run, watchCase) === null;
  return isUnread || attempts.some(({ counts }) => counts === null) ? null : false;
}

/**
 * The states of a run that has not ended.
 * https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
const UNFINISHED = new Set(['queued', 'in_progress', 'waiting', 'requested', 'pending']);

/** How a run's row contradicts itself, so that it could not be looked at; null where it does not. */
export function contradictionOf({ status, conclusion }: WorkflowRun): string | null {
  if (status === 'completed')
    return conclusion === null ? 'GitHub gives it as `completed`, without a conclusion' : null;
  if (!UNFINISHED.has(status)) return `GitHub gives it the status \`${status}\`, which is not known here`;
  if (conclusion === null) return null;
  return `GitHub gives it as \`${status}\`, and with the conclusion \`${conclusion}\``;
}

/** Whether a run came after a success; the success's own run does where it was run again since. */
export function isAfter(run: WorkflowRun, success: WorkflowRun): boolean {
  if (run.id === success.id) return run.attempt > success.attempt;
  return ms(run.started_at) > ms(success.started_at);
}

/** A renamed repository keeps its id, and no fork can have the watched repository's own name. */
function sameRepository(run: WorkflowRun, repo: Repository): boolean {
  if (run.head_repo_id === repo.id) return true;
  return run.head_repo !== null && run.head_repo.toLowerCase() === repo.full_name.toLowerCase();
}

/** Schedules run on the default branch only, and their old runs keep its old name after a rename. */
function branchReason(run: WorkflowRun, watch: Watch, repo: Repository): string | null {
  if (watch.branch === 'any') return null;
  const wanted = watch.branch ?? repo.default_branch;
  if (wanted === repo.default_branch && run.event === 'schedule') return null;
  return run.branch === wanted ? null : `branch \`${run.branch ?? 'none'}\` is not \`${wanted}\``;
}
