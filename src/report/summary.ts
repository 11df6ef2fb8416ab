/**
 * The job summary: what the run's page shows. GitHub drops a summary above 1 MiB as a whole, so every section has
 * its share of bytes, is cut at whole rows, and says what it left out.
 */
import type { Status, Verdict } from '../judge/model.js';
import { oneLine, shorten } from '../text/plain.js';
import { counted, utc, utcMinute } from '../text/words.js';
import { heading, type LinkHosts, linkHosts } from './document.js';
import { escapeMarkdown, escapeMarkdownHtml } from './escape.js';
import { type Failure, failures, failureTitle, warningLines } from './failures.js';
import {
  belowTitle,
  fenced,
  inlineMarkdown,
  markdownBlocks,
  markdownLink,
  timelineMarks,
} from './markdown.js';
import type { Alert, Report } from './model.js';
import { alertWords, budgetWords, illWatches, overallWords, selfWords, worstFirst } from './outcome.js';
import { ageWords, causeWords, illTitle, slaWords } from './sentences.js';
import { timeline } from './timeline.js';
import { cureBlocks, noteBlocks, runBlocks, stepBlocks, verdictFields, whyBlocks } from './watch-blocks.js';

const kib = 1024;
/** Together 860 KiB; the rest is for headings. */
const share = {
  failures: 80 * kib,
  table: 280 * kib,
  details: 200 * kib,
  refused: 200 * kib,
  alerts: 40 * kib,
  warnings: 40 * kib,
  notices: 20 * kib,
};

interface Section<T> {
  title: string | null;
  /** What an item is called when it is left out. */
  noun: string;
  /** Lines before the first item, such as the head of a table. */
  head?: string;
  items: T[];
  render: (item: T) => string;
  budget: number;
}

function section<T>({ title, noun, head, items, render, budget }: Section<T>): string[] {
  if (items.length === 0) return [];
  const { kept, left } = fitRows(items, render, budget);
  return [
    ...(title === null ? [] : [`### ${title}`]),
    [...(head === undefined ? [] : [head]), ...kept].join('\n'),
    ...(left === 0 ? [] : [`_${counted(left, noun)} left out here: the result file has them all._`]),
  ];
}

function failureLine(failure: Failure, hosts: LinkHosts): string {
  const { hint, code, excerpt } = failure.problem;
  const below = belowTitle(hint === null ? '' : inlineMarkdown(hint, hosts), excerpt);
  return `- ${inlineMarkdown(failureTitle(failure), hosts)} (<code>${code}</code>)${below}`;
}

function details(verdict: Verdict, report: Report, open: boolean): string {
  const now = report.checked_at;
  const title = illTitle(verdict, now);
  const body = markdownBlocks(
    [
      ...whyBlocks(verdict),
      ...cureBlocks(verdict),
      ...stepBlocks(verdict),
      ...noteBlocks(verdict),
      heading('Facts'),
      { kind: 'fields', fields: verdictFields(verdict, now) },
      ...runBlocks(verdict, 10),
    ],
    linkHosts(report),
  );
  const tag = open ? '<details open>' : '<details>';
  return `${tag}<summary><b>${escapeMarkdownHtml(title)}</b></summary>\n\n${body}\n\n</details>\n`;
}

function alertItem(alert: Alert): string {
  const { what, subject, detail, bad } = alertWords(alert);
  const line = `${inlineMarkdown(what)}: ${escapeMarkdown(subject)}`;
  const below = detail === null ? '' : `<br><sub>${inlineMarkdown(detail)}</sub>`;
  return `- ${bad ? '❌ ' : ''}${line}${below}`;
}

/** The mail as text, whole where it fits at all: the run's page is then the alert of last resort. */
function refusedItem(mail: string): string {
  const text = cutBytes(mail.split('\n').map(oneLine).join('\n').trimEnd(), share.refused - kib);
  return `${fenced(text)}\n`;
}

function intro(report: Report): string[] {
  const parts = [
    `Checked ${utc(report.checked_at)}`,
    ...(report.dry_run ? ['dry run: no mail was sent'] : []),
    ...budgetWords(report),
    ...(report.runbook_url === null ? [] : [markdownLink('Runbook', report.runbook_url)]),
  ];
  return [`## Cron heartbeat: ${escapeMarkdown(overallWords(report))}`, parts.join(' · ')];
}

/** Above this many, the foldable blocks are closed, so that the page can be taken in at a glance. */
const mostOpen = 3;

function watchSections(report: Report): string[] {
  const now = report.checked_at;
  const sorted = worstFirst(report.workflows);
  const ill = illWatches(report);
  return [
    ...section({
      title: null,
      noun: 'row',
      head: tableHead,
      items: sorted,
      render: (verdict) => tableRow(verdict, now),
      budget: share.table,
    }),
    ...section({
      title: null,
      noun: 'description',
      items: ill,
      render: (verdict) => details(verdict, report, ill.length <= mostOpen),
      budget: share.details,
    }),
  ];
}

/** Markdown for the run's page; `refused` are the mails, as text, that did not reach everybody. */
export function jobSummary(report: Report, refused: string[] = []): string {
  const hosts = linkHosts(report);
  const bullet = (line: string): string => `- ${inlineMarkdown(line, hosts)}`;
  const list = (title: string, noun: string, items: string[], budget: number): string[] =>
    section({ title, noun, items, render: bullet, budget });
  return `${[
    ...intro(report),
    ...section({
      title: 'Could not be done',
      noun: 'failure',
      items: failures(report),
      render: (failure) => failureLine(failure, hosts),
      budget: share.failures,
    }),
    ...watchSections(report),
    ...section({
      title: 'Alerts that may not have arrived',
      noun: 'mail',
      items: refused,
      render: refusedItem,
      budget: share.refused,
    }),
    ...section({
      title: 'Alerts',
      noun: 'alert',
      items: report.alerts,
      render: alertItem,
      budget: share.alerts,
    }),
    ...list('Warnings', 'warning', warningLines(report), share.warnings),
    ...list('Notices', 'notice', [...selfWords(report), ...report.notices], share.notices),
  ].join('\n\n')}\n`;
}

/** For a run whose flag is off. */
export function disabledSummary(notices: string[]): string {
  const said = ['Its flag is off: nothing was checked, and no alert can come from this run.', ...notices];
  return `## Cron heartbeat: switched off\n\n${said.join('\n\n')}\n`;
}

const marks: Record<Status, string> = {
  stale: '🔴',
  unknown: '🟣',
  pending: '🔵',
  paused: '⚪',
  healthy: '🟢',
};

const longestName = 120;

const tableHead = [
  '| Status | Workflow | Last success (UTC) | Age | SLA | Missed | Cause | Recent |',
  '| :-- | :-- | :-- | :-- | :-- | --: | :-- | :-- |',
].join('\n');

/** One row; what is not known is a dash. */
function tableRow(verdict: Verdict, now: string): string {
  const name = markdownLink(inlineMarkdown(shorten(verdict.name, longestName)), verdict.url);
  const success = verdict.last_success;
  const time = success === null ? '–' : markdownLink(utcMinute(success.completed_at), success.url);
  const cells = [
    `${marks[verdict.status]}&nbsp;${verdict.status}`,
    name,
    time,
    ageWords(verdict, now) ?? '–',
    slaWords(verdict) ?? '–',
    verdict.missed_windows ?? '–',
    inlineMarkdown(causeWords(verdict)),
    timelineMarks(timeline(verdict)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Bytes as GitHub counts them: a job summary above 1 MiB is dropped as a whole. */
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

interface Fitted {
  kept: string[];
  /** How many did not fit. */
  left: number;
}

/**
 * The first items whose bytes, with a line break each, fit into `budget`; never a part of one. Those that cannot
 * fit any more are not even rendered.
 */
export function fitRows<T>(items: T[], render: (item: T) => string, budget: number): Fitted {
  let used = 0;
  const kept: string[] = [];
  for (const item of items) {
    const row = render(item);
    used += bytes(row) + 1;
    if (used > budget) break;
    kept.push(row);
  }
  return { kept, left: items.length - kept.length };
}

/** The start of a text that fits into `budget` bytes, never half a character. */
export function cutBytes(text: string, budget: number): string {
  if (bytes(text) <= budget) return text;
  const cut = Buffer.from(text, 'utf8').subarray(0, Math.max(0, budget - 3));
  return `${new TextDecoder().decode(cut).replace(/\ufffd$/, '')}…`;
}
