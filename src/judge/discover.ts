/**
 * What `auto` finds in a repository: every workflow with a schedule, and every one that had a scheduled run
 * lately. And the scheduled workflows that no verdict of a list is about, as far as what is read anyway shows
 * them.
 */
import { coverage, pagesTo } from '../evidence/coverage.js';
import { ask, askAll, type Inquiry, scheduledRuns } from '../evidence/inquiry.js';
import type {
  AnswerOf,
  JudgeContext,
  QuestionOf,
  RunList,
  Workflow,
  WorkflowFile,
  WorkflowRun,
} from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Rules, Watch } from '../settings/model.js';
import { DAY, iso, ms } from '../text/time.js';
import { bareVerdict } from './build-verdict.js';
import { askNewestScheduled } from './bulk-listing.js';
import { workflowFiles } from './file.js';
import {
  EVERY_WORKFLOW,
  entryKey,
  entryKeysOf,
  isWholeRepository,
  otherEnding,
  stemOf,
  WORKFLOWS_FOLDER,
} from './identify.js';
import type { Verdict } from './model.js';

/** A workflow that fired within this time is expected to fire again. */
const PAST_RUNS = 35 * DAY;

const pastRunsSince = ({ now }: JudgeContext): string => iso(ms(now) - PAST_RUNS);

export interface Discovery {
  watches: Watch[];
  /** What could not be looked at: unknown, never absent. */
  unknown: Verdict[];
  /** Whether a repository of `owner/*` is left out, since GitHub runs nothing there. */
  never_enabled: boolean;
}

export const nothingFound: Discovery = { watches: [], unknown: [], never_enabled: false };

export interface DiscoveryInput {
  repo: string;
  rules: Rules;
  retired: string[];
  context: JudgeContext;
  /** Whether the settings name other repositories too. */
  needs_repo?: boolean;
}

/** Finds the watches of one repository. What one list or file does not show costs only what depends on it. */
export function* discover(input: DiscoveryInput): Inquiry<Discovery> {
  const repo = yield* ask({ kind: 'repository', repo: input.repo });
  if (!repo.ok) return { ...nothingFound, unknown: [repositoryVerdict(input, repo.error)] };
  const at = repo.value.full_name;
  const [listed, files] = (yield* askAll([
    { kind: 'workflows', repo: at, read: 1 },
    { kind: 'files', repo: at, ref: repo.value.default_branch },
  ])) as [AnswerOf<'workflows'>, AnswerOf<'files'>];
  const found: Discovery = { ...nothingFound, watches: [], unknown: [] };
  if (files.ok) yield* findByFiles(input, files.value, found);
  else doubtRepository(input, files.error, found);
  const isEmpty = listed.ok && listed.value.length + (listed.malformed ?? []).length === 0;
  if (isEmpty && found.watches.length + found.unknown.length > 0 && (yield* wasNeverEnabled(at, input)))
    return { ...nothingFound, never_enabled: true };
  if (!listed.ok) doubtRepository(input, listed.error, found);
  const known = new Set([...found.watches, ...found.unknown].map(({ entry }) => entry));
  const isWanted = (path: string): boolean =>
    !known.has(path) && !known.has(otherEnding(path)) && !isLeftOut(input, path);
  yield* findByPastRuns(at, { input, listed: listed.ok ? listed.value : null, isWanted, found });
  return found;
}

/**
 * Of a repository that GitHub lists without any workflow: whether it has no run either, as a fork whose
 * Actions were never enabled (https://github.com/airas-org/airas/issues/10). Nothing can run there, and
 * nobody asked for this one.
 */
function* wasNeverEnabled(repo: string, { context }: DiscoveryInput): Inquiry<boolean> {
  if (!context.whole_owners?.includes(repo.replace(/\/.*/, '').toLowerCase())) return false;
  const runs = yield* ask({ ...scheduledRuns(repo, null, null), event: null });
  return runs.ok && runs.value.total_count === 0;
}

function* findByFiles(input: DiscoveryInput, files: WorkflowFile[], found: Discovery): Inquiry<void> {
  const { readSchedules } = yield* workflowFiles();
  for (const file of files) {
    if (isLeftOut(input, file.path)) continue;
    const reading =
      file.text === null ? { ok: false as const, why: file.problem ?? 'no text' } : readSchedules(file.text);
    if (!reading.ok) found.unknown.push(unreadable(input, file.path, reading.why));
    else if (reading.scheduled) found.watches.push(watchOf(input, file.path, 'file'));
  }
}

/** The search for workflows that had a scheduled run lately and have no schedule in a file now. */
interface PastSearch {
  input: DiscoveryInput;
  /** Workflows as GitHub lists them; null where the list could not be read. */
  listed: Workflow[] | null;
  /** Neither found by its file nor left out. */
  isWanted: (path: string) => boolean;
  found: Discovery;
}

function* findByPastRuns(repo: string, search: PastSearch): Inquiry<void> {
  const { input, listed, isWanted, found } = search;
  let newest = scheduledRuns(repo, null, null);
  let page = yield* ask(newest);
  // A filtered list that is empty proves nothing: then all is asked without the filter.
  if (page.ok && page.value.rows.length === 0) {
    if (listed !== null && !listed.some(({ path }) => isWanted(path))) return;
    newest = { ...newest, event: null };
    page = yield* ask(newest);
  }
  if (!page.ok) return doubtRepository(input, page.error, found);
  const further = yield* furtherRuns(search, newest, page.value);
  const fired = [...page.value.rows, ...further].filter((run) => firedLately(run, input.context));
  const paths = new Set(fired.map((run) => pathOf(run, listed)));
  const past = [...paths].filter(isWanted).sort();
  found.watches.push(...past.map((path) => watchOf(input, path, 'past_runs')));
}

/** Runs beyond the newest page: of each workflow that it does not show, or of the whole repository. */
function* furtherRuns(
  { input, listed, isWanted, found }: PastSearch,
  newest: QuestionOf<'runs'>,
  page: RunList,
): Inquiry<WorkflowRun[]> {
  const since = pastRunsSince(input.context);
  if (coverage(newest, page) <= ms(since)) return [];
  const shown = new Set(
    page.rows.filter((run) => run.event === 'schedule').map((run) => pathOf(run, listed)),
  );
  const open = listed?.filter(({ path }) => isWanted(path) && !shown.has(path));
  if (open === undefined || open.length > pagesTo(page, since)) {
    const rest = yield* ask({ ...newest, since });
    if (!rest.ok) doubtRepository(input, rest.error, found);
    return rest.ok ? rest.value.rows : [];
  }
  const answers = yield* askAll(open.map(({ id }) => ({ ...newest, workflow_id: id })));
  open.forEach(({ path }, i) => {
    const answer = answers[i];
    if (answer?.ok === false) found.unknown.push(unknownWatch(input, path, answer.error));
  });
  return answers.flatMap((answer) => (answer.ok ? answer.value.rows : []));
}

/** Without the list of workflows, the rows of runs name theirs. */
function pathOf(run: WorkflowRun, listed: Workflow[] | null): string {
  return listed?.find(({ id }) => id === run.workflow_id)?.path ?? run.path;
}

function firedLately(run: WorkflowRun, context: JudgeContext): boolean {
  return run.event === 'schedule' && ms(run.created_at) >= ms(pastRunsSince(context));
}

/** The monitor's own workflow, what is retired, and what GitHub itself runs without a file. */
export function isLeftOut({ repo, retired, context }: DiscoveryInput, path: string): boolean {
  if (!path.startsWith(WORKFLOWS_FOLDER)) return true;
  const file = path.slice(WORKFLOWS_FOLDER.length);
  const forms = [path, file, stemOf(path)];
  const full = forms.map((form) => `${repo}/${form}`.toLowerCase());
  if (retired.some((name) => forms.includes(name) || full.includes(name.toLowerCase()))) return true;
  const { own_repo, own_workflow_path } = context;
  return own_repo?.toLowerCase() === repo.toLowerCase() && own_workflow_path === path;
}

function watchOf(input: DiscoveryInput, path: string, foundBy: Watch['found_by']): Watch {
  const watch = { ...input.rules, repo: input.repo, entry: path, found_by: foundBy };
  return input.needs_repo ? { ...watch, needs_repo: true } : watch;
}

function unreadable(input: DiscoveryInput, path: string, why: string): Verdict {
  return unknownWatch(input, path, {
    code: 'schedule_unknown',
    message: `${path} could not be read, so whether it has a schedule is not known: ${why}`,
    hint: `Fix ${path} on the default branch, or add it to \`retired\` if it has no schedule.`,
  });
}

function unknownWatch(input: DiscoveryInput, path: string, error: Problem): Verdict {
  const verdict = bareVerdict(watchOf(input, path, 'file'), input.repo, { status: 'unknown', error });
  return { ...verdict, path };
}

/** What there is to watch in the repository is not fully known: said once, with the first reason. */
function doubtRepository(input: DiscoveryInput, error: Problem, found: Discovery): void {
  if (!found.unknown.some(isWholeRepository)) found.unknown.push(repositoryVerdict(input, error));
}

/** The verdict on a repository of which it is not known what there is to watch. */
export function repositoryVerdict(
  { repo, rules }: Pick<DiscoveryInput, 'repo' | 'rules'>,
  error: Problem,
): Verdict {
  const watch = { ...rules, repo, entry: 'auto', found_by: 'file' as const };
  return { ...bareVerdict(watch, repo, { status: 'unknown', error }), name: EVERY_WORKFLOW };
}

/** Whose run it is. */
export type Seen = Pick<WorkflowRun, 'workflow_id' | 'path'>;

/** What GitHub started lately in a repository that is listed as a whole, without a request of its own. */
export function* recentlyScheduled(input: DiscoveryInput): Inquiry<Seen[]> {
  const { context } = input;
  const repo = yield* ask({ kind: 'repository', repo: input.repo });
  if (!repo.ok || repo.value.archived) return [];
  const page = yield* askNewestScheduled(input.repo, repo.value.full_name, context);
  if (page === null || !page.ok) return [];
  const seen = page.value.rows.filter((run) => firedLately(run, context) && !isLeftOut(input, run.path));
  // Kept until the last watch of all is judged, as whole rows need not be.
  return seen.map(({ workflow_id, path }) => ({ workflow_id, path }));
}

/**
 * The paths of those that have no verdict. None where an entry could not be identified: it may mean any of
 * them, by its display name.
 */
export function pathsWithoutVerdict(seen: Seen[], verdicts: Verdict[]): string[] {
  if (verdicts.some(({ id, status }) => id === null && status === 'unknown')) return [];
  const named = new Set(
    verdicts.flatMap(({ id, path, entry }) => [
      entryKey(entry),
      ...(path === null ? [] : [path]),
      ...(id === null ? [] : [entryKey(String(id))]),
    ]),
  );
  const isWatched = ({ workflow_id: id, path }: Seen) =>
    entryKeysOf({ id, path }).some((key) => named.has(key));
  return [...new Set(seen.filter((one) => !isWatched(one)).map(({ path }) => path))].sort();
}
