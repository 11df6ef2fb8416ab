/** Where a report goes besides mail: log or terminal, job summary, outputs, annotations, result files, ping. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Problem } from '../problems.js';
import { annotations } from '../report/annotations.js';
import { lostAlerts } from '../report/exit.js';
import type { Alert, Mail, Report } from '../report/model.js';
import { resultJson } from '../report/model.js';
import { disabledSummary, jobSummary } from '../report/summary.js';
import { deliveryReport, terminalReport } from '../report/terminal.js';
import type { Environment } from '../settings/environment.js';
import type { Invocation } from '../settings/read.js';
import { logSafe } from '../text/plain.js';
import { annotate, createSummary, outputsOf, writeOutputs } from './actions.js';
import { writePreviews, writeWhole } from './files.js';
import { leaveMark } from './marker.js';

export interface Publisher {
  /** Progress and retries: standard error on the command line, the log under the action. */
  log(text: string): void;
  /**
   * Verdicts reach every place before any mail is tried, outputs and result as `failed` until delivery has ended: a
   * run that is killed in between must not look well. Returns the report with what could not be written.
   */
  publish(report: Report): Promise<Report>;
  /** Writes every mail where `preview_dir` asks for it. */
  preview(report: Report, mails: SentOrNot[]): Promise<Report>;
  /** The same again with what became of the alerts. */
  publishDelivery(report: Report, mails: SentOrNot[]): Promise<Report>;
}

interface SentOrNot {
  mail: Mail;
  alert: Alert;
}

/** The log of a run is read in a wide window. */
const logColumns = 120;

/** Shows and writes reports as the settings ask; a place that fails stops no other. */
export function createPublisher(given: Invocation, edges: Environment): Publisher {
  const { host, command, settings } = given;
  const isAction = given.mode === 'action';
  const style = { color: host.color, columns: isAction ? logColumns : host.columns };
  const resultFile = resultPath(given);
  const { output_file: outputFile, preview_dir: previewDir } = given.files;
  const summary = createSummary(host);
  let shown: Report | null = null;
  const say = (text: string): void => {
    if (!command.json) edges.print(isAction ? logSafe(text) : text);
  };
  const log = (text: string): void => {
    if (isAction) edges.print(logSafe(text));
    else edges.progress(text);
  };
  const warn = (problem: Problem | null): void => {
    if (problem !== null) log(`Warning: ${problem.message}`);
  };

  /** The user's file first, so that the runner's can tell of it where it could not be written. */
  const writeResults = async (report: Report, state: 'final' | 'draft'): Promise<Problem | null> => {
    const asked = outputFile === null ? null : await writeWhole(outputFile, resultJson(report), state);
    const problem = asked === null || asked.ok ? null : asked.error;
    if (resultFile !== null) {
      const written = await writeWhole(resultFile, resultJson(withError(report, problem)), state);
      if (!written.ok) warn(written.error);
    }
    return problem;
  };

  const writeAction = async (report: Report, status: Report['status'], refused: string[]): Promise<void> => {
    if (!isAction) return;
    warn(await writeOutputs(host, outputsOf({ ...report, status }, resultFile ?? outputFile)));
    warn(await summary.write(report.status === 'disabled' ? disabledSummary() : jobSummary(report, refused)));
  };

  return {
    log,
    publish: async (report) => {
      shown = report;
      say(terminalReport(report, style));
      const status = report.status === 'disabled' ? 'disabled' : 'failed';
      const written = withError(report, await writeResults({ ...report, status }, 'draft'));
      await writeAction(written, status, []);
      warn(await leaveMark(host, 'verdicts'));
      return written;
    },
    preview: async (report, mails) => withError(report, await writeMails(previewDir, mails)),
    publishDelivery: async (report, mails) => {
      const refused = textsOf(mails, lostAlerts(report));
      const final = withError(report, await writeResults(report, 'final'));
      await writeAction(final, final.status, refused);
      const told = deliveryReport(final, shown, style);
      if (told !== '') say(`\n${told}`);
      for (const text of (settings ?? given.mail).dry_run ? textsOf(mails, report.alerts) : refused)
        say(`\n${text}`);
      if (command.json) edges.print(resultJson(final).trimEnd());
      if (isAction) for (const annotation of annotations(final)) await annotate(annotation);
      return final;
    },
  };
}

/** The mails of these alerts in full, for the log and the summary. */
function textsOf(mails: SentOrNot[], alerts: Alert[]): string[] {
  return mails
    .filter(({ alert }) => alerts.includes(alert))
    .map(({ mail }) => `${mail.subject}\n\n${mail.text}`);
}

async function writeMails(dir: string | null, mails: SentOrNot[]): Promise<Problem | null> {
  if (dir === null || mails.length === 0) return null;
  const written = await writePreviews(
    dir,
    mails.map(({ mail }) => mail),
  );
  return written.ok ? null : written.error;
}

/** The report with a problem that it does not tell of yet. */
function withError(report: Report, problem: Problem | null): Report {
  if (problem === null) return report;
  const known = report.errors.some(
    ({ code, message }) => code === problem.code && message === problem.message,
  );
  const errors = known ? report.errors : [...report.errors, { ...problem, watch: null }];
  return { ...report, status: 'failed', errors };
}

/** Where the runner gives a folder, every run leaves its result there, under a name of its own. */
function resultPath({ host, mode }: Invocation): string | null {
  if (mode !== 'action' || host.runner_temp === null) return null;
  return join(host.runner_temp, `cron-heartbeat-${randomUUID()}.json`);
}
