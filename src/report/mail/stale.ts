import type { Verdict } from '../../judge/model.js';
import { type Block, paragraph } from '../document.js';
import type { ContentOptions, MailContent } from '../mail-writer.js';
import type { Report } from '../model.js';
import { headline } from '../sentences.js';
import {
  facts,
  newestRunBlocks,
  noteBlocks,
  runBlocks,
  stepBlocks,
  warningBlocks,
  whyBlocks,
} from '../watch-blocks.js';
import { closingLinks, footer, mailContent, subject } from './frame.js';

/** Said once, where a fault of one job is the less likely reason. */
export const allStaleWords =
  'Every watch of this run is stale. Look first at what they share: GitHub itself, the account and its billing, the Actions settings, the token. A fault in each single job is less likely.';

function staleHeadline(verdict: Verdict, report: Report, day: number | null): string {
  const now = headline(verdict, report.checked_at);
  return day === null ? now : `Still stale, day ${day}: ${now}`;
}

/** The whole mail on one watch, from why to what to do to the evidence. */
export function staleBlocks(verdict: Verdict, report: Report, options: ContentOptions): Block[] {
  return [
    ...(options.all_stale ? [paragraph(allStaleWords)] : []),
    ...whyBlocks(verdict),
    ...newestRunBlocks(verdict),
    ...stepBlocks(verdict),
    ...noteBlocks(verdict),
    { kind: 'heading', text: 'Facts' },
    { kind: 'facts', facts: facts(verdict, report.checked_at) },
    ...runBlocks(verdict, 7),
    ...warningBlocks(verdict),
    closingLinks(report, options, [{ text: 'The workflow', url: verdict.url }]),
  ];
}

export function staleContent(verdict: Verdict, report: Report, options: ContentOptions): MailContent {
  return mailContent(subject(options, 'STALE', verdict.name), {
    tone: 'alarm',
    badge: 'STALE',
    headline: staleHeadline(verdict, report, options.reminder_day),
    preheader: verdict.cause?.message ?? '',
    blocks: staleBlocks(verdict, report, options),
    footer: footer(report),
  });
}
