/**
 * What the run adds up to: its status and exit code, which watch comes first, what could not be done, and all
 * of it in words.
 */
import type { Status, Verdict } from '../judge/model.js';
import type { Problem } from '../problems.js';
import { groupBy } from '../text/by-key.js';
import { codeWords, counted, listed, utc } from '../text/words.js';
import { cutEnd, type Item, item } from './document.js';
import { watchName } from './incident.js';
import type { Alert, AlertKind, AlertOutcome, Report } from './model.js';

/** What the status rests on; the report's own `status` is not read. */
type StatusInput = Pick<Report, 'workflows' | 'alerts' | 'errors'>;

/** Outcomes of an alert that did not reach everybody it was for. */
const undeliveredWords: Partial<Record<AlertOutcome, string>> = {
  failed: 'not delivered',
  not_delivered: 'not delivered by a test token or a sandboxed server',
  partly_delivered: 'not delivered to everybody',
  unconfirmed: 'not confirmed',
};
/** A recovery mail that fails is a warning: nothing that matters is left unsaid. */
const mustArrive: AlertKind[] = ['stale', 'digest', 'monitor_failed', 'test'];

/** An alert that did not reach everybody it was for. */
export function isUndelivered({ outcome }: Pick<Alert, 'outcome'>): boolean {
  return outcome in undeliveredWords;
}

/** Alerts whose loss makes the run a failure. */
export function undeliveredAlarms(report: Pick<Report, 'alerts'>): Alert[] {
  return report.alerts.filter((alert) => mustArrive.includes(alert.kind) && isUndelivered(alert));
}

/** The status that verdicts, errors and deliveries add up to. A failed ping is a warning, not an error. */
export function overallStatus(input: StatusInput): 'healthy' | 'stale' | 'failed' {
  const failed =
    input.errors.some((error) => error.code !== 'ping_failed') ||
    undeliveredAlarms(input).length > 0 ||
    input.workflows.some((verdict) => verdict.status === 'unknown');
  if (failed) return 'failed';
  return input.workflows.some((verdict) => verdict.status === 'stale') ? 'stale' : 'healthy';
}

/** The process exit: 0 healthy or switched off, 1 stale, 2 failure. */
export function exitCode(report: Pick<Report, 'status'> & StatusInput): 0 | 1 | 2 {
  if (report.status === 'disabled') return 0;
  const codes = { healthy: 0, stale: 1, failed: 2 } as const;
  return codes[overallStatus(report)];
}

/** The report with a problem of the whole run, unless it has that already. */
export function withProblem(report: Report, problem: Problem): Report {
  const { code, message } = problem;
  if (report.errors.some((error) => error.code === code && error.message === message)) return report;
  return { ...report, errors: [...report.errors, { ...problem, watch: null }] };
}

const order: Status[] = ['stale', 'unknown', 'pending', 'paused', 'healthy'];

/** How far past its SLA a watch is, in hours; one without any success is the most overdue. */
function overdue(verdict: Verdict): number {
  if (verdict.age_hours === null) return Number.POSITIVE_INFINITY;
  return verdict.age_hours - (verdict.sla_hours ?? 0);
}

function byUrgency(a: Verdict, b: Verdict): number {
  if (a.status !== b.status) return order.indexOf(a.status) - order.indexOf(b.status);
  const [first, second] = [overdue(a), overdue(b)];
  if (a.status === 'stale' && first !== second) return first > second ? -1 : 1;
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

/** Worst first, the same order everywhere: stale (most overdue first), unknown, pending, paused, healthy. */
export function worstFirst(verdicts: Verdict[]): Verdict[] {
  return verdicts.toSorted(byUrgency);
}

/** What needs a person: the stale watches, and those whose health is not known; worst first. */
export function illWatches({ workflows }: Pick<Report, 'workflows'>): Verdict[] {
  return worstFirst(workflows.filter(({ status }) => status === 'stale' || status === 'unknown'));
}

/** `1 stale, 3 healthy`; empty where nothing was judged. */
export function tally(verdicts: Verdict[]): string {
  const byStatus = groupBy(verdicts, ({ status }) => status);
  const counts = order.flatMap((status) => {
    const count = byStatus.get(status)?.length;
    return count === undefined ? [] : [`${count} ${status}`];
  });
  return counts.join(', ');
}

// ── What could not be done ──────────────────────────────────────────────────────────────────────

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

/** Errors of the run and of its unknown watches; undelivered alerts are shown with the alerts. */
export function failures({ errors, workflows }: Pick<Report, 'errors' | 'workflows'>): Failure[] {
  const unknown = workflows.filter(({ status }) => status === 'unknown');
  // An unknown watch has its error itself; `owner/name/stem` may be two watches, `.yml` and `.yaml`.
  const unknownNames = new Set(unknown.map(watchName));
  const all: { problem: Problem; name: string | null }[] = [
    ...errors
      .filter(({ code, watch }) => code !== 'ping_failed' && (watch === null || !unknownNames.has(watch)))
      .map((problem) => ({ problem, name: problem.watch })),
    ...unknown.map(({ error, name }) => ({ problem: error ?? unexplained, name })),
  ];
  const byText = groupBy(all, ({ problem: { code, message, hint } }) =>
    JSON.stringify([code, message, hint]),
  );
  return [...byText.values()].flatMap((same) => {
    const names = same.flatMap(({ name }) => (name === null ? [] : [name]));
    return same.slice(0, 1).map(({ problem }) => ({ problem, names: [...new Set(names)] }));
  });
}

/** Warnings, each once with the watches it belongs to, and pings that failed. */
export function warningLines(report: Pick<Report, 'errors' | 'workflows'>): string[] {
  const all = report.workflows.flatMap(({ name, warnings }) =>
    warnings.map(({ message, code }) => ({ name, line: `${message} (${code})` })),
  );
  const lines = [...groupBy(all, ({ line }) => line)].map(
    ([line, same]) =>
      `${listed(
        same.map(({ name }) => name),
        10,
      )}: ${line}`,
  );
  return [...lines, ...pingLines(report)];
}

/** What went wrong with the pings: a warning each, since they are no part of the status. */
export function pingLines(report: Pick<Report, 'errors'>): string[] {
  return report.errors.filter((error) => error.code === 'ping_failed').map((error) => error.message);
}

// ── In words ────────────────────────────────────────────────────────────────────────────────────

/** `1 watch could not be checked; 2 alerts not confirmed`: what may have arrived is not called lost. */
function failureWords(report: Report): string {
  const unknown = report.workflows.filter((verdict) => verdict.status === 'unknown').length;
  const whole = failures(report).find((failure) => failure.names.length === 0);
  const lost = groupBy(undeliveredAlarms(report), ({ outcome }) => undeliveredWords[outcome]);
  const reasons = [
    ...(whole === undefined ? [] : [codeWords(whole.problem.code)]),
    ...(unknown === 0 ? [] : [`${counted(unknown, 'watch', 'watches')} could not be checked`]),
    ...Object.values(undeliveredWords).flatMap((words) => {
      const count = lost.get(words)?.length;
      return count === undefined ? [] : [`${counted(count, 'alert')} ${words}`];
    }),
  ];
  return reasons.join('; ') || 'see the errors';
}

/** `1 of 2 workflows is stale`, `MONITOR FAILED: 1 watch could not be checked`, … */
export function overallWords(report: Report): string {
  const { workflows } = report;
  const stale = workflows.filter((verdict) => verdict.status === 'stale').length;
  const staleWords = `${stale} of ${counted(workflows.length, 'workflow')} ${stale === 1 ? 'is' : 'are'} stale`;
  switch (report.status) {
    case 'disabled':
      return 'Switched off: nothing was checked';
    case 'test':
      return 'Test alert: nothing was checked';
    case 'failed':
      return `MONITOR FAILED: ${failureWords(report)}${stale === 0 ? '' : `; ${staleWords}`}`;
    case 'stale':
      return staleWords;
    case 'healthy':
      return calmWords(workflows);
  }
}

function calmWords(workflows: Verdict[]): string {
  if (workflows.length === 0) return 'Nothing was checked';
  if (workflows.some(({ status }) => status !== 'healthy')) return `Nothing is stale: ${tally(workflows)}`;
  if (workflows.length === 1) return 'The watched workflow is healthy';
  return workflows.length === 2
    ? 'Both workflows are healthy'
    : `All ${workflows.length} workflows are healthy`;
}

const longestMessage = 10_000;

/**
 * What a dead-man's switch is told, which may be the only channel left: the run in one line, the monitor's
 * repository, every watch that is not healthy with its cause, and the run. Healthchecks keeps 100 kB of it
 * (https://healthchecks.io/docs/attaching_logs/).
 */
export function pingMessage(report: Report, repository: string | null): string {
  const watches = report.workflows
    .filter(({ status }) => status === 'stale' || status === 'unknown')
    .map(({ name, status, cause, error }) => {
      const why = cause ?? error;
      return `- ${name}: ${status}${why === null ? '' : `, ${codeWords(why.code)}. ${why.message}`}`;
    });
  const whole = failures(report).filter(({ names }) => names.length === 0);
  const text = [
    overallWords(report),
    ...(repository === null ? [] : [`Repository: ${repository}`]),
    ...whole.map(({ problem }) => `- ${problem.message}`),
    ...watches,
    ...(report.run_url === null ? [] : [`Run: ${report.run_url}`]),
  ].join('\n');
  return cutEnd(text, longestMessage);
}

/** `Detection gap: …`: a time in which the monitor itself did not run, or starts that it missed. */
export function selfWords(report: Pick<Report, 'self'>): string[] {
  const { gap, missed_windows, last_run_at } = report.self;
  if (gap === null) {
    if (missed_windows === null || missed_windows === 0 || last_run_at === null) return [];
    return [
      `Detection gap: the monitor itself has missed ${counted(missed_windows, 'start')} since its run of ${utc(last_run_at)}.`,
    ];
  }
  const missed = missed_windows === null ? '' : ` (${counted(missed_windows, 'missed start')})`;
  return [`Detection gap: the monitor itself did not run from ${utc(gap.from)} to ${utc(gap.to)}${missed}.`];
}

/** The spend, and beside it what the plan gives healthy watches; nothing without a plan. */
export function budgetWords(report: Pick<Report, 'plan' | 'requests'>): string[] {
  const { plan, requests } = report;
  if (plan === null) return [];
  const left =
    plan.remaining_before === null || plan.resets_at === null
      ? ''
      : `; ${thousands(plan.remaining_before)} were left until ${utc(plan.resets_at)}`;
  const out = plan.left_out === 0 ? '' : `; ${counted(plan.left_out, 'watch', 'watches')} left out`;
  const sent = `${thousands(requests.github)} ${requests.github === 1 ? 'request' : 'requests'} to GitHub`;
  const { watches } = plan;
  const subject = watches === 1 ? '1 healthy watch takes' : `${thousands(watches)} healthy watches take`;
  const healthy = watches === 0 ? '' : ` (${subject} about ${thousands(plan.expected_requests)})`;
  return [`${sent}${healthy}${left}${out}`];
}

/** By hand: the first number that Node formats for a language costs thirty milliseconds. */
const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

const outcomeWords: Record<AlertOutcome, string> = {
  sent: 'Sent',
  dry_run: 'Dry run, would be sent',
  off: 'Not sent (that takes --send-alerts)',
  recently_sent: 'Already sent',
  partly_delivered: 'Delivered only in part',
  not_delivered: 'NOT delivered (taken by a test token or a sandboxed server)',
  failed: 'NOT delivered',
  unconfirmed: 'Delivery NOT confirmed',
};

/**
 * One alert in words, raw: the caller escapes them. `what` is `Sent to ops@example.com`; `detail` is the
 * message id, or the error and what to do about it; null where there is nothing to add.
 */
export function alertWords(alert: Alert): {
  what: string;
  subject: string;
  detail: string | null;
  bad: boolean;
} {
  const { outcome, to, error, message_id } = alert;
  const id = message_id === null ? [] : [`Message id ${message_id}.`];
  const problem = error === null ? [] : [error.message, error.hint ?? '', `(${error.code})`];
  const detail = [...id, ...problem].filter((part) => part !== '').join(' ');
  return {
    what: to.length === 0 ? outcomeWords[outcome] : `${outcomeWords[outcome]} to ${listed(to)}`,
    subject: alert.subject,
    detail: detail === '' ? null : detail,
    bad: isUndelivered(alert),
  };
}
