/**
 * A Postmark on loopback: it takes, refuses, searches and fails as Postmark does, and remembers all it was
 * asked.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Models } from 'postmark';
import { addresses, listedAs, type Refusal, refusalOf, type StoredMail, searched } from './postmark-rules.js';

/** What happens to one call. `accept`: the mail is taken all the same, and only the answer suffers. */
export type Fault = { accept?: boolean } & (
  | { how: 'answer'; status: number; body: unknown; headers?: Record<string, string> }
  | { how: 'hang' | 'hang_in_body' | 'reset' | 'cut_json' }
  /** A good answer, late. */
  | { how: 'slow'; ms: number }
  | { how: 'normal' }
);

export interface RecordedRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface PostmarkStandIn {
  url: string;
  token: string;
  requests: RecordedRequest[];
  /** Accepted mails, oldest first. */
  mails: StoredMail[];
  /** Of the server; null where it answers no such question. */
  deliveryType: 'Live' | 'Sandbox' | null;
  /** Addresses that get nothing. */
  suppressed: Set<string>;
  /** Faults of the next calls, in order. */
  faults: { send: Fault[]; search: Fault[] };
  /** Fault of every call after those. */
  always: { send: Fault; search: Fault };
  /** Fault of this mail, the `nth` time (from 1) that it is sent; before all others. */
  mailFault: (subject: string, nth: number) => Fault | null;
  /** Puts a mail into the past. */
  seed(message: Models.Message, sentAt: Date): StoredMail;
  /** Requests that tried to send. */
  sends(): RecordedRequest[];
  close(): Promise<void>;
}

export interface PostmarkOptions {
  token?: string;
  streams?: string[];
  suppressed?: string[];
  /** What time Postmark says it is, for stories over days; default now. */
  clock?: () => Date;
}

export async function startPostmark(options: PostmarkOptions = {}): Promise<PostmarkStandIn> {
  const rules = {
    streams: options.streams ?? ['outbound', 'broadcast'],
    clock: options.clock ?? (() => new Date()),
  };
  const server = createServer((request, response) => {
    answer(standIn, rules, request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const standIn: PostmarkStandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: options.token ?? 'test-server-token',
    requests: [],
    mails: [],
    deliveryType: 'Live',
    suppressed: new Set(options.suppressed),
    faults: { send: [], search: [] },
    always: { send: { how: 'normal' }, search: { how: 'normal' } },
    mailFault: () => null,
    seed: (message, sentAt) => store(standIn, message, sentAt),
    sends: () => standIn.requests.filter((request) => request.path === '/email'),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return standIn;
}

interface Rules {
  streams: string[];
  clock: () => Date;
}

async function answer(
  standIn: PostmarkStandIn,
  rules: Rules,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const url = new URL(request.url ?? '/', standIn.url);
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const { method = '', headers } = request;
  standIn.requests.push({ method, path: url.pathname, query: url.searchParams, headers, body });
  if (url.pathname === '/server')
    return reply(response, entrance(standIn, request) ?? found(standIn, method, url));
  const kind = method === 'POST' && url.pathname === '/email' ? 'send' : 'search';
  const own = kind === 'send' ? faultOfMail(standIn, body) : null;
  const fault = own ?? standIn.faults[kind].shift() ?? standIn.always[kind];
  const usual = () => (kind === 'send' ? taken(standIn, rules, body) : found(standIn, method, url));
  const honest = () => entrance(standIn, request) ?? usual();
  if (fault.how === 'normal') return reply(response, honest());
  if (fault.how === 'slow') {
    const result = honest();
    setTimeout(() => reply(response, result), fault.ms).unref();
    return;
  }
  if (fault.accept) usual();
  spoil(fault, request, response);
}

function faultOfMail(standIn: PostmarkStandIn, body: string): Fault | null {
  const { Subject }: Models.Message = JSON.parse(body);
  const nth = standIn.sends().filter((request) => JSON.parse(request.body).Subject === Subject).length;
  return standIn.mailFault(Subject, nth);
}

function spoil(
  fault: Exclude<Fault, { how: 'normal' | 'slow' }>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  switch (fault.how) {
    case 'answer': {
      const text = typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body);
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(text);
      return;
    }
    case 'reset':
      request.socket.resetAndDestroy();
      return;
    case 'cut_json':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"To":"ops@exam');
      return;
    case 'hang_in_body':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '200' });
      response.write('{"To":');
      return;
    case 'hang':
      return;
  }
}

type Reply = { status: number; body: unknown };

function entrance(standIn: PostmarkStandIn, request: IncomingMessage): Reply | null {
  if (request.headers['x-postmark-server-token'] !== standIn.token) {
    return refused({ status: 401, ErrorCode: 10, Message: 'Request does not contain a valid Server token.' });
  }
  const isJson = /application\/json/.test(`${request.headers.accept}`);
  return isJson ? null : { status: 415, body: {} };
}

function refused({ status, ...body }: Refusal): Reply {
  return { status, body };
}

function taken(standIn: PostmarkStandIn, { streams, clock }: Rules, body: string): Reply {
  const message: Models.Message = JSON.parse(body);
  const refusal = refusalOf(message, streams);
  if (refusal !== null) return refused(refusal);
  const inactive = addresses(message.To).filter((to) => standIn.suppressed.has(to));
  const named = `${inactive.join(', ')}. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression.`;
  if (inactive.length === addresses(message.To).length) {
    const Message = `You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: ${named}`;
    return refused({ status: 422, ErrorCode: 406, Message });
  }
  const { listed } = store(standIn, message, clock());
  const Message =
    inactive.length === 0 ? 'OK' : `Message OK, but will not deliver to these inactive addresses: ${named}`;
  const answerBody: Models.MessageSendingResponse = {
    To: message.To ?? '',
    SubmittedAt: listed.ReceivedAt,
    MessageID: listed.MessageID,
    ErrorCode: 0,
    Message,
  };
  return { status: 200, body: answerBody };
}

function store(standIn: PostmarkStandIn, message: Models.Message, sentAt: Date): StoredMail {
  const mail = { message, listed: listedAs(message, sentAt) };
  standIn.mails.push(mail);
  return mail;
}

function found(standIn: PostmarkStandIn, method: string, url: URL): Reply {
  // https://postmarkapp.com/developer/api/server-api#get-server
  if (method === 'GET' && url.pathname === '/server' && standIn.deliveryType !== null)
    return { status: 200, body: { ID: 1, Name: 'ops', DeliveryType: standIn.deliveryType } };
  if (method !== 'GET' || url.pathname !== '/messages/outbound') return { status: 404, body: {} };
  const result = searched(standIn.mails, url.searchParams);
  return 'ErrorCode' in result ? refused(result) : { status: 200, body: result };
}

function reply(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
