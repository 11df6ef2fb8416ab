/** The page that a run leaves behind, where `report_file` asks for one. Its renderer is loaded only then. */
import { basename } from 'node:path';
import { writeWhole } from '../deliver/files.js';
import type { Problem } from '../problems.js';
import type { PastDay, PastMail } from '../report/commands.js';
import type { Report } from '../report/model.js';
import type { RecordingDigest } from '../report/page/about.js';
import type { Settings } from '../settings/model.js';
import { version } from '../version.js';
import type { MonitorRun } from './monitor-run.js';

/** The evidence page; null where none is asked for. `written_sha256` is of the recording that the run has written. */
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

/** Writes the back-test as a page, where one is asked for. */
export async function writeBacktestPage(
  run: MonitorRun,
  settings: Settings,
  { days, mails, written_sha256 }: { days: PastDay[]; mails: PastMail[]; written_sha256: string | null },
): Promise<Problem[]> {
  if (settings.report_file === null) return [];
  const { backtestPage } = await import('../report/page/backtest-page.js');
  const recording = recordingOf(run, written_sha256);
  return writePage(run, settings, backtestPage({ days, mails, settings, recording, version }));
}

/** Writes a page that is there; a problem is an error of the run. */
export async function writePage(
  run: MonitorRun,
  settings: Settings,
  page: string | null,
): Promise<Problem[]> {
  return page === null ? [] : writeWhole(settings.report_file, page, { wait_ms: run.deadlines.fileWait() });
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
