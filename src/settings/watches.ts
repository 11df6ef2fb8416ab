/** What is to be watched: `auto`, a plain list or YAML, with the rules that each entry leaves open filled in. */
import type { Problem } from '../problems.js';
import { memoized } from '../text/by-key.js';
import { type Config, configSchema, type EntryInput, inputSchema, watchListSchema } from './config-schema.js';
import type { Rules, Settings, WatchEntry } from './model.js';
import type { Sources } from './sources.js';
import { isSameRepo, list } from './values.js';
import { checkYaml, parseYaml, type Read } from './yaml.js';

/** As many as a mail can name. */
const MOST_NAMES = 100;

/** What the input says, or the config file without its defaults. */
export type WatchText = Pick<Config, 'workflows' | 'retired'>;

/** What a text lists, and its names as well as they can be read: for the mail about a setting that is wrong. */
type Listed<T> = Read<T> & { names: string[] };

/** The `workflows` setting, read once however often it is asked for; null where it is not given. */
export const givenWorkflows = memoized((sources: Sources): Listed<WatchText> | null => {
  const text = sources.text('workflows');
  return text === null ? null : readWorkflows(text);
});

/** Reads the text of the setting. */
export function readWorkflows(given: string): Listed<WatchText> {
  const text = given.replace(/^\uFEFF/, '');
  if (!isYaml(text)) return { ...readPlain(text), names: named(list(text)) };
  const yaml = parseYaml(text, 'workflows');
  return { ...checkWorkflows(yaml), names: namesIn(yaml) };
}

function checkWorkflows(yaml: ReturnType<typeof parseYaml>): Read<WatchText> {
  if (yaml.value === null) return yaml;
  if (!isMapping(yaml.value.data)) {
    const listed = checkYaml(watchListSchema, yaml.value);
    return listed.value === null ? listed : { value: { workflows: listed.value }, problems: [] };
  }
  const checked = checkYaml(inputSchema, yaml.value);
  if (checked.value === null || checked.value.workflows !== undefined) return checked;
  return refused('there is no list under the key `workflows`');
}

/** Reads the config file's text; `file` is for the messages. */
export function readConfigText(text: string, file: string): Listed<Config> {
  const yaml = parseYaml(text, file);
  const read =
    yaml.value === null ? yaml : checkYaml(configSchema, { ...yaml.value, data: yaml.value.data ?? {} });
  return { ...read, names: namesIn(yaml) };
}

/** YAML where the first character that is neither blank nor in a comment begins a collection, or a line has the key. */
function isYaml(text: string): boolean {
  const first = text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\s*#.*$/, '').trim())
    .find((line) => line !== '');
  return /^[-[{]/.test(first ?? '') || /^workflows:/m.test(text);
}

function readPlain(text: string): Read<WatchText> {
  const names = list(text);
  if (names.length === 0) return refused('the list has nothing in it, only blanks, commas or comments');
  const checked = watchListSchema.safeParse(names);
  if (checked.success) return { value: { workflows: checked.data }, problems: [] };
  return refused('a name is longer than 300 characters or holds control characters');
}

function namesIn({ value }: ReturnType<typeof parseYaml>): string[] {
  const data = value?.data;
  const entries: unknown = isMapping(data) ? data.workflows : data;
  if (!Array.isArray(entries)) return [];
  const names = entries.flatMap((entry: unknown) => {
    const name = isMapping(entry) ? entry.workflow : entry;
    return typeof name === 'string' || typeof name === 'number' ? [String(name)] : [];
  });
  return named(names);
}

function named(names: string[]): string[] {
  return names.filter((name) => name !== 'auto').slice(0, MOST_NAMES);
}

function isMapping(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function refused(why: string): { value: null; problems: Problem[] } {
  const hint = 'For example `workflows: nightly-backup, weekly-report.yml`, or `workflows: auto`';
  return { value: null, problems: [{ code: 'settings_invalid', message: `workflows: ${why}.`, hint }] };
}

// ── Entries with their rules ────────────────────────────────────────────────────────────────────

/** Entries that all name their repository need no other. */
export function requireRepo({ auto, entries }: Settings['watches']): boolean {
  return auto || entries.some(({ repo }) => repo === null);
}

/** The list with the rules that it leaves open filled in; the same workflow twice must agree with itself. */
export function resolveWatches(
  items: NonNullable<WatchText['workflows']>,
  rules: Rules,
  repos: string[],
): Read<Settings['watches']> {
  const byWorkflow = new Map<string, WatchEntry[]>();
  const problems: Problem[] = [];
  for (const item of items) {
    if (item === 'auto') continue;
    const entry = entryOf(item, rules);
    const file = entry.workflow.replace(/^(?:\.\/)?\.github\/workflows\//, '');
    const others = byWorkflow.get(file) ?? [];
    const same = others.find((other) => overlap(other.repo, entry.repo, repos));
    if (same === undefined) byWorkflow.set(file, [...others, entry]);
    else if (rulesOf(same) !== rulesOf(entry)) problems.push(listedTwice(entry.workflow));
    // The entry for every repository covers the one for its own.
    else if (entry.repo === null) same.repo = null;
  }
  if (problems.length > 0) return { value: null, problems };
  return { value: { auto: items.includes('auto'), entries: [...byWorkflow.values()].flat() }, problems: [] };
}

function overlap(one: string | null, other: string | null, repos: string[]): boolean {
  if (one !== null && other !== null) return isSameRepo(one, other);
  const named = one ?? other;
  return (
    named === null || repos.some((repo) => isSameRepo(repo, named) || isSameRepo(repo, `${ownerOf(named)}/*`))
  );
}

function ownerOf(repo: string): string {
  return repo.slice(0, repo.indexOf('/'));
}

function rulesOf({ workflow: _workflow, repo: _repo, ...rules }: WatchEntry): string {
  return JSON.stringify(rules);
}

/** What only an entry can ask for; fresh lists, so that no watch shares one with another. */
export function noRequirements() {
  return {
    jobs: [],
    steps: [],
    min_duration_seconds: null,
    allow_skipped: [],
    paused_until: null,
    reason: null,
    note: null,
    next_steps: [],
  };
}

function entryOf(input: EntryInput, rules: Rules): WatchEntry {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  return { workflow: input.workflow, repo: null, ...rules, ...noRequirements(), ...given };
}

function listedTwice(workflow: string): Problem {
  return {
    code: 'settings_invalid',
    message: `workflows: "${workflow}" is listed twice with different settings.`,
    hint: 'Keep one of the two entries.',
  };
}
