/** The flags that only the command line has. */
import { type CommandName, command, type Setting } from './setting.js';

export const commands: readonly Setting<CommandName>[] = [
  command('send_alerts', null, 'Send mails and pings from here too.'),
  command('record', 'FILE', 'Write the evidence and the settings, without secrets, as JSON.'),
  command(
    'replay',
    'FILE',
    'Judge recorded evidence, with its settings unless flags override them: no network, no token.',
  ),
  command('now', 'ISO', 'Judge a replay as of this instant.'),
  command('list', null, 'Show what is watched or would be found.'),
  command('backtest', 'DAYS', 'Show what each of the past days, and today, would have brought.'),
  command('json', null, 'Print the result as JSON, and nothing else.'),
  command('help', null, 'Show this text.'),
  command('version', null, 'Show the version.'),
];
