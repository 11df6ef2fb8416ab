/** From a decided alert to the entry of the report and, where one is due, the mail: the words of every kind. */

import type { AlertDecision } from '../alerts.js';
import type { Page } from '../document.js';
import { threadRoot, watchName } from '../incident.js';
import type { Alert, Mail, Report } from '../model.js';
import { crashPage } from './crash.js';
import { type MailContext, mailBodies, type RenderSettings, subjectOf } from './frame.js';
import { recoveryPage } from './recovery.js';
import { digestPage, stalePage } from './stale.js';
import { testPage } from './test.js';

export interface RenderedAlert {
  /** Its outcome is known where nothing is to be sent. */
  alert: Omit<Alert, 'outcome'> & { outcome: 'recently_sent' | null };
  /** Null where it was mailed within `remind_hours`. */
  mail: Mail | null;
}

/** Renders the mails of a report in the order of its decisions. Throws nothing. */
export function renderAlerts(
  decisions: readonly AlertDecision[],
  report: Report,
  settings: RenderSettings,
): RenderedAlert[] {
  return decisions.map((decision) => renderAlert(decision, { report, settings, decision }));
}

function renderAlert(decision: AlertDecision, context: MailContext): RenderedAlert {
  const { kind, watches, held } = decision;
  const [verdict] = watches;
  const watch = (kind === 'stale' || kind === 'recovered') && verdict ? watchName(verdict) : null;
  const { alert_email: to, alert_from } = context.settings;
  const subject = subjectOf(context);
  const alert = { kind, watch, subject, to, message_id: null, error: null };
  if (held) return { alert: { ...alert, outcome: 'recently_sent' }, mail: null };
  const mail: Mail = {
    kind,
    watch,
    to,
    from: alert_from ?? '',
    subject,
    ...mailBodies(pages[kind](context)),
    metadata: decision.metadata,
    references: threadRoot(decision.thread),
  };
  return { alert: { ...alert, outcome: null }, mail };
}

const pages: Record<AlertDecision['kind'], (context: MailContext) => Page> = {
  stale: stalePage,
  digest: digestPage,
  monitor_failed: crashPage,
  recovered: recoveryPage,
  test: testPage,
};
