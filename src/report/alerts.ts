/**
 * Decides which mails a report calls for, and which of them were mailed before: not twice, not never.
 * Decisions are plain data; mail/render.ts turns them into mails.
 */

import type { Verdict } from '../judge/model.js';
import type { MailSettings, Scope, Settings } from '../settings/model.js';
import {
  crashIncident,
  digestIncident,
  isMarked,
  jobMarks,
  type MonitorHost,
  monitorId,
  mostInDigestIndex,
  recipientsKey,
  recoveryIncident,
  testIncident,
  unknownId,
  unknownKey,
  watchId,
  watchName,
  writeDigestIndex,
  writeUnknownIndex,
} from './incident.js';
import type { AlertKind, Report } from './model.js';
import { worstFirst } from './outcome.js';
import {
  type EarlierMails,
  earlierOfIncident,
  earlierOfWatch,
  isUnknownMailed,
  type OpenIncident,
  openIncidentOf,
  type PastMails,
  pastMailsOf,
  reminderDay,
  type SentMail,
} from './past-mails.js';
import { missedBetween } from './sentences.js';

export interface AlertQuestion {
  report: Report;
  settings: Pick<MailSettings, 'alert_email'> & Pick<Settings, 'max_emails' | 'test_alert'>;
  /** For a crash; a watch has its own. */
  remind_hours: number;
  host: MonitorHost;
  scope: Scope;
  /** Earlier mails under this tool's tag; null where they could not be read, so that every alert is sent. */
  history: SentMail[] | null;
}

/** A mail that is due, or was sent within `remind_hours`. */
export interface AlertDecision {
  kind: AlertKind;
  /** Of a stale or a recovery mail one, of a digest all, worst first. */
  watches: Verdict[];
  /** Of a digest: those that no earlier mail named, where others were; empty where that is not known. */
  added: Verdict[];
  incident: string;
  /** Incident whose thread the mail joins. */
  thread: string;
  /** Sent within `remind_hours`: not again. */
  held: boolean;
  /** `still stale, day n`; null in an incident's first mail. */
  reminder_day: number | null;
  /** By which later runs know the mail again; at most nine fields, since the tenth is the sender's own. */
  metadata: Record<string, string>;
  /** Of a recovery mail: what it ends. */
  ended: Pick<OpenIncident, 'since' | 'missed_windows'> | null;
}

/** What all decisions of a run share. */
type Context = AlertQuestion & { past: PastMails };

/** The alerts in order of what matters most: stale or digest, crash, recoveries; or the one test mail. */
export function decideAlerts(question: AlertQuestion): AlertDecision[] {
  const { report, settings, host, history } = question;
  const monitor = monitorId(host);
  const past = pastMailsOf(monitor, settings.alert_email, history ?? [], report.checked_at);
  const context: Context = { ...question, past };
  const crash = crashAlerts(context);
  // A test that broke is a failure like any other: no mail says that nothing is wrong.
  if (settings.test_alert && crash.length === 0)
    return [decision(context, { kind: 'test', incident: testIncident(monitor, past.now) })];
  return [...staleAlerts(context), ...crash, ...recoveries(context)];
}

type DecisionParts = Pick<AlertDecision, 'kind' | 'incident'> &
  Partial<AlertDecision> & { first_at?: string | null };

function decision(
  { past: { now, monitor } }: Context,
  { first_at = null, metadata, ...parts }: DecisionParts,
): AlertDecision {
  const { kind, incident, watches = [] } = parts;
  const [watch] = watches;
  const isOfOne = kind === 'stale' || kind === 'recovered';
  return {
    watches,
    added: [],
    thread: incident,
    held: false,
    ended: null,
    ...parts,
    reminder_day: reminderDay(first_at, now),
    metadata: {
      kind,
      ...(isOfOne && watch !== undefined ? { watch: watchId(watch) } : {}),
      incident,
      monitor,
      first: first_at ?? now,
      ...metadata,
    },
  };
}

interface StaleWatch {
  verdict: Verdict;
  earlier: EarlierMails;
}

/**
 * `max_emails` counts what no mail of its own told within `remind_hours`. Above it one digest names them all,
 * unless each of them was mailed before, singly or in a digest.
 */
function staleAlerts(context: Context): AlertDecision[] {
  const stale = worstFirst(context.report.workflows.filter(({ status }) => status === 'stale'));
  const watches = stale.map((verdict) => ({ verdict, earlier: earlierOfWatch(context.past, verdict) }));
  const others = watches.filter(({ earlier }) => !earlier.singly);
  if (others.length <= context.settings.max_emails) return watches.map((watch) => staleAlert(context, watch));
  const mailed = watches.filter(({ earlier }) => earlier.singly);
  return [...mailed.map((watch) => staleAlert(context, watch)), digestAlert(context, others)];
}

function staleAlert(context: Context, { verdict, earlier }: StaleWatch): AlertDecision {
  const { missed_windows: missed, skipped_jobs: skipped } = verdict;
  return decision(context, {
    kind: 'stale',
    incident: earlier.incident,
    first_at: earlier.first_at,
    held: earlier.recently,
    watches: [verdict],
    metadata: {
      ...earlier.success,
      ...(missed === null ? {} : { missed: String(missed) }),
      ...(skipped.length === 0 ? {} : { skips: jobMarks(skipped) }),
    },
  });
}

function digestAlert(context: Context, watches: StaleWatch[]): AlertDecision {
  const incident = digestIncident(watches.map(({ earlier }) => earlier.incident));
  const { first_at, isWithin } = earlierOfIncident(context.past, incident);
  // The index of a long digest has no room for all, but a mail of the same set told each of them.
  const isTold = ({ earlier, verdict }: StaleWatch) =>
    earlier.recently || isWithin(verdict.remind_hours, earlier.recovered_at);
  const unnamed = watches.filter(({ earlier }) => earlier.first_at === null);
  const isAdded = first_at === null && unnamed.length < watches.length && watches.length <= mostInDigestIndex;
  // What no mail names comes first, then what none named of late, since a long index has no room for all.
  const order = ({ earlier }: StaleWatch) => (earlier.first_at === null ? 0 : earlier.recently ? 2 : 1);
  const unsaid = watches.toSorted((a, b) => order(a) - order(b));
  const names = unsaid.map(({ verdict }) => verdict);
  return decision(context, {
    kind: 'digest',
    incident,
    first_at,
    held: watches.every(isTold),
    watches: watches.map(({ verdict }) => verdict),
    added: isAdded ? unnamed.map(({ verdict }) => verdict) : [],
    metadata: writeDigestIndex(names, context.settings.alert_email),
  });
}

/** What goes wrong in delivery itself would meet the same end again: log and summary say it. */
const deliveryCodes = /^(?:postmark_|ping_|output_|mail_settings_)/;

function crashAlerts(context: Context): AlertDecision[] {
  const unknown = unknownKeys(context);
  if (unknown.length === 0) return [];
  const isMailed = (key: string) => isUnknownMailed(context.past, key, context.remind_hours);
  const incident = crashIncident(unknown);
  const { first_at, isWithin } = earlierOfIncident(context.past, incident);
  return [
    decision(context, {
      kind: 'monitor_failed',
      incident,
      first_at,
      held: isWithin(context.remind_hours) || unknown.every(isMailed),
      metadata: writeUnknownIndex(unknown.toSorted((a, b) => Number(isMailed(a)) - Number(isMailed(b)))),
    }),
  ];
}

/** One key for each error of the run and each unknown watch. */
function unknownKeys(context: Context): string[] {
  const { report, scope, past } = context;
  const { workflows, errors } = report;
  const use = { scope, monitor: past.monitor, recipients: past.recipients };
  const unknown = workflows.filter(({ status }) => status === 'unknown');
  const unexplained = { code: 'bug', message: '' } as const;
  const named = new Set(unknown.map(watchName));
  const ids = [
    ...errors
      .filter(({ code, watch }) => !(watch !== null && named.has(watch)) && !deliveryCodes.test(code))
      .map((error) => unknownId(use, error, error.watch)),
    ...unknown.map((verdict) => unknownId(use, verdict.error ?? unexplained, watchId(verdict))),
  ];
  return [...new Set(ids.map(unknownKey))];
}

/** A success that still skips the job that the alert was about ends nothing, though by now it may count. */
function recoveries(context: Context): AlertDecision[] {
  return context.report.workflows.flatMap((verdict) => {
    if (verdict.status !== 'healthy') return [];
    const open = openIncidentOf(context.past, verdict);
    return open === null || isMarked(open.skips, verdict.skipped_jobs)
      ? []
      : [recovery(context, verdict, open)];
  });
}

function recovery(context: Context, verdict: Verdict, open: OpenIncident): AlertDecision {
  const incident = recoveryIncident(watchId(verdict), open.mail.message_id);
  return decision(context, {
    kind: 'recovered',
    incident,
    thread: open.mail.metadata.incident ?? incident,
    watches: [verdict],
    metadata: { to: recipientsKey(context.settings.alert_email) },
    ended: { since: open.since, missed_windows: missedInAll(verdict, open) },
  });
}

/** Counted anew where the windows are known, since some may have been missed after the last mail. */
function missedInAll(verdict: Verdict, { since, missed_windows }: OpenIncident): number | null {
  const end = verdict.last_success?.completed_at;
  if (since === null || end === undefined || verdict.windows.length === 0) return missed_windows;
  return Math.max(missedBetween(verdict, since, end).length, missed_windows ?? 0);
}
