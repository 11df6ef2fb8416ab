/** YAML to checked values, with every problem naming file, line and the nearest right key. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../model.js';
import { nearest } from '../nearest.js';
import { keysAt } from './watch-schema.js';

/** More aliases than anyone writes by hand; an exponential bomb needs many. */
const MOST_ALIASES = 50;
const MOST_CHARACTERS = 1024 * 1024;

export type Read<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

export interface YamlText {
  data: unknown;
  /** Line of the value at a path, from 1. */
  lineOf: (path: PropertyKey[]) => number | null;
}

/** Parses YAML; `where` is the file or the setting for the messages. */
export function parseYaml(text: string, where: string): Read<YamlText> {
  if (text.length > MOST_CHARACTERS) return failed(`${where} is larger than 1 MiB.`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) return failed(`${where}:${lines.linePos(error.pos[0]).line}: ${error.message}`);
  const lineOf = (path: PropertyKey[]): number | null => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  };
  try {
    return { value: { data: document.toJS({ maxAliasCount: MOST_ALIASES }), lineOf }, problems: [] };
  } catch (cause) {
    return failed(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** Checks a value against a schema; `root` is its place in the document. */
export function checkYaml<S extends z.ZodType>(
  schema: S,
  data: unknown,
  yaml: Pick<YamlText, 'lineOf'>,
  where: string,
  root: PropertyKey[] = [],
): Read<z.infer<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => {
    const path = [...root, ...issue.path];
    const line = yaml.lineOf(path);
    const at = line === null ? where : `${where}:${line}`;
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(at, issue.path, key));
    return [wrongValue(at, issue, valueAt(data, issue.path))];
  });
  return { value: null, problems };
}

function unknownKey(at: string, path: PropertyKey[], key: string): Problem {
  const keys = keysAt(path);
  const [near] = nearest(key, keys);
  const hint = near ? `Did you mean \`${near}\`?` : `Right keys are ${keys.join(', ')}.`;
  return { code: 'settings_invalid', message: `${at}: there is no key \`${key}\` here.`, hint };
}

function wrongValue(at: string, issue: { path: PropertyKey[]; message: string }, value: unknown): Problem {
  const key = issue.path.filter((part) => typeof part === 'string').at(-1) ?? 'workflows';
  const given = value === undefined ? 'is missing' : `is ${JSON.stringify(value).slice(0, 120)}`;
  return {
    code: 'settings_invalid',
    message: `${at}: \`${String(key)}\` ${given}; wanted: ${issue.message}.`,
    hint: null,
  };
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function failed(message: string): { value: null; problems: Problem[] } {
  return { value: null, problems: [{ code: 'settings_invalid', message, hint: null }] };
}
