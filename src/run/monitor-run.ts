/** One run: what it holds, where its evidence comes from and where it is kept. */
import { writeWhole } from '../deliver/files.js';
import type { GuardFolder } from '../deliver/guard-folder.js';
import type { DeadMansSwitch } from '../deliver/ping.js';
import type { Publisher } from '../deliver/publisher.js';
import type { RateLimit } from '../evidence/model.js';
import { type Recording, recordedSettings, recordingText } from '../evidence/recording.js';
import type { Deadlines } from '../net/deadlines.js';
import type { Problem } from '../problems.js';
import type { Environment } from '../settings/environment.js';
import type { Settings } from '../settings/model.js';
import type { Invocation } from '../settings/read.js';
import { version } from '../version.js';
import { type Evidence, evidenceFromGitHub, evidenceFromRecording } from './evidence-source.js';

export interface MonitorRun {
  given: Invocation;
  recording: Recording | null;
  deadlines: Deadlines;
  environment: Environment;
  /** By `steady_ms`; GitHub's date, which is the run's now, was taken after it. */
  started_ms: number;
  fetch: typeof fetch;
  publisher: Publisher;
  deadMansSwitch: DeadMansSwitch;
}

/** The folder that this run shares with the guard. */
export function guardOf({ given, deadlines }: Pick<MonitorRun, 'given' | 'deadlines'>): GuardFolder {
  return { path: given.host.guard_dir, fileWait: deadlines.fileWait };
}

/** The recording to replay, or else GitHub. */
export async function openEvidence(run: MonitorRun, settings: Settings, keepAll: boolean): Promise<Evidence> {
  const { given, recording, deadlines, environment, fetch } = run;
  if (recording !== null)
    return evidenceFromRecording(recording, settings, given.command.now, deadlines.ended);
  return evidenceFromGitHub({
    settings,
    secrets: given.secrets,
    host: given.host,
    clocks: environment,
    stop: deadlines,
    fetch,
    log: run.publisher.log,
    keepAll,
  });
}

/** Writes the recording, where one is asked for; a problem is an error of the run. */
export async function record(
  run: MonitorRun,
  settings: Settings,
  evidence: Evidence,
  rate_limit: RateLimit | null = null,
): Promise<Problem[]> {
  const { record: file } = run.given.command;
  if (file === null) return [];
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
  const written = await writeWhole(file, recordingText(recording), { wait_ms: run.deadlines.fileWait() });
  return written.ok ? [] : [written.error];
}
