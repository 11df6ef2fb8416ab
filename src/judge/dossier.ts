/** All that has been learnt of one watch's runs: rows, earlier attempts, jobs, and what could not be read. */

import { ask, type Inquiry } from '../evidence/inquiry.js';
import type { AnswerOf, Job, Pass, RunList, WorkflowRun } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import { ms } from '../text/time.js';
import { type JobOutcomes, jobOutcomesOf, judgeJobs, mergedJobs, type Work } from './job-rules.js';
import type { RunRules } from './run-rules.js';

/** What was said of one attempt: whether it is a genuine success, and why. */
export interface Finding {
  run: WorkflowRun;
  counts: boolean;
  reason: string;
}

export interface Dossier {
  rules: RunRules;
  workflow_id: number;
  /** The newest known row of each run. */
  rows: Map<number, WorkflowRun>;
  /** Findings by run and attempt. */
  findings: Map<string, Finding>;
  attempts: Map<string, AnswerOf<'attempt'>>;
  jobs: Map<string, AnswerOf<'jobs'>>;
  /** Further pages of the run list by number and read: they tell of habits only, and are no list of candidates. */
  older: Map<string, AnswerOf<'older_runs'>>;
  /** When the youngest of the runs that this search did not or could not look into was last heard of. */
  unread_until: string | null;
  /** Reads that failed for a run which might have been a success inside the window. */
  blocked: Problem[];
  /** Jobs found to be a habit in this search, by the start of the run that shows it. */
  habits: Map<string, string>;
  /** Jobs skipped in a green run though they used to succeed. */
  skipped_habits: Set<string>;
  /** Whether a completion in the future was seen: then the watch cannot be called stale. */
  future: boolean;
  /** Which read is under way; at the second one the jobs of runs that ended after `reread_from` are read again. */
  read: Pass;
  reread_from: string | null;
}

export function openDossier(rules: RunRules, workflowId: number): Dossier {
  return {
    rules,
    workflow_id: workflowId,
    rows: new Map(),
    findings: new Map(),
    attempts: new Map(),
    jobs: new Map(),
    older: new Map(),
    unread_until: null,
    blocked: [],
    habits: new Map(),
    skipped_habits: new Set(),
    future: false,
    read: 1,
    reread_from: null,
  };
}

/** Adds a list's rows of this workflow. Of two answers about one run the newer counts, in whatever order they come. */
export function addRows(dossier: Dossier, list: RunList): void {
  for (const row of list.rows) {
    if (row.workflow_id !== dossier.workflow_id) continue;
    const known = dossier.rows.get(row.id);
    if (!known || isNewerAnswer(row, known)) dossier.rows.set(row.id, row);
  }
}

/** Newest first by the start of the newest attempt; rows may come in any order. */
export function newestFirst(dossier: Dossier): WorkflowRun[] {
  return [...dossier.rows.values()].sort((a, b) => ms(b.started_at) - ms(a.started_at) || b.id - a.id);
}

export function note(dossier: Dossier, run: WorkflowRun, counts: boolean, reason: string): void {
  dossier.findings.set(`${run.id}/${run.attempt}`, { run, counts, reason });
}

/** Attempt `attempt` of a run as a row. */
export function* attemptOf(
  dossier: Dossier,
  row: WorkflowRun,
  attempt: number,
): Inquiry<AnswerOf<'attempt'>> {
  if (attempt === row.attempt) return { ok: true, value: row };
  const key = `${row.id}/${attempt}`;
  const known = dossier.attempts.get(key);
  if (known?.ok) return known;
  const repo = dossier.rules.repo.full_name;
  const answer = yield* ask({ kind: 'attempt', repo, run_id: row.id, attempt });
  dossier.attempts.set(key, answer);
  return answer;
}

/** A further page of the workflow's run list; noted where it could not be read, and then asked for once a read. */
export function* olderPage(dossier: Dossier, page: number): Inquiry<AnswerOf<'older_runs'>> {
  const first = dossier.older.get(`${page}/1`);
  const key = `${page}/${dossier.read}`;
  const known = first?.ok ? first : dossier.older.get(key);
  const repo = dossier.rules.repo.full_name;
  const answer = known ?? (yield* ask({ kind: 'older_runs', repo, workflow_id: dossier.workflow_id, page }));
  dossier.older.set(key, answer);
  if (!answer.ok) dossier.blocked.push(answer.error);
  return answer;
}

/** The jobs of all attempts of a run. */
export function* jobsOf(dossier: Dossier, row: WorkflowRun): Inquiry<AnswerOf<'jobs'>> {
  const again = dossier.reread_from !== null && ms(row.updated_at) >= ms(dossier.reread_from);
  const first = dossier.jobs.get(`${row.id}/${row.attempt}/1`);
  const key = `${row.id}/${row.attempt}/${dossier.read}`;
  const known = first?.ok && !again ? first : dossier.jobs.get(key);
  if (known) return known;
  const repo = dossier.rules.repo.full_name;
  const answer = yield* ask({
    kind: 'jobs',
    repo,
    run_id: row.id,
    attempt: row.attempt,
    read: dossier.read,
  });
  dossier.jobs.set(key, answer);
  return answer;
}

/** What a run's jobs did, with their names; null (and noted) where they could not be read. */
export function* workOf(
  dossier: Dossier,
  row: WorkflowRun,
  attempt: number,
): Inquiry<(Work & JobOutcomes) | null> {
  const jobs = yield* jobsOf(dossier, row);
  if (!jobs.ok) {
    dossier.blocked.push(jobs.error);
    return null;
  }
  const { watch } = dossier.rules;
  if (watch.min_duration_seconds !== null && jobs.value.some(isUntimed)) {
    dossier.blocked.push(untimed(row));
    return null;
  }
  return { ...judgeJobs(jobs.value, attempt, watch), ...jobOutcomesOf(mergedJobs(jobs.value, attempt)) };
}

/** A success whose start is not told: whether it took long enough cannot be known. */
function isUntimed(job: Job): boolean {
  return job.conclusion === 'success' && job.started_at === null;
}

function untimed(row: WorkflowRun): Problem {
  return {
    code: 'evidence_incomplete',
    message: `GitHub tells no start of a job of ${row.url || `run ${row.id}`}, so \`min_duration_seconds\` cannot be checked.`,
    hint: 'Run the monitor again; if it stays, take `min_duration_seconds` off this watch.',
  };
}

function isNewerAnswer(row: WorkflowRun, known: WorkflowRun): boolean {
  if (row.attempt !== known.attempt) return row.attempt > known.attempt;
  const byUpdate = ms(row.updated_at) - ms(known.updated_at);
  return byUpdate > 0 || (byUpdate === 0 && known.status !== 'completed');
}
