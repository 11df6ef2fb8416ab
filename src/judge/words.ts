/** How facts are said in causes, warnings and steps. */
import type { Run } from '../model.js';
import { ms } from './time.js';

/** `2026-05-22 06:30 UTC`. */
export function at(instant: string): string {
  return `${new Date(ms(instant)).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `1 run`, `5 runs`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: string[]): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Names in code marks, the first few only. */
export function names(items: string[], most = 5): string {
  const shown = items.slice(0, most).map((item) => `\`${item}\``);
  return items.length > most ? `${shown.join(', ')} and ${items.length - most} more` : listed(shown);
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

/** The oldest of some runs by creation. */
export function oldest(runs: Run[]): Run | undefined {
  return [...runs].sort((a, b) => ms(a.created_at) - ms(b.created_at))[0];
}
