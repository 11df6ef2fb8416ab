import { characters, displayWidth, takeWidth } from './plain.js';

/** Pieces of a word that fit the line; an address stays whole, so that it can be opened. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width || word.includes('://')) return [word];
  const list: string[] = [];
  let rest = characters(word);
  while (rest.length > 0) {
    const piece = takeWidth(rest, width) || (rest[0] ?? '');
    list.push(piece);
    rest = rest.slice(characters(piece).length);
  }
  return list;
}

/** Lines of at most `width` cells, broken at spaces; `first` and `rest` are put before the lines. */
export function wrap(text: string, width: number, first = '', rest = ' '.repeat(first.length)): string[] {
  const room = Math.max(10, width - displayWidth(first));
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(' ').flatMap((word) => pieces(word, room))) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line !== '' && displayWidth(longer) > room) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  lines.push(line);
  return lines.map((each, index) => `${index === 0 ? first : rest}${each}`.trimEnd());
}
