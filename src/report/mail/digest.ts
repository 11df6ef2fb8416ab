import type { Verdict } from '../../judge/model.js';
import { counted, listed } from '../../text/words.js';
import { type MailBlock, paragraph, type Table } from '../document.js';
import type { ContentOptions, MailContent } from '../mail-writer.js';
import type { Report } from '../model.js';
import { worstFirst } from '../order.js';
import { ageWords, causeWords, missedWindows, slaWords } from '../sentences.js';
import { newestRunUrl } from '../watch-blocks.js';
import { closingLinks, footer, mailContent, subject } from './frame.js';
import { allStaleWords } from './stale.js';

/** Gmail cuts a mail off at 102 KB; this many rows stay below it. */
const mostRows = 80;
/** Keeps a single row from filling the mail. */
const longestCause = 400;

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');
const beforeWords = (count: number): string =>
  `${count} of them ${count === 1 ? 'was' : 'were'} mailed before and ${isOrAre(count)} not listed here.`;

function row(verdict: Verdict, now: string): Table['rows'][number] {
  const sla = slaWords(verdict);
  const since = `${ageCell(verdict, now)}${sla === null ? '' : `, limit ${sla}`}`;
  const message = verdict.cause?.message ?? causeWords(verdict);
  const missed = verdict.missed_windows === 0 ? null : missedWindows(verdict);
  const why = message.length > longestCause ? `${message.slice(0, longestCause)}…` : message;
  return {
    cells: [verdict.name, since, missed === null ? why : `${why} ${missed}.`],
    url: newestRunUrl(verdict) ?? verdict.url,
  };
}

function ageCell(verdict: Verdict, now: string): string {
  const age = ageWords(verdict, now);
  if (age === null) return 'none on record';
  return verdict.no_success_since === null ? `${age} ago` : `none for ${age}`;
}

/** One mail in place of many: a table of the stale watches that were not mailed lately, worst first. */
export function digestContent(verdicts: Verdict[], report: Report, options: ContentOptions): MailContent {
  const sorted = worstFirst(verdicts);
  const stale = report.workflows.filter((verdict) => verdict.status === 'stale').length;
  const before = stale - sorted.length;
  const left = sorted.length - mostRows;
  const shown = sorted.slice(0, mostRows).map((verdict) => row(verdict, report.checked_at));
  const blocks: MailBlock[] = [
    ...(options.all_stale ? [paragraph(allStaleWords)] : []),
    ...(before > 0 ? [paragraph(beforeWords(before))] : []),
    { kind: 'table', table: { columns: ['Workflow', 'Last success', 'Cause'], rows: shown } },
    ...(left > 0 ? [paragraph(`${left} more are left out here: the run's summary has them all.`)] : []),
    paragraph("What to do for each of them stands in the summary of the monitor's run."),
    closingLinks(report, options),
  ];
  const still = options.reminder_day === null ? '' : `Still stale, day ${options.reminder_day}: `;
  return mailContent(subject(options, 'STALE', counted(sorted.length, 'workflow')), {
    tone: 'alarm',
    badge: 'STALE',
    headline: `${still}${stale} of ${counted(report.workflows.length, 'watched workflow')} ${isOrAre(stale)} stale`,
    preheader: listed(
      sorted.map((verdict) => verdict.name),
      5,
    ),
    blocks,
    footer: footer(report),
  });
}
