/**
 * Which mails were sent before, from Postmark's own message search, so that no store is needed. The search
 * goes by tag alone (Postmark filters by one field of metadata at a time, and its dates are Eastern Time);
 * whose mail it is, and how old, is looked at here and where alerts are decided.
 *
 * Bounds: back to `remind_hours` or 45 days (as long as Postmark keeps messages unless told otherwise),
 * whichever is more, and at most 10,000 mails (the most that Postmark pages through). What lies beyond is
 * told again.
 */

import { limitedSignal } from '../net/failure.js';
import { waitInTurn, withRetries } from '../net/retry.js';
import type { Problem, Result } from '../problems.js';
import type { SentMail } from '../report/past-mails.js';
import { DAY, HOUR } from '../text/time.js';
import { mailTag } from './message.js';
import type { Postmark } from './postmark.js';
import type { SearchAnswer } from './postmark-answers.js';

const pageSize = 500;
const most = 10_000;
const keptMs = 45 * DAY;
/** With the wait for files before it (5 s) and the first request, 15 s from the verdict to the mail. */
const usualLimitMs = 7000;

interface HistoryQuestion {
  postmark: Pick<Postmark, 'search'>;
  message_stream: string;
  now: string;
  remind_hours: number;
  deadline: AbortSignal;
  /** How long the mails may wait for this, in milliseconds. */
  limit_ms?: number;
  /** Waits before another try of a page that failed, in milliseconds. */
  retry_ms?: readonly number[];
}

export interface History {
  mails: SentMail[];
  /** Whether a sandbox took the mails of this history; null where there are none. */
  isSandbox: boolean | null;
  /** Why older mails could not be read; null where all were. */
  cut_short: Problem | null;
}

/**
 * All mails of the stream with this tool's tag, of every monitor on the server, newest first: where time or
 * Postmark ends the look, the newest are what shows that an alert was sent within `remind_hours`. Mails dated
 * after now are left out: they would silence every alert until their time has come.
 */
export async function readHistory(question: HistoryQuestion): Promise<Result<History>> {
  const now = Date.parse(question.now);
  const oldest = now - Math.max(question.remind_hours * HOUR, keptMs);
  const known = new Map<string, SentMail>();
  const { signal, clear } = limitedSignal(question.limit_ms ?? usualLimitMs, question.deadline);
  let isSandbox: boolean | null = null;
  let cut_short: Problem | null = null;
  for (let offset = 0; offset < most; ) {
    const page = await readPage({ ...question, deadline: signal }, offset);
    if (!page.ok) {
      cut_short = page.error;
      break;
    }
    const { mails, sandboxed, total, rows } = page.value;
    if (mails.length + sandboxed > 0) isSandbox ??= sandboxed > 0;
    // By id, since a mail sent meanwhile moves the rows on.
    for (const mail of mails) known.set(mail.message_id, mail);
    offset += rows;
    const last = mails.at(-1);
    const isPast = last !== undefined && Date.parse(last.sent_at) < oldest;
    // A full page may have a next one, whatever the total says.
    if (isPast || rows === 0 || (rows < pageSize && offset >= total)) break;
  }
  clear();
  if (cut_short !== null && known.size === 0) return { ok: false, error: cut_short };
  const past = [...known.values()].filter((mail) => Date.parse(mail.sent_at) <= now);
  return { ok: true, value: { mails: past, isSandbox, cut_short } };
}

async function readPage(question: HistoryQuestion, offset: number): Promise<SearchAnswer> {
  const { postmark, message_stream, deadline, retry_ms = [1000, 3000] } = question;
  const filter = { tag: mailTag, messageStream: message_stream, count: pageSize, offset };
  return withRetries(
    () => postmark.search(filter, deadline),
    (page, retry) => (!page.ok && page.passing ? waitInTurn(retry_ms, retry) : null),
    deadline,
  );
}
