/** The mails about stale watches: one of its own for each, or one digest of many. */
import type { CauseCode, Verdict } from '../../judge/model.js';
import { causes } from '../../judge/vocabulary.js';
import { groupBy } from '../../text/by-key.js';
import { codeWords, counted, listed } from '../../text/words.js';
import type { AlertDecision } from '../alerts.js';
import {
  type Block,
  type Group,
  linkHosts,
  paragraph,
  runButton,
  step,
  stepsBlocks,
  withoutMarks,
} from '../document.js';
import type { Report } from '../model.js';
import { worstFirst } from '../outcome.js';
import { ageWords, headline } from '../sentences.js';
import {
  cureBlocks,
  cureLink,
  factBlocks,
  noteBlocks,
  runBlocks,
  stepBlocks,
  warningBlocks,
  watchLinks,
  whyBlocks,
} from '../watch-blocks.js';
import { firstOf, type MailContext, type MailParts, watchOf } from './frame.js';

/** Causes that lie in each workflow's own file: that several share one says nothing of what they share. */
const inEachFile: CauseCode[] = [
  'missing',
  'schedule_removed',
  'invalid_schedule',
  'invalid_workflow',
  'not_counted',
];

/** Said where every watch that is not paused is stale by the same cause: a fault in each is unlikely. */
function commonCause(verdicts: readonly Verdict[]): Block[] {
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
    ...factBlocks(verdict, report.checked_at),
    ...runBlocks(verdict, 7),
    ...warningBlocks(verdict),
  ];
}

/** The mail about one stale watch. */
export function staleParts(context: MailContext): MailParts {
  const { report } = context;
  const verdict = watchOf(context);
  return {
    headline: headline(verdict, report.checked_at),
    preheader: withoutMarks(verdict.cause?.message ?? '', linkHosts(report)),
    blocks: staleBlocks(verdict, report),
    links: watchLinks(verdict),
  };
}

/** Gmail cuts a mail off at 102 KB; this many rows stay below it. */
const mostRows = 120;

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

/** The worst watch's cause first, and within each the worst watch. */
function byCause(verdicts: Verdict[]): Map<CauseCode, Verdict[]> {
  return groupBy(verdicts, ({ cause }) => cause?.code ?? 'failing');
}

/** How long there was no success, in the words that fit one column. */
function age(verdict: Verdict, now: string): string {
  return (
    ageWords(verdict, now)?.replace('more than', 'over') ??
    (verdict.cause?.code === 'never_ran' ? 'never ran' : 'not known')
  );
}

/** A watch that goes stale after a digest brings the whole digest again: which one that is comes first. */
function addedWords({ added, watches }: AlertDecision): Block[] {
  const others = watches.length - added.length;
  if (added.length === 0) return [];
  const were = `the other ${counted(others, 'workflow')} ${others === 1 ? 'was' : 'were'} mailed before`;
  return [paragraph(`New: ${listed(added.map(({ name }) => name))}; ${were}.`)];
}

/** One mail in place of many: a line for each watch, by cause, worst first; what to do for each cause. */
export function digestParts({ report, decision }: MailContext): MailParts {
  const sorted = worstFirst(decision.watches);
  const names = [...new Set([...decision.added, ...sorted])].map(({ name }) => name);
  const stale = report.workflows.filter(({ status }) => status === 'stale').length;
  const before = stale - sorted.length;
  const { kept, more } = firstOf(sorted, mostRows);
  const groups = [...byCause(kept)].map(
    ([code, verdicts]): Group => ({
      title: `${codeWords(code)} (${verdicts.length})`,
      rows: verdicts.map((verdict) => ({
        name: verdict.name,
        url: cureLink(verdict).url,
        words: age(verdict, report.checked_at),
      })),
    }),
  );
  const steps = [...byCause(sorted).keys()].map((code) =>
    step(`${codeWords(code)}: ${causes[code].what_to_do}`),
  );
  const mailed = `${before} of the stale workflows ${before === 1 ? 'was' : 'were'} mailed before and ${isOrAre(before)} not listed here.`;
  return {
    headline: `${stale} of ${counted(report.workflows.length, 'watched workflow')} ${isOrAre(stale)} stale`,
    preheader: listed(names, 5),
    blocks: [
      ...addedWords(decision),
      { kind: 'groups', words_head: 'no success for', groups },
      ...(more === null ? [] : [paragraph(more)]),
      ...(before > 0 ? [paragraph(mailed)] : []),
      ...commonCause(report.workflows),
      runButton(report),
      ...stepsBlocks('What to do', steps),
    ],
  };
}
