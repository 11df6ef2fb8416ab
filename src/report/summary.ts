/**
 * What GitHub shows of the run: the job summary and the annotations. GitHub drops a summary above 1 MiB as a
 * whole, so every section has its share of bytes, is cut at whole rows, and says what it left out.
 */
import type { Status, Verdict } from '../judge/model.js';
import { oneLine, plain, shorten } from '../text/plain.js';
import { counted, utc, utcMinute } from '../text/words.js';
import { cutEnd, type LinkHosts, linkHosts } from './document.js';
import {
  belowTitle,
  escapeMarkdown,
  escapeMarkdownHtml,
  fenced,
  inlineMarkdown,
  markdownBlocks,
  markdownLink,
  timelineMarks,
} from './markdown.js';
import type { Alert, Report } from './model.js';
import {
  alertWords,
  budgetWords,
  type Failure,
  failures,
  failureTitle,
  illWatches,
  isUndelivered,
  overallWords,
  selfWords,
  undeliveredAlarms,
  warningLines,
  worstFirst,
} from './outcome.js';
import { ageWords, causeWords, headline, illTitle, slaWords } from './sentences.js';
import { timeline } from './timeline.js';
import { cureBlocks, factBlocks, noteBlocks, runBlocks, stepBlocks, whyBlocks } from './watch-blocks.js';

const kib = 1024;

interface Section {
  title: string | null;
  /** What an item is called when it is left out. */
  noun: string;
  /** Bytes of its items. */
  share: number;
}

/** The shares are 860 KiB together; the rest is for headings. */
const sections = {
  failures: { title: 'Could not be done', noun: 'failure', share: 80 * kib },
  table: { title: null, noun: 'row', share: 280 * kib },
  details: { title: null, noun: 'description', share: 200 * kib },
  refused: { title: 'Alerts that may not have arrived', noun: 'mail', share: 200 * kib },
  alerts: { title: 'Alerts', noun: 'alert', share: 40 * kib },
  warnings: { title: 'Warnings', noun: 'warning', share: 40 * kib },
  notices: { title: 'Notices', noun: 'notice', share: 20 * kib },
} as const satisfies Record<string, Section>;

/** A section without items is none; `head` are lines before the first item, such as the head of a table. */
function section<T>(
  { title, noun, share }: Section,
  items: T[],
  render: (item: T) => string,
  head: string[] = [],
): string[] {
  if (items.length === 0) return [];
  const { kept, left } = fitRows(items, render, share);
  return [
    ...(title === null ? [] : [`### ${title}`]),
    [...head, ...kept].join('\n'),
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
      ...factBlocks(verdict, now),
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
  const text = cutBytes(mail.split('\n').map(oneLine).join('\n').trimEnd(), sections.refused.share - kib);
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

/** Markdown for the run's page; `refused` are the mails, as text, that did not reach everybody. */
export function jobSummary(report: Report, refused: string[] = []): string {
  const now = report.checked_at;
  const hosts = linkHosts(report);
  const ill = illWatches(report);
  const row = (verdict: Verdict): string => tableRow(verdict, now);
  const bullet = (line: string): string => `- ${inlineMarkdown(line, hosts)}`;
  return `${[
    ...intro(report),
    ...section(sections.failures, failures(report), (failure) => failureLine(failure, hosts)),
    ...section(sections.table, worstFirst(report.workflows), row, tableHead),
    ...section(sections.details, ill, (verdict) => details(verdict, report, ill.length <= mostOpen)),
    ...section(sections.refused, refused, refusedItem),
    ...section(sections.alerts, report.alerts, alertItem),
    ...section(sections.warnings, warningLines(report), bullet),
    ...section(sections.notices, [...selfWords(report), ...report.notices], bullet),
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
];

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

/**
 * The first items whose bytes, with a line break each, fit into `budget`; never a part of one. Those that
 * cannot fit any more are not even rendered.
 */
export function fitRows<T>(
  items: T[],
  render: (item: T) => string,
  budget: number,
): { kept: string[]; left: number } {
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

// ── Annotations ─────────────────────────────────────────────────────────────────────────────────

export interface Annotation {
  level: 'error' | 'warning';
  title: string;
  message: string;
}

/** GitHub shows ten annotations of each kind a step and cuts long ones: few, and bounded. */
const mostLines = 40;
const longestLine = 300;

function message(lines: string[]): string {
  const shown = lines.slice(0, mostLines).map((line) => cutEnd(plain(line), longestLine));
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more: see the job summary`] : [])].join('\n');
}

function one(level: Annotation['level'], title: string, lines: string[]): Annotation[] {
  return lines.length === 0 ? [] : [{ level, title, message: message(lines) }];
}

const alertLine = (alert: Alert): string => {
  const { what, subject, detail } = alertWords(alert);
  return `${what}: ${subject}${detail === null ? '' : `. ${detail}`}`;
};

function failureLines(report: Report): string[] {
  const undone = failures(report).map((failure) => {
    const { hint, code } = failure.problem;
    return `${failureTitle(failure)}${hint === null ? '' : ` ${hint}`} (${code})`;
  });
  return [...undone, ...undeliveredAlarms(report).map(alertLine)];
}

/** One error for all stale watches, one for all failures, one warning for all warnings. */
export function annotations(report: Report): Annotation[] {
  if (report.status === 'disabled') {
    return one('warning', 'Cron heartbeat is switched off', ['Its flag is off: nothing was checked.']);
  }
  const stale = worstFirst(report.workflows).filter((verdict) => verdict.status === 'stale');
  const lost = undeliveredAlarms(report);
  const lesser = report.alerts.filter((alert) => isUndelivered(alert) && !lost.includes(alert));
  return [
    ...one(
      'error',
      `Cron heartbeat STALE: ${counted(stale.length, 'workflow')}`,
      stale.map((verdict) => `${headline(verdict, report.checked_at)} (${causeWords(verdict)})`),
    ),
    ...one('error', 'Cron heartbeat MONITOR FAILED', failureLines(report)),
    ...one('warning', 'Cron heartbeat warnings', [...warningLines(report), ...lesser.map(alertLine)]),
  ];
}
