/** The mail settings, read first and leniently: a failure of any other setting has to be mailed too. */

import { addresses, sender } from './addresses.js';
import { oneLine, stream, yamlBoolean } from './fields.js';
import type { MailSettings, Settings } from './model.js';
import { shown } from './shown.js';
import type { Sources } from './sources.js';
import { apiUrl, pageUrl } from './urls.js';

export interface GivenMail extends MailSettings {
  /** Whether mails and pings may leave this machine. */
  send: boolean;
  dry_run: boolean;
  test_alert: boolean;
}

const POSTMARK = 'https://api.postmarkapp.com';

export function readMail(
  sources: Sources,
  env: Record<string, string | undefined>,
  { mode, send_alerts }: { mode: Settings['mode']; send_alerts: boolean },
): GivenMail {
  // What cannot be read is false: an alert too many is better than none.
  const dry_run = sources.value('dry_run', yamlBoolean) ?? false;
  const asked = mode === 'action' || send_alerts;
  return {
    alert_email: sources.value('alert_email', addresses) ?? [],
    alert_from: sources.value('alert_from', sender),
    message_stream: sources.value('message_stream', stream) ?? 'outbound',
    subject_prefix: sources.value('subject_prefix', oneLine) ?? '[Raxx ops]',
    runbook_url: sources.value('runbook_url', pageUrl),
    postmark_api_url: postmarkUrl(sources, env),
    send: asked && !dry_run,
    dry_run,
    test_alert: sources.value('test_alert', yamlBoolean) ?? false,
  };
}

function postmarkUrl(sources: Sources, env: Record<string, string | undefined>): string {
  const given = env.POSTMARK_API_URL?.trim();
  if (!given) return POSTMARK;
  const url = apiUrl.safeParse(given);
  if (url.success) return url.data;
  sources.problems.push({
    code: 'settings_invalid',
    message: `POSTMARK_API_URL: ${shown(given)} is wrong; wanted: an https URL (http on loopback only).`,
    hint: `Leave it out for ${POSTMARK}.`,
  });
  return POSTMARK;
}
