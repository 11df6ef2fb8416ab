/** The report for a terminal or a log: a table, then what to do about each watch that is not well. */
import type { Verdict } from '../judge/model.js';
import { displayWidth, logSafe, plain, shorten, wrap } from '../text/plain.js';
import { utc, utcMinute } from '../text/words.js';
import { type Block, type Item, item, paragraph } from './document.js';
import type { Alert, Report } from './model.js';
import {
  alertWords,
  budgetWords,
  exitCode,
  failureItem,
  failures,
  illWatches,
  overallWords,
  pingLines,
  selfWords,
  warningLines,
  worstFirst,
} from './outcome.js';
import { ageWords, causeWords, illTitle, slaWords } from './sentences.js';
import { ansiPaint, noPaint, type Paint, statusStyle, type TextStyle, textLines } from './text.js';
import { cureBlocks, noteBlocks, stepBlocks, verdictFields, whyBlocks } from './watch-blocks.js';

interface TerminalStyle {
  color: boolean;
  columns: number;
}

/** Prose wider than this is hard to read; the table may be wider. */
const widestText = 100;
/** Below this the table cannot say what it has to. */
const narrowest = 60;
const shownFields = ['Grace', 'Missed', 'Schedule', 'Last fired', 'Next due'];

interface Layout extends TextStyle {
  columns: number;
}

function layoutOf({ color, columns }: TerminalStyle): Layout {
  const width = Math.max(narrowest, columns);
  return { columns: width, width: Math.min(width, widestText), paint: color ? ansiPaint : noPaint };
}

function section(title: string, blocks: Block[], { width, paint }: Layout): string[] {
  const lines = textLines(blocks, { width: width - 2, paint }).map((line) =>
    line === '' ? '' : `  ${line}`,
  );
  const head = wrap(plain(title), width).map((line) => paint('strong', line));
  return lines.length === 0 ? [] : ['', ...head, ...lines];
}

function watchSection(verdict: Verdict, report: Report, layout: Layout): string[] {
  const title = illTitle(verdict, report.checked_at);
  const fields = verdictFields(verdict, report.checked_at).filter(({ label }) => shownFields.includes(label));
  const blocks: Block[] = [
    ...whyBlocks(verdict),
    { kind: 'fields', fields },
    ...stepBlocks(verdict),
    ...noteBlocks(verdict),
    ...cureBlocks(verdict),
  ];
  return section(title, blocks, layout);
}

const listSection = (title: string, items: Item[], layout: Layout): string[] =>
  section(title, [{ kind: 'list', items }], layout);
const plainItems = (titles: string[]): Item[] => titles.map((title) => item(title));

/** Failures that hit the run as a whole; those of a watch are shown with the watch. */
function failureItems(report: Report): Item[] {
  const watches = new Set(report.workflows.map(({ name }) => name));
  return failures(report)
    .filter(({ names }) => !names.some((name) => watches.has(name)))
    .map(failureItem);
}

function alertItem(alert: Alert): Item {
  const { what, subject, detail } = alertWords(alert);
  return item(`${what}: ${subject}`, detail);
}

function overallLines(report: Report, { paint, width }: Layout): string[] {
  const code = exitCode(report);
  const lines = wrap(plain(`${overallWords(report)} (exit ${code})`), width);
  return lines.map((line) => paint('strong', paint(code === 0 ? 'green' : 'red', line)));
}

const join = (lines: string[]): string => logSafe(lines.join('\n')).replace(/^\n+/, '');

/**
 * Everything a person needs before any alert is sent, worst first, within `columns` cells but for addresses
 * and commands to copy.
 */
export function terminalReport(report: Report, style: TerminalStyle): string {
  const layout = layoutOf(style);
  const { paint } = layout;
  const sorted = worstFirst(report.workflows);
  const title = `${paint('strong', 'cron heartbeat')}  ${paint('dim', utc(report.checked_at))}`;
  return join([
    report.dry_run ? `${title}  dry run` : title,
    ...(sorted.length === 0 ? [] : ['', ...verdictTable(sorted, report.checked_at, layout.columns, paint)]),
    ...illWatches(report).flatMap((verdict) => watchSection(verdict, report, layout)),
    ...listSection('Could not be done', failureItems(report), layout),
    ...listSection('Warnings', plainItems(warningLines(report)), layout),
    ...listSection('Notices', plainItems([...selfWords(report), ...report.notices]), layout),
    ...(report.run_url === null ? [] : section("The monitor's run", [paragraph(report.run_url)], layout)),
    '',
    ...budgetWords(report).flatMap((words) => wrap(words, layout.width).map((line) => paint('dim', line))),
    ...overallLines(report, layout),
  ]);
}

/** What came after `shown` was printed: alerts, failures since, and the last word where it changed. */
export function deliveryReport(report: Report, shown: Report | null, style: TerminalStyle): string {
  const layout = layoutOf(style);
  const said = shown?.errors.map(({ message }) => message) ?? [];
  const since = { ...report, errors: report.errors.filter(({ message }) => !said.includes(message)) };
  const last = overallLines(report, layout);
  const isNew = shown === null || last.join() !== overallLines(shown, layout).join();
  return join([
    ...listSection('Alerts', report.alerts.map(alertItem), layout),
    ...listSection('Could not be done', failureItems(since), layout),
    ...listSection('Warnings', plainItems(pingLines(since)), layout),
    ...(isNew ? ['', ...last] : []),
  ]);
}

const heads = ['STATUS', 'WORKFLOW', 'LAST SUCCESS UTC', 'AGE', 'SLA', 'CAUSE'];
const gap = '  ';
/** Columns that give way where a line would be too long, first the one that says least, and how far. */
const yielding = [
  { head: 'CAUSE', narrowest: 10 },
  { head: 'WORKFLOW', narrowest: 12 },
];
/** On a narrower terminal the age alone says when the last success was. */
const widthForTimes = 72;

function cells(verdict: Verdict, now: string): string[] {
  return [
    verdict.status,
    plain(verdict.name),
    verdict.last_success === null ? '-' : utcMinute(verdict.last_success.completed_at),
    ageWords(verdict, now) ?? '-',
    slaWords(verdict) ?? '-',
    causeWords(verdict),
  ];
}

function columnWidths(rows: string[][], columns: number): number[] {
  const own = rows[0] ?? [];
  const widths = own.map((_, at) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[at] ?? '')), 0),
  );
  for (const { head, narrowest } of yielding) {
    const column = own.indexOf(head);
    const total = widths.reduce((sum, width) => sum + width, gap.length * (own.length - 1));
    const width = widths[column] ?? 0;
    widths[column] = Math.max(Math.min(width, narrowest), width - Math.max(0, total - columns));
  }
  return widths;
}

/** One line a watch, in the order given, within `columns` cells. */
function verdictTable(verdicts: Verdict[], now: string, columns: number, paint: Paint): string[] {
  const fits = (row: string[]): string[] =>
    columns >= widthForTimes ? row : row.filter((_, at) => heads[at] !== 'LAST SUCCESS UTC');
  const rows = verdicts.map((verdict) => fits(cells(verdict, now)));
  const widths = columnWidths([fits(heads), ...rows], columns);
  const line = (row: string[]): string[] =>
    row.map((cell, at) => {
      const text = shorten(cell, widths[at] ?? 0);
      return text + ' '.repeat((widths[at] ?? 0) - displayWidth(text));
    });
  return [
    paint('dim', line(fits(heads)).join(gap).trimEnd()),
    ...rows.map((row, at) => {
      const [status = '', ...rest] = line(row);
      const verdict = verdicts[at];
      const word = verdict === undefined ? status : paint(statusStyle[verdict.status], status);
      return `${word}${gap}${rest.join(gap)}`.trimEnd();
    }),
  ];
}
