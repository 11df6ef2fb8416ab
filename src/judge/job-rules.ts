/** The conjuncts of a genuine success that a run's jobs answer: did it do its work? */
import type { Job, Step } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { memoized } from '../text/by-key.js';
import { matches } from '../text/match.js';
import { quotedNames } from '../text/quote.js';
import { iso, ms } from '../text/time.js';
import { endedWords } from '../text/words.js';
import { fitsTemplate, nearestFirst } from './job-names.js';
import { hasLostSteps, isSkipped, isSuccess, isUnclear, mergedJobs } from './job-rows.js';
import { workingSteps } from './working-steps.js';

/** What the jobs of one attempt did, by their rows and the rules of a watch. */
export interface JudgedJobs {
  /** The first rule that is broken, or null where none is. */
  reason: string | null;
  /** What the run lacks by that rule. */
  shortfall: Shortfall | null;
  /** Where no rule is broken, but rows that would decide it could not be looked at: why. Null where the work was done. */
  unclear: Unclear | null;
  /** When the work was done; null where no job says. */
  completed_at: string | null;
  /** Names of skipped jobs that `allow_skipped` does not name. */
  skipped: string[];
  /** Names of jobs that would have to be named in `allow_skipped` for a run that did nothing to count, else none. */
  idle: string[];
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

/** What a green run lacks: a part that was skipped or failed, one that is not there, time, or rows that show anything. */
export interface Shortfall {
  kind: 'skipped' | 'failed' | 'no_match' | 'too_short' | 'no_rows';
  /** Jobs, steps or globs that it is about. */
  names: string[];
}

interface Broken extends Shortfall {
  broken: string;
  /** What is missing may be in rows that are gone; a job that is there and failed is not missing. */
  isAbsence?: true;
}

/** What a rule says: it is met, broken for a reason, or the rows that would decide it could not be looked at. */
type Answer = { met: true } | Broken | { unclear: Unclear };
const MET: Answer = { met: true };

const gone = (why: string): Answer => ({ unclear: { code: 'evidence_incomplete', why } });
const contradictory = (what: string): Answer => ({
  unclear: {
    code: 'evidence_contradictory',
    why: `the row of ${what} contradicts itself: it has ended without a conclusion, or has a conclusion before its end`,
  },
});

/**
 * Judges the jobs of one attempt of a green run, merged up to it. `isOld` says that GitHub may have dropped the rows of
 * its jobs by now.
 */
export function judgeJobs(jobs: Job[], attempt: number, watch: Watch, isOld: boolean): JudgedJobs {
  const merged = mergedJobs(jobs, attempt);
  const named = watch.jobs.length + watch.steps.length > 0 ? namedJobs(merged, watch) : merged;
  const ran = named.filter((job) => !isSkipped(job));
  const answers = answersOf(merged, watch, isCut(jobs, isOld));
  const broken = answers.find((answer) => 'broken' in answer) ?? null;
  const unclear = answers.find((answer) => 'unclear' in answer)?.unclear ?? null;
  return {
    reason: broken?.broken ?? null,
    shortfall: broken && { kind: broken.kind, names: broken.names },
    unclear: broken === null ? unclear : null,
    completed_at: lastCompletion(ran.length > 0 ? ran : named),
    skipped: merged.filter((job) => isSkipped(job) && !isAllowed(job, watch)).map(({ name }) => name),
    idle: broken === null ? [] : idleJobs(merged, watch),
    tolerated: merged.filter((job) => job.conclusion === 'failure').map((job) => job.name),
    partial: merged.some((job) => job.attempt < attempt),
    steps_unknown: !merged.some((job) => worked(job, watch) === 'yes') && merged.some(hasLostSteps),
    succeeded: merged.filter(isSuccess).map((job) => job.name),
    listed: merged.map((job) => job.name),
  };
}

function answersOf(jobs: Job[], watch: Watch, isCut: boolean): Answer[] {
  const answers = [
    didWork(jobs, watch),
    ...watch.jobs.map((pattern) => jobAnswer(pattern, jobs, watch)),
    ...watch.steps.map((pattern) => stepAnswer(pattern, jobs)),
    tookLongEnough(jobs, watch),
  ];
  return answers.map((answer) =>
    isCut && 'broken' in answer && answer.isAbsence
      ? gone('GitHub does not give all rows of its jobs')
      : answer,
  );
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
 * At least one job did work, or every job that ran succeeded and may do nothing: that one of them may does not excuse
 * the others.
 */
function didWork(jobs: Job[], watch: Watch): Answer {
  if (jobs.length === 0) return { broken: 'it has no jobs', kind: 'no_rows', names: [], isAbsence: true };
  const work = jobs.map((job) => worked(job, watch));
  if (work.includes('yes') || jobs.some(hasLostSteps) || isAllowedToBeIdle(jobs, watch)) return MET;
  const unclear = jobs[work.indexOf('unclear')];
  if (unclear) return contradictory(`its job \`${unclear.name}\`, or of one of its steps,`);
  const failed = jobs.filter(({ conclusion }) => conclusion === 'failure').map(({ name }) => name);
  const why =
    failed.length > 0
      ? `${quotedNames(failed)} failed, which \`continue-on-error\` hides`
      : 'every working step was skipped or failed';
  const names = failed.length > 0 ? failed : failedSteps(jobs);
  const kind = names.length > 0 ? 'failed' : 'skipped';
  return { broken: `no job did any work: ${why}`, kind, names, isAbsence: true };
}

function failedSteps(jobs: Job[]): string[] {
  const steps = jobs.flatMap((job) => job.steps ?? []);
  return steps.filter(({ conclusion }) => conclusion === 'failure').map(({ name }) => name);
}

function worked(job: Job, watch: Watch): 'yes' | 'no' | 'unclear' {
  if (isUnclear(job)) return 'unclear';
  if (!isSuccess(job)) return 'no';
  const steps = workingSteps(job.steps ?? [], (name) =>
    watch.steps.some((pattern) => matches(pattern, name)),
  );
  if (steps.some((step) => step.conclusion === 'success' && !isUnclear(step))) return 'yes';
  return steps.some(isUnclear) ? 'unclear' : 'no';
}

function isAllowedToBeIdle(jobs: Job[], watch: Watch): boolean {
  const ran = jobs.filter((job) => !isSkipped(job));
  if (ran.length === 0) return jobs.every((job) => isAllowed(job, watch));
  return ran.every((job) => isSuccess(job) && isAllowed(job, watch));
}

/** The jobs that ran and did nothing, where naming them is all that a run lacks. */
function idleJobs(jobs: Job[], watch: Watch): string[] {
  const idle = jobs.filter((job) => !isSkipped(job) && !isAllowed(job, watch)).map(({ name }) => name);
  const allowing = { ...watch, allow_skipped: [...watch.allow_skipped, ...idle] };
  return answersOf(jobs, allowing, false).every((answer) => 'met' in answer) ? idle : [];
}

/** A glob of `jobs`: at least one job succeeded, and what else matches did so too, or may be skipped. */
function jobAnswer(pattern: string, jobs: Job[], watch: Watch): Answer {
  const named = jobs.filter((job) => matches(pattern, job.name));
  if (named.length === 0) {
    return {
      broken: `no job matches \`${pattern}\`; its jobs are ${quotedNames(
        nearestFirst(
          pattern,
          jobs.map(({ name }) => name),
        ),
      )}`,
      kind: 'no_match',
      names: [pattern],
      isAbsence: true,
    };
  }
  const succeeded = named.some(isSuccess);
  const unmet = named.filter(
    (job) => !isSuccess(job) && !(succeeded && isSkipped(job) && isAllowed(job, watch)),
  );
  const bad = unmet.find((job) => !isUnclear(job));
  if (bad) return endedBadly('job', bad);
  const unclear = unmet[0];
  return unclear ? contradictory(`its job \`${unclear.name}\``) : MET;
}

/** A glob of `steps`: at least one step matches, and all that do succeeded. */
function stepAnswer(pattern: string, jobs: Job[]): Answer {
  const steps = jobs.flatMap((job) => job.steps ?? []);
  const named = steps.filter((step) => matches(pattern, step.name));
  const bad = named.find((step) => !isUnclear(step) && step.conclusion !== 'success');
  if (bad) return endedBadly('step', bad);
  const unclear = named.find(isUnclear);
  if (unclear) return contradictory(`its step \`${unclear.name}\``);
  if (named.length > 0) return MET;
  if (jobs.some((job) => hasLostSteps(job) || isUnclear(job)))
    return gone(
      `GitHub has no rows of the steps of some of its jobs, so that \`${pattern}\` cannot be looked for`,
    );
  const own = workingSteps(steps, () => false).map(({ name }) => name);
  const others = own.length > 0 ? `; its steps are ${quotedNames(nearestFirst(pattern, own))}` : '';
  return {
    broken: `no step matches \`${pattern}\`${others}`,
    kind: 'no_match',
    names: [pattern],
    isAbsence: true,
  };
}

function endedBadly(what: string, { name, conclusion, status }: Job | Step): Broken {
  const kind = conclusion === 'skipped' ? 'skipped' : 'failed';
  return { broken: `${what} \`${name}\` ${endedWords(conclusion ?? status)}`, kind, names: [name] };
}

function tookLongEnough(jobs: Job[], watch: Watch): Answer {
  const least = watch.min_duration_seconds;
  if (least === null) return MET;
  const ran = jobs.filter((job) => !isSkipped(job));
  const seconds = secondsOfWork(jobs);
  if (seconds !== null && seconds >= least) return MET;
  if (ran.some((job) => isSuccess(job) && (job.started_at === null || job.completed_at === null)))
    return gone(
      'GitHub gives no start or no end of one of its jobs, so that `min_duration_seconds` cannot be checked',
    );
  const broken =
    seconds === null ? 'its jobs give no duration' : `it took ${Math.round(seconds)} s, less than ${least} s`;
  return { broken, kind: 'too_short', names: [], isAbsence: true };
}

/** How long the jobs of a merged attempt took, without the time between two attempts; null where none says. */
export function secondsOfWork(jobs: Job[]): number | null {
  const ran = jobs.filter((job) => !isSkipped(job));
  const attempts = [...new Set(ran.map(({ attempt }) => attempt))];
  const spans = attempts.map((attempt) => secondsOf(ran.filter((job) => job.attempt === attempt)));
  const known = spans.filter((span) => span !== null);
  return known.length === 0 ? null : known.reduce((sum, span) => sum + span, 0);
}

/**
 * GitHub gives an end before the start now and then: https://github.com/llvm/llvm-project/pull/130941
 */
function secondsOf(jobs: Job[]): number | null {
  const starts = jobs.flatMap((job) => (job.started_at === null ? [] : [ms(job.started_at)]));
  const end = lastCompletion(jobs);
  return starts.length === 0 || end === null ? null : Math.max(0, ms(end) - Math.min(...starts)) / 1000;
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
