/** The conjuncts of a genuine success that a run's jobs answer: did it do its work? */
import type { Job, Step, Watch } from '../model.js';
import { iso, ms } from '../time.js';
import { matches } from './glob.js';

/** What the jobs of one attempt say. */
export interface Work {
  /** The first rule that is broken, or null where the work was done. */
  reason: string | null;
  /** When the work was done; null where no job says. */
  completed_at: string | null;
  /** Names of skipped jobs that `allow_skipped` does not name. */
  skipped: string[];
  /** Names of jobs that failed although the run is green. */
  tolerated: string[];
  /** Whether some job's result is from an earlier attempt. */
  partial: boolean;
}

/** The names of the jobs that succeeded, for the comparison with earlier runs. */
export interface Habits {
  succeeded: string[];
}

export function succeededNames(jobs: Job[]): string[] {
  return jobs.filter((job) => job.conclusion === 'success').map((job) => job.name);
}

/** The jobs as they stood after `attempt`: the newest result of each job name counts. */
export function mergedJobs(jobs: Job[], attempt: number): Job[] {
  const newest = new Map<string, number>();
  for (const job of jobs) {
    if (job.attempt <= attempt) newest.set(job.name, Math.max(job.attempt, newest.get(job.name) ?? 0));
  }
  return jobs.filter((job) => job.attempt <= attempt && newest.get(job.name) === job.attempt);
}

/** Judges the jobs of one attempt, merged up to it. */
export function judgeJobs(jobs: Job[], attempt: number, watch: Watch): Work {
  const merged = mergedJobs(jobs, attempt);
  const named = watch.jobs.length + watch.steps.length > 0 ? namedJobs(merged, watch) : merged;
  const ran = named.filter((job) => job.conclusion !== 'skipped');
  return {
    reason: workReason(merged, watch),
    completed_at: lastCompletion(ran),
    skipped: merged
      .filter((job) => job.conclusion === 'skipped' && !watch.allow_skipped.some((p) => matches(p, job.name)))
      .map((job) => job.name),
    tolerated: merged.filter((job) => job.conclusion === 'failure').map((job) => job.name),
    partial: merged.some((job) => job.attempt < attempt),
  };
}

/** Whether a step does work of its own, rather than the runner's or an action's set-up. */
function isWorkingStep(step: Step, all: Step[]): boolean {
  if (SETUP_STEPS.has(step.name) || SETUP_PREFIXES.some((prefix) => step.name.startsWith(prefix)))
    return false;
  const bracket = /^(?:Pre|Post) (.+)$/.exec(step.name)?.[1];
  return bracket === undefined || !all.some(({ name }) => name === bracket || name === `Run ${bracket}`);
}

const SETUP_STEPS = new Set([
  'Set up job',
  'Complete job',
  'Set up runner',
  'Initialize containers',
  'Stop containers',
]);
const SETUP_PREFIXES = ['Run actions/checkout@', 'Run actions/setup-', 'Run actions/cache'];

function workReason(jobs: Job[], watch: Watch): string | null {
  if (jobs.length === 0) return 'it has no jobs';
  if (!jobs.some(didWork)) return 'no job did any work: every working step was skipped or failed';
  return unmetJob(jobs, watch) ?? unmetStep(jobs, watch) ?? tooShort(jobs, watch);
}

function didWork(job: Job): boolean {
  return (
    job.conclusion === 'success' &&
    job.steps.some((step) => step.conclusion === 'success' && isWorkingStep(step, job.steps))
  );
}

function unmetJob(jobs: Job[], watch: Watch): string | null {
  for (const pattern of watch.jobs) {
    const wanted = jobs.filter((job) => matches(pattern, job.name));
    if (wanted.length === 0) return `no job matches \`${pattern}\``;
    const unmet = wanted.find((job) => job.conclusion !== 'success');
    if (unmet) return `job \`${unmet.name}\` ended as ${unmet.conclusion ?? unmet.status}`;
  }
  return null;
}

function unmetStep(jobs: Job[], watch: Watch): string | null {
  for (const pattern of watch.steps) {
    const wanted = jobs.flatMap((job) => job.steps.filter((step) => matches(pattern, step.name)));
    if (wanted.length === 0) return `no step matches \`${pattern}\``;
    const unmet = wanted.find((step) => step.conclusion !== 'success');
    if (unmet) return `step \`${unmet.name}\` ended as ${unmet.conclusion ?? unmet.status}`;
  }
  return null;
}

function tooShort(jobs: Job[], watch: Watch): string | null {
  if (watch.min_duration_seconds === null) return null;
  const ran = jobs.filter((job) => job.conclusion !== 'skipped');
  const starts = ran.flatMap((job) => (job.started_at === null ? [] : [ms(job.started_at)]));
  const end = lastCompletion(ran);
  if (starts.length === 0 || end === null) return 'its jobs say no duration';
  const seconds = (ms(end) - Math.min(...starts)) / 1000;
  if (seconds >= watch.min_duration_seconds) return null;
  return `it took ${Math.round(seconds)} s, less than ${watch.min_duration_seconds} s`;
}

/** Jobs that `jobs` or `steps` name. */
function namedJobs(jobs: Job[], watch: Watch): Job[] {
  return jobs.filter(
    (job) =>
      watch.jobs.some((pattern) => matches(pattern, job.name)) ||
      watch.steps.some((pattern) => job.steps.some((step) => matches(pattern, step.name))),
  );
}

function lastCompletion(jobs: Job[]): string | null {
  const ends = jobs.flatMap((job) => (job.completed_at === null ? [] : [ms(job.completed_at)]));
  return ends.length === 0 ? null : iso(Math.max(...ends));
}
