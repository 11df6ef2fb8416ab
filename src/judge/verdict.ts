/**
 * The decision, in reading order. Healthy needs one proof; stale needs a complete negative, read twice; what
 * could not be looked at is unknown, whatever else was seen.
 */

import { ask, confirm, type Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Workflow } from '../evidence/model.js';
import { isEndOfRun, type Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { utc } from '../text/words.js';
import { bareVerdict, buildVerdict } from './build-verdict.js';
import {
  archivedVerdict,
  cannotRun,
  fileGoneVerdict,
  judgeCannotRun,
  missingVerdict,
  type UnidentifiedWatch,
  unidentifiedVerdict,
} from './cannot-run.js';
import { causeOf } from './cause.js';
import { readWorkflowFile, scheduleChangedAt, scheduleChangedWithin } from './file.js';
import { DEFAULT_HISTORY_DAYS, droppedOccasions } from './history.js';
import { findSuccess } from './find-success.js';
import { findHorizon, isNothingDue, slaBeyondHorizon } from './horizon.js';
import { differsInEnding, fileOf, findNamesake, type Identity, identify, otherEnding } from './identify.js';
import type { Verdict, Warning } from './model.js';
import { withHistory } from './read-history.js';
import { readEventPages, readForNegative, whyUnproved } from './run-lists.js';
import { findFreshSuccess, findHealthInBulkListing, findOldestSuccess } from './search-health.js';
import { cutoffOf, isFresh, isPaused, isPending, slaOf } from './sla.js';
import {
  cronIsSilent,
  cronSeemsSilent,
  knowsScheduled,
  malformedWorkflows,
  renamedRepository,
} from './warnings.js';
import { openWatchCase, type WatchCase } from './watch-case.js';

/** Judges one watch. Asks only what the decision needs; while it is paused, nothing seen is an alarm. */
export function* judge(watch: Watch, context: JudgeContext): Inquiry<Verdict> {
  const verdict = yield* judgeAt(watch, context);
  const { other_now } = context;
  if (other_now === null || verdict.status === 'unknown') return verdict;
  // Nothing says which of two clocks is right: only what holds by both is said.
  const other = yield* judgeAt(watch, { ...context, now: other_now, other_now: null });
  if (other.status === verdict.status) return verdict;
  const error = contradiction(
    `GitHub's answers are dated ${other_now}, this machine's clock says ${context.now}, and the verdict depends on which is right.`,
    'Correct the clock of the runner, or the proxy that changes the `Date` header of GitHub.',
  );
  return { ...verdict, status: 'unknown', cause: null, error };
}

function* judgeAt(watch: Watch, context: JudgeContext): Inquiry<Verdict> {
  const verdict = yield* decide(watch, context);
  return isPaused(watch, context) ? { ...verdict, status: 'paused', cause: null, error: null } : verdict;
}

function* decide(watch: Watch, context: JudgeContext): Inquiry<Verdict> {
  const answer = yield* ask({ kind: 'repository', repo: watch.repo });
  if (!answer.ok) return bareVerdict(watch, watch.repo, { status: 'unknown', error: answer.error });
  const repo = answer.value;
  const warnings = renamedRepository(watch.repo, repo);
  const listed = yield* findHealthInBulkListing(watch, repo, context, warnings);
  if (listed?.isProved) return yield* withHistory(listed.watchCase, yield* healthy(listed.watchCase));
  const unidentified = { watch, repo, context, warnings };
  const identity = yield* identify(watch.entry, repo, 1);
  if (identity.kind === 'found') return yield* judgeFound(unidentified, identity, listed?.watchCase);
  if (repo.archived) return archivedVerdict(unidentified);
  // A list that lags may lack the workflow once, whether its file is there or not.
  if (identity.kind === 'missing' || identity.problem.code === 'evidence_contradictory')
    return yield* judgeMissing(unidentified);
  return unidentifiedVerdict(unidentified, { status: 'unknown', error: identity.problem });
}

/** The entry names no workflow of the list: read again before it is said. */
function* judgeMissing(unidentified: UnidentifiedWatch): Inquiry<Verdict> {
  const { watch, repo, context } = unidentified;
  if (isPaused(watch, context)) return unidentifiedVerdict(unidentified, { status: 'paused' });
  yield* confirm();
  const again = yield* identify(watch.entry, repo, 2);
  switch (again.kind) {
    case 'problem':
      return unidentifiedVerdict(unidentified, { status: 'unknown', error: again.problem });
    case 'missing':
      return missingVerdict(unidentified, again);
    case 'found':
      return yield* judgeFound(unidentified, again);
  }
}

/** `listed` is the watch as the bulk listing shows it. */
function* judgeFound(
  { watch, repo, context, warnings: earlier }: UnidentifiedWatch,
  { workflow, malformed }: Extract<Identity, { kind: 'found' }>,
  listed?: WatchCase,
): Inquiry<Verdict> {
  const warnings = [
    ...earlier,
    ...(differsInEnding(watch.entry, workflow.path) ? [renamedFile(watch.entry, workflow.path)] : []),
    ...malformedWorkflows(malformed, repo),
  ];
  return yield* judgeWorkflow(
    listed?.workflow.id === workflow.id
      ? { ...listed, workflow, warnings }
      : openWatchCase(watch, repo, workflow, context, warnings),
  );
}

function* judgeWorkflow(watchCase: WatchCase): Inquiry<Verdict> {
  return yield* withHistory(watchCase, yield* decideWorkflow(watchCase));
}

function* decideWorkflow(watchCase: WatchCase): Inquiry<Verdict> {
  if (watchCase.watch.sla_hours === 'auto' || watchCase.watch.found_by === 'past_runs')
    yield* readWorkflowFile(watchCase);
  const sla = slaOf(watchCase);
  if ('code' in sla && !cannotRun(watchCase))
    return buildVerdict(watchCase, { status: 'unknown', error: sla });
  watchCase.sla = 'code' in sla ? null : sla;
  yield* findFreshSuccess(watchCase);
  if (isPaused(watchCase.watch, watchCase.context)) return buildVerdict(watchCase, { status: 'paused' });
  if (cannotRun(watchCase)) {
    yield* readWorkflowFile(watchCase);
    const isGone = watchCase.file.kind === 'absent' && !watchCase.repo.archived;
    return isGone ? yield* judgeGone(watchCase) : yield* judgeCannotRun(watchCase);
  }
  if (isFresh(watchCase)) return yield* healthy(watchCase);
  const refused = watchCase.unfiltered.find((list) => !list.answer.ok)?.answer;
  if (refused && !refused.ok) return buildVerdict(watchCase, { status: 'unknown', error: refused.error });
  return yield* judgeNegative(watchCase);
}

/** No fresh success so far: stale only by a complete negative that was read twice. */
function* judgeNegative(watchCase: WatchCase): Inquiry<Verdict> {
  const cutoff = cutoffOf(watchCase);
  yield* readForNegative(watchCase, cutoff);
  yield* findSuccess(watchCase);
  if (isFresh(watchCase)) return yield* healthy(watchCase);
  yield* readWorkflowFile(watchCase);
  if (watchCase.file.kind === 'absent') return yield* judgeGone(watchCase);
  watchCase.schedule_change = yield* scheduleChangedAt(watchCase);
  if (watchCase.read_failures.length === 0 && !watchCase.completes_in_future && isPending(watchCase))
    return buildVerdict(watchCase, { status: 'pending' });
  const unkept = yield* findHorizon(watchCase);
  const [earlier = null] = watchCase.read_failures;
  yield* confirm();
  watchCase.pass = 2;
  watchCase.reread_from = cutoff;
  yield* readForNegative(watchCase, cutoff);
  yield* findSuccess(watchCase);
  if (watchCase.success === null) yield* findOldestSuccess(watchCase);
  if (isFresh(watchCase)) return yield* healthy(watchCase);
  const doubt = doubtOf(watchCase, cutoff, unkept);
  if (doubt)
    // Where time was up before the second look was over, what could not be read at the first says more.
    return buildVerdict(watchCase, {
      status: 'unknown',
      error: isEndOfRun(doubt) ? (earlier ?? doubt) : doubt,
    });
  if (isPending(watchCase)) return buildVerdict(watchCase, { status: 'pending' });
  if (isNothingDue(watchCase)) {
    watchCase.warnings.push(historyTooShort(watchCase));
    return buildVerdict(watchCase, { status: 'pending' });
  }
  return buildVerdict(watchCase, { status: 'stale', cause: yield* causeOf(watchCase) });
}

/** What keeps the negative from being proved. */
function doubtOf(watchCase: WatchCase, cutoff: string, unkept: Problem | null): Problem | null {
  return (
    whyUnproved(watchCase, cutoff) ??
    watchCase.read_failures[0] ??
    unkept ??
    slaBeyondHorizon(watchCase) ??
    (watchCase.completes_in_future
      ? contradiction(
          `The only success of ${watchCase.workflow.path} within the SLA completes more than 10 minutes in the future.`,
          'Check the clock of the runner that ran it.',
        )
      : null)
  );
}

/** The file is gone from the default branch, by two reads. The same name with the other ending is meant. */
function* judgeGone(watchCase: WatchCase): Inquiry<Verdict> {
  yield* confirm();
  yield* readWorkflowFile(watchCase, 2);
  const { file, watch, repo, context, warnings } = watchCase;
  if (file.kind === 'unreadable') return buildVerdict(watchCase, { status: 'unknown', error: file.problem });
  if (file.kind !== 'absent') {
    const message = `${watchCase.workflow.path} was not on the default branch at the first look, and was at the second.`;
    return buildVerdict(watchCase, {
      status: 'unknown',
      error: contradiction(message, 'Run the monitor again.'),
    });
  }
  const isFollowed = warnings.some(({ code }) => code === 'renamed_file');
  const renamedTo = isFollowed ? null : yield* findOtherEnding(watchCase);
  if (renamedTo === null)
    return fileGoneVerdict(watchCase, yield* findNamesake(watchCase.repo, watchCase.workflow));
  const all = [...warnings, renamedFile(watchCase.workflow.path, renamedTo.path)];
  return yield* judgeWorkflow(openWatchCase(watch, repo, renamedTo, context, all));
}

/** The workflow whose file differs in its ending only; GitHub may go on listing it under the old path. */
function* findOtherEnding({ repo, workflow }: WatchCase): Inquiry<Workflow | null> {
  const path = otherEnding(workflow.path);
  const files = yield* ask({ kind: 'files', repo: repo.full_name, ref: repo.default_branch });
  if (!files.ok || !files.value.some((file) => file.path === path)) return null;
  const listed = yield* ask({ kind: 'workflows', repo: repo.full_name, read: 1 });
  const known = listed.ok ? listed.value.find((one) => one.path === path) : undefined;
  const url = `${repo.url}/blob/${repo.default_branch}/${path}`;
  return known ?? { ...workflow, path, url };
}

function renamedFile(from: string, to: string): Warning {
  return {
    code: 'renamed_file',
    message: `\`${from}\` is \`${fileOf(to)}\` in the repository: use that name.`,
  };
}

/** A watch that is healthy by other events only: its file shows whether a cron is silent. */
function* healthy(watchCase: WatchCase): Inquiry<Verdict> {
  if (cronSeemsSilent(watchCase) && !knowsScheduled(watchCase))
    yield* readEventPages(watchCase, ['schedule']);
  if (cronIsSilent(watchCase)) yield* readWorkflowFile(watchCase);
  // A schedule promised nothing before it was there.
  if (droppedOccasions(watchCase) !== null)
    watchCase.schedule_change = yield* scheduleChangedWithin(watchCase, DEFAULT_HISTORY_DAYS);
  return buildVerdict(watchCase, { status: 'healthy' });
}

function historyTooShort({ repo, horizon }: WatchCase): Warning {
  const from = horizon === null ? 'an earlier time' : utc(horizon);
  return {
    code: 'history_too_short',
    message: `GitHub shows no runs of ${repo.full_name} from before ${from}, and nothing has been due since: whether the last run that was due succeeded is not known.`,
  };
}

function contradiction(message: string, hint: string): Problem {
  return { code: 'evidence_contradictory', message, hint };
}
