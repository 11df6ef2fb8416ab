/**
 * The watches that a digest named, written into its metadata, since Postmark's search returns metadata and no body,
 * and a watch that recovers after a digest gets its mail too.
 *
 * Five fields of 80 characters. The first character is the width of an entry: 10 for up to 39 watches (4 characters
 * of the watch's id, 4 for the minute of its last success, 2 for its missed windows), 4 above that (the id alone),
 * which holds 99. Of a longer digest the first 99 watches are kept; the others get no recovery mail.
 */
import type { Verdict } from '../judge/model.js';
import { MINUTE } from '../text/time.js';
import { watchId } from './incident.js';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const fields = ['w0', 'w1', 'w2', 'w3', 'w4'] as const;
const fieldLength = 80;
const room = fields.length * fieldLength - 1;
/** Minutes are counted from here; four digits reach to 2051. */
const epoch = Date.parse('2020-01-01T00:00:00Z');
const full = 10;
const bare = 4;

export interface DigestEntry {
  /** First 24 bits of the watch's id. */
  mark: string;
  /** `never`, or null where the digest had no room to say. */
  last_success: string | null;
  missed_windows: number | null;
}

/** The part of a watch's id that a roll keeps. */
export function watchKey(watch: string): string {
  return written(Number.parseInt(watch.slice(0, 6), 16), 4);
}

/** Metadata fields that name the verdicts' watches, in the order given. */
export function writeDigestIndex(verdicts: readonly Verdict[]): Record<string, string> {
  const width = verdicts.length * full <= room ? full : bare;
  const entries = verdicts.slice(0, Math.floor(room / width)).map((verdict) => entryText(verdict, width));
  const text = `${written(width, 1)}${entries.join('')}`;
  const used = fields.slice(0, Math.ceil(text.length / fieldLength));
  return Object.fromEntries(
    used.map((field, at) => [field, text.slice(at * fieldLength, (at + 1) * fieldLength)]),
  );
}

/** The entries of a mail's metadata; none where it is no digest or the text is not ours. */
export function readDigestIndex(metadata: Readonly<Record<string, string>>): DigestEntry[] {
  const text = fields.map((field) => metadata[field] ?? '').join('');
  const width = text === '' ? 0 : value(text.slice(0, 1));
  if (width !== full && width !== bare) return [];
  const entries: DigestEntry[] = [];
  for (let at = 1; at + width <= text.length; at += width) entries.push(entryOf(text.slice(at, at + width)));
  return entries;
}

function entryText(verdict: Verdict, width: number): string {
  const mark = watchKey(watchId(verdict));
  if (width === bare) return mark;
  const success = verdict.last_success?.completed_at;
  // 0 stands for never; the unknown count is the highest value.
  const minutes = success === undefined ? 0 : Math.floor((Date.parse(success) - epoch) / MINUTE);
  return `${mark}${written(minutes, 4)}${written(verdict.missed_windows ?? 4095, 2)}`;
}

function entryOf(text: string): DigestEntry {
  const mark = text.slice(0, 4);
  if (text.length === bare) return { mark, last_success: null, missed_windows: null };
  const minutes = value(text.slice(4, 8));
  const missed = value(text.slice(8, 10));
  return {
    mark,
    last_success: minutes === 0 ? 'never' : new Date(epoch + minutes * MINUTE).toISOString(),
    missed_windows: missed === 4095 ? null : missed,
  };
}

function written(number: number, length: number): string {
  const highest = 64 ** length - 1;
  let rest = Math.min(Math.max(number, 0), highest);
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
