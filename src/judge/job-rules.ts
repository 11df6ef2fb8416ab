/** The conjuncts of a genuine success that a run's jobs answer: did it do its work? */
import type { Job, Step } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { matches } from '../text/glob.js';
import { iso, ms } from '../text/time.js';

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

/** Names of jobs, for the comparison with other runs. */
export interface JobOutcomes {
  succeeded: string[];
  /** All of them, whatever they ended as. */
  listed: string[];
}

export function jobOutcomesOf(jobs: Job[]): JobOutcomes {
  return {
    succeeded: jobs.filter((job) => job.conclusion === 'success').map((job) => job.name),
    listed: jobs.map((job) => job.name),
  };
}

/**
 * A skipped matrix job or reusable workflow shows one row under its bare name; when it runs, its rows are called
 * `name (value)` or `name / job`, and an expression in the name is filled in. A run shows either form, never both.
 */
export function isPartOf(name: string, bare: string): boolean {
  const stem = bare.split('${{')[0] ?? bare;
  return (
    name.startsWith(`${bare} (`) ||
    name.startsWith(`${bare} / `) ||
    (stem !== bare && stem !== '' && name.startsWith(stem))
  );
}

/** The jobs as they stood after `attempt`: the newest result of each job name counts. */
export function mergedJobs(jobs: Job[], attempt: number): Job[] {
  const past = jobs.filter((job) => job.attempt <= attempt);
  const newest = new Map<string, number>();
  for (const job of past) newest.set(job.name, Math.max(job.attempt, newest.get(job.name) ?? 0));
  const skipped = past.filter(isSkipped);
  return past.filter(
    (job) => newest.get(job.name) === job.attempt && !isReplaced(job, isSkipped(job) ? past : skipped, past),
  );
}

/** Whether a later attempt shows the same job in its other form: run where it was skipped, or the other way round. */
function isReplaced(job: Job, others: Job[], past: Job[]): boolean {
  return others.some(
    (other) =>
      other.attempt > job.attempt &&
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

function isSkipped(job: Job): boolean {
  return job.conclusion === 'skipped';
}

/** Judges the jobs of one attempt, merged up to it. */
export function judgeJobs(jobs: Job[], attempt: number, watch: Watch): Work {
  const merged = mergedJobs(jobs, attempt);
  const named = watch.jobs.length + watch.steps.length > 0 ? namedJobs(merged, watch) : merged;
  const ran = named.filter((job) => !isSkipped(job));
  return {
    reason: workReason(merged, watch),
    completed_at: lastCompletion(ran),
    skipped: merged
      .filter((job) => isSkipped(job) && !watch.allow_skipped.some((p) => matches(p, job.name)))
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
    (job.steps ?? []).some((step) => step.conclusion === 'success' && isWorkingStep(step, job.steps ?? []))
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
    const wanted = jobs.flatMap((job) => (job.steps ?? []).filter((step) => matches(pattern, step.name)));
    if (wanted.length === 0) return `no step matches \`${pattern}\``;
    const unmet = wanted.find((step) => step.conclusion !== 'success');
    if (unmet) return `step \`${unmet.name}\` ended as ${unmet.conclusion ?? unmet.status}`;
  }
  return null;
}

function tooShort(jobs: Job[], watch: Watch): string | null {
  if (watch.min_duration_seconds === null) return null;
  const ran = jobs.filter((job) => !isSkipped(job));
  const attempts = [...new Set(ran.map(({ attempt }) => attempt))];
  const spans = attempts.map((attempt) => secondsOf(ran.filter((job) => job.attempt === attempt)));
  const told = spans.filter((span) => span !== null);
  if (told.length === 0) return 'its jobs say no duration';
  const seconds = told.reduce((sum, span) => sum + span, 0);
  if (seconds >= watch.min_duration_seconds) return null;
  return `it took ${Math.round(seconds)} s, less than ${watch.min_duration_seconds} s`;
}

/** First start to last end of one attempt's jobs: the hours until somebody runs a job again are no work. */
function secondsOf(jobs: Job[]): number | null {
  const starts = jobs.flatMap((job) => (job.started_at === null ? [] : [ms(job.started_at)]));
  const end = lastCompletion(jobs);
  return starts.length === 0 || end === null ? null : (ms(end) - Math.min(...starts)) / 1000;
}

/** Jobs that `jobs` or `steps` name. */
function namedJobs(jobs: Job[], watch: Watch): Job[] {
  return jobs.filter(
    (job) =>
      watch.jobs.some((pattern) => matches(pattern, job.name)) ||
      watch.steps.some((pattern) => (job.steps ?? []).some((step) => matches(pattern, step.name))),
  );
}

function lastCompletion(jobs: Job[]): string | null {
  const ends = jobs.flatMap((job) => (job.completed_at === null ? [] : [ms(job.completed_at)]));
  return ends.length === 0 ? null : iso(Math.max(...ends));
}
