/**
 * Settings that a person may paste to say that a run is as it should be. Each is tried on the run it is about
 * before it is printed: followed to the letter, it clears the alert.
 */
import type { Inquiry } from '../evidence/inquiry.js';
import type { Job, Step, WorkflowRun } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { matches } from '../text/match.js';
import { printable, yamlList, yamlWord } from '../text/quote.js';
import { ms } from '../text/time.js';
import { globOf, nearestFirst } from './job-names.js';
import { mergedJobs, workingSteps } from './job-rows.js';
import { idleJobs, judgeJobs, secondsOfWork } from './job-rules.js';
import { readJobs } from './known-runs.js';
import { isCountedEvent, notCountedReason } from './run-rules.js';
import type { WatchCase } from './watch-case.js';

/**
 * A job's or step's name as a glob that fits it, for YAML inside of a workflow file too: there GitHub would
 * replace an expression, and what cannot be seen does not survive a mail.
 */
export function printableGlob(name: string): string {
  return printable(globOf(name).replaceAll('${{', '*'), '?');
}

/** The setting under which a green run that did not count would count, as a line to paste, if any. */
export function settingToPaste(jobs: Job[], attempt: number, watch: Watch, regular: string[]): string[] {
  const merged = mergedJobs(jobs, attempt);
  const idle = idleJobs(merged, watch);
  const allowing = (names: string[]) => ({
    allow_skipped: [...watch.allow_skipped, ...unique(names.map(printableGlob))],
  });
  const tries: Partial<Pick<Watch, 'jobs' | 'steps' | 'allow_skipped' | 'min_duration_seconds'>>[] = [
    { jobs: corrected(merged, 'jobs', watch) },
    { steps: corrected(merged, 'steps', watch) },
    { min_duration_seconds: Math.floor(secondsOfWork(merged)) },
    allowing(regular),
    allowing(idle),
    allowing([...idle, ...regular]),
  ];
  const working = tries.find((change) => wouldCount(jobs, attempt, { ...watch, ...change }, regular));
  return Object.entries(working ?? {}).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? yamlList(value) : value}`,
  );
}

/** `events` or `branch` under which the newest of some green runs would count, as lines to paste, if any. */
export function* countingSetting(watchCase: WatchCase, green: WorkflowRun[]): Inquiry<string[]> {
  const { watch, sla } = watchCase;
  const [run] = green;
  if (run === undefined || sla === null || ms(run.updated_at) < ms(sla.cutoff)) return [];
  const events =
    watch.events === 'any' || isCountedEvent(run, watchCase) ? null : [...watch.events, run.event];
  const byEvent = { ...watch, events: events ?? watch.events };
  const needsBranch = notCountedReason(run, { ...watchCase, watch: byEvent }) !== null;
  const branch = lastingBranch(watchCase, green);
  if (needsBranch && branch === null) return [];
  const wanted = needsBranch ? { ...byEvent, branch } : byEvent;
  if (notCountedReason(run, { ...watchCase, watch: wanted }) !== null) return [];
  const jobs = yield* readJobs(watchCase, run);
  if (!jobs.ok || !wouldCount(jobs.value, run.attempt, watch, [])) return [];
  return [
    ...(events === null ? [] : [`events: ${yamlList(events)}`]),
    ...(needsBranch ? [`branch: ${yamlWord(branch ?? '')}`] : []),
  ];
}

/**
 * The branch of some runs. A branch of its own for each run, as a merge queue has, would count but once, and
 * another one than that of the schedule would count the schedule out.
 */
function lastingBranch(watchCase: WatchCase, green: WorkflowRun[]): string | null {
  const branch = green[0]?.branch ?? null;
  const isOneOfMany =
    green.some((run) => run.branch !== branch) ||
    [...watchCase.runs.values()].some((run) => notCountedReason(run, watchCase) === null);
  return isOneOfMany ? 'any' : branch;
}

/** Whether a run does its work by the rules of a watch, and skips none of its regular jobs but by leave. */
function wouldCount(jobs: Job[], attempt: number, watch: Watch, regular: string[]): boolean {
  const { reason, unclear, skipped } = judgeJobs(jobs, attempt, watch, false);
  return reason === null && unclear === null && !regular.some((name) => skipped.includes(name));
}

/** `jobs` or `steps` with the nearest name for each that is not there; a step that only prepares is none. */
function corrected(jobs: Job[], key: 'jobs' | 'steps', watch: Watch): string[] {
  const there = key === 'jobs' ? jobs.map(({ name }) => name) : stepsOf(jobs).map(({ name }) => name);
  const working = key === 'jobs' ? there : workingSteps(stepsOf(jobs)).map(({ name }) => name);
  return unique(
    watch[key].flatMap((pattern) =>
      there.some((name) => matches(pattern, name))
        ? [pattern]
        : nearestFirst(pattern, working).slice(0, 1).map(printableGlob),
    ),
  );
}

function stepsOf(jobs: Job[]): Step[] {
  return jobs.filter(({ conclusion }) => conclusion !== 'skipped').flatMap(({ steps }) => steps ?? []);
}

function unique(items: string[]): string[] {
  return [...new Set(items)];
}
