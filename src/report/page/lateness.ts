/** How late GitHub started a workflow: a small plot, the figures in words, and every figure as text. */

import type { Occasion } from '../../judge/model.js';
import { lateness } from '../../judge/schedule/occurrences.js';
import { groupBy } from '../../text/by-key.js';
import { ms } from '../../text/time.js';
import { counted, duration, exactDuration, utcDay } from '../../text/words.js';
import { escapeHtml } from '../document.js';
import { dayOf, shortDay, type WallClock, WEEKDAYS, wallClock, weekdayOf } from './calendar.js';
import { type Html, list, paragraph } from './parts.js';

interface Start {
  /** When it was due, in milliseconds. */
  at: number;
  minutes: number;
}

interface LatenessParts {
  /** Unique on the page. */
  id: string;
  history: Occasion[];
  grace_hours: number | null;
  from: number;
  to: number;
  zone: string;
}

const WIDTH = 320;
const HEIGHT = 128;
const plot = { left: 44, right: 314, top: 10, bottom: 102 };
/** Ends of the axis of time late, in minutes; half of each can be said in a word too. */
const TOPS = [4, 10, 20, 30, 60, 120, 240, 360, 480, 720, 1440];

const minutesWords = (minutes: number): string => duration(minutes / 60);

/** The plot with its words, and every figure of it as text; it says so where no scheduled run was seen. */
export function latenessPart(parts: LatenessParts): { plot: Html[]; figures: Html[] } {
  const starts = parts.history.flatMap(({ due_at, late_minutes }): Start[] =>
    late_minutes === null ? [] : [{ at: ms(due_at), minutes: late_minutes }],
  );
  const figures = lateness(parts.history);
  if (figures === null)
    return { plot: [paragraph('GitHub started no scheduled run for these occasions.')], figures: [] };
  const slowest = starts.reduce((one, other) => (other.minutes > one.minutes ? other : one));
  const words =
    `Half of ${counted(starts.length, 'start')} came within ${minutesWords(figures.median_minutes)} of the time ` +
    `that the schedule promised, 95 % within ${minutesWords(figures.p95_minutes)}; the slowest, due on ` +
    `${utcDay(new Date(slowest.at).toISOString())}, after ${minutesWords(slowest.minutes)}.`;
  const grace = parts.grace_hours;
  const top = topOf(slowest.minutes, grace);
  const drawn = svg(parts, starts, figures.median_minutes, top, words);
  return {
    plot: [
      paragraph(escapeHtml(words)),
      `<figure>${drawn}<figcaption>${captionWords(starts, grace)}</figcaption></figure>`,
    ],
    figures: [
      `<details><summary>How late each start was, in figures</summary>${figureList(starts, parts.zone)}</details>`,
    ],
  };
}

function captionWords(starts: Start[], grace_hours: number | null): string {
  const dot = isDense(starts) ? 'a day: its median, and a line from the least to the most' : 'a start';
  const grace = grace_hours === null ? '' : ` The grace is ${exactDuration(grace_hours)}.`;
  return `A dot is ${dot}. Dashed: the median of all.${grace}`;
}

/** The grace belongs into the picture where it is not far above all that happened. */
function topOf(slowest: number, grace_hours: number | null): number {
  const grace = (grace_hours ?? 0) * 60;
  const highest = slowest * 4 >= grace ? Math.max(slowest, grace * 1.05) : slowest;
  return TOPS.find((top) => top >= highest) ?? Math.ceil(highest / 1440) * 1440;
}

function svg(parts: LatenessParts, starts: Start[], median: number, top: number, words: string): Html {
  const { id, grace_hours, from, to, zone } = parts;
  const x = (at: number): number =>
    plot.left + ((at - from) / Math.max(1, to - from)) * (plot.right - plot.left);
  const y = (minutes: number): number => plot.bottom - (minutes / top) * (plot.bottom - plot.top);
  const across = (minutes: number, look: string): Html =>
    `<path class="${look}" d="M${plot.left} ${round(y(minutes))}H${plot.right}"/>`;
  const wall = wallClock(zone);
  // A line of no length with a round end is a dot, and takes a tenth of the bytes of a circle.
  const dot = (at: number, minutes: number): string => `M${round(x(at))} ${round(y(minutes))}h0`;
  const marks = isDense(starts)
    ? dayFigures(starts, wall).map(({ at, least, median, most }) => ({
        dots: dot(at, median),
        ranges: `M${round(x(at))} ${round(y(most))}V${round(y(least))}`,
      }))
    : starts.map(({ at, minutes }) => ({ dots: dot(at, minutes), ranges: '' }));
  const day = (at: number): string => shortDay(dayOf(wall(at)));
  const grace = grace_hours !== null && grace_hours * 60 <= top ? grace_hours * 60 : null;
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}t ${id}d">` +
    `<title id="${id}t">How late GitHub started each run</title><desc id="${id}d">${escapeHtml(words)}</desc>` +
    `${[0, top / 2, top].map((minutes) => across(minutes, 'axis')).join('')}` +
    `${[0, top / 2, top].map((minutes) => label(plot.left - 5, y(minutes) + 3.5, 'end', minutesWords(minutes))).join('')}` +
    `${label(plot.left, HEIGHT - 10, 'start', day(from))}${label(plot.right, HEIGHT - 10, 'end', day(to))}` +
    `${across(median, 'median')}` +
    `${grace === null ? '' : across(grace, 'grace') + label(plot.left + 3, y(grace) - 3, 'start', `grace ${exactDuration(grace_hours ?? 0)}`)}` +
    `<path class="ranges" d="${marks.map(({ ranges }) => ranges).join('')}"/>` +
    `<path class="dots" d="${marks.map(({ dots }) => dots).join('')}"/></svg>`
  );
}

const label = (x: number, y: number, anchor: 'start' | 'end', text: string): Html =>
  `<text x="${x}" y="${round(y)}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;

/** To a tenth of a unit: finer cannot be seen. */
const round = (value: number): number => Math.round(value * 10) / 10;

/** A dot for each start, where these are not too many to be told apart. */
const MOST_DOTS = 250;
const isDense = (starts: Start[]): boolean => starts.length > MOST_DOTS;

/** Each day with all its starts. */
function dayFigures(starts: Start[], wall: WallClock) {
  return [...groupBy(starts, ({ at }) => dayOf(wall(at)))].map(([day, onDay]) => {
    const all = onDay.map(({ minutes }) => minutes);
    const sorted = all.toSorted((a, b) => a - b);
    const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
    return { day, at: onDay[0]?.at ?? 0, all, least: sorted[0] ?? 0, median, most: sorted.at(-1) ?? 0 };
  });
}

/** Week by week, as in the calendar: `18 May: Mon 5, Tue 7`; of many a day the median and the two ends. */
function figureList(starts: Start[], zone: string): Html {
  const dense = isDense(starts);
  const weeks = groupBy(dayFigures(starts, wallClock(zone)), ({ day }) => day - weekdayOf(day));
  const lines = [...weeks].map(([monday, inWeek]) => {
    const days = inWeek.map(({ day, all, least, median, most }) => {
      const figures = dense ? `${median} (${least} to ${most})` : all.join(' ');
      return `${WEEKDAYS[weekdayOf(day)]} ${figures}`;
    });
    return `Week of ${shortDay(monday)}: ${days.join(', ')}`;
  });
  const what = dense
    ? 'Minutes after the time that was promised, by week and day: the median of the day, and its least and most.'
    : 'Minutes after the time that was promised, by week and day.';
  return `${paragraph(what)}${list(lines)}`;
}
