/** What the workflow file promises, and since when. */
import type { AnswerOf, Read, Schedule } from '../model.js';
import { ms } from '../time.js';
import type { Case, FileState } from './case.js';
import { ask, type Inquiry } from './inquiry.js';
import { readSchedules } from './schedule/workflow-file.js';

/** Reads the workflow file on the default branch. */
export function* readFile(of: Pick<Case, 'repo' | 'workflow'>, read: Read): Inquiry<FileState> {
  const { repo, workflow } = of;
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

/**
 * When the schedule was last changed, if the file's last commit did that after the last genuine success; null
 * otherwise, and where it cannot be read: an edit of anything else silences no alarm.
 */
export function* scheduleChange(of: Case): Inquiry<string | null> {
  const { repo, workflow, file, success } = of;
  if (file.kind !== 'read') return null;
  const commit = yield* ask({
    kind: 'commit',
    repo: repo.full_name,
    path: workflow.path,
    ref: repo.default_branch,
  });
  if (!commit.ok || commit.value === null) return null;
  const { date, parent } = commit.value;
  if (success && ms(date) <= ms(success.completed_at)) return null;
  if (parent === null) return date;
  const before = fileState(
    yield* ask({ kind: 'file', repo: repo.full_name, path: workflow.path, ref: parent, read: 1 }),
    workflow.path,
  );
  if (before.kind === 'absent') return date;
  if (before.kind !== 'read') return null;
  return promise(before.schedules) === promise(file.schedules) ? null : date;
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
