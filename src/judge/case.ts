/** One watch under judgement: what was asked, and everything learnt so far. */
import type { AnswerOf, JudgeContext, Repository, RunList, Workflow } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { type Dossier, openDossier } from './dossier.js';
import type { Success } from './find-success.js';
import type { Schedule, Warning } from './model.js';
import type { InvalidSchedule } from './schedule/workflow-file.js';
import { fixedSla, type Sla } from './sla.js';

/** What the workflow file says; `absent` is proved, `unreadable` is could-not-look. */
export type FileState =
  | { kind: 'unread' }
  | { kind: 'absent' }
  | { kind: 'unreadable'; problem: Problem }
  | { kind: 'read'; schedules: Schedule[]; invalid: InvalidSchedule[] };

/** One run list as asked and answered. */
export interface ListRead {
  filter: { status: 'success' | null; event: string | null };
  since: string | null;
  answer: AnswerOf<'runs'>;
}

export interface WatchCase {
  watch: Watch;
  circumstances: JudgeContext;
  repo: Repository;
  workflow: Workflow;
  dossier: Dossier;
  /** Null while only the file can tell it, and for a workflow that stands still without a schedule. */
  sla: Sla | null;
  file: FileState;
  /** When the schedule last changed, where that matters. */
  schedule_since: string | null;
  /** Unfiltered lists, then filtered ones, by read. */
  unfiltered: ListRead[];
  filtered: ListRead[];
  success: Success | null;
  warnings: Warning[];
}

/** A case of which nothing has been asked yet. */
export function openCase(
  watch: Watch,
  repo: Repository,
  workflow: Workflow,
  circumstances: JudgeContext,
  warnings: Warning[] = [],
): WatchCase {
  return {
    watch,
    circumstances,
    repo,
    workflow,
    dossier: openDossier({ watch, repo, circumstances }, workflow.id),
    sla: watch.sla_hours === 'auto' ? null : fixedSla(watch.sla_hours, circumstances.now),
    file: { kind: 'unread' },
    schedule_since: null,
    unfiltered: [],
    filtered: [],
    success: null,
    warnings,
  };
}

/** Rows of this workflow in a list, or none where it could not be read. */
export function rowsOf(list: ListRead, workflowId: number): RunList['rows'] {
  return list.answer.ok ? list.answer.value.rows.filter((row) => row.workflow_id === workflowId) : [];
}
