/**
 * One mail on its way. Tried again is what Postmark did not take. What it may have taken (the answer was lost) is
 * looked up first, as long as it has the metadata to be known by, and sent once more only where it is not found: twice
 * beats never, and nothing else is sent twice.
 */
import { randomUUID } from 'node:crypto';
import { jittered } from '../net/retry.js';
import { pause } from '../net/time-limit.js';
import type { Problem } from '../problems.js';
import { errors } from '../problems.js';
import type { AlertOutcome, Mail } from '../report/model.js';
import type { OutgoingMail, Postmark } from './postmark.js';
import type { SendAnswer } from './postmark-answers.js';

/** What became of a mail. */
export interface SendResult {
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

export interface SendContext {
  postmark: Pick<Postmark, 'send' | 'search'>;
  message_stream: string;
  deadline: AbortSignal;
  waits?: Waits;
}

/** Sends the mail and says what became of it. Throws nothing. */
export async function deliver(mail: Mail, carrier: SendContext): Promise<SendResult> {
  const waits = carrier.waits ?? usualWaits;
  // `send` tells this mail from earlier ones of the same incident when it is looked up.
  const metadata = { ...mail.metadata, send: randomUUID() };
  const letter = { mail, message_stream: carrier.message_stream, metadata };
  const journey: SendState = { carrier, waits, letter, retries: waits.retry_ms.values(), losses: [] };
  for (;;) {
    const answer = await carrier.postmark.send(journey.letter);
    const fate = await nextStep(answer, journey);
    if (fate !== null) return fate;
  }
}

/** Where a mail stands between two tries. */
interface SendState {
  carrier: SendContext;
  waits: Waits;
  letter: OutgoingMail;
  retries: Iterator<number, undefined>;
  losses: Loss[];
}

type Loss = SendAnswer & { kind: 'lost' };

/** Null where the letter is to be sent again. */
async function nextStep(answer: SendAnswer, journey: SendState): Promise<SendResult | null> {
  switch (answer.kind) {
    case 'accepted':
      return acceptedResult(answer, journey.letter.mail.to);
    case 'refused':
      if (!answer.about_metadata || journey.letter.metadata === null) {
        return failedResult(journey.losses, answer.problem);
      }
      journey.letter = { ...journey.letter, metadata: null };
      return null;
    case 'not_taken':
      return await afterPause(answer, journey);
    case 'lost':
      return await afterLoss(answer, journey);
  }
}

async function afterPause(
  answer: SendAnswer & { kind: 'not_taken' },
  journey: SendState,
): Promise<SendResult | null> {
  const { deadline } = journey.carrier;
  const usual = journey.retries.next();
  const asked = answer.retry_after_ms ?? 0;
  if (usual.done === true || asked > longestWaitMs) return failedResult(journey.losses, answer.problem);
  await pause(Math.max(jittered(usual.value), asked), deadline);
  return deadline.aborted ? failedResult(journey.losses, answer.problem) : null;
}

async function afterLoss(answer: Loss, journey: SendState): Promise<SendResult | null> {
  journey.losses.push(answer);
  if (journey.losses.length > 1) return failedResult(journey.losses, answer.problem);
  const found = await lookUp(journey);
  if (found !== null) return { outcome: 'sent', message_id: found, error: null };
  return journey.carrier.deadline.aborted ? failedResult(journey.losses, answer.problem) : null;
}

/** The message id where the search shows that this very mail was taken; without metadata none could show it. */
async function lookUp({ letter, carrier, waits }: SendState): Promise<string | null> {
  const { metadata } = letter;
  const incident = metadata?.incident;
  if (metadata === null || incident === undefined) return null;
  let waited = 0;
  for (const at of waits.lookup_ms) {
    await pause(at - waited, carrier.deadline);
    waited = at;
    const page = await carrier.postmark.search({
      metadata_incident: incident,
      messageStream: carrier.message_stream,
      count: 100,
      offset: 0,
    });
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
  if (inactive.length === 0) return { outcome: 'sent', message_id, error: null };
  const left = to.filter((address) => !inactive.some((name) => name.toLowerCase() === address.toLowerCase()));
  const error: Problem = {
    code: 'postmark_inactive_recipient',
    message: `Postmark took the mail but does not deliver it to ${inactive.join(', ')}: suppressed there.`,
    hint: errors.postmark_inactive_recipient.cure,
  };
  return { outcome: left.length === 0 ? 'failed' : 'partly_delivered', message_id, error };
}

/** Not known to be taken. Where an answer was lost on the way it may have arrived all the same. */
function failedResult(losses: Loss[], problem: Problem): SendResult {
  const unknown = losses.filter((loss) => !loss.answered).length;
  if (unknown === 0) return { outcome: 'failed', message_id: null, error: problem };
  const error: Problem = {
    code: 'postmark_unconfirmed',
    message: `The mail was handed over, and whether it was taken is not known. ${problem.message}`,
    hint: errors.postmark_unconfirmed.cure,
  };
  return { outcome: 'unconfirmed', message_id: null, error };
}
