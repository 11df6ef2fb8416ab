/** What is said of one watch, in one sentence or a few words. */
import type { CauseCode, Verdict, Window } from '../judge/model.js';
import { hoursBetween, ms } from '../text/time.js';
import { codeWords, counted, duration, exactDuration, timeRange, utc, utcDay } from '../text/words.js';

/** Hours since the last genuine success, to the second where its time is known; null without one. */
function ageHours(verdict: Verdict, now: string): number | null {
  if (verdict.last_success === null) return verdict.age_hours;
  return hoursBetween(verdict.last_success.completed_at, now);
}

/**
 * `5 d 4 h`; `more than 40 d` where no success was found as far back as was looked; null where there never
 * was one. Where it would read the same as the SLA it passed, nothing is left out: `2 d 18 min`.
 */
export function ageWords(verdict: Verdict, now: string): string | null {
  const hours = ageHours(verdict, now);
  const since = verdict.no_success_since;
  if (hours === null) return since === null ? null : `more than ${duration(hoursBetween(since, now))}`;
  const sla = verdict.sla_hours;
  const looksEqual = sla !== null && hours > sla && duration(hours) === exactDuration(sla);
  return looksEqual ? exactDuration(hours) : duration(hours);
}

/** `2 d`; null where the SLA is not known. */
export const slaWords = (verdict: Verdict): string | null =>
  verdict.sla_hours === null ? null : exactDuration(verdict.sla_hours);

/** `2 d, from its schedule`; null where it is not known. */
export function slaWithSource(verdict: Verdict): string | null {
  const sla = slaWords(verdict);
  return sla !== null && verdict.sla_auto ? `${sla}, from its schedule` : sla;
}

/** `7 h 30 min, from 40 scheduled runs`; null where it is not known. */
export function graceWords({ grace_hours, grace_from }: Verdict): string | null {
  if (grace_hours === null) return null;
  if (grace_from === null) return exactDuration(grace_hours);
  return `${exactDuration(grace_hours)}, ${grace_from.startsWith('the default') ? '' : 'from '}${grace_from}`;
}

/** Causes that rest on the state of the workflow, not on its runs: it can no longer run, whatever its age. */
const cannotRun: Partial<Record<CauseCode, string>> = {
  archived: 'its repository is archived',
  missing: 'there is no such workflow on the default branch',
  schedule_removed: 'its schedule was removed',
  invalid_schedule: 'GitHub refuses its schedule',
  disabled: 'it is disabled',
};

/** Whether a watch is stale by such a cause. */
export function isStaleAtOnce(cause: Verdict['cause']): boolean {
  return cause !== null && cannotRun[cause.code] !== undefined;
}

/** `trace-integrity-cron has not succeeded for 5 d 4 h; its limit is 2 d`. */
export function headline(verdict: Verdict, now: string): string {
  const { name, sla_hours, cause } = verdict;
  const [hours, age] = [ageHours(verdict, now), ageWords(verdict, now)];
  const overdue = hours !== null && sla_hours !== null && hours > sla_hours;
  const limit = limitWords(verdict, overdue);
  const stopped = cause === null || overdue ? undefined : cannotRun[cause.code];
  if (stopped !== undefined) {
    const past =
      verdict.no_success_since === null ? `last succeeded ${age} ago` : `has not succeeded for ${age}`;
    return `${name} cannot run: ${stopped}${age === null ? '' : `; it ${past}`}`;
  }
  if (age !== null) return `${name} has not succeeded for ${age}${limit}`;
  return cause?.code === 'never_ran'
    ? `${name} has never run${verdict.runs.length > 0 ? ' on an event that counts' : ''}${limit}`
    : `${name} has no known success${limit}`;
}

/** The title of a stale or an unknown watch. */
export function illTitle(verdict: Verdict, now: string): string {
  return verdict.status === 'stale' ? headline(verdict, now) : `${verdict.name} is UNKNOWN`;
}

/** By its schedule a late success is too old before its hours are over: then the windows say why. */
function limitWords({ sla_hours, sla_auto, age_hours, missed_windows }: Verdict, overdue: boolean): string {
  if (sla_auto && !overdue && age_hours !== null && missed_windows !== null)
    return `; it missed ${counted(missed_windows, 'window')} in a row`;
  return sla_hours === null ? '' : `; its limit is ${exactDuration(sla_hours)}`;
}

/** Why the watch has its status, in two or three words for a table. */
export function causeWords(verdict: Verdict): string {
  switch (verdict.status) {
    case 'stale':
      return verdict.cause === null ? '' : codeWords(verdict.cause.code);
    case 'unknown':
      return verdict.error === null ? 'not checked' : codeWords(verdict.error.code.replace(/^github_/, ''));
    case 'paused':
      return verdict.paused_until === null ? '' : `until ${utcDay(verdict.paused_until)}`;
    case 'pending':
    case 'healthy':
      return verdict.warnings.length === 0 ? '' : counted(verdict.warnings.length, 'warning');
  }
}

/** `2026-05-17 02:06 UTC, 5 d 4 h ago`; an event other than the schedule is named. Not read is not known. */
export function lastSuccessWords(verdict: Verdict, now: string): string {
  const success = verdict.last_success;
  const since = verdict.no_success_since;
  if (success === null) {
    if (since !== null) return `none since ${utc(since)}, as far as runs were read`;
    return verdict.cause?.code === 'never_ran' ? 'none' : 'not known';
  }
  const how = success.event === 'schedule' ? '' : `, by ${success.event}`;
  return `${utc(success.completed_at)}, ${ageWords(verdict, now)} ago${how}`;
}

/** `Last known success: 2026-05-17 02:06 UTC, 5 d 4 h ago`; null where none is known. */
export function knownSuccess(verdict: Verdict, now: string): string | null {
  return verdict.last_success === null ? null : `Last known success: ${lastSuccessWords(verdict, now)}`;
}

/** The windows after one success and before another that had none. */
export function missedBetween({ windows }: Verdict, since: string, until: string): Window[] {
  return windows.filter(
    ({ due_at, state }) =>
      (state === 'no_run' || state === 'not_succeeded') && ms(due_at) > ms(since) && ms(due_at) < ms(until),
  );
}

/** `5 windows, 2026-05-18 to 2026-05-22`; null where it is not known. */
export function missedWindows({
  missed_windows,
  missed,
}: Pick<Verdict, 'missed_windows' | 'missed'>): string | null {
  if (missed_windows === null) return null;
  if (missed_windows === 0) return 'no windows';
  const count = counted(missed_windows, 'window');
  return missed === null ? count : `${count}, ${timeRange(missed.from, missed.to)}`;
}
