import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Pair,
  type YAMLMap,
} from 'yaml';

/** A parsed YAML text that is read node by node, so that every value keeps its line. */
export interface YamlSource {
  document: Document;
  lines: LineCounter;
  /** Aliases followed so far. */
  aliases: number;
}

/** Bounds on what a hostile or generated file can cost: each alias is a search through the whole document. */
const MAX_ALIASES = 100;
const MAX_MERGE_DEPTH = 5;

/** The node itself, or the one that an alias stands for. Throws where there is none, or too many are followed. */
export function follow(source: YamlSource, node: unknown): unknown {
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
export function find(source: YamlSource, map: YAMLMap, name: string, depth = 0): unknown {
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
export function lineOf(source: YamlSource, node: unknown): number {
  const start = isNode(node) ? node.range?.[0] : undefined;
  return start === undefined ? 1 : source.lines.linePos(start).line;
}
