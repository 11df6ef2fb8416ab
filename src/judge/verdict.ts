/**
 * The decision, in reading order. Healthy needs one proof; stale needs a complete negative, read twice; what could
 * not be looked at is unknown, whatever else was seen.
 */

import { ask, confirm, type Inquiry } from '../evidence/inquiry.js';
import type { JudgeContext, Repository } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { Watch } from '../settings/model.js';
import { names } from '../text/quote.js';
import { bareVerdict, conclude } from './build-verdict.js';
import { archivedVerdict, judgeGone, judgeStandstill, standsStill } from './cannot-run.js';
import { openCase, type WatchCase } from './case.js';
import { causeOf } from './cause.js';
import { readFile, scheduleChange } from './file.js';
import { newestSuccess } from './find-success.js';
import { identify } from './identify.js';
import type { Cause, Verdict, Warning } from './model.js';
import { nextSteps } from './next-steps.js';
import { isPending } from './pending.js';
import { readEventPages, readForNegative, unproved } from './run-lists.js';
import {
  cutoffOf,
  isFresh,
  isPaused,
  seekHealth,
  seekHealthBySweep,
  seekOldest,
  slaOf,
} from './search-health.js';
import { clockSkew, cronIsSilent, cronSeemsSilent, knowsScheduled, renamed } from './warnings.js';

/** Judges one watch. Asks only what the decision needs; while it is paused, nothing that was seen is an alarm. */
export function* judge(watch: Watch, circumstances: JudgeContext): Inquiry<Verdict> {
  const verdict = yield* decide(watch, circumstances);
  return isPaused(watch, circumstances)
    ? { ...verdict, status: 'paused', cause: null, error: null }
    : verdict;
}

function* decide(watch: Watch, circumstances: JudgeContext): Inquiry<Verdict> {
  const repo = yield* ask({ kind: 'repository', repo: watch.repo });
  if (!repo.ok) return bareVerdict(watch, watch.repo, { status: 'unknown', error: repo.error });
  const moved = [renamed(watch.repo, repo.value)].filter((one) => one !== null);
  const early = [...moved, ...[clockSkew(circumstances)].filter((one) => one !== null)];
  const swept = yield* seekHealthBySweep(watch, repo.value, circumstances, moved);
  if (swept?.isProved) return yield* healthy(swept.of);
  const identity = yield* identify(watch.entry, repo.value, 1);
  if (identity.kind !== 'found' && repo.value.archived)
    return archivedVerdict(watch, repo.value, circumstances, early);
  if (identity.kind === 'problem') {
    return bareVerdict(watch, repo.value.full_name, { status: 'unknown', error: identity.problem }, early);
  }
  if (identity.kind === 'missing') return yield* judgeMissing(watch, repo.value, circumstances, early);
  const of = openCase(watch, repo.value, identity.workflow, circumstances, moved);
  const known =
    swept?.of.workflow.id === of.workflow.id ? { dossier: swept.of.dossier, file: swept.of.file } : {};
  return yield* judgeWorkflow({ ...of, ...known });
}

/** The entry names no workflow: read again before it is said. */
function* judgeMissing(
  watch: Watch,
  repo: Repository,
  circumstances: JudgeContext,
  warnings: Warning[],
): Inquiry<Verdict> {
  if (isPaused(watch, circumstances))
    return bareVerdict(watch, repo.full_name, { status: 'paused' }, warnings);
  yield* confirm();
  const again = yield* identify(watch.entry, repo, 2);
  if (again.kind === 'problem') {
    return bareVerdict(watch, repo.full_name, { status: 'unknown', error: again.problem }, warnings);
  }
  if (again.kind === 'found')
    return yield* judgeWorkflow(openCase(watch, repo, again.workflow, circumstances, warnings));
  return bareVerdict(
    watch,
    repo.full_name,
    { status: 'stale', cause: missingCause(watch, repo, again.near, circumstances) },
    warnings,
  );
}

function missingCause(watch: Watch, repo: Repository, near: string[], circumstances: JudgeContext): Cause {
  const ran = watch.found_by === 'past_runs';
  const nearest = near.length > 0 && !ran ? ` Nearest: ${names(near)}.` : '';
  const past = ran ? ', though it had scheduled runs in the last 35 days' : '';
  const context = { repo, path: ran ? watch.entry : null, url: null, run: null };
  return {
    code: 'missing',
    message: `${repo.full_name} has no workflow \`${watch.entry}\`${past}.${nearest}`,
    run_url: null,
    next_steps: nextSteps('missing', { ...context, found_by: watch.found_by, circumstances }),
  };
}

function* judgeWorkflow(of: WatchCase): Inquiry<Verdict> {
  if (of.watch.sla_hours === 'auto' || of.watch.found_by === 'past_runs') of.file = yield* readFile(of, 1);
  const sla = slaOf(of);
  if ('code' in sla && !standsStill(of)) return conclude(of, { status: 'unknown', error: sla });
  of.sla = 'code' in sla ? null : sla;
  yield* seekHealth(of);
  if (isPaused(of.watch, of.circumstances)) return conclude(of, { status: 'paused' });
  if (standsStill(of)) return yield* judgeStandstill(of);
  if (isFresh(of)) return yield* healthy(of);
  const refused = of.unfiltered.find((list) => !list.answer.ok)?.answer;
  if (refused && !refused.ok) return conclude(of, { status: 'unknown', error: refused.error });
  return yield* judgeNegative(of);
}

/** No fresh success so far: stale only by a complete negative that was read twice. */
function* judgeNegative(of: WatchCase): Inquiry<Verdict> {
  const cutoff = cutoffOf(of);
  yield* readForNegative(of, cutoff, 1);
  of.success = yield* newestSuccess(of.dossier, cutoff);
  if (isFresh(of)) return yield* healthy(of);
  if (of.file.kind === 'unread') of.file = yield* readFile(of, 1);
  if (of.file.kind === 'absent') return yield* judgeGone(of);
  of.schedule_since = yield* scheduleChange(of);
  if (of.dossier.blocked.length === 0 && !of.dossier.future && isPending(of))
    return conclude(of, { status: 'pending' });
  yield* confirm();
  of.dossier.read = 2;
  of.dossier.reread_from = cutoff;
  yield* readForNegative(of, cutoff, 2);
  of.success = yield* newestSuccess(of.dossier, cutoff);
  if (of.success === null) yield* seekOldest(of);
  if (isFresh(of)) return yield* healthy(of);
  const doubt =
    unproved(of, cutoff) ?? of.dossier.blocked[0] ?? (of.dossier.future ? futureProblem(of) : null);
  if (doubt) return conclude(of, { status: 'unknown', error: doubt });
  if (isPending(of)) return conclude(of, { status: 'pending' });
  return conclude(of, { status: 'stale', cause: yield* causeOf(of) });
}

/** A watch that is healthy by other events only is not plainly so: its file tells whether a cron is silent. */
function* healthy(of: WatchCase): Inquiry<Verdict> {
  if (cronSeemsSilent(of) && !knowsScheduled(of)) yield* readEventPages(of, ['schedule'], 1);
  if (of.file.kind === 'unread' && cronIsSilent(of)) of.file = yield* readFile(of, 1);
  return conclude(of, { status: 'healthy' });
}

function futureProblem(of: WatchCase): Problem {
  return {
    code: 'evidence_contradictory',
    message: `The only success of ${of.workflow.path} within the SLA completes more than 10 minutes in the future.`,
    hint: 'Check the clock of the runner that ran it.',
  };
}
