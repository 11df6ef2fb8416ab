/** What the workflow file promises, and since when. */

import { ask, type Inquiry, load } from '../evidence/inquiry.js';
import type { JudgeContext, Pass } from '../evidence/model.js';
import { DAY, ms } from '../text/time.js';
import { isFilePath } from './identify.js';
import type { Schedule } from './model.js';
import type { FileState, ScheduleChange, WatchCase } from './watch-case.js';

/** Reads the workflow file on the default branch: once in the first pass, and again in the second. */
export function* readWorkflowFile(watchCase: WatchCase, pass: Pass = 1): Inquiry<void> {
  if (pass === 1 && watchCase.file.kind !== 'unread') return;
  const { repo, workflow } = watchCase;
  watchCase.file = isFilePath(workflow.path)
    ? yield* fileAt(watchCase, repo.default_branch, pass)
    : { kind: 'none' };
}

/** The text of the monitor's own workflow file; null where it is not known. */
export function* readOwnFileText({ own_repo, own_workflow_path }: JudgeContext): Inquiry<string | null> {
  if (own_repo === null || own_workflow_path === null) return null;
  const repo = yield* ask({ kind: 'repository', repo: own_repo });
  if (!repo.ok) return null;
  const { full_name, default_branch: ref } = repo.value;
  const file = yield* ask({ kind: 'file', repo: full_name, path: own_workflow_path, ref, read: 1 });
  return file.ok ? file.value.text : null;
}

/** Whether the file has crons, and GitHub takes none of them. */
export function refusesEverySchedule({ file }: WatchCase): boolean {
  return file.kind === 'read' && file.schedules.length === 0 && file.invalid.length > 0;
}

/** Whether the file was read and has no crons at all. */
export function hasNoSchedule({ file }: WatchCase): boolean {
  return file.kind === 'read' && file.schedules.length + file.invalid.length === 0;
}

/** Edits of anything else that are looked behind for the commit that changed the schedule. */
const MOST_EDITS = 10;
/** Changes of the schedule itself that are followed back. */
const MOST_CHANGES = 10;

/**
 * Whether the schedule was changed after the last genuine success; null where it was not, and where that
 * cannot be read: an edit of anything else silences no alarm. Looks behind no edit that is older than one
 * SLA.
 */
export function* scheduleChangedAt(watchCase: WatchCase): Inquiry<ScheduleChange | null> {
  const { success } = watchCase;
  const isSince = (edited: string) => success === null || ms(edited) > ms(success.completed_at);
  let change: Change | null = yield* lastChange(watchCase, {
    isLookedAt: isSince,
    isLookedBehind: (edited) => !isOlderThanSla(watchCase, edited),
  });
  if (change === null) return null;
  const last = change.date;
  for (let changes = 1; ; changes += 1) {
    const { parent, before, date: first }: Change = change;
    if (parent === null) return { last, first, hasMore: false };
    const isLookedAt = (edited: string): boolean =>
      isSince(edited) && !isOlderThanSla(watchCase, edited, first);
    const search = { isLookedAt, isLookedBehind: isLookedAt };
    const older: Change | null = yield* lastChange(watchCase, search, parent, before);
    if (older === null || changes === MOST_CHANGES) return { last, first, hasMore: older !== null };
    change = older;
  }
}

/** The last change within some days, whether there was a success since or not. */
export function* scheduleChangedWithin(watchCase: WatchCase, days: number): Inquiry<ScheduleChange | null> {
  const from = ms(watchCase.context.now) - days * DAY;
  const change = yield* lastChange(watchCase, {
    isLookedAt: (edited) => ms(edited) > from,
    isLookedBehind: () => true,
  });
  return change === null ? null : { last: change.date, first: change.date, hasMore: false };
}

interface Search {
  /** Whether an edit at that time matters. */
  isLookedAt: (edited: string) => boolean;
  /** Whether an older one may matter, where that one changed something else. */
  isLookedBehind: (edited: string) => boolean;
}

interface Change {
  date: string;
  /** The schedules before it, and the commit that has them; null for the repository's first one. */
  before: string;
  parent: string | null;
}

/** The last change up to a commit at which the file has the schedules `after`; today's without one. */
function* lastChange(
  watchCase: WatchCase,
  { isLookedAt, isLookedBehind }: Search,
  commit: string = watchCase.repo.default_branch,
  after: string | null = null,
): Inquiry<Change | null> {
  const { file, repo, workflow } = watchCase;
  if (file.kind !== 'read') return null;
  const known = after ?? scheduleText(file.schedules);
  let ref = commit;
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    const edit = yield* ask({ kind: 'commit', repo: repo.full_name, path: workflow.path, ref });
    if (!edit.ok || edit.value === null || !isLookedAt(edit.value.date)) return null;
    const { date, parent } = edit.value;
    const before = parent === null ? NO_FILE : yield* schedulesAt(watchCase, parent);
    if (before === null) return null;
    if (before !== known) return { date, before, parent };
    if (parent === null || !isLookedBehind(date)) return null;
    ref = parent;
  }
  return null;
}

const NO_FILE = 'no file';

/** The schedules of the file at a commit; null where that cannot be read. */
function* schedulesAt(watchCase: WatchCase, ref: string): Inquiry<string | null> {
  const file = yield* fileAt(watchCase, ref, 1);
  if (file.kind === 'absent') return NO_FILE;
  return file.kind === 'read' ? scheduleText(file.schedules) : null;
}

function isOlderThanSla({ sla, context }: WatchCase, date: string, at = context.now): boolean {
  const deadline = sla?.deadline(date) ?? null;
  return deadline !== null && ms(deadline) <= ms(at);
}

/** Reads workflow files with a YAML parser, which a healthy watch with a fixed SLA does not need. */
export const workflowFiles = () => load(() => import('./schedule/workflow-file.js'));

function* fileAt({ repo, workflow: { path } }: WatchCase, ref: string, read: Pass): Inquiry<FileState> {
  const answer = yield* ask({ kind: 'file', repo: repo.full_name, path, ref, read });
  if (!answer.ok) return { kind: 'unreadable', problem: answer.error };
  const { text } = answer.value;
  if (text === null) return { kind: 'absent' };
  const reading = (yield* workflowFiles()).readSchedules(text);
  if (reading.ok) return { kind: 'read', text, schedules: reading.schedules, invalid: reading.invalid };
  return {
    kind: 'unreadable',
    problem: {
      code: 'schedule_unknown',
      message: `${path} could not be understood: ${reading.why}`,
      hint: `Fix ${path} on the default branch.`,
    },
  };
}

function scheduleText(schedules: Schedule[]): string {
  return schedules
    .map(({ cron, timezone }) => `${cron.trim().replace(/\s+/g, ' ')} ${timezone}`)
    .sort()
    .join('\n');
}
