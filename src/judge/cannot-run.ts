/** Watches that are stale at once, whatever their history says. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Repository, Workflow } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { utc } from '../text/words.js';
import { bareVerdict, buildVerdict } from './build-verdict.js';
import { causeOf } from './cause.js';
import { refusesEverySchedule } from './file.js';
import { fileOf } from './identify.js';
import { newestFirst } from './known-runs.js';
import type { Verdict, Warning } from './model.js';
import { causeWithSteps } from './next-steps.js';
import type { WatchCase } from './watch-case.js';

/**
 * A watch that cannot run at all, whatever its history: archived, disabled by GitHub, without its file or its
 * schedule, or due by crons of which GitHub takes none.
 */
export function cannotRun(watchCase: WatchCase): boolean {
  if (watchCase.repo.archived || watchCase.file.kind === 'absent') return true;
  if (['disabled_inactivity', 'disabled_fork'].includes(watchCase.workflow.state)) return true;
  if (watchCase.watch.sla_hours === 'auto' && refusesEverySchedule(watchCase)) return true;
  return watchCase.watch.found_by === 'past_runs' && hasNoSchedule(watchCase);
}

function hasNoSchedule({ file }: WatchCase): boolean {
  return file.kind === 'read' && file.schedules.length + file.invalid.length === 0;
}

/** The verdict on a watch that cannot run and has its file. */
export function* judgeCannotRun(watchCase: WatchCase): Inquiry<Verdict> {
  if (watchCase.repo.archived) return staleAtOnce(watchCase, 'archived', archivedMessage(watchCase.repo));
  if (watchCase.watch.found_by === 'past_runs' && hasNoSchedule(watchCase)) {
    const last = newestFirst(watchCase).find((run) => run.event === 'schedule');
    const since = last ? `; its last scheduled run was created ${utc(last.created_at)}` : '';
    return staleAtOnce(
      watchCase,
      'schedule_removed',
      `${watchCase.workflow.path} has no \`on.schedule\` any more${since}.`,
    );
  }
  return buildVerdict(watchCase, { status: 'stale', cause: yield* causeOf(watchCase) });
}

/** The verdict on a workflow whose file is gone; `namesake` may be what it has become. */
export function fileGoneVerdict(watchCase: WatchCase, namesake: Workflow | null): Verdict {
  const { workflow, repo } = watchCase;
  const now = namesake === null ? '' : ` \`${fileOf(namesake.path)}\` is there with the same name.`;
  return staleAtOnce(
    watchCase,
    'missing',
    `${workflow.path} is not on branch \`${repo.default_branch}\`; GitHub still lists the workflow as \`${workflow.state}\`.${now}`,
  );
}

function staleAtOnce(
  watchCase: WatchCase,
  code: 'archived' | 'missing' | 'schedule_removed',
  message: string,
): Verdict {
  const { repo, workflow, watch, context } = watchCase;
  const [run = null] = newestFirst(watchCase);
  const about = { repo, path: workflow.path, run, watch, monitor: context };
  return buildVerdict(watchCase, { status: 'stale', cause: causeWithSteps(code, message, about) });
}

/** An archived repository whose workflow could not even be identified. */
export function archivedVerdict(
  watch: Watch,
  repo: Repository,
  context: JudgeContext,
  warnings: Warning[],
): Verdict {
  const about = { repo, path: null, run: null, watch, monitor: context };
  const cause = causeWithSteps('archived', archivedMessage(repo), about);
  return bareVerdict(watch, repo.full_name, { status: 'stale', cause }, warnings);
}

function archivedMessage(repo: Repository): string {
  return `${repo.full_name} is archived, so GitHub runs none of its workflows.`;
}
