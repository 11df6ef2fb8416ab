/** Where a report goes besides mail: log or terminal, job summary, outputs, annotations, result files. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Problem } from '../problems.js';
import type { Alert, Mail, Report } from '../report/model.js';
import { resultJson } from '../report/model.js';
import { undeliveredAlarms, withProblem } from '../report/outcome.js';
import { annotations, disabledSummary, jobSummary } from '../report/summary.js';
import { deliveryReport, terminalReport } from '../report/terminal.js';
import type { Environment } from '../settings/environment.js';
import type { Invocation } from '../settings/read.js';
import { logSafe } from '../text/plain.js';
import { annotate, outputsOf, summaryWriter, writeOutputs } from './actions.js';
import type { Delivery } from './alerts.js';
import { type FileWait, writeWhole } from './files.js';

export interface Publisher {
  /** Progress and retries: standard error on the command line, the log under the action. */
  log(text: string): void;
  /**
   * Shows the verdicts in the log, and in outputs and summary as far as these answer in time, before any mail
   * is tried. The output is `failed` until delivery has ended: a run that is killed in between must not look
   * well.
   */
  publishVerdicts(report: Report): Promise<void>;
  /**
   * Writes what the user asked for as files: every mail, the page, and the result as a draft that says
   * `failed`. Gives the report with what could not be written.
   */
  writeFiles(report: Report, mails: Delivery['mails'], page: string | null): Promise<Report>;
  /** All places again, with what became of the alerts. Gives the report with what could not be written. */
  publishDelivery(report: Report, mails: Delivery['mails']): Promise<Report>;
}

/** The log of a run is read in a wide window. */
const logColumns = 120;

/** Shows and writes reports as the settings ask; a place that fails or does not answer stops no other. */
export function createPublisher(
  given: Invocation,
  environment: Environment,
  fileWait: () => number,
): Publisher {
  const { host, command, settings } = given;
  const isAction = given.mode === 'action';
  const style = { color: host.color, columns: isAction ? logColumns : host.columns };
  const resultFile = resultPath(given);
  const { output_file: outputFile, preview_dir: previewDir, report_file: reportFile } = given.files;
  // A test mail is about no watch.
  const unlooked = given.mail.test_alert ? [] : given.watch_names;
  const writeSummary = summaryWriter(host);
  let shown: Report | null = null;
  const say = (text: string): void => {
    if (!command.json) environment.print(isAction ? logSafe(text) : text);
  };
  const log = (text: string): void => {
    if (isAction) environment.print(logSafe(text));
    else environment.progress(text);
  };
  const warn = (problem: Problem | null): void => {
    if (problem !== null) log(`Warning: ${problem.message}`);
  };

  /** The user's file first, so that the runner's can report that it could not be written. */
  const writeResults = async (report: Report, draft: boolean): Promise<Report> => {
    const wait = { wait_ms: fileWait(), draft };
    const text = (whole: Report) => `${resultJson(draft ? { ...whole, status: 'failed' } : whole)}\n`;
    const noted = (await writeWhole(outputFile, text(report), wait)).reduce(withError, report);
    const unwritten = await writeWhole(resultFile, text(noted), { ...wait, wait_ms: fileWait() });
    unwritten.forEach(warn);
    return noted;
  };

  const writeForRunner = async (report: Report, outputs: Record<string, string>, lost: string[]) => {
    if (!isAction) return;
    const wait = { wait_ms: fileWait() };
    const text = report.status === 'disabled' ? disabledSummary(report.notices) : jobSummary(report, lost);
    const problems = await Promise.all([writeOutputs(host, outputs, wait), writeSummary(text, wait)]);
    problems.forEach(warn);
  };

  return {
    log,
    publishVerdicts: async (report) => {
      shown = report;
      say(terminalReport(report, style));
      const status = report.status === 'disabled' ? 'disabled' : 'failed';
      // The file itself comes after the mail.
      await writeForRunner(report, outputsOf({ ...report, status }, null, unlooked), []);
    },
    writeFiles: async (report, mails, page) => {
      const previews = mails.map(({ mail }) => mail);
      const failed = await writePreviews(previewDir, previews, { wait_ms: fileWait() });
      if (page !== null) failed.push(...(await writeWhole(reportFile, page, { wait_ms: fileWait() })));
      return writeResults(failed.reduce(withError, report), true);
    },
    publishDelivery: async (report, mails) => {
      const final = await writeResults(report, false);
      const lost = textsOf(mails, undeliveredAlarms(final));
      await writeForRunner(final, outputsOf(final, resultFile ?? outputFile, unlooked), lost);
      const noted = deliveryReport(final, shown, style);
      const isDryRun = (settings ?? given.mail).dry_run;
      const texts = isDryRun ? textsOf(mails, final.alerts) : lost;
      for (const text of noted === '' ? texts : [noted, ...texts]) say(`\n${text}`);
      if (command.json) environment.print(resultJson(final));
      if (isAction) annotate(annotations(final));
      return final;
    },
  };
}

/** The mails of these alerts in full, for the log and the summary. */
function textsOf(mails: Delivery['mails'], alerts: Alert[]): string[] {
  return mails
    .filter(({ alert }) => alerts.includes(alert))
    .map(({ mail }) => `${mail.subject}\n\n${mail.text}`);
}

/** Writes each mail as `.html` and `.txt`; the first problem stops no other file and is returned. */
export async function writePreviews(
  dir: string | null,
  mails: readonly Mail[],
  wait?: FileWait,
): Promise<Problem[]> {
  if (dir === null) return [];
  const files = mails.flatMap((mail, at) => {
    const name = join(dir, previewName(at + 1, mail));
    return [
      [`${name}.html`, mail.html],
      [`${name}.txt`, `${mail.subject}\n\n${mail.text}`],
    ] as const;
  });
  const problems = await Promise.all(files.map(([path, text]) => writeWhole(path, text, wait)));
  return problems.flat().slice(0, 1);
}

/** `01-stale-trace-integrity-cron`: lower-case letters, digits and dashes, whatever the workflow's name. */
export function previewName(number: number, mail: Pick<Mail, 'kind' | 'watch'>): string {
  const watch = (mail.watch ?? '').split('/').at(-1) ?? '';
  const words = `${mail.kind}-${watch}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80);
  return `${String(number).padStart(2, '0')}-${words.replace(/-+$/, '')}`;
}

function withError(report: Report, problem: Problem): Report {
  return { ...withProblem(report, problem), status: 'failed' };
}

/** Where the runner gives a folder, every run leaves its result there, under a name of its own. */
function resultPath({ host, mode }: Invocation): string | null {
  if (mode !== 'action' || host.runner_temp === null) return null;
  return join(host.runner_temp, `cron-heartbeat-${randomUUID()}.json`);
}
