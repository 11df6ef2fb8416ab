/** From a report to its mails: what was told before, what is due now, and what became of each. */

import type { Deadlines } from '../net/deadlines.js';
import type { Problem } from '../problems.js';
import { planAlerts } from '../report/alerts.js';
import type { Alert, Mail, Report } from '../report/model.js';
import type { SentMail } from '../report/past-mails.js';
import type { PlannedAlert } from '../report/planned-alert.js';
import type { MailSettings, Settings } from '../settings/model.js';
import type { Invocation } from '../settings/read.js';
import type { HistoryQuestion } from './history.js';
import type { Postmark } from './postmark.js';

export interface Delivery {
  report: Report;
  /** Every mail of the plan with what became of it, for previews and for printing what was refused. */
  mails: { mail: Mail; alert: Alert }[];
}

/** What a delivery needs of the run. */
export interface DeliveryContext {
  given: Invocation;
  fetch: typeof fetch;
  stop: Pick<Deadlines, 'history' | 'delivery'>;
  log: (text: string) => void;
}

type Mode = 'send' | 'dry_run' | 'off';

/** What a crash before the settings were understood falls back to. */
const FALLBACK = { remind_hours: 20, max_emails: 5 };

/** Plans and sends the alerts of a report; what cannot be sent is an outcome, never an exception. */
export async function deliverAlerts(
  run: DeliveryContext,
  report: Report,
  settings: Settings | null,
): Promise<Delivery> {
  if (report.status === 'disabled') return { report, mails: [] };
  const { given, fetch, stop } = run;
  const mail = settings ?? given.mail;
  const mode: Mode = mail.send ? 'send' : (settings?.dry_run ?? given.mail.dry_run) ? 'dry_run' : 'off';
  const now = report.checked_at;
  const remind_hours = settings?.remind_hours ?? FALLBACK.remind_hours;
  const token = given.secrets.postmark_server_token;
  const postmark = await openMail(mode, token, mail, { fetch, signal: stop.delivery });
  const search = await openMail(mode, token, mail, { fetch, signal: stop.history });
  const past = search
    ? await pastMails(run, {
        postmark: search,
        message_stream: mail.message_stream,
        now,
        remind_hours,
        deadline: stop.history,
      })
    : null;
  const { content } = await import('../report/mail/content.js');
  const plans = planAlerts({
    report,
    settings: { ...FALLBACK, ...mail, remind_hours },
    host: given.host,
    watch_names: given.watch_names,
    history: past,
    now,
    write: content,
  });
  const { sendMails } = await import('./mails.js');
  const alerts = await sendMails({
    plans,
    mode,
    postmark,
    message_stream: mail.message_stream,
    deadline: stop.delivery,
  });
  const sent = (postmark?.requests() ?? 0) + (search?.requests() ?? 0);
  const requests = { ...report.requests, postmark: sent };
  return { report: { ...report, alerts, requests }, mails: paired(plans, alerts) };
}

/** Why no alert can leave although it should: each missing setting with the line to add. */
export function missingMailSettings(
  mail: Pick<MailSettings, 'alert_email' | 'alert_from'>,
  token: string | null,
): Problem | null {
  const missing = [
    ...(token === null ? ['postmark_server_token: ${{ secrets.POSTMARK_SERVER_TOKEN }}'] : []),
    ...(mail.alert_email.length === 0 ? ['alert_email: ${{ secrets.OPS_ALERT_EMAIL }}'] : []),
    ...(mail.alert_from === null ? ['alert_from: ${{ secrets.OPS_ALERT_FROM }}'] : []),
  ];
  if (missing.length === 0) return null;
  return {
    code: 'mail_settings_missing',
    message: `No alert can be mailed: ${missing.map((line) => line.split(':')[0]).join(', ')} not given.`,
    hint: `Add under \`with:\` ${missing.map((line) => `\`${line}\``).join(', ')}; or set \`dry_run: true\`.`,
  };
}

async function openMail(
  mode: Mode,
  token: string | null,
  mail: MailSettings,
  edge: { fetch: typeof fetch; signal: AbortSignal },
): Promise<Postmark | null> {
  if (mode !== 'send' || missingMailSettings(mail, token) !== null || token === null) return null;
  const { openPostmark } = await import('./postmark.js');
  return openPostmark({ token, api_url: mail.postmark_api_url, fetch: edge.fetch, deadline: edge.signal });
}

/** Null where the search cannot be read: then every alert is sent, since twice beats never. */
async function pastMails(run: DeliveryContext, question: HistoryQuestion): Promise<SentMail[] | null> {
  const { readHistory } = await import('./history.js');
  const read = await readHistory(question);
  if (read.ok) return read.value;
  run.log(`Earlier alerts could not be looked up, so all are sent: ${read.error.message}`);
  return null;
}

function paired(plans: PlannedAlert[], alerts: Alert[]): Delivery['mails'] {
  return plans.flatMap(({ mail }, i) => {
    const alert = alerts[i];
    return mail && alert ? [{ mail, alert }] : [];
  });
}
