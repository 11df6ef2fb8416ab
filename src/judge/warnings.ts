/** What is not yet an alarm, but should be known. */

import { malformedNote } from '../evidence/coverage.js';
import type { JudgeContext, MalformedRow, Repository, WorkflowRun } from '../evidence/model.js';
import { printableLine, quotedNames, yamlList } from '../text/quote.js';
import { DAY, ms } from '../text/time.js';
import { counted, endedWords, utc } from '../text/words.js';
import { printableGlob } from './advice.js';
import { droppedOccasions } from './history.js';
import { isSlaLongerThanHistory, mostDaysKept } from './horizon.js';
import { isFilePath } from './identify.js';
import { newestFirst } from './known-runs.js';
import type { Warning } from './model.js';
import { eventCoverage, inconsistency } from './run-lists.js';
import { isAfter, notCountedReason } from './run-rules.js';
import { hasAmbiguousDays, NEVER } from './schedule/cron.js';
import { isFresh, widerSla } from './sla.js';
import type { WatchCase } from './watch-case.js';

/** GitHub disables schedules of public repositories after 60 days without activity; warn two weeks before. */
const QUIET_DAYS = 45;
const SKEW_MINUTES = 10;

/** Everything that warns on a decided case; which files were read decides what can be said of schedules. */
export function warningsOf(watchCase: WatchCase): Warning[] {
  const found = [
    ...watchCase.warnings,
    disabledByHand(watchCase),
    unknownState(watchCase),
    longerThanHistory(watchCase),
    failingWithinSla(watchCase),
    scheduleSilent(watchCase),
    jobsSkipped(watchCase),
    toleratedFailure(watchCase),
    partialRerun(watchCase),
    stepsUnknown(watchCase),
    ...scheduleWarnings(watchCase),
    slotsDropped(watchCase),
    ...ambiguousSchedules(watchCase),
    warning('listing_inconsistent', inconsistency(watchCase)),
    warning(
      'listing_inconsistent',
      malformedNote(watchCase.malformed, `GitHub's run lists of ${watchCase.workflow.path}`),
    ),
    disableCountdown(watchCase.repo, watchCase.context),
    clockSkew(watchCase.context),
  ];
  const warnings = found.filter((one) => one !== null);
  return warnings.filter(
    (one, i) => warnings.findIndex(({ code, message }) => code === one.code && message === one.message) === i,
  );
}

/** Rows of the workflow list that could not be read, where the watched workflow is another one. */
export function malformedWorkflows(rows: MalformedRow[], repo: Repository): Warning[] {
  const note = warning(
    'listing_inconsistent',
    malformedNote(rows, `GitHub's workflow list of ${repo.full_name}`),
  );
  return note === null ? [] : [note];
}

/** The local clock against GitHub's. */
export function clockSkew({ clock_skew_minutes: skew }: JudgeContext): Warning | null {
  if (skew === null)
    return warning('clock_skew', 'GitHub gave no date that can be used: the local clock was used for now.');
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

/** A repository that GitHub names otherwise than the settings; a difference in case is none. */
export function renamed(asked: string, repo: Repository): Warning | null {
  if (asked.toLowerCase() === repo.full_name.toLowerCase()) return null;
  return warning('renamed_repository', `${asked} is now ${repo.full_name}: use the new name in \`repo\`.`);
}

function warning(code: Warning['code'], message: string | null): Warning | null {
  return message === null ? null : { code, message };
}

function disabledByHand(watchCase: WatchCase): Warning | null {
  if (watchCase.workflow.state !== 'disabled_manually') return null;
  return warning(
    'disabled_manually',
    `${watchCase.workflow.path} was disabled by hand: it will not run until it is enabled.`,
  );
}

/** The states that GitHub describes: https://docs.github.com/rest/actions/workflows#list-repository-workflows */
const STATES = ['active', 'deleted', 'disabled_fork', 'disabled_inactivity', 'disabled_manually'];

function unknownState({ workflow: { path, state } }: WatchCase): Warning | null {
  if (STATES.includes(state)) return null;
  return warning('unknown_state', `GitHub gives ${path} the state \`${state}\`, which is not known here.`);
}

function longerThanHistory(watchCase: WatchCase): Warning | null {
  if (!isSlaLongerThanHistory(watchCase)) return null;
  const { repo, watch, horizon } = watchCase;
  const kept = horizon === null ? '' : `, and shows none from before ${utc(horizon)}`;
  const days = mostDaysKept(repo);
  return warning(
    'sla_longer_than_history',
    `GitHub keeps runs of ${repo.full_name} for ${days} days at most${kept}: \`sla_hours: ${watch.sla_hours}\` is longer than that.`,
  );
}

function failingWithinSla(watchCase: WatchCase): Warning | null {
  const { success } = watchCase;
  if (!success || !isFresh(watchCase)) return null;
  const [newest] = countedSince(watchCase, success.run).filter(
    (run) => run.status === 'completed' && run.conclusion !== null,
  );
  const finding = newest && watchCase.findings.get(`${newest.id}/${newest.attempt}`);
  // A green run that was not looked into may well be a success.
  const mayCount = newest?.conclusion === 'success' && finding === undefined;
  if (!newest) return scheduleFailing(watchCase);
  if (mayCount || finding?.counts) return null;
  const how =
    newest.conclusion === 'success' ? `is green but does not count: ${finding?.reason}` : endedWords(newest);
  return warning('failing_within_sla', printableLine(`The newest run ${how} (${newest.url})`));
}

/** Healthy by other events while every scheduled run within the SLA ended otherwise. */
function scheduleFailing(watchCase: WatchCase): Warning | null {
  const { success, sla } = watchCase;
  if (!success || !sla || success.run.event === 'schedule' || !knowsScheduled(watchCase)) return null;
  const scheduled = newestFirst(watchCase).filter(
    (run) =>
      run.event === 'schedule' &&
      run.status === 'completed' &&
      ms(run.created_at) >= ms(sla.cutoff) &&
      notCountedReason(run, watchCase) === null,
  );
  const [newest] = scheduled;
  if (!newest?.conclusion || scheduled.some(({ conclusion }) => conclusion === 'success')) return null;
  return warning(
    'failing_within_sla',
    `The newest scheduled run ${endedWords(newest)} (${newest.url}), and none succeeded within the SLA; the success came by \`${success.run.event}\``,
  );
}

function countedSince(watchCase: WatchCase, success: WorkflowRun): WorkflowRun[] {
  return newestFirst(watchCase).filter(
    (run) => isAfter(run, success) && notCountedReason(run, watchCase) === null,
  );
}

/** Healthy by other events while the cron itself is silent. */
function scheduleSilent(watchCase: WatchCase): Warning | null {
  // What has no file has no cron either.
  if (!isFresh(watchCase) || !cronIsSilent(watchCase) || !isFilePath(watchCase.workflow.path)) return null;
  if (watchCase.file.kind === 'read' && watchCase.file.schedules.length === 0) return null;
  const last = lastFired(watchCase);
  const since = last ? `The last scheduled run was created ${utc(last)}` : 'No scheduled run is known';
  return warning(
    'schedule_silent',
    `${since}; the success within the SLA came by \`${watchCase.success?.run.event}\`. The cron itself may be dead.`,
  );
}

/** Whether the newest success came by another event and no scheduled run was created within the SLA. */
export function cronIsSilent(watchCase: WatchCase): boolean {
  return cronSeemsSilent(watchCase) && knowsScheduled(watchCase);
}

/** The same as far as the runs are known. */
export function cronSeemsSilent(watchCase: WatchCase): boolean {
  const { success, sla, watch } = watchCase;
  if (!success || !sla || success.run.event === 'schedule') return false;
  if (watch.events !== 'any' && !watch.events.includes('schedule')) return false;
  const last = lastFired(watchCase);
  return last === null || ms(last) < ms(sla.cutoff);
}

/** Whether some list would show a scheduled run within the SLA: a page of busier events does not reach as far. */
export function knowsScheduled(watchCase: WatchCase): boolean {
  const { sla } = watchCase;
  return sla !== null && eventCoverage(watchCase, 'schedule') <= ms(sla.cutoff);
}

/** When the newest scheduled run was created. */
export function lastFired(watchCase: WatchCase): string | null {
  const fired = [...watchCase.runs.values()].filter((run) => run.event === 'schedule');
  return fired.sort((a, b) => ms(b.created_at) - ms(a.created_at))[0]?.created_at ?? null;
}

function jobsSkipped(watchCase: WatchCase): Warning | null {
  const broken = [...watchCase.skipped_regular_jobs];
  if (broken.length === 0) return null;
  const allowed = [...new Set([...watchCase.watch.allow_skipped, ...broken.map(printableGlob)])];
  return warning(
    'jobs_skipped',
    `${quotedNames(broken)} ${broken.length === 1 ? 'was skipped in a green run, though it' : 'were skipped in a green run, though they'} used to succeed. If that is right: \`allow_skipped: ${yamlList(allowed)}\``,
  );
}

function toleratedFailure(watchCase: WatchCase): Warning | null {
  const failed = watchCase.success?.jobs.tolerated ?? [];
  if (failed.length === 0) return null;
  return warning(
    'tolerated_failure',
    `${quotedNames(failed)} failed in the last success, and the run is green all the same.`,
  );
}

function partialRerun(watchCase: WatchCase): Warning | null {
  const named = watchCase.watch.jobs.length + watchCase.watch.steps.length > 0;
  if (named || !watchCase.success?.jobs.partial) return null;
  return warning(
    'partial_rerun',
    'Only some jobs of the last success ran in its newest attempt: name the job that matters in `jobs`, and its own time counts.',
  );
}

function stepsUnknown({ success }: WatchCase): Warning | null {
  if (!success?.jobs.steps_unknown) return null;
  return warning(
    'steps_unknown',
    `GitHub has no steps of the jobs of the last success any more, so that they count as work: ${success.run.url}`,
  );
}

function scheduleWarnings(watchCase: WatchCase): (Warning | null)[] {
  if (watchCase.file.kind === 'unreadable') {
    return [warning('invalid_schedule', `The schedule is not known: ${watchCase.file.problem.message}`)];
  }
  if (watchCase.file.kind !== 'read') return [];
  const { schedules, invalid } = watchCase.file;
  const wrong = invalid.map(({ cron, line, why }) =>
    warning(
      'invalid_schedule',
      `${watchCase.workflow.path}:${line}: ${cron === '' ? '' : `\`${cron}\` ${why === NEVER ? 'is never due' : 'is refused by GitHub'}: `}${why}`,
    ),
  );
  if (schedules.length > 0) return [...wrong, slaTooShort(watchCase)];
  return [...wrong, warning('no_schedule', `${watchCase.workflow.path} has no schedule that GitHub runs.`)];
}

/** Of a healthy watch: of another the verdict speaks. */
function slotsDropped(watchCase: WatchCase): Warning | null {
  return isFresh(watchCase) ? warning('slots_dropped', droppedOccasions(watchCase)) : null;
}

function ambiguousSchedules({ file, workflow }: WatchCase): (Warning | null)[] {
  const schedules = file.kind === 'read' ? file.schedules : [];
  return schedules
    .filter(({ cron }) => hasAmbiguousDays(cron))
    .map(({ cron, line }) =>
      warning(
        'ambiguous_schedule',
        `${workflow.path}:${line}: cron programs disagree on the days of \`${cron}\`, since a day field begins with \`*\` beside another day field. Counted are the days that match both; write the days out, as in \`1-31/2\`, and either of them is enough.`,
      ),
    );
}

function slaTooShort(watchCase: WatchCase): Warning | null {
  const wider = widerSla(watchCase);
  if (wider === null) return null;
  return warning(
    'sla_shorter_than_schedule',
    `The schedule leaves up to ${Math.round(wider.gap)} h between two runs, the SLA is ${watchCase.watch.sla_hours} h: \`sla_hours: ${wider.fits}\` or \`auto\` fits.`,
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
