/** The `workflows` setting: auto, a plain list, or YAML. */
import type { Problem, Rules, WatchEntry } from '../model.js';
import { list } from './fields.js';
import { type Config, configSchema, type WatchInput, watchListSchema } from './watch-schema.js';
import { checkYaml, parseYaml, type Read } from './yaml-text.js';

export type Watches = 'auto' | WatchInput[];

export interface ConfigFile extends Omit<Config, 'workflows'> {
  workflows?: Watches | undefined;
}

/** Reads the text of the input. */
export function readWorkflows(text: string): Read<Watches> {
  if (text.trim() === 'auto') return { value: 'auto', problems: [] };
  if (isYaml(text)) return readYaml(text);
  const names = list(text);
  if (names.length > 0) return { value: names.map((workflow) => ({ workflow })), problems: [] };
  return { value: null, problems: [emptyList()] };
}

/** What a text lists, as well as it can be read: for the mail about a setting that is wrong. */
export function namesIn(text: string | null): string[] {
  if (text === null) return [];
  const read = readWorkflows(text);
  if (read.value !== null) return read.value === 'auto' ? [] : read.value.map(({ workflow }) => workflow);
  return list(text).slice(0, 50);
}

/** Reads the config file's text; `file` is for the messages. */
export function readConfigText(text: string, file: string): Read<ConfigFile> {
  const yaml = parseYaml(text, file);
  if (yaml.value === null) return yaml;
  const data = yaml.value.data ?? {};
  if (!isAuto(data)) return checkYaml(configSchema, data, yaml.value, file) as Read<ConfigFile>;
  const { workflows: _auto, ...rest } = data;
  const checked = checkYaml(configSchema, rest, yaml.value, file);
  return checked.value === null ? checked : { value: { ...checked.value, workflows: 'auto' }, problems: [] };
}

/** Entries with the rules they leave open filled in; the same workflow twice must agree with itself. */
export function withRules(inputs: WatchInput[], defaults: Rules): Read<WatchEntry[]> {
  const entries = new Map<string, WatchEntry>();
  const problems: Problem[] = [];
  for (const input of inputs) {
    const entry = entryOf(input, defaults);
    const key = `${entry.repo ?? '*'}\n${entry.workflow}`.toLowerCase();
    const twin = entries.get(key);
    if (twin && JSON.stringify(twin) !== JSON.stringify(entry)) problems.push(twice(entry.workflow));
    entries.set(key, twin ?? entry);
  }
  return problems.length > 0 ? { value: null, problems } : { value: [...entries.values()], problems: [] };
}

/** YAML begins like a sequence or a mapping, or has the key at the start of a line; all else is a plain list. */
function isYaml(text: string): boolean {
  const first = text
    .split('\n')
    .map((line) => line.replace(/^\s*#.*$/, '').trim())
    .find((line) => line !== '');
  return /^[-[{]/.test(first ?? '') || /^workflows:/m.test(text);
}

function readYaml(text: string): Read<Watches> {
  const yaml = parseYaml(text, 'workflows');
  if (yaml.value === null) return yaml;
  const { data } = yaml.value;
  if (isAuto(data)) return { value: 'auto', problems: [] };
  const wrapped = typeof data === 'object' && data !== null && !Array.isArray(data);
  if (!wrapped) return checkYaml(watchListSchema, data, yaml.value, 'workflows');
  const schema = configSchema.pick({ workflows: true }).required();
  const checked = checkYaml(schema, data, yaml.value, 'workflows');
  return checked.value === null ? checked : { value: checked.value.workflows, problems: [] };
}

function isAuto(data: unknown): data is { workflows: 'auto' } & Record<string, unknown> {
  return typeof data === 'object' && data !== null && 'workflows' in data && data.workflows === 'auto';
}

function entryOf(input: WatchInput, defaults: Rules): WatchEntry {
  return {
    workflow: input.workflow,
    repo: input.repo ?? null,
    sla_hours: input.sla_hours ?? defaults.sla_hours,
    missed_windows: input.missed_windows ?? defaults.missed_windows,
    grace_hours: input.grace_hours ?? defaults.grace_hours,
    events: input.events ?? defaults.events,
    branch: input.branch ?? defaults.branch,
    jobs: input.jobs ?? [],
    steps: input.steps ?? [],
    min_duration_seconds: input.min_duration_seconds ?? null,
    allow_skipped: input.allow_skipped ?? [],
    paused_until: input.paused_until ?? null,
    reason: input.reason ?? null,
    note: input.note ?? null,
    next_steps: input.next_steps ?? [],
  };
}

function emptyList(): Problem {
  return {
    code: 'settings_invalid',
    message: 'workflows: the list has nothing in it, only blanks, commas or comments.',
    hint: 'Name what is watched: `workflows: nightly-backup, weekly-report.yml`, or `workflows: auto`',
  };
}

function twice(workflow: string): Problem {
  return {
    code: 'settings_invalid',
    message: `workflows: "${workflow}" stands there twice with different settings.`,
    hint: 'Keep one of the two entries.',
  };
}
