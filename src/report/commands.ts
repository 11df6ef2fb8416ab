/** What `--list` and `--backtest` print, for eyes first. */
import type { Listing } from '../judge/listing.js';
import type { Status, Verdict } from '../judge/model.js';
import { plain, wrap } from '../text/plain.js';
import { hoursBetween } from '../text/time.js';
import {
  codeWords,
  counted,
  duration,
  exactDuration,
  listed,
  utc,
  utcDay,
  utcMinute,
} from '../text/words.js';
import { type Paint, type Style as PaintStyle, statusStyle, type TextStyle } from './text.js';

/** The watches, then the scheduled workflows that no watch covers; null where that is not known. */
export function listingReport(
  listings: Listing[],
  uncovered: string[] | null,
  now: string,
  style: TextStyle,
): string {
  const blocks = listings.map((listing) => block(listing, now, style).join('\n'));
  const heading = `${counted(listings.length, 'watch', 'watches')}, ${utc(now)}`;
  const others =
    uncovered === null
      ? 'Scheduled workflows that no watch covers are listed without a shard.'
      : `Scheduled, but no watch covers: ${listed(uncovered.map(plain))}.`;
  const rest = uncovered?.length === 0 ? [] : [wrap(others, style.width).join('\n')];
  return [style.paint('strong', heading), ...blocks, ...rest].join('\n\n');
}

function block(listing: Listing, now: string, { width, paint }: TextStyle): string[] {
  // What could not be read is not known to be absent.
  const none = listing.error === null ? 'none' : 'not known';
  const rows: (readonly [name: string, text: string])[] = [
    ['file', `${listing.path ?? none}${listing.state ? ` (${plain(listing.state)})` : ''}`],
    ...listing.schedules.map(({ cron, words }) => ['cron', `${plain(cron)}  ${words}`] as const),
    ...listing.invalid.map(
      ({ cron, line, why }) => ['invalid', `${plain(cron)} (line ${line}): ${why}`] as const,
    ),
    ['next', listing.next_due_at.length > 0 ? `${listing.next_due_at.map(utcMinute).join(', ')} UTC` : none],
    ['SLA', listing.sla_hours === 'auto' ? 'auto' : exactDuration(listing.sla_hours)],
    ['auto SLA', listing.auto_sla_hours === null ? none : exactDuration(listing.auto_sla_hours)],
    ['last success', lastSuccess(listing, now)],
    ['lateness', latenessWords(listing)],
    ...(listing.error
      ? [['problem', plain(`${listing.error.message} ${listing.error.hint ?? ''}`)] as const]
      : []),
  ];
  const title = paint('strong', `${plain(listing.repo)}/${plain(listing.name)}`);
  return [title, ...rows.flatMap(([name, text]) => wrap(text, width, `  ${name.padEnd(12)}  `))];
}

function lastSuccess({ last_success }: Listing, now: string): string {
  if (last_success === null) return 'not known';
  const age = duration(hoursBetween(last_success.completed_at, now));
  return `${utc(last_success.completed_at)}, ${age} ago (${plain(last_success.event)})`;
}

function latenessWords({ lateness }: Listing): string {
  if (lateness === null) return 'not known';
  return `median ${duration(lateness.median_minutes / 60)}, 95th percentile ${duration(lateness.p95_minutes / 60)}`;
}

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

/** A week a line, so that the same weekday is in the same column. */
const PER_LINE = 7;

/** What `--backtest` prints: a word for each watch and day, and the mails that would have been sent. */
export function backtestReport(days: PastDay[], mails: PastMail[], { width, paint }: TextStyle): string {
  const names = [...new Set(days.flatMap((day) => day.verdicts.map((verdict) => verdict.name)))];
  const first = days[0]?.at ?? '';
  const last = days.at(-1)?.at ?? '';
  const heading = `Back-test, ${utcDay(first)} to ${utcDay(last)}, each day at ${utc(last).slice(11)}`;
  const note = paint('dim', 'Judged by the workflow files and states of today; nothing was sent.');
  const statuses = names.map((name) => statusesOf(name, days, paint));
  return [`${paint('strong', heading)}\n${note}`, ...statuses, mailList(mails, { width, paint })].join(
    '\n\n',
  );
}

function statusesOf(name: string, days: PastDay[], paint: Paint): string {
  const cells = days.map((day) => ({ day: utcDay(day.at).slice(5), ...cellOf(day, name) }));
  const width = Math.max(...cells.map(({ word }) => word.length));
  const lines: string[] = [];
  for (let i = 0; i < cells.length; i += PER_LINE) {
    const week = cells.slice(i, i + PER_LINE);
    const words = week.map(({ word, style }, at) =>
      paint(style, word).concat(at < week.length - 1 ? ' '.repeat(width - word.length) : ''),
    );
    const span = week.length === 1 ? week[0]?.day : `${week[0]?.day} to ${week.at(-1)?.day}`;
    lines.push(`  ${span?.padEnd(14)}  ${words.join('  ')}`);
  }
  const causes = [...new Set(days.flatMap((day) => verdictOf(day, name)?.cause?.code ?? []))];
  const why = causes.length > 0 ? `\n  stale by cause: ${causes.map(codeWords).join(', ')}` : '';
  return `${paint('strong', plain(name))}\n${lines.join('\n')}${why}`;
}

const verdictOf = (day: PastDay, name: string): Verdict | undefined =>
  day.verdicts.find((one) => one.name === name);

/** The status in a word; what needs a look stands out by its letters too. */
function cellOf(day: PastDay, name: string): { word: string; style: PaintStyle } {
  const status = verdictOf(day, name)?.status;
  if (status === undefined) return { word: '-', style: 'dim' };
  const words: Partial<Record<Status, string>> = { healthy: 'ok', stale: 'STALE', unknown: 'UNKNOWN' };
  return { word: words[status] ?? status, style: statusStyle[status] };
}

function mailList(mails: PastMail[], { width, paint }: TextStyle): string {
  const sent = mails.filter((mail) => mail.outcome === 'sent');
  if (sent.length === 0) return 'No mail would have gone out.';
  const lines = sent.flatMap(({ at, subject, age_hours }) => {
    const day = `  ${utc(at)}  `;
    const indent = ' '.repeat(day.length);
    const age = age_hours === null ? [] : [`age ${duration(age_hours)}`];
    return [...wrap(plain(subject), width, day, indent), ...age.map((words) => `${indent}${words}`)];
  });
  return [paint('strong', `Mails that would have gone out (${sent.length})`), ...lines].join('\n');
}
