/** The settings of a recording, checked like any other input, and overridden by flags alone. */
import { z } from 'zod';
import type { Rules, Settings } from '../model.js';
import { branch, events, notNegative, oneLine, positive, repos, slaHours, wholePositive } from './fields.js';
import type { Sources } from './sources.js';
import { readWorkflows, withRules } from './watches.js';
import type { Read } from './yaml-text.js';

const texts = z.array(z.string());
const rules = {
  sla_hours: z.union([z.literal('auto'), z.number().positive()]),
  missed_windows: z.int().min(1),
  grace_hours: z.number().min(0),
  events: z.union([z.literal('any'), texts.min(1)]),
  branch: z.string().nullable(),
  jobs: texts,
  steps: texts,
  min_duration_seconds: z.number().min(0).nullable(),
  allow_skipped: texts,
  paused_until: z.string().nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  next_steps: texts,
};

const recorded = z.object({
  repos: texts.min(1),
  watches: z.union([
    z.literal('auto'),
    z.array(z.object({ ...rules, workflow: z.string(), repo: z.string().nullable() })),
  ]),
  defaults: z.object(rules),
  retired: texts,
  message_stream: z.string(),
  subject_prefix: z.string(),
  runbook_url: z.string().nullable(),
  remind_hours: z.number().min(0),
  max_emails: z.int().min(1),
  dry_run: z.boolean(),
});

/** A replay sends nothing, writes only where flags say, and asks nobody. */
export function mergeRecorded(data: unknown, sources: Sources): Read<Settings> {
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
  const overrides = ruleOverrides(sources);
  const defaults: Rules = { ...base.defaults, ...overrides };
  const text = sources.text('workflows');
  const named = text === null ? null : readWorkflows(text);
  const fresh =
    named?.value && named.value !== 'auto'
      ? withRules(named.value, { ...defaults, ...listedSla(defaults) })
      : null;
  const problems = [...(named?.problems ?? []), ...(fresh?.problems ?? [])];
  if (problems.length > 0) return { value: null, problems };
  const kept = base.watches === 'auto' ? 'auto' : base.watches.map((watch) => ({ ...watch, ...overrides }));
  return {
    value: {
      ...base,
      mode: 'command_line',
      alert_email: [],
      alert_from: null,
      repos: sources.value('repo', repos) ?? base.repos,
      watches: fresh?.value ?? (named?.value === 'auto' ? 'auto' : kept),
      defaults,
      confirm_seconds: 0,
      send: false,
      remind_hours: sources.value('remind_hours', notNegative) ?? base.remind_hours,
      max_emails: sources.value('max_emails', wholePositive) ?? base.max_emails,
      output_file: sources.value('output_file', oneLine),
      preview_dir: sources.value('preview_dir', oneLine),
      timeout_minutes: sources.value('timeout_minutes', positive) ?? 10,
      test_alert: false,
      shard: null,
      postmark_api_url: 'https://api.postmarkapp.com',
      github_api_url: 'https://api.github.com',
      github_server_url: 'https://github.com',
    },
    problems: [],
  };
}

/** Rules that flags give, for every watch. */
function ruleOverrides(sources: Sources): Partial<Rules> {
  const given = {
    sla_hours: sources.value('sla_hours', slaHours),
    missed_windows: sources.value('missed_windows', wholePositive),
    grace_hours: sources.value('grace_hours', notNegative),
    events: sources.value('events', events),
    branch: sources.value('branch', branch),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

/** A listed workflow has 48 hours where nothing else was said, a discovered one its schedule. */
function listedSla({ sla_hours }: Rules): Pick<Rules, 'sla_hours'> {
  return { sla_hours: sla_hours === 'auto' ? 48 : sla_hours };
}
