/** The settings of a run as its recording holds them: what a replay needs. */
import type { Result } from '../problems.js';
import { z } from '../text/zod.js';
import { rulesSchema, watchEntrySchema } from './config-schema.js';
import type { Settings } from './model.js';
import { line, maxEmails, oneLine, pageUrl, remindHours, shardPart } from './values.js';

const entries = z.array(watchEntrySchema);

/** No address, no host, no path of the machine that recorded it, and nothing else is taken. */
const recordedSchema = z.object({
  repos: z.array(z.string()),
  watches: z.union([
    z.object({ auto: z.boolean(), entries }),
    // As recordings of before have it.
    z.literal('auto').transform(() => ({ auto: true, entries: [] })),
    entries.transform((listed) => ({ auto: false, entries: listed })),
  ]),
  defaults: rulesSchema,
  retired: z.array(z.string()),
  message_stream: oneLine,
  subject_prefix: line,
  runbook_url: pageUrl.nullable(),
  remind_hours: remindHours.nullable(),
  max_emails: maxEmails,
  dry_run: z.boolean(),
  shard: shardPart.nullable(),
});

export type RecordedSettings = z.infer<typeof recordedSchema>;

/** The part of the settings that a recording holds; `repos` are the ones that were looked at, spelled out. */
export function recordedSettings(settings: Settings, repos: string[]): RecordedSettings {
  const names = Object.keys(recordedSchema.shape) as (keyof RecordedSettings)[];
  const part = Object.fromEntries(names.map((name) => [name, settings[name]])) as RecordedSettings;
  return { ...part, repos };
}

/** Checks what a recording holds as its settings. */
export function parseRecorded(data: unknown): Result<RecordedSettings> {
  const parsed = recordedSchema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return {
    ok: false,
    error: {
      code: 'recording_unreadable',
      message: `--replay: the recorded settings cannot be used: ${issue?.path.join('.')} must be ${issue?.message}.`,
      hint: 'Record again with `--record FILE`.',
    },
  };
}
