/** Finds the `on` block of a workflow file, so that its crons depend on no fault, and cost no part, of the rest. */
import { type CST, Lexer, Parser } from 'yaml';
import { isTooDeep, MOST_LEVELS } from '../../text/yaml-depth.js';

/** GitHub reads keys as text; tools that took `on` for YAML 1.1's true write it back as `true`. */
const NAMES = new Set(['on', 'true']);

type Item = CST.BlockMap['items'][number] | CST.FlowCollection['items'][number];

/**
 * The text up to the end of the top-level `on` block: what lies before it may hold the anchors that it uses. The whole
 * text where no such block is found, or where another one follows. Null where that nests too deep to be parsed.
 */
export function throughOnBlock(text: string): string | null {
  const end = endOfOnBlock(text);
  if (end === 'too deep') return null;
  if (!isThereAgain(text.slice(end.at))) return text.slice(0, end.at) + end.close;
  return isTooDeep(text) ? null : text;
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
  return NAMES.has(key.source.replace(/^(["'])(.*)\1$/, '$2'));
}

/** Of what stands before the key, an anchor, a tag or the comma of a flow mapping, or of the key itself. */
function startOf({ start }: Item, key: CST.Token): number {
  const first = start.find(({ type }) => !['space', 'newline', 'comment'].includes(type));
  return first?.offset ?? key.offset;
}
