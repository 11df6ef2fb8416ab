/** Which workflows of a repository are watched: an exact entry beats a glob, and a glob beats `auto`. */
import { ask, type Inquiry } from '../evidence/inquiry.js';
import type { Workflow } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { matches, nearest } from '../text/match.js';
import { type Discovery, type DiscoveryInput, discover, isLeftOut } from './discover.js';
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

/** Finds the watches of one repository. Entries alone cost no request: each is looked up when it is judged. */
export function* selectWatches(order: SelectionInput): Inquiry<Selection> {
  if (!order.auto && !order.entries.some(({ entry }) => isGlob(entry)))
    return { watches: order.entries, unknown: [], unmatched: [], unwatched: null };
  const found = yield* discover(order);
  const workflows = yield* workflowsOf(order, found);
  const names = (watch: Watch, workflow: Pick<Workflow, 'id' | 'path' | 'name'>): boolean =>
    isNamedBy(workflow, watch.entry) || workflow.name === watch.entry;
  // A display name may hold a star.
  const isExact = (watch: Watch): boolean =>
    !isGlob(watch.entry) || workflows.some((workflow) => names(watch, workflow));
  const exact = order.entries.filter(isExact);
  const taken = new Set(
    workflows.filter((workflow) => exact.some((watch) => names(watch, workflow))).map(({ path }) => path),
  );
  const selection: Selection = { watches: [...exact], unknown: [], unmatched: [], unwatched: [] };
  for (const glob of order.entries.filter((watch) => !isExact(watch))) {
    const fits = workflows.filter((workflow) => isPresent(workflow) && fitsGlob(glob.entry, workflow));
    if (fits.length === 0)
      selection.unmatched.push({ glob: glob.entry, near: nearFiles(glob.entry, workflows) });
    for (const { path, found_by } of fits) {
      if (taken.has(path)) continue;
      taken.add(path);
      selection.watches.push({ ...glob, entry: path, found_by });
    }
  }
  const others = found.watches.filter(({ entry }) => !taken.has(entry));
  if (order.auto) selection.watches.push(...others);
  else selection.unwatched = others.map(({ entry }) => entry);
  // What could not be read matters where it may hold a watch that no entry names.
  selection.unknown = found.unknown.filter(
    (verdict) => isWholeRepository(verdict) || (order.auto && !taken.has(verdict.entry)),
  );
  return selection;
}

interface Candidate extends Pick<Workflow, 'id' | 'path' | 'name'> {
  /** Null where the workflow is only listed, as GitHub lists deleted ones too. */
  present: Watch['found_by'] | null;
}

type Present = Candidate & { found_by: Watch['found_by'] };

function isPresent(workflow: Candidate): workflow is Present {
  return workflow.present !== null;
}

/** Workflows that are listed or have a file; those of the monitor itself and retired ones are left out. */
function* workflowsOf(order: SelectionInput, found: Discovery): Inquiry<Present[]> {
  const repo = yield* ask({ kind: 'repository', repo: order.repo });
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
    const isOut = isLeftOut(order, path);
    const found_by = present.get(path) ?? 'settings';
    return {
      id: row?.id ?? 0,
      name: row?.name ?? path,
      path,
      present: isOut ? null : (present.get(path) ?? null),
      found_by,
    };
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
