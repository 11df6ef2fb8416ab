/** What could not be done, each kind of failure once with everything it hit. */
import type { Problem, Report, Verdict } from '../model.js';
import { watchName } from './incident.js';

export interface Failure {
  problem: Problem;
  /** Names of the watches whose health is unknown for this reason; empty where the whole run is meant. */
  names: string[];
}

const unexplained: Problem = { code: 'bug', message: 'No reason was recorded.', hint: null };

function entries(report: Pick<Report, 'errors' | 'workflows'>): { problem: Problem; name: string | null }[] {
  const names = new Map(report.workflows.map((verdict) => [watchName(verdict), verdict.name]));
  const unknown = report.workflows.filter((verdict) => verdict.status === 'unknown');
  return [
    ...report.errors
      .filter((error) => error.code !== 'ping_failed')
      .map((error) => ({
        problem: error,
        name: error.watch === null ? null : (names.get(error.watch) ?? error.watch),
      })),
    ...unknown.map((verdict) => ({ problem: verdict.error ?? unexplained, name: verdict.name })),
  ];
}

/** Errors of the run and of its unknown watches. Lost alerts are not among them: they stand with the alerts. */
export function failures(report: Pick<Report, 'errors' | 'workflows'>): Failure[] {
  const byText = new Map<string, Failure>();
  for (const { problem, name } of entries(report)) {
    const key = JSON.stringify([problem.code, problem.message, problem.hint]);
    const failure = byText.get(key) ?? { problem, names: [] };
    byText.set(key, failure);
    if (name !== null && !failure.names.includes(name)) failure.names.push(name);
  }
  return [...byText.values()];
}

/** Warnings of all watches, with the watch each belongs to, and pings that failed. */
export function warningLines(report: Pick<Report, 'errors' | 'workflows'>): string[] {
  const ofWatch = (verdict: Verdict) =>
    verdict.warnings.map((warning) => `${verdict.name}: ${warning.message} (${warning.code})`);
  const pings = report.errors.filter((error) => error.code === 'ping_failed').map((error) => error.message);
  return [...report.workflows.flatMap(ofWatch), ...pings];
}
