/** What `--backtest` prints: a calendar per watch, and the mails that would have gone out. */
import type { CauseCode, Verdict } from '../model.js';
import { codeWords, counted, duration, utc, utcDay } from '../words.js';
import type { Paint } from './paint.js';
import { plain } from './plain.js';

export interface PastMail {
  at: string;
  subject: string;
  outcome: 'sent' | 'recently_sent';
  /** Age of the last success, in hours, where the mail is about one watch. */
  age_hours: number | null;
}

export interface PastDay {
  at: string;
  verdicts: Verdict[];
}

interface Style {
  paint: Paint;
}

/** A week a line is as wide as a phone shows. */
const PER_LINE = 7;

export function calendarReport(days: PastDay[], mails: PastMail[], { paint }: Style): string {
  const names = [...new Set(days.flatMap((day) => day.verdicts.map((verdict) => verdict.name)))];
  const first = days[0]?.at ?? '';
  const last = days.at(-1)?.at ?? '';
  const heading = `Back-test of ${counted(days.length, 'day')}, ${utcDay(first)} to ${utcDay(last)}, each at ${utc(last).slice(11)}`;
  const note = paint('dim', 'Judged by the workflow files and states of today; nothing was sent.');
  const calendars = names.map((name) => calendar(name, days, paint));
  return [`${paint('strong', heading)}\n${note}`, ...calendars, mailList(mails, paint)].join('\n\n');
}

function calendar(name: string, days: PastDay[], paint: Paint): string {
  const cells = days.map((day) => {
    const verdict = day.verdicts.find((one) => one.name === name);
    return `${utcDay(day.at).slice(5)} ${word(verdict, paint)}`;
  });
  const lines: string[] = [];
  for (let i = 0; i < cells.length; i += PER_LINE) lines.push(`  ${cells.slice(i, i + PER_LINE).join('  ')}`);
  const causes = [...new Set(days.flatMap((day) => causeOf(day, name) ?? []))];
  const why = causes.length > 0 ? `\n  stale by cause: ${causes.map(codeWords).join(', ')}` : '';
  return `${paint('strong', plain(name))}\n${lines.join('\n')}${why}`;
}

function causeOf(day: PastDay, name: string): CauseCode | undefined {
  return day.verdicts.find((one) => one.name === name)?.cause?.code;
}

function word(verdict: Verdict | undefined, paint: Paint): string {
  if (verdict === undefined) return '-    ';
  const short = { healthy: 'ok   ', stale: 'STALE', unknown: '?    ', pending: 'new  ', paused: 'pause' }[
    verdict.status
  ];
  const style = {
    healthy: 'green',
    stale: 'red',
    unknown: 'magenta',
    pending: 'cyan',
    paused: 'blue',
  } as const;
  return paint(style[verdict.status], short);
}

function mailList(mails: PastMail[], paint: Paint): string {
  const sent = mails.filter((mail) => mail.outcome === 'sent');
  if (sent.length === 0) return 'No mail would have gone out.';
  const lines = sent.map(({ at, subject, age_hours }) => {
    const age =
      age_hours === null ? '' : `  (age ${Math.round(age_hours * 10) / 10} h, ${duration(age_hours)})`;
    return `  ${utc(at)}  ${plain(subject)}${age}`;
  });
  return [paint('strong', `Mails that would have gone out (${sent.length})`), ...lines].join('\n');
}
