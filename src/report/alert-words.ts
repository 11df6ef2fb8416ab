/** What was sent to whom, and what became of it. */
import type { Alert, AlertOutcome } from '../model.js';
import { isUndelivered } from './exit.js';
import { listed } from './words.js';

const outcomeWords: Record<AlertOutcome, string> = {
  sent: 'Sent to',
  dry_run: 'Dry run, would be sent to',
  off: 'Not sent (that takes --send-alerts) to',
  recently_sent: 'Not repeated yet, sent before to',
  partly_delivered: 'Delivered only in part to',
  failed: 'NOT delivered to',
  unconfirmed: 'Delivery NOT confirmed to',
};

export interface AlertWords {
  /** `Sent to ops@example.com`. */
  what: string;
  subject: string;
  /** The message id, or the error and what to do about it; null where there is nothing to add. */
  detail: string | null;
  bad: boolean;
}

export function alertWords(alert: Alert): AlertWords {
  const { outcome, to, error, message_id } = alert;
  const whom = to.length === 0 ? 'nobody' : listed(to);
  const id = message_id === null ? [] : [`Message id ${message_id}.`];
  const problem = error === null ? [] : [error.message, error.hint ?? '', `(${error.code})`];
  const detail = [...id, ...problem].filter((part) => part !== '').join(' ');
  return {
    what: `${outcomeWords[outcome]} ${whom}`,
    subject: alert.subject,
    detail: detail === '' ? null : detail,
    bad: isUndelivered(alert),
  };
}
