import { listed } from '../../text/words.js';
import { type Block, heading, paragraph } from '../document.js';
import { failureItem, failures } from '../failures.js';
import type { ContentOptions, MailContent } from '../mail-writer.js';
import type { Report } from '../model.js';
import { tally } from '../overall.js';
import { closingLinks, footer, mailContent, subject } from './frame.js';

function unknownBlocks(names: string[]): Block[] {
  if (names.length === 0) return [];
  return [
    heading('Health UNKNOWN'),
    { kind: 'list', items: names.map((name) => ({ title: name, url: null, detail: null })) },
  ];
}

function checks(): Block {
  const texts = [
    "Read the log of the monitor's run.",
    'See that the job has `permissions: actions: read` (and `contents: read`).',
    'See that `POSTMARK_SERVER_TOKEN`, `OPS_ALERT_EMAIL` and `OPS_ALERT_FROM` are set and passed to the action.',
  ];
  return { kind: 'steps', steps: texts.map((text) => ({ text, commands: [] })) };
}

/** The watches whose health is not known: all that the settings list, where the run broke before any verdict. */
function unknownNames(report: Report, listedNames: string[]): string[] {
  if (report.workflows.length === 0) return listedNames;
  return report.workflows.filter((verdict) => verdict.status === 'unknown').map((verdict) => verdict.name);
}

function crashHeadline(report: Report, names: string[]): string {
  if (names.length > 0)
    return `The monitor could not do its work: the health of ${listed(names, 10)} is UNKNOWN`;
  return report.workflows.length === 0
    ? 'The monitor could not do its work: the health of every watched workflow is UNKNOWN'
    : 'The monitor could not do all of its work';
}

/** The mail that says that nobody is watching: which watches, what went wrong, what to look at. */
export function crashContent(
  report: Report,
  options: ContentOptions & { watch_names: string[] },
): MailContent {
  const names = unknownNames(report, options.watch_names);
  const items = failures(report).map(failureItem);
  const still = options.reminder_day === null ? '' : `Still failing, day ${options.reminder_day}: `;
  return mailContent(subject(options, 'MONITOR FAILED'), {
    tone: 'failure',
    badge: 'MONITOR FAILED',
    headline: `${still}${crashHeadline(report, names)}`,
    preheader: items[0]?.title ?? '',
    blocks: [
      paragraph('This is a detection gap: until it is closed, a cron that stops may raise no alert.'),
      ...(items.length === 0 ? [] : [heading('What went wrong'), { kind: 'list', items } as const]),
      heading('What to check'),
      checks(),
      ...unknownBlocks(names),
      ...(report.workflows.length > names.length
        ? [paragraph(`All watches of this run: ${tally(report.workflows)}.`)]
        : []),
      closingLinks(report, options),
    ],
    footer: footer(report),
  });
}
