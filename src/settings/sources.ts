/** One look-up for every setting: flag, then input, then fallback variables. An empty text is not given. */
import type { z } from 'zod';
import { type Problem, wrongSetting } from '../problems.js';
import { addresses, sender } from './addresses.js';
import { type Flags, sample } from './flags.js';
import { quoted, sentence } from './redact.js';
import {
  COMMAND_GROUP,
  type CommandName,
  everything,
  type SettingName,
  settingOf,
  settings,
} from './table.js';
import * as schema from './values.js';

/** What the text of each setting must be; `workflows` may be YAML and is read on its own. */
const schemas = {
  repo: schema.repos,
  config: schema.filledLine,
  shard: schema.shard,
  sla_hours: schema.fromText(schema.slaHours),
  missed_windows: schema.fromText(schema.missedWindows),
  grace_hours: schema.fromText(schema.graceHours),
  events: schema.events,
  branch: schema.branch,
  confirm_seconds: schema.fromText(schema.confirmSeconds),
  alert_email: addresses,
  alert_from: sender,
  subject_prefix: schema.filledLine.transform((text) => (text === 'none' ? '' : text)),
  runbook_url: schema.pageUrl,
  remind_hours: schema.fromText(schema.remindHours),
  max_emails: schema.fromText(schema.maxEmails),
  message_stream: schema.stream,
  ping_url: schema.pingUrl,
  ping_fail_url: schema.ownPingUrl,
  ping_start_url: schema.ownPingUrl,
  test_alert: schema.yamlBoolean,
  github_token: schema.token,
  github_api_url: schema.apiUrl,
  postmark_server_token: schema.token,
  dry_run: schema.yamlBoolean,
  enabled: schema.switchWord,
  output_file: schema.filledLine,
  report_file: schema.filledLine,
  report_days: schema.fromText(schema.days),
  preview_dir: schema.filledLine,
  timeout_minutes: schema.fromText(schema.timeoutMinutes),
  send_alerts: schema.yamlBoolean,
  record: schema.filledLine,
  replay: schema.filledLine,
  now: schema.instant,
  list: schema.yamlBoolean,
  backtest: schema.fromText(schema.days),
  json: schema.yamlBoolean,
  help: schema.yamlBoolean,
  version: schema.yamlBoolean,
} satisfies Record<Exclude<SettingName, 'workflows'> | CommandName, z.ZodType>;

type Name = SettingName | CommandName;
type Values = { [N in keyof typeof schemas]: z.infer<(typeof schemas)[N]> };
const schemaOf: { [N in keyof Values]: z.ZodType<Values[N]> } = schemas;

export interface Sources {
  /** The text given, or null. */
  text(name: Name): string | null;
  /** The value given, or null. A wrong value is added to the problems; blanks around it do not count. */
  value<N extends keyof Values>(name: N): Values[N] | null;
  /** Several values by their names. */
  values<N extends keyof Values>(...names: N[]): { [One in N]: Values[One] | null };
  /** The value, or the default in place of null. */
  valueOrDefault<N extends keyof Values>(name: N): Values[N];
  /** ` (--repo is empty)` where the flag is there without a text, as by a variable that is not set. */
  emptyFlag(name: SettingName): string;
  /** Adds what is wrong with a text that was given. */
  refuse(name: SettingName, wanted: string): void;
  problems: Problem[];
  /** Every text given for a secret, right or wrong, to be kept out of all messages. */
  secrets: string[];
}

/** A text, and how its giver would write it: `--flag `, `NAME=` or `name: `. */
interface Found {
  text: string;
  prefix: string;
}

/** What is shorter is a placeholder, and hiding each of its letters would spoil every message. */
const SHORTEST_SECRET = 4;

/** https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
const GITHUB_TOKEN = /\b(?:gh[a-z]_\w{20,}|github_pat_\w{20,})/;

/** What is shorter may be an ordinary word that another setting has by right. */
const SHORTEST_BETRAYED = 12;

/** `env` is empty for a replay: its settings are the recorded ones, which only flags override. */
export function createSources(flags: Flags, env: Record<string, string | undefined>): Sources {
  const problems: Problem[] = [];
  const found = (text: string | undefined, prefix: string): Found[] =>
    text === undefined || text.trim() === '' ? [] : [{ text, prefix }];
  const everywhere = (name: Name): Found[] => {
    const { flag, group, env: variables } = settingOf(name);
    return [
      ...found(flags.values.get(name), `${flag} `),
      ...(group === COMMAND_GROUP ? [] : found(env[`INPUT_${name.toUpperCase()}`], `${name}: `)),
      ...variables.flatMap((variable) => found(env[variable], `${variable}=`)),
    ];
  };
  const secrets = settings
    .filter(({ secret }) => secret)
    .flatMap(({ name }) => [...everywhere(name).map(({ text }) => text), env[hyphenated(name)] ?? ''])
    .map((text) => text.trim())
    // `none` is what turns a ping off.
    .filter((text) => text.length >= SHORTEST_SECRET && text !== 'none');
  // A mail address in a secret's place is a slip, and no secret where it belongs.
  const betrayed = secrets.filter(
    (secret) => secret.length >= SHORTEST_BETRAYED && !/^[^\s/@]+@[^\s/@]+$/.test(secret),
  );
  // It would appear in mails, results and pages.
  const holdsSecret = ({ text }: Found): boolean =>
    GITHUB_TOKEN.test(text) || betrayed.some((secret) => text.includes(secret));
  const all = (name: Name): Found[] =>
    settingOf(name).secret ? everywhere(name) : everywhere(name).filter((found) => !holdsSecret(found));
  for (const { name, secret } of everything)
    if (!secret && everywhere(name).some(holdsSecret)) problems.push(secretElsewhere(name));
  const text = (name: Name): string | null => all(name)[0]?.text ?? null;
  const refuse = (name: Name, wanted: string): void => {
    const [found] = all(name);
    if (found !== undefined) problems.push(wrongValue(name, found, wanted));
  };
  const refused = new Set<Name>();
  const value = <N extends keyof Values>(name: N): Values[N] | null => {
    const given = text(name);
    if (given === null) return null;
    const result = schemaOf[name].safeParse(given.trim());
    if (result.success) return result.data;
    if (!refused.has(name)) refuse(name, result.error.issues.at(-1)?.message ?? 'of another form');
    refused.add(name);
    return null;
  };
  return {
    text,
    problems,
    refuse,
    emptyFlag: (name) => (flags.values.get(name)?.trim() === '' ? ` (${settingOf(name).flag} is empty)` : ''),
    secrets,
    value,
    values: <N extends keyof Values>(...names: N[]) =>
      Object.fromEntries(names.map((name) => [name, value(name)])) as { [One in N]: Values[One] | null },
    valueOrDefault: (name) => value(name) ?? defaultOf(name),
  };
}

/** The table's value of a setting that is not given. Throws where the table has none of this form. */
export function defaultOf<N extends keyof Values>(name: N): Values[N] {
  return schemaOf[name].parse(settingOf(name).default);
}

/** Hours until the same alert is sent again, where neither the settings nor a watch's schedule say. */
export const REMIND_HOURS = defaultOf('remind_hours');

function secretElsewhere(name: Name): Problem {
  const message = `${name}: it holds a secret, which would be shown in mails and results.`;
  return wrongSetting(
    message,
    'Give the secret to its own setting alone, and replace it where it was shown.',
  );
}

/** Names the setting, the value given (never a secret) and an example, in the words of where it was given. */
function wrongValue(name: Name, { text, prefix }: Found, wanted: string): Problem {
  const { secret, example, group, flag } = settingOf(name);
  const subject = group === COMMAND_GROUP ? flag : name;
  const value = secret ? 'the value given' : quoted(text.trim());
  return wrongSetting(
    sentence(`${subject}: ${value} is wrong: it must be ${wanted}`),
    `For example \`${`${prefix}${prefix.startsWith('--') ? sample(example) : example}`.trim()}\``,
  );
}

/**
 * `INPUT_DRY-RUN`, as runners that pass on every input name one with hyphens: it sets nothing, so that a dry
 * run would send its mails. GitHub's own runner only warns of such an input, and hands nothing on.
 */
export function hyphenatedInputs(env: Record<string, string | undefined>): Problem[] {
  return settings.flatMap(({ name }) => {
    const variable = hyphenated(name);
    if (!name.includes('_') || !env[variable]?.trim()) return [];
    const message = `${variable}: there is no input \`${name.replaceAll('_', '-')}\`; its name is \`${name}\`.`;
    return [wrongSetting(message, `Write \`${name}:\` under \`with:\`, with an underscore.`)];
  });
}

function hyphenated(name: SettingName): string {
  return `INPUT_${name.toUpperCase().replaceAll('_', '-')}`;
}
