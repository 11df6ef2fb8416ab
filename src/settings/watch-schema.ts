/** The one schema of watches and of the config file: it validates, and docs and editors are made from it. */
import { z } from 'zod';
import { eventList } from './events.js';
import { branch, instant, oneLine, repoName } from './fields.js';
import { type Bounds, bounds, named } from './numbers.js';
import { pageUrl } from './urls.js';

function number(within: Bounds, words = named(within)) {
  const { least, most, above, whole } = within;
  const kind = whole ? z.int(words) : z.number(words);
  return (above ? kind.gt(least, words) : kind.min(least, words)).max(most, words);
}

const FILE = 'a file: its stem, its name or its path';
const SLA = `${named(bounds.sla_hours)}, or auto`;
const GRACE = `${named(bounds.grace_hours)}, or auto`;

/** Short enough that no glob among them can stall. */
const name = oneLine.max(300, 'at most 300 characters');
const names = z.array(name, 'a list of names').max(100, 'at most 100 names');
const text = z.string('some text').trim().min(1, 'some text').max(4000, 'at most 4000 characters');

export const rules = {
  sla_hours: z
    .union([z.literal('auto'), number(bounds.sla_hours, SLA)], SLA)
    .meta({ description: 'How old a genuine success may be, in hours, or auto', examples: [48] }),
  missed_windows: number(bounds.missed_windows).meta({
    description: 'Windows in a row that may be missed with sla_hours: auto',
    examples: [2],
  }),
  grace_hours: z.union([z.literal('auto'), number(bounds.grace_hours, GRACE)], GRACE).meta({
    description: 'How late GitHub may start a window, in hours, or auto',
    examples: [3],
  }),
  events: z
    .union([z.literal('any'), eventList], { error: ({ input }) => slips(input) })
    .meta({ description: 'Events whose runs count', examples: [['schedule']] }),
  branch: branch.meta({ description: 'Branch whose runs count, or any', examples: ['main'] }),
  remind_hours: number(bounds.remind_hours).meta({
    description: 'The same alert is not sent again within this time',
    examples: [20],
  }),
};

/** A list of events tells what is wrong in it; anything else is told what it should be. */
function slips(input: unknown): string {
  const list = eventList.safeParse(input);
  const first = Array.isArray(input) ? list.error?.issues[0]?.message : undefined;
  return first ?? 'a list of event names, or any';
}

const entry = {
  workflow: z
    .union([name, z.int().positive()], 'a file, an id or a display name')
    .transform(String)
    .refine((given) => given !== 'auto', 'one workflow; auto stands alone, in place of the list')
    .meta({ description: 'File stem, file name, path, id or display name', examples: ['nightly-backup'] }),
  repo: repoName.meta({
    description: 'owner/name; every repository of `repo` without it',
    examples: ['octo-org/backend'],
  }),
  ...rules,
  jobs: names.meta({
    description: 'Names or globs: at least one job matches each, and all that match succeeded',
    examples: [['integrity-check']],
  }),
  steps: names.meta({ description: 'Steps that succeeded, in any job', examples: [['Run check']] }),
  min_duration_seconds: number(bounds.min_duration_seconds).meta({
    description: 'A faster run did not do its work',
    examples: [20],
  }),
  allow_skipped: names.meta({
    description: 'Jobs that may be skipped in a genuine success',
    examples: [['weekly-report']],
  }),
  paused_until: instant.meta({
    description: 'No alert before that day (UTC); needs reason',
    examples: ['2026-12-01'],
  }),
  reason: text.meta({ description: 'Why it is paused', examples: ['migration'] }),
  note: text.meta({ description: 'Shown in the alert', examples: ['A missed window is a compliance gap.'] }),
  next_steps: z
    .array(text, 'a list of texts')
    .max(20, 'at most 20 texts')
    .meta({
      description: 'Shown in the alert; `$ ` begins a command',
      examples: [['Ask the storage team.']],
    }),
};

const watchSchema = z
  .strictObject(entry, 'a name, or an entry with the key workflow')
  .partial()
  // Not `required`, whose message is zod's own.
  .extend({ workflow: entry.workflow })
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

const defaults = {
  ...rules,
  max_emails: number(bounds.max_emails).meta({
    description: 'Above this many stale watches one digest replaces the single mails',
    examples: [5],
  }),
  runbook_url: pageUrl.meta({
    description: 'Runbook that mails and the summary link to',
    examples: ['https://example.com/runbook'],
  }),
};

export const configSchema = z.strictObject(
  {
    workflows: watchListSchema
      .optional()
      .meta({ description: 'What is watched: auto, or a list', examples: [['nightly-backup']] }),
    defaults: z
      .strictObject(defaults, 'a mapping with the rules of all watches')
      .partial()
      .optional()
      .meta({
        description: 'Rules of all watches that have none of their own',
        examples: [{ sla_hours: 48 }],
      }),
    retired: z
      .array(z.string(FILE).min(1, FILE).max(300, 'at most 300 characters'), 'a list')
      .max(1000, 'at most 1000 names')
      .optional()
      .meta({
        description: 'Files (stem, name or path) that auto no longer expects',
        examples: [['old-nightly']],
      }),
  },
  'a mapping with the keys workflows, defaults and retired',
);

/** The input holds nothing but the list: what rules all watches has inputs of its own. */
export const inputSchema = configSchema.pick({ workflows: true });

function isName(item: unknown): boolean {
  return typeof item === 'string' || typeof item === 'number';
}

/** The fields of the mapping at a place. */
function fieldsAt(path: PropertyKey[]): Record<string, z.ZodType> {
  if (path.length === 0) return configSchema.shape;
  return path[0] === 'defaults' ? defaults : entry;
}

/** The keys that are right in the mapping at a place, for the nearest one. */
export function keysAt(path: PropertyKey[]): string[] {
  return Object.keys(fieldsAt(path));
}

/** A right line for the value at a place: `sla_hours: 48`. */
export function exampleAt(path: PropertyKey[]): string {
  const depth = path.findLastIndex((part) => typeof part === 'string');
  const key = String(path[depth] ?? 'workflows');
  const examples = fieldsAt(path.slice(0, Math.max(depth, 0)))[key]?.meta()?.examples;
  const [value] = Array.isArray(examples) ? examples : [];
  return `${key}: ${yamlOf(value)}`;
}

function yamlOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value).map(([key, one]) => `${key}: ${one}`)} }`;
}

export type Config = z.infer<typeof configSchema>;
