/**
 * Flags, inputs, environment and config file become Settings, once. The only room that reads the environment. All
 * problems are found in one pass, so that a user fixes them in one.
 */
import type { Problem, Result } from '../problems.js';
import { placeOfConfig, type ReadConfig, readConfig } from './config-file.js';
import { readHost, readProxies, type Surroundings } from './environment.js';
import { readCommand, readFlags } from './flags.js';
import { type GivenMail, readMail } from './mail.js';
import type { CommandLine, Host, Scope, Secrets, Settings } from './model.js';
import { hideSecrets, withoutSecrets } from './redact.js';
import { type GivenFiles, readFiles, resolveLive, resolveReplay } from './resolve.js';
import { createSources, hyphenatedInputs, type Sources } from './sources.js';
import { settingOf } from './table.js';
import { ownPingUrl, pingUrl, switchWord, token } from './values.js';
import { givenWorkflows, requireRepo } from './watches.js';

export type { ReadConfig } from './config-file.js';

/** Of `--replay`: the recorded settings, not yet trusted, and when it was recorded. */
export type ReadRecording = (path: string) => Promise<Result<{ settings: unknown; now: string }>>;

export interface Invocation {
  mode: Settings['mode'];
  host: Host;
  secrets: Secrets;
  command: CommandLine;
  /** `usage`: the command line itself is wrong, or empty; nothing is asked and nothing is sent. */
  action: 'run' | 'help' | 'version' | 'disabled' | 'usage';
  /** How the switch was turned off; null where it is on. */
  off_by: 'input' | 'variable' | 'empty_variable' | null;
  /** Null where they cannot be used; `problems` says why. */
  settings: Settings | null;
  /** What the crash mail needs, as far as it is right. */
  mail: GivenMail;
  /** Where its result goes, as far as that is right. */
  files: GivenFiles;
  /** What this use was to watch, for a crash before any verdict. */
  scope: Scope;
  problems: Problem[];
  /** What the settings list, for a crash before any verdict. */
  watch_names: string[];
}

/** What reading the settings reaches out for. */
interface SettingsIo {
  readConfig: ReadConfig;
  readRecording: ReadRecording;
  /** Called once it is known who is to be mailed, before any file or network is asked; not for a replay. */
  mailKnown?: (given: Invocation) => Promise<void>;
  /** Takes every text given for a secret, right or wrong, before anything else happens, where a runner listens. */
  mask: (secrets: string[], out: 'stdout' | 'stderr') => void;
}

/** Never throws for what a user wrote. */
export async function readSettings(around: Surroundings, io: SettingsIo): Promise<Invocation> {
  const { argv, env } = around;
  const host = readHost(around);
  const mode = argv.length === 0 && host.has_runner ? ('action' as const) : ('command_line' as const);
  const flags = readFlags(argv);
  const { command, action, send_alerts, problems } = readCommand(flags);
  // A replay listens to flags alone.
  const heard = command.replay === null ? env : {};
  const sources = createSources(flags, heard);
  if (host.has_runner) io.mask(createSources(flags, env).secrets, command.json ? 'stderr' : 'stdout');
  sources.problems.push(
    ...flags.problems,
    ...problems,
    ...hyphenatedInputs(heard),
    ...readProxies(heard).problems,
  );
  const mail = readMail(sources, heard, { mode, send_alerts });
  const files = readFiles(sources);
  const scope = readScope(sources);
  const base = { mode, host, command, mail, files, scope, off_by: null, secrets: noSecrets };
  const idle = { ...base, settings: null, problems: [], watch_names: [] };
  if (action !== 'run') return { ...idle, action };
  if (mode === 'command_line' && argv.length === 0) return { ...idle, action: 'usage' };
  const off_by = command.replay === null ? readSwitch(sources, env) : null;
  if (off_by !== null) return { ...idle, action: 'disabled', off_by };
  if (flags.problems.length > 0) {
    await resolveLive(sources, mode, base, {});
    return { ...idle, action: 'usage', problems: withoutSecrets(sources.problems, sources.secrets) };
  }
  const given = { ...base, secrets: readSecrets(sources), action: 'run' as const };
  const known = { ...given, settings: null, problems: [], watch_names: await watchNames(sources, null) };
  if (command.replay === null) await io.mailKnown?.(known);
  const read = await readAll(given, sources, around, io);
  return { ...read, problems: withoutSecrets(read.problems, sources.secrets) };
}

function readAll(base: Base, sources: Sources, around: Surroundings, io: SettingsIo): Promise<Invocation> {
  const { replay } = base.command;
  return replay === null
    ? readLive(base, sources, around, io.readConfig)
    : readReplay(base, replay, sources, io.readRecording);
}

type Base = Omit<Invocation, 'settings' | 'problems' | 'watch_names'>;

async function readReplay(
  base: Base,
  path: string,
  sources: Sources,
  read: ReadRecording,
): Promise<Invocation> {
  const given = await read(path);
  if (given.ok) sources.problems.push(...afterRecording(base.command.now, given.value.now));
  const recorded = given.ok ? (await import('./recorded.js')).parseRecorded(given.value.settings) : given;
  if (!recorded.ok) sources.problems.push(recorded.error);
  const merged = recorded.ok ? await resolveReplay(recorded.value, sources, base) : null;
  const { problems } = sources;
  const settings = problems.length === 0 ? merged : null;
  const mail = { ...base.mail, send: false };
  return { ...base, mail, settings, problems, watch_names: await watchNames(sources, settings) };
}

/** A recording holds no run that came after it, and would show a silence that there was not. */
function afterRecording(now: string | null, recorded: string): Problem[] {
  if (now === null || Date.parse(now) <= Date.parse(recorded)) return [];
  return [
    {
      code: 'settings_invalid',
      message: `--now: ${now} is later than the recording, which was made at ${recorded}: what ran since is not in it.`,
      hint: `For example \`--now ${recorded}\``,
    },
  ];
}

async function readLive(
  base: Base,
  sources: Sources,
  around: Surroundings,
  read: ReadConfig,
): Promise<Invocation> {
  const { mode, host, secrets, mail } = base;
  if (secrets.github_token === null && !mail.test_alert)
    sources.problems.push(...missingToken(sources, mode));
  const { config, names } = await readConfig(
    placeOfConfig(sources, { mode, host, secrets, cwd: around.cwd }),
    sources,
    read,
  );
  const settings = await resolveLive(sources, mode, base, config);
  const { problems } = sources;
  // A test mail is about no repository.
  if (sources.text('repo') === null && requireRepo(settings.watches) && !mail.test_alert)
    problems.push(missingRepo(sources, mode));
  return {
    ...base,
    mail: { ...mail, runbook_url: settings.runbook_url },
    settings: problems.length === 0 ? settings : null,
    problems,
    watch_names: await watchNames(sources, settings, names),
  };
}

const missingRepo = (sources: Sources, mode: Settings['mode']): Problem => ({
  code: 'settings_invalid',
  message: `repo: no repository was given${sources.emptyFlag('repo')}.`,
  hint:
    mode === 'command_line'
      ? 'For example `--repo octo-org/backend`'
      : 'For example `repo: octo-org/backend`; inside GitHub Actions it is the own repository.',
});

const noSecrets: Secrets = {
  github_token: null,
  postmark_server_token: null,
  ping_url: null,
  ping_fail_url: null,
  ping_start_url: null,
};

/** A secret may be in the wrong input, and these texts are mailed. */
function readScope(sources: Sources): Scope {
  const given = (name: keyof Scope) => {
    const text = sources.text(name)?.trim();
    return text === undefined ? null : hideSecrets(text, sources.secrets);
  };
  return {
    repo: given('repo'),
    workflows: given('workflows'),
    config: given('config'),
    shard: given('shard'),
  };
}

function readSecrets(sources: Sources): Secrets {
  return {
    github_token: sources.value('github_token', token),
    postmark_server_token: sources.value('postmark_server_token', token),
    ping_url: sources.value('ping_url', pingUrl),
    ping_fail_url: sources.value('ping_fail_url', ownPingUrl),
    ping_start_url: sources.value('ping_start_url', ownPingUrl),
  };
}

/** How the switch is turned off; null where it is on, or where what was given cannot be read. */
function readSwitch(sources: Sources, env: Record<string, string | undefined>): Invocation['off_by'] {
  const [variable = ''] = settingOf('enabled').env;
  // There but empty is how a repository variable arrives that is not set.
  if (sources.text('enabled') === null) return env[variable]?.trim() === '' ? 'empty_variable' : null;
  if (sources.value('enabled', switchWord) !== false) return null;
  return env.INPUT_ENABLED?.trim() ? 'input' : 'variable';
}

function missingToken(sources: Sources, mode: Settings['mode']): Problem[] {
  if (sources.text('github_token') !== null) return [];
  return [
    {
      code: 'settings_invalid',
      message: `github_token: no token was given${sources.emptyFlag('github_token')}.`,
      hint:
        mode === 'command_line'
          ? 'Set GITHUB_TOKEN, for example `export GITHUB_TOKEN=$(gh auth token)`'
          : 'Add `github_token: ${{ github.token }}`.',
    },
  ];
}

/** As the text lists them, also where it is wrong; else as the config file does, `broken` or not, or the recording. */
async function watchNames(
  sources: Sources,
  settings: Settings | null,
  broken: string[] = [],
): Promise<string[]> {
  const listed = await givenWorkflows(sources);
  if (listed !== null) return listed.names;
  const entries = settings?.watches.entries ?? [];
  return entries.length === 0 ? broken : entries.map(({ workflow }) => workflow);
}
