/**
 * The pipeline in reading order: settings, evidence, verdicts, report, delivery. Whatever breaks, what was reached is
 * reported, what was not is unknown, and the exit is red.
 */

import { deliverAlerts, missingMailSettings } from './deliver/alerts.js';
import { leaveMark } from './deliver/marker.js';
import type { PingKind } from './deliver/ping.js';
import { createPublisher } from './deliver/publisher.js';
import { createDeadlines } from './net/deadlines.js';
import { proxiedFetch } from './net/proxy.js';
import type { Problem } from './problems.js';
import { exitCode } from './report/exit.js';
import type { Report } from './report/model.js';
import { overallWords } from './report/overall.js';
import { check } from './run/check.js';
import { composeReport, emptyReport, withStatus } from './run/compose.js';
import { bugProblem } from './run/find-watches.js';
import { type MonitorRun, openEvidence, record } from './run/monitor-run.js';
import { announce } from './run/progress.js';
import { readGiven } from './run/read-invocation.js';
import type { Environment } from './settings/environment.js';
import type { Settings } from './settings/model.js';
import { logSafe } from './text/plain.js';
import { isoSecond } from './text/time.js';
import { version } from './version.js';

const DEFAULT_MINUTES = 10;

/** Runs the monitor once; returns the exit code. Never throws. */
export async function main(outside: Environment): Promise<number> {
  // The runner reads standard error for commands too, and a stack or an answer may hold foreign text.
  const edges: Environment = { ...outside, progress: (text) => outside.progress(logSafe(text)) };
  const stop = createDeadlines(DEFAULT_MINUTES, edges.steady_ms);
  edges.onSignal(stop.cancel);
  try {
    const fetch = proxiedFetch(edges.env);
    const { given, recording } = await readGiven(edges, stop, fetch);
    const publisher = createPublisher(given, edges);
    const run: MonitorRun = { given, recording, stop, edges, fetch, publisher };
    return await Promise.race([withCrashReported(run, () => runCommand(run)), overdue(run)]);
  } catch (error) {
    edges.progress(`MONITOR FAILED: ${bugProblem(error).message}`);
    return 2;
  } finally {
    stop.clear();
  }
}

/** What heeds no signal is left behind; without the marker the guard speaks. */
async function overdue({ stop, edges }: MonitorRun): Promise<number> {
  await stop.overdue;
  edges.progress('MONITOR FAILED: the deadline passed while something still did not answer.');
  return 2;
}

async function runCommand(run: MonitorRun): Promise<number> {
  const { given, edges } = run;
  if (given.action === 'version') return say(edges, version);
  if (given.action === 'help') {
    const { helpText } = await import('./settings/help.js');
    return say(edges, helpText(edges.columns));
  }
  if (given.action === 'disabled') return finish(run, emptyReport('disabled', frameOf(run)), null);
  const { settings } = given;
  if (settings === null) return finish(run, brokenReport(run, given.problems), null);
  run.stop.limit(settings.timeout_minutes);
  const hush = announce(settings, run.publisher.log);
  try {
    return await runWithSettings(run, settings, hush);
  } finally {
    hush();
  }
}

async function runWithSettings(run: MonitorRun, settings: Settings, hush: () => void): Promise<number> {
  const { list, backtest_days } = run.given.command;
  if (list) return (await import('./run/list.js')).list(run, settings);
  if (backtest_days !== null)
    return (await import('./run/backtest.js')).runBacktest(run, settings, backtest_days);
  return watch(run, settings, hush);
}

/** The main job; `hush` once GitHub has answered. */
async function watch(run: MonitorRun, settings: Settings, hush: () => void): Promise<number> {
  if (settings.test_alert) return finish(run, emptyReport('test', frameOf(run)), settings);
  const started = ping(run, 'start');
  const evidence = await openEvidence(run, settings, run.given.command.record !== null);
  const checked = await check(settings, evidence);
  hush();
  const report = composeReport(settings, run.given.host, checked, {
    problems: [...evidence.problems, ...(await record(run, settings, evidence, checked.rate_limit))],
    notices: evidence.notices,
    github: evidence.requests(),
  });
  return finish(run, withWarning(report, await started), settings);
}

/** Reports, then delivers, then reports what was delivered; the marker is the last act of all. */
async function finish(run: MonitorRun, report: Report, settings: Settings | null): Promise<number> {
  const { publisher, given } = run;
  const shown = await publisher.publish(withStatus(withMailCheck(run, report)));
  const delivered = await deliverAlerts({ ...run, log: publisher.log }, shown, settings);
  const told = withStatus(await publisher.preview(delivered.report, delivered.mails));
  const signal = async (kind: PingKind, of: Report) => (settings?.test_alert ? null : ping(run, kind, of));
  const kind = exitCode(told) === 2 ? 'fail' : 'success';
  const pinged = withWarning(told, await signal(kind, told));
  const final = await publisher.publishDelivery(withStatus(pinged), delivered.mails);
  // The last files tell of the ping, so they come after it; where one cannot be written, the switch hears of that too.
  const corrected = kind === 'success' && exitCode(final) === 2 ? await signal('fail', final) : null;
  if (corrected !== null) publisher.log(`Warning: ${corrected.message}`);
  const mark = await leaveMark(given.host, 'done');
  if (mark !== null) run.publisher.log(mark.message);
  return exitCode(final);
}

/** A monitor that could not mail is broken, also on a day without anything to mail. */
function withMailCheck({ given }: MonitorRun, report: Report): Report {
  if (!given.mail.send || report.status === 'disabled') return report;
  const problem = missingMailSettings(given.mail, given.secrets.postmark_server_token);
  return problem === null ? report : { ...report, errors: [...report.errors, { ...problem, watch: null }] };
}

/** Tells the outside dead-man's switch, where there is one and things may leave. */
async function ping(run: MonitorRun, kind: PingKind, report: Report | null = null): Promise<Problem | null> {
  const { given, fetch, stop } = run;
  const url = given.secrets.ping_url;
  if (url === null || !given.mail.send || report?.status === 'disabled') return null;
  const { sendPing } = await import('./deliver/ping.js');
  const reason = report === null ? '' : overallWords(report);
  // A switch that does not answer at the start must not keep back what was found.
  const deadline = kind === 'start' ? stop.gathering : stop.delivery;
  return sendPing({ url, kind, reason, fetch, deadline });
}

/** A failed ping is told, and changes nothing else. */
function withWarning(report: Report, problem: Problem | null): Report {
  return problem === null ? report : { ...report, errors: [...report.errors, { ...problem, watch: null }] };
}

/** The one catch: a bug becomes the MONITOR FAILED report, like any other failure. */
async function withCrashReported(run: MonitorRun, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (run.given.host.debug && error instanceof Error) run.edges.progress(error.stack ?? error.message);
    return await finish(run, brokenReport(run, [bugProblem(error)]), run.given.settings);
  }
}

function brokenReport(run: MonitorRun, problems: Problem[]): Report {
  return emptyReport('failed', frameOf(run), problems);
}

function frameOf({ given, edges }: MonitorRun) {
  const now = isoSecond(edges.now_ms());
  return {
    now,
    dry_run: given.settings?.dry_run ?? given.mail.dry_run,
    run_url: given.host.run_url,
    runbook_url: given.mail.runbook_url,
  };
}

function say(edges: Environment, text: string): number {
  edges.print(text);
  return 0;
}
