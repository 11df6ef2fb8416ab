/** Watches that are stale at once, whatever their history says. */

import type { Inquiry } from '../evidence/inquiry.js';
import type { Repository, Workflow } from '../evidence/model.js';
import { quotedNames } from '../text/quote.js';
import { utc } from '../text/words.js';
import { bareVerdict, buildVerdict, type Outcome } from './build-verdict.js';
import { causeOf } from './cause.js';
import { hasNoSchedule, refusesEverySchedule } from './file.js';
import { fileOf, type Identity } from './identify.js';
import { newestFirst } from './known-runs.js';
import type { CauseCode, Verdict } from './model.js';
import { causeWithSteps } from './next-steps.js';
import { clockSkew } from './warnings.js';
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

function staleAtOnce(watchCase: WatchCase, code: CauseCode, message: string): Verdict {
  const { repo, workflow, watch, context } = watchCase;
  const [run = null] = newestFirst(watchCase);
  const about = { repo, path: workflow.path, watch, monitor: context };
  return buildVerdict(watchCase, { status: 'stale', cause: causeWithSteps({ code, message, run }, about) });
}

/** A watch of which no workflow is known. */
export type UnidentifiedWatch = Pick<WatchCase, 'watch' | 'repo' | 'context' | 'warnings'>;

/** The verdict on a watch of which no workflow is known. */
export function unidentifiedVerdict(
  { watch, repo, context, warnings }: UnidentifiedWatch,
  outcome: Outcome,
): Verdict {
  return bareVerdict(watch, repo.full_name, outcome, [...warnings, ...clockSkew(context)]);
}

/** An archived repository whose workflow could not even be identified. */
export function archivedVerdict(unidentified: UnidentifiedWatch): Verdict {
  return staleUnidentified(unidentified, null, 'archived', archivedMessage(unidentified.repo));
}

/** The entry names no workflow of the list, by a second look too. */
export function missingVerdict(
  unidentified: UnidentifiedWatch,
  { near, is_list }: Extract<Identity, { kind: 'missing' }>,
): Verdict {
  const { watch, repo } = unidentified;
  const ran = watch.found_by === 'past_runs';
  const similar = near.length > 0 && !ran ? ` Nearest: ${quotedNames(near)}.` : '';
  const nearest = is_list ? ' It has each of these: separate them by commas.' : similar;
  const past = ran ? ', though it had scheduled runs in the last 35 days' : '';
  const message = `${repo.full_name} has no workflow \`${watch.entry}\`${past}.${nearest}`;
  return staleUnidentified(unidentified, ran ? watch.entry : null, 'missing', message);
}

function staleUnidentified(
  unidentified: UnidentifiedWatch,
  path: string | null,
  code: CauseCode,
  message: string,
): Verdict {
  const { watch, repo, context } = unidentified;
  const cause = causeWithSteps({ code, message, run: null }, { repo, path, watch, monitor: context });
  return unidentifiedVerdict(unidentified, { status: 'stale', cause });
}

function archivedMessage(repo: Repository): string {
  return `${repo.full_name} is archived, so GitHub runs none of its workflows.`;
}
