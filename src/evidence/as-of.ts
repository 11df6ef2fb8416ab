/** Answers as they were at an earlier instant, for a back-test and for a replay that goes back in time. */
import type { Result } from '../problems.js';
import { DAY, HOUR, iso, ms } from '../text/time.js';
import { fits } from './coverage.js';
import type { Ask } from './inquiry.js';
import type {
  Answer,
  AnswerOf,
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

/**
 * Answers as they would have been at an instant. Runs and their attempts are taken back to it; the workflow's state,
 * its file and the repository are today's, since GitHub keeps no record of them.
 */
export function asOf(at: string, ask: Ask, deep = deepestSince(at)): Ask {
  const look = async (question: Question): Promise<Answer> => {
    if (question.kind === 'runs') return runsAsOf(at, ask, deep, question);
    if (question.kind === 'newest_scheduled' || question.kind === 'older_runs')
      return takenBack(at, ask, question.repo, await ask(question));
    const answer = (await ask('read' in question ? { ...question, read: 1 } : question)) as Answer;
    return answer.ok ? { ok: true, value: valueAsOf(at, question, answer.value) } : answer;
  };
  return look as Ask;
}

function valueAsOf(at: string, { kind }: Question, value: ValueOf<QuestionKind>): ValueOf<QuestionKind> {
  if (kind === 'workflows') return (value as Workflow[]).map((one) => ({ ...one, state: 'active' }));
  if (kind === 'repository') return { ...(value as Repository), archived: false, pushed_at: null };
  const isLater = kind === 'commit' && value !== null && ms((value as Commit).date) > ms(at);
  // A commit made later says nothing of then.
  return isLater ? null : value;
}

/** One deep list serves all days: it is asked once and filtered here. */
async function runsAsOf(
  at: string,
  ask: Ask,
  deep: string,
  question: QuestionOf<'runs'>,
): Promise<AnswerOf<'runs'>> {
  const whole =
    question.workflow_id === null
      ? question
      : { ...question, status: null, event: null, since: deep, read: 1 as const };
  const deepest = await ask(whole);
  const answer = deepest.ok ? deepest : await ask({ ...question, read: 1 });
  const then = await takenBack(at, ask, question.repo, answer);
  if (!then.ok) return then;
  const rows = then.value.rows.filter((row) => fits(row, question));
  return { ok: true, value: listAsOf(then.value, rows) };
}

/** The runs of a list that had been created by then, each as it was. */
async function takenBack(
  at: string,
  ask: Ask,
  repo: string,
  list: Result<RunList>,
): Promise<Result<RunList>> {
  if (!list.ok) return list;
  const born = list.value.rows.filter((row) => ms(row.created_at) <= ms(at));
  const then = await Promise.all(born.map((row) => rowAsOf(at, ask, repo, row)));
  const failed = then.find((row) => !row.ok);
  if (failed && !failed.ok) return failed;
  const rows = then.flatMap((row) => (row.ok ? [row.value] : []));
  return { ok: true, value: listAsOf(list.value, rows) };
}

function listAsOf(list: RunList, rows: WorkflowRun[]): RunList {
  return { ...list, rows, total_count: list.end === 'list' ? rows.length : list.total_count };
}

/** The attempt that was the newest one then, and unfinished if it ended later. */
async function rowAsOf(at: string, ask: Ask, repo: string, row: WorkflowRun): Promise<Result<WorkflowRun>> {
  let then = row;
  while (then.attempt > 1 && ms(then.started_at) > ms(at)) {
    const earlier = await ask({ kind: 'attempt', repo, run_id: row.id, attempt: then.attempt - 1 });
    if (!earlier.ok) return earlier;
    then = earlier.value;
  }
  if (ms(then.updated_at) <= ms(at) || then.status !== 'completed') return { ok: true, value: then };
  const end = await endOf(ask, repo, row, then);
  if (!end.ok) return end;
  return {
    ok: true,
    value: end.value > ms(at) ? { ...then, status: 'in_progress', conclusion: null } : then,
  };
}

/** `updated_at` moves on later events, so the jobs say when an attempt ended. */
async function endOf(
  ask: Ask,
  repo: string,
  row: WorkflowRun,
  attempt: WorkflowRun,
): Promise<Result<number>> {
  const updated = ms(attempt.updated_at);
  if (updated - ms(attempt.started_at) < HOUR) return { ok: true, value: updated };
  const jobs = await ask({ kind: 'jobs', repo, run_id: row.id, attempt: row.attempt, read: 1 });
  if (!jobs.ok) return jobs;
  const ends = jobs.value.flatMap((job) =>
    job.attempt <= attempt.attempt && job.completed_at !== null ? [ms(job.completed_at)] : [],
  );
  return { ok: true, value: ends.length === 0 ? updated : Math.max(...ends) };
}
