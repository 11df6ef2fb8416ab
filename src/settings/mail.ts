/** The mail settings, read first and leniently: a failure of any other setting has to be mailed too. */
import { listed } from '../text/words.js';
import { z } from '../text/zod.js';
import type { MailSettings, Settings } from './model.js';
import { quoted } from './redact.js';
import { defaultOf, type Sources } from './sources.js';
import { variables } from './table.js';
import { apiUrl, line, list, oneLine, pageUrl, stream, yamlBoolean } from './values.js';

export interface GivenMail extends MailSettings {
  /** Whether mails and pings may leave this machine. */
  send: boolean;
  dry_run: boolean;
  test_alert: boolean;
}

/**
 * Reads what a mail needs; a wrong value is a problem, and its default is used. Of wrong addresses, those that are right
 * are used: the mail about the wrong one has to reach somebody.
 */
export function readMail(
  sources: Sources,
  env: Record<string, string | undefined>,
  { mode, send_alerts }: { mode: Settings['mode']; send_alerts: boolean },
): GivenMail {
  // What cannot be read is false: an alert too many is better than none.
  const dry_run = sources.value('dry_run', yamlBoolean) ?? false;
  const asked = mode === 'action' || send_alerts;
  return {
    alert_email: sources.value('alert_email', addresses) ?? addressesIn(sources.text('alert_email')),
    alert_from: sources.value('alert_from', sender) ?? addressesIn(sources.text('alert_from'))[0] ?? null,
    message_stream: sources.value('message_stream', stream) ?? defaultOf('message_stream', stream),
    subject_prefix: sources.value('subject_prefix', prefix) ?? defaultOf('subject_prefix', prefix),
    runbook_url: sources.value('runbook_url', pageUrl),
    postmark_api_url: postmarkUrl(sources, env),
    send: asked && !dry_run,
    dry_run,
    test_alert: sources.value('test_alert', yamlBoolean) ?? false,
  };
}

const prefix = oneLine.transform((text) => (text === 'none' ? '' : text));

function postmarkUrl(sources: Sources, env: Record<string, string | undefined>): string {
  const [{ name, default: fallback }] = variables;
  const given = env[name]?.trim();
  if (!given) return fallback;
  const url = apiUrl.safeParse(given);
  if (url.success) return url.data;
  sources.problems.push({
    code: 'settings_invalid',
    message: `${name}: ${quoted(given)} is wrong: it must be an https URL (http on loopback only).`,
    hint: `Leave it out for ${fallback}.`,
  });
  return fallback;
}

// ── Addresses ───────────────────────────────────────────────────────────────────────────────────

/** Loose on purpose: Postmark is the judge, this only catches slips. */
const ADDRESS =
  /^[^\s@,:;<>"()[\]\p{Cc}\p{Cf}]{1,64}@[^\s@,;<>"()[\]\p{Cc}\p{Cf}]+\.[^\s@,;<>"()[\].\p{Cc}\p{Cf}]+$/u;
/** https://www.rfc-editor.org/errata/eid1690 */
const LONGEST_ADDRESS = 254;
/** Postmark takes at most 50 recipients a mail: https://postmarkapp.com/developer/api/email-api */
const MOST_RECIPIENTS = 50;
/** Postmark's limit for `From`: https://postmarkapp.com/developer/user-guide/send-email-with-api */
const LONGEST_SENDER = 255;

/** A list with nothing in it is like none: a missing recipient is reported where mail is needed. */
const addresses = z.string().transform((text, context) => {
  const all = list(text);
  const wrong = all.filter((one) => !isAddress(one));
  const unique = all.filter(
    (one, i) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === i,
  );
  if (wrong.length === 0 && unique.length <= MOST_RECIPIENTS) return unique;
  const unlike = wrong.length === 0 ? '' : `, unlike ${listed(wrong.map(quoted), 5)}`;
  context.addIssue({ code: 'custom', message: `up to ${MOST_RECIPIENTS} mail addresses by comma${unlike}` });
  return z.NEVER;
});

/** A display name with punctuation is quoted, or Postmark refuses it with code 300. */
const sender = line
  .transform((text, context) => {
    if (isAddress(text)) return text;
    const open = text.lastIndexOf('<');
    const address = text.slice(open + 1, -1).trim();
    if (open >= 0 && text.endsWith('>') && isAddress(address)) {
      const name = text
        .slice(0, open)
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .replace(/[\\"]/g, '');
      if (name === '') return address;
      return `${/^[\p{L}\p{N} ]*$/u.test(name) ? name : `"${name}"`} <${address}>`;
    }
    context.addIssue({ code: 'custom', message: 'one mail address, with or without a display name' });
    return z.NEVER;
  })
  .refine(
    (text) => text.length <= LONGEST_SENDER,
    `at most ${LONGEST_SENDER} characters, as Postmark takes it`,
  );

/** The addresses in a text of any form, as many as one mail takes. */
function addressesIn(text: string | null): string[] {
  const found = list(text ?? '').flatMap((item) => item.split(/[\s:;<>]+/).filter(isAddress));
  return [...new Set(found)].slice(0, MOST_RECIPIENTS);
}

function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}
