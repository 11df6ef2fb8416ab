/**
 * What the text of a workflow file says: its schedules, and whether it can be run by hand. The schedules are
 * read from the `on` block alone, so that they depend on no fault, and cost no part, of the rest.
 */
import {
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Pair,
  Parser,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { MOST_LEVELS, yamlTokens } from '../../text/yaml-tokens.js';
import type { Schedule } from '../model.js';
import { checkCron } from './cron.js';
import { isTimeZone } from './windows.js';

/** An entry of `on.schedule` that GitHub cannot be expected to run; `cron` is empty where there is none. */
export interface InvalidSchedule {
  cron: string;
  line: number;
  why: string;
}

type ScheduleReading =
  | {
      ok: true;
      /** The file names the `schedule` event, with a valid cron or not. */
      scheduled: boolean;
      schedules: Schedule[];
      invalid: InvalidSchedule[];
    }
  | { ok: false; why: string };

/** Bounds on what a hostile or generated file can cost. */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_ENTRIES = 100;

const UNSCHEDULED: ScheduleReading = { ok: true, scheduled: false, schedules: [], invalid: [] };

/**
 * The schedules that the text of a workflow file promises, or why they cannot be read. A text without the
 * letters `schedule` has none, valid or not; in one that has them only a fault in or before the `on` block
 * hides its crons. Never throws.
 */
export function readSchedules(text: string): ScheduleReading {
  if (!text.includes('schedule')) return UNSCHEDULED;
  if (text.length > MAX_CHARACTERS) return { ok: false, why: 'it is larger than 1 MiB' };
  const part = throughOnBlock(text);
  if (part === null) return { ok: false, why: 'it is nested too deep' };
  try {
    const source = parsed(part);
    const [error] = source.document.errors;
    return error ? { ok: false, why: firstLine(error.message) } : readTriggers(source);
  } catch (error) {
    // `follow` and `find` throw where the file is contradictory.
    return { ok: false, why: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/:$/, '');
}

function readTriggers(source: YamlSource): ScheduleReading {
  const root = follow(source, source.document.contents);
  if (!isMap(root)) return { ok: false, why: 'it is not a YAML mapping' };
  const on = findOn(source, root);
  if (isMap(on)) {
    const schedule = find(source, on, 'schedule');
    if (schedule !== undefined) return readEntries(source, schedule, lineOf(source, schedule ?? on));
  }
  const named = bareEvent(source, on, 'schedule');
  return named ? readEntries(source, null, lineOf(source, named)) : UNSCHEDULED;
}

/** GitHub reads every key as a string; tools that took `on` for YAML 1.1's true write it back as `true`. */
function findOn(source: YamlSource, root: YAMLMap): unknown {
  return find(source, root, 'on') ?? find(source, root, 'true');
}

/** An event that `on` names without more, alone or in a list. */
function bareEvent(source: YamlSource, on: unknown, event: string): unknown {
  const names = isSeq(on) ? on.items.map((item) => follow(source, item)) : [on];
  return names.find((name) => isScalar(name) && name.value === event);
}

function readEntries(source: YamlSource, schedule: unknown, line: number): ScheduleReading {
  if (!isSeq(schedule) || schedule.items.length === 0) {
    const why = "`schedule` needs a list of crons, such as `- cron: '0 2 * * *'`";
    return { ok: true, scheduled: true, schedules: [], invalid: [{ cron: '', line, why }] };
  }
  if (schedule.items.length > MAX_ENTRIES) {
    return { ok: false, why: `\`schedule\` has more than ${MAX_ENTRIES} entries` };
  }
  const schedules: Schedule[] = [];
  const invalid: InvalidSchedule[] = [];
  for (const item of schedule.items) {
    const entry = readEntry(source, item);
    if ('why' in entry) invalid.push(entry);
    else schedules.push(entry);
  }
  return { ok: true, scheduled: true, schedules, invalid };
}

function readEntry(source: YamlSource, item: unknown): Schedule | InvalidSchedule {
  const entry = follow(source, item);
  const cron = isMap(entry) ? find(source, entry, 'cron') : undefined;
  const line = lineOf(source, cron ?? item);
  if (!isMap(entry) || !isScalar(cron) || typeof cron.value !== 'string') {
    return { cron: isScalar(cron) ? String(cron.value ?? '') : '', line, why: 'it has no `cron` text' };
  }
  const expression = cron.value.trim();
  const why = checkCron(expression);
  if (why !== null) return { cron: expression, line, why };
  const timezone = find(source, entry, 'timezone');
  if (timezone === undefined) return { cron: expression, timezone: 'UTC', line };
  const zone = isScalar(timezone) ? String(timezone.value ?? '') : '';
  if (isTimeZone(zone)) return { cron: expression, timezone: zone, line };
  return { cron: expression, line, why: `"${zone}" is no IANA time zone, such as Europe/Madrid` };
}

/** What `on.workflow_dispatch` asks of a person who runs the workflow by hand. */
export interface Dispatch {
  /** Names of all inputs. */
  inputs: string[];
  /** Inputs that have to be given. */
  required: string[];
}

/** Null where the file has no `workflow_dispatch`; `unknown` where it cannot be read. Never throws. */
export function dispatchOf(text: string): Dispatch | null | 'unknown' {
  if (!text.includes('workflow_dispatch')) return null;
  try {
    const source = parsed(text);
    return source.document.errors.length > 0 ? 'unknown' : readDispatch(source);
  } catch {
    // `follow` and `find` throw where the file contradicts itself: what it allows is then not known.
    return 'unknown';
  }
}

function readDispatch(source: YamlSource): Dispatch | null {
  const root = follow(source, source.document.contents);
  if (!isMap(root)) return null;
  const on = findOn(source, root);
  if (!isMap(on)) return bareEvent(source, on, 'workflow_dispatch') ? { inputs: [], required: [] } : null;
  if (!on.items.some((pair) => isNamed(pair, 'workflow_dispatch'))) return null;
  const dispatch = find(source, on, 'workflow_dispatch');
  const inputs = isMap(dispatch) ? find(source, dispatch, 'inputs') : undefined;
  if (!isMap(inputs)) return { inputs: [], required: [] };
  const named = inputs.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
  return { inputs: named, required: named.filter((name) => isRequired(source, find(source, inputs, name))) };
}

function isRequired(source: YamlSource, input: unknown): boolean {
  if (!isMap(input)) return false;
  const required = find(source, input, 'required');
  return (
    isScalar(required) && String(required.value) === 'true' && find(source, input, 'default') === undefined
  );
}

type Item = CST.BlockMap['items'][number] | CST.FlowCollection['items'][number];

/**
 * The text up to the end of the top-level `on` block: what lies before it may hold the anchors that it uses.
 * The whole text where no such block is found, or where another one follows. Null where that nests too deep
 * to be parsed.
 */
function throughOnBlock(text: string): string | null {
  const end = endOfOnBlock(text);
  if (end === 'too deep') return null;
  if (!isThereAgain(text.slice(end.at))) return text.slice(0, end.at) + end.close;
  return yamlTokens(text) === 'levels' ? null : text;
}

/** A second `on` is a contradiction: only the whole text shows what a YAML parser makes of it. */
function isThereAgain(rest: string): boolean {
  return /^(["']?)(?:on|true)\1[ \t]*:/m.test(rest);
}

interface End {
  at: number;
  /** What a flow mapping that is cut short needs to be whole. */
  close: '' | '}';
}

/** Where the block ends; the end of the text where it is not found. */
function endOfOnBlock(text: string): End | 'too deep' {
  const parser = new Parser();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const document of parser.next(lexeme)) {
      if (document.type === 'document' && itemsOf(document.value).some(isOn))
        return { at: offset, close: '' };
    }
    if (parser.stack.length > MOST_LEVELS) return 'too deep';
    const root = parser.stack[1];
    const [item, next] = itemsOf(root).slice(-2);
    if (item && next?.key && isOn(item)) {
      return { at: startOf(next, next.key), close: root?.type === 'flow-collection' ? '}' : '' };
    }
    offset = parser.offset;
  }
  return { at: text.length, close: '' };
}

function itemsOf(token: CST.Token | undefined): Item[] {
  return token?.type === 'block-map' || token?.type === 'flow-collection' ? token.items : [];
}

function isOn({ key }: Item): boolean {
  if (key?.type === 'alias' || !key || !('source' in key)) return false;
  return /^(["']?)(?:on|true)\1$/.test(key.source);
}

/** Of what precedes the key, an anchor, a tag or the comma of a flow mapping, or of the key itself. */
function startOf({ start }: Item, key: CST.Token): number {
  const first = start.find(({ type }) => !['space', 'newline', 'comment'].includes(type));
  return first?.offset ?? key.offset;
}

/** A parsed YAML text that is read node by node, so that every value keeps its line. */
interface YamlSource {
  document: Document;
  lines: LineCounter;
  /** Aliases followed so far. */
  aliases: number;
}

/** The library's check for unique keys takes the square of their number; `find` checks those that matter. */
function parsed(text: string): YamlSource {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, uniqueKeys: false }), lines, aliases: 0 };
}

/** Bounds on what a hostile or generated file can cost: each alias is a search through the whole document. */
const MAX_ALIASES = 100;
const MAX_MERGE_DEPTH = 5;

/** The node, or the one that an alias stands for. Throws where there is none, or too many are followed. */
function follow(source: YamlSource, node: unknown): unknown {
  if (!isAlias(node)) return node;
  source.aliases += 1;
  if (source.aliases > MAX_ALIASES) throw new Error(`it uses more than ${MAX_ALIASES} aliases`);
  const target = node.resolve(source.document);
  if (!target) throw new Error(`the alias *${node.source} has no anchor before it`);
  return target;
}

/**
 * The value of a key, also where a merge key (`<<`) brings it in; undefined where the key is not there.
 * Throws where it is there twice: GitHub refuses such a file.
 */
function find(source: YamlSource, map: YAMLMap, name: string, depth = 0): unknown {
  const pairs = map.items.filter((pair) => isNamed(pair, name));
  if (pairs.length > 1) throw new Error(`the key \`${name}\` is there twice`);
  if (pairs[0]) return follow(source, pairs[0].value);
  if (depth === MAX_MERGE_DEPTH) return undefined;
  for (const merged of mergedInto(source, map)) {
    const found = isMap(merged) ? find(source, merged, name, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the merge keys of a map name, first come first served. */
function mergedInto(source: YamlSource, map: YAMLMap): unknown[] {
  const values = map.items.filter((pair) => isNamed(pair, '<<')).map((pair) => follow(source, pair.value));
  const parts = values.flatMap((value) => (isSeq(value) ? value.items : [value]));
  return parts.map((part) => follow(source, part));
}

/** As GitHub does, keys are compared as text: `true` and `'true'` are one. */
function isNamed(pair: Pair, name: string): boolean {
  return isScalar(pair.key) && String(pair.key.value) === name;
}

/** Line of a node in the text, from 1. */
function lineOf(source: YamlSource, node: unknown): number {
  const start = isNode(node) ? node.range?.[0] : undefined;
  return start === undefined ? 1 : source.lines.linePos(start).line;
}
