import type { CauseCode, Verdict } from '../../judge/model.js';
import { causes } from '../../judge/vocabulary.js';
import { groupBy } from '../../text/by-key.js';
import { codeWords, counted, listed } from '../../text/words.js';
import { type Group, heading, type MailBlock, type Page, paragraph, type Step } from '../document.js';
import { ageWords } from '../sentences.js';
import { worstFirst } from '../status.js';
import { cureLink } from '../watch-blocks.js';
import { firstOf, type MailContext, mailPage } from './frame.js';
import { commonCause } from './stale.js';

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

/** One mail in place of many: a line for each watch, grouped by cause, worst first; what to do once for each cause. */
export function digestPage(context: MailContext): Page {
  const { report, decision } = context;
  const sorted = worstFirst(decision.watches);
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
  const steps = [...byCause(sorted).keys()].map(
    (code): Step => ({ text: `${codeWords(code)}: ${causes[code].what_to_do}`, commands: [] }),
  );
  const blocks: MailBlock[] = [
    { kind: 'groups', words_head: 'no success for', groups },
    ...(more === null ? [] : [paragraph(more)]),
    ...(before > 0
      ? [
          paragraph(
            `${before} of the stale workflows ${before === 1 ? 'was' : 'were'} mailed before and ${isOrAre(before)} not listed here.`,
          ),
        ]
      : []),
    ...commonCause(report.workflows),
    { kind: 'button', link: { text: "Open the monitor's run", url: report.run_url } },
    heading('What to do'),
    { kind: 'steps', steps },
  ];
  const day = decision.reminder_day;
  const still = day === null ? '' : `Still stale, day ${day}: `;
  return mailPage(context, {
    tone: 'alarm',
    badge: 'STALE',
    headline: `${still}${stale} of ${counted(report.workflows.length, 'watched workflow')} ${isOrAre(stale)} stale`,
    preheader: listed(
      sorted.map(({ name }) => name),
      5,
    ),
    blocks,
  });
}
