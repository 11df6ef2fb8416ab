/** What could not be done, each kind of failure once with everything it hit. */

import type { Problem } from '../problems.js';
import { groupBy } from '../text/by-key.js';
import { listed } from '../text/words.js';
import { type Item, item } from './document.js';
import { watchName } from './incident.js';
import type { Report } from './model.js';

export interface Failure {
  problem: Problem;
  /** Names of the watches whose health is unknown for this reason; empty where the whole run is meant. */
  names: string[];
}

/** `a and b: what went wrong`. */
export function failureTitle({ problem, names }: Failure): string {
  return `${names.length === 0 ? '' : `${listed(names, 10)}: `}${problem.message}`;
}

/** A failure with what to do about it. */
export function failureItem(failure: Failure): Item {
  const { code, hint, excerpt } = failure.problem;
  const shown = item(failureTitle(failure), hint === null ? code : `${hint} (${code})`);
  return excerpt === undefined ? shown : { ...shown, excerpt };
}

const unexplained: Problem = { code: 'bug', message: 'No reason was recorded.', hint: null };

function entries(report: Pick<Report, 'errors' | 'workflows'>): { problem: Problem; name: string | null }[] {
  const unknown = report.workflows.filter((verdict) => verdict.status === 'unknown');
  // An unknown watch has its error itself; `owner/name/stem` may be two watches, of files that differ by ending.
  const unknownNames = new Set(unknown.map(watchName));
  return [
    ...report.errors
      .filter(({ code, watch }) => code !== 'ping_failed' && (watch === null || !unknownNames.has(watch)))
      .map((error) => ({ problem: error, name: error.watch })),
    ...unknown.map((verdict) => ({ problem: verdict.error ?? unexplained, name: verdict.name })),
  ];
}

/** Errors of the run and of its unknown watches, without undelivered alerts: those are shown with the alerts. */
export function failures(report: Pick<Report, 'errors' | 'workflows'>): Failure[] {
  const byText = new Map<string, { problem: Problem; names: Set<string> }>();
  for (const { problem, name } of entries(report)) {
    const key = JSON.stringify([problem.code, problem.message, problem.hint]);
    const failure = byText.get(key) ?? { problem, names: new Set() };
    byText.set(key, failure);
    if (name !== null) failure.names.add(name);
  }
  return [...byText.values()].map(({ problem, names }) => ({ problem, names: [...names] }));
}

/** Warnings, each once with the watches it belongs to, and pings that failed. */
export function warningLines(report: Pick<Report, 'errors' | 'workflows'>): string[] {
  const all = report.workflows.flatMap(({ name, warnings }) =>
    warnings.map(({ message, code }) => ({ name, line: `${message} (${code})` })),
  );
  const lines = [...groupBy(all, ({ line }) => line)].map(([line, some]) => {
    const names = some.map(({ name }) => name);
    return `${listed(names, 10)}: ${line}`;
  });
  return [...lines, ...pingLines(report)];
}

/** What went wrong with the pings: a warning each, since they are no part of the status. */
export function pingLines(report: Pick<Report, 'errors'>): string[] {
  return report.errors.filter((error) => error.code === 'ping_failed').map((error) => error.message);
}
