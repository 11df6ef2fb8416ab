/**
 * One run: what it holds, where its evidence comes from, and what it leaves behind where that is asked for:
 * the recording and the page, whose writers are loaded only then.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { writeWhole } from '../deliver/files.js';
import type { GuardFolder } from '../deliver/guard-folder.js';
import type { DeadMansSwitch } from '../deliver/ping.js';
import type { Publisher } from '../deliver/publisher.js';
import type { RateLimit } from '../evidence/model.js';
import type { Recording } from '../evidence/recording.js';
import type { Deadlines } from '../net/deadlines.js';
import type { PlainFetch } from '../net/plain-fetch.js';
import type { Problem } from '../problems.js';
import type { PastDay, PastMail } from '../report/commands.js';
import type { Report } from '../report/model.js';
import type { RecordingDigest } from '../report/page/about.js';
import type { Environment } from '../settings/environment.js';
import type { Settings } from '../settings/model.js';
import type { Invocation } from '../settings/read.js';
import { version } from '../version.js';
import { type Evidence, evidenceFromGitHub, evidenceFromRecording } from './evidence-source.js';

/** A recording that was read from a file. */
export interface ReadRecording extends Recording {
  /** Of the file's bytes. */
  sha256: string;
}

export interface MonitorRun {
  given: Invocation;
  recording: ReadRecording | null;
  deadlines: Deadlines;
  environment: Environment;
  /** By `steady_ms`; GitHub's date, which is the run's now, was taken after it. */
  started_ms: number;
  /** For mails and pings. */
  fetch: typeof fetch;
  /** For GitHub. */
  plainFetch: PlainFetch;
  publisher: Publisher;
  deadMansSwitch: DeadMansSwitch;
}

/** The folder that this run shares with the guard. */
export function guardOf({ given, deadlines }: Pick<MonitorRun, 'given' | 'deadlines'>): GuardFolder {
  return { path: given.host.guard_dir, fileWait: deadlines.fileWait };
}

/** The recording to replay, or else GitHub. */
export async function openEvidence(run: MonitorRun, settings: Settings, keepAll: boolean): Promise<Evidence> {
  const { given, recording, deadlines, environment, plainFetch } = run;
  if (recording !== null)
    return evidenceFromRecording(recording, settings, given.command.now, deadlines.ended);
  return evidenceFromGitHub({
    settings,
    secrets: given.secrets,
    host: given.host,
    clocks: environment,
    stop: deadlines,
    fetch: plainFetch,
    log: run.publisher.log,
    keepAll,
  });
}

/** What became of the recording that was asked for. */
export interface RecordingResult {
  problems: Problem[];
  /** Of the bytes that were written; null where none were. */
  sha256: string | null;
}

/** Writes the recording, where one is asked for; a problem is an error of the run. */
export async function writeRecording(
  run: MonitorRun,
  settings: Settings,
  evidence: Evidence,
  rate_limit: RateLimit | null = null,
): Promise<RecordingResult> {
  const { record: file } = run.given.command;
  if (file === null) return { problems: [], sha256: null };
  const [{ recordingText }, { recordedSettings }] = await Promise.all([
    import('../evidence/recording.js'),
    import('../settings/recorded.js'),
  ]);
  const recording: Recording = {
    recording: 1,
    monitor_version: version,
    run_url: run.given.host.run_url,
    github_requests: evidence.requests(),
    allowance: rate_limit,
    circumstances: await evidence.context(),
    settings: recordedSettings(settings, evidence.repos),
    exchanges: evidence.cache.exchanges(),
  };
  const text = recordingText(recording);
  const problems = await writeWhole(file, text, { wait_ms: run.deadlines.fileWait() });
  return { problems, sha256: problems.length === 0 ? sha256(text) : null };
}

/** In hex digits; a text by its bytes in UTF-8. */
export function sha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The evidence page; null for none. `written_sha256` is of the recording that the run has written. */
export async function evidencePageOf(
  run: MonitorRun,
  settings: Settings | null,
  report: Report,
  written_sha256: string | null,
): Promise<string | null> {
  if (settings === null || settings.report_file === null) return null;
  if (report.status === 'disabled' || report.status === 'test') return null;
  const { evidencePage } = await import('../report/page/evidence-page.js');
  const recording = recordingOf(run, written_sha256);
  return evidencePage({ report, settings, days: settings.report_days, recording });
}

/** The back-test as a page; null where none is asked for. */
export async function backtestPageOf(
  run: MonitorRun,
  settings: Settings,
  { days, mails, written_sha256 }: { days: PastDay[]; mails: PastMail[]; written_sha256: string | null },
): Promise<string | null> {
  if (settings.report_file === null) return null;
  const { backtestPage } = await import('../report/page/backtest-page.js');
  const recording = recordingOf(run, written_sha256);
  return backtestPage({ days, mails, settings, recording, version });
}

/** The recording that was read, or else the one that was written. */
function recordingOf(
  { recording, given }: MonitorRun,
  written_sha256: string | null,
): RecordingDigest | null {
  const { replay, record } = given.command;
  if (recording !== null && replay !== null)
    return { sha256: recording.sha256, file: basename(replay), origin: 'read', run_url: recording.run_url };
  if (written_sha256 === null || record === null) return null;
  return { sha256: written_sha256, file: basename(record), origin: 'written', run_url: given.host.run_url };
}
