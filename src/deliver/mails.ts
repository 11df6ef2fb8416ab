/** Sends the planned mails, each on its own: one that fails stops no other, and each one's fate is known. */

import type { Problem } from '../problems.js';
import { errors } from '../problems.js';
import type { Alert, Mail } from '../report/model.js';
import type { PlannedAlert } from '../report/planned-alert.js';
import { deliver, type SendResult, type Waits } from './delivery.js';
import type { Postmark } from './postmark.js';

export interface Dispatch {
  plans: readonly PlannedAlert[];
  /** `off` is the command line without `--send-alerts`. */
  mode: 'send' | 'dry_run' | 'off';
  /** Null where there is no server token. */
  postmark: Pick<Postmark, 'send' | 'search'> | null;
  message_stream: string;
  deadline: AbortSignal;
  waits?: Waits;
}

/** Mails on their way at once, so that one slow answer does not use up the deadline of all. */
const atOnce = 4;

/** The alerts with their outcomes, in the order of the plans. Throws nothing. */
export async function sendMails(dispatch: Dispatch): Promise<Alert[]> {
  const alerts: Alert[] = [];
  const queue = dispatch.plans.entries();
  const worker = async () => {
    for (const [at, plan] of queue) alerts[at] = { ...plan.alert, ...(await fateOf(plan, dispatch)) };
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return alerts;
}

async function fateOf({ mail }: PlannedAlert, dispatch: Dispatch): Promise<SendResult> {
  if (mail === null) return { outcome: 'recently_sent', message_id: null, error: null };
  if (dispatch.mode !== 'send') return { outcome: dispatch.mode, message_id: null, error: null };
  const { postmark } = dispatch;
  const missing = missingAddress(mail);
  if (missing !== null) return unaddressed(missing);
  if (postmark === null) return unaddressed('postmark_server_token');
  return await deliver(mail, { ...dispatch, postmark });
}

function missingAddress(mail: Mail): 'alert_email' | 'alert_from' | null {
  if (mail.to.length === 0) return 'alert_email';
  return mail.from === '' ? 'alert_from' : null;
}

function unaddressed(setting: string): SendResult {
  const error: Problem = {
    code: 'mail_settings_missing',
    message: `The mail could not be sent: \`${setting}\` is not set.`,
    hint: errors.mail_settings_missing.cure,
  };
  return { outcome: 'failed', message_id: null, error };
}
