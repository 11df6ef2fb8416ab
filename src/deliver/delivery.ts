/**
 * Sends the mails, each on its own: one that fails stops no other, and what became of each is known. Tried
 * again is what Postmark did not take. What it may have taken (the answer was lost) is looked up first, as
 * long as it has the metadata to be known by, and sent once more only where it is not found: twice beats
 * never, and nothing else is sent twice.
 */
import { randomUUID } from 'node:crypto';
import { pause, withJitter, withRetries } from '../net/retry.js';
import { errors, type Problem, problemOf } from '../problems.js';
import type { RenderedAlert } from '../report/mail/render.js';
import type { Alert, AlertOutcome, Mail } from '../report/model.js';
import type { Postmark } from './postmark.js';
import type { SendAnswer } from './postmark-answers.js';

/** What became of a mail. */
interface SendResult {
  outcome: AlertOutcome;
  message_id: string | null;
  error: Problem | null;
}

export interface Waits {
  /** Before each further try of a mail that was not taken, in milliseconds. */
  retry_ms: readonly number[];
  /** When to look for a mail whose answer was lost, in milliseconds after the loss. */
  lookup_ms: readonly number[];
}

const usualWaits: Waits = { retry_ms: [1000, 4000, 10_000], lookup_ms: [2000, 5000, 10_000] };

/** A longer `Retry-After` is not waited for. */
const longestWaitMs = 60_000;

interface SendOptions {
  /** `off` is the command line without `--send-alerts`. */
  mode: 'send' | 'dry_run' | 'off';
  /** Null where there is no server token. */
  postmark: Pick<Postmark, 'send' | 'search'> | null;
  message_stream: string;
  deadline: AbortSignal;
  waits?: Waits;
}

/** Mails on their way at once, so that one slow answer does not use up the deadline of all. */
const atOnce = 4;

/** The alerts with their outcomes, in the order given. Throws nothing. */
export async function sendMails(rendered: readonly RenderedAlert[], options: SendOptions): Promise<Alert[]> {
  return inTurns(rendered, async ({ alert, mail }) => ({ ...alert, ...(await resultOf(mail, options)) }));
}

async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [at, item] of queue) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

async function resultOf(mail: Mail | null, options: SendOptions): Promise<SendResult> {
  if (mail === null) return { outcome: 'recently_sent', message_id: null, error: null };
  if (options.mode !== 'send') return { outcome: options.mode, message_id: null, error: null };
  const { postmark } = options;
  if (mail.to.length === 0) return settingMissing('alert_email');
  if (mail.from === '') return settingMissing('alert_from');
  if (postmark === null) return settingMissing('postmark_server_token');
  const context: SendContext = { ...options, postmark, waits: options.waits ?? usualWaits };
  const { result, refusedRecipients } = await sendMail(mail, context);
  return refusedRecipients && mail.to.length > 1 ? await sendToEachAlone(mail, context, result) : result;
}

function settingMissing(setting: string): SendResult {
  const message = `The mail could not be sent: there is no usable \`${setting}\`.`;
  return failed(problemOf('mail_settings_missing', message));
}

const taken = (message_id: string): SendResult => ({ outcome: 'sent', message_id, error: null });
const failed = (error: Problem): SendResult => ({ outcome: 'failed', message_id: null, error });

type SendContext = Required<SendOptions> & { postmark: NonNullable<SendOptions['postmark']> };

/** For a mail that was refused as a whole, perhaps because of one of its recipients. */
async function sendToEachAlone(mail: Mail, context: SendContext, whole: SendResult): Promise<SendResult> {
  const tried = await inTurns(mail.to, async (to) => {
    const { result } = await sendMail({ ...mail, to: [to] }, context);
    return { to, result };
  });
  const reached = tried.filter(({ result }) => result.outcome === 'sent');
  const missed = tried.filter(({ result }) => result.outcome !== 'sent');
  const message_id = reached[0]?.result.message_id ?? null;
  if (missed.length === 0) return { outcome: 'sent', message_id, error: null };
  if (reached.length === 0)
    return missed.find(({ result }) => result.outcome === 'unconfirmed')?.result ?? whole;
  const cause = missed[0]?.result.error ?? whole.error;
  const names = missed.map(({ to }) => to).join(', ');
  const error: Problem = {
    code: cause?.code ?? 'postmark_refused',
    message: `The mail did not go to ${names}. ${cause?.message ?? ''}`.trim(),
    hint: cause?.hint ?? errors.postmark_refused.cure,
  };
  return { outcome: 'partly_delivered', message_id, error };
}

/** `refusedRecipients` where it was refused, and one of its recipients may be why. */
async function sendMail(
  mail: Mail,
  context: SendContext,
): Promise<{ result: SendResult; refusedRecipients: boolean }> {
  const { postmark, message_stream, deadline } = context;
  // `send` distinguishes this mail from earlier ones of the same incident when it is looked up.
  let metadata: Record<string, string> | null = { ...mail.metadata, send: randomUUID() };
  // Counted across all sends.
  const retries = context.waits.retry_ms.values();
  const send = async (): Promise<SendAnswer> => {
    const answer = await withRetries(
      () => postmark.send({ mail, message_stream, metadata }, deadline),
      (one) => waitBefore(one, retries),
      deadline,
    );
    if (answer.kind !== 'refused' || answer.about !== 'metadata' || metadata === null) return answer;
    metadata = null;
    return send();
  };
  const first = await send();
  const found = first.kind === 'lost' ? await lookUp(metadata, context) : null;
  if (found !== null) return { result: taken(found), refusedRecipients: false };
  const last = first.kind === 'lost' && !deadline.aborted ? await send() : first;
  if (last.kind === 'accepted') return { result: acceptedResult(last, mail.to), refusedRecipients: false };
  const mayBeTaken = [first, last].some((one) => one.kind === 'lost' && !one.answered);
  // What is refused without its metadata too was not about them: an address may hold the word.
  const refusedRecipients = last.kind === 'refused' && last.about !== 'mail';
  return { result: mayBeTaken ? unconfirmed(last.problem) : failed(last.problem), refusedRecipients };
}

/** Milliseconds before a mail that was not taken is tried again; null where it is not, or not in time. */
function waitBefore(answer: SendAnswer, retries: Iterator<number, undefined>): number | null {
  if (answer.kind !== 'not_taken') return null;
  const usual = retries.next();
  const asked = answer.retry_after_ms ?? 0;
  return usual.done === true || asked > longestWaitMs ? null : Math.max(withJitter(usual.value), asked);
}

/** The message id where the search shows, by its metadata, that this very mail was taken. */
async function lookUp(
  metadata: Record<string, string> | null,
  { postmark, message_stream: messageStream, waits, deadline }: SendContext,
): Promise<string | null> {
  const incident = metadata?.incident;
  if (metadata === null || incident === undefined) return null;
  const filter = { metadata_incident: incident, messageStream, count: 100, offset: 0 };
  let waited = 0;
  for (const at of waits.lookup_ms) {
    await pause(at - waited, deadline);
    waited = at;
    const page = await postmark.search(filter, deadline);
    const found = page.ok ? page.value.mails.find((mail) => mail.metadata.send === metadata.send) : undefined;
    if (found !== undefined) return found.message_id;
  }
  return null;
}

/** Postmark takes a mail for some recipients and leaves out suppressed ones: who got it is said by name. */
function acceptedResult(
  { message_id, inactive }: SendAnswer & { kind: 'accepted' },
  to: string[],
): SendResult {
  if (inactive.length === 0) return taken(message_id);
  const left = to.filter((address) => !inactive.some((name) => name.toLowerCase() === address.toLowerCase()));
  const message = `Postmark took the mail but does not deliver it to ${inactive.join(', ')}: suppressed there.`;
  const error = problemOf('postmark_inactive_recipient', message);
  return { outcome: left.length === 0 ? 'failed' : 'partly_delivered', message_id, error };
}

/** Where an answer was lost on the way, the mail may have arrived all the same. */
function unconfirmed(problem: Problem): SendResult {
  const message = `The mail was handed over, and whether it was taken is not known. ${problem.message}`;
  return { outcome: 'unconfirmed', message_id: null, error: problemOf('postmark_unconfirmed', message) };
}

/** The alerts of a server that takes mails and delivers them to nobody. */
export function deliveredToNobody(alerts: Alert[]): Alert[] {
  const error = problemOf('postmark_not_delivered', errors.postmark_not_delivered.cause);
  return alerts.map((alert) =>
    alert.outcome === 'sent' || alert.outcome === 'partly_delivered'
      ? { ...alert, outcome: 'not_delivered', error }
      : alert,
  );
}
