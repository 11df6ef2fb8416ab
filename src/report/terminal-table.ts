import type { Verdict } from '../judge/model.js';
import { displayWidth, plain, shorten } from '../text/plain.js';
import { utcMinute } from '../text/words.js';
import { type Paint, statusStyle } from './paint.js';
import { ageWords, causeWords, slaWords } from './sentences.js';

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
export function verdictTable(verdicts: Verdict[], now: string, columns: number, paint: Paint): string[] {
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
