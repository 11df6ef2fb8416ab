/** Every occasion that has no success: what became of it, by which run, and how that is known. */

import { isWithoutSuccess } from '../../judge/history.js';
import type { JudgedRun, Occasion, Verdict } from '../../judge/model.js';
import { groupBy } from '../../text/by-key.js';
import { DAY, iso, ms } from '../../text/time.js';
import { counted, timeRange, utc, utcMinute } from '../../text/words.js';
import { escapeHtml } from '../escape.js';
import { isStaleAtOnce } from '../sentences.js';
import { newestAttempts } from '../timeline.js';
import { dayOf, type WallClock, WEEKDAYS, wallClock, weekdayOf } from './calendar.js';
import { madeUpWords, states, successWords } from './marks.js';
import { type Html, held, link, name, paragraph, table } from './parts.js';

interface MissingParts {
  verdict: Verdict;
  history: Occasion[];
  /** IANA name of the zone of the schedule. */
  zone: string;
  /** At most so many rows; the newest are kept. */
  most: number;
}

/** Occasions that follow each other with the same end. */
interface Spell {
  state: Occasion['state'];
  occasions: Occasion[];
}

/** `Missed: 5 of 30 occasions`, or that none was. */
export function missingTitle(history: readonly Occasion[]): string {
  const missing = history.filter(isWithoutSuccess).length;
  return missing === 0 ? 'Missed: none' : `Missed: ${missing} of ${counted(history.length, 'occasion')}`;
}

/** `2026-05-18 to 2026-05-22`: the days with a miss, so that a glance answers *which?*. */
export function missingSpans(history: readonly Occasion[], zone: string): string[] {
  return daySpans(history, isWithoutSuccess, wallClock(zone)).map(({ words }) => words);
}

/** The table of missing occasions, and what else did not simply succeed. */
export function missingPart({ verdict, history, zone, most }: MissingParts): Html[] {
  const missing = history.filter(isWithoutSuccess);
  const rows = rowsOf(history, most);
  const left = missing.length - rows.reduce((sum, { occasions }) => sum + occasions.length, 0);
  const runs = newestAttempts(verdict.runs);
  const time = timeWords(zone);
  const wall = wallClock(zone);
  return [
    paragraph(leadWords(history, wall)),
    ...(rows.length === 0
      ? []
      : [
          table({
            look: 'due',
            caption: `Occasions without a success, oldest first. ${zone === 'UTC' ? 'Times are UTC.' : `Times are UTC, below them those of ${escapeHtml(zone)}.`}`,
            columns: ['Due', 'What became of it', 'Run, or its absence'],
            rows: rows.map((row) => [time(row.occasions), stateCell(row), runCell(row, runs)]),
          }),
        ]),
    ...(left === 0
      ? []
      : [
          paragraph(
            `${counted(left, 'earlier occasion')} left out here; <code>history</code> in the result has them all.`,
          ),
        ]),
    ...others(history, 'late', 'Succeeded, but after the grace', wall),
    ...others(history, 'unknown', 'Not known', wall),
    ...others(history, 'not_looked_into', 'Green, and not looked into', wall),
    paragraph(`<strong>How we know.</strong> ${escapeHtml(howKnown(verdict, history))}`),
  ];
}

function leadWords(history: readonly Occasion[], wall: WallClock): Html {
  const found = daySpans(history, isWithoutSuccess, wall);
  const made = history.filter(({ made_up_by }) => made_up_by !== undefined).length;
  const also =
    made === 0
      ? ''
      : ` ${made} of these ${made === 1 ? 'was' : 'were'} made up for by a run of another event.`;
  return `${successWords(history)}. ${found.length === 0 ? 'None was missed.' : `Missed: ${spanList(found)}.${also}`}`;
}

/** Days that follow each other among those with an occasion, each with one that is looked for. */
interface DaySpan {
  /** `2026-05-18 to 2026-05-22`. */
  words: string;
  count: number;
}

function daySpans(
  history: readonly Occasion[],
  wanted: (one: Occasion) => boolean,
  wall: WallClock,
): DaySpan[] {
  const spans: { from: number; to: number; count: number }[] = [];
  let isOpen = false;
  for (const [day, onDay] of groupBy(history, ({ due_at }) => dayOf(wall(ms(due_at))))) {
    const count = onDay.filter(wanted).length;
    const last = spans.at(-1);
    if (count > 0 && isOpen && last !== undefined) {
      last.to = day;
      last.count += count;
    } else if (count > 0) spans.push({ from: day, to: day, count });
    isOpen = count > 0;
  }
  return spans.map(({ from, to, count }) => ({ words: timeRange(isoDay(from), isoDay(to)), count }));
}

const isoDay = (day: number): string => iso(day * DAY);

/** The newest of them: `2026-05-14, 2026-05-18 to 2026-05-22 (5)`. */
function spanList(found: DaySpan[]): Html {
  const most = 10;
  const shown = found
    .slice(-most)
    .map(({ words, count }) => `<span class=nb>${words}</span>${count === 1 ? '' : ` (${count})`}`);
  const earlier = found.slice(0, -most).reduce((sum, { count }) => sum + count, 0);
  return `${earlier === 0 ? '' : `${earlier} earlier, `}${shown.join(', ')}`;
}

/** Where a run is missing, and where one is there and did not do its work, is known in different ways. */
function howKnown(verdict: Verdict, history: readonly Occasion[]): string {
  const since = verdict.runs_listed_since;
  const lists =
    since === null
      ? 'How far back the list of its runs is whole is not known.'
      : `GitHub's list of its scheduled runs was read back to ${utc(since)}, without a gap.`;
  const none = history.some(({ state }) => state === 'no_run')
    ? ' Where it says no run, the list of all its runs, which was read without a filter, has no scheduled one that was created from that time until the next occasion.'
    : '';
  const ran = history.some(({ state }) => state === 'failed' || state === 'skipped')
    ? ' Where a run is named, GitHub gives its conclusion, its jobs and its steps on its page.'
    : '';
  const twice =
    verdict.cause !== null && !isStaleAtOnce(verdict.cause)
      ? ' Before the watch was called stale, all of it was read a second time.'
      : '';
  return `${lists}${none}${ran}${twice} What lies before that, or could not be read, is shown as not known and never as missed.`;
}

/** Missing ones that follow each other with the same end. */
function spells(history: readonly Occasion[]): Spell[] {
  const found: Spell[] = [];
  let open: Spell | null = null;
  for (const occasion of history) {
    if (!isWithoutSuccess(occasion)) {
      open = null;
    } else if (open === null || open.state !== occasion.state) {
      open = { state: occasion.state, occasions: [occasion] };
      found.push(open);
    } else open.occasions.push(occasion);
  }
  return found;
}

/** One occasion a row; where these are too many, those that follow each other with the same end share one. */
function rowsOf(history: readonly Occasion[], most: number): Spell[] {
  const single = history
    .filter(isWithoutSuccess)
    .map((occasion): Spell => ({ state: occasion.state, occasions: [occasion] }));
  return single.length <= most ? single : spells(history).slice(-most);
}

function timeWords(zone: string): (occasions: Occasion[]) => Html {
  const wall = wallClock(zone);
  const one = ({ due_at }: Occasion): Html => {
    const day = WEEKDAYS[weekdayOf(dayOf(ms(due_at)))];
    const time = `${day} ${held(utcMinute(due_at))}`;
    if (zone === 'UTC') return time;
    const local = wall(ms(due_at));
    return `${time}<br><span class="dim small">${WEEKDAYS[weekdayOf(dayOf(local))]} ${held(utcMinute(iso(local)))}</span>`;
  };
  return (occasions) => {
    const [first, last] = [occasions[0], occasions.at(-1)];
    if (first === undefined || last === undefined) return '';
    return first === last ? one(first) : `${one(first)} to<br>${one(last)}`;
  };
}

function stateCell({ state, occasions }: Spell): Html {
  const many = occasions.length === 1 ? '' : ` (${occasions.length} occasions)`;
  return `${escapeHtml(states[state].words)}${many}${occasions.map(madeUp).join('')}`;
}

/** A success by another event before the next occasion: it is no scheduled one, and yet the work was done. */
function madeUp({ made_up_by }: Occasion): Html {
  if (made_up_by === undefined) return '';
  const { run_id, event, created_at, url } = made_up_by;
  return `<br>${madeUpWords(event)} at ${utc(created_at)}: ${link(url, `run ${run_id}`)}`;
}

function runCell({ state, occasions }: Spell, runs: Map<number, JudgedRun>): Html {
  if (state === 'no_run') return 'GitHub created none';
  const [first, last] = [occasions[0], occasions.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? runLink(first, runs) : `${runLink(first, runs)} to ${runLink(last, runs)}`;
}

/** The run, with the rule that it broke where it was looked at. */
function runLink({ run_id, url, attempts }: Occasion, runs: Map<number, JudgedRun>): Html {
  if (run_id === null) return 'run not known';
  const run = runs.get(run_id);
  const reason = run === undefined || run.counts ? '' : `: ${name(run.reason)}`;
  const again = attempts !== null && attempts > 1 ? ` (${counted(attempts, 'attempt')})` : '';
  return `${link(url, `run ${run_id}`)}${again}${reason}`;
}

/** Occasions of a state that is no miss, as spans of days. */
function others(
  history: readonly Occasion[],
  state: Occasion['state'],
  title: string,
  wall: WallClock,
): Html[] {
  const found = daySpans(history, (one) => one.state === state, wall);
  if (found.length === 0) return [];
  const count = found.reduce((sum, one) => sum + one.count, 0);
  return [paragraph(`<strong>${escapeHtml(title)}: ${count}.</strong> ${spanList(found)}.`)];
}
