/** The command line: flags with values and switches, each problem naming what was probably meant. */
import { parseArgs } from 'node:util';
import type { Problem } from '../model.js';
import { nearest } from '../nearest.js';
import { type CommandName, commands, type SettingName, settings } from './inputs.js';

export interface Flags {
  /** Values by setting; a switch alone is `true`. */
  values: Map<SettingName | CommandName, string>;
  problems: Problem[];
}

const byFlag = new Map(
  [...settings, ...commands].flatMap((one) => (one.flag === null ? [] : [[one.flag, one] as const])),
);
const flagless = settings.filter((one) => one.flag === null);

/** Reads the arguments after the script's name. */
export function readFlags(argv: string[]): Flags {
  const flags: Flags = { values: new Map(), problems: [] };
  const args = joinValues(argv);
  // parseArgs splits `--name=value`; what is known and what is not is decided here, so that all problems are told.
  const { tokens } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option') takeFlag(flags, token.rawName, token.value);
    else if (token.kind === 'positional')
      flags.problems.push(
        problem(`"${token.value}" belongs to no flag.`, 'Every value has a flag: `--workflows nightly`'),
      );
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

function takeFlag(flags: Flags, rawName: string, value: string | undefined): void {
  const known = byFlag.get(rawName);
  if (!known) {
    flags.problems.push(unknownFlag(rawName));
  } else if (flags.values.has(known.name)) {
    flags.problems.push(
      problem(`${rawName} is given twice.`, `Give it once; several values go into one: \`${rawName} a,b\``),
    );
  } else if (known.value !== null && value === undefined) {
    flags.problems.push(
      problem(`${rawName} needs a value.`, `For example \`${rawName} ${known.example || known.value}\``),
    );
  } else {
    flags.values.set(known.name, value ?? 'true');
  }
}

function unknownFlag(rawName: string): Problem {
  const secret = flagless.find(({ name }) => rawName === `--${name.replaceAll('_', '-')}`);
  if (secret)
    return problem(
      `${rawName} is not taken as a flag.`,
      `Set the environment variable ${secret.env.join(' or ')}.`,
    );
  const [near] = nearest(rawName, [...byFlag.keys()]);
  return problem(
    `There is no flag ${rawName}.`,
    near ? `Did you mean ${near}?` : 'See --help for all flags.',
  );
}

function problem(message: string, hint: string): Problem {
  return { code: 'settings_invalid', message, hint };
}
