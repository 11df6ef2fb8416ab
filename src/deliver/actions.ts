/** What the GitHub runner takes from a step: masks, annotations, outputs and the job summary. */
import { randomUUID } from 'node:crypto';
import { error, notice, warning } from '@actions/core';
import type { Problem } from '../problems.js';
import type { Report } from '../report/model.js';
import type { Annotation } from '../report/summary.js';
import type { Host } from '../settings/model.js';
import { breakOldCommands } from '../text/plain.js';
import { type FileWait, replaceEnd } from './files.js';

/**
 * The commands that mask secrets in all that is printed after them; a secret of several lines is masked line
 * by line too. Escaped as in https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts, which
 * costs more to load than this.
 */
export function maskCommands(secrets: readonly string[]): string[] {
  const values = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]);
  const escaped = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return [...new Set(values)]
    .filter((value) => value.trim() !== '')
    .map((value) => `::add-mask::${escaped(value)}`);
}

const commands = { error, warning, notice };

/** Line breaks and command marks in an annotation are escaped. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message } of annotations) commands[level](breakOldCommands(message), { title });
}

/**
 * The outputs that action.yml declares. A run that failed before any verdict has of its watches only what the
 * settings list, `listed`: these are unknown.
 */
export function outputsOf(
  report: Report,
  resultFile: string | null,
  listed: string[],
): Record<string, string> {
  const named = (status: string) =>
    report.workflows.filter((verdict) => verdict.status === status).map((verdict) => verdict.name);
  const stale = named('stale');
  const unknown = report.status === 'failed' && report.workflows.length === 0 ? listed : named('unknown');
  return {
    status: report.status,
    stale: JSON.stringify(stale),
    unknown: JSON.stringify(unknown),
    stale_count: String(stale.length),
    result_file: resultFile ?? '',
  };
}

/** Null once written; a missing or unwritable file is a warning, never a failure of the run. */
export async function writeOutputs(
  host: Pick<Host, 'github_output'>,
  outputs: Readonly<Record<string, string>>,
  wait?: FileWait,
): Promise<Problem | null> {
  const lines = Object.entries(outputs).map(([name, value]) => {
    // No value can contain a delimiter that nobody can guess.
    const end = `end-${randomUUID()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
  });
  if (host.github_output === null) return unset('GITHUB_OUTPUT');
  const written = await replaceEnd(host.github_output, null, lines.join(''), wait);
  return written.ok ? null : unwritable('GITHUB_OUTPUT', host.github_output, written.error);
}

/**
 * Writes the job summary, each time in place of what this run wrote before; null once written. What others
 * wrote into the file stays. The report room keeps it below GitHub's limit.
 */
export function summaryWriter({ step_summary: path }: Pick<Host, 'step_summary'>) {
  let before: number | null = null;
  return async (markdown: string, wait?: FileWait): Promise<Problem | null> => {
    if (path === null) return unset('GITHUB_STEP_SUMMARY');
    const written = await replaceEnd(path, before, `${markdown}\n`, wait);
    if (!written.ok) return unwritable('GITHUB_STEP_SUMMARY', path, written.error);
    before = written.value;
    return null;
  };
}

const hint = 'The runner sets this file for each step; the log has the result all the same.';

function unset(variable: string): Problem {
  return { code: 'output_unwritable', message: `${variable} is not set.`, hint };
}

/** Of the runner's files, whose paths say nothing to a reader. */
function unwritable(variable: string, path: string, error: Problem): Problem {
  const message = error.message.replace(path, () => `The file of ${variable}`);
  return { code: 'output_unwritable', message, hint };
}
