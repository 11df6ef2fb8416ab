/**
 * The result file described for others, as a zod schema that becomes schema/result.schema.json. Production code
 * does not import this file, so that zod costs nothing at start-up; a test holds it equal to the types of model.ts.
 */
import { z } from 'zod';
import { alert } from './result-schema-alert.js';
import { instant, problem } from './result-schema-parts.js';
import { verdict } from './result-schema-verdict.js';

const span = z.strictObject({ from: instant, to: instant });

export const result = z
  .strictObject({
    schema_version: z.literal(1).describe('Raised when a field changes its meaning or goes away.'),
    monitor_version: z.string().describe('Version of the tool.'),
    status: z
      .enum(['healthy', 'stale', 'failed', 'disabled'])
      .describe(
        '`failed` where the exit code is 2; `disabled` where the flag is off and nothing was checked.',
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
    errors: z
      .array(
        problem.extend({
          watch: z.string().nullable().describe('`owner/name/stem`, or null for the whole run.'),
        }),
      )
      .describe('What could not be done.'),
    self: z
      .strictObject({
        last_run_at: instant.nullable(),
        missed_windows: z.number().nullable(),
        gap: span.nullable().describe('From when to when the monitor itself did not run.'),
      })
      .describe("The monitor's own earlier scheduled runs; null where not known."),
    plan: z
      .strictObject({
        watches: z.number(),
        expected_requests: z.number().describe('If every watch is healthy.'),
        remaining_before: z.number().nullable().describe('What GitHub allowed the token at that time.'),
        resets_at: instant.nullable(),
        left_out: z.number().describe('Watches that did not fit: unknown, the least urgent ones.'),
      })
      .nullable()
      .describe('What the run was expected to take, before anything was judged.'),
    requests: z.strictObject({ github: z.number(), postmark: z.number() }).describe('Requests made.'),
  })
  .describe('Result of one run of cron-heartbeat-monitor.');

/** The published JSON Schema (2020-12). */
export function resultSchema(): Record<string, unknown> {
  return { title: 'cron-heartbeat-monitor result', ...z.toJSONSchema(result) };
}
