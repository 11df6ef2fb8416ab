/** What a terminal shows of a command line or of settings that cannot be used. */
import { writeWhole } from '../deliver/files.js';
import { type Report, resultJson } from '../report/model.js';
import { problemsText, usageText } from '../settings/help.js';
import type { MonitorRun } from './monitor-run.js';

/** A command line that is wrong, or empty: said as any good command line says it, and nothing else is done. */
export function showUsage({ given, environment }: MonitorRun): number {
  const { problems } = given;
  const { columns } = environment;
  environment.progress(problems.length === 0 ? usageText(columns) : problemsText(problems, columns));
  return 2;
}

/** Settings that cannot be used: the problems alone, and the result where it was asked for. */
export async function showProblems(run: MonitorRun, report: Report): Promise<number> {
  const { given, environment } = run;
  const { output_file } = given.files;
  const written = output_file === null ? null : await writeWhole(output_file, resultJson(report));
  if (given.command.json) environment.print(resultJson(report).trimEnd());
  const unwritten = written === null || written.ok ? [] : [written.error];
  environment.progress(problemsText([...given.problems, ...unwritten], environment.columns));
  return 2;
}
