import { z } from 'zod';
import { problem } from './result-schema-parts.js';

export const alert = z.strictObject({
  kind: z.enum(['stale', 'digest', 'monitor_failed', 'recovered', 'test']),
  watch: z.string().nullable().describe('`owner/name/stem`; null for digest, crash and test mails.'),
  subject: z.string(),
  to: z.array(z.string()),
  outcome: z
    .enum(['sent', 'dry_run', 'off', 'recently_sent', 'partly_delivered', 'failed', 'unconfirmed'])
    .describe('`off`: the command line without `--send-alerts`; `recently_sent`: within `remind_hours`.'),
  message_id: z.string().nullable().describe("Postmark's message id."),
  error: problem.nullable(),
});
