/** The text of `--help`, made from the list of settings. */
import { wrap } from '../text/wrap.js';
import { commands } from './commands.js';
import { settings } from './inputs.js';
import type { Group, Setting } from './setting.js';

const GROUPS: Group[] = [
  'What is watched',
  'What counts',
  'Alerts',
  'Connections',
  'This run',
  'Command line only',
];

/** The whole help, wrapped for a terminal. */
export function helpText(columns: number): string {
  const width = Math.min(Math.max(columns, 60), 80);
  const all: Setting[] = [...settings, ...commands];
  const groups = GROUPS.flatMap((group) => [
    `${group}:`,
    ...all.filter((one) => one.group === group).flatMap((one) => entry(one, width)),
    '',
  ]);
  return [
    'cron-heartbeat-monitor: did our scheduled workflows really run?',
    '',
    'Usage: node dist/index.js [flags]',
    '',
    ...groups,
    'Environment only:',
    ...wrap('POSTMARK_API_URL (default https://api.postmarkapp.com)', width, '  '),
    ...wrap('NO_COLOR, FORCE_COLOR, HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS', width, '  '),
    '',
    ...wrap('Each setting is also read from INPUT_<NAME>, then from the variable in brackets.', width),
    ...wrap('The command line sends no mail and no ping without --send-alerts.', width),
    '',
    ...wrap('Exit status: 0 healthy, 1 a watch is stale, 2 something could not be checked or sent.', width),
    '',
    'Examples:',
    '  node dist/index.js --replay examples/dark-crons.json',
    '  node dist/index.js --repo octo-org/backend --workflows nightly --sla-hours 30',
    '  node dist/index.js --repo octo-org/backend --list',
  ].join('\n');
}

function entry(setting: Setting, width: number): string[] {
  const head = setting.flag === null ? `(no flag) ${setting.name}` : `${setting.flag} ${setting.value ?? ''}`;
  const facts = [
    ...(setting.env.length > 0 ? [`[${setting.env.join(', ')}]`] : []),
    // An expression of the runner means nothing to a shell.
    ...(setting.default?.startsWith('$') === false ? [`Default: ${setting.default}.`] : []),
  ];
  return [`  ${head.trimEnd()}`, ...wrap([setting.description, ...facts].join(' '), width, '      ')];
}
