/** The one schema of watches and of the config file: it validates, and docs and editors are made from it. */
import { z } from 'zod';
import { eventList, instant, repoName } from './fields.js';

const hours = z.number().positive();
const slaHours = z.union([z.literal('auto'), hours], 'a number above 0, or auto');
const whole = z.int().min(1);
const names = z.array(z.string().min(1).max(300)).max(100);
const events = z.union([z.literal('any'), eventList], 'event names, or any');
const text = z.string().max(4000);

const rules = {
  sla_hours: slaHours.describe('How old a genuine success may be, in hours, or auto'),
  missed_windows: whole.describe('Windows in a row that may be missed with sla_hours: auto'),
  grace_hours: z.number().min(0).describe('How late GitHub may start a window, in hours'),
  events: events.describe('Events whose runs count'),
  branch: z.string().min(1).describe('Branch whose runs count, or any'),
};

export const watchSchema = z
  .strictObject({
    workflow: z
      .union([z.string().min(1), z.int().positive()])
      .transform(String)
      .describe('File stem, file name, path, id or display name'),
    repo: repoName.optional().describe('owner/name; every repository of `repo` without it'),
    sla_hours: rules.sla_hours.optional(),
    missed_windows: rules.missed_windows.optional(),
    grace_hours: rules.grace_hours.optional(),
    events: rules.events.optional(),
    branch: rules.branch.optional(),
    jobs: names
      .optional()
      .describe('Names or globs: at least one job matches each, and all that match succeeded'),
    steps: names.optional().describe('Steps that succeeded, in any job'),
    min_duration_seconds: z.number().min(0).optional().describe('A faster run did not do its work'),
    allow_skipped: names.optional().describe('Jobs that may be skipped in a genuine success'),
    paused_until: instant.optional().describe('No alert before that day (UTC); needs reason'),
    reason: text.optional(),
    note: text.optional().describe('Shown in the alert'),
    next_steps: z.array(text).max(20).optional().describe('Shown in the alert'),
  })
  .refine((watch) => watch.paused_until === undefined || watch.reason !== undefined, {
    message: 'a `reason` beside `paused_until`',
    path: ['reason'],
  });

export type WatchInput = z.infer<typeof watchSchema>;

/** A bare name stands for an entry with that name. */
export const watchListSchema = z
  .array(
    z.preprocess((item) => (isName(item) ? { workflow: item } : item), watchSchema),
    'a list of workflows',
  )
  .min(1, 'at least one workflow');

const defaultsSchema = z
  .strictObject({
    ...rules,
    remind_hours: z.number().min(0).describe('The same alert is not sent again within this time'),
    max_emails: whole.describe('Above this many stale watches one digest replaces the single mails'),
    runbook_url: z.url({ protocol: /^https?$/ }).describe('Runbook that mails and the summary link to'),
  })
  .partial();

export const configSchema = z.strictObject({
  workflows: watchListSchema.optional().describe('What is watched: auto, or a list'),
  defaults: defaultsSchema.optional(),
  retired: names.optional().describe('Workflows that auto no longer expects'),
});

function isName(item: unknown): boolean {
  return typeof item === 'string' || typeof item === 'number';
}

/** The keys that are right at a place, for the nearest one. */
export function keysAt(path: PropertyKey[]): string[] {
  if (path[0] === 'defaults') return Object.keys(defaultsSchema.shape);
  if (path.length === 0) return Object.keys(configSchema.shape);
  return Object.keys(watchSchema.shape);
}

export type Config = z.infer<typeof configSchema>;

/** For editors; schema/config.schema.json is this, and a test says so. */
export function configJsonSchema(): object {
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
  const list = schema.properties?.workflows;
  if (typeof list === 'object' && typeof list.items === 'object') {
    const entry = { anyOf: [{ type: 'string' }, { type: 'integer' }, list.items] };
    Object.assign(schema.properties ?? {}, {
      workflows: {
        description: list.description,
        anyOf: [{ const: 'auto' }, { type: 'array', minItems: 1, items: entry }],
      },
    });
  }
  return { ...schema, title: 'cron-heartbeat-monitor config file' };
}
