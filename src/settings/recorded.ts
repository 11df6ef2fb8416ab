/** The settings of a run as its recording holds them, and of a replay: the same with what flags override. */
import { type Problem, type Result, wrongSetting } from '../problems.js';
import { z } from '../text/zod.js';
import { rulesSchema, watchEntrySchema } from './config-schema.js';
import type { Invocation, Rules, Settings } from './model.js';
import { givenRules, givenText, keep, LISTED_SLA, readLimits } from './resolve.js';
import { defaultOf, type Sources } from './sources.js';
import { filledLine, line, maxEmails, pageUrl, remindHours, shardPart } from './values.js';
import { resolveWatches } from './watches.js';

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
  message_stream: filledLine,
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

/** The settings of a replay; null where the recording cannot be used, with the problems added. */
export async function resolveRecorded(
  sources: Sources,
  given: Invocation,
  recording: Result<{ settings: unknown; now: string }>,
): Promise<Settings | null> {
  if (recording.ok) sources.problems.push(...afterRecording(given.command.now, recording.value.now));
  const recorded = recording.ok ? parseRecorded(recording.value.settings) : recording;
  if (recorded.ok) return resolveReplay(recorded.value, sources, given);
  sources.problems.push(recorded.error);
  return null;
}

/** A recording holds no run that came after it, and would show a silence that there was not. */
function afterRecording(now: string | null, recorded: string): Problem[] {
  if (now === null || Date.parse(now) <= Date.parse(recorded)) return [];
  return [
    wrongSetting(
      `--now: ${now} is later than the recording, which was made at ${recorded}: what ran since is not in it.`,
      `For example \`--now ${recorded}\``,
    ),
  ];
}

function parseRecorded(data: unknown): Result<RecordedSettings> {
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

/** It sends nothing and asks nobody. */
async function resolveReplay(
  recorded: RecordedSettings,
  sources: Sources,
  { mail, files }: Pick<Invocation, 'mail' | 'files'>,
): Promise<Settings> {
  const overrides = givenRules(sources);
  const defaults: Rules = { ...recorded.defaults, ...overrides };
  const repos = sources.value('repo') ?? recorded.repos;
  const text = await givenText(sources);
  // `auto` is the default of what is discovered, not of what is listed.
  const kept = recorded.defaults.sla_hours === 'auto' ? LISTED_SLA : recorded.defaults.sla_hours;
  const listed = { ...defaults, sla_hours: overrides.sla_hours ?? kept };
  const watches = text === null ? null : keep(sources, resolveWatches(text.workflows ?? [], listed, repos));
  const flagged = <K extends 'message_stream' | 'subject_prefix' | 'runbook_url' | 'dry_run'>(name: K) =>
    sources.text(name) === null ? recorded[name] : mail[name];
  return {
    ...mail,
    ...files,
    mode: 'command_line',
    send: false,
    test_alert: false,
    message_stream: flagged('message_stream'),
    subject_prefix: flagged('subject_prefix'),
    runbook_url: flagged('runbook_url'),
    dry_run: flagged('dry_run'),
    repos,
    watches: watches ?? {
      auto: recorded.watches.auto,
      entries: recorded.watches.entries.map((watch) => ({ ...watch, ...overrides })),
    },
    defaults,
    retired: text?.retired ?? recorded.retired,
    confirm_seconds: 0,
    remind_hours: overrides.remind_hours ?? recorded.remind_hours,
    max_emails: sources.value('max_emails') ?? recorded.max_emails,
    shard: sources.value('shard') ?? recorded.shard,
    github_api_url: defaultOf('github_api_url'),
    ...readLimits(sources),
  };
}
