/**
 * The decision, in reading order. Healthy needs one proof; stale needs a complete negative, read twice; what could
 * not be looked at is unknown, whatever else was seen.
 */

import { ask, confirm, type Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Repository, Workflow } from '../evidence/model.js';
import { isEndOfRun, type Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { quotedNames } from '../text/quote.js';
import { utc } from '../text/words.js';
import { bareVerdict, buildVerdict } from './build-verdict.js';
import { archivedVerdict, cannotRun, fileGoneVerdict, judgeCannotRun } from './cannot-run.js';
import { causeOf } from './cause.js';
import { readWorkflowFile, scheduleChangedAt, scheduleChangedWithin } from './file.js';
import { DEFAULT_HISTORY_DAYS, droppedOccasions } from './history.js';
import { findHorizon, isNothingDue, slaBeyondHorizon } from './horizon.js';
import { differsInEnding, fileOf, findNamesake, type Identity, identify, otherEnding } from './identify.js';
import type { Cause, Verdict, Warning } from './model.js';
import { causeWithSteps } from './next-steps.js';
import { withHistory } from './read-history.js';
import { readEventPages, readForNegative, whyUnproved } from './run-lists.js';
import {
  findFreshSuccess,
  findHealthInBulkListing,
  findOldestSuccess,
  findSuccess,
} from './search-health.js';
import { cutoffOf, isFresh, isPaused, isPending, slaOf } from './sla.js';
import {
  clockSkew,
  cronIsSilent,
  cronSeemsSilent,
  knowsScheduled,
  malformedWorkflows,
  renamed,
} from './warnings.js';
import { openWatchCase, type WatchCase } from './watch-case.js';

/** Judges one watch. Asks only what the decision needs; while it is paused, nothing that was seen is an alarm. */
export function* judge(watch: Watch, context: JudgeContext): Inquiry<Verdict> {
  const verdict = yield* judgeAt(watch, context);
  const { other_now } = context;
  if (other_now === null || verdict.status === 'unknown') return verdict;
  // Nothing says which of two clocks is right: only what holds by both is said.
  const other = yield* judgeAt(watch, { ...context, now: other_now, other_now: null });
  if (other.status === verdict.status) return verdict;
  return { ...verdict, status: 'unknown', cause: null, error: clockProblem(context, other_now) };
}

function clockProblem({ now }: JudgeContext, other_now: string): Problem {
  return {
    code: 'evidence_contradictory',
    message: `GitHub's answers are dated ${other_now}, this machine's clock says ${now}, and the verdict depends on which is right.`,
    hint: 'Correct the clock of the runner, or the proxy that changes the `Date` header of GitHub.',
  };
}

function* judgeAt(watch: Watch, context: JudgeContext): Inquiry<Verdict> {
  const verdict = yield* decide(watch, context);
  return isPaused(watch, context) ? { ...verdict, status: 'paused', cause: null, error: null } : verdict;
}

function* decide(watch: Watch, context: JudgeContext): Inquiry<Verdict> {
  const repo = yield* ask({ kind: 'repository', repo: watch.repo });
  if (!repo.ok) return bareVerdict(watch, watch.repo, { status: 'unknown', error: repo.error });
  const moved = [renamed(watch.repo, repo.value)].filter((one) => one !== null);
  const early = [...moved, ...[clockSkew(context)].filter((one) => one !== null)];
  const listed = yield* findHealthInBulkListing(watch, repo.value, context, moved);
  if (listed?.isProved) return yield* withHistory(listed.watchCase, yield* healthy(listed.watchCase));
  const identity = yield* identify(watch.entry, repo.value, 1);
  if (identity.kind !== 'found' && repo.value.archived)
    return archivedVerdict(watch, repo.value, context, early);
  // A list that lags may lack the workflow once, whether its file is there or not.
  if (identity.kind === 'missing' || isContradiction(identity))
    return yield* judgeMissing(watch, repo.value, context, early);
  if (identity.kind === 'problem') {
    return bareVerdict(watch, repo.value.full_name, { status: 'unknown', error: identity.problem }, early);
  }
  const { workflow, malformed } = identity;
  const warnings = [
    ...moved,
    ...renamedFile(watch, workflow.path),
    ...malformedWorkflows(malformed, repo.value),
  ];
  return yield* judgeWorkflow(
    listed?.watchCase.workflow.id === workflow.id
      ? { ...listed.watchCase, workflow, warnings }
      : openWatchCase(watch, repo.value, workflow, context, warnings),
  );
}

function isContradiction(identity: Identity): boolean {
  return identity.kind === 'problem' && identity.problem.code === 'evidence_contradictory';
}

/** The entry names no workflow of the list: read again before it is said. */
function* judgeMissing(
  watch: Watch,
  repo: Repository,
  context: JudgeContext,
  warnings: Warning[],
): Inquiry<Verdict> {
  if (isPaused(watch, context)) return bareVerdict(watch, repo.full_name, { status: 'paused' }, warnings);
  yield* confirm();
  const again = yield* identify(watch.entry, repo, 2);
  if (again.kind === 'problem') {
    return bareVerdict(watch, repo.full_name, { status: 'unknown', error: again.problem }, warnings);
  }
  if (again.kind === 'found') {
    const { workflow, malformed } = again;
    const all = [...warnings, ...renamedFile(watch, workflow.path), ...malformedWorkflows(malformed, repo)];
    return yield* judgeWorkflow(openWatchCase(watch, repo, workflow, context, all));
  }
  return bareVerdict(
    watch,
    repo.full_name,
    { status: 'stale', cause: missingCause(watch, repo, again, context) },
    warnings,
  );
}

function missingCause(
  watch: Watch,
  repo: Repository,
  { near, is_list }: Extract<Identity, { kind: 'missing' }>,
  context: JudgeContext,
): Cause {
  const ran = watch.found_by === 'past_runs';
  const similar = near.length > 0 && !ran ? ` Nearest: ${quotedNames(near)}.` : '';
  const nearest = is_list ? ' It has each of these: separate them by commas.' : similar;
  const past = ran ? ', though it had scheduled runs in the last 35 days' : '';
  const message = `${repo.full_name} has no workflow \`${watch.entry}\`${past}.${nearest}`;
  const path = ran ? watch.entry : null;
  return causeWithSteps('missing', message, { repo, path, run: null, watch, monitor: context });
}

function* judgeWorkflow(watchCase: WatchCase): Inquiry<Verdict> {
  return yield* withHistory(watchCase, yield* decideWorkflow(watchCase));
}

function* decideWorkflow(watchCase: WatchCase): Inquiry<Verdict> {
  if (watchCase.watch.sla_hours === 'auto' || watchCase.watch.found_by === 'past_runs')
    watchCase.file = yield* readWorkflowFile(watchCase, 1);
  const sla = slaOf(watchCase);
  if ('code' in sla && !cannotRun(watchCase))
    return buildVerdict(watchCase, { status: 'unknown', error: sla });
  watchCase.sla = 'code' in sla ? null : sla;
  yield* findFreshSuccess(watchCase);
  if (isPaused(watchCase.watch, watchCase.context)) return buildVerdict(watchCase, { status: 'paused' });
  if (cannotRun(watchCase)) {
    if (watchCase.file.kind === 'unread') watchCase.file = yield* readWorkflowFile(watchCase, 1);
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
  yield* readForNegative(watchCase, cutoff, 1);
  yield* findSuccess(watchCase);
  if (isFresh(watchCase)) return yield* healthy(watchCase);
  if (watchCase.file.kind === 'unread') watchCase.file = yield* readWorkflowFile(watchCase, 1);
  if (watchCase.file.kind === 'absent') return yield* judgeGone(watchCase);
  watchCase.schedule_change = yield* scheduleChangedAt(watchCase);
  watchCase.schedule_since = watchCase.schedule_change?.last ?? null;
  if (watchCase.read_failures.length === 0 && !watchCase.completes_in_future && isPending(watchCase))
    return buildVerdict(watchCase, { status: 'pending' });
  const unkept = yield* findHorizon(watchCase);
  const [earlier = null] = watchCase.read_failures;
  yield* confirm();
  watchCase.pass = 2;
  watchCase.reread_from = cutoff;
  yield* readForNegative(watchCase, cutoff, 2);
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
    (watchCase.completes_in_future ? futureProblem(watchCase) : null)
  );
}

/** The file is gone from the default branch: read, and read again. The same name with the other ending is meant. */
function* judgeGone(watchCase: WatchCase): Inquiry<Verdict> {
  yield* confirm();
  watchCase.file = yield* readWorkflowFile(watchCase, 2);
  const { file, watch, repo, context, warnings } = watchCase;
  if (file.kind === 'unreadable') return buildVerdict(watchCase, { status: 'unknown', error: file.problem });
  if (file.kind !== 'absent')
    return buildVerdict(watchCase, { status: 'unknown', error: contradictoryFile(watchCase) });
  const isFollowed = warnings.some(({ code }) => code === 'renamed_file');
  const renamedTo = isFollowed ? null : yield* findOtherEnding(watchCase);
  if (renamedTo === null)
    return fileGoneVerdict(watchCase, yield* findNamesake(watchCase.repo, watchCase.workflow));
  const warning = {
    code: 'renamed_file' as const,
    message: renamedMessage(watchCase.workflow.path, renamedTo.path),
  };
  return yield* judgeWorkflow(openWatchCase(watch, repo, renamedTo, context, [...warnings, warning]));
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

function renamedFile({ entry }: Watch, path: string): Warning[] {
  return differsInEnding(entry, path) ? [{ code: 'renamed_file', message: renamedMessage(entry, path) }] : [];
}

function renamedMessage(from: string, to: string): string {
  return `\`${from}\` is \`${fileOf(to)}\` in the repository: use that name.`;
}

/** A watch that is healthy by other events only is not plainly so: its file shows whether a cron is silent. */
function* healthy(watchCase: WatchCase): Inquiry<Verdict> {
  if (cronSeemsSilent(watchCase) && !knowsScheduled(watchCase))
    yield* readEventPages(watchCase, ['schedule'], 1);
  if (watchCase.file.kind === 'unread' && cronIsSilent(watchCase))
    watchCase.file = yield* readWorkflowFile(watchCase, 1);
  // A schedule promised nothing before it was there.
  if (droppedOccasions(watchCase) !== null)
    watchCase.schedule_since = yield* scheduleChangedWithin(watchCase, DEFAULT_HISTORY_DAYS);
  return buildVerdict(watchCase, { status: 'healthy' });
}

function historyTooShort({ repo, horizon }: WatchCase): Warning {
  const from = horizon === null ? 'an earlier time' : utc(horizon);
  return {
    code: 'history_too_short',
    message: `GitHub shows no runs of ${repo.full_name} from before ${from}, and nothing has been due since: whether the last run that was due succeeded is not known.`,
  };
}

function contradictoryFile({ workflow }: WatchCase): Problem {
  return {
    code: 'evidence_contradictory',
    message: `${workflow.path} was not on the default branch at the first look, and was at the second.`,
    hint: 'Run the monitor again.',
  };
}

function futureProblem(watchCase: WatchCase): Problem {
  return {
    code: 'evidence_contradictory',
    message: `The only success of ${watchCase.workflow.path} within the SLA completes more than 10 minutes in the future.`,
    hint: 'Check the clock of the runner that ran it.',
  };
}
