/** A recording: the evidence and the settings of one run, without secrets, to be judged again anywhere. */

import type { Problem, Result } from '../problems.js';
import type { Settings } from '../settings/model.js';
import type { Exchange, JudgeContext, RateLimit } from './model.js';

export interface Recording {
  recording: 1;
  monitor_version: string;
  /** URL of the run that recorded it. */
  run_url: string | null;
  /** Requests that it took. */
  github_requests: number;
  /** What the plan was made against; older recordings have none. */
  allowance?: RateLimit | null;
  circumstances: JudgeContext;
  settings: RecordedSettings;
  exchanges: Exchange[];
}

/** What a replay needs: no address, no host, no path of the machine that recorded it. */
const RECORDED = [
  'repos',
  'watches',
  'defaults',
  'retired',
  'message_stream',
  'subject_prefix',
  'runbook_url',
  'remind_hours',
  'max_emails',
  'dry_run',
  'shard',
] as const satisfies (keyof Settings)[];

export type RecordedSettings = Pick<Settings, (typeof RECORDED)[number]>;

/** `repos` are the ones that were looked at, spelled out. */
export function recordedSettings(settings: Settings, repos: string[]): RecordedSettings {
  const recorded = Object.fromEntries(RECORDED.map((name) => [name, settings[name]])) as RecordedSettings;
  return { ...recorded, repos };
}

/** One exchange a line, so that a recording can be read, cut and compared. */
export function recordingText(recording: Recording): string {
  const { exchanges, ...head } = recording;
  const top = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  const lines = exchanges.map((exchange) => `    ${JSON.stringify(exchange)}`);
  return `${top},\n  "exchanges": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Reads a recording; its settings are checked by the settings room. */
export function parseRecording(text: string, file: string): Result<Recording> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, error: unusable(file, error instanceof Error ? error.message : 'it is not JSON') };
  }
  if (!isRecording(data)) return { ok: false, error: unusable(file, 'it is not a recording of this tool') };
  return { ok: true, value: data };
}

function isRecording(data: unknown): data is Recording {
  if (typeof data !== 'object' || data === null) return false;
  const { recording, circumstances, settings, exchanges } = data as Record<string, unknown>;
  return (
    recording === 1 &&
    typeof settings === 'object' &&
    settings !== null &&
    typeof circumstances === 'object' &&
    circumstances !== null &&
    'now' in circumstances &&
    !Number.isNaN(Date.parse(String(circumstances.now))) &&
    Array.isArray(exchanges) &&
    exchanges.every(isExchange)
  );
}

function isExchange(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { question, answer } = data as { question?: { kind?: unknown }; answer?: { ok?: unknown } };
  if (typeof question?.kind !== 'string') return false;
  return answer?.ok === true ? 'value' in answer : answer?.ok === false && 'error' in answer;
}

function unusable(file: string, why: string): Problem {
  return {
    code: 'recording_unreadable',
    message: `--replay: ${file} cannot be used: ${why}.`,
    hint: 'Make a recording with `--record FILE`.',
  };
}
