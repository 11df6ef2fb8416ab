/** What the GitHub runner takes from a step: masks, annotations, outputs and the job summary. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import type { Problem } from '../problems.js';
import type { Annotation } from '../report/annotations.js';
import type { Report } from '../report/model.js';
import type { Host } from '../settings/model.js';
import { breakOldCommands } from '../text/plain.js';
import { systemReason } from './files.js';

/** Masks secrets in all that is printed after it; a secret of several lines is masked line by line too. */
export async function maskSecrets(secrets: readonly string[]): Promise<void> {
  const core = await import('@actions/core');
  const values = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]);
  for (const value of new Set(values)) if (value.trim() !== '') core.setSecret(value);
}

/** One annotation; line breaks and command marks in it are escaped. */
export async function annotate({ level, title, message }: Annotation): Promise<void> {
  const core = await import('@actions/core');
  core[level](breakOldCommands(message), { title });
}

/** The outputs that action.yml declares. */
export function outputsOf(report: Report, resultFile: string | null): Record<string, string> {
  const named = (status: string) =>
    report.workflows.filter((verdict) => verdict.status === status).map((verdict) => verdict.name);
  const stale = named('stale');
  return {
    status: report.status,
    stale: JSON.stringify(stale),
    unknown: JSON.stringify(named('unknown')),
    stale_count: String(stale.length),
    result_file: resultFile ?? '',
  };
}

/** Null once written; a missing or unwritable file is a warning, never a failure of the run. */
export async function writeOutputs(
  host: Pick<Host, 'github_output'>,
  outputs: Readonly<Record<string, string>>,
): Promise<Problem | null> {
  const lines = Object.entries(outputs).map(([name, value]) => {
    // No value can contain a delimiter that nobody knows.
    const end = `end-${randomUUID()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
  });
  if (host.github_output === null) return unset('GITHUB_OUTPUT');
  try {
    await appendFile(host.github_output, lines.join(''));
    return null;
  } catch (error) {
    return unwritable('GITHUB_OUTPUT', error);
  }
}

export interface Summary {
  /** Writes the Markdown in place of what this run wrote before; null once written. */
  write(markdown: string): Promise<Problem | null>;
}

/** The job summary; what others wrote into the file stays. The report room keeps it below GitHub's limit. */
export function createSummary(host: Pick<Host, 'step_summary'>): Summary {
  let before: string | null = null;
  return {
    write: async (markdown) => {
      const path = host.step_summary;
      if (path === null) return unset('GITHUB_STEP_SUMMARY');
      try {
        before ??= existsSync(path) ? await readFile(path, 'utf8') : '';
        await writeFile(path, `${before}${markdown}\n`);
        return null;
      } catch (error) {
        return unwritable('GITHUB_STEP_SUMMARY', error);
      }
    },
  };
}

const hint = 'The runner sets this file for each step; the result stands in the log all the same.';

function unset(variable: string): Problem {
  return { code: 'output_unwritable', message: `${variable} is not set.`, hint };
}

function unwritable(variable: string, error: unknown): Problem {
  const message = `The file of ${variable} could not be written: ${systemReason(error)}.`;
  return { code: 'output_unwritable', message, hint };
}
