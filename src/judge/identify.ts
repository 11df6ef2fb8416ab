/**
 * From what the user wrote to one workflow: by id, path, file name, stem or display name, never by run names.
 * And back: the shortest name of each watch that is unique in the run.
 */
import { malformedProblem } from '../evidence/coverage.js';
import { ask, askAll, type Inquiry } from '../evidence/inquiry.js';
import type { AnswerOf, MalformedRow, Pass, QuestionOf, Repository, Workflow } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import { groupBy, memoized } from '../text/by-key.js';
import { nearest } from '../text/match.js';
import type { Verdict } from './model.js';

export type Identity =
  /** `malformed` are rows of the workflow list that could not be read, of other workflows. */
  | { kind: 'found'; workflow: Workflow; malformed: MalformedRow[] }
  /** No workflow has this name; `near` are the ones that might be meant. */
  | { kind: 'missing'; near: string[]; is_list: boolean }
  | { kind: 'problem'; problem: Problem };

/** Where GitHub looks for workflows: in the folder itself, not below it. */
export const WORKFLOWS_FOLDER = '.github/workflows/';

/** Workflows that GitHub makes itself (Pages, CodeQL's default setup) have such a path, and no file. */
const WITHOUT_FILE = 'dynamic/';

/** Whether a workflow's path is that of a file in the repository. */
export function isFilePath(path: string): boolean {
  return !path.startsWith(WITHOUT_FILE);
}

/** The page of a workflow under Actions, where it is run and enabled, and its history shown. */
export function actionsPage(repositoryUrl: string, path: string): string | null {
  if (!URL.canParse(repositoryUrl)) return null;
  const name = isFilePath(path) ? fileOf(path) : path.slice(WITHOUT_FILE.length);
  return `${repositoryUrl}/actions/workflows/${name.split('/').map(encodeURIComponent).join('/')}`;
}

/** File name without folder. */
export function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** File name without folder and ending. */
export function stemOf(path: string): string {
  return fileOf(path).replace(/\.ya?ml$/i, '');
}

/** The path with the other of the two endings of workflow files; the path itself where it has neither. */
export function otherEnding(path: string): string {
  return path.replace(/\.(ya?ml)$/, (_, ending) => (ending === 'yml' ? '.yaml' : '.yml'));
}

/** Whether an entry means this workflow, but for its display name; an entry of digits is always an id. */
export function isNamedBy(workflow: Pick<Workflow, 'id' | 'path'>, entry: string): boolean {
  return entryKeysOf(workflow).includes(entryKey(entry));
}

/** What `entryKey` gives for the entries that mean this workflow, the most exact first; no display names. */
export function entryKeysOf({ id, path }: Pick<Workflow, 'id' | 'path'>): string[] {
  const inFolder = path.startsWith(WORKFLOWS_FOLDER)
    ? [path.slice(WORKFLOWS_FOLDER.length), stemOf(path)]
    : [];
  return [nameOfId(id), path, ...inFolder];
}

/** An entry as `entryKeysOf` lists it. */
export function entryKey(entry: string): string {
  return isId(entry) ? nameOfId(Number(entry)) : plainEntry(entry);
}

/** No path looks like it. */
function nameOfId(id: number): string {
  return `\n${id}`;
}

/** An entry without what may precede a path. */
function plainEntry(entry: string): string {
  return entry.replace(/^\.?\//, '');
}

function isId(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Resolves an entry against the repository's workflow list. */
export function* identify(entry: string, repo: Repository, read: Pass): Inquiry<Identity> {
  const listed = yield* ask({ kind: 'workflows', repo: repo.full_name, read });
  if (!listed.ok) return { kind: 'problem', problem: listed.error };
  const { malformed = [] } = listed;
  const exact = named(entry, listed.value);
  // `nightly.yml` in the settings means `nightly.yaml`, where that is the one file of the name.
  const isRenamed = ({ path }: Workflow) => differsInEnding(entry, path);
  const fits = exact.length > 0 ? exact : withoutPredecessors(listed.value.filter(isRenamed));
  const [only] = fits;
  if (only && fits.length === 1) return { kind: 'found', workflow: only, malformed };
  if (fits.length > 1) return yield* choose(entry, fits, repo, malformed);
  const possible = malformed.find((row) => canBeNamed(row, entry));
  if (possible !== undefined)
    return { kind: 'problem', problem: malformedProblem(possible, `the workflow list of ${repo.full_name}`) };
  const near = nearNames(entry, listed.value);
  return (
    (yield* unlisted(entry, repo, read)) ?? { kind: 'missing', near, is_list: isList(entry, listed.value) }
  );
}

/** Whether a row that could not be read may be the workflow of an entry; its display name is not known. */
function canBeNamed({ id, path }: MalformedRow, entry: string): boolean {
  if (isId(entry)) return id === null || id === Number(entry);
  return path === null || !/[./]/.test(entry) || isNamedBy({ id: 0, path }, entry);
}

/** Workflows that an entry names, by the most exact way of naming that fits any. */
function named(entry: string, workflows: Workflow[]): Workflow[] {
  const { byWay, byName } = waysToName(workflows);
  const fits = byWay.map((names) => names.get(entryKey(entry))).find((some) => some !== undefined);
  if (isId(entry)) return fits ?? [];
  return withoutPredecessors(fits ?? byName.get(entry) ?? []);
}

/** Every watch of a repository looks into the same list. */
const waysToName = memoized((workflows: Workflow[]) => ({
  byWay: [0, 1, 2, 3].map((way) => groupBy(workflows, (workflow) => entryKeysOf(workflow)[way])),
  byName: groupBy(workflows, ({ name }) => name),
}));

/** Whether an entry differs from the workflow's path in its ending only. */
export function differsInEnding(entry: string, path: string): boolean {
  const other = otherEnding(plainEntry(entry));
  return other !== plainEntry(entry) && (path === other || path === WORKFLOWS_FOLDER + other);
}

/** A file that was deleted and made anew has two workflows under one path: the new one is meant. */
function withoutPredecessors(fits: Workflow[]): Workflow[] {
  const isDeleted = ({ state }: Workflow) => state === 'deleted';
  const inOrder = fits.toSorted((a, b) => Number(isDeleted(b)) - Number(isDeleted(a)) || a.id - b.id);
  return [...new Map(inOrder.map((workflow) => [workflow.path, workflow])).values()];
}

/** Several files fit: GitHub lists ghosts too, so the ones that are on the default branch decide. */
function* choose(
  entry: string,
  fits: Workflow[],
  repo: Repository,
  malformed: MalformedRow[],
): Inquiry<Identity> {
  const files = yield* askAll(fits.map(({ path }) => fileAt(repo, path, 1)));
  const present = fits.filter((_, i) => !isAbsent(files[i]));
  const [only] = present;
  if (only && present.length === 1) return { kind: 'found', workflow: only, malformed };
  const [newest] = [...fits].sort((a, b) => b.id - a.id);
  if (present.length === 0 && newest) return { kind: 'found', workflow: newest, malformed };
  const paths = present.map(({ path }) => path);
  return {
    kind: 'problem',
    problem: {
      code: 'workflow_ambiguous',
      message: `workflows: "${entry}" fits ${paths.join(' and ')} in ${repo.full_name}.`,
      hint: `Name the file: \`workflows: ${paths[0]?.slice(WORKFLOWS_FOLDER.length)}\``,
    },
  };
}

/** A file that is on the branch while the list lacks it means a list that cannot be trusted. */
function* unlisted(entry: string, repo: Repository, read: Pass): Inquiry<Identity | null> {
  const plain = plainEntry(entry);
  const file = plain.startsWith(WORKFLOWS_FOLDER) ? plain.slice(WORKFLOWS_FOLDER.length) : plain;
  // Workflows lie in the folder itself: a path that leads elsewhere is not a workflow, and is not asked for.
  if (!/^[\w.-]+$/.test(file) || isId(entry)) return null;
  const paths = (/\.ya?ml$/i.test(file) ? [file] : [`${file}.yml`, `${file}.yaml`]).map(
    (one) => WORKFLOWS_FOLDER + one,
  );
  const answers = yield* askAll(paths.map((one) => fileAt(repo, one, read)));
  const failed = answers.find((answer) => !answer.ok);
  if (failed && !failed.ok) return { kind: 'problem', problem: failed.error };
  const present = paths.find((_, i) => !isAbsent(answers[i]));
  if (present === undefined) return null;
  return {
    kind: 'problem',
    problem: {
      code: 'evidence_contradictory',
      message: `${present} is on ${repo.default_branch}, but GitHub's workflow list of ${repo.full_name} lacks it.`,
      hint: 'Wait some minutes if it is new. Otherwise enable Actions in the repository, as a fork needs it, or push a change to the file.',
    },
  };
}

/** The one other workflow of the same display name whose file is there: what a renamed file has become. */
export function* findNamesake(repo: Repository, workflow: Workflow): Inquiry<Workflow | null> {
  const files = yield* ask({ kind: 'files', repo: repo.full_name, ref: repo.default_branch });
  const listed = yield* ask({ kind: 'workflows', repo: repo.full_name, read: 1 });
  if (!files.ok || !listed.ok) return null;
  const there = new Set(files.value.map(({ path }) => path));
  const namesakes = listed.value.filter(
    ({ name, path }) => name === workflow.name && path !== workflow.path && there.has(path),
  );
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}

function fileAt(repo: Repository, path: string, read: Pass): QuestionOf<'file'> {
  return { kind: 'file', repo: repo.full_name, path, ref: repo.default_branch, read };
}

function isAbsent(answer: AnswerOf<'file'> | undefined): boolean {
  return answer?.ok === true && answer.value.text === null;
}

/** Whether an entry is several names with something other than a comma or a line break between them. */
function isList(entry: string, workflows: Workflow[]): boolean {
  const parts = entry.split(/[;|\s]+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => named(part, workflows).length > 0);
}

function nearNames(entry: string, workflows: Workflow[]): string[] {
  if (/^auto$/i.test(entry)) return ['auto'];
  const names = new Map<string, string>();
  for (const { name, path } of workflows) {
    const file = fileOf(path);
    for (const form of [stemOf(path), file, name]) names.set(form, file);
  }
  return [...new Set(nearest(entry, [...names.keys()], 3).map((form) => names.get(form) ?? form))];
}

/**
 * Gives every verdict its name. With several repositories, the repository is always part of it; `elsewhere`
 * are those that other shards look at, so that a mail says the same from whichever shard it comes.
 */
export function withShortestNames(verdicts: Verdict[], elsewhere: readonly string[]): Verdict[] {
  const all = [...elsewhere, ...verdicts.map(({ repo }) => repo)];
  const several = new Set(all.map((repo) => repo.toLowerCase())).size > 1;
  const forms: ((verdict: Verdict) => string)[] = several
    ? [stemInRepo, (v) => `${v.repo}/${stem(v)}`, fileInRepo]
    : [stem, file, stemInRepo, fileInRepo];
  const alike = forms.map((form) => groupBy(verdicts, form));
  return verdicts.map((verdict) => {
    const unique = forms.find((form, i) => alike[i]?.get(form(verdict))?.length === 1) ?? fileInRepo;
    return { ...verdict, name: unique(verdict) };
  });
}

/** What a verdict on a whole repository is about. */
export const EVERY_WORKFLOW = 'every scheduled workflow';

/** A repository that could not be looked through; `auto` is no name that an entry can have. */
export function isWholeRepository({ entry }: Pick<Verdict, 'entry'>): boolean {
  return entry === 'auto';
}

const nameBy =
  (form: (path: string) => string) =>
  (verdict: Verdict): string =>
    isWholeRepository(verdict) ? EVERY_WORKFLOW : form(verdict.path ?? verdict.entry);
const stem = nameBy(stemOf);
const file = nameBy(fileOf);
const stemInRepo = (verdict: Verdict): string => `${verdict.repo.split('/')[1]}/${stem(verdict)}`;
/** Beyond these there are but two files of one repository that differ in their ending only. */
const fileInRepo = (verdict: Verdict): string => `${verdict.repo}/${file(verdict)}`;
