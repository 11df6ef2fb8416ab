/** The one schema of watches and of the config file: it validates, and docs and editors are made from it. */
import { z } from 'zod';
import { eventList } from './events.js';
import { branch, instant, oneLine, repoName } from './fields.js';
import { type Bounds, bounds, named } from './numbers.js';
import { pageUrl } from './urls.js';

function number(within: Bounds) {
  const { least, most, above, whole } = within;
  const kind = whole ? z.int(named(within)) : z.number(named(within));
  return (above ? kind.gt(least, named(within)) : kind.min(least, named(within))).max(most, named(within));
}

/** Short enough that no glob among them can stall. */
const name = oneLine.max(300);
const names = z.array(name, 'a list of names').max(100);
const text = z.string().trim().min(1, 'some text').max(4000);

export const rules = {
  sla_hours: z
    .union([z.literal('auto'), number(bounds.sla_hours)], `${named(bounds.sla_hours)}, or auto`)
    .describe('How old a genuine success may be, in hours, or auto'),
  missed_windows: number(bounds.missed_windows).describe(
    'Windows in a row that may be missed with sla_hours: auto',
  ),
  grace_hours: number(bounds.grace_hours).describe('How late GitHub may start a window, in hours'),
  events: z
    .union([z.literal('any'), eventList], { error: ({ input }) => slips(input) })
    .describe('Events whose runs count'),
  branch: branch.describe('Branch whose runs count, or any'),
};

/** A list of events tells what is wrong in it; anything else is told what it should be. */
function slips(input: unknown): string {
  const list = eventList.safeParse(input);
  const first = Array.isArray(input) ? list.error?.issues[0]?.message : undefined;
  return first ?? 'a list of event names, or any';
}

export const watchSchema = z
  .strictObject(
    {
      workflow: z
        .union([name, z.int().positive()], 'a file, an id or a display name')
        .transform(String)
        .refine((given) => given !== 'auto', 'one workflow; auto stands alone, in place of the list')
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
      min_duration_seconds: number(bounds.min_duration_seconds)
        .optional()
        .describe('A faster run did not do its work'),
      allow_skipped: names.optional().describe('Jobs that may be skipped in a genuine success'),
      paused_until: instant.optional().describe('No alert before that day (UTC); needs reason'),
      reason: text.optional().describe('Why it is paused'),
      note: text.optional().describe('Shown in the alert'),
      next_steps: z.array(text).max(20).optional().describe('Shown in the alert; `$ ` begins a command'),
    },
    'a name, or an entry with the key workflow',
  )
  .refine((watch) => watch.paused_until === undefined || watch.reason !== undefined, {
    message: 'a `reason` beside `paused_until`',
    path: ['reason'],
  });

export type WatchInput = z.infer<typeof watchSchema>;

/** A bare name stands for an entry with that name. */
export const watchListSchema = z
  .array(
    z.preprocess((item) => (isName(item) ? { workflow: item } : item), watchSchema),
    'auto, or a list of workflows',
  )
  .min(1, 'at least one workflow');

const defaultsSchema = z
  .strictObject({
    ...rules,
    remind_hours: number(bounds.remind_hours).describe('The same alert is not sent again within this time'),
    max_emails: number(bounds.max_emails).describe(
      'Above this many stale watches one digest replaces the single mails',
    ),
    runbook_url: pageUrl.describe('Runbook that mails and the summary link to'),
  })
  .partial();

export const configSchema = z.strictObject({
  workflows: watchListSchema.optional().describe('What is watched: auto, or a list'),
  defaults: defaultsSchema.optional(),
  retired: z
    .array(z.union([name, z.int().positive()]).transform(String))
    .max(1000)
    .optional()
    .describe('Workflows that auto no longer expects'),
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
