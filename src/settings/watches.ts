/** What is to be watched: `auto`, a plain list or YAML. The rules that an entry leaves open are filled in. */
import { type Problem, wrongSetting } from '../problems.js';
import { memoized } from '../text/by-key.js';
import { z } from '../text/zod.js';
import type { EntryInput, WatchText } from './config-schema.js';
import type { Rules, Settings, WatchEntry } from './model.js';
import type { Sources } from './sources.js';
import { isSameRepo, list, namesOf, watchName } from './values.js';
import type { Listed, Read } from './yaml.js';

/** The `workflows` setting, read once however often it is asked for; null where it is not given. */
export const givenWorkflows = memoized(async (sources: Sources): Promise<Listed<WatchText> | null> => {
  const text = sources.text('workflows');
  return text === null ? null : readWorkflows(text);
});

/** Reads the text of the setting. */
export async function readWorkflows(given: string): Promise<Listed<WatchText>> {
  const text = given.replace(/^\uFEFF/, '');
  if (isYaml(text)) return (await import('./config-text.js')).readInputText(text);
  return { ...readPlain(text), names: namesOf(list(text)) };
}

/** YAML where the first character outside blanks and comments begins a collection, or a line has the key. */
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
  const checked = z.array(watchName).safeParse(names);
  if (checked.success) {
    const workflows = checked.data.map((name) => (name === 'auto' ? name : { workflow: name }));
    return { value: { workflows }, problems: [] };
  }
  return refused('a name is longer than 300 characters or holds control characters');
}

function refused(why: string): { value: null; problems: Problem[] } {
  const hint = 'For example `workflows: nightly-backup, weekly-report.yml`, or `workflows: auto`';
  return { value: null, problems: [wrongSetting(`workflows: ${why}.`, hint)] };
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
    else if (rulesOf(same) !== rulesOf(entry)) {
      const message = `workflows: "${entry.workflow}" is listed twice with different settings.`;
      problems.push(wrongSetting(message, 'Keep one of the two entries.'));
    }
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
    named === null ||
    repos.some((repo) => isSameRepo(repo, named) || isSameRepo(repo, `${named.split('/')[0]}/*`))
  );
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
