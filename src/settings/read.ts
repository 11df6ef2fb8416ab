/**
 * Flags, inputs, environment and config file become Settings, once. The only room that reads the environment. All
 * problems are found in one pass, so that a user mends them in one.
 */

import type { Problem, Result } from '../problems.js';
import { readCommand } from './command.js';
import { placeOfConfig, type ReadConfig, readConfig } from './config-file.js';
import { switchWord, token } from './fields.js';
import { readFlags } from './flags.js';
import { type Outside, readHost } from './host.js';
import { type GivenMail, readMail } from './mail.js';
import type { CommandLine, Host, Scope, Secrets, Settings } from './model.js';
import { mergeRecorded } from './recorded.js';
import { type GivenFiles, readFiles, readRest } from './rest.js';
import { concealed } from './shown.js';
import { createSources, type Sources } from './sources.js';
import { ownPingUrl, pingUrl } from './urls.js';
import { namesIn } from './watches.js';

export type { ReadConfig } from './config-file.js';
export type { Outside } from './host.js';

/** The recorded settings of `--replay`, not yet trusted. */
export type ReadRecording = (path: string) => Promise<Result<unknown>>;

export interface Invocation {
  mode: Settings['mode'];
  host: Host;
  secrets: Secrets;
  command: CommandLine;
  action: 'run' | 'help' | 'version' | 'disabled';
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
export interface SettingsIo {
  readConfig: ReadConfig;
  readRecording: ReadRecording;
  /** Called once it is known who is to be mailed, before any file or network is asked; not for a replay. */
  mailKnown?: (given: Invocation) => Promise<void>;
  /** Takes every text given for a secret, right or wrong, before anything else happens. Action only. */
  mask: (secrets: string[]) => Promise<void>;
}

/** Never throws for what a user wrote. */
export async function readSettings(outside: Outside, io: SettingsIo): Promise<Invocation> {
  const { argv, env } = outside;
  const mode = argv.length > 0 ? 'command_line' : 'action';
  const host = readHost(outside);
  const flags = readFlags(argv);
  const { command, action, send_alerts, problems } = readCommand(flags);
  const isReplay = command.replay !== null;
  // A replay listens to flags alone.
  const heard = isReplay ? {} : env;
  const sources = createSources(flags, heard);
  if (mode === 'action') await io.mask(sources.secrets);
  sources.problems.push(...flags.problems, ...problems);
  const mail = readMail(sources, heard, { mode, send_alerts });
  const files = readFiles(sources);
  const scope = readScope(sources);
  const base = { mode, host, command, mail, files, scope, secrets: noSecrets } as const;
  const idle = { ...base, settings: null, problems: [], watch_names: [] };
  if (action !== 'run') return { ...idle, action };
  const enabled = readSwitch(sources, env);
  if (enabled === false && !isReplay) return { ...idle, action: 'disabled' };
  const given = { ...base, secrets: readSecrets(sources), action: 'run' as const };
  if (!isReplay)
    await io.mailKnown?.({ ...given, settings: null, problems: [], watch_names: watchNames(sources, null) });
  const read = await (command.replay !== null
    ? readReplay(given, command.replay, sources, io.readRecording)
    : readLive(given, sources, outside, io.readConfig));
  return { ...read, problems: concealed(read.problems, sources.secrets) };
}

type Base = Omit<Invocation, 'settings' | 'problems' | 'watch_names'>;

async function readReplay(
  base: Base,
  path: string,
  sources: Sources,
  read: ReadRecording,
): Promise<Invocation> {
  const recorded = await read(path);
  const merged = recorded.ok
    ? mergeRecorded(recorded.value, sources, base)
    : { value: null, problems: [recorded.error] };
  const problems = [...sources.problems, ...merged.problems];
  const settings = problems.length === 0 ? merged.value : null;
  const mail = { ...base.mail, send: false };
  return { ...base, mail, settings, problems, watch_names: watchNames(sources, settings) };
}

async function readLive(
  base: Base,
  sources: Sources,
  outside: Outside,
  read: ReadConfig,
): Promise<Invocation> {
  const { mode, host, secrets, mail, files } = base;
  if (secrets.github_token === null && !mail.test_alert) sources.problems.push(...missingToken(sources));
  const { config, names } = await readConfig(
    placeOfConfig(sources, { mode, host, secrets, cwd: outside.cwd }),
    sources,
    read,
  );
  const settings = readRest(sources, { mode, mail, files, config });
  const { problems } = sources;
  return {
    ...base,
    mail: { ...mail, runbook_url: settings.runbook_url },
    settings: problems.length === 0 ? settings : null,
    problems,
    watch_names: watchNames(sources, settings, names),
  };
}

const noSecrets: Secrets = {
  github_token: null,
  postmark_server_token: null,
  ping_url: null,
  ping_fail_url: null,
  ping_start_url: null,
};

function readScope(sources: Sources): Scope {
  const given = (name: keyof Scope) => sources.text(name)?.trim() ?? null;
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

/** A variable that is there but empty means off: that is how an unset repository variable arrives. */
function readSwitch(sources: Sources, env: Record<string, string | undefined>): boolean | null {
  const flag = env.FLAG_CRON_HEARTBEAT_MONITOR;
  if (sources.text('enabled') === null) return flag === undefined;
  return sources.value('enabled', switchWord);
}

function missingToken(sources: Sources): Problem[] {
  if (sources.text('github_token') !== null) return [];
  return [
    {
      code: 'settings_invalid',
      message: 'github_token: no token was given.',
      hint: 'Add `github_token: ${{ github.token }}`, or on the command line --gh-token or GITHUB_TOKEN.',
    },
  ];
}

/** As the text lists them, also where it is wrong; else as the config file does, `broken` or not, or the recording. */
function watchNames(sources: Sources, settings: Settings | null, broken: string[] = []): string[] {
  const text = sources.text('workflows');
  if (text !== null) return namesIn(text);
  const entries = settings?.watches.entries ?? [];
  return entries.length === 0 ? broken : entries.map(({ workflow }) => workflow);
}
