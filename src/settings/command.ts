/** What the command line adds to the settings. */
import type { z } from 'zod';
import type { Problem } from '../problems.js';
import { backtestDays, instant, oneLine, yamlBoolean } from './fields.js';
import type { Flags } from './flags.js';
import type { CommandLine } from './model.js';
import type { CommandName } from './setting.js';
import { shown } from './shown.js';

export interface Command {
  command: CommandLine;
  action: 'run' | 'help' | 'version';
  /** `--send-alerts`: mails and pings leave from the command line too. */
  send_alerts: boolean;
  problems: Problem[];
}

export function readCommand({ values }: Flags): Command {
  const problems: Problem[] = [];
  const value = <S extends z.ZodType>(name: CommandName, schema: S, example: string): z.infer<S> | null => {
    const text = values.get(name);
    if (text === undefined || text.trim() === '') return null;
    const parsed = schema.safeParse(text.trim());
    if (parsed.success) return parsed.data;
    const wanted = parsed.error.issues.at(-1)?.message;
    problems.push(
      invalid(`--${name.replaceAll('_', '-')}: ${shown(text)} is wrong; wanted: ${wanted}.`, example),
    );
    return null;
  };
  const isOn = (name: CommandName): boolean =>
    value(name, yamlBoolean, `--${name.replaceAll('_', '-')}`) ?? false;
  const command: CommandLine = {
    record: value('record', oneLine, '--record evidence.json'),
    replay: value('replay', oneLine, '--replay evidence.json'),
    now: value('now', instant, '--now 2026-05-22T06:30:00Z'),
    list: isOn('list'),
    backtest_days: value('backtest', backtestDays, '--backtest 30'),
    json: isOn('json'),
  };
  if (values.has('now') && command.replay === null) {
    const message = '--now goes with --replay only: a live check takes now from GitHub.';
    problems.push(invalid(message, '--replay evidence.json --now 2026-05-20T06:30:00Z'));
  }
  if (values.has('config') && command.replay !== null) {
    const message = '--config does not go with --replay, whose settings are the recorded ones.';
    problems.push(invalid(message, '--replay evidence.json --sla-hours 48'));
  }
  const action = isOn('help') ? 'help' : isOn('version') ? 'version' : 'run';
  return { command, action, send_alerts: isOn('send_alerts'), problems };
}

function invalid(message: string, example: string): Problem {
  return { code: 'settings_invalid', message, hint: `For example \`${example}\`` };
}
