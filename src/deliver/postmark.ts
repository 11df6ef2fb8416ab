/**
 * The only room that talks to Postmark, and the only importer of its client. The client builds the requests;
 * its answers are read here from the exchange itself, since the client keeps neither headers nor the cause of
 * a network failure, and returns a page of HTML as if it were an answer.
 */
import { type Models, ServerClient } from 'postmark';
import { deadlineError, withLimit } from '../net/failure.js';
import { textOfBody } from '../net/plain-fetch.js';
import { messageOf, type OutgoingMail } from './message.js';
import {
  type HttpAnswer,
  isOfPostmark,
  type SearchAnswer,
  type SendAnswer,
  searchAnswer,
  sendAnswer,
  serverAnswer,
  unreachable,
} from './postmark-answers.js';
import { answerProblem } from './postmark-errors.js';

/** Parameters of the outbound message search, which takes one stream and one metadata field at a time. */
type MailFilter = { messageStream: string; count: number; offset: number } & (
  | { tag: string }
  | { metadata_incident: string }
);

/** Each request ends with the given signal at the latest. Nothing throws: every failure is a value. */
export interface Postmark {
  send(mail: OutgoingMail, deadline: AbortSignal): Promise<SendAnswer>;
  search(filter: MailFilter, deadline: AbortSignal): Promise<SearchAnswer>;
  /**
   * Whether this server, or this token, delivers to nobody; null where that cannot be found out
   * (https://postmarkapp.com/developer/api/server-api#get-server, `DeliveryType`).
   */
  isSandbox(deadline: AbortSignal): Promise<boolean | null>;
  /** What was asked so far. */
  requestCounts(): RequestCounts;
}

export interface RequestCounts {
  requests: number;
  /** Requests that carried a mail, and how many of them met with an answer of Postmark. */
  sends: number;
  answered_sends: number;
}

export interface PostmarkOptions {
  token: string;
  /** `POSTMARK_API_URL`; a loopback http address for tests. */
  api_url: string;
  /** A fetch that uses the proxies. */
  fetch: typeof fetch;
  /** Time for one request, in milliseconds. */
  timeout_ms?: number;
}

/** A page of 500 found mails with fifty recipients each has less than half of it. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Takes every mail and sends none (https://postmarkapp.com/developer/api/overview#authentication). */
const testToken = 'POSTMARK_API_TEST';

/** A client for one run. */
export function openPostmark(options: PostmarkOptions): Postmark {
  const counts: RequestCounts = { requests: 0, sends: 0, answered_sends: 0 };
  const call = (deadline: AbortSignal, work: (client: ServerClient) => Promise<unknown>) => {
    counts.requests += 1;
    return exchange(options, deadline, work);
  };
  return {
    requestCounts: () => ({ ...counts }),
    async send(mail, deadline) {
      const refusal = refusalBefore(options, deadline);
      if (refusal !== null) return refusal;
      const message = messageOf(mail) as Models.Message;
      counts.sends += 1;
      const seen = await call(deadline, (client) => client.sendEmail(message));
      if (isOfPostmark(seen)) counts.answered_sends += 1;
      return sendAnswer(seen);
    },
    async search(filter, deadline) {
      const refusal = refusalBefore(options, deadline);
      if (refusal !== null) return { ok: false, error: refusal.problem, passing: false };
      return searchAnswer(await call(deadline, (client) => client.getOutboundMessages({ ...filter })));
    },
    async isSandbox(deadline) {
      if (options.token.trim().toUpperCase() === testToken) return true;
      if (refusalBefore(options, deadline) !== null) return null;
      return serverAnswer(await call(deadline, (client) => client.getServer()));
    },
  };
}

/** Why no request is made at all. A token that is no header value would make fetch put it into its error. */
function refusalBefore(
  options: PostmarkOptions,
  deadline: AbortSignal,
): (SendAnswer & { kind: 'refused' | 'not_taken' }) | null {
  if (!/^[!-~]+$/.test(options.token.trim())) {
    const why = 'nothing, since no request was made: the token has characters that no token has.';
    return { kind: 'refused', problem: answerProblem(401, 10, why), about: 'mail' };
  }
  if (!deadline.aborted) return null;
  const problem = unreachable(`${deadlineError(deadline).message} before this request`);
  return { kind: 'not_taken', problem, retry_after_ms: null };
}

/** One request through the client, with its own transport so that exchanges at the same time do not mix. */
async function exchange(
  options: PostmarkOptions,
  deadline: AbortSignal,
  work: (client: ServerClient) => Promise<unknown>,
): Promise<HttpAnswer> {
  const url = new URL(options.api_url);
  const nothing = { status: 0, text: '', body: undefined, html: false, retry_after: null };
  let seen: HttpAnswer = { ...nothing, failure: null };
  const transport = async (input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> => {
    try {
      seen = await withLimit(options.timeout_ms ?? 10_000, deadline, (signal) =>
        // A redirect is an answer, never followed: fetch would take the token along to the other host.
        read(options.fetch(input, { ...init, signal, redirect: 'manual' }), options.token),
      );
    } catch (error) {
      seen = { ...nothing, failure: error };
      throw error;
    }
    return Response.json(null, { status: 200 });
  };
  const client = new ServerClient(options.token, {
    useHttps: url.protocol === 'https:',
    requestHost: `${url.host}${url.pathname.replace(/\/+$/, '')}`,
    fetch: transport,
  });
  // The client rejects where the transport failed, which `seen` holds already.
  await work(client).catch((error: unknown) => {
    if (seen.status === 0) seen = { ...nothing, failure: seen.failure ?? error };
  });
  return seen;
}

/** Should a server echo the token, it ends here: what it says is shown. */
async function read(pending: Promise<Response>, token: string): Promise<HttpAnswer> {
  const { status, headers, body } = await pending;
  const text = (await textOfBody(body, MOST_BYTES)).replaceAll(token.trim(), '***');
  const html = /html/i.test(headers.get('content-type') ?? '') || text.trimStart().startsWith('<');
  return { status, text, body: jsonOf(text), html, retry_after: headers.get('retry-after'), failure: null };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no value of JSON: the schemas refuse it
  }
}
