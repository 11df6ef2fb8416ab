/** What Postmark refuses, and how it searches, by its public documentation. */
import { randomUUID } from 'node:crypto';
import type { Models } from 'postmark';

export interface Refusal {
  status: number;
  ErrorCode: number;
  Message: string;
}

export interface StoredMail {
  message: Models.Message;
  listed: Models.OutboundMessage;
}

const invalid = (Message: string, ErrorCode = 300): Refusal => ({ status: 422, ErrorCode, Message });

const fields = [
  'From',
  'To',
  'Cc',
  'Bcc',
  'Subject',
  'Tag',
  'HtmlBody',
  'TextBody',
  'ReplyTo',
  'Headers',
  'TrackOpens',
  'TrackLinks',
  'Metadata',
  'Attachments',
  'MessageStream',
];

export function addresses(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The first rule that a message breaks. */
export function refusalOf(message: Models.Message, streams: readonly string[]): Refusal | null {
  const unknown = Object.keys(message).filter((field) => !fields.includes(field));
  if (unknown.length > 0) return invalid(`Invalid request field(s): '${unknown.join("', '")}'.`, 403);
  const stream = message.MessageStream ?? 'outbound';
  if (!streams.includes(stream))
    return invalid(`The stream provided: '${stream}' does not exist on this server.`, 1235);
  const to = addresses(message.To);
  const isAddress = (one: string) => /^(?:[^<>@]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(one);
  if (!isAddress(message.From ?? '')) return invalid(`Invalid 'From' address: '${message.From}'.`);
  if (to.length === 0 || !to.every(isAddress)) return invalid(`Invalid 'To' address: '${message.To}'.`);
  if (to.length > 50) return invalid('Exceeded the maximum of 50 recipients per message.');
  if (!message.TextBody && !message.HtmlBody)
    return invalid('Provide either email TextBody or HtmlBody or both.');
  if (message.Subject.length > 2000) return invalid("The 'Subject' field exceeds the maximum length.");
  return metadataRefusal(message.Metadata ?? {});
}

function metadataRefusal(metadata: Record<string, unknown>): Refusal | null {
  const entries = Object.entries(metadata);
  if (entries.length > 10) return invalid('Metadata may contain at most 10 fields.');
  for (const [key, value] of entries) {
    if (key.length > 20) return invalid(`The Metadata key '${key}' is longer than 20 characters.`);
    if (typeof value !== 'string' || value.length > 80)
      return invalid(`The Metadata value of '${key}' is too long.`);
  }
  return null;
}

/** A message as the search shows it. */
export function listedAs(message: Models.Message, sentAt: Date): Models.OutboundMessage {
  const to = addresses(message.To);
  return {
    MessageID: randomUUID(),
    Tag: message.Tag ?? '',
    To: to.map((Email) => ({ Email, Name: '' })),
    Cc: [],
    Bcc: [],
    Recipients: to,
    ReceivedAt: easternTime(sentAt),
    From: message.From,
    Subject: message.Subject,
    Attachments: [],
    Status: 'Sent',
    TrackOpens: message.TrackOpens ?? false,
    TrackLinks: message.TrackLinks ?? ('None' as Models.LinkTrackingOptions),
    Metadata: message.Metadata ?? {},
    MessageStream: message.MessageStream ?? 'outbound',
    Sandboxed: false,
  };
}

/** `2026-05-22T02:30:00.0000000-04:00`: Eastern Time, seven digits. */
function easternTime(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/New_York',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  const fraction = String(instant.getUTCMilliseconds()).padStart(3, '0');
  const zone = part('timeZoneName').replace('GMT', '');
  return `${day}T${part('hour')}:${part('minute')}:${part('second')}.${fraction}0000${zone}`;
}

const known = [
  'count',
  'offset',
  'tag',
  'recipient',
  'fromemail',
  'subject',
  'status',
  'fromdate',
  'todate',
  'messagestream',
];

/** One page of the search, newest first, or the refusal of a parameter. */
export function searched(
  mails: readonly StoredMail[],
  asked: URLSearchParams,
): Models.OutboundMessages | Refusal {
  const query = anyCase(asked);
  const [count, offset] = [
    Number(query.get('count') ?? Number.NaN),
    Number(query.get('offset') ?? Number.NaN),
  ];
  if (!(count >= 1 && count <= 500)) return invalid("Parameter 'count' should be between 1 and 500.", 700);
  if (!(offset >= 0)) return invalid("Parameter 'offset' is required.", 700);
  if (count + offset > 10_000) return invalid("The sum of 'count' and 'offset' may be at most 10,000.", 700);
  const metadata = [...query.keys()].filter((key) => key.startsWith('metadata_'));
  if (metadata.length > 1) return invalid('Only one metadata field can be searched at a time.', 700);
  const strange = [...query.keys()].filter((key) => !known.includes(key) && !metadata.includes(key));
  if (strange.length > 0) return invalid(`Unknown parameter '${strange[0]}'.`, 700);
  const found = mails.map((mail) => mail.listed).filter((mail) => fits(mail, query, metadata[0]));
  found.sort((a, b) => Date.parse(b.ReceivedAt) - Date.parse(a.ReceivedAt));
  return { TotalCount: String(found.length), Messages: found.slice(offset, offset + count) };
}

/** Postmark takes its parameters in any case; the names of metadata are the sender's. */
function anyCase(query: URLSearchParams): URLSearchParams {
  const lower = (key: string) => (key.startsWith('metadata_') ? key : key.toLowerCase());
  const parameters = [...query].map(([key, value]): [string, string] => [lower(key), value]);
  return new URLSearchParams(parameters);
}

function fits(mail: Models.OutboundMessage, query: URLSearchParams, metadata: string | undefined): boolean {
  const day = mail.ReceivedAt.slice(0, 10);
  const wanted = (key: string, holds: (value: string) => boolean) => {
    const value = query.get(key);
    return value === null || holds(value);
  };
  return (
    wanted('tag', (tag) => mail.Tag === tag) &&
    wanted('recipient', (to) => mail.Recipients.includes(to)) &&
    // Without the parameter the search looks into the default stream alone.
    mail.MessageStream === (query.get('messagestream') ?? 'outbound') &&
    wanted('fromdate', (from) => day >= from.slice(0, 10)) &&
    wanted('todate', (to) => day <= to.slice(0, 10)) &&
    (metadata === undefined || wanted(metadata, (value) => mail.Metadata[metadata.slice(9)] === value))
  );
}
