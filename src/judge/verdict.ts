/**
 * The decision, in reading order. Healthy needs one proof; stale needs a complete negative, read twice; what could
 * not be looked at is unknown, whatever else was seen.
 */
import type { Cause, Circumstances, Problem, Repository, Verdict, Warning, Watch } from '../model.js';
import { ms } from '../time.js';
import { type Case, openCase } from './case.js';
import { causeOf } from './cause.js';
import { bareVerdict, conclude } from './conclude.js';
import { addRows } from './dossier.js';
import { readFile, scheduleChange } from './file.js';
import { identify } from './identify.js';
import { ask, confirm, type Inquiry } from './inquiry.js';
import { covers, readForNegative, readNewestPage, readSuccessPages, unproved } from './lists.js';
import { nextSteps } from './next-steps.js';
import { isPending } from './pending.js';
import { newestSuccess } from './proof.js';
import { fixedSla, type Sla, scheduleSla } from './sla.js';
import { archivedVerdict, judgeGone, judgeStandstill, standsStill } from './standstill.js';
import { isProof, readSweep, recognise } from './sweep.js';
import { clockSkew, cronIsSilent, renamed } from './warnings.js';
import { names } from './words.js';

/** Judges one watch. Asks only what the decision needs. */
export function* judge(watch: Watch, circumstances: Circumstances): Inquiry<Verdict> {
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

/** The shared list of the repository and the states of its workflows, where they are enough to prove health. */
function* seekHealthBySweep(
  watch: Watch,
  repo: Repository,
  circumstances: Circumstances,
  warnings: Warning[],
): Inquiry<{ of: Case; isProved: boolean } | null> {
  if (repo.archived || isPaused(watch, circumstances)) return null;
  const sweep = yield* readSweep(watch, repo, circumstances);
  const workflow = sweep && (yield* recognise(watch, repo, sweep, circumstances));
  if (!workflow) return null;
  const of = openCase(watch, repo, workflow, circumstances, warnings);
  if (watch.sla_hours === 'auto') of.file = yield* readFile(of, 1);
  const sla = slaOf(of);
  if ('code' in sla) return null;
  of.sla = sla;
  addRows(of.dossier, sweep);
  of.success = yield* newestSuccess(of.dossier, sla.cutoff, 'fresh');
  return { of, isProved: isFresh(of) && of.success !== null && isProof(of.success) };
}

/** The entry names no workflow: read again before it is said. */
function* judgeMissing(
  watch: Watch,
  repo: Repository,
  circumstances: Circumstances,
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

function missingCause(watch: Watch, repo: Repository, near: string[], circumstances: Circumstances): Cause {
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

function* judgeWorkflow(of: Case): Inquiry<Verdict> {
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

/** Healthy as soon as one success is proved: by the newest page, else by the newest successes of each event. */
function* seekHealth(of: Case): Inquiry<void> {
  const cutoff = cutoffOf(of);
  const sweep = yield* readSweep(of.watch, of.repo, of.circumstances);
  if (sweep !== null) {
    addRows(of.dossier, sweep);
    of.success = yield* newestSuccess(of.dossier, cutoff, 'fresh');
    if (isFresh(of) && of.success && isProof(of.success)) return;
  }
  yield* readNewestPage(of);
  of.success = yield* newestSuccess(of.dossier, cutoff);
  const page = of.unfiltered[0];
  if (isFresh(of) || of.sla === null || (page && covers(page, cutoff))) return;
  yield* readSuccessPages(of);
  of.success = yield* newestSuccess(of.dossier, cutoff);
}

/** No fresh success so far: stale only by a complete negative that was read twice. */
function* judgeNegative(of: Case): Inquiry<Verdict> {
  const cutoff = cutoffOf(of);
  yield* readForNegative(of, cutoff, 1);
  of.success = yield* newestSuccess(of.dossier, cutoff);
  if (isFresh(of)) return yield* healthy(of);
  if (of.file.kind === 'unread') of.file = yield* readFile(of, 1);
  if (of.file.kind === 'absent') return yield* judgeGone(of);
  of.schedule_since = yield* scheduleChange(of);
  if (of.dossier.blocked.length === 0 && isPending(of)) return conclude(of, { status: 'pending' });
  yield* confirm();
  of.dossier.read = 2;
  of.dossier.reread_from = cutoff;
  yield* readForNegative(of, cutoff, 2);
  of.success = yield* newestSuccess(of.dossier, cutoff);
  if (isFresh(of)) return yield* healthy(of);
  const doubt =
    unproved(of, cutoff) ?? of.dossier.blocked[0] ?? (of.dossier.future ? futureProblem(of) : null);
  if (doubt) return conclude(of, { status: 'unknown', error: doubt });
  if (isPending(of)) return conclude(of, { status: 'pending' });
  return conclude(of, { status: 'stale', cause: yield* causeOf(of) });
}

/** A watch that is healthy by other events only is not plainly so: its file tells whether a cron is silent. */
function* healthy(of: Case): Inquiry<Verdict> {
  if (of.file.kind === 'unread' && cronIsSilent(of)) of.file = yield* readFile(of, 1);
  return conclude(of, { status: 'healthy' });
}

function slaOf(of: Case): Sla | Problem {
  if (of.watch.sla_hours !== 'auto') return fixedSla(of.watch.sla_hours, of.circumstances.now);
  if (of.file.kind === 'unreadable') return of.file.problem;
  if (of.file.kind === 'read' && of.file.schedules.length > 0) {
    return scheduleSla(of.file.schedules, of.watch, of.circumstances.now);
  }
  return {
    code: 'schedule_unknown',
    message: `${of.workflow.path} has no schedule from which \`sla_hours: auto\` could tell what was promised.`,
    hint: 'Give this watch a number: `sla_hours: 48`',
  };
}

function cutoffOf(of: Case): string {
  return of.sla?.cutoff ?? of.circumstances.now;
}

function isFresh(of: Case): boolean {
  return of.success !== null && of.sla !== null && ms(of.success.completed_at) >= ms(of.sla.cutoff);
}

function isPaused(watch: Watch, { now }: Circumstances): boolean {
  return watch.paused_until !== null && ms(watch.paused_until) > ms(now);
}

function futureProblem(of: Case): Problem {
  return {
    code: 'evidence_contradictory',
    message: `The only success of ${of.workflow.path} within the SLA completes more than 10 minutes in the future.`,
    hint: 'Check the clock of the runner that ran it.',
  };
}
