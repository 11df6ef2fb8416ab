/** What was sent to whom, and what became of it. */

import { listed } from '../text/words.js';
import { isUndelivered } from './exit.js';
import type { Alert, AlertOutcome } from './model.js';

const outcomeWords: Record<AlertOutcome, string> = {
  sent: 'Sent',
  dry_run: 'Dry run, would be sent',
  off: 'Not sent (that takes --send-alerts)',
  recently_sent: 'Not repeated yet, sent before',
  partly_delivered: 'Delivered only in part',
  not_delivered: 'NOT delivered (taken by a test token or a sandboxed server)',
  failed: 'NOT delivered',
  unconfirmed: 'Delivery NOT confirmed',
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
  const id = message_id === null ? [] : [`Message id ${message_id}.`];
  const problem = error === null ? [] : [error.message, error.hint ?? '', `(${error.code})`];
  const detail = [...id, ...problem].filter((part) => part !== '').join(' ');
  return {
    what: to.length === 0 ? outcomeWords[outcome] : `${outcomeWords[outcome]} to ${listed(to)}`,
    subject: alert.subject,
    detail: detail === '' ? null : detail,
    bad: isUndelivered(alert),
  };
}
