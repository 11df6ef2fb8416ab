/**
 * What earlier mails of this monitor say, read from their metadata alone. Every mail is looked at once, so
 * that the cost grows with their number and not with that of the watches as well.
 */
import type { Verdict } from '../judge/model.js';
import { DAY, HOUR, MINUTE } from '../text/time.js';
import {
  type DigestEntry,
  readDigestIndex,
  readJobMarks,
  readUnknownIndex,
  recipientsId,
  recipientsKey,
  staleIncident,
  successMark,
  watchId,
  watchKey,
} from './incident.js';

/** A mail as Postmark's message search shows it. */
export interface SentMail {
  message_id: string;
  sent_at: string;
  metadata: Record<string, string>;
}

/** One mail as far as it is about one watch: all marks of a stale mail, one at most of a digest. */
interface Mention extends Omit<DigestEntry, 'watch'> {
  mail: SentMail;
  kind: 'stale' | 'digest' | 'recovered';
}

/** The past of one monitor, newest mail first everywhere. */
export interface PastMails {
  now: string;
  monitor: string;
  /** Who is told: hashed once, and not for each of thousands of mails. */
  recipients: string;
  byIncident: Map<string, SentMail[]>;
  /** What these recipients were told of each watch; what others were told is not theirs. */
  byWatch: Map<string, Mention[]>;
  /** For each unknown thing, when a crash mail last named it. */
  unknownAt: Map<string, string>;
}

/** What was mailed of the incident that a stale watch is in, since the watch's last recovery mail. */
export interface EarlierMails {
  incident: string;
  /** The last success before the incident, as its mails have it. */
  success: { run: string; success: string };
  /** Within `remind_hours`: not again. */
  recently: boolean;
  /** The same in a mail of its own, not in a digest. */
  singly: boolean;
  /** When the incident was first mailed; null where this mail is its first. */
  first_at: string | null;
  recovered_at: string | null;
}

/** The last alert about a watch, where it says that the watch is stale. */
export interface OpenIncident {
  mail: SentMail;
  /** Last genuine success before; null where there was none or the mail does not say. */
  since: string | null;
  missed_windows: number | null;
  /** Marks of the regular jobs that green runs skipped, in any mail since the last recovery. */
  skips: string[];
}

/**
 * Sorts the history of a Postmark server. Test mails do not count, nor do kinds of mail that another version
 * of this tool may send: what they say of a watch is not known.
 */
export function pastMailsOf(
  monitor: string,
  to: readonly string[],
  history: readonly SentMail[],
  now: string,
): PastMails {
  const past: PastMails = {
    now,
    monitor,
    recipients: recipientsId(to),
    byIncident: new Map(),
    byWatch: new Map(),
    unknownAt: new Map(),
  };
  const dated = history
    .filter(({ metadata }) => metadata.monitor === monitor && metadata.kind !== 'test')
    .map((mail) => ({ mail, at: Date.parse(mail.sent_at) }))
    .sort((a, b) => b.at - a.at);
  const recipients = recipientsKey(to);
  for (const { mail } of dated) remember(past, mail, recipients);
  return past;
}

function remember(past: PastMails, mail: SentMail, recipients: string): void {
  const { kind, incident, watch } = mail.metadata;
  if (incident !== undefined) add(past.byIncident, incident, mail);
  if (kind === 'monitor_failed') rememberUnknown(past, mail);
  else if (kind === 'digest') rememberDigest(past, mail, recipients);
  else if (watch !== undefined && (kind === 'stale' || kind === 'recovered')) {
    // A recovery mail that does not say to whom ends what everybody was told.
    const isTheirs =
      kind === 'stale' ? isStaleMailTo(past, watch, mail) : (mail.metadata.to ?? recipients) === recipients;
    if (!isTheirs) return;
    add(past.byWatch, watchKey(watch), {
      mail,
      kind,
      last_success: mail.metadata.success ?? null,
      missed_windows: count(mail.metadata.missed),
      skips: readJobMarks(mail.metadata),
    });
  }
}

/** The incident of a stale mail holds its recipients; its metadata has no room to name them once more. */
function isStaleMailTo({ monitor, recipients }: PastMails, watch: string, { metadata }: SentMail): boolean {
  return metadata.incident === staleIncident(monitor, watch, metadata.run ?? '', recipients);
}

function rememberUnknown({ unknownAt }: PastMails, { metadata, sent_at }: SentMail): void {
  for (const key of readUnknownIndex(metadata)) if (!unknownAt.has(key)) unknownAt.set(key, sent_at);
}

function rememberDigest({ byWatch }: PastMails, mail: SentMail, recipients: string): void {
  const index = readDigestIndex(mail.metadata);
  if (index?.to !== recipients) return;
  for (const { watch, ...known } of index.entries) add(byWatch, watch, { mail, kind: 'digest', ...known });
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Digests name a watch by a part of its id; other mails have it whole. */
function mentionsOf(past: PastMails, watch: string): Mention[] {
  const mentions = past.byWatch.get(watchKey(watch)) ?? [];
  return mentions.filter(({ kind, mail }) => kind === 'digest' || mail.metadata.watch === watch);
}

/** What was mailed under an incident's id, and whether that was within so many hours and after an instant. */
export function earlierOfIncident(
  past: PastMails,
  incident: string,
): { first_at: string | null; isWithin: (hours: number, after?: string | null) => boolean } {
  const mails = past.byIncident.get(incident) ?? [];
  const last = mails[0]?.sent_at;
  return {
    first_at: earliestOf(mails.map(firstAt)),
    isWithin: (hours, after = null) =>
      last !== undefined &&
      isWithin(last, past.now, hours) &&
      (after === null || Date.parse(last) > Date.parse(after)),
  };
}

/**
 * What was mailed of a stale watch's incident, singly or in a digest. A watch that was said to be healthy and
 * is stale again is told at once, though there was no success in between: a workflow may have been enabled
 * and disabled again, or a setting changed and changed back.
 */
export function earlierOfWatch(past: PastMails, verdict: Verdict): EarlierMails {
  const mentions = mentionsOf(past, watchId(verdict));
  const { open, recovery } = sinceRecovery(mentions);
  const known = incidentOf(past, verdict, mentions);
  // Once, and not for each of thousands of mails.
  const success = verdict.last_success?.completed_at ?? null;
  const now = { incident: known.incident, success_ms: success === null ? null : Date.parse(success) };
  const same = open.filter((mention) => isSameIncident(mention, now));
  const isRecent = (mention: Mention | undefined) =>
    mention !== undefined && isWithin(mention.mail.sent_at, past.now, verdict.remind_hours);
  return {
    ...known,
    recently: isRecent(same[0]),
    // The first time that a digest has is that of its whole set.
    first_at: earliestOf(same.map(({ kind, mail }) => (kind === 'stale' ? firstAt(mail) : mail.sent_at))),
    singly: isRecent(same.find(({ kind }) => kind === 'stale')),
    recovered_at: recovery?.mail.sent_at ?? null,
  };
}

/**
 * Where the last success is no longer known and the last mail about the watch said that it is stale, the
 * incident is still that one: a success that fell off the horizon ends nothing.
 */
function incidentOf(
  { monitor, recipients }: PastMails,
  verdict: Verdict,
  mentions: Mention[],
): Pick<EarlierMails, 'incident' | 'success'> {
  const last = verdict.last_success;
  const run = successMark(last);
  const incident = staleIncident(monitor, watchId(verdict), run, recipients);
  const now = { incident, success: { run, success: last?.completed_at ?? 'never' } };
  if (last !== null) return now;
  const open = mentions.find(({ kind }) => kind !== 'digest');
  if (open?.kind !== 'stale') return now;
  const told = { incident, run, success: 'never', ...open.mail.metadata };
  return { incident: told.incident, success: { run: told.run, success: told.success } };
}

/** The mentions after the last recovery mail, newest first, and that mail; all where there was none. */
function sinceRecovery(mentions: Mention[]): { open: Mention[]; recovery: Mention | null } {
  const at = mentions.findIndex(({ kind }) => kind === 'recovered');
  return at < 0
    ? { open: mentions, recovery: null }
    : { open: mentions.slice(0, at), recovery: mentions[at] ?? null };
}

/** A reminder has the first mail's time, since Postmark forgets mails after 45 days. */
function firstAt({ metadata, sent_at }: SentMail): string {
  const first = instant(metadata.first);
  return first !== null && Date.parse(first) < Date.parse(sent_at) ? first : sent_at;
}

function earliestOf(times: string[]): string | null {
  const [first, ...rest] = times;
  if (first === undefined) return null;
  return rest.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a), first);
}

/**
 * Whether a mail since the last recovery was about the incident that a watch is in now. A digest without
 * successes counts as long as there has been none since.
 */
function isSameIncident(
  { kind, mail, last_success }: Mention,
  now: { incident: string; success_ms: number | null },
): boolean {
  if (kind === 'stale') return mail.metadata.incident === now.incident;
  // A success that GitHub no longer keeps is not a newer one.
  if (now.success_ms === null) return true;
  if (last_success === null) return now.success_ms <= Date.parse(mail.sent_at);
  return last_success !== 'never' && minuteOf(Date.parse(last_success)) === minuteOf(now.success_ms);
}

/** Null where the last mail about the watch was a recovery, or where there was none. */
export function openIncidentOf(past: PastMails, verdict: Verdict): OpenIncident | null {
  const { open } = sinceRecovery(mentionsOf(past, watchId(verdict)));
  const [last] = open;
  if (last === undefined) return null;
  return {
    mail: last.mail,
    since: instant(last.last_success),
    missed_windows: last.missed_windows,
    skips: open.flatMap(({ skips }) => skips),
  };
}

/** Whether a crash mail named this unknown thing within `remind_hours`. */
export function isUnknownMailed(past: PastMails, key: string, remind_hours: number): boolean {
  const at = past.unknownAt.get(key);
  return at !== undefined && isWithin(at, past.now, remind_hours);
}

/** `still stale, day n` by the calendar in UTC, the first mail's day being 1; null for a first mail. */
export function reminderDay(first_at: string | null, now: string): number | null {
  const dayOf = (time: string): number => Math.floor(Date.parse(time) / DAY);
  return first_at === null ? null : dayOf(now) - dayOf(first_at) + 1;
}

function isWithin(sent_at: string, now: string, hours: number): boolean {
  return hours > 0 && Date.parse(now) - Date.parse(sent_at) < hours * HOUR;
}

const minuteOf = (ms: number): number => Math.floor(ms / MINUTE);

function instant(text: string | null | undefined): string | null {
  return text == null || Number.isNaN(Date.parse(text)) ? null : text;
}

function count(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
