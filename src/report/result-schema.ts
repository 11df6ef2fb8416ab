/**
 * The result file as a zod schema: the types of model.ts are inferred from it, and it becomes
 * schema/result.schema.json. Nothing that runs imports this file but as a type, so that zod costs nothing
 * here.
 */
import { z } from 'zod';
import { instant, problem, self, verdict } from '../judge/verdict-schema.js';

const overallStatuses = ['healthy', 'stale', 'failed', 'disabled', 'test'] as const;

const alertKinds = ['stale', 'digest', 'monitor_failed', 'recovered', 'test'] as const;

const alertOutcomes = [
  'sent',
  'dry_run',
  'off',
  'recently_sent',
  'partly_delivered',
  'not_delivered',
  'failed',
  'unconfirmed',
] as const;

export const alert = z.strictObject({
  kind: z.enum(alertKinds),
  watch: z.string().nullable().describe('`owner/name/stem`; null for digest, crash and test mails.'),
  subject: z.string(),
  to: z.array(z.string()),
  outcome: z
    .enum(alertOutcomes)
    .describe(
      '`off`: the command line without `--send-alerts`; `recently_sent`: within `remind_hours`; `not_delivered`: taken by a test token or a sandboxed server, which deliver to nobody.',
    ),
  message_id: z.string().nullable().describe("Postmark's message id."),
  error: problem.nullable(),
});

export const reportError = problem.extend({
  watch: z.string().nullable().describe('`owner/name/stem`, or null for the whole run.'),
});

export const requestBudget = z
  .strictObject({
    watches: z.number(),
    expected_requests: z.number().describe('If every watch is healthy.'),
    remaining_before: z.number().nullable().describe('What GitHub allowed the token at that time.'),
    resets_at: instant.nullable(),
    left_out: z.number().describe('Watches that did not fit: unknown, the least urgent ones.'),
  })
  .describe('What the run was expected to take, before anything was judged; `requests` is what it took.');

export const result = z
  .strictObject({
    schema_version: z.literal(1).describe('Raised when a field changes its meaning or goes away.'),
    monitor_version: z.string().describe('Version of the tool.'),
    status: z
      .enum(overallStatuses)
      .describe(
        '`failed` where the exit code is 2; `disabled` where the flag is off and nothing was checked; `test` after a test alert, which checks nothing.',
      ),
    checked_at: instant.describe("Now, taken once, from GitHub's `Date` header."),
    dry_run: z.boolean().describe('True where no mail was to be sent.'),
    run_url: z.string().nullable().describe("The monitor's own run."),
    runbook_url: z.string().nullable(),
    notices: z
      .array(z.string())
      .describe('What no verdict says, such as which listing of an owner was used.'),
    workflows: z.array(verdict).describe('One verdict per watch.'),
    alerts: z.array(alert).describe('Every mail that was due, and what became of it.'),
    errors: z.array(reportError).describe('What could not be done.'),
    self,
    plan: requestBudget.nullable(),
    requests: z.strictObject({ github: z.number(), postmark: z.number() }).describe('Requests made.'),
  })
  .describe('Result of one run of cron-heartbeat-monitor.');

/** The published JSON Schema (2020-12). */
export function resultSchema(): Record<string, unknown> {
  return { title: 'cron-heartbeat-monitor result', ...z.toJSONSchema(result) };
}
