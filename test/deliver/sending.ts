/** Sends mails to the stand-in with waits and time limits cut to what a loopback needs. */
import { sendMails } from '../../src/deliver/delivery.js';
import { openPostmark } from '../../src/deliver/postmark.js';
import type { RenderedAlert } from '../../src/report/mail/render.js';
import type { Alert, Mail } from '../../src/report/model.js';
import type { Fault, PostmarkStandIn } from '../support/postmark.js';

export const incident = 'a'.repeat(32);

export function mail(changes: Partial<Mail> = {}): Mail {
  return {
    kind: 'stale',
    watch: 'o/r/nightly',
    to: ['ops@example.com'],
    from: 'Monitor <monitor@example.com>',
    subject: '[Raxx ops] cron heartbeat STALE: nightly',
    text: 'nightly is stale',
    html: '<p>nightly is stale</p>',
    metadata: { kind: 'stale', incident },
    references: `<${incident}@cron-heartbeat-monitor>`,
    ...changes,
  };
}

export function rendered(of: Mail | null): RenderedAlert {
  const facts = { kind: 'stale', watch: 'o/r/nightly', subject: 'STALE', to: ['ops@example.com'] } as const;
  const alert = { ...facts, to: [...facts.to], message_id: null, error: null, outcome: null };
  return { alert, mail: of };
}

interface SendingOptions {
  url?: string;
  fetch?: typeof fetch;
  token?: string;
  deadline?: AbortSignal;
  stream?: string;
  mode?: 'send' | 'dry_run' | 'off';
  /** For a server that hangs; else an answer has the time that a busy machine takes. */
  timeout_ms?: number;
}

export async function sendAll(
  postmark: PostmarkStandIn,
  mails: (Mail | null)[],
  options: SendingOptions = {},
): Promise<Alert[]> {
  const { url = postmark.url, token = postmark.token, stream = 'outbound', mode = 'send' } = options;
  const { timeout_ms = 20_000 } = options;
  const through = options.fetch ?? fetch;
  const deadline = options.deadline ?? new AbortController().signal;
  return await sendMails(mails.map(rendered), {
    mode,
    postmark: openPostmark({ token, api_url: url, fetch: through, timeout_ms }),
    message_stream: stream,
    deadline,
    waits: { retry_ms: [10, 20], lookup_ms: [10, 20, 40] },
  });
}

export async function send(
  postmark: PostmarkStandIn,
  of: Mail = mail(),
  options: SendingOptions = {},
): Promise<Alert> {
  const [alert] = await sendAll(postmark, [of], options);
  if (alert === undefined) throw new Error('no alert came back');
  return alert;
}

export const answers = (status: number, body: unknown, headers?: Record<string, string>): Fault => ({
  how: 'answer',
  status,
  body,
  ...(headers === undefined ? {} : { headers }),
});
