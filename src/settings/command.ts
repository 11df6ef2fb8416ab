/** What the command line adds to the settings. */
import type { CommandLine, Problem } from '../model.js';
import { backtestDays, instant } from './fields.js';
import type { Flags } from './flags.js';

export interface Command {
  command: CommandLine;
  action: 'run' | 'help' | 'version';
  problems: Problem[];
}

export function readCommand({ values }: Flags): Command {
  const problems: Problem[] = [];
  const check = <T>(
    flag: string,
    text: string | undefined,
    parsed: { success: boolean; data?: T },
    wanted: string,
  ): T | null => {
    if (text === undefined) return null;
    if (parsed.success && parsed.data !== undefined) return parsed.data;
    problems.push({
      code: 'settings_invalid',
      message: `${flag}: "${text}" is wrong; wanted: ${wanted}.`,
      hint: null,
    });
    return null;
  };
  const now = values.get('now');
  const days = values.get('backtest');
  const command: CommandLine = {
    record: values.get('record') ?? null,
    replay: values.get('replay') ?? null,
    now: check('--now', now, instant.safeParse(now), 'an instant such as 2026-05-22T06:30:00Z'),
    list: isOn(values.get('list')),
    backtest_days: check('--backtest', days, backtestDays.safeParse(days), 'a whole number from 1 to 90'),
    json: isOn(values.get('json')),
  };
  if (now !== undefined && command.replay === null) {
    problems.push({
      code: 'settings_invalid',
      message: '--now goes with --replay only: a live check takes now from GitHub.',
      hint: 'For example `--replay evidence.json --now 2026-05-20T06:30:00Z`',
    });
  }
  const action = isOn(values.get('help')) ? 'help' : isOn(values.get('version')) ? 'version' : 'run';
  return { command, action, problems };
}

function isOn(text: string | undefined): boolean {
  return text !== undefined && !/^false$/i.test(text);
}
