/** One look-up for every setting: flag, then the action's input, then the fallback variables. Empty is not given. */
import type { z } from 'zod';
import { type Problem, wrongSetting } from '../problems.js';
import { addresses, sender } from './addresses.js';
import { type Flags, sample } from './flags.js';
import { quoted, sentence } from './redact.js';
import { type SettingName, settingOf, settings } from './table.js';
import * as values from './values.js';

/** What the text of each setting must be; `workflows` may be YAML and is read on its own. */
const schemas = {
  repo: values.repos,
  config: values.filledLine,
  shard: values.shard,
  sla_hours: values.fromText(values.slaHours),
  missed_windows: values.fromText(values.missedWindows),
  grace_hours: values.fromText(values.graceHours),
  events: values.events,
  branch: values.branch,
  confirm_seconds: values.fromText(values.confirmSeconds),
  alert_email: addresses,
  alert_from: sender,
  subject_prefix: values.filledLine.transform((text) => (text === 'none' ? '' : text)),
  runbook_url: values.pageUrl,
  remind_hours: values.fromText(values.remindHours),
  max_emails: values.fromText(values.maxEmails),
  message_stream: values.stream,
  ping_url: values.pingUrl,
  ping_fail_url: values.ownPingUrl,
  ping_start_url: values.ownPingUrl,
  test_alert: values.yamlBoolean,
  github_token: values.token,
  github_api_url: values.apiUrl,
  postmark_server_token: values.token,
  dry_run: values.yamlBoolean,
  enabled: values.switchWord,
  output_file: values.filledLine,
  report_file: values.filledLine,
  report_days: values.fromText(values.days),
  preview_dir: values.filledLine,
  timeout_minutes: values.fromText(values.timeoutMinutes),
} satisfies Record<Exclude<SettingName, 'workflows'>, z.ZodType>;

type Values = { [Name in keyof typeof schemas]: z.infer<(typeof schemas)[Name]> };
const schemaOf: { [Name in keyof Values]: z.ZodType<Values[Name]> } = schemas;

export interface Sources {
  /** The text given, or null. */
  text(name: SettingName): string | null;
  /** The value given, or null; what is wrong with it is added to the problems. Blanks around it do not count. */
  value<Name extends keyof Values>(name: Name): Values[Name] | null;
  /** The same with the default in place of null. */
  valueOrDefault<Name extends keyof Values>(name: Name): Values[Name];
  /** ` (--repo is empty)` where the flag was given without a text, as by a variable that is not set; else nothing. */
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
  const everywhere = (name: SettingName): Found[] => {
    const setting = settingOf(name);
    const places: [string | undefined, string][] = [
      [flags.values.get(name), `${setting.flag} `],
      [env[`INPUT_${name.toUpperCase()}`], `${name}: `],
      ...setting.env.map((variable): [string | undefined, string] => [env[variable], `${variable}=`]),
    ];
    return places.flatMap(([text, prefix]) =>
      text === undefined || text.trim() === '' ? [] : [{ text, prefix }],
    );
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
  const all = (name: SettingName): Found[] =>
    settingOf(name).secret ? everywhere(name) : everywhere(name).filter((found) => !holdsSecret(found));
  for (const { name, secret } of settings)
    if (!secret && everywhere(name).some(holdsSecret)) problems.push(secretElsewhere(name));
  const text = (name: SettingName): string | null => all(name)[0]?.text ?? null;
  const refuse = (name: SettingName, wanted: string): void => {
    const [found] = all(name);
    if (found !== undefined) problems.push(wrongValue(name, found, wanted));
  };
  const refused = new Set<SettingName>();
  const value = <Name extends keyof Values>(name: Name): Values[Name] | null => {
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
    valueOrDefault: (name) => value(name) ?? defaultOf(name),
  };
}

/** What the table says a setting is where nothing is given. Throws where the table has no default of this form. */
export function defaultOf<Name extends keyof Values>(name: Name): Values[Name] {
  return schemaOf[name].parse(settingOf(name).default);
}

/** After how many hours the same alert is sent again, where neither the settings nor a watch's schedule say. */
export const REMIND_HOURS = defaultOf('remind_hours');

function secretElsewhere(name: SettingName): Problem {
  const message = `${name}: it holds a secret, which would be shown in mails and results.`;
  return wrongSetting(
    message,
    'Give the secret to its own setting alone, and replace it where it was shown.',
  );
}

/** Names the setting, the value given (never a secret) and an example, in the words of where it was given. */
function wrongValue(name: SettingName, { text, prefix }: Found, wanted: string): Problem {
  const { secret, example } = settingOf(name);
  const value = secret ? 'the value given' : quoted(text.trim());
  return wrongSetting(
    sentence(`${name}: ${value} is wrong: it must be ${wanted}`),
    `For example \`${prefix}${prefix.startsWith('--') ? sample(example) : example}\``,
  );
}

/**
 * `INPUT_DRY-RUN`, as runners that pass on every input name one with hyphens: it sets nothing, so that a dry run would
 * send its mails. GitHub's own runner only warns of such an input, and hands nothing on.
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
