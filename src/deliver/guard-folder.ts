/**
 * What the monitor leaves for the guard, in the folder that the two share: its crash mail, finished but for
 * the reason; `verdicts` once they are in log and summary, so that the guard can point there; and at the very
 * end either `done`, which means that the alarm is in other hands or that there is none to raise, or the
 * reason why it is not.
 */
import { join } from 'node:path';
import type { Problem } from '../problems.js';
import type { Report } from '../report/model.js';
import { writeWhole } from './files.js';
import type { RequestCounts } from './postmark.js';

export interface GuardFolder {
  path: string | null;
  /** How long to wait for it, in milliseconds. */
  fileWait: () => number;
}

/** Null once written, or where there is no guard (outside the action). */
export async function leaveForGuard(
  { path, fileWait }: GuardFolder,
  file: 'verdicts' | 'done' | 'reason' | 'crash-mail.json',
  text = '',
): Promise<Problem | null> {
  const place = path === null ? null : join(path, file);
  const [problem = null] = await writeWhole(place, text, { wait_ms: fileWait(), thread: 'guard' });
  return problem;
}

/**
 * Why the guard has to raise the alarm after all; null where others have it, or where there is none. A mail
 * that Postmark refused would meet the same fate again. One that had only seconds may get through by curl,
 * and so may all where Postmark answered none of them, though it may have answered a search: curl has a
 * network stack of its own. A mail that was taken without an answer comes twice then, and twice beats never.
 * The guard has a sentence for each.
 */
export function reasonForGuard(
  { alerts }: Pick<Report, 'alerts'>,
  run: { stopped: 'cancelled' | 'deadline' | null; postmark: RequestCounts },
): 'cancelled' | 'deadline' | 'postmark_unreachable' | null {
  const lost = alerts.filter(
    ({ kind, outcome, error }) =>
      ['stale', 'digest', 'monitor_failed'].includes(kind) &&
      ['failed', 'unconfirmed'].includes(outcome) &&
      error?.code !== 'mail_settings_missing',
  );
  if (lost.length === 0) return null;
  if (run.stopped !== null) return run.stopped;
  return run.postmark.sends > 0 && run.postmark.answered_sends === 0 ? 'postmark_unreachable' : null;
}
