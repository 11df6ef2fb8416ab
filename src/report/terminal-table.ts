import type { Verdict } from '../model.js';
import { type Paint, statusStyle } from './paint.js';
import { displayWidth, plain, shorten } from './plain.js';
import { ageWords, causeWords, slaWords } from './sentences.js';
import { utcMinute } from './words.js';

const heads = ['STATUS', 'WORKFLOW', 'LAST SUCCESS UTC', 'AGE', 'SLA', 'CAUSE'];
const workflow = 1;
const gap = '  ';
const narrowest = 12;

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

/** The widest cell of each column; the workflow's name gives way where the line would be too long. */
function columnWidths(rows: string[][], columns: number): number[] {
  const widths = heads.map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))));
  const others = widths.reduce((sum, width, at) => (at === workflow ? sum : sum + width), 0);
  const room = columns - others - gap.length * (heads.length - 1);
  widths[workflow] = Math.min(widths[workflow] ?? 0, Math.max(narrowest, room));
  return widths;
}

/** One line a watch, in the order given, within `columns` cells. */
export function verdictTable(verdicts: Verdict[], now: string, columns: number, paint: Paint): string[] {
  const rows = verdicts.map((verdict) => cells(verdict, now));
  const widths = columnWidths([heads, ...rows], columns);
  const line = (row: string[]): string[] =>
    row.map((cell, at) => {
      const text = shorten(cell, widths[at] ?? 0);
      return text + ' '.repeat((widths[at] ?? 0) - displayWidth(text));
    });
  return [
    paint('dim', line(heads).join(gap).trimEnd()),
    ...rows.map((row, at) => {
      const [status = '', ...rest] = line(row);
      const verdict = verdicts[at];
      const word = verdict === undefined ? status : paint(statusStyle[verdict.status], status);
      return `${word}${gap}${rest.join(gap)}`.trimEnd();
    }),
  ];
}
