/** Everything beyond mail and secrets, with the defaults, as one Settings. */
import type { Host, Rules, Settings } from '../model.js';
import {
  apiUrl,
  branch,
  events,
  notNegative,
  oneLine,
  positive,
  repos,
  shard,
  slaHours,
  wholePositive,
} from './fields.js';
import type { GivenMail } from './mail.js';
import type { Sources } from './sources.js';
import { type ConfigFile, readWorkflows, withRules } from './watches.js';

const DEFAULT_EVENTS = ['schedule', 'workflow_dispatch', 'repository_dispatch'];
const LISTED_SLA = 48;

interface Known {
  mode: Settings['mode'];
  host: Host;
  mail: GivenMail;
  config: ConfigFile;
  server_url: string;
}

export function readRest(sources: Sources, { mode, host, mail, config, server_url }: Known): Settings {
  const named = readRepos(sources, host);
  const { rules, watches } = readWatches(sources, config);
  const { send, dry_run, test_alert, ...mailSettings } = mail;
  const defaults = config.defaults ?? {};
  return {
    ...mailSettings,
    mode,
    repos: named,
    watches,
    defaults: rules,
    retired: config.retired ?? [],
    confirm_seconds: sources.value('confirm_seconds', notNegative) ?? 5,
    dry_run,
    send,
    test_alert,
    runbook_url: mail.runbook_url ?? defaults.runbook_url ?? null,
    remind_hours: sources.value('remind_hours', notNegative) ?? defaults.remind_hours ?? 20,
    max_emails: sources.value('max_emails', wholePositive) ?? defaults.max_emails ?? 5,
    output_file: sources.value('output_file', oneLine),
    preview_dir: sources.value('preview_dir', oneLine),
    timeout_minutes: sources.value('timeout_minutes', positive) ?? 10,
    shard: sources.value('shard', shard),
    github_api_url: sources.value('github_api_url', apiUrl) ?? 'https://api.github.com',
    github_server_url: server_url,
  };
}

function readRepos(sources: Sources, host: Host): string[] {
  const named = sources.value('repo', repos);
  if (named !== null || sources.text('repo') !== null || host.repo !== null) return named ?? [];
  sources.problems.push({
    code: 'settings_invalid',
    message: 'repo: no repository was given.',
    hint: 'For example `repo: octo-org/backend`; inside GitHub Actions it is the own repository.',
  });
  return [];
}

/** The rules as given, else by the config file, else the defaults. Discovered workflows know their schedule. */
function readWatches(sources: Sources, config: ConfigFile): { rules: Rules; watches: Settings['watches'] } {
  const defaults = config.defaults ?? {};
  const sla = sources.value('sla_hours', slaHours) ?? defaults.sla_hours ?? null;
  const given = {
    missed_windows: sources.value('missed_windows', wholePositive) ?? defaults.missed_windows ?? 2,
    grace_hours: sources.value('grace_hours', notNegative) ?? defaults.grace_hours ?? 3,
    events: sources.value('events', events) ?? defaults.events ?? DEFAULT_EVENTS,
    branch: sources.value('branch', branch) ?? defaults.branch ?? null,
  };
  const rules = (sla_hours: Rules['sla_hours']): Rules => ({ ...noDemands, ...given, sla_hours });
  const text = sources.text('workflows');
  const read = text === null ? { value: config.workflows ?? 'auto', problems: [] } : readWorkflows(text);
  sources.problems.push(...read.problems);
  if (read.value === null || read.value === 'auto') return { rules: rules(sla ?? 'auto'), watches: 'auto' };
  const listed = withRules(read.value, rules(sla ?? LISTED_SLA));
  sources.problems.push(...listed.problems);
  return { rules: rules(sla ?? 'auto'), watches: listed.value ?? [] };
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
