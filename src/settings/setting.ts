/** What is known of a setting or a flag. No imports here, so that `--help` and `--version` cost nothing. */
export type SettingName =
  | 'repo'
  | 'workflows'
  | 'sla_hours'
  | 'missed_windows'
  | 'grace_hours'
  | 'confirm_seconds'
  | 'events'
  | 'branch'
  | 'dry_run'
  | 'enabled'
  | 'config'
  | 'github_token'
  | 'github_api_url'
  | 'postmark_server_token'
  | 'alert_email'
  | 'alert_from'
  | 'message_stream'
  | 'subject_prefix'
  | 'runbook_url'
  | 'remind_hours'
  | 'max_emails'
  | 'ping_url'
  | 'ping_fail_url'
  | 'ping_start_url'
  | 'report_file'
  | 'report_days'
  | 'output_file'
  | 'preview_dir'
  | 'timeout_minutes'
  | 'test_alert'
  | 'shard';

export type CommandName =
  | 'send_alerts'
  | 'record'
  | 'replay'
  | 'now'
  | 'list'
  | 'backtest'
  | 'json'
  | 'help'
  | 'version';

export type Group =
  | 'What is watched'
  | 'What counts'
  | 'Alerts'
  | 'Connections'
  | 'This run'
  | 'Command line only';

export interface Setting<Name extends string = string> {
  name: Name;
  /** Null where it is never taken from the command line, since others can read that. */
  flag: string | null;
  /** What stands behind the flag in the help; null for a switch. */
  value: string | null;
  env: string[];
  /** As the tables show it; null where there is none. */
  default: string | null;
  description: string;
  example: string;
  group: Group;
  secret: boolean;
}

export function setting<Name extends string = SettingName>(
  name: Name,
  group: Group,
  description: string,
  more: Partial<Omit<Setting, 'name' | 'group' | 'description'>> & { example: string },
): Setting<Name> {
  const flag = `--${name.replaceAll('_', '-')}`;
  return { name, flag, value: 'VALUE', env: [], default: null, description, group, secret: false, ...more };
}

export function command(name: CommandName, value: string | null, description: string): Setting<CommandName> {
  return setting<CommandName>(name, 'Command line only', description, { value, example: '' });
}
