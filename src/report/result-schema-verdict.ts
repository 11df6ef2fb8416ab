import { z } from 'zod';
import { instant, problem } from './result-schema-parts.js';

const causeCodes = [
  'archived',
  'missing',
  'schedule_removed',
  'disabled',
  'stuck',
  'never_ran',
  'not_firing',
  'not_counted',
  'skipped',
  'cancelled',
  'invalid_workflow',
  'failing',
] as const;

const warningCodes = [
  'failing_within_sla',
  'schedule_silent',
  'disabled_manually',
  'tolerated_failure',
  'jobs_skipped',
  'sla_shorter_than_schedule',
  'no_schedule',
  'listing_inconsistent',
  'clock_skew',
  'renamed_repository',
  'partial_rerun',
  'invalid_schedule',
  'disable_countdown',
] as const;

const lastSuccess = z
  .strictObject({
    run_id: z.number(),
    attempt: z.number(),
    event: z.string(),
    created_at: instant.describe('When the run was created; a re-run does not move it.'),
    completed_at: instant.describe('When its deciding job completed: the age counts from here.'),
    url: z.string(),
  })
  .describe('The newest genuine success.');

const cause = z.strictObject({
  code: z.enum(causeCodes),
  message: z.string().describe('One or two sentences of facts.'),
  run_url: z.string().nullable().describe('The newest run that shows the cause.'),
  next_steps: z.array(z.string()).describe('First thing first; `$ …` is a command to copy.'),
});

const judgedRun = z.strictObject({
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

const window = z.strictObject({
  due_at: instant,
  state: z
    .enum(['succeeded', 'not_succeeded', 'no_run', 'open', 'unknown'])
    .describe('`open`: the grace is not over.'),
  run_id: z.number().nullable().describe('The run that served it.'),
  late_minutes: z.number().nullable(),
});

const schedule = z.strictObject({
  cron: z.string(),
  timezone: z.string().describe('IANA name; `UTC` where the file names none.'),
  line: z.number().describe('Line of the workflow file, from 1.'),
});

export const verdict = z.strictObject({
  repo: z.string().describe('Current full name of the repository.'),
  name: z.string().describe('Shortest name that is unique in the run.'),
  entry: z.string().describe('As the settings name it; for a discovered workflow its path.'),
  display_name: z.string().nullable(),
  path: z.string().nullable(),
  id: z.number().nullable(),
  url: z.string().nullable(),
  status: z
    .enum(['healthy', 'pending', 'paused', 'stale', 'unknown'])
    .describe('`unknown`: evidence could not be had, or was incomplete or contradictory.'),
  sla_hours: z.number().nullable().describe('Stale where the age is above it.'),
  sla_auto: z.boolean().describe('True where the SLA was read from the schedule.'),
  age_hours: z.number().nullable().describe('Hours since the last genuine success.'),
  missed_windows: z.number().nullable().describe('Windows in a row without a genuine success.'),
  missed: z.strictObject({ from: instant, to: instant }).nullable().describe('First and last missed window.'),
  schedules: z.array(schedule).nullable().describe('Null where the file was not needed and not read.'),
  next_due_at: instant.nullable(),
  last_fired_at: instant.nullable(),
  last_success: lastSuccess.nullable(),
  no_success_since: instant
    .nullable()
    .describe(
      'Of a stale watch without a known success: no run since then was one. Null: no run at all, or none was read.',
    ),
  cause: cause.nullable().describe('Why it is stale.'),
  error: problem.nullable().describe('Why it is unknown.'),
  warnings: z.array(z.strictObject({ code: z.enum(warningCodes), message: z.string() })),
  runs: z.array(judgedRun).describe('The newest runs that were looked at.'),
  windows: z.array(window).describe('Times that the cron promised.'),
  paused_until: instant.nullable(),
  reason: z.string().nullable().describe('Why it is paused.'),
  note: z.string().nullable(),
  next_steps: z.array(z.string()).describe("The watch's own next steps."),
});
