/**
 * Which workflows of a repository are watched: an exact entry beats a glob, and a glob beats `auto`, which is every
 * workflow with a schedule and every one that had a scheduled run lately. And what a list without `auto` leaves out of
 * these, as far as what is read anyway shows them.
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
import { matches, nearest } from '../text/match.js';
import { DAY, iso, ms } from '../text/time.js';
import { bareVerdict } from './build-verdict.js';
import { askNewestScheduled } from './bulk-listing.js';
import { workflowFiles } from './file.js';
import {
  EVERY_WORKFLOW,
  entryKey,
  entryKeysOf,
  fileOf,
  isNamedBy,
  isWholeRepository,
  otherEnding,
  stemOf,
  WORKFLOWS_FOLDER,
} from './identify.js';
import type { Verdict } from './model.js';
import { haveSameRules } from './same-rules.js';

interface SelectionInput extends DiscoveryInput {
  /** Whether what no entry names is discovered. */
  auto: boolean;
  /** The watches that entries name in this repository, with their rules. */
  entries: Watch[];
}

export interface Selection extends Discovery {
  /** Globs that matched nothing here, with the file names that might be meant. */
  unmatched: { glob: string; near: string[] }[];
  /** Paths of scheduled workflows that the list leaves out; null where nothing was discovered. */
  unwatched: string[] | null;
}

/** Finds the watches of one repository. Entries alone cost no request: each is looked up when it is judged. */
export function* selectWatches(input: SelectionInput): Inquiry<Selection> {
  if (!input.auto && !input.entries.some(({ entry }) => isGlob(entry)))
    return { ...nothingFound, watches: input.entries, unmatched: [], unwatched: null };
  const found = yield* discover(input);
  const workflows = found.never_enabled ? [] : yield* candidatesOf(input, found);
  const names = (watch: Watch, workflow: Pick<Workflow, 'id' | 'path' | 'name'>): boolean =>
    isNamedBy(workflow, watch.entry) || workflow.name === watch.entry;
  // A display name may hold a star.
  const isExact = (watch: Watch): boolean =>
    !isGlob(watch.entry) || workflows.some((workflow) => names(watch, workflow));
  const exact = input.entries.filter(isExact);
  const named = workflows.filter((workflow) => exact.some((watch) => names(watch, workflow)));
  const taken = new Map<string, Watch | null>(named.map(({ path }) => [path, null]));
  const selection: Selection = { ...found, watches: [...exact], unmatched: [], unwatched: [] };
  for (const glob of input.entries.filter((watch) => !isExact(watch))) {
    const fits = workflows.filter((one) => one.found_by !== null && fitsGlob(glob.entry, one));
    if (fits.length === 0)
      selection.unmatched.push({ glob: glob.entry, near: nearFiles(glob.entry, workflows) });
    for (const { path, found_by } of fits) {
      const earlier = taken.get(path); // Two globs that differ both stay: a mistake of the list.
      if (found_by === null || earlier === null || haveSameRules(earlier, glob)) continue;
      taken.set(path, glob);
      const { needs_repo = false } = input;
      selection.watches.push({ ...glob, entry: path, found_by, shares_entry: 'glob', needs_repo });
    }
  }
  const others = found.watches.filter(({ entry }) => !taken.has(entry));
  if (input.auto) selection.watches.push(...others);
  else selection.unwatched = others.map(({ entry }) => entry);
  // What could not be read matters where it may hold a watch that no entry names.
  selection.unknown = found.unknown.filter(
    (verdict) => isWholeRepository(verdict) || (input.auto && !taken.has(verdict.entry)),
  );
  return selection;
}

interface Candidate extends Pick<Workflow, 'id' | 'path' | 'name'> {
  /** Null where the workflow is only listed, as GitHub lists deleted ones too, or is left out. */
  found_by: Watch['found_by'] | null;
}

/** Workflows that are listed or have a file; those of the monitor itself and retired ones are only listed. */
function* candidatesOf(input: SelectionInput, found: Discovery): Inquiry<Candidate[]> {
  const repo = yield* ask({ kind: 'repository', repo: input.repo });
  if (!repo.ok) return [];
  const at = repo.value.full_name;
  const listed = yield* ask({ kind: 'workflows', repo: at, read: 1 });
  const files = yield* ask({ kind: 'files', repo: at, ref: repo.value.default_branch });
  const present = new Map<string, Watch['found_by']>();
  for (const { path } of files.ok ? files.value : []) present.set(path, 'settings');
  for (const { entry, found_by } of found.watches) if (found_by === 'past_runs') present.set(entry, found_by);
  const rows = listed.ok ? listed.value : [];
  const paths = new Set([...rows.map(({ path }) => path), ...present.keys()]);
  return [...paths].map((path) => {
    const row = rows.findLast((one) => one.path === path);
    const found_by = isLeftOut(input, path) ? null : (present.get(path) ?? null);
    return { id: row?.id ?? 0, name: row?.name ?? path, path, found_by };
  });
}

function isGlob(entry: string): boolean {
  return /[*?]/.test(entry);
}

/** `*i*` is meant of names: neither the folder nor the ending makes it fit, unless the glob holds a part of them. */
function fitsGlob(glob: string, { path, name }: Pick<Workflow, 'path' | 'name'>): boolean {
  const forms = [stemOf(path), name];
  if (glob.includes('.')) forms.push(fileOf(path));
  if (glob.includes('/')) forms.push(path);
  return forms.some((form) => matches(glob, form));
}

function nearFiles(glob: string, workflows: Candidate[]): string[] {
  const plain = glob.replace(/[*?]+/g, '');
  const stems = workflows.map(({ path }) => stemOf(path));
  const holding = stems.filter(
    (stem) => plain.length > 2 && stem.includes(plain.replace(/^[-_.]+|[-_.]+$/g, '')),
  );
  return holding.length > 0 ? holding.slice(0, 3) : nearest(plain, stems, 3);
}

/** A workflow that fired within this time is expected to fire again. */
const PAST_RUNS = 35 * DAY;

interface Discovery {
  watches: Watch[];
  /** What could not be looked at: unknown, never absent. */
  unknown: Verdict[];
  /** Whether GitHub runs nothing in the repository, which was listed with all of its owner's: it is left out. */
  never_enabled: boolean;
}

const nothingFound: Discovery = { watches: [], unknown: [], never_enabled: false };

interface DiscoveryInput {
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
 * Of a repository that GitHub lists without any workflow: whether it has no run either, as a fork whose Actions were
 * never enabled (https://github.com/airas-org/airas/issues/10). Nothing can run there, and nobody asked for this one.
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

/** The search for workflows that had a scheduled run in the last 35 days and have no schedule in a file now. */
interface PastSearch {
  input: DiscoveryInput;
  /** Workflows as GitHub lists them; null where the list could not be read. */
  listed: Workflow[] | null;
  /** Neither found by its file nor left out. */
  isWanted: (path: string) => boolean;
  found: Discovery;
  since: string;
  /** The question for the runs of one workflow, or of the repository: the newest page, or back to an instant. */
  runs: (id: number | null, from: string | null) => QuestionOf<'runs'>;
}

function* findByPastRuns(repo: string, search: Omit<PastSearch, 'since' | 'runs'>): Inquiry<void> {
  const { input, listed, isWanted, found } = search;
  const since = iso(ms(input.context.now) - PAST_RUNS);
  const filtered = yield* ask(scheduledRuns(repo, null, null));
  if (!filtered.ok) return doubtRepository(input, filtered.error, found);
  // A filtered list that is empty proves nothing: then all is asked without the filter.
  const event = filtered.value.rows.length === 0 ? null : 'schedule';
  if (event === null && listed !== null && !listed.some(({ path }) => isWanted(path))) return;
  const runs: PastSearch['runs'] = (id, from) => ({ ...scheduledRuns(repo, id, from), event });
  const page = event === null ? yield* ask(runs(null, null)) : filtered;
  if (!page.ok) return doubtRepository(input, page.error, found);
  const further = yield* furtherRuns({ ...search, since, runs }, page.value);
  const fired = [...page.value.rows, ...further].filter((run) => firedSince(run, since));
  const paths = new Set(fired.map((run) => pathOf(run, listed)));
  const past = [...paths].filter(isWanted).sort();
  found.watches.push(...past.map((path) => watchOf(input, path, 'past_runs')));
}

/** Runs that the newest page does not reach: of each workflow that it does not show, or of the whole repository. */
function* furtherRuns(search: PastSearch, page: RunList): Inquiry<WorkflowRun[]> {
  const { input, listed, isWanted, found, since, runs } = search;
  if (coverage(runs(null, null), page) <= ms(since)) return [];
  const shown = new Set(
    page.rows.filter((run) => run.event === 'schedule').map((run) => pathOf(run, listed)),
  );
  const open = listed?.filter(({ path }) => isWanted(path) && !shown.has(path));
  if (open === undefined || open.length > pagesTo(page, since)) {
    const rest = yield* ask(runs(null, since));
    if (!rest.ok) doubtRepository(input, rest.error, found);
    return rest.ok ? rest.value.rows : [];
  }
  const answers = yield* askAll(open.map(({ id }) => runs(id, null)));
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

function firedSince(run: WorkflowRun, since: string): boolean {
  return run.event === 'schedule' && ms(run.created_at) >= ms(since);
}

/** The monitor's own workflow, what is retired, and what GitHub itself runs without a file. */
function isLeftOut({ repo, retired, context }: DiscoveryInput, path: string): boolean {
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

/** What GitHub started lately in a repository that is listed as a whole: no request beyond those of its watches. */
export function* recentlyScheduled(input: DiscoveryInput): Inquiry<Seen[]> {
  const { context } = input;
  const repo = yield* ask({ kind: 'repository', repo: input.repo });
  if (!repo.ok || repo.value.archived) return [];
  const page = yield* askNewestScheduled(input.repo, repo.value.full_name, context);
  if (page === null || !page.ok) return [];
  const since = iso(ms(context.now) - PAST_RUNS);
  const seen = page.value.rows.filter((run) => firedSince(run, since) && !isLeftOut(input, run.path));
  // Kept until the last watch of all is judged, as whole rows need not be.
  return seen.map(({ workflow_id, path }) => ({ workflow_id, path }));
}

/**
 * The paths of those that have no verdict. None where an entry could not be identified: it may mean any of them, by its
 * display name.
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
