/** A workflow's history as GitHub would show it at any instant, and the judge asked about it in process. */
import type { Inquiry } from '../../src/evidence/inquiry.js';
import type {
  Answer,
  Job,
  JudgeContext,
  Question,
  QuestionOf,
  RunList,
  WorkflowRun,
} from '../../src/evidence/model.js';
import type { Schedule, Verdict } from '../../src/judge/model.js';
import { judge } from '../../src/judge/verdict.js';
import type { Watch } from '../../src/settings/model.js';
import { noRequirements } from '../../src/settings/watches.js';
import { DAY, iso, isoSecond } from '../../src/text/time.js';

export interface Run {
  /** In milliseconds. */
  created: number;
  ended: number;
  /** Genuine, failed, or green with every step skipped. */
  how: 'success' | 'failure' | 'skipped';
}

const PATH = '.github/workflows/job.yml';
const PAGE = 100;
/** GitHub shows no more of a filtered list. */
const MOST_FILTERED = 1000;
const WORKFLOW = 7;

const watch: Watch = {
  repo: 'octo-org/backend',
  entry: 'job.yml',
  found_by: 'settings',
  sla_hours: 'auto',
  missed_windows: null,
  grace_hours: 'auto',
  remind_hours: null,
  events: ['schedule', 'workflow_dispatch', 'repository_dispatch'],
  branch: null,
  ...noRequirements(),
};

/** The verdict at an instant, with the settings' own defaults; `runs` ascend by their creation. */
export async function judgeAt(schedules: Schedule[], runs: Run[], instant: number): Promise<Verdict> {
  const context: JudgeContext = {
    now: isoSecond(instant),
    clock_skew_minutes: 0,
    other_now: null,
    own_run_id: null,
    own_repo: null,
    own_workflow_path: null,
    bulk_listed: [],
    report: null,
  };
  return drive(judge(watch, context), (question) => answer(schedules, runs, instant, question));
}

async function drive<T>(inquiry: Inquiry<T>, answerTo: (question: Question) => Answer): Promise<T> {
  let step = inquiry.next([]);
  while (!step.done) {
    if (typeof step.value === 'function') await step.value();
    step = inquiry.next(Array.isArray(step.value) ? step.value.map(answerTo) : []);
  }
  return step.value;
}

function answer(schedules: Schedule[], runs: Run[], now: number, question: Question): Answer {
  const born = iso(now - 1000 * DAY);
  switch (question.kind) {
    case 'repository':
      return ok({
        id: 1,
        full_name: watch.repo,
        default_branch: 'main',
        archived: false,
        disabled: false,
        private: true,
        pushed_at: null,
        url: `https://github.com/${watch.repo}`,
      });
    case 'workflows':
      return ok([{ id: WORKFLOW, name: 'job', path: PATH, state: 'active', created_at: born, url: '' }]);
    case 'file':
      return ok({ text: fileOf(schedules) });
    case 'commit':
      return ok({ sha: 'c0ffee', date: born, parent: null, author: null, url: '' });
    case 'runs':
      return ok(listOf(runs, now, question));
    case 'jobs':
      return ok(jobsOf(runs, now, question));
    case 'run_before':
      return ok(rowOf(runs, 0, now));
    default:
      throw new Error(`The bench has no answer to ${question.kind}.`);
  }
}

function ok(value: unknown): Answer {
  return { ok: true, value } as Answer;
}

function fileOf(schedules: Schedule[]): string {
  const crons = schedules.map(({ cron, timezone }) => `    - { cron: '${cron}', timezone: ${timezone} }\n`);
  return `on:\n  schedule:\n${crons.join('')}`;
}

/** Newest first, back past `since` or one page. */
function listOf(runs: Run[], now: number, question: QuestionOf<'runs'>): RunList {
  const { status, event } = question;
  const rows: WorkflowRun[] = [];
  // All runs are scheduled ones.
  const newest = event === null || event === 'schedule' ? lastBefore(runs, now) : -1;
  let end: RunList['end'] = 'list';
  for (let i = newest; i >= 0 && end === 'list'; i--) {
    const row = rowOf(runs, i, now);
    if (status !== null && row.conclusion !== status) continue;
    rows.push(row);
    end = endAfter(rows, question);
  }
  return { rows, end, total_count: rows.length };
}

function endAfter(rows: WorkflowRun[], { since, status, event }: QuestionOf<'runs'>): RunList['end'] {
  if (since === null) return rows.length === PAGE ? 'page' : 'list';
  if ((rows.at(-1)?.created_at ?? since) < since) return 'date';
  return rows.length === MOST_FILTERED && (status ?? event) !== null ? 'early' : 'list';
}

/** Index of the newest run that was created by then. */
function lastBefore(runs: Run[], now: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.created ?? 0) <= now) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function rowOf(runs: Run[], i: number, now: number): WorkflowRun {
  const run = runs[i];
  if (!run) throw new Error('No such run.');
  const isOver = run.ended <= now;
  return {
    id: i + 1,
    node_id: null,
    workflow_id: WORKFLOW,
    run_number: i + 1,
    path: PATH,
    event: 'schedule',
    branch: 'main',
    head_repo_id: 1,
    head_repo: watch.repo,
    status: isOver ? 'completed' : 'in_progress',
    conclusion: !isOver ? null : run.how === 'failure' ? 'failure' : 'success',
    attempt: 1,
    created_at: isoSecond(run.created),
    started_at: isoSecond(run.created),
    updated_at: isoSecond(Math.min(run.ended, now)),
    url: `https://github.com/${watch.repo}/actions/runs/${i + 1}`,
  };
}

function jobsOf(runs: Run[], now: number, { run_id }: QuestionOf<'jobs'>): Job[] {
  const { conclusion, status, created_at, updated_at } = rowOf(runs, run_id - 1, now);
  const worked = runs[run_id - 1]?.how === 'skipped' ? 'skipped' : conclusion;
  return [
    {
      id: run_id,
      name: 'job',
      attempt: 1,
      status,
      conclusion,
      started_at: created_at,
      completed_at: conclusion === null ? null : updated_at,
      url: null,
      runner: 'runner',
      labels: [],
      steps: [
        { name: 'Set up job', number: 1, status: 'completed', conclusion: 'success' },
        { name: 'Run ./work', number: 2, status, conclusion: worked },
      ],
    },
  ];
}
