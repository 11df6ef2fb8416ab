/**
 * The verdict and its parts as zod schemas: the types of model.ts are inferred from them, and the result
 * schema is made of them. Nothing that runs imports this file but as a type, so that zod costs nothing here.
 */
import { z } from 'zod';
import { type ErrorCode, errors, type Problem } from '../problems.js';
import { causes, warnings } from './vocabulary.js';

const codes = <T extends string>(list: Record<T, unknown>) => z.enum(Object.keys(list) as [T, ...T[]]);

export const instant = z.iso.datetime({ offset: true }).describe('Instant, ISO 8601.');

export const problem = z.strictObject({
  code: codes<ErrorCode>(errors).describe('See docs/troubleshooting.md.'),
  message: z.string(),
  hint: z.string().nullable().describe('What to do about it.'),
  excerpt: z
    .array(z.string())
    .exactOptional()
    .describe('The line of a setting that it is about, and a caret under the place.'),
}) satisfies z.ZodType<Problem>;

export const lastSuccess = z
  .strictObject({
    run_id: z.number(),
    attempt: z.number(),
    event: z.string(),
    created_at: instant.describe('When the run was created; a re-run does not move it.'),
    completed_at: instant.describe('When its deciding job completed: the age counts from here.'),
    url: z.string(),
  })
  .describe('The newest genuine success.');

export const cause = z.strictObject({
  code: codes(causes).describe('See docs/troubleshooting.md.'),
  message: z.string().describe('One or two sentences of facts.'),
  run_url: z.string().nullable().describe('The newest run that shows the cause.'),
  next_steps: z
    .array(z.string())
    .describe('What to do, first thing first; a line that starts with `$ ` is a command to copy.'),
});

export const warning = z.strictObject({
  code: codes(warnings).describe('See docs/troubleshooting.md.'),
  message: z.string(),
});

export const judgedRun = z.strictObject({
  run_id: z.number(),
  attempt: z.number(),
  event: z.string(),
  branch: z.string().nullable(),
  status: z.string(),
  conclusion: z.string().nullable(),
  created_at: instant,
  started_at: instant.describe('When this attempt started.'),
  url: z.string(),
  counts: z.boolean().describe('Whether it is a genuine success.'),
  reason: z.string().describe('Why it counts, or the first rule by which it does not.'),
});

export const window = z.strictObject({
  due_at: instant,
  state: z
    .enum(['succeeded', 'not_succeeded', 'no_run', 'open', 'unknown'])
    .describe('`open`: the grace is not over.'),
  run_id: z.number().nullable().describe('The run that served it.'),
  late_minutes: z.number().nullable(),
});

export const occasion = z.strictObject({
  due_at: instant,
  state: z
    .enum(['succeeded', 'late', 'failed', 'skipped', 'no_run', 'open', 'unknown', 'not_looked_into'])
    .describe(
      '`late`: it succeeded after the grace; `open`: the grace is not over; `not_looked_into`: green, and its jobs were not read.',
    ),
  run_id: z.number().nullable().describe('The run that served it.'),
  late_minutes: z.number().nullable().describe('How late GitHub started it.'),
  attempts: z.number().nullable(),
  url: z.string().nullable().describe('The run.'),
  made_up_by: z
    .strictObject({ run_id: z.number(), event: z.string(), created_at: instant, url: z.string() })
    .optional()
    .describe(
      'Where it has no success of its own: a genuine success by another event, before the next occasion was due.',
    ),
});

export const schedule = z.strictObject({
  cron: z.string(),
  timezone: z.string().describe('IANA name; `UTC` where the file names none.'),
  line: z.number().describe('Line of the workflow file, from 1.'),
});

const span = z.strictObject({ from: instant, to: instant });

export const verdict = z.strictObject({
  repo: z.string().describe('Current full name of the repository.'),
  name: z.string().describe('Shortest name that is unique in the run.'),
  entry: z.string().describe('As the settings name it; for a discovered workflow its path.'),
  display_name: z.string().nullable(),
  path: z.string().nullable(),
  id: z.number().nullable(),
  url: z.string().nullable().describe('Its page under Actions.'),
  file_url: z.string().nullable().describe('Its file; null where it has none.'),
  status: z
    .enum(['healthy', 'pending', 'paused', 'stale', 'unknown'])
    .describe('`unknown`: evidence could not be had, or was incomplete or contradictory.'),
  sla_hours: z.number().nullable().describe('Stale where the age is above it.'),
  sla_auto: z.boolean().describe('True where the SLA was read from the schedule.'),
  grace_hours: z.number().nullable().describe('How late GitHub may start a run before it counts as missed.'),
  grace_from: z
    .string()
    .nullable()
    .describe('What the grace was taken from, such as `40 scheduled runs`; null where the settings give it.'),
  remind_hours: z.number().describe('The same alert is not sent again within this time.'),
  age_hours: z.number().nullable().describe('Hours since the last genuine success.'),
  missed_windows: z.number().nullable().describe('Windows in a row without a genuine success.'),
  missed: span.nullable().describe('First and last missed window.'),
  schedules: z.array(schedule).nullable().describe('Null where the file was not needed and not read.'),
  next_due_at: instant
    .nullable()
    .describe('Null also where GitHub starts nothing, such as in an archived repository.'),
  last_fired_at: instant.nullable(),
  last_success: lastSuccess.nullable(),
  skipped_jobs: z
    .array(z.string())
    .describe(
      'Jobs that `allow_skipped` does not name: of a stale watch those that used to succeed and that green runs skip, else those that its last success skips.',
    ),
  no_success_since: instant
    .nullable()
    .describe(
      'Of a stale watch without a known success: no run since then was one. Null: no run at all, or none was read.',
    ),
  cause: cause.nullable().describe('Why it is stale.'),
  error: problem.nullable().describe('Why it is unknown.'),
  warnings: z.array(warning),
  runs: z.array(judgedRun).describe('The newest runs that were looked at.'),
  windows: z.array(window).describe('Times that the cron promised.'),
  history: z
    .array(occasion)
    .nullable()
    .describe('What the evidence page shows, oldest first; null where no history was asked for.'),
  runs_listed_since: instant
    .nullable()
    .describe(
      "GitHub's list of its scheduled runs was read whole back to then: of what is older, an absence proves nothing. Null where it is not known.",
    ),
  paused_until: instant.nullable(),
  reason: z.string().nullable().describe('Why it is paused.'),
  note: z.string().nullable(),
  next_steps: z.array(z.string()).describe("The watch's own next steps."),
});

export const self = z
  .strictObject({
    last_run_at: instant.nullable(),
    missed_windows: z.number().nullable(),
    gap: span.nullable().describe('From when to when the monitor itself did not run.'),
    earlier_gaps: z
      .array(span)
      .optional()
      .describe(
        'Older gaps between its runs, within the days of the evidence page and oldest first; absent where they were not looked for.',
      ),
  })
  .describe("The monitor's own earlier scheduled runs; null where not known.");
