/** One look-up for every setting: flag, then the action's input, then the fallback variables. Empty is not given. */
import type { z } from 'zod';
import type { Problem } from '../problems.js';
import type { Flags } from './flags.js';
import { settings } from './inputs.js';
import type { Setting, SettingName } from './setting.js';
import { shown } from './shown.js';

export interface Sources {
  /** The text given, or null. */
  text(name: SettingName): string | null;
  /** The value given, or null; what is wrong with it is added to the problems. Blanks around it do not count. */
  value<S extends z.ZodType>(name: SettingName, schema: S): z.infer<S> | null;
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

const byName = new Map<SettingName, Setting<SettingName>>(settings.map((one) => [one.name, one]));

/** `env` is empty for a replay: its settings are the recorded ones, which only flags override. */
export function createSources(flags: Flags, env: Record<string, string | undefined>): Sources {
  const problems: Problem[] = [];
  const all = (name: SettingName): Found[] => {
    const setting = byName.get(name);
    const places: [string | undefined, string][] = [
      [flags.values.get(name), `${setting?.flag} `],
      [env[`INPUT_${name.toUpperCase()}`], `${name}: `],
      ...(setting?.env ?? []).map((variable): [string | undefined, string] => [
        env[variable],
        `${variable}=`,
      ]),
    ];
    return places.flatMap(([text, prefix]) =>
      text === undefined || text.trim() === '' ? [] : [{ text, prefix }],
    );
  };
  const text = (name: SettingName): string | null => all(name)[0]?.text ?? null;
  const refuse = (name: SettingName, wanted: string): void => {
    const [found] = all(name);
    if (found !== undefined) problems.push(wrongSetting(name, found, wanted));
  };
  return {
    text,
    problems,
    refuse,
    secrets: settings
      .filter(({ secret }) => secret)
      .flatMap(({ name }) => all(name).map(({ text }) => text.trim()))
      .filter((text) => text.length >= SHORTEST_SECRET),
    value: (name, schema) => {
      const given = text(name);
      if (given === null) return null;
      const result = schema.safeParse(given.trim());
      if (result.success) return result.data;
      refuse(name, result.error.issues.map(({ message }) => message).at(-1) ?? 'of another form');
      return null;
    },
  };
}

/** Names the setting, the value given (never a secret) and an example, in the words of where it was given. */
function wrongSetting(name: SettingName, { text, prefix }: Found, wanted: string): Problem {
  const { secret = false, example = '' } = byName.get(name) ?? {};
  const value = secret ? 'the value given' : shown(text.trim());
  const sample = prefix.startsWith('--') && /[^\w,./:@-]/.test(example) ? `"${example}"` : example;
  return {
    code: 'settings_invalid',
    message: `${name}: ${value} is wrong; wanted: ${wanted}.`,
    hint: `For example \`${prefix}${sample}\``,
  };
}
