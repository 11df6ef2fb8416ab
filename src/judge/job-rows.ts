/** What the rows of jobs and steps say: merged over attempts, how they ended, which steps did work. */
import type { Job, Step } from '../evidence/model.js';
import { groupBy } from '../text/by-key.js';
import { matches } from '../text/match.js';
import { fitsTemplate, isPartOf } from './job-names.js';

/** The jobs as they stood after `attempt`: the newest result of each job name counts. */
export function mergedJobs(jobs: Job[], attempt: number): Job[] {
  const past = jobs.filter((job) => job.attempt <= attempt);
  const merged = new Set<Job>();
  const later: Job[] = [];
  const names = new Set<string>();
  const attempts = [...groupBy(past, (job) => job.attempt)].sort(([a], [b]) => b - a);
  for (const [, rows] of attempts) {
    for (const job of rows) if (!names.has(job.name) && !isReplaced(job, later, past)) merged.add(job);
    for (const job of rows) names.add(job.name);
    later.push(...rows);
  }
  return past.filter((job) => merged.has(job));
}

/** Whether a later attempt shows the same job in its other form: run where it was skipped, or vice versa. */
function isReplaced(job: Job, later: Job[], past: Job[]): boolean {
  return later.some(
    (other) =>
      ((isSkipped(job) && isPartOf(other.name, job.name)) ||
        (isSkipped(other) && isPartOf(job.name, other.name))) &&
      !areListedTogether(job.name, other.name, past),
  );
}

/** Two names in one attempt are two jobs. */
function areListedTogether(one: string, other: string, past: Job[]): boolean {
  return past.some(
    (job) => job.name === one && past.some(({ name, attempt }) => name === other && attempt === job.attempt),
  );
}

/** Whether a job was skipped. */
export function isSkipped(job: Job): boolean {
  return job.conclusion === 'skipped' && !isUnclear(job);
}

/** Whether a job succeeded. */
export function isSuccess(job: Job): boolean {
  return job.conclusion === 'success' && !isUnclear(job);
}

/** A row that contradicts itself or its run, whose end it lacks: neither a success nor anything else. */
export function isUnclear({ status, conclusion }: Job | Step): boolean {
  return status !== 'completed' || conclusion === null;
}

/** GitHub drops the steps of old runs, and then has an empty list or none. */
export function hasLostSteps(job: Job): boolean {
  return isSuccess(job) && (job.steps === null || job.steps.length === 0);
}

/**
 * Steps that are added by the runner itself. They succeed as well in a job that did nothing, and so do those
 * that only prepare. The names are those of the runner's source, at the commit linked here.
 * https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Runner.Worker/JobExtension.cs#L68
 * (and L309, L328, L539, L566, L578, L763),
 * https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Runner.Common/Constants.cs#L278
 * https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Runner.Worker/ContainerOperationProvider.cs#L59
 */
const ADDED = new Set([
  'Set up job',
  'Complete job',
  'Set up runner',
  'Complete runner',
  'Initialize containers',
  'Stop containers',
  'Wait for all background steps',
  'Create custom image',
]);

/**
 * The image of a container action, made at the start of the job even where an `if:` skips the action. A local
 * action has no such step, and the ref of any other one follows an `@`.
 * https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Runner.Worker/ActionManager.cs#L152-L165
 */
const BUILD = /^Build [^\s/@]+\/[^\s@]+@\S+$/;
/** Only its host has capitals: https://github.com/distribution/reference/blob/main/reference.go */
const PULL = /^Pull (?:[\w.-]+(?::\d+)?\/)?[a-z0-9._/-]+(?::[\w.-]+)?(?:@[\w+.:-]+)?$/;

/** Actions of GitHub's own that prepare. The names of owners and repositories have no case. */
const PREPARES = /^Run actions\/(?:checkout|setup-[\w.-]+|cache[\w./-]*)@\S+$/i;

/** The steps that do work; those that a glob of the settings names count whatever they are called. */
export function workingSteps(steps: Step[], named?: string[]): Step[] {
  const ordered = steps.toSorted((a, b) => a.number - b.number);
  const firstOwn = ordered.findIndex(({ name }) => !ADDED.has(name) && !isImage(name));
  const names = new Set(steps.map(({ name }) => name));
  return ordered.filter(
    ({ name }, i) =>
      named?.some((pattern) => matches(pattern, name)) ||
      !(
        ADDED.has(name) ||
        PREPARES.test(name) ||
        (isImage(name) && (firstOwn < 0 || i < firstOwn)) ||
        surrounds(name, names)
      ),
  );
}

function isImage(name: string): boolean {
  return BUILD.test(name) || PULL.test(name);
}

/**
 * Whether the step is what an action does before or after its own step. The name of the own step may hold an
 * expression that was not known yet when the name of this one was made.
 * https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Runner.Worker/JobExtension.cs#L359
 * https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Runner.Worker/ActionRunner.cs#L115-L121
 */
function surrounds(name: string, names: Set<string>): boolean {
  const own = /^(?:Pre|Post) (.+)$/s.exec(name)?.[1];
  if (own === undefined) return false;
  if (names.has(own) || names.has(`Run ${own}`)) return true;
  return own.includes('${{') && [...names].some((one) => one !== name && fitsTemplate(one, own));
}
