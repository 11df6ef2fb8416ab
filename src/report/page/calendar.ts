/**
 * A calendar as a table, in the zone of the schedule: weeks as rows, days as columns, and in each day what fell due on
 * it.
 */

import { isTimeZone, offsetsOf } from '../../judge/schedule/windows.js';
import { groupBy } from '../../text/by-key.js';
import { DAY, iso } from '../../text/time.js';
import { escapeHtml } from '../escape.js';
import { type Html, linkable } from './parts.js';

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

/** What a day shows: a letter with a look, and the words for a reader who does not see them. */
export interface Mark {
  /** Milliseconds. */
  at: number;
  letter: string;
  /** A class of the style sheet. */
  look: string;
  words: string;
  /** A run by another event did its work: a plus follows its letter. */
  isMadeUp?: boolean;
  url: string | null;
  /** 0 is the worst: a day with many marks shows its worst one. */
  rank: number;
  good: boolean;
}

interface CalendarParts {
  caption: Html;
  marks: Mark[];
  /** Milliseconds, both included. */
  from: number;
  to: number;
  /** IANA name of the zone whose days are shown. */
  zone: string;
  /** Whether a good mark links to its run too; a bad one always does. */
  link_good: boolean;
}

/** The caption of a calendar: each letter that occurs with its count, the best first. `worst_first` are these. */
export function keyCaption(
  worst_first: { letter: string; look: string; words: string; count: number }[],
  zone: string,
): Html {
  const key = worst_first.map(
    ({ letter, look, words, count }) =>
      `<span class=nb><b class=${look}>${letter}</b> ${count} ${words}</span>`,
  );
  return `${key.toReversed().join(', ')}. Days are those of ${escapeHtml(zone)}.`;
}

/** More marks than this do not fit into the square of a day on a phone. */
const MOST_A_DAY = 3;

/** The marks of each day from first to last, weeks from Monday to Sunday. */
export function calendar({ caption, marks, from, to, zone, link_good }: CalendarParts): Html {
  const wall = wallClock(zone);
  const byDay = groupBy(marks, ({ at }) => dayOf(wall(at)));
  // The first day has begun before the look-back: it is shown where something of it lies within.
  const first = byDay.has(dayOf(wall(from))) ? dayOf(wall(from)) : dayOf(wall(from)) + 1;
  const last = dayOf(wall(to));
  const weeks: Html[] = [];
  for (let monday = first - weekdayOf(first); monday <= last; monday += 7) {
    const days = WEEKDAYS.map((_, at) => {
      const day = monday + at;
      return day < first || day > last ? '<td></td>' : dayCell(day, byDay.get(day) ?? [], wall, link_good);
    });
    weeks.push(`<tr><th scope="row">${shortDay(monday)}</th>${days.join('')}</tr>`);
  }
  const heads = WEEKDAYS.map((name) => `<th scope="col">${name}</th>`).join('');
  return (
    `<table class="cal"><caption>${caption}</caption>` +
    `<thead><tr><th scope="col">Week<i class=vh> that begins</i></th>${heads}</tr></thead><tbody>${weeks.join('\n')}</tbody></table>`
  );
}

function dayCell(day: number, marks: Mark[], wall: WallClock, link_good: boolean): Html {
  const number = `<i>${dateOf(day)}</i>`;
  if (marks.length > MOST_A_DAY) return `<td>${number}${crowd(marks)}</td>`;
  const chips = marks.map((mark) => {
    const time = marks.length === 1 ? '' : `${iso(wall(mark.at)).slice(11, 16)} `;
    return chip(mark, `${time}${mark.words}`, link_good);
  });
  return `<td>${number}${chips.join('')}</td>`;
}

/** The hidden words begin with a blank, so that a reader does not join them to the letter. */
function chip({ letter, look, url, good, isMadeUp }: Mark, words: string, link_good: boolean): Html {
  const safe = good && !link_good ? null : linkable(url);
  const inner = `${letter}${isMadeUp ? '+' : ''}<i> ${escapeHtml(words)}</i>`;
  return safe === null
    ? `<b class=${look}>${inner}</b>`
    : `<a class=${look} href="${escapeHtml(safe)}">${inner}</a>`;
}

/** Many marks in one: the worst with their number, and how many were good. */
function crowd(marks: Mark[]): Html {
  const worst = marks.reduce((one, other) => (other.rank < one.rank ? other : one));
  const good = marks.filter((mark) => mark.good).length;
  const same = marks.filter(({ words }) => words === worst.words).length;
  const bad = worst.good ? '' : `, ${same} ${worst.words}`;
  const share = `${good}/${marks.length}<i> succeeded${escapeHtml(bad)}</i>`;
  return `<b class=${worst.look}>${worst.letter}</b><em>${share}</em>`;
}
