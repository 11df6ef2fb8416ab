/**
 * Reads the settings, with the two files that they may need (the config file and a recording), and prints what is wrong
 * with them on a terminal.
 */
import { maskCommands } from '../deliver/actions.js';
import { readBytes, writeWhole } from '../deliver/files.js';
import type { Deadlines } from '../net/deadlines.js';
import type { PlainFetch } from '../net/plain-fetch.js';
import type { Problem } from '../problems.js';
import { type Report, resultJson } from '../report/model.js';
import type { Environment } from '../settings/environment.js';
import { problemsText, usageText } from '../settings/help.js';
import { type Invocation, type ReadConfig, readSettings } from '../settings/read.js';
import { openGitHub } from './evidence-source.js';
import { type MonitorRun, type ReadRecording, sha256 } from './monitor-run.js';

interface ReadInvocation {
  given: Invocation;
  recording: ReadRecording | null;
}

/** `raw` prints as it is given: a command for the runner would be broken by what keeps foreign text from being one. */
export async function readInvocation(
  environment: Environment,
  deadlines: Deadlines,
  fetch: PlainFetch,
  {
    mailKnown = async () => {},
    raw = environment,
  }: {
    mailKnown?: (given: Invocation) => Promise<void>;
    raw?: Pick<Environment, 'print' | 'progress'>;
  } = {},
): Promise<ReadInvocation> {
  let recording: ReadRecording | null = null;
  const readConfig: ReadConfig = async (request) => {
    if (request.kind === 'path') {
      const read = await readBytes(request.path, { wait_ms: deadlines.fileWait(), inside: request.inside });
      if (!read.ok) return { ok: false, error: wrongConfig(request.path, read.error.message) };
      return { ok: true, value: read.value?.toString('utf8') ?? null };
    }
    if (request.timeout_minutes !== null) deadlines.limit(request.timeout_minutes);
    const { github_api_url: base_url, github_token: token, repo, path } = request;
    const client = await openGitHub({
      clocks: environment,
      stop: deadlines,
      fetch,
      log: environment.progress,
      base_url,
      token,
      // The default config file is read in the monitor's own repository.
      host: { repo, debug: false },
    });
    const { readDefaultConfig } = await import('../github/files.js');
    return readDefaultConfig(client, repo, path);
  };
  const given = await readSettings(environment, {
    mailKnown,
    mask: (secrets, out) => {
      const write = out === 'stderr' ? raw.progress : raw.print;
      for (const command of maskCommands(secrets)) write(command);
    },
    readConfig,
    readRecording: async (path) => {
      const read = await readBytes(path, { wait_ms: deadlines.fileWait() });
      if (!read.ok) return { ok: false, error: unreadable(path, read.error.message) };
      if (read.value === null) return { ok: false, error: unreadable(path, 'there is no such file') };
      const { parseRecording } = await import('../evidence/recording.js');
      const parsed = parseRecording(read.value.toString('utf8'), path);
      if (!parsed.ok) return parsed;
      recording = { ...parsed.value, sha256: sha256(read.value) };
      const { settings, circumstances } = parsed.value;
      return { ok: true, value: { settings, now: circumstances.now } };
    },
  });
  return { given, recording };
}

function wrongConfig(path: string, why: string): Problem {
  return {
    code: 'config_unreadable',
    message: `config: ${path} cannot be read: ${why}.`,
    hint: 'For example `config: .github/cron-heartbeat.yml`',
  };
}

function unreadable(path: string, why: string): Problem {
  return {
    code: 'recording_unreadable',
    message: `--replay: ${path} cannot be read: ${why}.`,
    hint: 'Make a recording with `--record FILE`.',
  };
}

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
  const unwritten = await writeWhole(output_file, `${resultJson(report)}\n`);
  if (given.command.json) environment.print(resultJson(report));
  environment.progress(problemsText([...given.problems, ...unwritten], environment.columns));
  return 2;
}
