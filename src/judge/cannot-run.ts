/** Watches that are stale at once, whatever their history says. */

import { confirm, type Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Repository } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { utc } from '../text/words.js';
import { bareVerdict, buildVerdict } from './build-verdict.js';
import { causeOf } from './cause.js';
import { readFile } from './file.js';
import { newestFirst } from './known-runs.js';
import type { Verdict, Warning } from './model.js';
import { nextSteps } from './next-steps.js';
import type { WatchCase } from './watch-case.js';

/** A watch that cannot run at all, whatever its history: archived, disabled by GitHub, or without its schedule. */
export function cannotRun(watchCase: WatchCase): boolean {
  if (watchCase.repo.archived || watchCase.file.kind === 'absent') return true;
  if (['disabled_inactivity', 'disabled_fork'].includes(watchCase.workflow.state)) return true;
  return watchCase.watch.found_by === 'past_runs' && hasNoSchedule(watchCase);
}

function hasNoSchedule(watchCase: WatchCase): boolean {
  return (
    watchCase.file.kind === 'read' && watchCase.file.schedules.length + watchCase.file.invalid.length === 0
  );
}

export function* judgeCannotRun(watchCase: WatchCase): Inquiry<Verdict> {
  if (watchCase.file.kind === 'unread') watchCase.file = yield* readFile(watchCase, 1);
  if (watchCase.repo.archived) {
    return stale(watchCase, 'archived', archivedMessage(watchCase.repo));
  }
  if (watchCase.file.kind === 'absent') return yield* judgeGone(watchCase);
  if (watchCase.watch.found_by === 'past_runs' && hasNoSchedule(watchCase)) {
    const last = newestFirst(watchCase).find((run) => run.event === 'schedule');
    const since = last ? `; its last scheduled run was created ${utc(last.created_at)}` : '';
    return stale(
      watchCase,
      'schedule_removed',
      `${watchCase.workflow.path} has no \`on.schedule\` any more${since}.`,
    );
  }
  return buildVerdict(watchCase, { status: 'stale', cause: yield* causeOf(watchCase) });
}

/** The file is gone from the default branch: read, and read again. */
export function* judgeGone(watchCase: WatchCase): Inquiry<Verdict> {
  yield* confirm();
  watchCase.file = yield* readFile(watchCase, 2);
  if (watchCase.file.kind === 'unreadable')
    return buildVerdict(watchCase, { status: 'unknown', error: watchCase.file.problem });
  if (watchCase.file.kind !== 'absent')
    return buildVerdict(watchCase, { status: 'unknown', error: contradictoryFile(watchCase) });
  return stale(
    watchCase,
    'missing',
    `${watchCase.workflow.path} is not on branch \`${watchCase.repo.default_branch}\`; GitHub still lists the workflow as \`${watchCase.workflow.state}\`.`,
  );
}

function stale(
  watchCase: WatchCase,
  code: 'archived' | 'missing' | 'schedule_removed',
  message: string,
): Verdict {
  const [newest] = newestFirst(watchCase);
  const steps = nextSteps(code, {
    repo: watchCase.repo,
    path: watchCase.workflow.path,
    url: watchCase.workflow.url,
    run: newest ?? null,
    found_by: watchCase.watch.found_by,
    monitor: watchCase.context,
  });
  return buildVerdict(watchCase, {
    status: 'stale',
    cause: { code, message, run_url: newest?.url ?? null, next_steps: steps },
  });
}

/** An archived repository whose workflow could not even be identified. */
export function archivedVerdict(
  watch: Watch,
  repo: Repository,
  context: JudgeContext,
  warnings: Warning[],
): Verdict {
  const { found_by } = watch;
  const cause = {
    code: 'archived' as const,
    message: archivedMessage(repo),
    run_url: null,
    next_steps: nextSteps('archived', { repo, path: null, url: null, run: null, found_by, monitor: context }),
  };
  return bareVerdict(watch, repo.full_name, { status: 'stale', cause }, warnings);
}

function archivedMessage(repo: Repository): string {
  return `${repo.full_name} is archived, so GitHub runs none of its workflows.`;
}

function contradictoryFile(watchCase: WatchCase): Problem {
  return {
    code: 'evidence_contradictory',
    message: `${watchCase.workflow.path} was not on the default branch at the first look, and was at the second.`,
    hint: 'Run the monitor again.',
  };
}
