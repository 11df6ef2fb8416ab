/** What the workflow file promises, and since when. */

import { ask, type Inquiry } from '../evidence/inquiry.js';
import type { AnswerOf, Commit, Pass } from '../evidence/model.js';
import { ms } from '../text/time.js';
import type { Schedule } from './model.js';
import { readSchedules } from './schedule/workflow-file.js';
import type { FileState, WatchCase } from './watch-case.js';

/** Reads the workflow file on the default branch. */
export function* readFile(watchCase: Pick<WatchCase, 'repo' | 'workflow'>, read: Pass): Inquiry<FileState> {
  const { repo, workflow } = watchCase;
  return fileState(
    yield* ask({
      kind: 'file',
      repo: repo.full_name,
      path: workflow.path,
      ref: repo.default_branch,
      read,
    }),
    workflow.path,
  );
}

/** Edits of anything else that are looked behind for the commit that changed the schedule. */
const MOST_EDITS = 10;

/**
 * When the schedule was last changed, if that was after the last genuine success; null otherwise, and where it cannot
 * be read: an edit of anything else silences no alarm. Looks behind no edit that is older than one SLA.
 */
export function* scheduleChange(watchCase: WatchCase): Inquiry<string | null> {
  if (watchCase.file.kind !== 'read') return null;
  const promised = promise(watchCase.file.schedules);
  let ref = watchCase.repo.default_branch;
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    const edit = yield* lastEdit(watchCase, ref);
    if (edit === null) return null;
    const { date, parent } = edit;
    const before = parent === null ? NO_FILE : yield* promiseAt(watchCase, parent);
    if (before === null) return null;
    if (before !== promised) return date;
    if (parent === null || isOlderThanSla(watchCase, date)) return null;
    ref = parent;
  }
  return null;
}

const NO_FILE = 'no file';

/** What the file promised at a commit; null where that cannot be read. */
function* promiseAt({ repo, workflow: { path } }: WatchCase, ref: string): Inquiry<string | null> {
  const file = fileState(yield* ask({ kind: 'file', repo: repo.full_name, path, ref, read: 1 }), path);
  if (file.kind === 'absent') return NO_FILE;
  return file.kind === 'read' ? promise(file.schedules) : null;
}

/** The file's last commit as of `ref`; null where it cannot be read, and where a success came after it. */
function* lastEdit({ repo, workflow, success }: WatchCase, ref: string): Inquiry<Commit | null> {
  const commit = yield* ask({ kind: 'commit', repo: repo.full_name, path: workflow.path, ref });
  if (!commit.ok || commit.value === null) return null;
  const isServed = success !== null && ms(commit.value.date) <= ms(success.completed_at);
  return isServed ? null : commit.value;
}

function isOlderThanSla({ sla, context }: WatchCase, date: string): boolean {
  const deadline = sla?.deadline(date) ?? null;
  return deadline !== null && ms(deadline) <= ms(context.now);
}

function fileState(answer: AnswerOf<'file'>, path: string): FileState {
  if (!answer.ok) return { kind: 'unreadable', problem: answer.error };
  if (answer.value.text === null) return { kind: 'absent' };
  const reading = readSchedules(answer.value.text);
  if (reading.ok) return { kind: 'read', schedules: reading.schedules, invalid: reading.invalid };
  return {
    kind: 'unreadable',
    problem: {
      code: 'schedule_unknown',
      message: `${path} could not be understood: ${reading.why}`,
      hint: `Mend ${path} on the default branch.`,
    },
  };
}

function promise(schedules: Schedule[]): string {
  return schedules
    .map(({ cron, timezone }) => `${cron.trim().replace(/\s+/g, ' ')} ${timezone}`)
    .sort()
    .join('\n');
}
