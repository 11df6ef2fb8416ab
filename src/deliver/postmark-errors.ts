/**
 * What Postmark's answers mean, and which setting fixes them. Its error codes say more than the HTTP status
 * and some codes look like one (401, 422), so that only the pair is clear. Sources: Postmark's API overview
 * and its support pages on 300, 401 and 422; codes 400, 401, 405 and 409 are in older lists only.
 */
import { isTransientStatus } from '../net/retry.js';
import { type ErrorCode, errors, type Problem } from '../problems.js';

interface KnownError {
  code: ErrorCode;
  meaning: string;
  fix: string;
}

const ours = 'Please report it with the log: the monitor built a request that Postmark does not read.';
const account = 'Look at the notices in the Postmark account; Postmark support can approve or reopen it.';
const sender = 'Set `alert_from` to a confirmed Sender Signature or to an address of a verified domain.';
const stream =
  'Set `message_stream` to the id of a transactional stream of this Postmark server, such as `outbound`.';
const token =
  'Set the secret POSTMARK_SERVER_TOKEN to an API token of the Postmark server, not of the account.';
const status = 'See https://status.postmarkapp.com.';
const unavailable = {
  code: 'postmark_unavailable',
  meaning: 'Postmark met an error of its own',
  fix: `${status} The alert is in full in the log and the job summary.`,
} as const;

/** A refusal of the mail, or of what is around it. */
const refused = (meaning: string, fix: string): KnownError => ({ code: 'postmark_refused', meaning, fix });

// Looked up by status and code, then by the code under any status (a star), then by the status alone.
const knownErrors: Record<string, KnownError> = {
  '401/10': { code: 'postmark_unauthorized', meaning: 'the server token is missing or wrong', fix: token },
  '*/100': { code: 'postmark_unavailable', meaning: 'Postmark is offline for maintenance', fix: status },
  '*/101': { ...unavailable, fix: status },
  '*/300': refused(
    'an address, the number of recipients (50 at most), a header or the metadata is not valid',
    'Check `alert_email` and `alert_from`; a display name with punctuation needs double quotes.',
  ),
  '*/400': refused('the sender is not known to Postmark', sender),
  '*/401': refused('the sender was never confirmed', sender),
  '*/402': refused('the request was no valid JSON', ours),
  '*/403': refused('the request has a field that Postmark does not take', ours),
  '*/405': refused(
    'the account may not send: it has no credits left',
    'Add credits or change the plan in the Postmark account.',
  ),
  '*/406': {
    code: 'postmark_inactive_recipient',
    meaning: 'the recipient is suppressed after a bounce, a complaint or by hand',
    fix: errors.postmark_inactive_recipient.cure,
  },
  '*/409': refused('the request did not say that it is JSON', ours),
  '*/410': refused('too many mails in one request', ours),
  '*/411': refused('an attachment of a forbidden type', ours),
  '*/412': refused(
    'the account waits for approval and may only mail the domain of the sender',
    'Until it is approved, let `alert_email` and `alert_from` share one domain.',
  ),
  '*/413': refused('the account is not approved to send', account),
  '*/422': refused('the server or the account is not valid', account),
  '*/700': refused('the message search has a wrong parameter', ours),
  '*/701': refused('there is no such message', ours),
  '*/1226': refused('there is no such message stream', stream),
  '*/1235': refused('there is no such message stream', stream),
  '*/1236': refused('this message stream cannot send', stream),
  '*/1480': refused(
    'the server takes mails from listed IP addresses only',
    'Add the address of the runner to the list in Postmark, or run the monitor on a runner with a fixed address.',
  ),
  '401': { code: 'postmark_unauthorized', meaning: 'the server token is not accepted', fix: token },
  '403': {
    code: 'postmark_blocked',
    meaning: 'something in front of Postmark refused the request',
    fix: errors.postmark_blocked.cure,
  },
  '404': refused(
    'there is no Postmark API at this address',
    'Check the environment variable POSTMARK_API_URL.',
  ),
  '413': refused('the mail is larger than 10 MB', ours),
  '415': refused('the request did not say that it is JSON', ours),
  '429': {
    code: 'postmark_unavailable',
    meaning: 'too many requests at once',
    fix: 'Run the monitor again, or lower `max_emails`.',
  },
};

const redirected: KnownError = {
  code: 'postmark_blocked',
  meaning: 'the request was redirected; the token is never sent along',
  fix: 'Check the environment variable POSTMARK_API_URL, and the proxy of the runner.',
};

const unnamed = refused(
  'a refusal that this version does not know',
  'Look the code up at https://postmarkapp.com/developer/api/overview#error-codes.',
);

/** Postmark's answer in words; `text` is what it said itself, already in one line. */
export function answerProblem(status: number, code: number, text: string): Problem {
  const known = errorOf(status, code);
  return {
    code: known.code,
    message: `Postmark answered HTTP ${status}, ErrorCode ${code}: ${known.meaning}. It says: ${text}`,
    hint: known.fix,
  };
}

function errorOf(status: number, code: number): KnownError {
  if (status >= 300 && status < 400) return redirected;
  const listed = knownErrors[`${status}/${code}`] ?? knownErrors[`*/${code}`] ?? knownErrors[status];
  return listed ?? (status >= 500 ? unavailable : unnamed);
}

/** Answers that heal by themselves; Postmark did not take the mail. */
export function isTransient(status: number, code: number): boolean {
  return isTransientStatus(status) || code === 100;
}

/** An answer without Postmark's JSON: HTML from a firewall, or a captive portal. */
export function blockedProblem(status: number): Problem {
  return {
    code: 'postmark_blocked',
    message: `Something in front of Postmark answered HTTP ${status} with a page that is not from Postmark.`,
    hint: 'Check the proxy and firewall of the runner, and the environment variable POSTMARK_API_URL.',
  };
}
