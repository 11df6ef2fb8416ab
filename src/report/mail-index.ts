/**
 * What a mail about many things names, packed into its metadata: Postmark's search returns metadata and no body.
 *
 * Five fields of 80 characters, in base 64. A digest begins with the width of its entries and the key of its
 * recipients. An entry is 10 characters for up to 39 watches (4 of the watch's id, 4 for the minute of its last
 * success, 2 for its missed windows), and 4 above that (the id alone), which holds 98. A crash mail holds 80 keys of 5
 * characters. What does not fit is left out, so the caller puts first what no earlier mail names.
 */
import type { Verdict } from '../judge/model.js';
import { MINUTE } from '../text/time.js';
import { recipientsId, watchId } from './incident.js';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const fields = ['w0', 'w1', 'w2', 'w3', 'w4'] as const;
const fieldLength = 80;
const capacity = fields.length * fieldLength;
/** Minutes are counted from here; four digits reach to 2051. */
const epoch = Date.parse('2020-01-01T00:00:00Z');
const headLength = 5;
const withFacts = { mark: 'f', width: 10 };
const bare = { mark: 'b', width: 4 };
const unknownLength = 5;
const notKnown = 64 ** 2 - 1;

export interface DigestEntry {
  watch: string;
  /** To the minute; `never`, or null where the digest had no room to say. */
  last_success: string | null;
  missed_windows: number | null;
}

export interface DigestIndex {
  /** Key of the recipients. */
  to: string;
  entries: DigestEntry[];
}

/** The part of an id that an index keeps: so many characters of 6 bits. */
function keyOf(id: string, length: number): string {
  return written(Number.parseInt(id.slice(0, 8), 16) % 64 ** length, length);
}

/** A watch as a digest's index names it. */
export const watchKey = (watch: string): string => keyOf(watch, 4);
/** Recipients as a digest's index names them. */
export const recipientsKey = (to: readonly string[]): string => keyOf(recipientsId(to), 4);
/** An unknown thing (`unknownId`) as a crash mail's index names it. */
export const unknownKey = (id: string): string => keyOf(id, unknownLength);

/** Metadata fields that name the verdicts' watches, the first ones where there is no room for all. */
export function writeDigestIndex(
  verdicts: readonly Verdict[],
  to: readonly string[],
): Record<string, string> {
  const room = capacity - headLength;
  const form = verdicts.length * withFacts.width <= room ? withFacts : bare;
  const entries = verdicts.slice(0, Math.floor(room / form.width)).map((verdict) => {
    const key = watchKey(watchId(verdict));
    return form === bare ? key : `${key}${factsText(verdict)}`;
  });
  return inFields(`${form.mark}${recipientsKey(to)}${entries.join('')}`);
}

/** Null where the metadata is not that of a digest. */
export function readDigestIndex(metadata: Readonly<Record<string, string>>): DigestIndex | null {
  const text = textOf(metadata);
  const form = [withFacts, bare].find(({ mark }) => text.startsWith(mark));
  if (form === undefined || text.length < headLength) return null;
  const entries: DigestEntry[] = [];
  for (let at = headLength; at + form.width <= text.length; at += form.width)
    entries.push(entryOf(text.slice(at, at + form.width)));
  return { to: text.slice(1, headLength), entries };
}

/** Metadata fields that hold what is unknown, the first ones where there is no room for all. */
export function writeUnknownIndex(keys: readonly string[]): Record<string, string> {
  return inFields(keys.slice(0, Math.floor(capacity / unknownLength)).join(''));
}

/** The keys of a crash mail's metadata. */
export function readUnknownIndex(metadata: Readonly<Record<string, string>>): string[] {
  return textOf(metadata).match(new RegExp(`.{${unknownLength}}`, 'g')) ?? [];
}

function inFields(text: string): Record<string, string> {
  const used = fields.slice(0, Math.ceil(text.length / fieldLength));
  return Object.fromEntries(
    used.map((field, at) => [field, text.slice(at * fieldLength, (at + 1) * fieldLength)]),
  );
}

const textOf = (metadata: Readonly<Record<string, string>>): string =>
  fields.map((field) => metadata[field] ?? '').join('');

/** 0 stands for never, the highest value for a count that is not known. */
function factsText({ last_success, missed_windows }: Verdict): string {
  const minutes =
    last_success === null ? 0 : Math.floor((Date.parse(last_success.completed_at) - epoch) / MINUTE);
  const missed = missed_windows === null ? notKnown : Math.min(missed_windows, notKnown - 1);
  return `${written(minutes, 4)}${written(missed, 2)}`;
}

function entryOf(text: string): DigestEntry {
  const watch = text.slice(0, 4);
  if (text.length === bare.width) return { watch, last_success: null, missed_windows: null };
  const minutes = value(text.slice(4, 8));
  const missed = value(text.slice(8, 10));
  return {
    watch,
    last_success: minutes === 0 ? 'never' : new Date(epoch + minutes * MINUTE).toISOString(),
    missed_windows: missed === notKnown ? null : missed,
  };
}

function written(number: number, length: number): string {
  let rest = Math.min(Math.max(number, 0), 64 ** length - 1);
  let text = '';
  for (let at = 0; at < length; at += 1) {
    text = `${digits[rest % 64]}${text}`;
    rest = Math.floor(rest / 64);
  }
  return text;
}

function value(text: string): number {
  return [...text].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0);
}
