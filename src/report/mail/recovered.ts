import type { Report, Verdict } from '../../model.js';
import { hoursBetween } from '../../time.js';
import { counted, duration, utc } from '../../words.js';
import { type Block, type Fact, heading, paragraph } from '../document.js';
import type { MailContent, Writer } from '../mail-writer.js';
import { facts, runBlocks, warningBlocks, whyBlocks } from '../watch-blocks.js';
import { closingLinks, footer, mailContent, subject } from './frame.js';

type RecoveredOptions = Parameters<Writer['recoveredContent']>[2];

/** `It was dark for 6 d and missed 5 windows.`; null where neither is known. */
function darkWords(verdict: Verdict, options: RecoveredOptions): string | null {
  const until = verdict.last_success?.completed_at ?? null;
  const { dark_since, missed_windows } = options;
  const parts = [
    ...(dark_since === null || until === null
      ? []
      : [`was dark for ${duration(hoursBetween(dark_since, until))}`]),
    ...(missed_windows === null ? [] : [`missed ${counted(missed_windows, 'window')}`]),
  ];
  return parts.length === 0 ? null : `It ${parts.join(' and ')}.`;
}

/** The end of an incident: since when it works again, how long it did not. */
export function recoveredContent(verdict: Verdict, report: Report, options: RecoveredOptions): MailContent {
  const dark = darkWords(verdict, options);
  const success = verdict.last_success;
  const when = success === null ? '' : `: it succeeded on ${utc(success.completed_at)}`;
  const before: Fact[] =
    options.dark_since === null
      ? []
      : [{ label: 'Success before', value: utc(options.dark_since), url: null }];
  const blocks: Block[] = [
    ...(dark === null ? [] : [paragraph(dark)]),
    ...whyBlocks(verdict),
    heading('Facts'),
    { kind: 'facts', facts: [...facts(verdict, report.checked_at), ...before] },
    ...runBlocks(verdict, 3),
    ...warningBlocks(verdict),
    closingLinks(report, options, [
      { text: 'The run that succeeded', url: success?.url ?? null },
      { text: 'The workflow', url: verdict.url },
    ]),
  ];
  return mailContent(subject(options, 'RECOVERED', verdict.name), {
    tone: 'good',
    badge: 'RECOVERED',
    headline: `${verdict.name} works again${when}`,
    preheader: dark ?? 'Nothing to do.',
    blocks,
    footer: footer(report),
  });
}
