/** What is not yet an alarm, but should be known. */

import { malformedNote } from '../evidence/coverage.js';
import type { JudgeContext, MalformedRow, Repository } from '../evidence/model.js';
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
import { isAfter, isCountedEvent, notCountedReason } from './run-rules.js';
import { hasAmbiguousDays, NEVER } from './schedule/cron.js';
import { isFresh, widerSla } from './sla.js';
import type { WatchCase } from './watch-case.js';

/** GitHub disables schedules of public repositories after 60 days without activity; warn two weeks before. */
const QUIET_DAYS = 45;
const SKEW_MINUTES = 10;

/** What may warn on a decided case; which files were read decides what can be said of schedules. */
const RULES: [Warning['code'], (watchCase: WatchCase) => string | null | string[]][] = [
  ['disabled_manually', disabledByHand],
  ['unknown_state', unknownState],
  ['sla_longer_than_history', longerThanHistory],
  ['failing_within_sla', failingWithinSla],
  ['schedule_silent', scheduleSilent],
  ['jobs_skipped', jobsSkipped],
  ['tolerated_failure', toleratedFailure],
  ['partial_rerun', partialRerun],
  ['steps_unknown', stepsUnknown],
  ['invalid_schedule', invalidSchedules],
  ['sla_shorter_than_schedule', slaTooShort],
  ['no_schedule', noSchedule],
  // Of a healthy watch: of another the verdict speaks.
  ['slots_dropped', (watchCase) => (isFresh(watchCase) ? droppedOccasions(watchCase) : null)],
  ['ambiguous_schedule', ambiguousSchedules],
  ['listing_inconsistent', inconsistency],
  ['listing_inconsistent', malformedRuns],
  ['disable_countdown', disableCountdown],
];

/** Everything that warns on a decided case, each warning once. */
export function warningsOf(watchCase: WatchCase): Warning[] {
  const found = RULES.flatMap(([code, messagesOf]) =>
    [messagesOf(watchCase)]
      .flat()
      .filter((message) => message !== null)
      .map((message) => ({ code, message })),
  );
  const warnings = [...watchCase.warnings, ...found, ...clockSkew(watchCase.context)];
  return warnings.filter(
    (one, i) => warnings.findIndex(({ code, message }) => code === one.code && message === one.message) === i,
  );
}

function malformedRuns({ malformed, workflow }: WatchCase): string | null {
  return malformedNote(malformed, `GitHub's run lists of ${workflow.path}`);
}

/** Rows of the workflow list that could not be read, where the watched workflow is another one. */
export function malformedWorkflows(rows: MalformedRow[], repo: Repository): Warning[] {
  const message = malformedNote(rows, `GitHub's workflow list of ${repo.full_name}`);
  return message === null ? [] : [{ code: 'listing_inconsistent', message }];
}

/** The local clock against GitHub's. */
export function clockSkew({ clock_skew_minutes: skew }: JudgeContext): Warning[] {
  if (skew !== null && Math.abs(skew) <= SKEW_MINUTES) return [];
  const message =
    skew === null
      ? 'GitHub gave no date that can be used: the local clock was used for now.'
      : `The clock of this machine is ${skewWords(Math.abs(skew))} ${skew > 0 ? 'ahead of' : 'behind'} GitHub's; GitHub's was used.`;
  return [{ code: 'clock_skew', message }];
}

function skewWords(minutes: number): string {
  if (minutes < 120) return counted(Math.round(minutes), 'minute');
  return minutes < 2880
    ? counted(Math.round(minutes / 60), 'hour')
    : counted(Math.round(minutes / 1440), 'day');
}

/** A repository that GitHub names otherwise than the settings; a difference in case is none. */
export function renamedRepository(asked: string, repo: Repository): Warning[] {
  if (asked.toLowerCase() === repo.full_name.toLowerCase()) return [];
  const message = `${asked} is now ${repo.full_name}: use the new name in \`repo\`.`;
  return [{ code: 'renamed_repository', message }];
}

function disabledByHand({ workflow }: WatchCase): string | null {
  return workflow.state === 'disabled_manually'
    ? `${workflow.path} was disabled by hand: it will not run until it is enabled.`
    : null;
}

/** GitHub's own: https://docs.github.com/rest/actions/workflows#list-repository-workflows */
const STATES = ['active', 'deleted', 'disabled_fork', 'disabled_inactivity', 'disabled_manually'];

function unknownState({ workflow: { path, state } }: WatchCase): string | null {
  return STATES.includes(state)
    ? null
    : `GitHub gives ${path} the state \`${state}\`, which is not known here.`;
}

function longerThanHistory(watchCase: WatchCase): string | null {
  if (!isSlaLongerThanHistory(watchCase)) return null;
  const { repo, watch, horizon } = watchCase;
  const kept = horizon === null ? '' : `, and shows none from before ${utc(horizon)}`;
  return `GitHub keeps runs of ${repo.full_name} for ${mostDaysKept(repo)} days at most${kept}: \`sla_hours: ${watch.sla_hours}\` is longer than that.`;
}

function failingWithinSla(watchCase: WatchCase): string | null {
  const { success } = watchCase;
  if (!success || !isFresh(watchCase)) return null;
  const newest = newestFirst(watchCase).find(
    (run) =>
      isAfter(run, success.run) &&
      notCountedReason(run, watchCase) === null &&
      run.status === 'completed' &&
      run.conclusion !== null,
  );
  if (!newest) return scheduleFailing(watchCase);
  const finding = watchCase.findings.get(`${newest.id}/${newest.attempt}`);
  const isGreen = newest.conclusion === 'success';
  // A green run that was not looked into may well be a success.
  if (finding?.counts || (isGreen && finding === undefined)) return null;
  const how = isGreen ? `is green but does not count: ${finding?.reason}` : endedWords(newest);
  return printableLine(`The newest run ${how} (${newest.url})`);
}

/** Healthy by other events while every scheduled run within the SLA ended otherwise. */
function scheduleFailing(watchCase: WatchCase): string | null {
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
  return `The newest scheduled run ${endedWords(newest)} (${newest.url}), and none succeeded within the SLA; the success came by \`${success.run.event}\``;
}

/** Healthy by other events while the cron itself is silent. */
function scheduleSilent(watchCase: WatchCase): string | null {
  // What has no file has no cron either.
  if (!isFresh(watchCase) || !cronIsSilent(watchCase) || !isFilePath(watchCase.workflow.path)) return null;
  if (watchCase.file.kind === 'read' && watchCase.file.schedules.length === 0) return null;
  const last = lastFired(watchCase);
  const since = last ? `The last scheduled run was created ${utc(last)}` : 'No scheduled run is known';
  return `${since}; the success within the SLA came by \`${watchCase.success?.run.event}\`. The cron itself may be dead.`;
}

/** Whether the newest success came by another event and no scheduled run was created within the SLA. */
export function cronIsSilent(watchCase: WatchCase): boolean {
  return cronSeemsSilent(watchCase) && knowsScheduled(watchCase);
}

/** The same as far as the runs are known. */
export function cronSeemsSilent(watchCase: WatchCase): boolean {
  const { success, sla } = watchCase;
  if (!success || !sla || success.run.event === 'schedule') return false;
  if (!isCountedEvent({ event: 'schedule' }, watchCase)) return false;
  const last = lastFired(watchCase);
  return last === null || ms(last) < ms(sla.cutoff);
}

/** Whether some list would show a scheduled run within the SLA: a page of busier events reaches less far. */
export function knowsScheduled(watchCase: WatchCase): boolean {
  const { sla } = watchCase;
  return sla !== null && eventCoverage(watchCase, 'schedule') <= ms(sla.cutoff);
}

/** When the newest scheduled run was created. */
export function lastFired(watchCase: WatchCase): string | null {
  const fired = [...watchCase.runs.values()].filter((run) => run.event === 'schedule');
  return fired.sort((a, b) => ms(b.created_at) - ms(a.created_at))[0]?.created_at ?? null;
}

function jobsSkipped({ skipped_regular_jobs, watch }: WatchCase): string | null {
  const names = [...skipped_regular_jobs];
  if (names.length === 0) return null;
  const allowed = [...new Set([...watch.allow_skipped, ...names.map(printableGlob)])];
  const verb =
    names.length === 1 ? 'was skipped in a green run, though it' : 'were skipped in a green run, though they';
  return `${quotedNames(names)} ${verb} used to succeed. If that is right: \`allow_skipped: ${yamlList(allowed)}\``;
}

function toleratedFailure({ success }: WatchCase): string | null {
  const failed = success?.jobs.tolerated ?? [];
  return failed.length === 0
    ? null
    : `${quotedNames(failed)} failed in the last success, and the run is green all the same.`;
}

function partialRerun({ watch, success }: WatchCase): string | null {
  return success?.jobs.partial && watch.jobs.length + watch.steps.length === 0
    ? 'Only some jobs of the last success ran in its newest attempt: name the job that matters in `jobs`, and its own time counts.'
    : null;
}

function stepsUnknown({ success }: WatchCase): string | null {
  return success?.jobs.steps_unknown
    ? `GitHub has no steps of the jobs of the last success any more, so that they count as work: ${success.run.url}`
    : null;
}

function invalidSchedules({ file, workflow }: WatchCase): string | string[] {
  if (file.kind === 'unreadable') return `The schedule is not known: ${file.problem.message}`;
  const invalid = file.kind === 'read' ? file.invalid : [];
  return invalid.map(({ cron, line, why }) => {
    const which =
      cron === '' ? '' : `\`${cron}\` ${why === NEVER ? 'is never due' : 'is refused by GitHub'}: `;
    return `${workflow.path}:${line}: ${which}${why}`;
  });
}

function slaTooShort(watchCase: WatchCase): string | null {
  const wider = widerSla(watchCase);
  return wider === null
    ? null
    : `The schedule leaves up to ${Math.round(wider.gap)} h between two runs, the SLA is ${watchCase.watch.sla_hours} h: \`sla_hours: ${wider.fits}\` or \`auto\` fits.`;
}

function noSchedule({ file, workflow }: WatchCase): string | null {
  return file.kind === 'read' && file.schedules.length === 0
    ? `${workflow.path} has no schedule that GitHub runs.`
    : null;
}

function ambiguousSchedules({ file, workflow }: WatchCase): string[] {
  const schedules = file.kind === 'read' ? file.schedules : [];
  return schedules
    .filter(({ cron }) => hasAmbiguousDays(cron))
    .map(
      ({ cron, line }) =>
        `${workflow.path}:${line}: cron programs disagree on the days of \`${cron}\`, since a day field begins with \`*\` beside another day field. Counted are the days that match both; write the days out, as in \`1-31/2\`, and either of them is enough.`,
    );
}

function disableCountdown({ repo, context }: WatchCase): string | null {
  if (repo.private || repo.pushed_at === null) return null;
  const days = Math.floor((ms(context.now) - ms(repo.pushed_at)) / DAY);
  return days < QUIET_DAYS
    ? null
    : `${repo.full_name} is public and had no commit for ${days} days: GitHub disables its schedules after 60.`;
}
