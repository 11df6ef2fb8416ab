/** From what was given to the Settings of a live run, defaults filled in. */
import { wrongSetting } from '../problems.js';
import { addressesIn } from './addresses.js';
import type { Config, WatchText } from './config-schema.js';
import type { Invocation, MailSettings, Rules, Settings } from './model.js';
import { quoted } from './redact.js';
import { defaultOf, type Sources } from './sources.js';
import { variables } from './table.js';
import { apiUrl } from './values.js';
import { givenWorkflows, noRequirements, resolveWatches } from './watches.js';
import type { Read } from './yaml.js';

/** Hours that a listed workflow has by default; a discovered one has its own schedule. */
export const LISTED_SLA = 48;

/**
 * Reads what a mail needs; a wrong value is a problem, and its default is used. Of wrong addresses, those
 * that are right are used: the mail about the wrong one has to reach somebody.
 */
export function readMail(
  sources: Sources,
  env: Record<string, string | undefined>,
  isSending: boolean,
): MailSettings {
  // What cannot be read is false: an alert too many is better than none.
  const dry_run = sources.valueOrDefault('dry_run');
  return {
    alert_email: sources.value('alert_email') ?? addressesIn(sources.text('alert_email')),
    alert_from: sources.value('alert_from') ?? addressesIn(sources.text('alert_from'))[0] ?? null,
    message_stream: sources.valueOrDefault('message_stream'),
    subject_prefix: sources.valueOrDefault('subject_prefix'),
    runbook_url: sources.value('runbook_url'),
    postmark_api_url: postmarkUrl(sources, env),
    send: isSending && !dry_run,
    dry_run,
    test_alert: sources.valueOrDefault('test_alert'),
  };
}

function postmarkUrl(sources: Sources, env: Record<string, string | undefined>): string {
  const [{ name, default: fallback }] = variables;
  const given = env[name]?.trim();
  if (!given) return fallback;
  const url = apiUrl.safeParse(given);
  if (url.success) return url.data;
  const message = `${name}: ${quoted(given)} is wrong: it must be an https URL (http on loopback only).`;
  sources.problems.push(wrongSetting(message, `Leave it out for ${fallback}.`));
  return fallback;
}

/** Settings of a live run. */
export async function resolveLive(
  sources: Sources,
  { mode, mail, files }: Pick<Invocation, 'mode' | 'mail' | 'files'>,
  config: Config,
): Promise<Settings> {
  const { max_emails, runbook_url, ...common } = config.defaults ?? {};
  const chosen = { ...defined(common), ...givenRules(sources) };
  const rules: Rules = { ...defaultRules(), ...chosen };
  const repos = sources.value('repo') ?? [];
  const text = (await givenText(sources)) ?? { workflows: config.workflows };
  const listed = { ...rules, sla_hours: chosen.sla_hours ?? LISTED_SLA };
  const watches = keep(sources, resolveWatches(text.workflows ?? ['auto'], listed, repos));
  return {
    ...mail,
    ...files,
    mode,
    repos,
    watches: watches ?? { auto: false, entries: [] },
    defaults: rules,
    retired: [...(text.retired ?? []), ...(config.retired ?? [])],
    confirm_seconds: sources.valueOrDefault('confirm_seconds'),
    runbook_url: mail.runbook_url ?? runbook_url ?? null,
    remind_hours: rules.remind_hours,
    max_emails: sources.value('max_emails') ?? max_emails ?? defaultOf('max_emails'),
    shard: sources.value('shard'),
    github_api_url: sources.valueOrDefault('github_api_url'),
    ...readLimits(sources),
  };
}

/** Rules where nothing is given; a discovered workflow has its own schedule. */
function defaultRules(): Rules {
  return {
    ...noRequirements(),
    sla_hours: 'auto',
    missed_windows: null,
    grace_hours: defaultOf('grace_hours'),
    events: defaultOf('events'),
    branch: null,
    remind_hours: null,
  };
}

/** The rules for all watches that are given outside a file. */
export function givenRules(sources: Sources) {
  return defined(
    sources.values('sla_hours', 'missed_windows', 'grace_hours', 'events', 'branch', 'remind_hours'),
  );
}

/** Without what is not given. */
function defined<T extends object>(given: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const some = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(some) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** What a run may take and look back, in a replay too. */
export function readLimits(
  sources: Sources,
): Pick<Settings, 'report_days' | 'reads_history' | 'timeout_minutes'> {
  return {
    reads_history: sources.text('report_file') !== null || sources.text('report_days') !== null,
    report_days: sources.valueOrDefault('report_days'),
    timeout_minutes: sources.valueOrDefault('timeout_minutes'),
  };
}

/** The `workflows` setting, or null where it is not given; one that cannot be read lists nothing. */
export async function givenText(sources: Sources): Promise<WatchText | null> {
  const listed = await givenWorkflows(sources);
  return listed === null ? null : (keep(sources, listed) ?? { workflows: [] });
}

/** The value, or null with its problems added to the others. */
export function keep<T>(sources: Sources, { value, problems }: Read<T>): T | null {
  sources.problems.push(...problems);
  return value;
}
