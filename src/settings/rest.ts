/** Everything beyond mail and secrets, with the defaults, as one Settings. */

import { withRules } from './entries.js';
import { events } from './events.js';
import {
  branch,
  confirmSeconds,
  graceHours,
  maxEmails,
  missedWindows,
  oneLine,
  remindHours,
  reportDays,
  repos,
  shard,
  slaHours,
  timeoutMinutes,
} from './fields.js';
import type { GivenMail } from './mail.js';
import type { Rules, Settings } from './model.js';
import type { Sources } from './sources.js';
import { apiUrl } from './urls.js';
import { type ConfigFile, readWorkflows } from './watches.js';

const DEFAULT_EVENTS = ['schedule', 'workflow_dispatch', 'repository_dispatch'];
export const LISTED_SLA = 48;

interface Known {
  mode: Settings['mode'];
  mail: GivenMail;
  files: GivenFiles;
  config: ConfigFile;
}

/** Where the result and the mails go: known early, since wrong settings are a result too. */
export type GivenFiles = Pick<Settings, 'output_file' | 'preview_dir' | 'report_file'>;

export function readFiles(sources: Sources): GivenFiles {
  return {
    output_file: sources.value('output_file', oneLine),
    preview_dir: sources.value('preview_dir', oneLine),
    report_file: sources.value('report_file', oneLine),
  };
}

export function readRest(sources: Sources, { mode, mail, files, config }: Known): Settings {
  const named = sources.value('repo', repos) ?? [];
  const { rules, watches } = readWatches(sources, config, named);
  // A test mail is about no repository.
  if (sources.text('repo') === null && needRepo(watches) && !mail.test_alert)
    sources.problems.push({
      code: 'settings_invalid',
      message: 'repo: no repository was given.',
      hint: 'For example `repo: octo-org/backend`; inside GitHub Actions it is the own repository.',
    });
  const defaults = config.defaults ?? {};
  return {
    ...mail,
    mode,
    repos: named,
    watches,
    defaults: rules,
    retired: config.retired ?? [],
    confirm_seconds: sources.value('confirm_seconds', confirmSeconds) ?? 5,
    runbook_url: mail.runbook_url ?? defaults.runbook_url ?? null,
    remind_hours: rules.remind_hours,
    max_emails: sources.value('max_emails', maxEmails) ?? defaults.max_emails ?? 5,
    ...files,
    report_days: sources.value('report_days', reportDays) ?? 30,
    reads_history: files.report_file !== null || sources.text('report_days') !== null,
    timeout_minutes: sources.value('timeout_minutes', timeoutMinutes) ?? 10,
    shard: sources.value('shard', shard),
    github_api_url: sources.value('github_api_url', apiUrl) ?? 'https://api.github.com',
  };
}

/** Rules that are given for all watches. */
export function readRules(sources: Sources) {
  return {
    sla_hours: sources.value('sla_hours', slaHours),
    missed_windows: sources.value('missed_windows', missedWindows),
    grace_hours: sources.value('grace_hours', graceHours),
    events: sources.value('events', events),
    branch: sources.value('branch', branch),
    remind_hours: sources.value('remind_hours', remindHours),
  };
}

/** The rules as given, else by the config file, else the defaults. Discovered workflows know their schedule. */
function readWatches(
  sources: Sources,
  config: ConfigFile,
  named: string[],
): { rules: Rules; watches: Settings['watches'] } {
  const defaults = config.defaults ?? {};
  const given = readRules(sources);
  const sla = given.sla_hours ?? defaults.sla_hours ?? null;
  const rules = (sla_hours: Rules['sla_hours']): Rules => ({
    ...noDemands,
    sla_hours,
    missed_windows: given.missed_windows ?? defaults.missed_windows ?? null,
    grace_hours: given.grace_hours ?? defaults.grace_hours ?? 'auto',
    events: given.events ?? defaults.events ?? DEFAULT_EVENTS,
    branch: given.branch ?? defaults.branch ?? null,
    remind_hours: given.remind_hours ?? defaults.remind_hours ?? null,
  });
  const text = sources.text('workflows');
  const read = text === null ? { value: config.workflows ?? 'auto', problems: [] } : readWorkflows(text);
  sources.problems.push(...read.problems);
  if (read.value === null || read.value === 'auto')
    return { rules: rules(sla ?? 'auto'), watches: { auto: true, entries: [] } };
  const listed = withRules(read.value, rules(sla ?? LISTED_SLA), named);
  sources.problems.push(...listed.problems);
  return { rules: rules(sla ?? 'auto'), watches: { auto: false, entries: listed.value ?? [] } };
}

/** Entries that all name their repository need no other. */
export function needRepo({ auto, entries }: Settings['watches']): boolean {
  return auto || entries.some(({ repo }) => repo === null);
}

const noDemands = {
  jobs: [],
  steps: [],
  min_duration_seconds: null,
  allow_skipped: [],
  paused_until: null,
  reason: null,
  note: null,
  next_steps: [],
};
