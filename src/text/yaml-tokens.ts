/** Guards the YAML parser, which recurses for each level of nesting and makes a node of each part. */
import { type CST, Lexer, LineCounter, Parser } from 'yaml';

/** Levels of nesting; no workflow or config file has a tenth of that. */
export const MOST_LEVELS = 200;

/**
 * The tokens of a text, for a `Composer`, with its lines in `lines`. Or `levels` where it nests so deep that
 * parsing it could exhaust the stack, which is no exception that could be caught: a regular expression that
 * meets the end of the stack ends the whole process. Or `parts` where it has more names, values and marks
 * between them than `most`.
 */
export function yamlTokens(
  text: string,
  most = Number.POSITIVE_INFINITY,
  lines = new LineCounter(),
): CST.Token[] | 'levels' | 'parts' {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let parts = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MOST_LEVELS) return 'levels';
    parts += 1;
    if (parts > most) return 'parts';
  }
  return [...tokens, ...parser.end()];
}
