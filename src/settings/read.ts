/**
 * Flags, inputs, environment and config file become Settings, once. The only room that reads the environment.
 * All problems are found in one pass, so that a user fixes them in one.
 */
import { type Problem, type Result, wrongSetting } from '../problems.js';
import { type ReadConfig, readConfig } from './config-file.js';
import { readHost, readProxies, type Surroundings } from './environment.js';
import { type Flags, readFlags } from './flags.js';
import type { CommandLine, Invocation, Scope, Secrets, Settings } from './model.js';
import { hideSecrets, withoutSecrets } from './redact.js';
import { readMail, resolveLive } from './resolve.js';
import { createSources, hyphenatedInputs, type Sources } from './sources.js';
import { settingOf } from './table.js';
import { givenWorkflows, requireRepo } from './watches.js';

export type { ReadConfig } from './config-file.js';
export type { Invocation } from './model.js';

/** What reading the settings reaches out for. */
interface SettingsIo {
  readConfig: ReadConfig;
  /** Of `--replay`: the recorded settings, not yet trusted, and when it was recorded. */
  readRecording: (path: string) => Promise<Result<{ settings: unknown; now: string }>>;
  /** Called once it is known who is to be mailed, before any file or network is asked; not for a replay. */
  mailKnown?: (given: Invocation) => Promise<void>;
  /** Where a runner listens: takes every text given for a secret, right or wrong, before anything else. */
  mask: (secrets: string[], out: 'stdout' | 'stderr') => void;
}

/** Before anything is read; what does nothing has no secrets either. */
const UNREAD = {
  action: 'run' as const,
  off_by: null,
  secrets: {
    github_token: null,
    postmark_server_token: null,
    ping_url: null,
    ping_fail_url: null,
    ping_start_url: null,
  },
  settings: null,
  problems: [],
  watch_names: [],
};

/** Never throws for what a user wrote. */
export async function readSettings(around: Surroundings, io: SettingsIo): Promise<Invocation> {
  const { argv, env } = around;
  const host = readHost(around);
  const mode: Invocation['mode'] = argv.length === 0 && host.has_runner ? 'action' : 'command_line';
  const flags = readFlags(argv);
  const everywhere = createSources(flags, env);
  const { sources, heard } = listen(everywhere, flags, env);
  sources.problems.push(...flags.problems, ...hyphenatedInputs(heard), ...readProxies(heard).problems);
  const command = readCommand(sources);
  if (host.has_runner) io.mask(everywhere.secrets, command.json ? 'stderr' : 'stdout');
  const mail = readMail(sources, heard, mode === 'action' || sources.value('send_alerts') === true);
  const files = sources.values('output_file', 'preview_dir', 'report_file');
  const idle: Invocation = { ...UNREAD, mode, host, command, mail, files, scope: readScope(sources) };
  if (sources.value('help')) return { ...idle, action: 'help' };
  if (sources.value('version')) return { ...idle, action: 'version' };
  if (mode === 'command_line' && argv.length === 0) return { ...idle, action: 'usage' };
  const off_by = command.replay === null ? readSwitch(sources, env) : null;
  if (off_by !== null) return { ...idle, action: 'disabled', off_by };
  if (flags.problems.length > 0) {
    await resolveLive(sources, idle, {});
    return { ...idle, action: 'usage', problems: withoutSecrets(sources.problems, sources.secrets) };
  }
  const given = { ...idle, secrets: readSecrets(sources), watch_names: await watchNames(sources, null) };
  const read =
    command.replay === null
      ? await readLive(sources, given, around.cwd, io)
      : await readReplay(sources, given, await io.readRecording(command.replay));
  return {
    ...read,
    settings: sources.problems.length === 0 ? read.settings : null,
    problems: withoutSecrets(sources.problems, sources.secrets),
  };
}

/** A replay listens to flags alone. */
function listen(everywhere: Sources, flags: Flags, env: Surroundings['env']) {
  const isReplay = everywhere.value('replay') !== null;
  return isReplay ? { sources: createSources(flags, {}), heard: {} } : { sources: everywhere, heard: env };
}

function readCommand(sources: Sources): CommandLine {
  return {
    ...sources.values('record', 'replay', 'now'),
    list: sources.value('list') ?? false,
    backtest_days: sources.value('backtest'),
    json: sources.value('json') ?? false,
  };
}

async function readReplay(
  sources: Sources,
  given: Invocation,
  recording: Awaited<ReturnType<SettingsIo['readRecording']>>,
): Promise<Invocation> {
  const { resolveRecorded } = await import('./recorded.js');
  const settings = await resolveRecorded(sources, given, recording);
  const mail = { ...given.mail, send: false };
  return { ...given, mail, settings, watch_names: await watchNames(sources, settings) };
}

async function readLive(
  sources: Sources,
  given: Invocation,
  cwd: string,
  { mailKnown, readConfig: read }: SettingsIo,
): Promise<Invocation> {
  await mailKnown?.(given);
  const { mode, secrets, mail } = given;
  const isCli = mode === 'command_line';
  if (secrets.github_token === null && sources.text('github_token') === null && !mail.test_alert) {
    const hint = isCli
      ? 'Set GITHUB_TOKEN, for example `export GITHUB_TOKEN=$(gh auth token)`'
      : 'Add `github_token: ${{ github.token }}`.';
    sources.problems.push(notGiven(sources, 'github_token', 'no token', hint));
  }
  const { config, names } = await readConfig(sources, { ...given, cwd }, read);
  const settings = await resolveLive(sources, given, config);
  // A test mail is about no repository.
  if (sources.text('repo') === null && requireRepo(settings.watches) && !mail.test_alert) {
    const hint = isCli
      ? 'For example `--repo octo-org/backend`'
      : 'For example `repo: octo-org/backend`; inside GitHub Actions it is the own repository.';
    sources.problems.push(notGiven(sources, 'repo', 'no repository', hint));
  }
  return {
    ...given,
    mail: { ...mail, runbook_url: settings.runbook_url },
    settings,
    watch_names: await watchNames(sources, settings, names),
  };
}

function notGiven(sources: Sources, name: 'github_token' | 'repo', what: string, hint: string): Problem {
  return wrongSetting(`${name}: ${what} was given${sources.emptyFlag(name)}.`, hint);
}

const readSecrets = (sources: Sources): Secrets =>
  sources.values('github_token', 'postmark_server_token', 'ping_url', 'ping_fail_url', 'ping_start_url');

/** A secret may be in the wrong input, and these texts are mailed. */
function readScope(sources: Sources): Scope {
  const given = (name: keyof Scope) => {
    const text = sources.text(name)?.trim();
    return text === undefined ? null : hideSecrets(text, sources.secrets);
  };
  const [repo, workflows, config, shard] = [
    given('repo'),
    given('workflows'),
    given('config'),
    given('shard'),
  ];
  return { repo, workflows, config, shard };
}

/** How the switch is turned off; null where it is on, or where what was given cannot be read. */
function readSwitch(sources: Sources, env: Record<string, string | undefined>): Invocation['off_by'] {
  const [variable = ''] = settingOf('enabled').env;
  // There but empty is how a repository variable arrives that is not set.
  if (sources.text('enabled') === null) return env[variable]?.trim() === '' ? 'empty_variable' : null;
  if (sources.value('enabled') !== false) return null;
  return env.INPUT_ENABLED?.trim() ? 'input' : 'variable';
}

/** From `workflows`, even if it is wrong; else from the config file, `broken` or not, or the recording. */
async function watchNames(
  sources: Sources,
  settings: Settings | null,
  broken: string[] = [],
): Promise<string[]> {
  const listed = await givenWorkflows(sources);
  if (listed !== null) return listed.names;
  return [...broken, ...(settings?.watches.entries ?? []).map(({ workflow }) => workflow)];
}
