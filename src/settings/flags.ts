/** The command line: flags with values and switches, each problem naming what was probably meant. */
import { type Problem, wrongSetting } from '../problems.js';
import { nearest } from '../text/match.js';
import { quoted } from './redact.js';
import {
  COMMAND_GROUP,
  type CommandName,
  everything,
  type Setting,
  type SettingName,
  settings,
  variables,
} from './table.js';

export interface Flags {
  /** Values by setting; a switch alone is `true`. */
  values: Map<SettingName | CommandName, string>;
  /** What is wrong with the flags themselves: unknown, without a value, repeated, useless beside another. */
  problems: Problem[];
}

const SHORT = new Map([
  ['-h', '--help'],
  ['-V', '--version'],
]);
const byFlag = new Map(everything.flatMap((one) => (one.flag === null ? [] : [[one.flag, one] as const])));

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
  const words = argv.map((word) => SHORT.get(word) ?? word);
  // The word behind an unknown flag is its value, and may be a secret.
  let isAfterUnknown = false;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [, flag, value] = /^(-+[^=-][^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const known = flag === undefined ? undefined : byFlag.get(flag);
    if (known !== undefined) takeFlag(flags, known, value ?? nextValue(known, words));
    else if (flag !== undefined) flags.problems.push(unknownFlag(flag));
    else if (!isAfterUnknown) flags.problems.push(belongsToNone(word));
    isAfterUnknown = flag !== undefined && known === undefined;
  }
  if (flags.problems.length === 0) flags.problems.push(...unusedFlags(flags.values));
  return flags;
}

function belongsToNone(word: string): Problem {
  const near = [...byFlag.keys()].find((flag) => isTypo(flag, word));
  const hint =
    near === undefined ? 'Every value has a flag: `--workflows nightly-backup`' : `Did you mean ${near}?`;
  return wrongSetting(`${quoted(word)} belongs to no flag.`, hint);
}

/** Takes the next word, where it is a value: that may begin with a dash, but not be a flag. */
function nextValue({ value }: Setting, words: string[]): string | undefined {
  const [next = ''] = words;
  const isValue = value === null ? /^(?:true|false)$/i.test(next) : !byFlag.has(next.split('=')[0] ?? '');
  return isValue ? words.shift() : undefined;
}

function takeFlag(
  { values, problems }: Flags,
  known: Setting<SettingName | CommandName>,
  value: string | undefined,
): void {
  const { name, flag, env } = known;
  if (values.has(name)) {
    const hint = 'Give it once; a list is one value, separated by commas.';
    problems.push(wrongSetting(`${flag} is given twice.`, hint));
  } else if (known.value !== null && !hasValue(known, value)) {
    const why = value === undefined ? '.' : ', and the one given is empty: is its variable set?';
    const example = known.secret ? `"$${env[0]}"` : sample(known.example);
    problems.push(wrongSetting(`${flag} requires a value${why}`, `For example \`${flag} ${example}\``));
  } else {
    values.set(name, value ?? 'true');
  }
}

function hasValue({ group }: Setting, value: string | undefined): boolean {
  return value !== undefined && (group !== COMMAND_GROUP || value.trim() !== '');
}

/** An example as a shell takes it. */
export function sample(example: string): string {
  return /[^\w,./:@-]/.test(example) ? `"${example}"` : example;
}

function unknownFlag(given: string): Problem {
  const near = nearFlags(given);
  const [first = ''] = near;
  const variable = variableOf.get(first);
  if (variable !== undefined && near.length === 1)
    return wrongSetting(`${first} is not taken as a flag.`, `Set the environment variable ${variable}.`);
  const flags = near.filter((flag) => byFlag.has(flag));
  return wrongSetting(
    `There is no flag ${quoted(given).slice(1, -1)}.`,
    flags.length > 0 ? `Did you mean ${flags.join(' or ')}?` : 'See --help for all flags.',
  );
}

/** Flags that have the name as a part (`--sla`), else the one that is spelled most like it. */
function nearFlags(given: string): string[] {
  const known = [...byFlag.keys(), ...variableOf.keys()];
  const [best] = nearest(given, known);
  if (best !== undefined && isTypo(given, best)) return [best];
  const word = given.replace(/^-+/, '').replaceAll('_', '-').toLowerCase();
  const parts = word.length < 2 ? [] : known.filter((flag) => `-${flag.slice(1)}`.includes(`-${word}`));
  if (parts.length > 0) return parts.slice(0, 3);
  const long = [...SHORT].flatMap(([short, flag]) => (isTypo(given, short) ? [flag] : []));
  return long.length > 0 || best === undefined ? long : [best];
}

/** Whether the two are the same but for case, dashes and a plural. */
function isTypo(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(/[-_]/g, '').toLowerCase().replace(/s$/, '');
  return bare(one) === bare(other);
}

/** Flags that the chosen command does not use: nothing that was asked for is dropped in silence. */
function unusedFlags(values: Flags['values']): Problem[] {
  const given = everything.filter((one) => isGiven(one, values.get(one.name)));
  const has = (name: CommandName | SettingName) => given.some((one) => one.name === name);
  if (has('help') || has('version')) return [];
  const chosen = (['list', 'backtest', 'test_alert'] as const).find(has) ?? 'check';
  return given.flatMap(({ flag, commands, live, name }) => {
    // Of two that exclude each other one is told.
    if (name === 'replay' && given.some((other) => other.live && other.commands.includes(chosen))) return [];
    if (!commands.includes(chosen)) return [unused(flag, kebab(chosen))];
    if (live && has('replay')) return [unused(flag, '--replay')];
    if (name === 'now' && !has('replay')) return [NOW_ALONE];
    if (name === 'report_days' && chosen === 'list' && !has('report_file')) return [DAYS_ALONE];
    return [];
  });
}

/** An empty value counts as not given, and so does a switch that is off. */
function isGiven({ value }: Setting, text: string | undefined): boolean {
  if (text === undefined || text.trim() === '') return false;
  return value !== null || !/^false$/i.test(text.trim());
}

/** A check uses every flag but those that choose another command. */
const REASONS: Record<string, string> = {
  '--replay': 'a replay asks nobody, sends nothing and has the recorded settings',
  '--list': 'it judges nothing and sends nothing',
  '--backtest': 'it only shows what each day would have brought, and sends nothing',
  '--test-alert': 'it sends one mail and checks nothing',
};

const NOW_ALONE = wrongSetting(
  '--now goes with --replay only: a live check takes now from GitHub.',
  '`--replay evidence.json --now 2026-05-20T06:30:00Z`',
);
const DAYS_ALONE = wrongSetting(
  '--report-days does nothing beside --list without --report-file.',
  '`--report-file evidence.html`',
);

function unused(flag: string | null, beside: string): Problem {
  return wrongSetting(
    `${flag} does not go with ${beside}: ${REASONS[beside]}.`,
    `Leave out ${flag} or ${beside}.`,
  );
}

function kebab(name: string): string {
  return `--${name.replaceAll('_', '-')}`;
}
