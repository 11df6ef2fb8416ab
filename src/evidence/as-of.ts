/** Answers as they were at an earlier instant, for a back-test and for a replay that goes back in time. */
import type { Result } from '../problems.js';
import { DAY, HOUR, iso, ms } from '../text/time.js';
import { passesFilter } from './coverage.js';
import type { Ask } from './inquiry.js';
import type {
  Answer,
  Commit,
  Question,
  QuestionKind,
  QuestionOf,
  Repository,
  RunList,
  ValueOf,
  Workflow,
  WorkflowRun,
} from './model.js';

/** Far enough back for every list that a judgement at `at` asks for. */
export function deepestSince(at: string): string {
  return iso(ms(at) - 65 * DAY);
}

interface Past {
  at_ms: number;
  /** Asks for what is known today. */
  ask: Ask;
  /** One list back to here serves all days: it is asked for once and filtered here. */
  deep: string;
}

/**
 * Answers as they would have been at an instant. Runs and their attempts are taken back to it; the workflow's
 * state, its file and the repository are today's, since GitHub keeps no record of them.
 */
export function asOf(at: string, ask: Ask, deep = deepestSince(at)): Ask {
  const past: Past = { at_ms: ms(at), ask, deep };
  const look = async (question: Question): Promise<Answer> => {
    if (question.kind === 'runs') return runsAsOf(past, question);
    if (question.kind === 'newest_scheduled' || question.kind === 'older_runs')
      return takenBack(past, question.repo, await ask(question));
    const answer = (await ask('read' in question ? { ...question, read: 1 } : question)) as Answer;
    return answer.ok ? { ok: true, value: valueAsOf(past, question, answer.value) } : answer;
  };
  return look as Ask;
}

function valueAsOf({ at_ms }: Past, { kind }: Question, value: Value): Value {
  if (kind === 'workflows') return (value as Workflow[]).map((one) => ({ ...one, state: 'active' }));
  if (kind === 'repository') return { ...(value as Repository), archived: false, pushed_at: null };
  // A commit made later says nothing of then.
  const isLater = kind === 'commit' && value !== null && ms((value as Commit).date) > at_ms;
  return isLater ? null : value;
}

type Value = ValueOf<QuestionKind>;

async function runsAsOf(past: Past, question: QuestionOf<'runs'>): Promise<Result<RunList>> {
  const { ask, deep } = past;
  const isWhole = question.workflow_id === null;
  const deepest = await ask(
    isWhole ? question : { ...question, status: null, event: null, since: deep, read: 1 },
  );
  const answer = deepest.ok ? deepest : await ask({ ...question, read: 1 });
  const then = await takenBack(past, question.repo, answer);
  if (!then.ok) return then;
  const rows = then.value.rows.filter((row) => passesFilter(row, question));
  return { ok: true, value: withRows(then.value, rows) };
}

/** The runs of a list that had been created by then, each as it was. */
async function takenBack(past: Past, repo: string, list: Result<RunList>): Promise<Result<RunList>> {
  if (!list.ok) return list;
  const born = list.value.rows.filter((row) => ms(row.created_at) <= past.at_ms);
  const rows: WorkflowRun[] = [];
  for (const row of await Promise.all(born.map((row) => rowAsOf(past, repo, row)))) {
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return { ok: true, value: withRows(list.value, rows) };
}

function withRows(list: RunList, rows: WorkflowRun[]): RunList {
  return { ...list, rows, total_count: list.end === 'list' ? rows.length : list.total_count };
}

/** The attempt that was the newest one then, and unfinished if it ended later. */
async function rowAsOf(past: Past, repo: string, row: WorkflowRun): Promise<Result<WorkflowRun>> {
  const { at_ms, ask } = past;
  let then = row;
  while (then.attempt > 1 && ms(then.started_at) > at_ms) {
    const earlier = await ask({ kind: 'attempt', repo, run_id: row.id, attempt: then.attempt - 1 });
    if (!earlier.ok) return earlier;
    then = earlier.value;
  }
  if (ms(then.updated_at) <= at_ms || then.status !== 'completed') return { ok: true, value: then };
  const end = await endOf(then, ask, { kind: 'jobs', repo, run_id: row.id, attempt: row.attempt, read: 1 });
  if (!end.ok) return end;
  const value = end.value > at_ms ? { ...then, status: 'in_progress', conclusion: null } : then;
  return { ok: true, value };
}

/** `updated_at` moves on later events, so the jobs say when an attempt ended. */
async function endOf(attempt: WorkflowRun, ask: Ask, question: QuestionOf<'jobs'>): Promise<Result<number>> {
  const updated = ms(attempt.updated_at);
  if (updated - ms(attempt.started_at) < HOUR) return { ok: true, value: updated };
  const jobs = await ask(question);
  if (!jobs.ok) return jobs;
  const ends = jobs.value.flatMap((job) =>
    job.attempt <= attempt.attempt && job.completed_at !== null ? [ms(job.completed_at)] : [],
  );
  return { ok: true, value: ends.length === 0 ? updated : Math.max(...ends) };
}
