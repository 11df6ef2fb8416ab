/** The facts behind each cause, in a sentence or two: since when, how many, which job and step, waiting for what. */

import { ask, type Inquiry, scheduledRuns } from '../evidence/inquiry.js';
import type { Job, Step, WorkflowRun } from '../evidence/model.js';
import { names } from '../text/quote.js';
import { ms } from '../text/time.js';
import { counted, listed, utc } from '../text/words.js';
import { fileOf } from './identify.js';
import { mergedJobs } from './job-rules.js';
import { jobsOf } from './known-runs.js';
import type { CauseCode } from './model.js';
import { foreignReason } from './run-rules.js';
import type { WatchCase } from './watch-case.js';

export interface Facts {
  message: string;
  run: WorkflowRun | null;
}

export function disabledFacts(watchCase: WatchCase): Facts {
  const why: Record<string, string> = {
    disabled_inactivity: 'GitHub disabled it because the repository had no activity for 60 days',
    disabled_fork: 'GitHub disabled it because the repository is a fork',
    disabled_manually: 'it was disabled by hand',
  };
  const { state, path } = watchCase.workflow;
  return {
    message: `${path} is disabled: ${why[state] ?? 'GitHub says no more'} (\`${state}\`).`,
    run: null,
  };
}

export function* stuckFacts(watchCase: WatchCase, runs: WorkflowRun[]): Inquiry<Facts> {
  const held = runs.filter((run) => run.status !== 'completed');
  const first = oldest(held.filter((run) => run.status === 'waiting')) ?? oldest(held) ?? null;
  const newest = runs[0] ?? null;
  const waits = first?.status === 'waiting' ? yield* waitingFor(watchCase, first) : '';
  const since = first ? `since ${utc(first.started_at)}` : '';
  const behind =
    first && newest && first.id !== newest.id
      ? ` The newest run is \`${newest.status}\` since ${utc(newest.started_at)}.`
      : '';
  const message = `${counted(held.length, 'run')} not finished; the first is \`${first?.status ?? 'queued'}\` ${since}${waits}.${behind}`;
  return { message, run: first };
}

function* waitingFor(watchCase: WatchCase, run: WorkflowRun): Inquiry<string> {
  const pending = yield* ask({ kind: 'waiting', repo: watchCase.repo.full_name, run_id: run.id });
  if (!pending.ok || pending.value.length === 0) return ', waiting for an approval';
  const environments = pending.value.map(({ environment }) => environment);
  const reviewers = pending.value.flatMap((one) => one.reviewers);
  return `, waiting for an approval of ${names(environments)}${reviewers.length > 0 ? ` by ${listed(reviewers)}` : ''}`;
}

export function neverRanFacts(watchCase: WatchCase, runs: WorkflowRun[]): Facts {
  const events =
    watchCase.watch.events === 'any'
      ? 'any event'
      : listed(watchCase.watch.events.map((event) => `\`${event}\``));
  const others = [...new Set(runs.map((run) => run.event))];
  const seen = others.length > 0 ? ` Its runs are all on ${names(others)}.` : '';
  return {
    message: `GitHub knows no run on ${events}; the workflow exists since ${utc(watchCase.workflow.created_at)}.${seen}`,
    run: runs[0] ?? null,
  };
}

export function* notFiringFacts(watchCase: WatchCase, runs: WorkflowRun[]): Inquiry<Facts> {
  const newest = runs[0] ?? null;
  const ended = newest ? `; that one ended as ${newest.conclusion ?? newest.status}` : '';
  const last = newest
    ? `No run was created since ${utc(newest.created_at)} (event \`${newest.event}\`)${ended}.`
    : '';
  return { message: `${last} ${yield* siblings(watchCase)}`.trim(), run: newest };
}

/** Whether other crons of the repository still fire: the one thing that tells a job's fault from an account's. */
function* siblings(watchCase: WatchCase): Inquiry<string> {
  const answer = yield* ask(scheduledRuns(watchCase.repo.full_name, null, null));
  if (!answer.ok) return 'Whether other scheduled workflows of the repository fire could not be read.';
  const others = answer.value.rows.filter(
    (row) =>
      row.workflow_id !== watchCase.workflow.id &&
      row.event === 'schedule' &&
      row.id !== watchCase.context.own_run_id &&
      ms(row.created_at) > ms(watchCase.sla?.cutoff ?? watchCase.context.now),
  );
  const paths = [...new Set(others.map((row) => fileOf(row.path)))];
  return paths.length > 0
    ? `Other scheduled workflows of the repository still fire: ${names(paths, 3)}.`
    : 'No other scheduled workflow of the repository has fired in that time either.';
}

export function notCountedFacts(watchCase: WatchCase, since: WorkflowRun[]): Facts {
  const green = since.filter((run) => run.conclusion === 'success');
  const reasons = [...new Set(green.map((run) => foreignReason(run, watchCase)).filter((r) => r !== null))];
  const run = green[0] ?? since[0] ?? null;
  const what = `${counted(green.length, 'successful run')} since, but none counts: ${listed(reasons.slice(0, 3))}`;
  const message =
    green.length > 0
      ? what
      : `${counted(since.length, 'run')} since, none of them on a counted event or branch`;
  return { message: `${message}. The newest is of ${run ? utc(run.created_at) : 'unknown date'}.`, run };
}

export function skippedFacts(watchCase: WatchCase, run: WorkflowRun, candidates: WorkflowRun[]): Facts {
  const alike = candidates.filter((other) =>
    ['skipped', 'neutral', 'success'].includes(other.conclusion ?? ''),
  );
  const finding = watchCase.findings.get(`${run.id}/${run.attempt}`);
  const why =
    run.conclusion === 'success'
      ? `is green, but ${finding?.reason ?? 'did no work'}`
      : `ended as ${run.conclusion}`;
  const first = oldest(alike);
  const streak = `${counted(alike.length, 'run')} like it since ${first ? utc(first.created_at) : 'then'}`;
  return { message: `The newest run ${why}. ${streak}.`, run };
}

export function cancelledFacts(run: WorkflowRun, candidates: WorkflowRun[]): Facts {
  const alike = candidates.filter((other) => other.conclusion === 'cancelled');
  const first = oldest(alike);
  return {
    message: `The newest run was cancelled. ${counted(alike.length, 'cancelled run')} since ${first ? utc(first.created_at) : 'then'}.`,
    run,
  };
}

export function* failingFacts(
  watchCase: WatchCase,
  code: CauseCode,
  run: WorkflowRun,
  candidates: WorkflowRun[],
): Inquiry<Facts> {
  const bad = candidates.filter((other) => other.conclusion !== null && other.conclusion !== 'success');
  const first = oldest(bad);
  const streak = `${counted(bad.length, 'run')} without success since ${first ? utc(first.created_at) : utc(run.created_at)}`;
  if (run.status !== 'completed') {
    return {
      message: `The newest run is ${run.status.replaceAll('_', ' ')} since ${utc(run.started_at)}. ${streak}.`,
      run,
    };
  }
  if (code === 'invalid_workflow') {
    return {
      message: `The newest run ended as ${run.conclusion} and made no job: GitHub could not use the workflow file. ${streak}.`,
      run,
    };
  }
  return {
    message: `The newest run ended as ${run.conclusion}${yield* where(watchCase, run)}. ${streak}.`,
    run,
  };
}

/** Which job and step failed first. */
function* where(watchCase: WatchCase, run: WorkflowRun): Inquiry<string> {
  const jobs = yield* jobsOf(watchCase, run);
  if (!jobs.ok) return ' (its jobs could not be read)';
  const isBad = (one: Job | Step) => !['success', 'skipped', 'neutral', null].includes(one.conclusion);
  const [job] = mergedJobs(jobs.value, run.attempt)
    .filter(isBad)
    .sort((a, b) => ms(a.completed_at ?? run.updated_at) - ms(b.completed_at ?? run.updated_at));
  if (!job) return '';
  const step = job.steps?.find(isBad);
  const link = job.url ? ` (${job.url})` : '';
  return `: job \`${job.name}\`${step ? `, step \`${step.name}\`` : ''}${link}`;
}

/** By creation. */
function oldest(runs: WorkflowRun[]): WorkflowRun | undefined {
  return [...runs].sort((a, b) => ms(a.created_at) - ms(b.created_at))[0];
}
