/** What `--list` shows of one watch: its promise in the file, its next times, how late GitHub starts it. */

import { ask, type Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, WorkflowRun } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { iso, ms } from '../text/time.js';
import { autoSlaHours, type Cadence } from './cadence.js';
import { readWorkflowFile } from './file.js';
import { findSuccess } from './find-success.js';
import { identify, stemOf } from './identify.js';
import type { LastSuccess, Schedule } from './model.js';
import { readNewestPage } from './run-lists.js';
import { cronInWords } from './schedule/cron-words.js';
import { lateness, occurrencesOf, placedRun } from './schedule/occurrences.js';
import { walk } from './schedule/windows.js';
import type { InvalidSchedule } from './schedule/workflow-file.js';
import { cadenceOfCase } from './sla.js';
import { isSwitchedOff, openWatchCase } from './watch-case.js';

export interface Listing {
  repo: string;
  name: string;
  path: string | null;
  state: string | null;
  schedules: (Schedule & { words: string })[];
  invalid: InvalidSchedule[];
  next_due_at: string[];
  /** What the watch has, and the hours that `auto` gives. */
  sla_hours: Watch['sla_hours'];
  auto_sla_hours: number | null;
  last_success: Pick<LastSuccess, 'completed_at' | 'event' | 'url'> | null;
  lateness: { median_minutes: number; p95_minutes: number } | null;
  error: Problem | null;
}

const NEXT_TIMES = 3;

/** Reads for `--list` the file of one watch, its newest page of runs and its last success; judges nothing. */
export function* listWatch(watch: Watch, context: JudgeContext): Inquiry<Listing> {
  const empty = emptyListing(watch);
  const repo = yield* ask({ kind: 'repository', repo: watch.repo });
  if (!repo.ok) return { ...empty, error: repo.error };
  const identity = yield* identify(watch.entry, repo.value, 1);
  if (identity.kind === 'problem') return { ...empty, error: identity.problem };
  if (identity.kind === 'missing') return { ...empty, state: 'missing' };
  const watchCase = openWatchCase(watch, repo.value, identity.workflow, context);
  yield* readWorkflowFile(watchCase);
  yield* readNewestPage(watchCase);
  yield* findSuccess(watchCase);
  const { success, file, workflow } = watchCase;
  const cadence = cadenceOfCase(watchCase);
  const schedules = file.kind === 'read' ? file.schedules : [];
  const page = watchCase.unfiltered[0]?.answer;
  return {
    ...empty,
    name: stemOf(workflow.path),
    path: workflow.path,
    state: file.kind === 'absent' ? 'missing' : workflow.state,
    schedules: schedules.map((schedule) => ({ ...schedule, words: cronInWords(schedule) })),
    invalid: file.kind === 'read' ? file.invalid : [],
    next_due_at: isSwitchedOff(watchCase) ? [] : nextTimes(schedules, context.now),
    auto_sla_hours: cadence && autoSlaHours(cadence, context.now),
    last_success: success && {
      completed_at: success.completed_at,
      event: success.run.event,
      url: success.run.url,
    },
    lateness: cadence && latenessOf(cadence, [...watchCase.runs.values()], context.now),
    error: file.kind === 'unreadable' ? file.problem : page && !page.ok ? page.error : null,
  };
}

/** A watch of which only the settings are known. */
export function emptyListing(watch: Pick<Watch, 'repo' | 'entry' | 'sla_hours'>): Listing {
  return {
    repo: watch.repo,
    name: stemOf(watch.entry),
    path: null,
    state: null,
    schedules: [],
    invalid: [],
    next_due_at: [],
    sla_hours: watch.sla_hours,
    auto_sla_hours: null,
    last_success: null,
    lateness: null,
    error: null,
  };
}

function nextTimes(schedules: Schedule[], now: string): string[] {
  const times: string[] = [];
  for (const due of walk(schedules, ms(now) + 1, 1)) {
    times.push(iso(due));
    if (times.length === NEXT_TIMES) break;
  }
  return times;
}

function latenessOf(cadence: Cadence, rows: WorkflowRun[], now: string): Listing['lateness'] {
  const fired = rows.filter((row) => row.event === 'schedule').map((row) => ms(row.created_at));
  if (fired.length === 0) return null;
  const { windows } = occurrencesOf({
    cadence,
    from: iso(Math.min(...fired)),
    runs_known_since: null,
    now,
    unknown_before: null,
    last_success_at: null,
    runs: rows.map((row) => placedRun(row, row.conclusion === 'success')),
  });
  return lateness(windows);
}
