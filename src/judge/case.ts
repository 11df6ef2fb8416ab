/** One watch under judgement: what was asked, and everything learnt so far. */
import type {
  AnswerOf,
  Circumstances,
  Problem,
  Repository,
  RunList,
  Schedule,
  Warning,
  Watch,
  Workflow,
} from '../model.js';
import type { Dossier } from './dossier.js';
import type { Success } from './proof.js';
import type { Sla } from './sla.js';

/** What the workflow file says; `absent` is proved, `unreadable` is could-not-look. */
export type FileState =
  | { kind: 'unread' }
  | { kind: 'absent' }
  | { kind: 'unreadable'; problem: Problem }
  | { kind: 'read'; schedules: Schedule[]; invalid: InvalidSchedule[] };

export interface InvalidSchedule {
  cron: string;
  line: number;
  why: string;
}

/** One run list as asked and answered. */
export interface ListRead {
  filter: { status: 'success' | null; event: string | null };
  since: string | null;
  answer: AnswerOf<'runs'>;
}

export interface Case {
  watch: Watch;
  circumstances: Circumstances;
  repo: Repository;
  workflow: Workflow;
  dossier: Dossier;
  /** Null for a workflow whose schedule is gone. */
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

/** Rows of this workflow in a list, or none where it could not be read. */
export function rowsOf(list: ListRead, workflowId: number): RunList['rows'] {
  return list.answer.ok ? list.answer.value.rows.filter((row) => row.workflow_id === workflowId) : [];
}
