/** The command line: flags with values and switches, each problem naming what was probably meant. */
import { parseArgs } from 'node:util';
import type { Problem } from '../problems.js';
import { nearest } from '../text/nearest.js';
import { commands } from './commands.js';
import { settings } from './inputs.js';
import type { CommandName, SettingName } from './setting.js';
import { shown } from './shown.js';

export interface Flags {
  /** Values by setting; a switch alone is `true`. */
  values: Map<SettingName | CommandName, string>;
  problems: Problem[];
}

const byFlag = new Map(
  [...settings, ...commands].flatMap((one) => (one.flag === null ? [] : [[one.flag, one] as const])),
);

/** What is set by a variable alone, under the flag that someone may try. */
const variables = new Map([
  ...settings
    .filter(({ flag }) => flag === null)
    .map(({ name, env }) => [kebab(name), env.join(' or ')] as const),
  [kebab('postmark_api_url'), 'POSTMARK_API_URL'],
]);

/** Reads the arguments after the script's name. */
export function readFlags(argv: string[]): Flags {
  const flags: Flags = { values: new Map(), problems: [] };
  const args = joinValues(argv);
  // parseArgs splits `--name=value`; what is known and what is not is decided here, so that all problems are told.
  const { tokens } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true });
  // The word behind an unknown flag is its value, and may be a secret.
  let afterUnknown = -1;
  for (const token of tokens) {
    if (token.kind === 'option') {
      if (!takeFlag(flags, token.rawName, token.value)) afterUnknown = token.index + 1;
    } else if (token.kind === 'positional' && token.index !== afterUnknown) {
      const message = `${shown(token.value)} belongs to no flag.`;
      flags.problems.push(problem(message, 'Every value has a flag: `--workflows nightly-backup`'));
    }
  }
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
  } else if (known.value !== null && value === undefined) {
    const hint = `For example \`${rawName} ${known.example || known.value}\``;
    flags.problems.push(problem(`${rawName} needs a value.`, hint));
  } else {
    flags.values.set(known.name, value ?? 'true');
  }
  return true;
}

function unknownFlag(rawName: string): Problem {
  const [near] = nearest(rawName, [...byFlag.keys(), ...variables.keys()]);
  const variable = variables.get(near ?? '');
  if (variable !== undefined)
    return problem(`${near} is not taken as a flag.`, `Set the environment variable ${variable}.`);
  return problem(
    `There is no flag ${rawName}.`,
    near ? `Did you mean ${near}?` : 'See --help for all flags.',
  );
}

function kebab(name: string): string {
  return `--${name.replaceAll('_', '-')}`;
}

function problem(message: string, hint: string): Problem {
  return { code: 'settings_invalid', message, hint };
}
