/**
 * The only room that talks to Postmark, and the only importer of its client. The client builds the requests; its
 * answers are read here from the exchange itself, since the client keeps neither headers nor the cause of a network
 * failure, and returns a page of HTML as if it were an answer.
 */
import { Models, ServerClient } from 'postmark';
import { withLimit } from '../net/time-limit.js';
import type { Mail } from '../report/model.js';
import {
  type Exchange,
  type SearchAnswer,
  type SendAnswer,
  searchAnswer,
  sendAnswer,
  silence,
  unreachable,
} from './postmark-answers.js';
import { answerProblem } from './postmark-facts.js';

/** Every mail of this tool carries this tag. */
export const mailTag = 'cron-heartbeat';

export interface OutgoingMail {
  mail: Mail;
  message_stream: string;
  /** Null where Postmark refused the metadata: the mail matters more. */
  metadata: Record<string, string> | null;
}

/** Parameters of the outbound message search, which looks into one stream, and takes one metadata field at a time. */
export type MailFilter = { messageStream: string; count: number; offset: number } & (
  | { tag: string }
  | { metadata_incident: string }
);

export interface Postmark {
  send(letter: OutgoingMail): Promise<SendAnswer>;
  search(filter: MailFilter): Promise<SearchAnswer>;
  /** Requests made so far. */
  requests(): number;
}

export interface PostmarkOptions {
  token: string;
  /** `POSTMARK_API_URL`; a loopback http address for tests. */
  api_url: string;
  /** A fetch that knows the proxies. */
  fetch: typeof fetch;
  deadline: AbortSignal;
  /** Time for one request. */
  timeout_ms?: number;
}

/** A client for one run. Nothing here throws: every failure is a value. */
export function openPostmark(options: PostmarkOptions): Postmark {
  let requests = 0;
  const call = async (work: (client: ServerClient) => Promise<unknown>): Promise<Exchange> => {
    requests += 1;
    return await exchange(options, work);
  };
  return {
    requests: () => requests,
    async send(letter) {
      const hindrance = hindranceOf(options);
      if (hindrance !== null) return hindrance;
      return sendAnswer(await call((client) => client.sendEmail(messageOf(letter))));
    },
    async search(filter) {
      const hindrance = hindranceOf(options);
      if (hindrance !== null) return { ok: false, error: hindrance.problem, passing: false };
      return searchAnswer(await call((client) => client.getOutboundMessages({ ...filter })));
    },
  };
}

/** Why no request is made at all. A token that is no header value would make fetch put it into its error. */
function hindranceOf(options: PostmarkOptions): (SendAnswer & { kind: 'refused' | 'not_taken' }) | null {
  if (!/^[!-~]+$/.test(options.token.trim())) {
    const problem = answerProblem(
      401,
      10,
      'nothing, since no request was made: the token has characters that no token has.',
    );
    return { kind: 'refused', problem, about_metadata: false };
  }
  if (!options.deadline.aborted) return null;
  return {
    kind: 'not_taken',
    problem: unreachable('the run reached its deadline before this request'),
    retry_after_ms: null,
  };
}

/** One request through the client, with its own transport so that exchanges at the same time do not mix. */
async function exchange(
  options: PostmarkOptions,
  work: (client: ServerClient) => Promise<unknown>,
): Promise<Exchange> {
  const url = new URL(options.api_url);
  let seen = silence;
  const transport = async (input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> => {
    try {
      seen = await withLimit(options.timeout_ms ?? 10_000, options.deadline, (signal) =>
        // A redirect is an answer, never followed: fetch would take the token along to the other host.
        read(options.fetch(input, { ...init, signal, redirect: 'manual' }), options.token),
      );
    } catch (error) {
      seen = { ...silence, failure: error };
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
    if (seen === silence) seen = { ...silence, failure: error };
  });
  return seen;
}

/** Should a server echo the token, it ends here: what it says is shown. */
async function read(pending: Promise<Response>, token: string): Promise<Exchange> {
  const response = await pending;
  const text = (await response.text()).replaceAll(token.trim(), '***');
  return {
    status: response.status,
    text,
    html: /html/i.test(response.headers.get('content-type') ?? '') || text.trimStart().startsWith('<'),
    retry_after: response.headers.get('retry-after'),
    failure: null,
  };
}

function messageOf({ mail, message_stream, metadata }: OutgoingMail): Models.Message {
  return {
    From: mail.from,
    To: mail.to.join(', '),
    Subject: mail.subject,
    TextBody: mail.text,
    HtmlBody: mail.html,
    Tag: mailTag,
    TrackOpens: false,
    TrackLinks: Models.LinkTrackingOptions.None,
    MessageStream: message_stream,
    Headers: [
      { Name: 'References', Value: mail.references },
      { Name: 'In-Reply-To', Value: mail.references },
    ],
    ...(metadata === null ? {} : { Metadata: metadata }),
  };
}
