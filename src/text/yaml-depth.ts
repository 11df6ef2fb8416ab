/** Guards the YAML parser, which goes down one level of the call stack after the other. */
import { Lexer, Parser } from 'yaml';

/** Levels of nesting; no workflow or config file has a tenth of that. */
export const MOST_LEVELS = 200;

/**
 * Whether a text nests so deep that parsing it could exhaust the stack. That is no exception which could be caught:
 * a regular expression that meets the end of the stack ends the whole process.
 */
export function isTooDeep(text: string): boolean {
  const parser = new Parser();
  for (const token of new Lexer().lex(text)) {
    // The levels are what counts; the documents are parsed elsewhere.
    for (const _document of parser.next(token));
    if (parser.stack.length > MOST_LEVELS) return true;
  }
  return false;
}
