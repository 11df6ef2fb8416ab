/** One run: what it holds, where its evidence comes from and where it is kept. */
import { writeWhole } from './deliver/files.js';
import type { Publisher } from './deliver/publisher.js';
import type { Edges } from './edges.js';
import { type Gathering, gatherFromGitHub, gatherFromRecording } from './gather.js';
import type { Problem, Settings } from './model.js';
import type { Allowance } from './plan.js';
import { type Recording, recordedSettings, recordingText } from './recording.js';
import type { Given } from './settings/read.js';
import type { Stop } from './stop.js';
import { version } from './version.js';

export interface Run {
  given: Given;
  recording: Recording | null;
  stop: Stop;
  edges: Edges;
  fetch: typeof fetch;
  publisher: Publisher;
}

/** The recording to replay, or else GitHub. */
export async function openGathering(run: Run, settings: Settings, keepAll: boolean): Promise<Gathering> {
  const { given, recording, stop, edges, fetch } = run;
  if (recording !== null) return gatherFromRecording(recording, settings, given.command.now);
  return gatherFromGitHub({
    settings,
    secrets: given.secrets,
    host: given.host,
    clocks: edges,
    stop,
    fetch,
    log: run.publisher.log,
    keepAll,
  });
}

/** Writes the recording, where one is asked for; a problem is an error of the run. */
export async function record(
  run: Run,
  settings: Settings,
  gathering: Gathering,
  allowance: Allowance | null = null,
): Promise<Problem[]> {
  const { record: file } = run.given.command;
  if (file === null) return [];
  const recording: Recording = {
    recording: 1,
    monitor_version: version,
    run_url: run.given.host.run_url,
    github_requests: gathering.requests(),
    allowance,
    circumstances: await gathering.circumstances(),
    settings: recordedSettings(settings, gathering.repos),
    exchanges: gathering.archive.exchanges(),
  };
  const written = await writeWhole(file, recordingText(recording));
  return written.ok ? [] : [written.error];
}
