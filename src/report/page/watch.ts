/** One watch on the page: today's verdict and what it rests on, the calendar, what is missing, how late GitHub was. */
import type { JudgedRun, Occasion, Verdict } from '../../judge/model.js';
import { cronInWords } from '../../judge/schedule/cron-words.js';
import { DAY, ms } from '../../text/time.js';
import { counted, exactDuration, utc, utcDay } from '../../text/words.js';
import { escapeHtml } from '../escape.js';
import { ageWords, headline, lastSuccessWords, missedWindows, slaWords } from '../sentences.js';
import { newestRuns } from '../watch-blocks.js';
import { calendar, keyCaption, type Mark, zoneOf } from './calendar.js';
import { latenessPart } from './lateness.js';
import { isSuccess, states, statesWorstFirst, tallyOf } from './marks.js';
import { missingPart, missingTitle } from './missing.js';
import { definitions, type Html, link, list, name, paragraph, prose, section, table } from './parts.js';

interface WatchParts {
  /** Unique on the page. */
  id: string;
  verdict: Verdict;
  now: string;
  days: number;
  link_good: boolean;
  most_missing: number;
}

/** The status as a word with a colour. */
export const tag = (status: string): Html => `<span class="tag ${status}">${status.toUpperCase()}</span>`;

/** The section of one watch: its verdict, its history, and what the verdict rests on. */
export function watchPart(parts: WatchParts): Html {
  const { id, verdict, now } = parts;
  const note = verdict.note === null ? [] : [paragraph(prose(verdict.note), 'note')];
  return (
    `<section class="watch" aria-labelledby="${id}"><h2 id="${id}">${name(verdict.name)} ${tag(verdict.status)}</h2>` +
    [paragraph(prose(verdictWords(verdict, now))), ...note, ...historyParts(parts), ...restsOn(parts)].join(
      '\n',
    ) +
    '</section>'
  );
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

function restsOn({ id, verdict, now }: WatchParts): Html[] {
  const { last_success, cause, warnings } = verdict;
  const success = prose(lastSuccessWords(verdict, now));
  const path = verdict.path === null ? null : link(verdict.url, name(verdict.path));
  return [
    section(
      `${id}v`,
      "Today's verdict and what it rests on",
      [
        definitions([
          ['Workflow', path ?? name(verdict.entry)],
          ['Its name', verdict.display_name === null ? null : name(verdict.display_name)],
          ['Repository', name(verdict.repo)],
          ['Last success', last_success === null ? success : link(last_success.url, success)],
          ['SLA', slaLine(verdict)],
          ['Grace', graceLine(verdict)],
          ['Missed now', optional(missedWindows(verdict, 'window'))],
          ['Schedule', scheduleLine(verdict)],
          ['Last fired', verdict.last_fired_at && utc(verdict.last_fired_at)],
          ['Next due', verdict.next_due_at && utc(verdict.next_due_at)],
          ['Cause', cause === null ? null : link(cause.run_url, prose(cause.message))],
        ]),
        ...(warnings.length === 0
          ? []
          : [list(warnings.map(({ code, message }) => `${prose(message)} <code>${code}</code>`))]),
        ...runsTable(verdict),
      ],
      3,
    ),
  ];
}

const optional = (text: string | null): Html | null => (text === null ? null : escapeHtml(text));

function slaLine(verdict: Verdict): Html | null {
  const sla = slaWords(verdict);
  if (sla === null) return null;
  return verdict.sla_auto ? `${sla}, from its schedule` : sla;
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

function historyParts(parts: WatchParts): Html[] {
  const { id, verdict, days } = parts;
  const { history, schedules } = verdict;
  if (history === null) return [paragraph(escapeHtml(noHistory(verdict)))];
  if (history.length === 0) return [paragraph(`Nothing fell due in the last ${counted(days, 'day')}.`)];
  const zone = zoneOf(schedules);
  const span = { from: ms(parts.now) - days * DAY, to: ms(parts.now) };
  const late = latenessPart({ id, history, grace_hours: verdict.grace_hours, ...span, zone });
  return [
    '<div class="two">',
    section(`${id}c`, `The last ${counted(days, 'day')}`, [calendarOf(parts, history, zone, span)], 3),
    section(`${id}l`, 'How late GitHub started it', late.plot, 3),
    '</div>',
    ...late.figures,
    section(
      `${id}m`,
      escapeHtml(missingTitle(history)),
      missingPart({ verdict, history, zone, most: parts.most_missing }),
      3,
    ),
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
  { link_good }: WatchParts,
  history: Occasion[],
  zone: string,
  span: { from: number; to: number },
): Html {
  const marks = history.map(({ due_at, state, url, attempts, made_up_by }): Mark => {
    const { letter, look, words } = states[state];
    const again = attempts !== null && attempts > 1 ? `, ${attempts} attempts` : '';
    return {
      at: ms(due_at),
      letter,
      look,
      words: `${words}${again}${made_up_by === undefined ? '' : ', made up for'}`,
      url: url ?? made_up_by?.url ?? null,
      isMadeUp: made_up_by !== undefined,
      rank: statesWorstFirst.indexOf(state),
      good: isSuccess({ state }),
    };
  });
  const caption = keyCaption(
    tallyOf(history).map(([state, count]) => ({ ...states[state], count })),
    zone,
  );
  return calendar({ caption, marks, ...span, zone, link_good });
}
