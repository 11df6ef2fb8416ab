/** A planned alert: the entry of the report, and the mail with the metadata by which later runs know it again. */

import type { Verdict } from '../judge/model.js';
import type { MailSettings } from '../settings/model.js';
import { threadRoot, watchId, watchName } from './incident.js';
import type { MailContent } from './mail-writer.js';
import type { Alert, AlertKind, Mail } from './model.js';
import type { Told } from './past-mails.js';

export interface PlannedAlert {
  alert: Omit<Alert, 'outcome'> & { outcome: 'recently_sent' | null };
  /** Null where it was told within `remind_hours`. */
  mail: Mail | null;
}

/** What all mails of a run have in common. */
export interface MailFrame {
  settings: Pick<MailSettings, 'alert_email' | 'alert_from'>;
  monitor: string;
  now: string;
}

/** One mail of the plan, before its words and its fields are put together. */
export interface Draft {
  kind: AlertKind;
  incident: string;
  content: MailContent;
  told?: Told;
  watch?: Verdict;
  /** Incident of the thread, where it is another one's. */
  thread?: string | undefined;
  facts?: Record<string, string>;
}

/** The alert of the report, and the mail where one is due. */
export function planned(plan: MailFrame, draft: Draft): PlannedAlert {
  const { content, kind, told } = draft;
  const watch = draft.watch === undefined ? null : watchName(draft.watch);
  const to = plan.settings.alert_email;
  const recently = told?.recently ?? false;
  const alert = { kind, watch, subject: content.subject, to, message_id: null, error: null };
  if (recently) return { alert: { ...alert, outcome: 'recently_sent' }, mail: null };
  return {
    alert: { ...alert, outcome: null },
    mail: {
      ...content,
      kind,
      watch,
      to,
      from: plan.settings.alert_from ?? '',
      metadata: metadataOf(plan, draft),
      references: threadRoot(draft.thread ?? draft.incident),
    },
  };
}

/** At most nine fields; the tenth that Postmark allows is the sender's own. */
function metadataOf(plan: MailFrame, draft: Draft): Record<string, string> {
  return {
    kind: draft.kind,
    ...(draft.watch === undefined ? {} : { watch: watchId(draft.watch) }),
    incident: draft.incident,
    monitor: plan.monitor,
    first: draft.told?.first_at ?? plan.now,
    ...draft.facts,
  };
}
