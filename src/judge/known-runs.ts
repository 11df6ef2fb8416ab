/** What is known of a watch's runs: their rows, earlier attempts and jobs, each asked for once. */

import { ask, type Inquiry } from '../evidence/inquiry.js';
import type { AnswerOf, Job, RunList, WorkflowRun } from '../evidence/model.js';
import { groupBy, memoized } from '../text/by-key.js';
import { DAY, ms } from '../text/time.js';
import { type JudgedJobs, judgeJobs } from './job-rules.js';
import type { WatchCase } from './watch-case.js';

/** A run of this age may have lost the rows of its jobs. */
export const JOBS_KEPT = 30 * DAY;

/** Adds a list's rows of this workflow. Of two answers about a run the newer counts, whichever came first. */
export function addRows(watchCase: WatchCase, list: RunList): void {
  const { runs, workflow, oldest_in_repository: known } = watchCase;
  const oldest = oldestOf(list);
  if (oldest !== null && (known === null || ms(oldest.created_at) < ms(known.created_at)))
    watchCase.oldest_in_repository = oldest;
  for (const row of byWorkflow(list).get(workflow.id) ?? []) {
    const known = runs.get(row.id);
    if (!known || isNewerAnswer(row, known)) runs.set(row.id, row);
  }
}

const oldestOf = memoized(({ rows }: RunList) =>
  rows.reduce<WorkflowRun | null>(
    (oldest, row) => (oldest === null || ms(row.created_at) < ms(oldest.created_at) ? row : oldest),
    null,
  ),
);

const byWorkflow = memoized(({ rows }: RunList) => groupBy(rows, ({ workflow_id }) => workflow_id));

/** Newest first by the start of the newest attempt; rows may come in any order. */
export function newestFirst({ runs }: WatchCase): WorkflowRun[] {
  return [...runs.values()].sort((a, b) => ms(b.started_at) - ms(a.started_at) || b.id - a.id);
}

/** Records whether an attempt counts (null: it could not be looked at), and why; the result shows it. */
export function recordFinding(
  { findings }: WatchCase,
  run: WorkflowRun,
  counts: boolean | null,
  reason: string,
): void {
  findings.set(`${run.id}/${run.attempt}`, { run, counts, reason });
}

/** Attempt `attempt` of a run as a row. */
export function* readAttempt(
  watchCase: WatchCase,
  row: WorkflowRun,
  attempt: number,
): Inquiry<AnswerOf<'attempt'>> {
  if (attempt === row.attempt) return { ok: true, value: row };
  const key = `${row.id}/${attempt}`;
  const known = watchCase.attempts.get(key);
  if (known?.ok) return known;
  const repo = watchCase.repo.full_name;
  const answer = yield* ask({ kind: 'attempt', repo, run_id: row.id, attempt });
  watchCase.attempts.set(key, answer);
  return answer;
}

/**
 * The newest successes of an event, or of all, that were created before an instant. What cannot be read is
 * recorded, and asked for once in each pass.
 */
export function* readOlderRuns(
  watchCase: WatchCase,
  event: string | null,
  before: string,
): Inquiry<AnswerOf<'older_runs'>> {
  const { older_runs, pass, workflow, repo } = watchCase;
  const [key, failed] = [`${event} ${before}`, `failed ${pass}`];
  const asked = {
    kind: 'older_runs',
    repo: repo.full_name,
    workflow_id: workflow.id,
    event,
    before,
  } as const;
  const answer = older_runs.get(key) ?? older_runs.get(failed) ?? (yield* ask(asked));
  older_runs.set(answer.ok ? key : failed, answer);
  if (!answer.ok) watchCase.read_failures.push(answer.error);
  return answer;
}

/** The jobs of all attempts of a run. */
export function* readJobs(watchCase: WatchCase, row: WorkflowRun): Inquiry<AnswerOf<'jobs'>> {
  const { jobs, pass, reread_from, repo } = watchCase;
  const again = reread_from !== null && ms(row.updated_at) >= ms(reread_from);
  const { id: run_id, attempt } = row;
  const first = jobs.get(`${run_id}/${attempt}/1`);
  const key = `${run_id}/${attempt}/${pass}`;
  const known = first?.ok && !again ? first : jobs.get(key);
  if (known) return known;
  const answer = yield* ask({ kind: 'jobs', repo: repo.full_name, run_id, attempt, read: pass });
  jobs.set(key, answer);
  return answer;
}

/**
 * What the jobs of an attempt did, with their names; null where they could not be read, which is recorded.
 * `row` is the run's newest row, `run` is that of the attempt.
 */
export function* readAndJudgeJobs(
  watchCase: WatchCase,
  row: WorkflowRun,
  run: WorkflowRun,
): Inquiry<JudgedJobs | null> {
  const jobs = yield* readJobs(watchCase, row);
  if (!jobs.ok) {
    watchCase.read_failures.push(jobs.error);
    return null;
  }
  return judgeOnce(watchCase, jobs.value, run);
}

/** Many jobs that a run skips are each looked for in the same runs before it. */
function judgeOnce(watchCase: WatchCase, rows: Job[], run: WorkflowRun): JudgedJobs {
  const { watch, context, judged_jobs } = watchCase;
  const key = `${run.id}/${run.attempt}`;
  const known = judged_jobs.get(key);
  if (known?.rows === rows) return known.judged;
  const isOld = ms(context.now) - ms(run.started_at) >= JOBS_KEPT;
  const judged = judgeJobs(rows, run.attempt, watch, isOld);
  judged_jobs.set(key, { rows, judged });
  return judged;
}

function isNewerAnswer(row: WorkflowRun, known: WorkflowRun): boolean {
  if (row.attempt !== known.attempt) return row.attempt > known.attempt;
  const byUpdate = ms(row.updated_at) - ms(known.updated_at);
  return byUpdate > 0 || (byUpdate === 0 && known.status !== 'completed');
}
