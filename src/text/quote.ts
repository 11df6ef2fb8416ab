/** Foreign names as causes, warnings and steps quote them. */
import { listed } from './words.js';

/** Names in code marks, the first few only. */
export function quotedNames(items: string[], most = 5): string {
  return listed(
    items.map((item) => `\`${item}\``),
    most,
  );
}

/** A word for a shell line, quoted if needed; what a line cannot show becomes an escape of bash and zsh. */
export function shellWord(text: string): string {
  if (/^[\w./:@-]+$/.test(text)) return text;
  const escaped = text.replace(/[\\']/g, '\\$&').replace(UNSEEN, bytes);
  return text.search(UNSEEN) < 0 ? `'${text.replaceAll("'", "'\\''")}'` : `$'${escaped}'`;
}

/** A list in YAML, as it can be pasted after a key: words as they are, everything else in quotes. */
export function yamlList(items: string[]): string {
  return `[${items.map(yamlWord).join(', ')}]`;
}

/** Words that are no text to YAML: https://yaml.org/spec/1.2.2/#103-core-schema, and those of YAML 1.1. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Text as YAML reads it back: bare where that is safe, in quotes elsewhere. */
export function yamlWord(text: string): string {
  return /^[a-z_][\w.-]*$/i.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);
}

/** Foreign text as part of one line: file names may hold line breaks. */
export function printableLine(text: string): string {
  return printable(text, ' ');
}

/** Text with another character in place of each that a line cannot show. */
export function printable(text: string, instead: string): string {
  return text.replace(UNSEEN, instead);
}

const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u200b\ufeff]|(?! )\s/gu;

function bytes(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
    .join('');
}
