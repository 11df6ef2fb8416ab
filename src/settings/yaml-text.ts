/** YAML to checked values, with every problem naming file, line and the nearest right key. */
import { type Document, isAlias, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../model.js';
import { nearest } from '../nearest.js';
import { settings } from './inputs.js';
import { shown } from './shown.js';
import { keysAt } from './watch-schema.js';

/** More aliases than anyone writes by hand; an exponential bomb needs many. */
const MOST_ALIASES = 50;
/** Hundreds of entries with their notes. The parser's time grows with the square of the keys of one mapping. */
const MOST_CHARACTERS = 128 * 1024;
/** The first errors of a broken file; the rest follow from them. */
const MOST_ERRORS = 5;

export type Read<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

export interface YamlText {
  data: unknown;
  /** `file:line:column` of the value at a path, from 1; of its `key` where one is named. */
  place: (path: PropertyKey[], key?: string) => string;
}

/** Parses YAML; `where` is the file or the setting for the messages. */
export function parseYaml(text: string, where: string): Read<YamlText> {
  if (text.length > MOST_CHARACTERS) return failed([`${where} is longer than 128 KiB.`]);
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
    return { value: { data, place: (path, key) => at(offsetOf(document, path, key)) }, problems: [] };
  } catch (cause) {
    // An alias to nothing or to too much, or nesting so deep that the parser gives up.
    return failed([`${where}: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
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

/** Checks a value against a schema. */
export function checkYaml<S extends z.ZodType>(schema: S, yaml: YamlText): Read<z.infer<S>> {
  const { data, place } = yaml;
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(place(issue.path, key), issue.path, key))
      : [wrongValue(place(issue.path), issue, valueAt(data, issue.path))],
  );
  return { value: null, problems };
}

function unknownKey(at: string, path: PropertyKey[], key: string): Problem {
  const keys = keysAt(path);
  const message = `${at}: there is no key \`${key}\` here.`;
  if (settings.some(({ name }) => name === key) && !keys.includes(key)) {
    const hint = `\`${key}\` is a setting of the whole run; give it as input, flag or variable. Right here are ${keys.join(', ')}.`;
    return { code: 'settings_invalid', message, hint };
  }
  const [near] = nearest(key.replaceAll('-', '_'), keys);
  const hint = near ? `Did you mean \`${near}\`?` : `Right keys are ${keys.join(', ')}.`;
  return { code: 'settings_invalid', message, hint };
}

function wrongValue(at: string, issue: { path: PropertyKey[]; message: string }, value: unknown): Problem {
  const key = issue.path.filter((part) => typeof part === 'string').at(-1) ?? 'workflows';
  const given = value === undefined ? 'is missing' : `is ${shown(textOf(value))}`;
  return {
    code: 'settings_invalid',
    message: `${at}: \`${String(key)}\` ${given}; wanted: ${issue.message}.`,
    hint: null,
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
    problems: messages.map((message) => ({ code: 'settings_invalid', message, hint: null })),
  };
}
