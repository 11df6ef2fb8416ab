/** What the rows of a run's jobs say, merged over its attempts. */
import type { Job, Step } from '../evidence/model.js';
import { groupBy } from '../text/by-key.js';
import { isPartOf } from './job-names.js';

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

/** Whether a later attempt shows the same job in its other form: run where it was skipped, or the other way round. */
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
