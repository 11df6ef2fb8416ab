/** Reads Postmark's answers: from an exchange to what it means for the mail or the search. Throws nothing. */
import { networkReason, neverConnected } from '../net/failure.js';
import { retryAfterMs } from '../net/retry.js';
import type { Problem } from '../problems.js';
import type { SentMail } from '../report/past-mails.js';
import { plain } from '../text/plain.js';
import { z } from '../text/zod.js';
import { answerProblem, blockedProblem, isTransient } from './postmark-errors.js';

/** What a request led to; `status` is 0 without an answer. */
export interface HttpAnswer {
  status: number;
  text: string;
  /** The text as JSON; undefined where it is none. */
  body: unknown;
  html: boolean;
  retry_after: string | null;
  failure: unknown;
}

/** Each answer of Postmark has one of these: to a mail, a search, the question about the server, an error. */
const ownFields = ['ErrorCode', 'MessageID', 'Messages', 'DeliveryType'];

/** Whether Postmark said it, and not something in between, which may speak JSON too. */
export function isOfPostmark({ body }: HttpAnswer): boolean {
  return typeof body === 'object' && body !== null && ownFields.some((field) => field in body);
}

export type SendAnswer =
  | { kind: 'accepted'; message_id: string; inactive: string[] }
  /**
   * For good: the same again changes nothing. It may be about the metadata, or about one of several
   * recipients, so that another mail is taken.
   */
  | { kind: 'refused'; problem: Problem; about: 'metadata' | 'recipients' | 'mail' }
  /** Not accepted for certain; may be tried again. */
  | { kind: 'not_taken'; problem: Problem; retry_after_ms: number | null }
  /** Perhaps accepted: the answer did not arrive, or (`answered`) came from a gateway in front. */
  | { kind: 'lost'; problem: Problem; answered: boolean };

interface MailPage {
  total: number;
  /** Mails that Postmark delivers, or tries to. */
  mails: SentMail[];
  /** Mails that a sandbox took and delivered to nobody. */
  sandboxed: number;
  /** All rows of the page, also those that cannot be read. */
  rows: number;
}

/** `passing` where another try may succeed. */
export type SearchAnswer = { ok: true; value: MailPage } | { ok: false; error: Problem; passing: boolean };

const envelope = z.object({ ErrorCode: z.number(), Message: z.string().default('no message') });
type Envelope = z.infer<typeof envelope>;
/** An id is a text; a number would be one too. */
const messageId = z.union([z.string(), z.int()]).transform((id) => String(id).trim());
/** What Postmark took has a message id; that nothing is wrong goes without saying at times. */
const acceptance = z.object({
  ErrorCode: z.literal([0, '0']).nullish(),
  MessageID: messageId.refine((id) => id !== ''),
  Message: z.string().nullish(),
});

/** What the answer to a send means for the mail. */
export function sendAnswer(seen: HttpAnswer): SendAnswer {
  if (seen.failure !== null) return unanswered(seen.failure);
  const { status, body } = seen;
  const accepted = acceptance.safeParse(body).data;
  const success = status >= 200 && status < 300;
  if (success && accepted !== undefined) {
    const { MessageID: message_id, Message } = accepted;
    return { kind: 'accepted', message_id, inactive: inactiveIn(Message ?? '') };
  }
  const said = envelope.safeParse(body).data;
  if (success && !seen.html && (said === undefined || said.ErrorCode === 0)) {
    return { kind: 'lost', problem: unreachable('its answer to the mail was damaged'), answered: false };
  }
  const problem = problemOfAnswer(seen, said);
  // A gateway's word, behind which Postmark may have taken the mail.
  if (status === 502 || status === 504) return { kind: 'lost', problem, answered: true };
  if (isTransient(status, said?.ErrorCode ?? 0)) {
    return { kind: 'not_taken', problem, retry_after_ms: retryAfterMs(seen.retry_after, Date.now()) };
  }
  return { kind: 'refused', problem, about: aboutOf(said) };
}

/**
 * 300 is an invalid request, of which an address is the likeliest part; 412 is an account in review, which
 * may mail its own domain only. Either refuses the whole mail for the sake of one address
 * (https://postmarkapp.com/developer/api/overview#error-codes).
 */
function aboutOf(said: Envelope | undefined): 'metadata' | 'recipients' | 'mail' {
  if (/metadata/i.test(said?.Message ?? '')) return 'metadata';
  return said?.ErrorCode === 300 || said?.ErrorCode === 412 ? 'recipients' : 'mail';
}

function problemOfAnswer({ status, html, text }: HttpAnswer, said: Envelope | undefined): Problem {
  if (said !== undefined) return answerProblem(status, said.ErrorCode, shortened(said.Message));
  if (status < 300 || (html && status < 500)) return blockedProblem(status);
  return answerProblem(status, 0, html ? 'a page of HTML' : shortened(text) || 'nothing');
}

function unanswered(failure: unknown): SendAnswer {
  const problem = unreachable(networkReason(failure));
  if (neverConnected(failure)) return { kind: 'not_taken', problem, retry_after_ms: null };
  return { kind: 'lost', problem, answered: false };
}

/** No answer came at all; `reason` is in words. */
export function unreachable(reason: string): Problem {
  return {
    code: 'postmark_unavailable',
    message: `Postmark gave no answer: ${reason}.`,
    hint: 'Check the network and proxy of the runner, and https://status.postmarkapp.com.',
  };
}

const page = z.object({ TotalCount: z.coerce.number(), Messages: z.array(z.unknown()) });
const row = z.object({
  MessageID: messageId,
  ReceivedAt: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  Metadata: z.record(z.string(), z.unknown()).nullish(),
  Sandboxed: z.boolean().nullish(),
});

/** A row that cannot be read costs itself: its mail is sent once more. Null where that costs all of them. */
function pageOf(body: unknown): MailPage | null {
  const found = page.safeParse(body).data;
  if (found === undefined) return null;
  const { TotalCount: total, Messages } = found;
  const read = Messages.flatMap((message) => row.safeParse(message).data ?? []);
  if (read.length === 0 && Messages.length > 0) return null;
  const mails = read.filter(({ Sandboxed }) => Sandboxed !== true).map(sentMail);
  return { total, mails, sandboxed: read.length - mails.length, rows: Messages.length };
}

/**
 * One page of the message search
 * (https://postmarkapp.com/developer/api/messages-api#outbound-message-search).
 */
export function searchAnswer(seen: HttpAnswer): SearchAnswer {
  if (seen.failure !== null) {
    return { ok: false, error: unreachable(networkReason(seen.failure)), passing: true };
  }
  const { status, body } = seen;
  const found = status === 200 ? pageOf(body) : null;
  if (found !== null) return { ok: true, value: found };
  const said = envelope.safeParse(body).data;
  if (status === 200 && !seen.html && said === undefined) {
    return { ok: false, error: unreachable('its answer to the search was damaged'), passing: true };
  }
  return {
    ok: false,
    error: problemOfAnswer(seen, said),
    passing: isTransient(status, said?.ErrorCode ?? 0),
  };
}

const server = z.object({ DeliveryType: z.string() });

/** Whether the server is a sandbox; null where its answer does not say. */
export function serverAnswer(seen: HttpAnswer): boolean | null {
  const said = server.safeParse(seen.body).data;
  return seen.status === 200 && said !== undefined ? said.DeliveryType.toLowerCase() === 'sandbox' : null;
}

function sentMail(message: z.infer<typeof row>): SentMail {
  const texts = Object.entries(message.Metadata ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  return {
    message_id: message.MessageID,
    // Postmark gives Eastern Time with its offset.
    sent_at: new Date(message.ReceivedAt).toISOString(),
    metadata: Object.fromEntries(texts),
  };
}

/**
 * Recipients that Postmark left out of a mail that it took for the others; only the text names them
 * (https://github.com/ActiveCampaign/postmark.js/issues/87).
 */
function inactiveIn(message: string): string[] {
  const [, list] = /inactive addresses:\s*(.*)/is.exec(message) ?? [];
  if (list === undefined) return [];
  const addresses = list.replace(/\.?\s*Inactive recipients are.*$/is, '').replace(/\.\s*$/, '');
  return addresses.split(',').map((address) => address.trim());
}

function shortened(text: string): string {
  const line = plain(text);
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
