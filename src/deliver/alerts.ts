/** From a report to its mails: what was mailed before, what is due now, and what became of each. */

import type { Deadlines } from '../net/deadlines.js';
import type { Problem } from '../problems.js';
import { type AlertDecision, decideAlerts } from '../report/alerts.js';
import type { RenderedAlert } from '../report/mail/render.js';
import type { Alert, Mail, Report } from '../report/model.js';
import type { SentMail } from '../report/past-mails.js';
import type { MailSettings, Settings } from '../settings/model.js';
import type { Invocation } from '../settings/read.js';
import { defaultOf, REMIND_HOURS } from '../settings/sources.js';
import { settingOf } from '../settings/table.js';
import { listed } from '../text/words.js';
import type { History } from './history.js';
import { messageOf } from './message.js';
import type { Postmark, RequestCounts } from './postmark.js';

export interface Delivery {
  report: Report;
  /** Every mail with what became of it, for previews and for printing what was refused. */
  mails: { mail: Mail; alert: Alert }[];
  postmark: RequestCounts;
}

/** What a delivery needs of the run. */
interface DeliveryContext {
  given: Invocation;
  fetch: typeof fetch;
  deadlines: Pick<Deadlines, 'history' | 'delivery'>;
  log: (text: string) => void;
  /** Time since the report's `checked_at`, in milliseconds. */
  since_check_ms: () => number;
}

/** For a crash before the settings were understood. */
const MAX_EMAILS = defaultOf('max_emails');

const noRequests: RequestCounts = { requests: 0, sends: 0, answered_sends: 0 };

/** Decides and sends the alerts of a report; what cannot be sent is an outcome, never an exception. */
export async function deliverAlerts(
  context: DeliveryContext,
  report: Report,
  settings: Settings | null,
): Promise<Delivery> {
  if (report.status === 'disabled') return { report, mails: [], postmark: noRequests };
  const { given, deadlines } = context;
  const mail = settings ?? given.mail;
  const mode = mail.send ? 'send' : (settings?.dry_run ?? given.mail.dry_run) ? 'dry_run' : 'off';
  const remind_hours = settings?.remind_hours ?? REMIND_HOURS;
  const postmark = mode === 'send' ? await openMail(context, mail) : null;
  const history =
    postmark === null ? null : await earlierMails(context, postmark, report, mail, remind_hours);
  const rules = { ...mail, remind_hours };
  const { decisions, rendered } = await alertsOf(given, report, rules, history?.mails ?? null);
  const counts = () => postmark?.requestCounts() ?? noRequests;
  const told = (alerts: Alert[]): Report => ({
    ...report,
    alerts,
    requests: { ...report.requests, postmark: counts().requests },
  });
  // A run without alerts, the usual one, loads nothing of what writes and sends mails.
  if (decisions.length === 0) return { report: told([]), mails: [], postmark: counts() };
  const { sendMails, deliveredToNobody } = await import('./delivery.js');
  const isDue = decisions.some(({ held }) => !held);
  // Asked beside the mails, which wait for no answer but their own.
  const [sent, isSandbox] = await Promise.all([
    sendMails(rendered, {
      mode,
      postmark,
      message_stream: mail.message_stream,
      deadline: deadlines.delivery,
    }),
    isDue ? (history?.isSandbox ?? postmark?.isSandbox(deadlines.delivery) ?? null) : null,
  ]);
  const alerts = isSandbox === true ? deliveredToNobody(sent) : sent;
  const mails = rendered.flatMap(({ mail }, at) => {
    const alert = alerts[at];
    return mail && alert ? [{ mail, alert }] : [];
  });
  return { report: told(alerts), mails, postmark: counts() };
}

type MailRules = MailSettings & Partial<Pick<Settings, 'max_emails'>> & { remind_hours: number };

/** Decided, then rendered. */
async function alertsOf(
  { host, scope, watch_names }: Invocation,
  report: Report,
  { remind_hours, ...rules }: MailRules,
  history: SentMail[] | null,
): Promise<{ decisions: AlertDecision[]; rendered: RenderedAlert[] }> {
  const settings = { max_emails: MAX_EMAILS, ...rules };
  const decisions = decideAlerts({ report, settings, remind_hours, host, scope, history });
  if (decisions.length === 0) return { decisions, rendered: [] };
  const { renderAlerts } = await import('../report/mail/render.js');
  return { decisions, rendered: renderAlerts(decisions, report, { ...rules, scope, watch_names }) };
}

/** More names than this make a mail that older versions of curl cannot carry. */
const mostNames = 60;
const mostCharacters = 40_000;

/**
 * The crash mail that the guard posts where this run cannot: the body of POST /email, in which the report's
 * error stands for the reason. Null where nothing is to be mailed, or where nobody is known to mail to.
 */
export async function crashMailForGuard(given: Invocation, report: Report): Promise<string | null> {
  const { mail, watch_names } = given;
  if (!mail.send || mail.alert_email.length === 0 || mail.alert_from === null) return null;
  const left = watch_names.length - mostNames;
  const names = left > 0 ? [...watch_names.slice(0, mostNames), `… and ${left} more`] : watch_names;
  const rules = { ...mail, test_alert: false, remind_hours: REMIND_HOURS };
  const { rendered } = await alertsOf({ ...given, watch_names: names }, report, rules, null);
  const crash = rendered[0]?.mail ?? null;
  if (crash === null) return null;
  const { metadata } = crash;
  const text = JSON.stringify(messageOf({ mail: crash, message_stream: mail.message_stream, metadata }));
  return text.length > mostCharacters ? null : text;
}

/** Why no alert can leave although it should: each setting that is missing or wrong, with the line to add. */
export function missingMailSettings(given: MailReady): Problem | null {
  const names = unusableMailSettings(given);
  if (names.length === 0) return null;
  const secrets = names.map((name) => `\`gh secret set ${settingOf(name).env[0]}\``).join(', ');
  const lines = names.map((name) => `\`${name}: \${{ secrets.${settingOf(name).env[0]} }}\``).join(', ');
  return {
    code: 'mail_settings_missing',
    message: `No alert can be mailed: there is no usable ${listed(names, 20, 'or')}.`,
    hint: `Set ${secrets}, and pass under \`with:\` ${lines}; or set \`dry_run: true\`.`,
  };
}

type MailReady = Pick<Invocation, 'mail' | 'secrets'>;

/** The settings without which no mail can leave, as far as they are missing or wrong. */
export function unusableMailSettings({ mail, secrets }: MailReady) {
  const isUsable = {
    postmark_server_token: secrets.postmark_server_token !== null,
    alert_email: mail.alert_email.length > 0,
    alert_from: mail.alert_from !== null,
  };
  return (['postmark_server_token', 'alert_email', 'alert_from'] as const).filter((name) => !isUsable[name]);
}

async function openMail({ given, fetch }: DeliveryContext, mail: MailSettings): Promise<Postmark | null> {
  const token = given.secrets.postmark_server_token;
  if (token === null || unusableMailSettings(given).length > 0) return null;
  const { openPostmark } = await import('./postmark.js');
  return openPostmark({ token, api_url: mail.postmark_api_url, fetch });
}

/** Null where the search cannot be read: then every alert is sent, since twice beats never. */
async function earlierMails(
  { deadlines, log, since_check_ms }: DeliveryContext,
  postmark: Postmark,
  report: Report,
  { message_stream }: MailSettings,
  remind_hours: number,
): Promise<History | null> {
  const { readHistory } = await import('./history.js');
  const read = await readHistory({
    postmark,
    message_stream,
    now: new Date(Date.parse(report.checked_at) + since_check_ms()).toISOString(),
    remind_hours: Math.max(remind_hours, ...report.workflows.map((verdict) => verdict.remind_hours)),
    deadline: deadlines.history,
  });
  if (!read.ok) {
    log(`Earlier alerts could not be looked up, so all are sent: ${read.error.message}`);
    return null;
  }
  const { cut_short } = read.value;
  if (cut_short !== null) log(`Older alerts could not be looked up: ${cut_short.message}`);
  return read.value;
}
