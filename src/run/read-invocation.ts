/**
 * Reads the settings, with the two files that they may need (the config file and a recording), and says what
 * a log says first: what is wrong with them, whether alerts are on, and what takes its time.
 */
import { maskCommands } from '../deliver/actions.js';
import { unusableMailSettings } from '../deliver/alerts.js';
import { readBytes, writeWhole } from '../deliver/files.js';
import type { Deadlines } from '../net/deadlines.js';
import type { PlainFetch } from '../net/plain-fetch.js';
import type { Problem } from '../problems.js';
import { type Report, resultJson } from '../report/model.js';
import type { Environment } from '../settings/environment.js';
import { problemsText, usageText } from '../settings/help.js';
import type { Settings } from '../settings/model.js';
import { type Invocation, type ReadConfig, readSettings } from '../settings/read.js';
import { counted, listed } from '../text/words.js';
import { version } from '../version.js';
import { openGitHub } from './evidence-source.js';
import { type MonitorRun, type ReadRecording, sha256 } from './monitor-run.js';

interface ReadInvocation {
  given: Invocation;
  recording: ReadRecording | null;
}

/** `raw` prints commands for the runner; what keeps foreign text from being one would break them. */
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

/** A command line that is wrong or empty: the usage or the problems are printed, and nothing else is done. */
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

const PATIENCE_MS = 1000;

/** Says what is under way where it takes more than a second. */
export async function announceSlowCheck<T>(
  settings: Settings,
  log: (text: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const { watches, repos } = settings;
  const what = watches.auto ? 'the scheduled workflows' : counted(watches.entries.length, 'workflow');
  const timer = setTimeout(() => log(`Checking ${what} of ${listed(repos, 3)}…`), PATIENCE_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The first line of a log: someone who relies on a dry run or on alerts while they are off sees it here. The
 * addresses are shortened, since anybody reads the log of a public repository.
 */
export function modeWords(given: Pick<Invocation, 'action' | 'mail' | 'secrets'>): string {
  return `cron-heartbeat-monitor ${version}: ${given.action === 'disabled' ? 'disabled' : alertWords(given)}`;
}

function alertWords({ mail, secrets }: Pick<Invocation, 'mail' | 'secrets'>): string {
  const { send, dry_run, test_alert, alert_email } = mail;
  if (dry_run) return 'dry run, nothing is sent';
  if (!send) return 'alerts off';
  const unusable = unusableMailSettings({ mail, secrets });
  if (unusable.length > 0) return `alerts on, but there is no usable ${listed(unusable, 20, 'or')}`;
  const to = listed(alert_email.map(shortened), 3);
  return test_alert ? `test alert, to ${to}` : `alerts on, to ${to}`;
}

/** `o…@…` */
function shortened(address: string): string {
  const [first = ''] = address;
  return `${first}…@…`;
}
