/** The texts of `--help`, made from the table of settings. */
import type { Problem } from '../problems.js';
import { wrap } from '../text/plain.js';
import { everything, type Setting, variables } from './table.js';

/** Wider lines are hard to read, narrower ones leave no room. */
const NARROWEST = 40;
const WIDEST = 100;

const widthOf = (columns: number): number => Math.min(Math.max(columns, NARROWEST), WIDEST);

/** The first screen of `--help`: what a bare command line prints. */
export function usageText(columns: number): string {
  const width = widthOf(columns);
  const para = (text: string) => wrap(text, width);
  const way = (flags: string, text: string) => [`  ${flags}`, ...wrap(text, width, '      ')];
  return [
    ...para('cron-heartbeat-monitor: did our scheduled workflows really run?'),
    '',
    'Usage: node dist/index.js FLAGS',
    '',
    ...way('--repo OWNER/NAME', 'Check every scheduled workflow; the token is GITHUB_TOKEN.'),
    ...way('--workflows LIST', 'Check these workflows only.'),
    ...way('--list', 'Show what is watched or would be found.'),
    ...way('--backtest DAYS', 'Show what each of the past days would have brought.'),
    ...way('--replay FILE', 'Judge recorded evidence: no network, no token.'),
    ...way('--send-alerts', 'Send mails and pings; without it nothing leaves this machine.'),
    ...way('--help, --version', 'Show all flags, or the version.'),
    '',
    ...para('Exit status: 0 healthy, 1 a watch is stale, 2 something could not be checked or sent.'),
    ...para('Try it: node dist/index.js --replay examples/dark-crons.json'),
  ].join('\n');
}

/** The whole help, wrapped for a terminal. */
export function helpText(columns: number): string {
  const width = widthOf(columns);
  const groups = [...new Set(everything.map(({ group }) => group))].flatMap((group) => [
    `${group}:`,
    ...everything.filter((one) => one.group === group).flatMap((one) => entry(one, width)),
    '',
  ]);
  return [
    usageText(columns),
    '',
    ...groups,
    'Environment only:',
    ...variables.flatMap(({ name, default: value }) => wrap(`${name} (default ${value})`, width, '  ')),
    ...wrap('NO_COLOR, FORCE_COLOR, HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS', width, '  '),
    '',
    ...wrap('Each setting is also read from INPUT_<NAME>, then from the variable in brackets.', width),
    '',
    'Examples:',
    ...[
      '--replay examples/dark-crons.json',
      '--repo octo-org/backend --workflows nightly --sla-hours 30',
      '--repo octo-org/backend --list',
    ].flatMap((flags) => wrap(`node dist/index.js ${flags}`, width, '  ')),
  ].join('\n');
}

function entry(setting: Setting, width: number): string[] {
  const head = setting.flag === null ? `(no flag) ${setting.name}` : `${setting.flag} ${setting.value ?? ''}`;
  const notes = [
    ...(setting.env.length > 0 ? [`[${setting.env.join(', ')}]`] : []),
    // An expression of the runner means nothing to a shell.
    ...(setting.default?.startsWith('$') === false ? [`Default: ${setting.default}.`] : []),
  ];
  return [`  ${head.trimEnd()}`, ...wrap([setting.description, ...notes].join(' '), width, '      ')];
}

/** What a terminal shows of a command line or of settings that cannot be used. */
export function problemsText(problems: Problem[], columns: number): string {
  const width = widthOf(columns);
  const each = problems.flatMap(({ message, hint, excerpt }) => [
    ...wrap(message, width, '', '  '),
    ...(excerpt ?? []).map((row) => `    ${row}`),
    ...(hint === null ? [] : wrap(hint, width, '  ')),
  ]);
  const isPointedOut = problems.some(({ hint }) => hint?.includes('--help'));
  return [...each, ...(isPointedOut ? [] : ['See --help.'])].join('\n');
}
