/** Decides which mails a report calls for, and which of them were already told: not twice, not never. */

import type { Verdict } from '../judge/model.js';
import type { Host, MailSettings, Settings } from '../settings/model.js';
import { writeDigestIndex } from './digest-index.js';
import {
  crashIncident,
  digestIncident,
  monitorId,
  recoveryIncident,
  staleIncident,
  testIncident,
  watchId,
  watchName,
} from './incident.js';
import type { ContentOptions, Writer } from './mail-writer.js';
import type { Report } from './model.js';
import { worstFirst } from './order.js';
import {
  inRecentDigest,
  mailsOf,
  type OpenIncident,
  openIncidentOf,
  type SentMail,
  type Told,
  toldOf,
} from './past-mails.js';
import { type PlannedAlert, planned } from './planned-alert.js';

export interface AlertQuestion {
  report: Report;
  settings: MailSettings & Pick<Settings, 'max_emails' | 'test_alert'> & { remind_hours: number };
  host: Pick<Host, 'repo' | 'workflow_path'>;
  /** The watches as the settings list them, for a crash before any verdict. */
  watch_names: string[];
  /** Earlier mails under this tool's tag; null where they could not be read, so that every alert is sent. */
  history: SentMail[] | null;
  now: string;
  write: Writer;
}

/** What all plans of a run share. */
interface Plan extends AlertQuestion {
  monitor: string;
  past: SentMail[];
  options: ContentOptions;
}

/** An alert in order of what matters most: stale or digest, crash, recoveries; or the one test mail. */
export function planAlerts(question: AlertQuestion): PlannedAlert[] {
  const monitor = monitorId(question.host);
  const { settings, report } = question;
  const plan: Plan = {
    ...question,
    monitor,
    past: mailsOf(monitor, question.history ?? []),
    options: {
      subject_prefix: settings.subject_prefix,
      runbook_url: settings.runbook_url,
      reminder_day: null,
      all_stale: isAllStale(report.workflows),
    },
  };
  const crash = crashAlerts(plan);
  // A test that broke is a failure like any other: no mail says that nothing is wrong.
  if (settings.test_alert && crash.length === 0) return [testAlert(plan)];
  return [...staleAlerts(plan), ...crash, ...recoveries(plan)];
}

function isAllStale(verdicts: readonly Verdict[]): boolean {
  const awake = verdicts.filter((verdict) => verdict.status !== 'paused');
  return awake.length > 1 && awake.every((verdict) => verdict.status === 'stale');
}

function testAlert(plan: Plan): PlannedAlert {
  const incident = testIncident(plan.monitor, plan.now);
  const content = plan.write.testContent(plan.report, plan.options);
  return planned(plan, { kind: 'test', incident, content });
}

/**
 * `max_emails` counts what is not recent. Below it a watch that a recent digest named with its last success is recent
 * too: the digest told of it. One of 40 watches or more has no room for successes, so that its watches are told again.
 * A digest of another set of watches is another incident and is sent at once.
 */
function staleAlerts(plan: Plan): PlannedAlert[] {
  const stale = worstFirst(plan.report.workflows.filter((verdict) => verdict.status === 'stale'));
  const told = stale.map((verdict) => ({ verdict, ...incidentOf(plan, verdict) }));
  const recent = told.filter((entry) => entry.told.recently);
  const fresh = told.filter((entry) => !entry.told.recently);
  const suppressed = recent.map(({ verdict, incident, told: was }) =>
    staleAlert(plan, verdict, incident, was),
  );
  if (fresh.length > plan.settings.max_emails) {
    const incidents = fresh.map((entry) => entry.incident);
    return [
      ...suppressed,
      digestAlert(
        plan,
        fresh.map((entry) => entry.verdict),
        digestIncident(incidents),
      ),
    ];
  }
  const single = fresh.map(({ verdict, incident, told: was }) => {
    const recently = inRecentDigest(plan.past, verdict, plan.settings, plan.now);
    return staleAlert(plan, verdict, incident, { ...was, recently });
  });
  return [...suppressed, ...single];
}

function incidentOf(plan: Plan, verdict: Verdict): { incident: string; told: Told } {
  const incident = staleIncident(plan.monitor, verdict, plan.settings.alert_email);
  return { incident, told: toldOf(plan.past, incident, plan.now, plan.settings.remind_hours) };
}

function staleAlert(plan: Plan, verdict: Verdict, incident: string, told: Told): PlannedAlert {
  const options = { ...plan.options, reminder_day: told.day };
  return planned(plan, {
    kind: 'stale',
    incident,
    told,
    watch: verdict,
    content: plan.write.staleContent(verdict, plan.report, options),
    facts: {
      success: verdict.last_success?.completed_at ?? 'never',
      ...(verdict.missed_windows === null ? {} : { missed: String(verdict.missed_windows) }),
    },
  });
}

function digestAlert(plan: Plan, verdicts: Verdict[], incident: string): PlannedAlert {
  const told = toldOf(plan.past, incident, plan.now, plan.settings.remind_hours);
  const options = { ...plan.options, reminder_day: told.day };
  const content = plan.write.digestContent(verdicts, plan.report, options);
  return planned(plan, { kind: 'digest', incident, told, content, facts: writeDigestIndex(verdicts) });
}

/** What goes wrong in delivery itself would meet the same fate again: log and summary tell of it. */
const deliveryCodes = /^(?:postmark_|ping_|output_|mail_settings_)/;

function crashAlerts(plan: Plan): PlannedAlert[] {
  const { report, settings } = plan;
  const errors = report.errors.filter((error) => !deliveryCodes.test(error.code));
  const unknown = report.workflows.filter((verdict) => verdict.status === 'unknown');
  if (errors.length === 0 && unknown.length === 0) return [];
  const codes = [...errors, ...unknown.flatMap((verdict) => verdict.error ?? [])].map((error) => error.code);
  const watches = report.workflows.length === 0 ? plan.watch_names : unknown.map(watchName);
  const incident = crashIncident(plan.monitor, codes, watches, settings.alert_email);
  const told = toldOf(plan.past, incident, plan.now, settings.remind_hours);
  const options = { ...plan.options, reminder_day: told.day, watch_names: plan.watch_names };
  const content = plan.write.crashContent(report, options);
  return [planned(plan, { kind: 'monitor_failed', incident, told, content })];
}

function recoveries(plan: Plan): PlannedAlert[] {
  return plan.report.workflows
    .filter((verdict) => verdict.status === 'healthy')
    .flatMap((verdict) => {
      const darkness = openIncidentOf(plan.past, verdict);
      return darkness === null ? [] : [recovery(plan, verdict, darkness)];
    });
}

function recovery(plan: Plan, verdict: Verdict, darkness: OpenIncident): PlannedAlert {
  const { mail, since } = darkness;
  const options = { ...plan.options, dark_since: since, missed_windows: missedInAll(verdict, darkness) };
  return planned(plan, {
    kind: 'recovered',
    incident: recoveryIncident(watchId(verdict), mail.message_id),
    thread: mail.metadata.incident,
    watch: verdict,
    content: plan.write.recoveredContent(verdict, plan.report, options),
  });
}

/** Counted anew where the windows of the verdict are known, since some may have been missed after the last mail. */
function missedInAll(verdict: Verdict, { since, missed_windows }: OpenIncident): number | null {
  const end = verdict.last_success?.completed_at;
  if (since === null || end === undefined) return missed_windows;
  const missed = verdict.windows.filter(
    ({ due_at, state }) =>
      (state === 'no_run' || state === 'not_succeeded') &&
      Date.parse(due_at) > Date.parse(since) &&
      Date.parse(due_at) < Date.parse(end),
  );
  if (verdict.windows.length === 0) return missed_windows;
  return Math.max(missed.length, missed_windows ?? 0);
}
