/** The settings of a recording, checked like any other input, and overridden by flags alone. */
import { z } from 'zod';
import { withRules } from './entries.js';
import { instant, maxEmails, oneLine, reportDays, repos, shard, timeoutMinutes } from './fields.js';
import type { GivenMail } from './mail.js';
import type { Rules, Settings } from './model.js';
import { type GivenFiles, LISTED_SLA, readRules } from './rest.js';
import type { Sources } from './sources.js';
import { pageUrl } from './urls.js';
import { rules } from './watch-schema.js';
import { readWorkflows } from './watches.js';
import type { Read } from './yaml-text.js';

const DEFAULT_MINUTES = 10;

const texts = z.array(z.string());
const recordedRules = z.object({
  ...rules,
  missed_windows: rules.missed_windows.nullable(),
  branch: rules.branch.nullable(),
  // Recordings of before have none.
  remind_hours: rules.remind_hours.nullable().default(null),
  jobs: texts,
  steps: texts,
  min_duration_seconds: z.number().min(0).nullable(),
  allow_skipped: texts,
  paused_until: instant.nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  next_steps: texts,
});

const recordedEntries = z.array(recordedRules.extend({ workflow: z.string(), repo: z.string().nullable() }));

/** What is not named here is not taken from the file: where tokens and mails go, and what is written. */
const recorded = z.object({
  repos: texts,
  watches: z.union([
    z.object({ auto: z.boolean(), entries: recordedEntries }),
    // As recordings of before have it.
    z.literal('auto').transform(() => ({ auto: true, entries: [] })),
    recordedEntries.transform((entries) => ({ auto: false, entries })),
  ]),
  defaults: recordedRules,
  retired: texts,
  message_stream: oneLine,
  subject_prefix: oneLine,
  runbook_url: pageUrl.nullable(),
  remind_hours: z.number().min(0).nullable(),
  max_emails: z.int().min(0),
  dry_run: z.boolean(),
  shard: z.object({ part: z.int().min(1), of: z.int().min(1) }).nullable(),
});

/** A replay sends nothing, writes only where flags say, and asks nobody. */
export function mergeRecorded(
  data: unknown,
  sources: Sources,
  { mail, files }: { mail: GivenMail; files: GivenFiles },
): Read<Settings> {
  const parsed = recorded.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const message = `--replay: the recorded settings cannot be used: ${issue?.path.join('.')}: ${issue?.message}.`;
    return {
      value: null,
      problems: [{ code: 'recording_unreadable', message, hint: 'Record again with `--record FILE`.' }],
    };
  }
  const base = parsed.data;
  const named = sources.value('repo', repos) ?? base.repos;
  const overrides = ruleOverrides(sources);
  const defaults: Rules = { ...base.defaults, ...overrides };
  const kept_sla = base.defaults.sla_hours;
  const watches = readWatches(sources, base.watches, { defaults, kept_sla, overrides, named });
  if (watches.value === null) return watches;
  const flagged = <K extends 'message_stream' | 'subject_prefix' | 'runbook_url' | 'dry_run'>(name: K) =>
    sources.text(name) === null ? base[name] : mail[name];
  return {
    value: {
      ...mail,
      mode: 'command_line',
      send: false,
      test_alert: false,
      message_stream: flagged('message_stream'),
      subject_prefix: flagged('subject_prefix'),
      runbook_url: flagged('runbook_url'),
      dry_run: flagged('dry_run'),
      repos: named,
      watches: watches.value,
      defaults,
      retired: base.retired,
      confirm_seconds: 0,
      remind_hours: overrides.remind_hours ?? base.remind_hours,
      max_emails: sources.value('max_emails', maxEmails) ?? base.max_emails,
      ...files,
      report_days: sources.value('report_days', reportDays) ?? 30,
      reads_history: files.report_file !== null || sources.text('report_days') !== null,
      timeout_minutes: sources.value('timeout_minutes', timeoutMinutes) ?? DEFAULT_MINUTES,
      shard: sources.value('shard', shard) ?? base.shard,
      github_api_url: 'https://api.github.com',
    },
    problems: [],
  };
}

interface Overrides {
  defaults: Rules;
  /** The recorded one, before any flag. */
  kept_sla: Rules['sla_hours'];
  overrides: Partial<Rules>;
  named: string[];
}

/** The recorded watches under the rules of the flags, unless a flag names others. */
function readWatches(
  sources: Sources,
  kept: Settings['watches'],
  { defaults, kept_sla, overrides, named }: Overrides,
): Read<Settings['watches']> {
  const text = sources.text('workflows');
  if (text === null) {
    const entries = kept.entries.map((watch) => ({ ...watch, ...overrides }));
    return { value: { ...kept, entries }, problems: [] };
  }
  const read = readWorkflows(text);
  if (read.value === null) return read;
  if (read.value === 'auto') return { value: { auto: true, entries: [] }, problems: [] };
  // `auto` is the default of what is discovered, not of what is listed.
  const sla_hours = overrides.sla_hours ?? (kept_sla === 'auto' ? LISTED_SLA : kept_sla);
  const listed = withRules(read.value, { ...defaults, sla_hours }, named);
  return listed.value === null ? listed : { value: { auto: false, entries: listed.value }, problems: [] };
}

function ruleOverrides(sources: Sources): Partial<Rules> {
  return Object.fromEntries(Object.entries(readRules(sources)).filter(([, value]) => value !== null));
}
