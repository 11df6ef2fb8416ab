/** Watches that are stale at once, whatever their history says. */

import { confirm, type Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Repository } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { utc } from '../text/words.js';
import { bareVerdict, conclude } from './build-verdict.js';
import type { WatchCase } from './case.js';
import { causeOf } from './cause.js';
import { newestFirst } from './dossier.js';
import { readFile } from './file.js';
import type { Verdict, Warning } from './model.js';
import { nextSteps } from './next-steps.js';

/** A watch that cannot run at all, whatever its history: archived, disabled by GitHub, or without its schedule. */
export function standsStill(of: WatchCase): boolean {
  if (of.repo.archived || of.file.kind === 'absent') return true;
  if (['disabled_inactivity', 'disabled_fork'].includes(of.workflow.state)) return true;
  return of.watch.found_by === 'past_runs' && hasNoSchedule(of);
}

function hasNoSchedule(of: WatchCase): boolean {
  return of.file.kind === 'read' && of.file.schedules.length + of.file.invalid.length === 0;
}

export function* judgeStandstill(of: WatchCase): Inquiry<Verdict> {
  if (of.file.kind === 'unread') of.file = yield* readFile(of, 1);
  if (of.repo.archived) {
    return stale(of, 'archived', archivedMessage(of.repo));
  }
  if (of.file.kind === 'absent') return yield* judgeGone(of);
  if (of.watch.found_by === 'past_runs' && hasNoSchedule(of)) {
    const last = newestFirst(of.dossier).find((run) => run.event === 'schedule');
    const since = last ? `; its last scheduled run was created ${utc(last.created_at)}` : '';
    return stale(of, 'schedule_removed', `${of.workflow.path} has no \`on.schedule\` any more${since}.`);
  }
  return conclude(of, { status: 'stale', cause: yield* causeOf(of) });
}

/** The file is gone from the default branch: read, and read again. */
export function* judgeGone(of: WatchCase): Inquiry<Verdict> {
  yield* confirm();
  of.file = yield* readFile(of, 2);
  if (of.file.kind === 'unreadable') return conclude(of, { status: 'unknown', error: of.file.problem });
  if (of.file.kind !== 'absent') return conclude(of, { status: 'unknown', error: contradictoryFile(of) });
  return stale(
    of,
    'missing',
    `${of.workflow.path} is not on branch \`${of.repo.default_branch}\`; GitHub still lists the workflow as \`${of.workflow.state}\`.`,
  );
}

function stale(of: WatchCase, code: 'archived' | 'missing' | 'schedule_removed', message: string): Verdict {
  const [newest] = newestFirst(of.dossier);
  const steps = nextSteps(code, {
    repo: of.repo,
    path: of.workflow.path,
    url: of.workflow.url,
    run: newest ?? null,
    found_by: of.watch.found_by,
    circumstances: of.circumstances,
  });
  return conclude(of, {
    status: 'stale',
    cause: { code, message, run_url: newest?.url ?? null, next_steps: steps },
  });
}

/** An archived repository whose workflow could not even be identified. */
export function archivedVerdict(
  watch: Watch,
  repo: Repository,
  circumstances: JudgeContext,
  warnings: Warning[],
): Verdict {
  const context = {
    repo,
    path: null,
    url: null,
    run: null,
    found_by: watch.found_by,
    circumstances,
  };
  const cause = {
    code: 'archived' as const,
    message: archivedMessage(repo),
    run_url: null,
    next_steps: nextSteps('archived', context),
  };
  return bareVerdict(watch, repo.full_name, { status: 'stale', cause }, warnings);
}

function archivedMessage(repo: Repository): string {
  return `${repo.full_name} is archived, so GitHub runs none of its workflows.`;
}

function contradictoryFile(of: WatchCase): Problem {
  return {
    code: 'evidence_contradictory',
    message: `${of.workflow.path} was not on the default branch at the first look, and was at the second.`,
    hint: 'Run the monitor again.',
  };
}
