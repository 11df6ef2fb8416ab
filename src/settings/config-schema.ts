/** The schema of watches and the config file, also for recordings; types, docs and editors use it. */
import { z } from '../text/zod.js';
import {
  branch,
  graceHours,
  instant,
  maxEmails,
  minDurationSeconds,
  missedWindows,
  pageUrl,
  remindHours,
  repoName,
  slaHours,
  watchName,
  yamlEvents,
} from './values.js';

const FILE = 'a file: its stem, its name or its path';
const ENTRY = 'a name, or an entry with the key workflow';

const names = z.array(watchName, 'a list of names').max(100, 'at most 100 names');
const text = z.string('some text').regex(/\S/, 'some text').trim().max(4000, 'at most 4000 characters');

/** A schema with what editors, messages and the docs say of it. */
function described<S extends z.ZodType>(schema: S, description: string, example: unknown): S {
  return schema.meta({ description, examples: [example] });
}

/** Rules that may hold for all watches. */
const commonRules = {
  sla_hours: described(slaHours, 'How old a genuine success may be, in hours, or auto', 48),
  missed_windows: described(missedWindows, 'Windows in a row that may be missed with sla_hours: auto', 2),
  grace_hours: described(graceHours, 'How late GitHub may start a window, in hours, or auto', 3),
  events: described(yamlEvents, 'Events whose runs count', ['schedule']),
  branch: described(branch, 'Branch whose runs count, or any', 'main'),
  remind_hours: described(remindHours, 'The same alert is not sent again within this time', 20),
};

/** Rules of one watch. */
const ownRules = {
  jobs: described(names, 'Names or globs: at least one job matches each, and all that match succeeded', [
    'integrity-check',
  ]),
  steps: described(names, 'Steps that succeeded, in any job', ['Run check']),
  min_duration_seconds: described(minDurationSeconds, 'A faster run did not do its work', 20),
  allow_skipped: described(
    names,
    'Jobs (names or globs) that may be skipped, or do nothing, in a genuine success',
    ['weekly-report'],
  ),
  paused_until: described(instant, 'No alert before that day (UTC); requires reason', '2026-12-01'),
  reason: described(text, 'Why it is paused', 'migration'),
  note: described(text, 'Shown in the alert', 'A missed window is a compliance gap.'),
  next_steps: described(
    z.array(text, 'a list of texts').max(20, 'at most 20 texts'),
    'Shown in the alert; `$ ` begins a command',
    ['Ask the storage team.'],
  ),
};

const entryKeys = {
  workflow: described(
    z
      .union([watchName, z.int().positive()], 'a file, an id or a display name')
      .transform(String)
      .refine((given) => given !== 'auto', 'one workflow; auto is an item of its own: `- auto`'),
    'File stem, file name, path, id, display name, or a glob such as deploy-*',
    'nightly-backup',
  ),
  repo: described(repoName, 'owner/name; every repository of `repo` without it', 'octo-org/backend'),
  ...commonRules,
  ...ownRules,
};

const entrySchema = z
  .strictObject(entryKeys, ENTRY)
  .partial()
  // Not `required`, whose message is zod's own.
  .extend({ workflow: entryKeys.workflow })
  .refine((watch) => watch.paused_until === undefined || watch.reason !== undefined, {
    message: '`paused_until` requires a `reason`',
    path: ['reason'],
  });

/** An entry as the user wrote it: what it leaves open is filled in from the rules for all. */
export type EntryInput = z.infer<typeof entrySchema>;

/** `auto`, a bare name, or an entry. */
const itemSchema = z.unknown().transform((item, context): 'auto' | EntryInput => {
  if (item === 'auto') return 'auto';
  const isName = typeof item === 'string' || typeof item === 'number';
  const checked = entrySchema.safeParse(isName ? { workflow: item } : item, { reportInput: true });
  if (checked.success) return checked.data;
  context.issues.push(...(checked.error.issues as never[]));
  return z.NEVER;
});

/** `auto` alone, or a list. */
export const watchListSchema = z.preprocess(
  (given) => (given === 'auto' ? [given] : given),
  z.array(itemSchema, 'auto, or a list of workflows').min(1, 'at least one workflow'),
);

const defaultKeys = {
  ...commonRules,
  max_emails: described(maxEmails, 'Above this many stale watches one digest replaces the single mails', 5),
  runbook_url: described(
    pageUrl,
    'Runbook that mails and the summary link to',
    'https://example.com/runbook',
  ),
};

export const configSchema = z.strictObject(
  {
    workflows: described(
      watchListSchema.optional(),
      'What is watched: auto, or a list; auto in a list stands for all that it does not name',
      ['nightly-backup'],
    ),
    defaults: described(
      z.strictObject(defaultKeys, 'a mapping with the rules of all watches').partial().optional(),
      'Rules of all watches that have none of their own',
      { sla_hours: 48 },
    ),
    retired: described(
      z
        .array(z.string(FILE).min(1, FILE).max(300, 'at most 300 characters'), 'a list')
        .max(1000, 'at most 1000 names')
        .optional(),
      'Files (stem, name or path) that auto no longer expects, after owner/name/ in that repository alone',
      ['old-nightly'],
    ),
  },
  'a mapping with the keys workflows, defaults and retired',
);

export type Config = z.infer<typeof configSchema>;

/** What the input says, or the config file without its defaults. */
export type WatchText = Pick<Config, 'workflows' | 'retired'>;

/** The input has no `defaults`: what holds for all watches has inputs of its own. */
export const inputSchema = configSchema.omit({ defaults: true });

/** The rules of a watch with nothing left open, as a recording holds them. */
export const rulesSchema = z.object({
  ...commonRules,
  /** A number counts windows; null is the default, which counts occasions. */
  missed_windows: missedWindows.nullable(),
  /** A branch name, `any`, or null for the repository's default branch. */
  branch: branch.nullable(),
  /** Null is the default, which stretches with the schedule. A recording of before has none. */
  remind_hours: remindHours.nullable().default(null),
  ...ownRules,
  min_duration_seconds: minDurationSeconds.nullable(),
  paused_until: instant.nullable(),
  reason: text.nullable(),
  note: text.nullable(),
});

/** An entry with nothing left open; `repo: null` stands for every repository of `repo`. */
export const watchEntrySchema = rulesSchema.extend({
  workflow: entryKeys.workflow,
  repo: repoName.nullable(),
});

// ── For messages and editors ────────────────────────────────────────────────────────────────────

/** The fields of the mapping at a place. */
function fieldsAt(path: PropertyKey[]): Record<string, z.ZodType> {
  if (path.length === 0) return configSchema.shape;
  return path[0] === 'defaults' ? defaultKeys : entryKeys;
}

/** The keys that are right in the mapping at a place. */
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

/** The config file's schema for editors: schema/config.schema.json. */
export function configJsonSchema(): object {
  const asJson = (schema: z.ZodType) =>
    z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-7',
      unrepresentable: 'any',
      // Not every editor knows Unicode classes in regular expressions; the monitor refuses such characters.
      override: ({ jsonSchema }) => {
        if (jsonSchema.pattern?.includes('\\p{')) delete jsonSchema.pattern;
      },
    });
  const schema = asJson(configSchema);
  const { $schema: _, ...entry } = asJson(entrySchema);
  const { description, examples } = configSchema.shape.workflows.meta() ?? {};
  const items = { anyOf: [{ type: 'string', minLength: 1 }, { type: 'integer', minimum: 1 }, entry] };
  const workflows = {
    description,
    examples,
    anyOf: [{ const: 'auto' }, { type: 'array', minItems: 1, items }],
  };
  return {
    ...schema,
    properties: { ...schema.properties, workflows },
    title: 'cron-heartbeat-monitor config file',
  };
}
