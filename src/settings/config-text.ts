/** What YAML says is to be watched: the text of the input, or the config file. */
import type { Problem } from '../problems.js';
import { nearest } from '../text/match.js';
import { z } from '../text/zod.js';
import {
  type Config,
  configSchema,
  exampleAt,
  inputSchema,
  keysAt,
  type WatchText,
  watchListSchema,
} from './config-schema.js';
import { quoted, sentence } from './redact.js';
import { settings } from './table.js';
import { namesOf } from './values.js';
import { failed, type Listed, type Place, parseYaml, problemAt, type Read, type YamlText } from './yaml.js';

/** More than anyone fixes at once. */
const MOST_PROBLEMS = 100;

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

// ── Checked against its schema ──────────────────────────────────────────────────────────────────

function checkYaml<S extends z.ZodType>(schema: S, { data, place }: YamlText): Read<z.infer<S>> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const misnamed = new Set(
    result.error.issues.flatMap(({ code, path }) => (code === 'unrecognized_keys' ? [path.join()] : [])),
  );
  // An entry whose key `workflow` has a wrong name lacks `workflow` too: one slip, one message.
  const issues = result.error.issues.filter(
    ({ path }) => path.at(-1) !== 'workflow' || !misnamed.has(path.slice(0, -1).join()),
  );
  const roots = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  // One issue names all unknown keys of its mapping. Only those that are shown are looked up in the text.
  const problems = issues.flatMap((issue): (() => Problem)[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => () => {
          const hint = hintFor(key, issue.path.length === 0 ? roots : keysAt(issue.path));
          return problemAt(place(issue.path, key), `there is no key \`${key}\` here.`, hint);
        })
      : [() => wrongValue(place(issue.path), issue)],
  );
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => problem());
  const left = problems.length - MOST_PROBLEMS;
  const more = left > 0 ? failed(`${place([]).at}: and ${left} more problems.`).problems : [];
  return { value: null, problems: [...shown, ...more] };
}

/** What an unknown key was probably meant to be, or where it belongs. */
function hintFor(key: string, keys: string[]): string {
  const right = `The keys here: ${keys.join(', ')}.`;
  const [near] = nearest(key.replaceAll('-', '_'), keys);
  if (key === '<<')
    return `There are no merge keys here: give each entry its keys, or all of them \`defaults\`. ${right}`;
  if (/[^\w-]/.test(key)) return `Put a name with a colon in quotes, as in \`- "Deploy: prod"\`. ${right}`;
  if (settings.some(({ name }) => name === key))
    return `\`${key}\` is a setting of the whole run; give it as input, flag or variable. ${right}`;
  if (key in configSchema.shape) return `\`${key}\` goes into the config file, at its top. ${right}`;
  if (/^(?:name|file|path|id)$/.test(key) && keys.includes('workflow')) return 'Did you mean `workflow`?';
  return near ? `Did you mean \`${near}\`?` : right;
}

function wrongValue(place: Place, { path, message, input }: z.core.$ZodIssue): Problem {
  const key = path.findLast((part) => typeof part === 'string');
  const subject = key === undefined ? 'this' : `\`${key}\``;
  // The whole document is never quoted: it may be a file that was not meant.
  const given = path.length === 0 ? kindOf(input) : quoted(textOf(input));
  const is = input === undefined ? 'is missing:' : `is ${given};`;
  const words = message.includes(' requires ') ? message : `${subject} ${is} it must be ${message}`;
  return problemAt(place, sentence(words), `For example \`${exampleAt(path)}\``);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  return typeof value === 'object' ? 'a mapping' : 'plain text';
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
