/** What earlier mails of this monitor say, read from their metadata alone. */
import type { Verdict } from '../judge/model.js';
import { DAY, HOUR, MINUTE } from '../text/time.js';
import { type DigestEntry, readDigestIndex, watchKey } from './digest-index.js';
import { watchId } from './incident.js';

/** A mail as Postmark's message search shows it. */
export interface SentMail {
  message_id: string;
  sent_at: string;
  to: string[];
  metadata: Record<string, string>;
}

/** What was mailed of an incident so far. */
export interface Told {
  /** Within `remind_hours`: not again. */
  recently: boolean;
  /** When the incident was first mailed; null where this mail is its first. */
  first_at: string | null;
  /** `still stale, day n` by the calendar in UTC, the first mail's day being 1; null for a first mail. */
  day: number | null;
}

/** The last alert about a watch, where it was about its being stale. */
export interface OpenIncident {
  mail: SentMail;
  /** Last genuine success before; null where there was none or the mail does not say. */
  since: string | null;
  missed_windows: number | null;
}

/** The past of one monitor, newest first. A test mail in it answers no question: its incident is its own. */
export function mailsOf(monitor: string, history: readonly SentMail[]): SentMail[] {
  return history
    .filter((mail) => mail.metadata.monitor === monitor)
    .sort((a, b) => Date.parse(b.sent_at) - Date.parse(a.sent_at));
}

export function toldOf(past: readonly SentMail[], incident: string, now: string, remind_hours: number): Told {
  const [last, ...earlier] = past.filter((mail) => mail.metadata.incident === incident);
  if (last === undefined) return { recently: false, first_at: null, day: null };
  // Each reminder carries the first mail's time along, since Postmark forgets mails after 45 days.
  const firsts = [last, ...earlier].map((mail) => instant(mail.metadata.first) ?? mail.sent_at).sort(byTime);
  const first = firsts[0] ?? last.sent_at;
  return {
    recently: isWithin(last.sent_at, now, remind_hours),
    first_at: first,
    day: dayNumber(now) - dayNumber(first) + 1,
  };
}

/** Whether a recent digest already told the same people of this watch with the same last success. */
export function inRecentDigest(
  past: readonly SentMail[],
  verdict: Verdict,
  settings: { alert_email: string[]; remind_hours: number },
  now: string,
): boolean {
  const success = verdict.last_success?.completed_at ?? 'never';
  return past.some(
    (mail) =>
      isWithin(mail.sent_at, now, settings.remind_hours) &&
      sameRecipients(mail.to, settings.alert_email) &&
      sameMinute(rollEntry(mail, watchId(verdict))?.last_success ?? null, success),
  );
}

/** Null where the last mail about the watch was a recovery, or where there was none. */
export function openIncidentOf(past: readonly SentMail[], verdict: Verdict): OpenIncident | null {
  const watch = watchId(verdict);
  for (const mail of past) {
    const entry = rollEntry(mail, watch);
    if (entry !== undefined) {
      return { mail, since: instant(entry.last_success), missed_windows: entry.missed_windows };
    }
    if (mail.metadata.watch !== watch) continue;
    if (mail.metadata.kind !== 'stale') return null;
    return {
      mail,
      since: instant(mail.metadata.success),
      missed_windows: count(mail.metadata.missed),
    };
  }
  return null;
}

function rollEntry(mail: SentMail, watch: string): DigestEntry | undefined {
  if (mail.metadata.kind !== 'digest') return undefined;
  return readDigestIndex(mail.metadata).find((entry) => entry.mark === watchKey(watch));
}

function isWithin(sent_at: string, now: string, hours: number): boolean {
  return hours > 0 && Date.parse(now) - Date.parse(sent_at) < hours * HOUR;
}

function dayNumber(instant: string): number {
  return Math.floor(Date.parse(instant) / DAY);
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

function sameMinute(told: string | null, success: string): boolean {
  if (told === null || told === 'never' || success === 'never') return told === success;
  return Math.floor(Date.parse(told) / MINUTE) === Math.floor(Date.parse(success) / MINUTE);
}

function sameRecipients(a: readonly string[], b: readonly string[]): boolean {
  const sorted = (list: readonly string[]) => JSON.stringify(list.map((to) => to.toLowerCase()).sort());
  return sorted(a) === sorted(b);
}

function instant(text: string | null | undefined): string | null {
  return text == null || Number.isNaN(Date.parse(text)) ? null : text;
}

function count(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
