/** Guards the YAML parser, which goes down one level of the call stack after the other and takes each part for a node. */
import { Lexer, Parser } from 'yaml';

/** Levels of nesting; no workflow or config file has a tenth of that. */
export const MOST_LEVELS = 200;

/**
 * Whether a text nests so deep that parsing it could exhaust the stack, which is no exception that could be caught: a
 * regular expression that meets the end of the stack ends the whole process. Or whether it has more parts (names, values
 * and the marks between them) than `most`.
 */
export function yamlExcess(text: string, most = Number.POSITIVE_INFINITY): 'levels' | 'parts' | null {
  const parser = new Parser();
  let parts = 0;
  for (const token of new Lexer().lex(text)) {
    // The levels are what counts; the documents are parsed elsewhere.
    for (const _document of parser.next(token));
    if (parser.stack.length > MOST_LEVELS) return 'levels';
    parts += 1;
    if (parts > most) return 'parts';
  }
  return null;
}
