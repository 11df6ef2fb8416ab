/** Foreign names as causes, warnings and steps quote them. */
import { listed } from './words.js';

/** Names in code marks, the first few only. */
export function names(items: string[], most = 5): string {
  return listed(
    items.map((item) => `\`${item}\``),
    most,
  );
}

/** A word for a shell line, quoted where it needs it; what a line cannot show stands as an escape of bash and zsh. */
export function shellWord(text: string): string {
  if (/^[\w./:@-]+$/.test(text)) return text;
  const escaped = text.replace(/[\\']/g, '\\$&').replace(UNSEEN, bytes);
  return text.search(UNSEEN) < 0 ? `'${text.replaceAll("'", "'\\''")}'` : `$'${escaped}'`;
}

/** Foreign text as part of one line: file names may hold line breaks. */
export function singleLine(text: string): string {
  return text.replace(UNSEEN, ' ');
}

const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u200b\ufeff]|(?! )\s/gu;

function bytes(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
    .join('');
}
