import type { CauseCode, Verdict } from '../../judge/model.js';
import { codeWords } from '../../text/words.js';
import { type Block, linkHosts, type Page, paragraph, words } from '../document.js';
import type { Report } from '../model.js';
import { headline } from '../sentences.js';
import {
  cureBlocks,
  noteBlocks,
  runBlocks,
  stepBlocks,
  verdictFields,
  warningBlocks,
  watchLinks,
  whyBlocks,
} from '../watch-blocks.js';
import { type MailContext, mailPage } from './frame.js';

/** Causes that lie in each workflow's own file: that several share one says nothing of what they share. */
const inEachFile: CauseCode[] = [
  'missing',
  'schedule_removed',
  'invalid_schedule',
  'invalid_workflow',
  'not_counted',
];

/** Said where every watch that is not paused is stale by the same cause: one fault in each job is less likely then. */
export function commonCause(verdicts: readonly Verdict[]): Block[] {
  const awake = verdicts.filter(({ status }) => status !== 'paused');
  const [first] = awake;
  const code = first?.cause?.code;
  if (awake.length < 2 || code === undefined || inEachFile.includes(code)) return [];
  if (!awake.every(({ status, cause }) => status === 'stale' && cause?.code === code)) return [];
  return [
    paragraph(
      `One common cause is likely: every watch of this run is stale, and each is ${codeWords(code)}. Look first at what they share: GitHub itself, the account and its billing, the Actions settings, the token.`,
    ),
  ];
}

/** The whole mail on one watch, from why to what to do to the evidence. */
export function staleBlocks(verdict: Verdict, report: Report): Block[] {
  return [
    ...commonCause(report.workflows),
    ...whyBlocks(verdict),
    ...cureBlocks(verdict),
    ...stepBlocks(verdict),
    ...noteBlocks(verdict),
    { kind: 'heading', text: 'Facts' },
    { kind: 'fields', fields: verdictFields(verdict, report.checked_at) },
    ...runBlocks(verdict, 7),
    ...warningBlocks(verdict),
  ];
}

/** The mail about one stale watch. */
export function stalePage(context: MailContext): Page {
  const { report, decision } = context;
  const [verdict] = decision.watches;
  if (verdict === undefined) throw new Error('A stale mail is about one watch.');
  const day = decision.reminder_day;
  const since = headline(verdict, report.checked_at);
  return mailPage(context, {
    tone: 'alarm',
    badge: 'STALE',
    headline: day === null ? since : `Still stale, day ${day}: ${since}`,
    preheader: words(verdict.cause?.message ?? '', linkHosts(report)),
    blocks: staleBlocks(verdict, report),
    links: watchLinks(verdict),
  });
}
