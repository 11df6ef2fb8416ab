/** Foreign text made harmless for one line of plain text: subject, terminal, log, and before any escaping. */
import { stripVTControlCharacters } from 'node:util';
import { unbroken } from './words.js';

const invisible = /[\p{Bidi_Control}\u200b\ufeff]/gu;
const otherBlank = /\p{Cc}|\s/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * One line, otherwise as it was: without ANSI sequences, bidi and other invisible marks; a control character
 * or a line break is a space.
 */
export function oneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(otherBlank, ' ');
}

/** As `oneLine`, with single spaces: for prose and names, not for commands. */
export function plain(text: string): string {
  return oneLine(text).replace(/ {2,}/g, ' ').trim();
}

/** Most texts are ASCII, where each character is a cell; only the others need a segmenter. */
const ascii = /^[ -~\u00a0]*$/;
/** Full-width forms take two cells, half-width ones do not: https://www.unicode.org/charts/PDF/UFF00.pdf */
const wide =
  /^(?![\uff61-\uffdc])(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\uff01-\uff60\uffe0-\uffe6])|\ufe0f/u;

let graphemes: Intl.Segmenter | undefined;

/** What a reader takes for one character: an emoji with its modifiers is one. */
export function characters(text: string): string[] {
  if (ascii.test(text)) return text.split('');
  // Made here, since it takes longer to make than most runs have to segment.
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Terminal cells that a text takes; wide characters take two. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  return characters(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

/** Takes characters from the start while they fit into `width` cells. */
function takeWidth(list: string[], width: number): string {
  let taken = '';
  let used = 0;
  for (const character of list) {
    used += displayWidth(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

/** Cut in the middle, since names of workflows differ at both ends: `billing-…-cron`. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const list = characters(text);
  const head = takeWidth(list, Math.ceil((width - 1) / 2));
  const tail = takeWidth(list.toReversed(), Math.floor((width - 1) / 2));
  return `${head}…${characters(tail).toReversed().join('')}`;
}

/** The older form of a command, `##[`, is looked for anywhere in a line. */
export const breakOldCommands = (text: string): string => text.replaceAll('##[', '# #[');

/**
 * Text for the log of an action: nothing in it is read as a workflow command. The runner trims a line before
 * it looks for `::`, and .NET counts U+0085 as a blank
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export function logSafe(text: string): string {
  return breakOldCommands(text.replace(/^([\s\u0085]*):(?=:)/gmu, '$1: '));
}

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

/** A blank at which no line breaks; `plain` leaves none in a text. */
const holding = '\u00a0';

/**
 * Lines of at most `width` cells, broken at spaces, not within durations, instants and crons; `first` and
 * `rest` are put before the lines.
 */
export function wrap(text: string, width: number, first = '', rest = ' '.repeat(first.length)): string[] {
  const room = Math.max(10, width - displayWidth(first));
  const lines: string[] = [];
  let line = '';
  const held = unbroken(text, (words) => words.replaceAll(' ', holding));
  for (const piece of held.split(' ').flatMap((word) => pieces(word, room))) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line !== '' && displayWidth(longer) > room) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  lines.push(line);
  return lines.map((each, index) =>
    `${index === 0 ? first : rest}${each.replaceAll(holding, ' ')}`.trimEnd(),
  );
}
