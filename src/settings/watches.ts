/** The `workflows` setting: auto, a plain list, or YAML. */
import type { Problem } from '../problems.js';
import { list } from './fields.js';
import { type Config, configSchema, inputSchema, type WatchInput, watchListSchema } from './watch-schema.js';
import { checkYaml, parseYaml, type Read, type YamlText } from './yaml-text.js';

/** As many as a mail can name. */
const MOST_NAMES = 100;

export type Watches = 'auto' | WatchInput[];

export interface ConfigFile extends Omit<Config, 'workflows'> {
  workflows?: Watches | undefined;
}

/** Reads the text of the input. */
export function readWorkflows(text: string): Read<Watches> {
  if (text.trim() === 'auto') return { value: 'auto', problems: [] };
  return isYaml(text) ? readYaml(text) : readPlain(text);
}

/** What a text lists, as well as it can be read: for the mail about a setting that is wrong. */
export function namesIn(text: string): string[] {
  if (isYaml(text)) return namesInYaml(text);
  return list(text).filter(isNamed).slice(0, MOST_NAMES);
}

/** Reads the config file's text; `file` is for the messages. */
export function readConfigText(text: string, file: string): Read<ConfigFile> {
  const yaml = parseYaml(text, file);
  if (yaml.value === null) return yaml;
  return checkMapping(configSchema, { ...yaml.value, data: yaml.value.data ?? {} });
}

/** YAML begins like a sequence or a mapping, or has the key at the start of a line; all else is a plain list. */
function isYaml(text: string): boolean {
  const first = text
    .split('\n')
    .map((line) => line.replace(/^\s*#.*$/, '').trim())
    .find((line) => line !== '');
  return /^[-[{]/.test(first ?? '') || /^workflows:/m.test(text);
}

function readPlain(text: string): Read<Watches> {
  const names = list(text);
  if (names.length === 0) return refused('the list has nothing in it, only blanks, commas or comments');
  if (names.includes('auto')) return refused('`auto` stands alone, without names beside it');
  const checked = watchListSchema.safeParse(names);
  if (checked.success) return { value: checked.data, problems: [] };
  return refused('a name is longer than 300 characters or holds control characters');
}

function readYaml(text: string): Read<Watches> {
  const yaml = parseYaml(text, 'workflows');
  if (yaml.value === null) return yaml;
  if (!isMapping(yaml.value.data)) return checkYaml(watchListSchema, yaml.value);
  const checked = checkMapping(inputSchema, yaml.value);
  if (checked.value === null) return checked;
  return checked.value.workflows === undefined
    ? refused('there is no list under the key `workflows`')
    : { value: checked.value.workflows, problems: [] };
}

/** Checks a mapping in which `auto` may stand in place of the list. */
function checkMapping(schema: typeof configSchema | typeof inputSchema, yaml: YamlText): Read<ConfigFile> {
  const { data } = yaml;
  if (!isMapping(data) || data.workflows !== 'auto') return checkYaml(schema, yaml);
  const { workflows: _auto, ...rest } = data;
  const checked = checkYaml(schema, { ...yaml, data: rest });
  return checked.value === null ? checked : { value: { ...checked.value, workflows: 'auto' }, problems: [] };
}

/** The same for YAML, where it can be parsed at all. */
export function namesInYaml(text: string): string[] {
  const yaml = parseYaml(text, 'workflows');
  const data = yaml.value?.data;
  const entries: unknown = isMapping(data) ? data.workflows : data;
  if (!Array.isArray(entries)) return [];
  const names = entries.flatMap((entry: unknown) => {
    const name = isMapping(entry) ? entry.workflow : entry;
    return typeof name === 'string' || typeof name === 'number' ? [String(name)] : [];
  });
  return names.filter(isNamed).slice(0, MOST_NAMES);
}

function isNamed(name: string): boolean {
  return name !== 'auto';
}

function isMapping(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function refused(why: string): { value: null; problems: Problem[] } {
  const hint = 'For example `workflows: nightly-backup, weekly-report.yml`, or `workflows: auto`';
  return { value: null, problems: [{ code: 'settings_invalid', message: `workflows: ${why}.`, hint }] };
}
