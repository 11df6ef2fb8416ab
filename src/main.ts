/**
 * The pipeline in reading order: settings, evidence, verdicts, report, delivery. Whatever breaks, what was
 * reached is reported, what was not is unknown, and the exit is red.
 */

import { crashMailForGuard, type Delivery, deliverAlerts, missingMailSettings } from './deliver/alerts.js';
import { unfinishedFileWork } from './deliver/files.js';
import { leaveForGuard, reasonForGuard } from './deliver/guard-folder.js';
import { openDeadMansSwitch } from './deliver/ping.js';
import { createPublisher } from './deliver/publisher.js';
import { createDeadlines, type Deadlines } from './net/deadlines.js';
import { openNetwork } from './net/proxy.js';
import type { Problem } from './problems.js';
import type { Report } from './report/model.js';
import { exitCode, withProblem } from './report/outcome.js';
import { check } from './run/check.js';
import { composeReport, emptyReport, withStatus } from './run/compose.js';
import { bugProblem } from './run/find-watches.js';
import {
  evidencePageOf,
  guardOf,
  type MonitorRun,
  openEvidence,
  type RecordingResult,
  writeRecording,
} from './run/monitor-run.js';
import {
  announceSlowCheck,
  modeWords,
  readInvocation,
  showProblems,
  showUsage,
} from './run/read-invocation.js';
import { type Environment, readProxies } from './settings/environment.js';
import type { Settings } from './settings/model.js';
import type { Invocation } from './settings/read.js';
import { logSafe } from './text/plain.js';
import { isoSecond } from './text/time.js';
import { version } from './version.js';

const DEFAULT_MINUTES = 10;

interface Ending {
  /** The process's exit code. */
  code: number;
  /** A file operation has not come back, and an exit would wait for it for ever. */
  isHeldUp: boolean;
}

/** Runs the monitor once. Never throws. */
export async function main(outside: Environment): Promise<Ending> {
  const deadlines = createDeadlines(DEFAULT_MINUTES, outside.steady_ms, outside.endByForceAfter);
  outside.onSignal(deadlines.cancel);
  // The runner reads standard error for commands too, and a stack or an answer may hold foreign text.
  const environment: Environment = { ...outside, progress: (text) => outside.progress(logSafe(text)) };
  const code = await Promise.race([
    runOnce(environment, deadlines, outside),
    timeIsOver(environment, deadlines),
  ]);
  const isPrinted = await environment.printed(deadlines.closing);
  deadlines.clear();
  return { code: isPrinted ? code : 2, isHeldUp: unfinishedFileWork() > 0 };
}

async function runOnce(environment: Environment, deadlines: Deadlines, raw: Environment): Promise<number> {
  try {
    const started_ms = environment.steady_ms();
    const network = openNetwork(readProxies(environment.env).proxies);
    const { given, recording } = await readInvocation(environment, deadlines, network.plainFetch, {
      mailKnown: (known) => {
        sayMode(known, environment);
        return leaveCrashMail(known, environment, deadlines);
      },
      raw,
    });
    if (given.action === 'disabled') sayMode(given, environment);
    const publisher = createPublisher(given, environment, deadlines.fileWait);
    const deadMansSwitch = openDeadMansSwitch({
      secrets: given.secrets,
      send: given.mail.send,
      repository: given.host.repo,
      user_agent: `cron-heartbeat-monitor/${version}`,
      fetch: network.fetch,
      deadline: deadlines.delivery,
    });
    const own = { deadlines, environment, started_ms, ...network, publisher, deadMansSwitch };
    const run: MonitorRun = { given, recording, ...own };
    // The config file may have named more watches.
    if (given.action === 'run' && recording === null) await leaveCrashMail(given, environment, deadlines);
    return await withCrashReported(run, () => runCommand(run));
  } catch (error) {
    environment.progress(`MONITOR FAILED: ${bugProblem(error).message}`);
    return 2;
  }
}

/** Where a log is kept: on a runner, and where the command line sends alerts. */
function sayMode(given: Invocation, environment: Environment): void {
  if (given.mode === 'action') environment.print(logSafe(modeWords(given)));
  else if (given.mail.send) environment.progress(modeWords(given));
}

/** The first act: what the guard posts if this process cannot. Nobody waits for the file. */
async function leaveCrashMail(
  given: Invocation,
  environment: Environment,
  deadlines: Deadlines,
): Promise<void> {
  if (given.host.guard_dir === null) return;
  const problem: Problem = { code: 'monitor_ended', message: '@@REASON@@', hint: null };
  const text = await crashMailForGuard(given, crashReport({ given, environment }, [problem]));
  if (text !== null) void leaveForGuard(guardOf({ given, deadlines }), 'crash-mail.json', text);
}

/** Whatever does not listen to its signal is left behind; without the marker the guard raises the alarm. */
async function timeIsOver(environment: Environment, { closing }: Deadlines): Promise<number> {
  if (!closing.aborted) await new Promise((resolve) => closing.addEventListener('abort', resolve));
  environment.progress('MONITOR FAILED: the time was over while something still did not answer.');
  return 2;
}

async function runCommand(run: MonitorRun): Promise<number> {
  const { given, environment } = run;
  if (given.action === 'version' || given.action === 'help') {
    const { helpText } = await import('./settings/help.js');
    environment.print(given.action === 'version' ? version : helpText(environment.columns));
    return 0;
  }
  if (given.action === 'usage') return showUsage(run);
  if (given.action === 'disabled') return publishAndDeliver(run, disabledReport(run), null);
  const { settings } = given;
  if (settings === null) return reportUnusable(run);
  run.deadlines.limit(settings.timeout_minutes);
  const { list, backtest_days } = given.command;
  const announced = (work: () => Promise<number>) => announceSlowCheck(settings, run.publisher.log, work);
  if (list) return announced(async () => (await import('./run/list.js')).runList(run, settings));
  if (backtest_days === null) return checkWatches(run, settings);
  return announced(async () => (await import('./run/backtest.js')).runBacktest(run, settings, backtest_days));
}

/** Settings that cannot be used: an alarm, but for someone at a terminal who asked for no alerts. */
async function reportUnusable(run: MonitorRun): Promise<number> {
  const report = crashReport(run, run.given.problems);
  if (run.given.mode === 'action' || run.given.mail.send) return publishAndDeliver(run, report, null);
  return showProblems(run, report);
}

/** The main job: gathers, judges, reports. */
async function checkWatches(run: MonitorRun, settings: Settings): Promise<number> {
  const { given, publisher, deadMansSwitch } = run;
  if (settings.test_alert) return publishAndDeliver(run, emptyReport('test', frameOf(run)), settings);
  deadMansSwitch.start();
  const keepAll = given.command.record !== null || settings.reads_history;
  const evidence = await openEvidence(run, settings, keepAll);
  // A recording asks nobody.
  const say = run.recording === null ? publisher.log : undefined;
  const checked = await announceSlowCheck(settings, publisher.log, () => check(settings, evidence, say));
  const report = composeReport(settings, given.host, checked, evidence);
  return publishAndDeliver(run, report, settings, () =>
    writeRecording(run, settings, evidence, checked.rate_limit),
  );
}

/**
 * Verdicts to log and summary, then the mails, then everything that may wait: files, the recording among
 * them, the dead-man's switch, the summary with what became of the mails. The word to the guard is the last
 * of all.
 */
async function publishAndDeliver(
  run: MonitorRun,
  report: Report,
  settings: Settings | null,
  keepEvidence: () => Promise<RecordingResult> = async () => ({ problems: [], sha256: null }),
): Promise<number> {
  const { publisher, deadlines, deadMansSwitch, environment, started_ms } = run;
  const isQuiet = report.status === 'disabled' || settings?.test_alert === true;
  const found = withStatus(withMailCheck(run, report));
  // One wait for all of these: where the summary used it up, nobody waits for the word to the guard.
  const until_ms = environment.steady_ms() + deadlines.fileWait();
  await publisher.publishVerdicts(found);
  const fileWait = () => Math.max(0, until_ms - environment.steady_ms());
  await leaveForGuard({ ...guardOf(run), fileWait }, 'verdicts');
  const since_check_ms = () => environment.steady_ms() - started_ms;
  const delivery = await deliverAlerts({ ...run, log: publisher.log, since_check_ms }, found, settings);
  const recorded = await keepEvidence();
  const sent = withStatus(recorded.problems.reduce(withProblem, delivery.report));
  const page = await evidencePageOf(run, settings, sent, recorded.sha256);
  const written = await publisher.writeFiles(sent, delivery.mails, page);
  const pings = isQuiet ? [] : await deadMansSwitch.end(written);
  const final = await publisher.publishDelivery(
    withStatus(pings.reduce(withProblem, written)),
    delivery.mails,
  );
  // The last files report the ping and follow it; where one cannot be written, the switch is told that too.
  const isNewlyBroken = exitCode(written) !== 2 && exitCode(final) === 2 && !isQuiet;
  for (const problem of isNewlyBroken ? await deadMansSwitch.end(final) : [])
    publisher.log(`Warning: ${problem.message}`);
  await leaveLastWord(run, delivery);
  return exitCode(final);
}

/** `done` where the alarm is in other hands or there is none; else the guard's reason to raise it. */
async function leaveLastWord(run: MonitorRun, { report, postmark }: Delivery): Promise<void> {
  const reason = reasonForGuard(report, { stopped: run.deadlines.stopped(), postmark });
  const guard = guardOf(run);
  const problem = await (reason === null
    ? leaveForGuard(guard, 'done')
    : leaveForGuard(guard, 'reason', `${reason}\n`));
  if (problem !== null) run.publisher.log(problem.message);
}

/** A monitor that could not mail is broken, also on a day without anything to mail. */
function withMailCheck({ given }: MonitorRun, report: Report): Report {
  if (!given.mail.send || report.status === 'disabled') return report;
  const problem = missingMailSettings(given);
  return problem === null ? report : withProblem(report, problem);
}

/** The one catch: a bug becomes the MONITOR FAILED report, like any other failure. */
async function withCrashReported(run: MonitorRun, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (run.given.host.debug && error instanceof Error)
      run.environment.progress(error.stack ?? error.message);
    return await publishAndDeliver(run, crashReport(run, [bugProblem(error)]), run.given.settings);
  }
}

function disabledReport(run: MonitorRun): Report {
  const report = emptyReport('disabled', frameOf(run));
  return run.given.off_by === 'empty_variable' ? { ...report, notices: [EMPTY_SWITCH] } : report;
}

const EMPTY_SWITCH =
  'The variable FLAG_CRON_HEARTBEAT_MONITOR is there but empty, which means off. Turn it on: `gh variable set FLAG_CRON_HEARTBEAT_MONITOR --body true`, or leave the variable out of the workflow.';

function crashReport(run: Pick<MonitorRun, 'given' | 'environment'>, problems: Problem[]): Report {
  return emptyReport('failed', frameOf(run), problems);
}

function frameOf({ given, environment }: Pick<MonitorRun, 'given' | 'environment'>) {
  return {
    now: isoSecond(environment.now_ms()),
    dry_run: given.settings?.dry_run ?? given.mail.dry_run,
    run_url: given.host.run_url,
    runbook_url: given.mail.runbook_url,
  };
}
