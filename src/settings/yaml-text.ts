/** YAML to checked values, with every problem naming file, line and the nearest right key. */
import { type Document, isAlias, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../problems.js';
import { nearest } from '../text/nearest.js';
import { isTooDeep } from '../text/yaml-depth.js';
import { settings } from './inputs.js';
import { shown } from './shown.js';
import { configSchema, exampleAt, keysAt } from './watch-schema.js';

/** More aliases than anyone writes by hand; an exponential bomb needs many. */
const MOST_ALIASES = 50;
/** Hundreds of entries with their notes. The parser's time grows with the square of the keys of one mapping. */
const MOST_CHARACTERS = 128 * 1024;
/** The first errors of a broken file; the rest follow from them. */
const MOST_ERRORS = 5;
/** More than anyone mends at once. */
const MOST_PROBLEMS = 100;

/** Right at the top of the config file, and nowhere else. */
const CONFIG_ONLY = Object.keys(configSchema.omit({ workflows: true }).shape);

export type Read<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

export interface YamlText {
  data: unknown;
  /** `file:line:column` of the value at a path, from 1; of its `key` where one is named. */
  place: (path: PropertyKey[], key?: string) => string;
}

/** Parses YAML; `where` is the file or the setting for the messages. */
export function parseYaml(text: string, where: string): Read<YamlText> {
  if (text.length > MOST_CHARACTERS) return failed([`${where} is longer than 128 KiB.`]);
  if (isTooDeep(text)) return failed([`${where} is nested too deep.`]);
  const lines = new LineCounter();
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${where}:${line}:${col}`;
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const errors = document.errors.slice(0, MOST_ERRORS);
    if (errors.length > 0) return failed(errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`));
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (isEndless(data)) return failed([`${where}: an alias stands within what it names.`]);
    return { value: { data, place: (path, key) => at(offsetOf(document, path, key)) }, problems: [] };
  } catch (cause) {
    // An alias to nothing or to too much.
    return failed([`${where}: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
}

/** Whether a value holds itself. */
function isEndless(value: unknown, around: unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return around.includes(value) || Object.values(value).some((inner) => isEndless(inner, [...around, value]));
}

/** Offset of the last node on the path that stands in the text. */
function offsetOf(document: Document, path: PropertyKey[], key: string | undefined): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of [...path, ...(key === undefined ? [] : [key])]) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(part)) : undefined;
    const child = isSeq(node) ? node.items[Number(part)] : pair?.value;
    const mark = pair?.key ?? child;
    if (isNode(mark) && mark.range) offset = mark.range[0];
    node = child;
  }
  return offset;
}

/** Checks the document against a schema. */
export function checkYaml<S extends z.ZodType>(schema: S, { data, place }: YamlText): Read<z.infer<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const { issues } = result.error;
  const roots = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const problems = issues.slice(0, MOST_PROBLEMS).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          code: 'settings_invalid' as const,
          message: `${place(issue.path, key)}: there is no key \`${key}\` here.`,
          hint: hintFor(key, issue.path.length === 0 ? roots : keysAt(issue.path)),
        }))
      : [wrongValue(place(issue.path), issue, valueAt(data, issue.path))],
  );
  const left = issues.length - MOST_PROBLEMS;
  const more = left > 0 ? failed([`${place([])}: and ${left} more problems.`]).problems : [];
  return { value: null, problems: [...problems, ...more] };
}

/** What an unknown key was probably meant to be, or where it belongs. */
function hintFor(key: string, keys: string[]): string {
  const right = `The keys here: ${keys.join(', ')}.`;
  if (settings.some(({ name }) => name === key))
    return `\`${key}\` is a setting of the whole run; give it as input, flag or variable. ${right}`;
  if (CONFIG_ONLY.includes(key)) return `\`${key}\` goes into the config file, at its top. ${right}`;
  const [near] = nearest(key.replaceAll('-', '_'), keys);
  return near ? `Did you mean \`${near}\`?` : right;
}

function wrongValue(at: string, issue: { path: PropertyKey[]; message: string }, value: unknown): Problem {
  const key = issue.path.findLast((part) => typeof part === 'string');
  const given = value === undefined ? 'is missing' : `is ${shown(textOf(value))}`;
  return {
    code: 'settings_invalid',
    message: `${at}: ${key === undefined ? 'this' : `\`${key}\``} ${given}; wanted: ${issue.message}.`,
    hint: `For example \`${exampleAt(issue.path)}\``,
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** A bare name in a list stands for its entry. */
function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value === 'object' && value !== null) return (value as Record<PropertyKey, unknown>)[key];
    return key === 'workflow' ? value : undefined;
  }, data);
}

function failed(messages: string[]): { value: null; problems: Problem[] } {
  return {
    value: null,
    problems: messages.map((message) => ({
      code: 'settings_invalid',
      message,
      hint: `For example \`${exampleAt([])}\``,
    })),
  };
}
