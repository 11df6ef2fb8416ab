/** From what was given to one Settings, defaults filled in: for a live run, and for a replay of a recording. */
import type { Config, WatchText } from './config-schema.js';
import type { GivenMail } from './mail.js';
import type { Rules, Settings } from './model.js';
import type { RecordedSettings } from './recorded.js';
import { defaultOf, type Sources } from './sources.js';
import {
  apiUrl,
  branch,
  confirmSeconds,
  days,
  events,
  fromText,
  graceHours,
  maxEmails,
  missedWindows,
  oneLine,
  remindHours,
  repos,
  shard,
  slaHours,
  timeoutMinutes,
} from './values.js';
import { givenWorkflows, noRequirements, resolveWatches } from './watches.js';
import type { Read } from './yaml.js';

/** Hours that a listed workflow has by default; a discovered one has its own schedule. */
const LISTED_SLA = 48;

/** Where the result and the mails go: known early, since wrong settings are a result too. */
export type GivenFiles = Pick<Settings, 'output_file' | 'preview_dir' | 'report_file'>;

/** Reads the paths of result, previews and page; problems go to `sources`. */
export function readFiles(sources: Sources): GivenFiles {
  return {
    output_file: sources.value('output_file', oneLine),
    preview_dir: sources.value('preview_dir', oneLine),
    report_file: sources.value('report_file', oneLine),
  };
}

/** What both kinds of run read alike. */
interface Given {
  mail: GivenMail;
  files: GivenFiles;
}

/** Settings of a live run. */
export async function resolveLive(
  sources: Sources,
  mode: Settings['mode'],
  { mail, files }: Given,
  config: Config,
): Promise<Settings> {
  const { max_emails, runbook_url, ...common } = config.defaults ?? {};
  const chosen = { ...defined(common), ...defined(givenRules(sources)) };
  const rules: Rules = { ...defaultRules(), ...chosen };
  const named = sources.value('repo', repos) ?? [];
  const text = (await textOf(sources)) ?? { workflows: config.workflows };
  const listed = { ...rules, sla_hours: chosen.sla_hours ?? LISTED_SLA };
  const watches = keep(sources, resolveWatches(text.workflows ?? ['auto'], listed, named));
  return {
    ...mail,
    ...files,
    mode,
    repos: named,
    watches: watches ?? { auto: false, entries: [] },
    defaults: rules,
    retired: [...(text.retired ?? []), ...(config.retired ?? [])],
    confirm_seconds:
      sources.value('confirm_seconds', fromText(confirmSeconds)) ??
      defaultOf('confirm_seconds', fromText(confirmSeconds)),
    runbook_url: mail.runbook_url ?? runbook_url ?? null,
    remind_hours: rules.remind_hours,
    max_emails:
      sources.value('max_emails', fromText(maxEmails)) ??
      max_emails ??
      defaultOf('max_emails', fromText(maxEmails)),
    shard: sources.value('shard', shard),
    github_api_url: sources.value('github_api_url', apiUrl) ?? defaultOf('github_api_url', apiUrl),
    ...readLimits(sources),
  };
}

/** Rules where nothing is given; a discovered workflow has its own schedule. */
function defaultRules(): Rules {
  return {
    ...noRequirements(),
    sla_hours: 'auto',
    missed_windows: null,
    grace_hours: defaultOf('grace_hours', fromText(graceHours)),
    events: defaultOf('events', events),
    branch: null,
    remind_hours: null,
  };
}

/** Without what is not given. */
function defined<T extends object>(given: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const some = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(some) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Rules that are given for all watches. */
function givenRules(sources: Sources) {
  return {
    sla_hours: sources.value('sla_hours', fromText(slaHours)),
    missed_windows: sources.value('missed_windows', fromText(missedWindows)),
    grace_hours: sources.value('grace_hours', fromText(graceHours)),
    events: sources.value('events', events),
    branch: sources.value('branch', branch),
    remind_hours: sources.value('remind_hours', fromText(remindHours)),
  };
}

function readLimits(sources: Sources): Pick<Settings, 'report_days' | 'reads_history' | 'timeout_minutes'> {
  return {
    reads_history: sources.text('report_file') !== null || sources.text('report_days') !== null,
    report_days: sources.value('report_days', fromText(days)) ?? defaultOf('report_days', fromText(days)),
    timeout_minutes:
      sources.value('timeout_minutes', fromText(timeoutMinutes)) ??
      defaultOf('timeout_minutes', fromText(timeoutMinutes)),
  };
}

/** The `workflows` setting, or null where it is not given; one that cannot be read lists nothing. */
async function textOf(sources: Sources): Promise<WatchText | null> {
  const listed = await givenWorkflows(sources);
  return listed === null ? null : (keep(sources, listed) ?? { workflows: [] });
}

/** The value, or null with its problems added to the others. */
function keep<T>(sources: Sources, { value, problems }: Read<T>): T | null {
  sources.problems.push(...problems);
  return value;
}

// ── Recordings ──────────────────────────────────────────────────────────────────────────────────

/** Settings of a replay: the recorded ones, which flags override. It sends nothing and asks nobody. */
export async function resolveReplay(
  recorded: RecordedSettings,
  sources: Sources,
  { mail, files }: Given,
): Promise<Settings> {
  const overrides = defined(givenRules(sources));
  const defaults: Rules = { ...recorded.defaults, ...overrides };
  const named = sources.value('repo', repos) ?? recorded.repos;
  const text = await textOf(sources);
  // `auto` is the default of what is discovered, not of what is listed.
  const kept = recorded.defaults.sla_hours === 'auto' ? LISTED_SLA : recorded.defaults.sla_hours;
  const listed = { ...defaults, sla_hours: overrides.sla_hours ?? kept };
  const watches = text === null ? null : keep(sources, resolveWatches(text.workflows ?? [], listed, named));
  const flagged = <K extends 'message_stream' | 'subject_prefix' | 'runbook_url' | 'dry_run'>(name: K) =>
    sources.text(name) === null ? recorded[name] : mail[name];
  return {
    ...mail,
    ...files,
    mode: 'command_line',
    send: false,
    test_alert: false,
    message_stream: flagged('message_stream'),
    subject_prefix: flagged('subject_prefix'),
    runbook_url: flagged('runbook_url'),
    dry_run: flagged('dry_run'),
    repos: named,
    watches: watches ?? {
      auto: recorded.watches.auto,
      entries: recorded.watches.entries.map((watch) => ({ ...watch, ...overrides })),
    },
    defaults,
    retired: text?.retired ?? recorded.retired,
    confirm_seconds: 0,
    remind_hours: overrides.remind_hours ?? recorded.remind_hours,
    max_emails: sources.value('max_emails', fromText(maxEmails)) ?? recorded.max_emails,
    shard: sources.value('shard', shard) ?? recorded.shard,
    github_api_url: defaultOf('github_api_url', apiUrl),
    ...readLimits(sources),
  };
}
