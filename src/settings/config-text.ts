/** What YAML says is to be watched: the text of the input, or the config file. */
import { type Config, configSchema, inputSchema, type WatchText, watchListSchema } from './config-schema.js';
import { namesOf } from './values.js';
import { checkYaml, failed, type Listed, parseYaml, type Read } from './yaml.js';

/** Reads the text of the input: a list, or a mapping that holds one. */
export function readInputText(text: string): Listed<WatchText> {
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
  return failed('workflows: there is no list under the key `workflows`.');
}

/** Reads the config file's text; `file` is for the messages. */
export function readConfigText(text: string, file: string): Listed<Config> {
  const yaml = parseYaml(text, file);
  const read =
    yaml.value === null ? yaml : checkYaml(configSchema, { ...yaml.value, data: yaml.value.data ?? {} });
  return { ...read, names: namesIn(yaml) };
}

function namesIn({ value }: ReturnType<typeof parseYaml>): string[] {
  const data = value?.data;
  const entries: unknown = isMapping(data) ? data.workflows : data;
  if (!Array.isArray(entries)) return [];
  const names = entries.flatMap((entry: unknown) => {
    const name = isMapping(entry) ? entry.workflow : entry;
    return typeof name === 'string' || typeof name === 'number' ? [String(name)] : [];
  });
  return namesOf(names);
}

function isMapping(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
