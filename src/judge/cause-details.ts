/** The details of each cause, in a sentence or two: since when, how many, which job and step. */

import { ask, type Inquiry } from '../evidence/inquiry.js';
import type { Job, Step, WorkflowRun } from '../evidence/model.js';
import { printableLine, quotedNames } from '../text/quote.js';
import { iso, ms } from '../text/time.js';
import { counted, endedWords, listed, utc } from '../text/words.js';
import { countingSetting, settingToPaste } from './advice.js';
import { mergedJobs } from './job-rows.js';
import { idleJobs, type JudgedJobs, judgeJobs, type Shortfall } from './job-rules.js';
import { readJobs } from './known-runs.js';
import type { CauseCode } from './model.js';
import { skippedRegularJobs } from './regular-jobs.js';
import { notCountedReason } from './run-rules.js';
import { NEVER } from './schedule/cron.js';
import type { WatchCase } from './watch-case.js';

export interface CauseDetails {
  code: CauseCode;
  message: string;
  /** The run that explains the cause. */
  run: WorkflowRun | null;
  /** Settings that say that it is meant, to be pasted. */
  advice?: string[];
  /** What a green run lacks. */
  shortfall?: Shortfall;
  /** Whether other crons of the repository still fire. */
  others_fire?: boolean;
}

/** GitHub takes none of the file's crons, or their days never come: each with its line and the reason. */
export function invalidScheduleDetails({ file, workflow }: WatchCase): CauseDetails {
  const invalid = file.kind === 'read' ? file.invalid : [];
  const lines = invalid.map(({ cron, line, why }) => `line ${line}${cron ? `, \`${cron}\`` : ''}: ${why}`);
  const what = invalid.some(({ why }) => why === NEVER)
    ? `No cron of ${workflow.path} is ever due`
    : `GitHub refuses every cron of ${workflow.path}`;
  return {
    code: 'invalid_schedule',
    message: `${what}: ${listed(lines, 3)}.`,
    run: null,
  };
}

const WHY_DISABLED = new Map([
  ['disabled_inactivity', 'by GitHub, because the repository had no activity for 60 days'],
  ['disabled_fork', 'by GitHub, because the repository is a fork'],
  ['disabled_manually', 'by hand'],
]);

/** Who or what disabled the workflow, by its state. */
export function disabledDetails({ workflow: { state, path } }: WatchCase): CauseDetails {
  const how = WHY_DISABLED.get(state);
  return {
    code: 'disabled',
    message: `${path} was disabled${how === undefined ? '' : ` ${how}`} (\`${state}\`).`,
    run: null,
  };
}

/** Runs that wait for an approval, a runner, or each other; `newest` is the newest of them. */
export function* stuckDetails(
  watchCase: WatchCase,
  newest: WorkflowRun,
  runs: WorkflowRun[],
): Inquiry<CauseDetails> {
  const held = runs.filter((run) => run.status !== 'completed' && notCountedReason(run, watchCase) === null);
  const waiting = held.filter((run) => run.status === 'waiting');
  const first = (waiting.length > 0 ? waiting : held).at(-1) ?? newest;
  const subject =
    held.length > 1 ? `${counted(held.length, 'run')} have not finished; the first` : 'The newest run';
  const waits = first.status === 'waiting' ? yield* waitingFor(watchCase, first) : '';
  const behind = first.id === newest.id ? '' : ` The newest run ${statusWords(newest)}.`;
  return {
    code: 'stuck',
    message: `${subject} ${statusWords(first)}${waits}.${behind}`,
    run: first,
  };
}

function statusWords({ status, started_at }: WorkflowRun): string {
  return `has been \`${status}\` since ${utc(started_at)}`;
}

function* waitingFor(watchCase: WatchCase, run: WorkflowRun): Inquiry<string> {
  const pending = yield* ask({ kind: 'waiting', repo: watchCase.repo.full_name, run_id: run.id });
  if (!pending.ok || pending.value.length === 0) return ' and requires an approval';
  const environments = pending.value.map(({ environment }) => environment);
  const reviewers = pending.value.flatMap((one) => one.reviewers);
  return ` and requires an approval of ${quotedNames(environments)}${reviewers.length > 0 ? ` by ${listed(reviewers)}` : ''}`;
}

/** `jobs_ended`: when its last job ended, in milliseconds; null where some have not, or it is not known. */
export function hungDetails(run: WorkflowRun, jobs_ended: number | null): CauseDetails {
  const though = jobs_ended === null ? '' : `, although all its jobs had ended by ${utc(iso(jobs_ended))}`;
  return { code: 'hung', message: `The newest run ${statusWords(run)}${though}.`, run };
}

/** No run on a counted event since the workflow was created; `runs` are those on other events. */
export function* neverRanDetails(watchCase: WatchCase, runs: WorkflowRun[]): Inquiry<CauseDetails> {
  const { watch, workflow } = watchCase;
  const events =
    watch.events === 'any'
      ? 'any event'
      : listed(
          watch.events.map((event) => `\`${event}\``),
          20,
          'or',
        );
  const others = [...new Set(runs.map((run) => run.event))];
  const seen = others.length > 0 ? ` All its runs are on ${quotedNames(others)}.` : '';
  return {
    code: 'never_ran',
    message: `It has never run on ${events} since it was created ${utc(workflow.created_at)}.${seen}`,
    run: runs[0] ?? null,
    advice: yield* countingSetting(watchCase, runs.filter(isGreen)),
  };
}

function isGreen({ conclusion }: WorkflowRun): boolean {
  return conclusion === 'success';
}

/** Successes that do not count, and the setting under which the newest of them would. */
export function* notCountedDetails(watchCase: WatchCase, since: WorkflowRun[]): Inquiry<CauseDetails> {
  const green = since.filter(isGreen);
  const reasons = new Set(green.map((run) => notCountedReason(run, watchCase)).filter((why) => why !== null));
  const run = green[0] ?? null;
  const [subject, verb, newest] =
    green.length === 1 ? ['it', 'does not count', 'It'] : ['none of them', 'counts', 'The newest'];
  const what = `${counted(green.length, 'run')} succeeded${watchCase.success === null ? '' : ' since'}, but ${subject} ${verb}: ${listed([...reasons].slice(0, 3))}`;
  return {
    code: 'not_counted',
    message: `${what}.${run ? ` ${newest} was created ${utc(run.created_at)}.` : ''}`,
    run,
    advice: yield* countingSetting(watchCase, green),
  };
}

/**
 * What the newest finished run shows, with its jobs and what GitHub says of them; `candidates` are the runs since the
 * last success that might have been one, the newest first.
 */
export function* finishedRunDetails(
  watchCase: WatchCase,
  run: WorkflowRun,
  candidates: WorkflowRun[],
): Inquiry<CauseDetails> {
  if (WITHOUT_WORK.has(run.conclusion)) return yield* skippedDetails(watchCase, run, candidates);
  const jobs = yield* mergedJobsOf(watchCase, run);
  if (run.conclusion === 'cancelled') {
    const alike = candidates.filter(isCancelled);
    const quote = yield* quoteOf(watchCase, firstToEnd((jobs ?? []).filter(isCancelled), run));
    const streak = `${counted(alike.length, 'cancelled run')} ${sinceFirst(alike, run)}`;
    return { code: 'cancelled', message: `The newest run was cancelled.${quote} ${streak}`, run };
  }
  const streak = withoutSuccess(run, candidates);
  const refused = run.conclusion === 'failure' ? firstRefused(jobs ?? []) : undefined;
  if (refused !== undefined) {
    const quote = yield* quoteOf(watchCase, refused);
    const what = 'The newest run failed before any step began, and no job was given a runner.';
    return { code: 'refused', message: `${what}${quote} ${streak}`, run };
  }
  const failure = yield* firstFailure(watchCase, run, jobs);
  return { code: 'failing', message: `The newest run ${endedWords(run)}${failure} ${streak}`, run };
}

/** Where no job was given a runner and none began a step: the first one that did not succeed for that. */
function firstRefused(jobs: Job[]): Job | undefined {
  const isRefused = ({ steps, runner }: Job) => steps?.length === 0 && runner === null;
  return jobs.every(isRefused) ? jobs.find(({ conclusion }) => conclusion !== 'skipped') : undefined;
}

/** Conclusions of a run that did nothing, or that is green and does not count. */
const WITHOUT_WORK = new Set<string | null>(['skipped', 'neutral', 'success']);

/** Skipped, neutral, or green without its work. */
function* skippedDetails(
  watchCase: WatchCase,
  run: WorkflowRun,
  candidates: WorkflowRun[],
): Inquiry<CauseDetails> {
  const alike = candidates.filter(({ conclusion }) => WITHOUT_WORK.has(conclusion));
  const streak = `${counted(alike.length, 'run')} like it ${sinceFirst(alike, run)}`;
  if (run.conclusion !== 'success')
    return { code: 'skipped', message: `The newest run ${endedWords(run)}. ${streak}`, run };
  const finding = watchCase.findings.get(`${run.id}/${run.attempt}`);
  const jobs = yield* readJobs(watchCase, run);
  const rows = jobs.ok ? jobs.value : [];
  const judged = judgeJobs(rows, run.attempt, watchCase.watch, false);
  const beside = yield* regularBesideIdle(watchCase, run, rows, judged);
  const regular = [...watchCase.skipped_regular_jobs, ...beside];
  return {
    code: 'skipped',
    message: `The newest run is green, but ${finding?.reason ?? 'did no work'}. ${streak}`,
    run,
    advice: settingToPaste(rows, run.attempt, watchCase.watch, regular),
    shortfall: shortfallOf(judged),
  };
}

/** What is to be looked for first: a failure that the run hides may be why a job after it was skipped. */
function shortfallOf({ shortfall, unclear, tolerated }: JudgedJobs): Shortfall {
  if (unclear !== null) return { kind: 'no_rows' };
  if (shortfall !== null && shortfall.kind !== 'skipped') return shortfall;
  return tolerated.length > 0 ? { kind: 'failed', names: tolerated } : { kind: 'skipped' };
}

/** Regular jobs that an idle run skips as well: to name the idle ones alone would not make it count. */
function* regularBesideIdle(
  watchCase: WatchCase,
  run: WorkflowRun,
  rows: Job[],
  judged: JudgedJobs,
): Inquiry<string[]> {
  const idle = idleJobs(mergedJobs(rows, run.attempt), watchCase.watch);
  if (judged.reason === null || idle.length === 0) return [];
  const skipped = yield* skippedRegularJobs(watchCase, run, judged, 'full');
  return skipped.is === 'regular' ? skipped.names : [];
}

/** A run that ended without any job, and how long there has been no success. */
export function invalidWorkflowDetails(run: WorkflowRun, runs: WorkflowRun[]): CauseDetails {
  return {
    code: 'invalid_workflow',
    message: `The newest run ${endedWords(run)} without any job: GitHub could not use the workflow file. ${withoutSuccess(run, runs)}`,
    run,
  };
}

function withoutSuccess(run: WorkflowRun, candidates: WorkflowRun[]): string {
  const bad = candidates.filter(({ conclusion }) => conclusion !== null && conclusion !== 'success');
  return `${counted(bad.length, 'run')} without success ${sinceFirst(bad, run)}`;
}

/** The end of a sentence on some runs, the newest first by creation. */
function sinceFirst(runs: WorkflowRun[], run: WorkflowRun): string {
  return `since ${utc((runs.at(-1) ?? run).created_at)}.`;
}

/**
 * The end of a sentence: which job and step failed first; where no step did, what GitHub says of the job: a
 * runner that was lost, a rule, a time limit.
 */
function* firstFailure(watchCase: WatchCase, run: WorkflowRun, jobs: Job[] | null): Inquiry<string> {
  if (jobs === null) return ' (its jobs could not be read).';
  const bad = jobs.filter(isBad);
  // Those that are cancelled are stopped because of another.
  const own = bad.filter((job) => !isCancelled(job));
  const job = firstToEnd(own.length > 0 ? own : bad, run);
  if (!job) return '.';
  const step = job.steps?.find(isBad);
  const link = job.url ? ` (${job.url})` : '';
  const quote = step ? '' : yield* quoteOf(watchCase, job);
  return `: job \`${job.name}\`${step ? `, step \`${step.name}\`` : ''}${link}.${quote}`;
}

/** The jobs of a run as they stand; null where they could not be read. */
export function* mergedJobsOf(watchCase: WatchCase, run: WorkflowRun): Inquiry<Job[] | null> {
  const answer = yield* readJobs(watchCase, run);
  return answer.ok ? mergedJobs(answer.value, run.attempt) : null;
}

function isBad({ conclusion }: Job | Step): boolean {
  return !['success', 'skipped', 'neutral', null].includes(conclusion);
}

function isCancelled({ conclusion }: Job | WorkflowRun): boolean {
  return conclusion === 'cancelled';
}

function firstToEnd(jobs: Job[], { updated_at }: WorkflowRun): Job | undefined {
  const end = (job: Job) => ms(job.completed_at ?? updated_at);
  return [...jobs].sort((a, b) => end(a) - end(b))[0];
}

/** A sentence is quoted up to this length. */
const QUOTE_LENGTH = 300;

/**
 * Said of every step that was stopped, whoever stopped it: the reason is another note, such as "The job has
 * exceeded the maximum execution time of 12m0s" (https://github.com/vm0-ai/vm0/issues/35329).
 */
const NO_REASON = /^The operation was cancell?ed\.?$/;

/** What GitHub notes beside a job, as ` GitHub says: “…”`; empty without `checks: read`, or anything of use. */
function* quoteOf({ repo }: WatchCase, job: Job | undefined): Inquiry<string> {
  if (job === undefined) return '';
  const answer = yield* ask({ kind: 'annotations', repo: repo.full_name, job_id: job.id });
  const notes = (answer.ok ? answer.value : []).map(({ level, message }) => ({
    level,
    text: printableLine(message).trim(),
  }));
  const useful = notes.filter(({ text }) => text !== '' && !NO_REASON.test(text));
  const note = useful.find(({ level }) => level === 'failure') ?? useful[0];
  if (note === undefined) return '';
  const quote = note.text.slice(0, QUOTE_LENGTH);
  return ` GitHub says: “${quote}”${/[.!?]$/.test(quote) ? '' : '.'}`;
}
