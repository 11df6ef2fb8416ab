import type { Verdict } from '../../judge/model.js';
import { hoursBetween, MINUTE, ms } from '../../text/time.js';
import { counted, duration, listed, utc, utcMinute } from '../../text/words.js';
import { type Block, type Field, heading, type Page, paragraph } from '../document.js';
import { missedBetween } from '../sentences.js';
import { timeline } from '../timeline.js';
import { runBlocks, verdictFields, warningBlocks, watchLinks, whyBlocks } from '../watch-blocks.js';
import { type MailContext, mailPage } from './frame.js';

/**
 * The success before the one that ended the incident; null where it is not known, and where there is no newer one: a
 * raised SLA, say, or a workflow that was enabled again. A digest has it to the minute only.
 */
function successBefore(verdict: Verdict, since: string | null): string | null {
  const success = verdict.last_success;
  if (since === null || success === null) return since;
  const minuteOf = (instant: string) => Math.floor(ms(instant) / MINUTE);
  return minuteOf(since) < minuteOf(success.completed_at) ? since : null;
}

/** `It was dark for 6 d and missed 5 windows.`; null where there is neither. */
function darkWords(verdict: Verdict, before: string | null, missed: number): string | null {
  const until = verdict.last_success?.completed_at ?? null;
  const parts = [
    ...(before === null || until === null ? [] : [`was dark for ${duration(hoursBetween(before, until))}`]),
    ...(missed === 0 ? [] : [`missed ${counted(missed, 'window')}`]),
  ];
  return parts.length === 0 ? null : `It ${parts.join(' and ')}.`;
}

/** The windows without a success between the last one before and the one that ended the incident, where known. */
function missedDays(verdict: Verdict, before: string | null): string[] {
  const until = verdict.last_success?.completed_at;
  if (before === null || until === undefined) return [];
  return missedBetween(verdict, before, until).map(({ due_at }) => utcMinute(due_at));
}

/** `missed` may be more than the days, since a healthy watch is read no farther back than its success. */
function openIncidentFields(before: string, until: string, days: string[], missed: number): Field[] {
  const last = days.at(-1);
  const value =
    days.length === missed ? listed(days, 14) : `${counted(missed, 'window')}, the last of them ${last}`;
  return [
    { label: 'Dark', value: `from ${utc(before)} to ${utc(until)}`, url: null },
    ...(last === undefined ? [] : [{ label: 'Missed', value: `${value} UTC`, url: null }]),
  ];
}

/** The end of an incident: since when it works again, and the days that it did not. */
export function recoveryPage(context: MailContext): Page {
  const { report, decision } = context;
  const [verdict] = decision.watches;
  if (verdict === undefined) throw new Error('A recovery mail is about one watch.');
  const since = decision.ended?.since ?? null;
  const before = successBefore(verdict, since);
  const days = missedDays(verdict, before);
  const missed = decision.ended?.missed_windows ?? 0;
  const dark = darkWords(verdict, before, missed);
  const success = verdict.last_success;
  const incident =
    before === null || success === null ? [] : openIncidentFields(before, success.completed_at, days, missed);
  const isSameSuccess = since !== null && before === null;
  const how = isSameSuccess
    ? 'is within its limit again'
    : `works again${success === null ? '' : `: it succeeded on ${utc(success.completed_at)}`}`;
  const own = verdictFields(verdict, report.checked_at).filter(({ label }) => label !== 'Missed');
  const blocks: Block[] = [
    ...(dark === null ? [] : [paragraph(dark)]),
    ...(timeline(verdict).length > 1 ? whyBlocks(verdict) : []),
    heading('Facts'),
    { kind: 'fields', fields: [...incident, ...own] },
    ...runBlocks(verdict, 3),
    ...warningBlocks(verdict),
  ];
  return mailPage(context, {
    tone: 'good',
    badge: 'RECOVERED',
    headline: `${verdict.name} ${how}`,
    preheader: dark ?? 'Nothing to do.',
    blocks,
    links: [{ text: 'The run that succeeded', url: success?.url ?? null }, ...watchLinks(verdict)],
  });
}
