/** YAML to plain data; what is wrong names file and line, and shows the line with a caret under the place. */
import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type Node,
  visit,
  type YAMLParseError,
} from 'yaml';
import { type Problem, wrongSetting } from '../problems.js';
import { yamlTokens } from '../text/yaml-tokens.js';
import { exampleAt } from './config-schema.js';

/** More aliases than anyone writes by hand; an exponential bomb needs many, and each is looked for. */
const MOST_ALIASES = 50;
/** Hundreds of entries with their notes. */
const MOST_CHARACTERS = 128 * 1024;
/** Names, values and the marks between them, as the lexer counts them: 600 entries with four keys each. */
const MOST_PARTS = 15_000;
/** Characters of the line that an excerpt shows. */
const EXCERPT = 76;

/** A value, or why there is none. */
export type Read<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

/** The same with the names that the text lists, as far as they can be read: for the mail about an error. */
export type Listed<T> = Read<T> & { names: string[] };

/** What is wrong with the text, and where. */
interface Slip {
  offset: number;
  why: string;
  hint?: string | undefined;
}

/** `at` is `file:line:column`, from 1; the excerpt is that line with a caret under the column, or nothing. */
export interface Place {
  at: string;
  excerpt: string[];
}

export interface YamlText {
  data: unknown;
  /** Where the value at a path is; its `key` where one is named. */
  place: (path: PropertyKey[], key?: string) => Place;
}

/** Parses YAML; `where` is its file or setting, for messages. Only the first error of a text is shown. */
export function parseYaml(given: string, where: string): Read<YamlText> {
  const text = withPlainBlanks(given.replace(/^\uFEFF/, ''));
  if (text.length > MOST_CHARACTERS) return failed(`${where} is longer than 128 KiB.`);
  const lines = new LineCounter();
  const tokens = yamlTokens(text, MOST_PARTS, lines);
  if (tokens === 'levels') return failed(`${where} is nested too deep.`);
  if (tokens === 'parts') return failed(`${where} has more than 15,000 names, values and marks.`, TOO_MANY);
  // A file that was not meant may hold anything, and its lines would be mailed.
  const isOurs = where === 'workflows' || /^(?:workflows|defaults|retired)[ \t]*:/m.test(text);
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { at: `${where}:${line}:${col}`, excerpt: isOurs ? excerptAt(text, offset) : [] };
  };
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  // With `true` there is always one, if an empty one.
  if (document === undefined) throw new Error('The YAML parser gave no document.');
  // The other errors of a broken text follow from its first.
  const [error] = document.errors.sort((a, b) => a.pos[0] - b.pos[0]);
  const slips = [...(error === undefined ? [] : [slipOfParser(error, text)]), ...ownSlips(document, second)];
  const [slip] = slips.sort((a, b) => a.offset - b.offset);
  if (slip !== undefined) {
    const why = `${slip.why}.`.replace(/\.\.$/, '.');
    return { value: null, problems: [problemAt(placeOf(slip.offset), why, slip.hint)] };
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { value: { data, place: (path, key) => placeOf(offsetOf(document, path, key)) }, problems: [] };
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    return failed(`${where}: its aliases (\`*name\`) stand for too much.`, FEWER_ALIASES);
  }
}

/** What the parser lets pass. */
function ownSlips(document: Document.Parsed, second: Document.Parsed | undefined): Slip[] {
  const slips: Slip[] = [];
  if (second !== undefined) slips.push(slipAt(second, 'a second document begins here, and only one is read'));
  const anchors = new Map<string, Node>();
  let aliases = 0;
  visit(document, {
    Node(_, node, path) {
      aliases += isAlias(node) ? 1 : 0;
      if (aliases > MOST_ALIASES)
        slips.push(slipAt(node, `more than ${MOST_ALIASES} aliases are too many`, FEWER_ALIASES));
      else if (isAlias(node)) slips.push(...slipsOfAlias(node, anchors.get(node.source), path));
      else if (isMap(node)) slips.push(...repeatedKeys(node.items));
      if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
      return aliases > MOST_ALIASES ? visit.BREAK : undefined;
    },
  });
  return slips;
}

function slipAt({ range }: Pick<Node, 'range'>, why: string, hint?: string): Slip {
  return { offset: range?.[0] ?? 0, why, hint };
}

function slipsOfAlias(alias: Alias, named: Node | undefined, path: readonly unknown[]): Slip[] {
  if (named === undefined)
    return [slipAt(alias, `the alias \`*${alias.source}\` has no anchor before it`, QUOTE_STAR)];
  return path.includes(named) ? [slipAt(alias, 'this alias is within what it names')] : [];
}

/** Keys that stand twice in a mapping. The parser's own check compares each key with all before it. */
function repeatedKeys(items: { key: unknown }[]): Slip[] {
  const names = new Set<string>();
  return items.flatMap(({ key }) => {
    const name = String(key);
    if (isNode(key) && names.has(name)) return [slipAt(key, 'this key is there twice in one mapping')];
    names.add(name);
    return [];
  });
}

/** To YAML, no-break spaces copied from a page are no blanks: they would become part of a name. */
function withPlainBlanks(text: string): string {
  return text.replace(/^[ \u00a0]*(?:-[ \u00a0]+)*(?:\w+:[ \u00a0]+)?/gm, (blanks) =>
    blanks.replaceAll('\u00a0', ' '),
  );
}

const TOO_MANY =
  'List names or globs (`nightly-*`) in place of entries, and give the rules that they share as settings of the run.';

const FEWER_ALIASES =
  'Give the rules that entries share as settings of the run, or as `defaults` of the config file.';

const QUOTE_STAR =
  'To YAML a `*` is an alias: put a name that begins with it in quotes, as in `- "*-nightly"`.';

/** In words of the settings, where the parser's own are meant for programmers. */
function slipOfParser(error: YAMLParseError, text: string): Slip {
  const offset = offsetOfError(error, text);
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  if (error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line))
    return { offset, why: 'a tab indents this line, where YAML takes blanks only' };
  const why = error.message;
  return {
    offset,
    why,
    hint: text[offset] === '*' ? QUOTE_STAR : cures.find(([words]) => words.test(why))?.[1],
  };
}

/** By the parser's words (https://github.com/eemeli/yaml/tree/main/src/compose): its codes are too wide. */
const cures: [RegExp, string][] = [
  [/^Nested mappings/, 'Put a text that holds `: ` in quotes, as in `note: "Note: read this"`.'],
  [
    /^Plain value cannot start/,
    'Put a text that begins with this sign in quotes, as in `reason: "@ops moves it"`.',
  ],
  [/ end with a [\]}]|^Missing closing/, 'Close the bracket or the quote that was opened before.'],
  [
    /indent|indicator|implicit map key|block collection/i,
    'Indent the line as the others of its list or mapping.',
  ],
];

/** An open quote is noticed at the end of the text only, and is shown where it begins. */
function offsetOfError({ code, pos }: YAMLParseError, text: string): number {
  const end = Math.min(pos[0], text.length);
  if (code !== 'MISSING_CHAR' || text.slice(end).trim() !== '') return end;
  return text.slice(0, end).trimEnd().length;
}

/** The line of an offset, cut around it, and a caret under it. */
function excerptAt(text: string, offset: number): string[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start).split(/\r?\n/, 1)[0] ?? '';
  const column = Math.min(offset - start, line.length);
  const from = Math.max(0, column - EXCERPT + 16);
  const shown = line.slice(from, from + EXCERPT).replace(/\t/g, ' ');
  return [shown, `${' '.repeat(column - from)}^`];
}

/** Offset of the last node on the path that the text has. */
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

const anExample = () => `For example \`${exampleAt([])}\``;

/** A text that cannot be used as a whole. */
export function failed(message: string, hint = anExample()): { value: null; problems: Problem[] } {
  return { value: null, problems: [wrongSetting(message, hint)] };
}

/** What is wrong at one place of a text. */
export function problemAt({ at, excerpt }: Place, words: string, hint = anExample()): Problem {
  return { ...wrongSetting(`${at}: ${words}`, hint), ...(excerpt.length > 0 && { excerpt }) };
}
