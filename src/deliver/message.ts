/**
 * A mail as Postmark takes it (https://postmarkapp.com/developer/api/email-api#send-a-single-email), apart
 * from its client, which is loaded only where something is sent.
 */
import type { Mail } from '../report/model.js';

/** Every mail of this tool carries this tag. */
export const mailTag = 'cron-heartbeat';

export interface OutgoingMail {
  mail: Mail;
  message_stream: string;
  /** Null where Postmark refused the metadata: the mail matters more. */
  metadata: Record<string, string> | null;
}

/** The body of POST /email, without Postmark's client, which is slow to load: the guard's mail needs none. */
export function messageOf({ mail, message_stream, metadata }: OutgoingMail) {
  return {
    From: mail.from,
    To: mail.to.join(', '),
    Subject: mail.subject,
    TextBody: mail.text,
    HtmlBody: mail.html,
    Tag: mailTag,
    TrackOpens: false,
    TrackLinks: 'None',
    MessageStream: message_stream,
    Headers: [
      { Name: 'References', Value: mail.references },
      { Name: 'In-Reply-To', Value: mail.references },
    ],
    ...(metadata === null ? {} : { Metadata: metadata }),
  };
}
