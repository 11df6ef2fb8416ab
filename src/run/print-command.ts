/** What `--list` and `--backtest` share: they find the watches first, and print instead of mailing. */

import { writeWhole } from '../deliver/files.js';
import type { JudgeContext } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import { ansiPaint, noPaint, type TextStyle } from '../report/text.js';
import type { Settings } from '../settings/model.js';
import type { Evidence } from './evidence-source.js';
import { type FoundWatches, findWatches } from './find-watches.js';
import { type MonitorRun, openEvidence, writeRecording } from './monitor-run.js';

export interface PreparedCommand {
  evidence: Evidence;
  context: JudgeContext;
  found: FoundWatches;
}

/** Every answer is kept, for a recording and for the next question about the same. */
export async function prepareCommand(run: MonitorRun, settings: Settings): Promise<PreparedCommand> {
  const evidence = await openEvidence(run, settings, true);
  const context = await evidence.context();
  const found = await findWatches(settings, evidence, context);
  return { evidence, context, found };
}

/**
 * Prints for people, or with `--json` for programs, whose text `output_file` gets too; says and returns what
 * went wrong, the recording included.
 */
export async function printResult(
  run: MonitorRun,
  settings: Settings,
  { evidence, found }: PreparedCommand,
  said: {
    json: unknown;
    text: (style: TextStyle) => string;
    problems?: Problem[];
    /** The page, null for none; it names the SHA-256 of the recording that was written. */
    page: (written_sha256: string | null) => Promise<string | null>;
  },
): Promise<Problem[]> {
  const { environment, given } = run;
  const recorded = await writeRecording(run, settings, evidence);
  const page = await said.page(recorded.sha256);
  const wait_ms = run.deadlines.fileWait();
  const paged = page === null ? [] : await writeWhole(settings.report_file, page, { wait_ms });
  const json = JSON.stringify(said.json, null, 2);
  const unwritten = await writeWhole(settings.output_file, `${json}\n`);
  const problems = [
    ...evidence.problems,
    ...found.problems,
    ...(said.problems ?? []),
    ...recorded.problems,
    ...paged,
    ...unwritten,
  ];
  for (const problem of problems) environment.progress(problem.message);
  const style = { width: given.host.columns, paint: given.host.color ? ansiPaint : noPaint };
  environment.print(given.command.json ? json : said.text(style));
  return problems;
}
