/** The command line: flags with values and switches, each problem naming what was probably meant. */
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import type { Problem } from '../problems.js';
import { nearest } from '../text/match.js';
import type { CommandLine } from './model.js';
import { quoted } from './redact.js';
import {
  COMMAND_GROUP,
  type Command,
  type CommandName,
  commands,
  type Setting,
  type SettingName,
  settings,
  variables,
} from './table.js';
import { days, fromText, instant, oneLine, yamlBoolean } from './values.js';

export interface Flags {
  /** Values by setting; a switch alone is `true`. */
  values: Map<SettingName | CommandName, string>;
  /** What is wrong with the flags themselves: unknown, without a value, twice, or of no use beside another. */
  problems: Problem[];
}

const SHORT = new Map([
  ['-h', '--help'],
  ['-V', '--version'],
]);
const all: Setting<SettingName | CommandName>[] = [...settings, ...commands];
const byFlag = new Map(all.flatMap((one) => (one.flag === null ? [] : [[one.flag, one] as const])));

/** What is set by a variable alone, by the flag that someone may try. */
const variableOf = new Map([
  ...settings
    .filter(({ flag }) => flag === null)
    .map(({ name, env }) => [kebab(name), env.join(' or ')] as const),
  ...variables.map(({ name }) => [kebab(name.toLowerCase()), name] as const),
]);

/** Reads the arguments after the script's name. */
export function readFlags(argv: string[]): Flags {
  const flags: Flags = { values: new Map(), problems: [] };
  const words = joinValues(argv.map((arg) => SHORT.get(arg) ?? arg));
  // Of `-repo` parseArgs would make four flags of a letter each.
  const args = words.map((word) => (/^-[^-]/.test(word) ? `--${word}` : word));
  // parseArgs splits `--name=value`; what is known and what is not is decided here, so that all problems are told.
  const { tokens } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true });
  // The word behind an unknown flag is its value, and may be a secret.
  let afterUnknown = -1;
  for (const token of tokens) {
    if (token.kind === 'option') {
      if (!takeFlag(flags, token.rawName.replace(/^--(?=-)/, ''), token.value))
        afterUnknown = token.index + 1;
    } else if (token.kind === 'positional' && token.index !== afterUnknown) {
      const message = `${quoted(token.value)} belongs to no flag.`;
      const [near] = [...byFlag.keys()].filter((flag) => isTypo(flag, token.value));
      const hint =
        near === undefined ? 'Every value has a flag: `--workflows nightly-backup`' : `Did you mean ${near}?`;
      flags.problems.push(problem(message, hint));
    }
  }
  if (flags.problems.length === 0) flags.problems.push(...unusedFlags(flags.values));
  return flags;
}

/** `--flag value` becomes `--flag=value`, so that a value may begin with a dash. */
function joinValues(argv: string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    const next = argv[i + 1];
    if (next !== undefined && takesNext(arg, next)) {
      joined.push(`${arg}=${next}`);
      i++;
    } else joined.push(arg);
  }
  return joined;
}

function takesNext(arg: string, next: string): boolean {
  const known = byFlag.get(arg);
  if (!known) return false;
  return known.value === null ? /^(?:true|false)$/i.test(next) : !byFlag.has(next.split('=')[0] ?? '');
}

/** False where there is no such flag. */
function takeFlag(flags: Flags, rawName: string, value: string | undefined): boolean {
  const known = byFlag.get(rawName);
  if (!known) {
    flags.problems.push(unknownFlag(rawName));
    return false;
  }
  if (flags.values.has(known.name)) {
    const hint = 'Give it once; a list is one value, separated by commas.';
    flags.problems.push(problem(`${rawName} is given twice.`, hint));
  } else if (
    known.value !== null &&
    (value === undefined || (known.group === COMMAND_GROUP && value.trim() === ''))
  ) {
    const example = known.secret ? `"$${known.env[0]}"` : sample(known.example);
    const why = value === undefined ? '.' : ', and the one given is empty: is its variable set?';
    flags.problems.push(
      problem(`${rawName} requires a value${why}`, `For example \`${rawName} ${example}\``),
    );
  } else {
    flags.values.set(known.name, value ?? 'true');
  }
  return true;
}

/** An example as a shell takes it. */
export function sample(example: string): string {
  return /[^\w,./:@-]/.test(example) ? `"${example}"` : example;
}

function unknownFlag(rawName: string): Problem {
  const near = nearFlags(rawName);
  const [first = ''] = near;
  const variable = variableOf.get(first);
  if (variable !== undefined && near.length === 1)
    return problem(`${first} is not taken as a flag.`, `Set the environment variable ${variable}.`);
  const flags = near.filter((flag) => byFlag.has(flag));
  return problem(
    `There is no flag ${quoted(rawName).slice(1, -1)}.`,
    flags.length > 0 ? `Did you mean ${flags.join(' or ')}?` : 'See --help for all flags.',
  );
}

/** Flags that have the name as a part (`--sla`), else the one that is spelled most like it. */
function nearFlags(rawName: string): string[] {
  const known = [...byFlag.keys(), ...variableOf.keys()];
  const [best] = nearest(rawName, known);
  if (best !== undefined && nearest(rawName, [best]).length > 0 && isTypo(rawName, best)) return [best];
  const word = rawName.replace(/^-+/, '').replaceAll('_', '-').toLowerCase();
  const parts = word.length < 2 ? [] : known.filter((flag) => `-${flag.slice(1)}`.includes(`-${word}`));
  if (parts.length > 0) return parts.slice(0, 3);
  if (/^-[A-Za-z]$/.test(rawName)) return Object.keys(SHORT).filter((short) => isTypo(rawName, short));
  return best === undefined ? [] : [best];
}

/** Whether the two are the same but for case, dashes and a plural. */
function isTypo(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(/[-_]/g, '').toLowerCase().replace(/s$/, '');
  return bare(one) === bare(other);
}

/** Flags that the chosen command does not use: nothing that was asked for is dropped in silence. */
function unusedFlags(values: Flags['values']): Problem[] {
  const given = all.filter((one) => isGiven(one, values.get(one.name)));
  const has = (name: CommandName | SettingName) => given.some((one) => one.name === name);
  if (has('help') || has('version')) return [];
  const chosen = (['list', 'backtest', 'test_alert'] as const).find(has) ?? 'check';
  return given.flatMap(({ flag, commands, live, name }) => {
    // Of two that exclude each other one is told.
    if (name === 'replay' && given.some((other) => other.live && other.commands.includes(chosen))) return [];
    if (!commands.includes(chosen)) return [unused(`${flag}`, commandFlag(chosen))];
    if (live && has('replay')) return [unused(`${flag}`, '--replay')];
    if (name === 'now' && !has('replay'))
      return [
        problem(
          '--now goes with --replay only: a live check takes now from GitHub.',
          '`--replay evidence.json --now 2026-05-20T06:30:00Z`',
        ),
      ];
    if (name === 'report_days' && chosen === 'list' && !has('report_file'))
      return [
        problem(
          '--report-days does nothing beside --list without --report-file.',
          '`--report-file evidence.html`',
        ),
      ];
    return [];
  });
}

/** An empty value counts as not given, and so does a switch that is off. */
function isGiven({ value }: Setting, text: string | undefined): boolean {
  if (text === undefined || text.trim() === '') return false;
  return value !== null || !/^false$/i.test(text.trim());
}

function commandFlag(command: Command): string {
  return command === 'check' ? 'a check' : kebab(command);
}

const REASONS: Record<string, string> = {
  '--replay': 'a replay asks nobody, sends nothing and has the recorded settings',
  '--list': 'it judges nothing and sends nothing',
  '--backtest': 'it only shows what each day would have brought, and sends nothing',
  '--test-alert': 'it sends one mail and checks nothing',
};

function unused(flag: string, beside: string): Problem {
  return problem(
    `${flag} does not go with ${beside}: ${REASONS[beside]}.`,
    `Leave out ${flag} or ${beside}.`,
  );
}

function kebab(name: string): string {
  return `--${name.replaceAll('_', '-')}`;
}

function problem(message: string, hint: string): Problem {
  return { code: 'settings_invalid', message, hint };
}

// ── What the command line adds to the settings ──────────────────────────────────────────────────

interface CommandRead {
  command: CommandLine;
  action: 'run' | 'help' | 'version';
  /** `--send-alerts`: mails and pings leave from the command line too. */
  send_alerts: boolean;
  problems: Problem[];
}

/** Reads what only the command line has. */
export function readCommand({ values }: Flags): CommandRead {
  const problems: Problem[] = [];
  const value = <S extends z.ZodType>(name: CommandName, schema: S): z.infer<S> | null => {
    const text = values.get(name);
    if (text === undefined || text.trim() === '') return null;
    const parsed = schema.safeParse(text.trim());
    if (parsed.success) return parsed.data;
    const { example } = commands.find((one) => one.name === name) ?? { example: '' };
    const wanted = parsed.error.issues.at(-1)?.message;
    const hint = `For example \`${`${kebab(name)} ${sample(example)}`.trim()}\``;
    problems.push(problem(`${kebab(name)}: ${quoted(text)} is wrong: it must be ${wanted}.`, hint));
    return null;
  };
  const isOn = (name: CommandName): boolean => value(name, yamlBoolean) ?? false;
  const command: CommandLine = {
    record: value('record', oneLine),
    replay: value('replay', oneLine),
    now: value('now', instant),
    list: isOn('list'),
    backtest_days: value('backtest', fromText(days)),
    json: isOn('json'),
  };
  const action = isOn('help') ? 'help' : isOn('version') ? 'version' : 'run';
  return { command, action, send_alerts: isOn('send_alerts'), problems };
}
