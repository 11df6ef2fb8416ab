/** What is not yet an alarm, but should be known. */
import type { JudgeContext, Repository, WorkflowRun } from '../evidence/model.js';
import { names } from '../text/quote.js';
import { DAY, ms } from '../text/time.js';
import { counted, utc } from '../text/words.js';
import type { WatchCase } from './case.js';
import { newestFirst } from './dossier.js';
import type { Warning } from './model.js';
import { covers, inconsistency } from './run-lists.js';
import { foreignReason, isAfter } from './run-rules.js';
import { widestGapHours } from './schedule/sla.js';

/** GitHub disables schedules of public repositories after 60 days without activity; warn two weeks before. */
const QUIET_DAYS = 45;
const SKEW_MINUTES = 10;

/** Everything that warns on a decided case; which files were read decides what can be said of schedules. */
export function warningsOf(of: WatchCase): Warning[] {
  const found = [
    ...of.warnings,
    disabledByHand(of),
    failingWithinSla(of),
    scheduleSilent(of),
    jobsSkipped(of),
    toleratedFailure(of),
    partialRerun(of),
    ...scheduleWarnings(of),
    warning('listing_inconsistent', inconsistency(of)),
    disableCountdown(of.repo, of.circumstances),
    clockSkew(of.circumstances),
  ];
  const warnings = found.filter((one) => one !== null);
  return warnings.filter(
    (one, i) => warnings.findIndex(({ code, message }) => code === one.code && message === one.message) === i,
  );
}

/** The local clock against GitHub's. */
export function clockSkew({ clock_skew_minutes: skew }: JudgeContext): Warning | null {
  if (skew === null) return warning('clock_skew', 'GitHub gave no date: the local clock was used for now.');
  if (Math.abs(skew) <= SKEW_MINUTES) return null;
  const side = skew > 0 ? 'ahead of' : 'behind';
  return warning(
    'clock_skew',
    `The clock of this machine is ${skewWords(Math.abs(skew))} ${side} GitHub's; GitHub's was used.`,
  );
}

function skewWords(minutes: number): string {
  if (minutes < 120) return counted(Math.round(minutes), 'minute');
  return minutes < 2880
    ? counted(Math.round(minutes / 60), 'hour')
    : counted(Math.round(minutes / 1440), 'day');
}

export function renamed(asked: string, repo: Repository): Warning | null {
  if (asked.toLowerCase() === repo.full_name.toLowerCase()) return null;
  return warning('renamed_repository', `${asked} is now ${repo.full_name}: use the new name in \`repo\`.`);
}

function warning(code: Warning['code'], message: string | null): Warning | null {
  return message === null ? null : { code, message };
}

function disabledByHand(of: WatchCase): Warning | null {
  if (of.workflow.state !== 'disabled_manually') return null;
  return warning(
    'disabled_manually',
    `${of.workflow.path} was disabled by hand: it will not run until it is enabled.`,
  );
}

function failingWithinSla(of: WatchCase): Warning | null {
  const { success, sla } = of;
  if (!success || !sla || ms(success.completed_at) < ms(sla.cutoff)) return null;
  const [newest] = countedSince(of, success.run).filter((run) => run.status === 'completed');
  if (!newest || of.dossier.findings.get(`${newest.id}/${newest.attempt}`)?.counts) return null;
  const how =
    newest.conclusion === 'success' ? 'is green but is no genuine success' : `ended as ${newest.conclusion}`;
  return warning('failing_within_sla', `The newest run ${how}: ${newest.url}`);
}

function countedSince(of: WatchCase, success: WorkflowRun): WorkflowRun[] {
  return newestFirst(of.dossier).filter(
    (run) => isAfter(run, success) && foreignReason(run, of.dossier.rules) === null,
  );
}

/** Healthy by other events while the cron itself is silent. */
function scheduleSilent(of: WatchCase): Warning | null {
  if (!cronIsSilent(of)) return null;
  if (of.file.kind === 'read' && of.file.schedules.length === 0) return null;
  const last = lastFired(of);
  const since = last ? `The last scheduled run was created ${utc(last)}` : 'No scheduled run is known';
  return warning(
    'schedule_silent',
    `${since}; the success within the SLA came by \`${of.success?.run.event}\`. The cron itself may be dead.`,
  );
}

/** Whether the newest success came by another event and no scheduled run was created within the SLA. */
export function cronIsSilent(of: WatchCase): boolean {
  return cronSeemsSilent(of) && knowsScheduled(of);
}

/** The same as far as the runs are known. */
export function cronSeemsSilent(of: WatchCase): boolean {
  const { success, sla, watch } = of;
  if (!success || !sla || success.run.event === 'schedule') return false;
  if (watch.events !== 'any' && !watch.events.includes('schedule')) return false;
  const last = lastFired(of);
  return last === null || ms(last) < ms(sla.cutoff);
}

/** Whether some list would show a scheduled run within the SLA: a page of busier events does not reach as far. */
export function knowsScheduled(of: WatchCase): boolean {
  const { sla } = of;
  const scheduled = of.filtered.filter(
    ({ filter, answer }) =>
      filter.status === null && filter.event === 'schedule' && answer.ok && answer.value.rows.length > 0,
  );
  return sla !== null && [...of.unfiltered, ...scheduled].some((list) => covers(list, sla.cutoff));
}

/** When the newest scheduled run was created. */
export function lastFired(of: WatchCase): string | null {
  const fired = [...of.dossier.rows.values()].filter((run) => run.event === 'schedule');
  return fired.sort((a, b) => ms(b.created_at) - ms(a.created_at))[0]?.created_at ?? null;
}

function jobsSkipped(of: WatchCase): Warning | null {
  const broken = [...of.dossier.skipped_habits];
  if (broken.length === 0) return null;
  return warning(
    'jobs_skipped',
    `${names(broken)} skipped in a green run, though it used to succeed. If that is right: \`allow_skipped: [${broken.join(', ')}]\``,
  );
}

function toleratedFailure(of: WatchCase): Warning | null {
  const failed = of.success?.work.tolerated ?? [];
  if (failed.length === 0) return null;
  return warning(
    'tolerated_failure',
    `${names(failed)} failed in the last success, and the run is green all the same.`,
  );
}

function partialRerun(of: WatchCase): Warning | null {
  const named = of.watch.jobs.length + of.watch.steps.length > 0;
  if (named || !of.success?.work.partial) return null;
  return warning(
    'partial_rerun',
    'Only some jobs of the last success ran in its newest attempt: name the job that matters in `jobs`, and its own time counts.',
  );
}

function scheduleWarnings(of: WatchCase): (Warning | null)[] {
  if (of.file.kind === 'unreadable') {
    return [warning('invalid_schedule', `The schedule is not known: ${of.file.problem.message}`)];
  }
  if (of.file.kind !== 'read') return [];
  const { schedules, invalid } = of.file;
  const wrong = invalid.map(({ cron, line, why }) =>
    warning('invalid_schedule', `${of.workflow.path}:${line}: \`${cron}\` is no schedule for GitHub: ${why}`),
  );
  if (schedules.length > 0) return [...wrong, slaTooShort(of)];
  return [...wrong, warning('no_schedule', `${of.workflow.path} has no schedule that GitHub runs.`)];
}

function slaTooShort(of: WatchCase): Warning | null {
  const { watch, file, circumstances } = of;
  if (file.kind !== 'read' || watch.sla_hours === 'auto') return null;
  const gap = widestGapHours(file.schedules, circumstances.now);
  if (gap === null || watch.sla_hours >= gap) return null;
  const fits = Math.ceil(gap + watch.grace_hours);
  return warning(
    'sla_shorter_than_schedule',
    `The schedule leaves up to ${Math.round(gap)} h between two runs, the SLA is ${watch.sla_hours} h: \`sla_hours: ${fits}\` or \`auto\` fits.`,
  );
}

function disableCountdown(repo: Repository, { now }: JudgeContext): Warning | null {
  if (repo.private || repo.pushed_at === null) return null;
  const days = Math.floor((ms(now) - ms(repo.pushed_at)) / DAY);
  if (days < QUIET_DAYS) return null;
  return warning(
    'disable_countdown',
    `${repo.full_name} is public and had no commit for ${days} days: GitHub disables its schedules after 60.`,
  );
}
