/**
 * Calendars as tables, in the zone of the schedule: weeks as rows, days as columns, and in each day what
 * became of the occasions that fell due on it.
 */
import type { Occasion } from '../../judge/model.js';
import { isTimeZone, offsetsOf } from '../../judge/schedule/windows.js';
import { groupBy } from '../../text/by-key.js';
import { DAY, iso } from '../../text/time.js';
import { escapeHtml } from '../document.js';
import { type Html, linkable } from './parts.js';

/** What a mark says. */
export interface MarkKind {
  /** Colour is added to it, never instead of it. */
  letter: string;
  /** A class of the style sheet. */
  look: string;
  words: string;
}

interface StateKind extends MarkKind {
  /** For the legend. */
  meaning: string;
}

const kind = (letter: string, words: string, meaning: string, look = letter): StateKind => ({
  letter,
  look,
  words,
  meaning,
});

/** What became of an occasion, worst first. */
export const states: Record<Occasion['state'], StateKind> = {
  no_run: kind('N', 'no run', 'No run: GitHub created none for it.'),
  failed: kind('F', 'failed', 'Failed: its run did not succeed (failure, timeout, cancelled or refused).'),
  skipped: kind('K', 'skipped', 'Skipped: its run ended without doing its work, however green it looks.'),
  unknown: kind(
    '?',
    'not known',
    'Not known: it could not be looked at, or lies before what GitHub keeps.',
    'U',
  ),
  not_looked_into: kind(
    'G',
    'green, not looked into',
    'Green, not looked into: its run concluded success, and its jobs were not read.',
  ),
  late: kind('L', 'succeeded late', 'Late: a genuine success that came after the grace.'),
  open: kind('O', 'still open', 'Open: its grace is not over, or its run is under way.'),
  succeeded: kind('S', 'succeeded', 'Succeeded: a genuine success.'),
};

/** A success, late ones included. */
export const isSuccess = ({ state }: Pick<Occasion, 'state'>): boolean =>
  state === 'succeeded' || state === 'late';

/** How many occasions of those that are due succeeded; what is still open is not due yet. */
export function successCount(history: readonly Occasion[]): { succeeded: number; due: number } {
  return {
    succeeded: history.filter(isSuccess).length,
    due: history.filter(({ state }) => state !== 'open').length,
  };
}

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Local times of a zone, in milliseconds that read as UTC. */
export type WallClock = (at: number) => number;

/** The zone that all schedules name; UTC where they differ, or name none that is known here. */
export function zoneOf(schedules: readonly { timezone: string }[] | null): string {
  const [zone, ...others] = new Set((schedules ?? []).map(({ timezone }) => timezone));
  return zone !== undefined && others.length === 0 && isTimeZone(zone) ? zone : 'UTC';
}

/** Throws a RangeError where the zone is unknown. */
export function wallClock(zone: string): WallClock {
  const offsetAt = offsetsOf(zone);
  return (at) => at + offsetAt(at);
}

/** Days since 1970-01-01, of a wall clock's time. */
export const dayOf = (wall: number): number => Math.floor(wall / DAY);

/** 0 for Monday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (day + 3) % 7;

/** The day of the month. */
const dateOf = (day: number): number => new Date(day * DAY).getUTCDate();

/** `18 May`. */
export function shortDay(day: number): string {
  return `${dateOf(day)} ${MONTHS[new Date(day * DAY).getUTCMonth()]}`;
}

/** A letter in a day, and the words for a reader who does not see it. */
export interface Mark {
  /** Milliseconds. */
  at: number;
  kind: MarkKind;
  /** Follows the words of its kind. */
  more: string;
  /** A run by another event did its work: a plus follows its letter. */
  isMadeUp?: boolean;
  url: string | null;
  isGood: boolean;
}

interface CalendarParts {
  marks: Mark[];
  /** Worst first: a day with many marks shows the worst one. */
  kinds: MarkKind[];
  /** Milliseconds, both included. */
  from: number;
  to: number;
  /** IANA name of the zone whose days are shown. */
  zone: string;
  /** Whether a good mark links to its run too; a bad one always does. */
  link_good: boolean;
}

/** The caption: each letter that occurs with its count, the best first. */
function keyCaption({ marks, kinds, zone }: CalendarParts): Html {
  const byKind = groupBy(marks, ({ kind }) => kind);
  const key = kinds.toReversed().flatMap((kind) => {
    const count = byKind.get(kind)?.length;
    if (count === undefined) return [];
    return [`<span class=nb><b class=${kind.look}>${kind.letter}</b> ${count} ${kind.words}</span>`];
  });
  return `${key.join(', ')}. Days are those of ${escapeHtml(zone)}.`;
}

/** More marks than this do not fit into the square of a day on a phone. */
const MOST_A_DAY = 3;

/** The marks of each day from first to last, weeks from Monday to Sunday. */
export function calendar(parts: CalendarParts): Html {
  const { marks, from, to, zone } = parts;
  const wall = wallClock(zone);
  const byDay = groupBy(marks, ({ at }) => dayOf(wall(at)));
  // The first day has begun before the look-back: it is shown where something of it lies within.
  const first = byDay.has(dayOf(wall(from))) ? dayOf(wall(from)) : dayOf(wall(from)) + 1;
  const last = dayOf(wall(to));
  const weeks: Html[] = [];
  for (let monday = first - weekdayOf(first); monday <= last; monday += 7) {
    const days = WEEKDAYS.map((_, at) => {
      const day = monday + at;
      return day < first || day > last ? '<td></td>' : dayCell(day, byDay.get(day) ?? [], wall, parts);
    });
    weeks.push(`<tr><th scope="row">${shortDay(monday)}</th>${days.join('')}</tr>`);
  }
  const heads = WEEKDAYS.map((name) => `<th scope="col">${name}</th>`).join('');
  return (
    `<table class="cal"><caption>${keyCaption(parts)}</caption>` +
    `<thead><tr><th scope="col">Week<i class=vh> that begins</i></th>${heads}</tr></thead><tbody>${weeks.join('\n')}</tbody></table>`
  );
}

const wordsOf = ({ kind, more }: Mark): string => `${kind.words}${more}`;

function dayCell(day: number, marks: Mark[], wall: WallClock, { kinds, link_good }: CalendarParts): Html {
  const number = `<i>${dateOf(day)}</i>`;
  if (marks.length > MOST_A_DAY) return `<td>${number}${crowd(marks, kinds)}</td>`;
  const chips = marks.map((mark) => {
    const time = marks.length === 1 ? '' : `${iso(wall(mark.at)).slice(11, 16)} `;
    return chip(mark, `${time}${wordsOf(mark)}`, link_good);
  });
  return `<td>${number}${chips.join('')}</td>`;
}

/** The hidden words begin with a blank, so that a reader does not join them to the letter. */
function chip(
  { kind: { letter, look }, url, isGood, isMadeUp }: Mark,
  words: string,
  link_good: boolean,
): Html {
  const safe = isGood && !link_good ? null : linkable(url);
  const inner = `${letter}${isMadeUp ? '+' : ''}<i> ${escapeHtml(words)}</i>`;
  return safe === null
    ? `<b class=${look}>${inner}</b>`
    : `<a class=${look} href="${escapeHtml(safe)}">${inner}</a>`;
}

/** Many marks in one: the worst with their number, and how many were good. */
function crowd(marks: Mark[], kinds: MarkKind[]): Html {
  const rank = ({ kind }: Mark): number => kinds.indexOf(kind);
  const worst = marks.reduce((one, other) => (rank(other) < rank(one) ? other : one));
  const same = marks.filter((mark) => wordsOf(mark) === wordsOf(worst)).length;
  const bad = worst.isGood ? '' : `, ${same} ${wordsOf(worst)}`;
  const share = `${marks.filter(({ isGood }) => isGood).length}/${marks.length}`;
  return `<b class=${worst.kind.look}>${worst.kind.letter}</b><em>${share}<i> succeeded${escapeHtml(bad)}</i></em>`;
}
