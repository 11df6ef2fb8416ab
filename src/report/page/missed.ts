/** Every occasion that has no success: what became of it, by which run, and how that is known. */

import { isWithoutSuccess } from '../../judge/history.js';
import type { JudgedRun, Occasion, Verdict } from '../../judge/model.js';
import { groupBy } from '../../text/by-key.js';
import { DAY, iso, ms } from '../../text/time.js';
import { counted, timeRange, utc, utcMinute } from '../../text/words.js';
import { escapeHtml } from '../document.js';
import { isStaleAtOnce } from '../sentences.js';
import { newestAttempts } from '../timeline.js';
import { dayOf, states, successCount, type WallClock, WEEKDAYS, wallClock, weekdayOf } from './calendar.js';
import { type Html, held, link, name, paragraph, type Spell, spells, table } from './parts.js';

interface MissedParts {
  verdict: Verdict;
  history: readonly Occasion[];
  /** IANA name of the zone of the schedule. */
  zone: string;
  /** At most so many rows; the newest are kept. */
  most: number;
}

/** `Missed: 5 of 30 occasions`, or that none was. */
export function missedTitle(history: readonly Occasion[]): string {
  const missed = history.filter(isWithoutSuccess).length;
  return missed === 0 ? 'Missed: none' : `Missed: ${missed} of ${counted(history.length, 'occasion')}`;
}

/** `2026-05-18 to 2026-05-22`: the days with a miss, so that a glance answers *which?*. */
export function missedSpans(history: readonly Occasion[], zone: string): string[] {
  return daySpans(history, isWithoutSuccess, wallClock(zone)).map(({ words }) => words);
}

/** The table of missed occasions, and what else did not simply succeed. */
export function missedPart({ verdict, history, zone, most }: MissedParts): Html[] {
  const rows = rowsOf(history, most);
  const left = history.filter(isWithoutSuccess).length - rows.flat().length;
  const wall = wallClock(zone);
  return [
    paragraph(leadWords(history, wall)),
    ...(rows.length === 0 ? [] : [missedTable(rows, newestAttempts(verdict.runs), zone)]),
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
  const { succeeded, due } = successCount(history);
  return `${succeeded} of ${counted(due, 'occasion')} succeeded. ${found.length === 0 ? 'None was missed.' : `Missed: ${spanList(found)}.${also}`}`;
}

/** Days that follow each other among those with an occasion, each with one that is looked for. */
type DaySpan = ReturnType<typeof daySpans>[number];

function daySpans(history: readonly Occasion[], wanted: (one: Occasion) => boolean, wall: WallClock) {
  const days = [...groupBy(history, ({ due_at }) => dayOf(wall(ms(due_at))))].map(([day, onDay]) => ({
    day,
    count: onDay.filter(wanted).length,
  }));
  return spells(days, ({ count }) => (count > 0 ? 'wanted' : null)).map((span) => ({
    words: timeRange(isoDay(span[0].day), isoDay((span.at(-1) ?? span[0]).day)),
    count: span.reduce((sum, { count }) => sum + count, 0),
  }));
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

/** Missed occasions that follow each other with the same end. */
type Row = Spell<Occasion>;

/** One occasion a row; where these are too many, those that follow each other with the same end share one. */
function rowsOf(history: readonly Occasion[], most: number): Row[] {
  const single = history.filter(isWithoutSuccess).map((occasion): Row => [occasion]);
  if (single.length <= most) return single;
  return spells(history, (one) => (isWithoutSuccess(one) ? one.state : null)).slice(-most);
}

function missedTable(rows: Row[], runs: Map<number, JudgedRun>, zone: string): Html {
  const time = timeIn(zone);
  const times = zone === 'UTC' ? 'Times are UTC.' : `Times are UTC, below them those of ${escapeHtml(zone)}.`;
  return table({
    look: 'due',
    caption: `Occasions without a success, oldest first. ${times}`,
    columns: ['Due', 'What became of it', 'Run, or its absence'],
    rows: rows.map((row) => [
      bothEnds(row, time, ' to<br>'),
      stateCell(row),
      row[0].state === 'no_run' ? 'GitHub created none' : bothEnds(row, (one) => runLink(one, runs), ' to '),
    ]),
  });
}

/** The first and the last of a row in words; a single one once. */
function bothEnds(row: Row, words: (occasion: Occasion) => Html, to: string): Html {
  const last = row.at(-1);
  return row.length === 1 || last === undefined ? words(row[0]) : `${words(row[0])}${to}${words(last)}`;
}

function timeIn(zone: string): (occasion: Occasion) => Html {
  const wall = wallClock(zone);
  const words = (at: number): Html => `${WEEKDAYS[weekdayOf(dayOf(at))]} ${held(utcMinute(iso(at)))}`;
  return ({ due_at }) => {
    const at = ms(due_at);
    return zone === 'UTC' ? words(at) : `${words(at)}<br><span class="dim small">${words(wall(at))}</span>`;
  };
}

function stateCell(row: Row): Html {
  const many = row.length === 1 ? '' : ` (${row.length} occasions)`;
  return `${escapeHtml(states[row[0].state].words)}${many}${row.map(madeUp).join('')}`;
}

/** A success by another event before the next occasion: it is no scheduled one, and yet the work was done. */
function madeUp({ made_up_by }: Occasion): Html {
  if (made_up_by === undefined) return '';
  const { run_id, event, created_at, url } = made_up_by;
  const how = event === 'workflow_dispatch' ? 'by hand' : `by <code>${escapeHtml(event)}</code>`;
  return `<br>made up for ${how} at ${utc(created_at)}: ${link(url, `run ${run_id}`)}`;
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
  const count = history.filter((one) => one.state === state).length;
  return [paragraph(`<strong>${escapeHtml(title)}: ${count}.</strong> ${spanList(found)}.`)];
}
