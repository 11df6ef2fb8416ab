import type { Verdict } from '../../judge/model.js';
import { hoursBetween, MINUTE, ms } from '../../text/time.js';
import { counted, duration, utc } from '../../text/words.js';
import { type Block, type Fact, heading, paragraph } from '../document.js';
import type { MailContent, Writer } from '../mail-writer.js';
import type { Report } from '../model.js';
import { facts, runBlocks, warningBlocks, whyBlocks } from '../watch-blocks.js';
import { closingLinks, footer, mailContent, subject } from './frame.js';

type RecoveredOptions = Parameters<Writer['recoveredContent']>[2];

/**
 * The success before the one that ended the incident; null where it is not known, and where there is no newer one: a
 * raised SLA, say, or a workflow that was enabled again. A digest tells it to the minute only.
 */
function successBefore(verdict: Verdict, { dark_since }: RecoveredOptions): string | null {
  const success = verdict.last_success;
  if (dark_since === null || success === null) return dark_since;
  const minuteOf = (instant: string) => Math.floor(ms(instant) / MINUTE);
  return minuteOf(dark_since) < minuteOf(success.completed_at) ? dark_since : null;
}

/** `It was dark for 6 d and missed 5 windows.`; null where there is neither. */
function darkWords(verdict: Verdict, before: string | null, missed: number | null): string | null {
  const until = verdict.last_success?.completed_at ?? null;
  const parts = [
    ...(before === null || until === null ? [] : [`was dark for ${duration(hoursBetween(before, until))}`]),
    ...(missed === null || missed === 0 ? [] : [`missed ${counted(missed, 'window')}`]),
  ];
  return parts.length === 0 ? null : `It ${parts.join(' and ')}.`;
}

/** The end of an incident: since when it works again, how long it did not. */
export function recoveredContent(verdict: Verdict, report: Report, options: RecoveredOptions): MailContent {
  const before = successBefore(verdict, options);
  const dark = darkWords(verdict, before, options.missed_windows);
  const success = verdict.last_success;
  const isSameSuccess = options.dark_since !== null && before === null;
  const how = isSameSuccess
    ? 'is within its limit again'
    : `works again${success === null ? '' : `: it succeeded on ${utc(success.completed_at)}`}`;
  const beforeFact: Fact[] =
    before === null ? [] : [{ label: 'Success before', value: utc(before), url: null }];
  const blocks: Block[] = [
    ...(dark === null ? [] : [paragraph(dark)]),
    ...whyBlocks(verdict),
    heading('Facts'),
    { kind: 'facts', facts: [...facts(verdict, report.checked_at), ...beforeFact] },
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
    headline: `${verdict.name} ${how}`,
    preheader: dark ?? 'Nothing to do.',
    blocks,
    footer: footer(report),
  });
}
