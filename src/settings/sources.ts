/** One look-up for every setting: flag, then the action's input, then the fallback variables. Empty is not given. */
import type { z } from 'zod';
import type { Problem } from '../model.js';
import type { Flags } from './flags.js';
import { type Setting, type SettingName, settings } from './inputs.js';

export interface Sources {
  /** The text given, or null. */
  text(name: SettingName): string | null;
  /** The value given, or null; what is wrong with it is added to the problems. */
  value<S extends z.ZodType>(name: SettingName, schema: S): z.infer<S> | null;
  problems: Problem[];
}

const byName = new Map<SettingName, Setting<SettingName>>(settings.map((one) => [one.name, one]));

/** `env` is empty for a replay: its settings are the recorded ones, which only flags override. */
export function createSources(flags: Flags, env: Record<string, string | undefined>): Sources {
  const problems: Problem[] = [];
  const text = (name: SettingName): string | null => {
    const flag = flags.values.get(name);
    if (flag !== undefined && flag.trim() !== '') return flag;
    const names = [`INPUT_${name.toUpperCase()}`, ...(byName.get(name)?.env ?? [])];
    for (const variable of names) {
      const given = env[variable];
      if (given !== undefined && given.trim() !== '') return given;
    }
    return null;
  };
  return {
    text,
    problems,
    value: (name, schema) => {
      const given = text(name);
      if (given === null) return null;
      const result = schema.safeParse(given);
      if (result.success) return result.data;
      const wanted = result.error.issues.map(({ message }) => message).at(-1) ?? 'of another form';
      problems.push(wrongSetting(name, given, wanted));
      return null;
    },
  };
}

/** A problem that names the setting, the value given (never a secret) and an example. */
export function wrongSetting(name: SettingName, given: string, wanted: string): Problem {
  const { secret = false, example = '' } = byName.get(name) ?? {};
  const shown = secret ? 'the value given' : JSON.stringify(given.slice(0, 200));
  return {
    code: 'settings_invalid',
    message: `${name}: ${shown} is wrong; wanted: ${wanted}.`,
    hint: `For example \`${name}: ${example}\``,
  };
}
