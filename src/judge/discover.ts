/** `workflows: auto`: every workflow with a schedule, and every one that had a scheduled run lately. */

import { ask, askAll, type Inquiry, scheduledRuns } from '../evidence/inquiry.js';
import type { JudgeContext, Repository, Workflow, WorkflowRun } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Rules, Watch } from '../settings/model.js';
import { DAY, iso, ms } from '../text/time.js';
import { bareVerdict } from './build-verdict.js';
import { pagesTo, reaches } from './coverage.js';
import { FOLDER, stemOf } from './identify.js';
import type { Verdict } from './model.js';
import { EVERY_WORKFLOW } from './names.js';
import { readSchedules } from './schedule/workflow-file.js';

/** A workflow that fired within this time is expected to fire again. */
const PAST_RUNS = 35 * DAY;

export interface Discovery {
  watches: Watch[];
  /** What could not be looked at: unknown, never absent. */
  unknown: Verdict[];
}

export interface DiscoveryOrder {
  repo: string;
  rules: Rules;
  retired: string[];
  context: JudgeContext;
}

/** Finds the watches of one repository. */
export function* discover(order: DiscoveryOrder): Inquiry<Discovery> {
  const repo = yield* ask({ kind: 'repository', repo: order.repo });
  if (!repo.ok) return nothing(order, repo.error);
  const at = repo.value.full_name;
  const listed = yield* ask({ kind: 'workflows', repo: at, read: 1 });
  const files = yield* ask({ kind: 'files', repo: at, ref: repo.value.default_branch });
  if (!listed.ok) return nothing(order, listed.error);
  if (!files.ok) return nothing(order, files.error);
  const found: Discovery = { watches: [], unknown: [] };
  for (const file of files.value) {
    if (isLeftOut(order, file.path)) continue;
    const reading =
      file.text === null ? { ok: false as const, why: file.problem ?? 'no text' } : readSchedules(file.text);
    if (!reading.ok) found.unknown.push(unreadable(order, file.path, reading.why));
    else if (reading.scheduled) found.watches.push(watchOf(order, file.path, 'file'));
  }
  const known = new Set([...found.watches, ...found.unknown].map(({ entry }) => entry));
  const past = yield* pastPaths(order, repo.value, listed.value, known);
  if ('code' in past) found.unknown.push(...nothing(order, past).unknown);
  else found.watches.push(...past.paths.map((path) => watchOf(order, path, 'past_runs')));
  return found;
}

/** Paths that had a scheduled run in the last 35 days and have no schedule in a file now. */
function* pastPaths(
  order: DiscoveryOrder,
  repo: Repository,
  listed: Workflow[],
  known: Set<string>,
): Inquiry<{ paths: string[] } | Problem> {
  const since = iso(ms(order.context.now) - PAST_RUNS);
  const filtered = yield* ask(scheduledRuns(repo.full_name, null, null));
  if (!filtered.ok) return filtered.error;
  const pathOf = (run: WorkflowRun) => listed.find(({ id }) => id === run.workflow_id)?.path ?? run.path;
  const unknown = listed.filter(({ path }) => !known.has(path) && !isLeftOut(order, path));
  // A filtered list that is empty proves nothing: then all is asked without the filter.
  const isEmpty = filtered.value.rows.length === 0;
  if (isEmpty && unknown.length === 0) return { paths: [] };
  const runs = (id: number | null, from: string | null) => ({
    ...scheduledRuns(repo.full_name, id, from),
    event: isEmpty ? null : 'schedule',
  });
  const page = isEmpty ? yield* ask(runs(null, null)) : filtered;
  if (!page.ok) return page.error;
  const lists = [page.value];
  const seen = new Set(page.value.rows.filter((run) => run.event === 'schedule').map(pathOf));
  const open = unknown.filter(({ path }) => !seen.has(path));
  if (!reaches(page.value, since)) {
    const rest =
      open.length <= pagesTo(page.value, since)
        ? yield* askAll(open.map(({ id }) => runs(id, null)))
        : [yield* ask(runs(null, since))];
    for (const answer of rest) {
      if (!answer.ok) return answer.error;
      lists.push(answer.value);
    }
  }
  const recent = lists.flatMap(({ rows }) => rows).filter((run) => firedSince(run, since));
  const paths = new Set(recent.map(pathOf).filter((path) => !known.has(path) && !isLeftOut(order, path)));
  return { paths: [...paths].sort() };
}

function firedSince(run: WorkflowRun, since: string): boolean {
  return run.event === 'schedule' && ms(run.created_at) >= ms(since);
}

/** The monitor's own workflow, what is retired, and what GitHub itself runs without a file. */
function isLeftOut({ repo, retired, context }: DiscoveryOrder, path: string): boolean {
  if (!path.startsWith(FOLDER)) return true;
  const file = path.slice(FOLDER.length);
  if (retired.some((name) => name === path || name === file || name === stemOf(path))) return true;
  const { own_repo, own_workflow_path } = context;
  return own_repo?.toLowerCase() === repo.toLowerCase() && own_workflow_path === path;
}

function watchOf(order: DiscoveryOrder, path: string, foundBy: Watch['found_by']): Watch {
  return { ...order.rules, repo: order.repo, entry: path, found_by: foundBy };
}

function unreadable(order: DiscoveryOrder, path: string, why: string): Verdict {
  const error: Problem = {
    code: 'schedule_unknown',
    message: `${path} could not be read, so whether it has a schedule is not known: ${why}`,
    hint: `Mend ${path} on the default branch, or add it to \`retired\` if it is no scheduled workflow.`,
  };
  const verdict = bareVerdict(watchOf(order, path, 'file'), order.repo, { status: 'unknown', error });
  return { ...verdict, path };
}

function nothing(order: DiscoveryOrder, error: Problem): Discovery {
  return { watches: [], unknown: [wholeRepository(order, error)] };
}

/** The verdict on a repository of which it is not known what there is to watch. */
export function wholeRepository(
  { repo, rules }: Pick<DiscoveryOrder, 'repo' | 'rules'>,
  error: Problem,
): Verdict {
  const watch = { ...rules, repo, entry: 'auto', found_by: 'file' as const };
  return { ...bareVerdict(watch, repo, { status: 'unknown', error }), name: EVERY_WORKFLOW };
}
