import { plain } from '../text/plain.js';
import { counted } from '../text/words.js';
import { failures, failureTitle, warningLines } from './failures.js';
import type { Alert, Report } from './model.js';
import { alertWords, isUndelivered, undeliveredAlarms, worstFirst } from './outcome.js';
import { causeWords, headline } from './sentences.js';

export interface Annotation {
  level: 'error' | 'warning';
  title: string;
  message: string;
}

/** GitHub shows ten annotations of each kind a step and cuts long ones: few, and bounded. */
const mostLines = 40;
const longestLine = 300;

function message(lines: string[]): string {
  const shown = lines.slice(0, mostLines).map((line) => {
    const text = plain(line);
    return text.length > longestLine ? `${text.slice(0, longestLine)}…` : text;
  });
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
