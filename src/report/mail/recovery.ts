import type { LastSuccess, Verdict } from '../../judge/model.js';
import { hoursBetween, MINUTE, ms } from '../../text/time.js';
import { counted, duration, listed, utc, utcMinute } from '../../text/words.js';
import { type Field, field, heading, paragraph } from '../document.js';
import { missedBetween } from '../sentences.js';
import { timeline } from '../timeline.js';
import { runBlocks, verdictFields, warningBlocks, watchLinks, whyBlocks } from '../watch-blocks.js';
import { type MailContext, type MailParts, watchOf } from './frame.js';

/**
 * From the success before the incident to the one that ended it; null where that is not known, and where
 * there is no newer one: a raised SLA, say, or a workflow that was enabled again. A digest has it to the
 * minute only.
 */
function darkTime(before: string | null, success: LastSuccess | null): { from: string; to: string } | null {
  if (before === null || success === null) return null;
  const minuteOf = (instant: string) => Math.floor(ms(instant) / MINUTE);
  const to = success.completed_at;
  return minuteOf(before) < minuteOf(to) ? { from: before, to } : null;
}

/** The end of an incident: since when it works again, and the days that it did not. */
export function recoveryParts(context: MailContext): MailParts {
  const { report, decision } = context;
  const verdict = watchOf(context);
  const success = verdict.last_success;
  const before = decision.ended?.since ?? null;
  const missed = decision.ended?.missed_windows ?? 0;
  const dark = darkTime(before, success);
  const parts = [
    ...(dark === null ? [] : [`was dark for ${duration(hoursBetween(dark.from, dark.to))}`]),
    ...(missed === 0 ? [] : [`missed ${counted(missed, 'window')}`]),
  ];
  const words = parts.length === 0 ? null : `It ${parts.join(' and ')}.`;
  const isSameSuccess = before !== null && success !== null && dark === null;
  const how = isSameSuccess
    ? 'is within its limit again'
    : `works again${success === null ? '' : `: it succeeded on ${utc(success.completed_at)}`}`;
  const own = verdictFields(verdict, report.checked_at).filter(({ label }) => label !== 'Missed');
  return {
    headline: `${verdict.name} ${how}`,
    preheader: words ?? 'Nothing to do.',
    blocks: [
      ...(words === null ? [] : [paragraph(words)]),
      ...(timeline(verdict).length > 1 ? whyBlocks(verdict) : []),
      heading('Facts'),
      { kind: 'fields', fields: [...(dark === null ? [] : darkFields(verdict, dark, missed)), ...own] },
      ...runBlocks(verdict, 3),
      ...warningBlocks(verdict),
    ],
    links: [{ text: 'The run that succeeded', url: success?.url ?? null }, ...watchLinks(verdict)],
  };
}

/** `missed` may be more than the days, since a healthy watch is read no farther back than its success. */
function darkFields(verdict: Verdict, { from, to }: { from: string; to: string }, missed: number): Field[] {
  const days = missedBetween(verdict, from, to).map(({ due_at }) => utcMinute(due_at));
  const last = days.at(-1);
  const value =
    days.length === missed ? listed(days, 14) : `${counted(missed, 'window')}, the last of them ${last}`;
  return [
    ...field('Dark', `from ${utc(from)} to ${utc(to)}`),
    ...field('Missed', last === undefined ? null : `${value} UTC`),
  ];
}
