/**
 * Which workflows of a repository are watched: an exact entry beats a glob, and a glob beats `auto`. And what
 * a list without `auto` leaves out, where a glob had the repository looked through.
 */
import { ask, type Inquiry } from '../evidence/inquiry.js';
import type { Workflow } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { matches, nearest } from '../text/match.js';
import { type Discovery, type DiscoveryInput, discover, isLeftOut, nothingFound } from './discover.js';
import { fileOf, isNamedBy, isWholeRepository, stemOf } from './identify.js';

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

/** The watches of one repository. Entries alone cost no request: each is looked up when it is judged. */
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

/** A glob is meant of names: folder and ending count only where it holds a part of them. */
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

/** Whether two watches ask the same of a workflow, however it was named or found. */
export function haveSameRules(one: Watch | undefined, other: Watch | undefined): boolean {
  return one !== undefined && other !== undefined && rulesOf(one) === rulesOf(other);
}

function rulesOf(watch: Watch): string {
  const found = { repo: null, entry: null, found_by: null, needs_repo: null, shares_entry: null };
  return JSON.stringify({ ...watch, ...found });
}
