/**
 * Which mails were sent before, from Postmark's own message search, so that no store is needed. The search goes by
 * tag alone (Postmark filters by one field of metadata at a time, and its dates are Eastern Time); whose mail it is,
 * and how old, is looked at here and where alerts are decided.
 *
 * Bounds: back to `remind_hours` or 45 days (as long as Postmark keeps messages unless told otherwise), whichever is
 * more, and at most 10,000 mails (the most that Postmark pages through). What lies beyond is told again.
 */

import { withJitter, withRetries } from '../net/retry.js';
import type { Result } from '../problems.js';
import type { SentMail } from '../report/past-mails.js';
import { DAY, HOUR } from '../text/time.js';
import { mailTag } from './message.js';
import type { Postmark } from './postmark.js';
import type { SearchAnswer } from './postmark-answers.js';

const pageSize = 500;
const most = 10_000;
const keptMs = 45 * DAY;

export interface HistoryQuestion {
  postmark: Pick<Postmark, 'search'>;
  message_stream: string;
  now: string;
  remind_hours: number;
  deadline: AbortSignal;
  /** Waits before another try of a page that failed, in milliseconds. */
  retry_ms?: readonly number[];
}

export interface History {
  mails: SentMail[];
  /** Whether a sandbox took the mails of this history; null where there are none. */
  isSandbox: boolean | null;
}

/**
 * All mails of the stream with this tool's tag, of every monitor on the server. Mails dated after now are left out: they
 * would silence every alert until their time has come.
 */
export async function readHistory(question: HistoryQuestion): Promise<Result<History>> {
  const now = Date.parse(question.now);
  const oldest = now - Math.max(question.remind_hours * HOUR, keptMs);
  const known = new Map<string, SentMail>();
  let isSandbox: boolean | null = null;
  for (let offset = 0; offset < most; offset += pageSize) {
    const page = await readPage(question, offset);
    if (!page.ok) return { ok: false, error: page.error };
    const { mails, sandboxed, total, rows } = page.value;
    if (mails.length + sandboxed > 0) isSandbox ??= sandboxed > 0;
    // By id, since a mail sent meanwhile moves the rows on.
    for (const mail of mails) known.set(mail.message_id, mail);
    const isPast = mails.some((mail) => Date.parse(mail.sent_at) < oldest);
    if (isPast || rows === 0 || offset + rows >= total) break;
  }
  const past = [...known.values()].filter((mail) => Date.parse(mail.sent_at) <= now);
  return { ok: true, value: { mails: past, isSandbox } };
}

async function readPage(question: HistoryQuestion, offset: number): Promise<SearchAnswer> {
  const { postmark, message_stream, deadline, retry_ms = [1000, 3000] } = question;
  const filter = { tag: mailTag, messageStream: message_stream, count: pageSize, offset };
  return withRetries(
    () => postmark.search(filter, deadline),
    (page, retry) => {
      const wait = retry_ms[retry - 1];
      return !page.ok && page.passing && wait !== undefined ? withJitter(wait) : null;
    },
    deadline,
  );
}
