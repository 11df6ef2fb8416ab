/** The conjuncts of a genuine success that a run's jobs answer: did it do its work? */
import type { Job, Step } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { groupBy, memoized } from '../text/by-key.js';
import { matches } from '../text/match.js';
import { quotedNames } from '../text/quote.js';
import { iso, ms } from '../text/time.js';
import { endedWords } from '../text/words.js';
import { fitsTemplate, nearestFirst } from './job-names.js';
import { hasLostSteps, isSkipped, isSuccess, isUnclear, mergedJobs, workingSteps } from './job-rows.js';

/** What the jobs of one attempt did, by their rows and the rules of a watch. */
export interface JudgedJobs {
  /** The first rule that is broken, or null where none is. */
  reason: string | null;
  /** What the run lacks by that rule. */
  shortfall: Shortfall | null;
  /** Why the rows that would decide it could not be looked at, where no rule is broken; else null. */
  unclear: Unclear | null;
  /** When the work was done; null where no job says. */
  completed_at: string | null;
  /** Names of skipped jobs that `allow_skipped` does not name. */
  skipped: string[];
  /** Names of jobs that failed although the run is green. */
  tolerated: string[];
  /** Whether some job's result is from an earlier attempt. */
  partial: boolean;
  /** Whether the work rests on a job of which GitHub has no step rows. */
  steps_unknown: boolean;
  /** Names of jobs that succeeded, for the comparison with other runs. */
  succeeded: string[];
  /** Names of all jobs, however they ended. */
  listed: string[];
}

/** Rows that are gone, or that contradict themselves. */
export interface Unclear {
  code: 'evidence_incomplete' | 'evidence_contradictory';
  why: string;
}

/** What a green run lacks: what was skipped, or failed, or is not there, time, or rows that show anything. */
export type Shortfall =
  | { kind: 'skipped' | 'too_short' | 'no_rows' }
  | { kind: 'failed' | 'no_match'; names: string[] };

interface Broken {
  broken: string;
  shortfall: Shortfall;
  /** Something is missing that rows which are gone may show. A job that is there and failed is not missing. */
  isAbsence?: true;
}

/** Why a rule is not met: it is broken, or the rows that would decide it could not be looked at. */
type Lack = Broken | { unclear: Unclear };

const gone = (why: string): Lack => ({ unclear: { code: 'evidence_incomplete', why } });
const contradictory = (what: string): Lack => ({
  unclear: {
    code: 'evidence_contradictory',
    why: `the row of ${what} contradicts itself: it has ended without a conclusion, or has a conclusion before its end`,
  },
});

/**
 * Judges the jobs of one attempt of a green run, merged up to it. `isOld` says that GitHub may have dropped
 * the rows of its jobs by now.
 */
export function judgeJobs(jobs: Job[], attempt: number, watch: Watch, isOld: boolean): JudgedJobs {
  const merged = mergedJobs(jobs, attempt);
  const named = namedJobs(merged, watch);
  const timed = named.length > 0 ? named : merged;
  const ran = timed.filter((job) => !isSkipped(job));
  const lacks = lacksOf(merged, watch).map((lack) =>
    'broken' in lack && lack.isAbsence && isCut(jobs, isOld)
      ? gone('GitHub does not give all rows of its jobs')
      : lack,
  );
  const broken = lacks.find((lack) => 'broken' in lack) ?? null;
  const unclear = lacks.find((lack) => 'unclear' in lack)?.unclear ?? null;
  return {
    reason: broken?.broken ?? null,
    shortfall: broken?.shortfall ?? null,
    unclear: broken === null ? unclear : null,
    completed_at: lastCompletion(ran.length > 0 ? ran : timed),
    skipped: namesOf(merged.filter((job) => isSkipped(job) && !isAllowed(job, watch))),
    tolerated: failedNames(merged),
    partial: merged.some((job) => job.attempt < attempt),
    steps_unknown: !merged.some((job) => worked(job, watch) === 'yes') && merged.some(hasLostSteps),
    succeeded: namesOf(merged.filter(isSuccess)),
    listed: namesOf(merged),
  };
}

function namesOf(rows: (Job | Step)[]): string[] {
  return rows.map(({ name }) => name);
}

/** By rule, in the order in which they are told. */
function lacksOf(jobs: Job[], watch: Watch): Lack[] {
  return [
    didWork(jobs, watch),
    ...watch.jobs.map((pattern) => jobLack(pattern, jobs, watch)),
    ...watch.steps.map((pattern) => stepLack(pattern, jobs)),
    tookLongEnough(jobs, watch),
  ].filter((lack) => lack !== null);
}

/**
 * Whether rows are gone: all of an old run, or those of the first attempt:
 * https://github.com/r-universe-org/help/issues/607
 */
function isCut(jobs: Job[], isOld: boolean): boolean {
  return jobs.length === 0 ? isOld : jobs.every(({ attempt }) => attempt > 1);
}

/** Whether `allow_skipped` names a job, as GitHub shows it or as its name reads once it is expanded. */
function isAllowed(job: Job, watch: Watch): boolean {
  if (allowedNames(watch.allow_skipped).has(job.name)) return true;
  return watch.allow_skipped.some((pattern) => matches(pattern, job.name) || fitsTemplate(pattern, job.name));
}

const allowedNames = memoized((patterns: string[]) => new Set(patterns));

/**
 * At least one job did work, or every job that ran succeeded and may do nothing: that one of them may does
 * not excuse the others.
 */
function didWork(jobs: Job[], watch: Watch): Lack | null {
  if (jobs.length === 0) return { broken: 'it has no jobs', shortfall: { kind: 'no_rows' }, isAbsence: true };
  const work = jobs.map((job) => worked(job, watch));
  if (work.includes('yes') || jobs.some(hasLostSteps) || isAllowedToBeIdle(jobs, watch)) return null;
  const unclear = jobs[work.indexOf('unclear')];
  if (unclear) return contradictory(`its job \`${unclear.name}\`, or of one of its steps,`);
  const failed = failedNames(jobs);
  const names = failed.length > 0 ? failed : failedNames(jobs.flatMap(({ steps }) => steps ?? []));
  const [why, shortfall]: [string, Shortfall] =
    names.length > 0
      ? [`${quotedNames(names)} failed, which \`continue-on-error\` hides`, { kind: 'failed', names }]
      : ['every working step was skipped', { kind: 'skipped' }];
  return { broken: `no job did any work: ${why}`, shortfall, isAbsence: true };
}

function failedNames(rows: (Job | Step)[]): string[] {
  return namesOf(rows.filter(({ conclusion }) => conclusion === 'failure'));
}

function worked(job: Job, watch: Watch): 'yes' | 'no' | 'unclear' {
  if (isUnclear(job)) return 'unclear';
  if (!isSuccess(job)) return 'no';
  const steps = workingSteps(job.steps ?? [], watch.steps);
  if (steps.some((step) => step.conclusion === 'success' && !isUnclear(step))) return 'yes';
  return steps.some(isUnclear) ? 'unclear' : 'no';
}

function isAllowedToBeIdle(jobs: Job[], watch: Watch): boolean {
  const ran = jobs.filter((job) => !isSkipped(job));
  if (ran.length === 0) return jobs.every((job) => isAllowed(job, watch));
  return ran.every((job) => isSuccess(job) && isAllowed(job, watch));
}

/** The jobs that `allow_skipped` has to name for a run that did nothing to count; none where that is no help. */
export function idleJobs(jobs: Job[], watch: Watch): string[] {
  const ran = jobs.filter((job) => !isSkipped(job));
  // Where no job ran, it is the skipped ones that have to be named.
  const idle = namesOf((ran.length > 0 ? ran : jobs).filter((job) => !isAllowed(job, watch)));
  const allowing = { ...watch, allow_skipped: [...watch.allow_skipped, ...idle] };
  return lacksOf(jobs, allowing).length === 0 ? idle : [];
}

/** A glob of `jobs`: at least one job succeeded, and what else matches did so too, or may be skipped. */
function jobLack(pattern: string, jobs: Job[], watch: Watch): Lack | null {
  const named = jobs.filter((job) => matches(pattern, job.name));
  if (named.length === 0) return noMatch('job', pattern, namesOf(jobs));
  const succeeded = named.some(isSuccess);
  const unmet = named.filter(
    (job) => !isSuccess(job) && !(succeeded && isSkipped(job) && isAllowed(job, watch)),
  );
  const bad = unmet.find((job) => !isUnclear(job));
  if (bad) return endedBadly('job', bad);
  const unclear = unmet[0];
  return unclear ? contradictory(`its job \`${unclear.name}\``) : null;
}

/** A glob of `steps`: at least one step matches, and all that do succeeded. */
function stepLack(pattern: string, jobs: Job[]): Lack | null {
  const steps = jobs.flatMap((job) => job.steps ?? []);
  const named = steps.filter((step) => matches(pattern, step.name));
  const bad = named.find((step) => !isUnclear(step) && step.conclusion !== 'success');
  if (bad) return endedBadly('step', bad);
  const unclear = named.find(isUnclear);
  if (unclear) return contradictory(`its step \`${unclear.name}\``);
  if (named.length > 0) return null;
  if (jobs.some((job) => hasLostSteps(job) || isUnclear(job)))
    return gone(
      `GitHub has no rows of the steps of some of its jobs, so that \`${pattern}\` cannot be looked for`,
    );
  return noMatch('step', pattern, namesOf(workingSteps(steps)));
}

function noMatch(what: 'job' | 'step', pattern: string, there: string[]): Broken {
  const others = there.length > 0 ? `; its ${what}s are ${quotedNames(nearestFirst(pattern, there))}` : '';
  return {
    broken: `no ${what} matches \`${pattern}\`${others}`,
    shortfall: { kind: 'no_match', names: [pattern] },
    isAbsence: true,
  };
}

function endedBadly(what: string, row: Job | Step): Broken {
  const { name, conclusion } = row;
  return {
    broken: `${what} \`${name}\` ${endedWords(row)}`,
    shortfall: conclusion === 'skipped' ? { kind: 'skipped' } : { kind: 'failed', names: [name] },
  };
}

function tookLongEnough(jobs: Job[], watch: Watch): Lack | null {
  const least = watch.min_duration_seconds;
  if (least === null) return null;
  const seconds = secondsOfWork(jobs);
  if (seconds >= least) return null;
  if (jobs.some((job) => isSuccess(job) && (job.started_at === null || job.completed_at === null)))
    return gone(
      'GitHub gives no start or no end of one of its jobs, so that `min_duration_seconds` cannot be checked',
    );
  return {
    broken: `it took ${Math.round(seconds)} s, less than ${least} s`,
    shortfall: { kind: 'too_short' },
    isAbsence: true,
  };
}

/** How long the jobs of a merged attempt took, without the time between two attempts. */
export function secondsOfWork(jobs: Job[]): number {
  const ran = jobs.filter((job) => !isSkipped(job));
  const byAttempt = groupBy(ran, ({ attempt }) => attempt);
  return [...byAttempt.values()].reduce((sum, some) => sum + secondsOf(some), 0);
}

/**
 * GitHub gives an end before the start now and then: https://github.com/llvm/llvm-project/pull/130941
 */
function secondsOf(jobs: Job[]): number {
  const starts = jobs.map(({ started_at }) => started_at).filter((at) => at !== null);
  const end = lastCompletion(jobs);
  return end === null ? 0 : Math.max(0, ms(end) - Math.min(...starts.map(ms))) / 1000;
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
  const ends = jobs.map(({ completed_at }) => completed_at).filter((at) => at !== null);
  return ends.length === 0 ? null : iso(Math.max(...ends.map(ms)));
}
