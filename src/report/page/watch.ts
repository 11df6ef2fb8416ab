/** One watch on the page: verdict and what it rests on, calendar, what was missed, how late GitHub was. */
import type { JudgedRun, Occasion, Verdict } from '../../judge/model.js';
import { cronInWords } from '../../judge/schedule/cron-words.js';
import { DAY, ms } from '../../text/time.js';
import { counted, exactDuration, utc, utcDay } from '../../text/words.js';
import { escapeHtml } from '../document.js';
import {
  ageWords,
  headline,
  lastSuccessWords,
  missedWindows,
  slaWithSource,
  slaWords,
} from '../sentences.js';
import { newestRuns } from '../watch-blocks.js';
import { calendar, isSuccess, type Mark, states, zoneOf } from './calendar.js';
import { latenessPart } from './lateness.js';
import { missedPart, missedTitle } from './missed.js';
import {
  definitions,
  type Html,
  link,
  list,
  name,
  type Part,
  paragraph,
  prose,
  subpart,
  table,
} from './parts.js';

interface WatchParts {
  /** Its place on the page, from 1. */
  place: number;
  verdict: Verdict;
  now: string;
  days: number;
  link_good: boolean;
  most_missed: number;
}

/** Unique on the page. */
export const watchId = (place: number): string => `w${place}`;

/** The status as a word with a colour. */
export const tag = (status: string): Html => `<span class="tag ${status}">${status.toUpperCase()}</span>`;

/** The section of one watch: its verdict, its history, and what the verdict rests on. */
export function watchPart(parts: WatchParts): Part {
  const { place, verdict, now } = parts;
  const id = watchId(place);
  const body = [
    paragraph(prose(verdictWords(verdict, now))),
    ...(verdict.note === null ? [] : [paragraph(prose(verdict.note), 'note')]),
    ...historyParts(parts, id),
    subpart(`${id}v`, "Today's verdict and what it rests on", restsOn(verdict, now)),
  ];
  const title = `<h2 id="${id}">${name(verdict.name)} ${tag(verdict.status)}</h2>`;
  return {
    id,
    contents: place === 1 ? 'The watches' : null,
    html: `<section class="watch" aria-labelledby="${id}">${title}${body.join('\n')}</section>`,
  };
}

/** Today's verdict in a sentence. */
function verdictWords(verdict: Verdict, now: string): string {
  const sla = slaWords(verdict);
  const limit = sla === null ? '' : `; its limit is ${sla}`;
  switch (verdict.status) {
    case 'stale':
      return `${headline(verdict, now)}.`;
    case 'healthy':
      return `Its last genuine success is ${ageWords(verdict, now)} old${limit}.`;
    case 'pending':
      return `No verdict yet: it is new, or a run that counts is under way${limit}.`;
    case 'paused':
      return `No alert before ${verdict.paused_until === null ? 'it is resumed' : utcDay(verdict.paused_until)}${verdict.reason === null ? '' : `: ${verdict.reason}`}.`;
    case 'unknown':
      return `Its health is not known: ${verdict.error?.message ?? 'no reason was recorded.'}`;
  }
}

function restsOn(verdict: Verdict, now: string): Html[] {
  const { path, display_name, last_success, cause, warnings } = verdict;
  const success = prose(lastSuccessWords(verdict, now));
  const missed = missedWindows(verdict);
  return [
    definitions([
      ['Workflow', path === null ? name(verdict.entry) : link(verdict.url, name(path))],
      ['Its name', display_name === null ? null : name(display_name)],
      ['Repository', name(verdict.repo)],
      ['Last success', last_success === null ? success : link(last_success.url, success)],
      ['SLA', slaWithSource(verdict)],
      ['Grace', graceLine(verdict)],
      ['Missed now', missed === null ? null : escapeHtml(missed)],
      ['Schedule', scheduleLine(verdict)],
      ['Last fired', verdict.last_fired_at && utc(verdict.last_fired_at)],
      ['Next due', verdict.next_due_at && utc(verdict.next_due_at)],
      ['Cause', cause === null ? null : link(cause.run_url, prose(cause.message))],
    ]),
    ...(warnings.length === 0
      ? []
      : [list(warnings.map(({ code, message }) => `${prose(message)} <code>${code}</code>`))]),
    ...runsTable(verdict),
  ];
}

function graceLine({ grace_hours, grace_from }: Verdict): Html | null {
  if (grace_hours === null) return null;
  return `${exactDuration(grace_hours)}, ${grace_from === null ? 'from the settings' : `from ${name(grace_from)}`}`;
}

function scheduleLine({ schedules }: Verdict): Html | null {
  if (schedules === null) return null;
  if (schedules.length === 0) return 'none in its file';
  return schedules
    .map((schedule) => `${name(cronInWords(schedule))}: <code>${escapeHtml(schedule.cron)}</code>`)
    .join('<br>');
}

/** Enough to see a spell; a healthy watch rests on its last success alone. */
const MOST_RUNS = 10;

function runsTable(verdict: Verdict): Html[] {
  if (verdict.status === 'healthy' || verdict.runs.length === 0) return [];
  const newest = newestRuns(verdict, MOST_RUNS);
  return [
    table({
      look: 'due',
      caption: `The newest ${counted(newest.length, 'run')} that ${newest.length === 1 ? 'was' : 'were'} looked at, newest first; times are UTC`,
      columns: ['Started', 'Run', 'Does it count?'],
      rows: newest.map((run) => [utc(run.started_at).slice(0, -4), runWords(run), countsWords(run)]),
    }),
  ];
}

function runWords(run: JudgedRun): Html {
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
  const end = (run.conclusion ?? run.status).replaceAll('_', ' ');
  return `${link(run.url, `run ${run.run_id}`)}, ${name(end)} (${name(run.event)}${attempt})`;
}

const countsWords = ({ counts, reason }: JudgedRun): Html => `${counts ? 'yes' : 'no'}: ${name(reason)}`;

function historyParts(parts: WatchParts, id: string): Html[] {
  const { verdict, now, days } = parts;
  const { history } = verdict;
  if (history === null) return [paragraph(escapeHtml(noHistory(verdict)))];
  if (history.length === 0) return [paragraph(`Nothing fell due in the last ${counted(days, 'day')}.`)];
  const zone = zoneOf(verdict.schedules);
  const span = { from: ms(now) - days * DAY, to: ms(now) };
  const late = latenessPart({ id, history, grace_hours: verdict.grace_hours, ...span, zone });
  const missed = missedPart({ verdict, history, zone, most: parts.most_missed });
  return [
    '<div class="two">',
    subpart(`${id}c`, `The last ${counted(days, 'day')}`, [calendarOf(history, { ...span, zone }, parts)]),
    subpart(`${id}l`, 'How late GitHub started it', late.plot),
    '</div>',
    ...late.figures,
    subpart(`${id}m`, escapeHtml(missedTitle(history)), missed),
  ];
}

/** What was not read is not known. */
function noHistory({ schedules, path }: Verdict): string {
  const why =
    path === null
      ? 'no workflow file was found'
      : schedules === null || schedules.length === 0
        ? 'no schedule of it is known that would say when it was due'
        : 'its runs were not read that far back';
  return `No calendar: ${why}.`;
}

function calendarOf(
  history: readonly Occasion[],
  days: { from: number; to: number; zone: string },
  { link_good }: WatchParts,
): Html {
  const marks = history.map((occasion): Mark => {
    const { due_at, state, url, attempts, made_up_by } = occasion;
    const again = attempts !== null && attempts > 1 ? `, ${attempts} attempts` : '';
    return {
      at: ms(due_at),
      kind: states[state],
      more: `${again}${made_up_by === undefined ? '' : ', made up for'}`,
      url: url ?? made_up_by?.url ?? null,
      isMadeUp: made_up_by !== undefined,
      isGood: isSuccess(occasion),
    };
  });
  return calendar({ marks, kinds: Object.values(states), ...days, link_good });
}
