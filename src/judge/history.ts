/**
 * What became of each occasion of the past: the figures of the evidence page, and of the warning that GitHub
 * leaves too many of them out. Its occasions lie at least three hours apart, whatever the grace, so that it
 * stays the same from one hour to the next and a dense cron does not fill it.
 */
import type { WorkflowRun } from '../evidence/model.js';
import { DAY, HOUR, iso, ms } from '../text/time.js';
import { counted } from '../text/words.js';
import { EARLY } from './cadence.js';
import type { Occasion, Schedule } from './model.js';
import { eventCoverage, showsEveryRun } from './run-lists.js';
import { isGenuine, rowReason } from './run-rules.js';
import { minutesLate } from './schedule/occurrences.js';
import { walk } from './schedule/windows.js';
import { cadenceOfCase } from './sla.js';
import type { Finding, WatchCase } from './watch-case.js';

const APART = 3 * HOUR;
/** How far back it goes where nobody asked for a page, and as far as the evidence at hand shows. */
export const DEFAULT_HISTORY_DAYS = 14;

/** Each occasion up to now, oldest first; null where no schedule is known. */
export function historyOf(watchCase: WatchCase): Occasion[] | null {
  const lookBack = lookBackOver(watchCase);
  return lookBack === null ? null : lookBack.shown.map((slot) => occasionOf(watchCase, slot, lookBack));
}

/** As many runs by other events are looked into for one occasion. */
const MOST_OTHERS = 3;

/** Green runs by other events, not looked into, that may have made up for an occasion without a success. */
export function possibleSubstitutes(watchCase: WatchCase): WorkflowRun[] {
  const lookBack = lookBackOver(watchCase);
  if (lookBack === null) return [];
  return lookBack.shown.flatMap((slot) => {
    const occasion = occasionOf(watchCase, slot, lookBack);
    if (!isWithoutSuccess(occasion) || occasion.made_up_by !== undefined) return [];
    const green = slot.others.filter((run) => rowReason(run, watchCase) === null);
    return green.slice(0, MOST_OTHERS).filter((run) => findingOf(watchCase, run) === undefined);
  });
}

interface LookBack {
  slots: Slot[];
  /** Those of the days that were asked for. */
  shown: Slot[];
  /** From when on the runs are known, in milliseconds. */
  known: number;
  /** In milliseconds. */
  grace: number;
}

function lookBackOver(watchCase: WatchCase): LookBack | null {
  const cadence = cadenceOfCase(watchCase);
  if (cadence === null) return null;
  const { context, workflow } = watchCase;
  const known = Math.max(
    eventCoverage(watchCase, 'schedule'),
    watchCase.horizon === null ? Number.NEGATIVE_INFINITY : ms(watchCase.horizon),
  );
  const grace = cadence.grace_hours * HOUR;
  const asked = ms(context.now) - (context.report?.days ?? DEFAULT_HISTORY_DAYS) * DAY;
  // The warning looks at fourteen days of occasions whose grace is over.
  const oldest = Math.min(asked, ms(context.now) - grace - DEFAULT_HISTORY_DAYS * DAY);
  // What lies before the known runs is not known: it is shown only where it was asked for.
  const unknown = context.report === null ? [known, keptSince(watchCase)] : [];
  const from = Math.max(oldest, ms(workflow.created_at), ...unknown);
  const slots = slotsBetween(cadence.schedules, from, ms(context.now));
  addRuns(slots, [...watchCase.runs.values()]);
  moveLateRuns(slots, grace);
  return { slots, shown: slots.filter(({ due }) => due >= asked), known, grace };
}

/** An occasion, the windows that belong to it, and the runs that GitHub made for them. */
interface Slot {
  due: number;
  windows: number;
  runs: WorkflowRun[];
  /** Runs by other events that were created after it was due and before the next one was, oldest first. */
  others: WorkflowRun[];
}

/**
 * Counted on from a midnight some days before, so that they are the same at whatever hour they are asked for,
 * and one that a neighbour swallows is swallowed for good.
 */
function slotsBetween(schedules: Schedule[], from: number, now: number): Slot[] {
  if (!Number.isFinite(from)) return [];
  const slots: Slot[] = [];
  for (const due of walk(schedules, Math.floor(from / DAY) * DAY - 2 * DAY, 1)) {
    if (due > now) break;
    const last = slots.at(-1);
    if (last && due - last.due < APART) last.windows += 1;
    else slots.push({ due, windows: 1, runs: [], others: [] });
  }
  return slots.filter(({ due }) => due >= from);
}

/** Gives each run to the last occasion before it; a scheduled one may be a little early for it. */
function addRuns(slots: Slot[], runs: WorkflowRun[]): void {
  const ordered = runs.toSorted((a, b) => ms(a.created_at) - ms(b.created_at) || a.id - b.id);
  for (const list of ['runs', 'others'] as const) {
    let at = -1;
    for (const run of ordered) {
      if ((run.event === 'schedule') !== (list === 'runs')) continue;
      const created = ms(run.created_at) + (list === 'runs' ? EARLY : 0);
      while ((slots[at + 1]?.due ?? Number.POSITIVE_INFINITY) <= created) at += 1;
      slots[at]?.[list].push(run);
    }
  }
}

/**
 * GitHub does not say which window a run is for: where an occasion has more runs than windows, and the one
 * before it has none, the first of them came late for that one.
 */
function moveLateRuns(slots: Slot[], grace: number): void {
  for (const [i, slot] of slots.entries()) {
    const before = slots[i - 1];
    const [first] = slot.runs;
    if (!before || !first || before.runs.length > 0 || slot.runs.length <= slot.windows) continue;
    if (ms(first.created_at) - before.due <= grace) before.runs.push(...slot.runs.splice(0, 1));
  }
}

function occasionOf(watchCase: WatchCase, { due, runs, others }: Slot, lookBack: LookBack): Occasion {
  const states = runs.map((run) => ({ run, state: stateOf(watchCase, run, due, lookBack.grace) }));
  const best =
    states.find(({ state }) => state === 'succeeded' || state === 'late') ??
    states.findLast(({ state }) => state === 'not_looked_into') ??
    states.at(-1);
  const occasion: Occasion = {
    due_at: iso(due),
    state: best?.state ?? stateWithoutRun(watchCase, due, lookBack),
    run_id: best?.run.id ?? null,
    late_minutes: best ? minutesLate(best.run, due) : null,
    attempts: best?.run.attempt ?? null,
    url: best?.run.url ?? null,
  };
  const other = isWithoutSuccess(occasion) ? others.find((run) => isGenuine(watchCase, run)) : undefined;
  if (other === undefined) return occasion;
  const { id: run_id, event, created_at, url } = other;
  return { ...occasion, made_up_by: { run_id, event, created_at, url } };
}

/** An occasion without a success of its own, as far as that is known. */
export const isWithoutSuccess = ({ state }: Occasion): boolean =>
  state === 'no_run' || state === 'failed' || state === 'skipped';

function stateWithoutRun(
  { context, schedule_change }: WatchCase,
  due: number,
  { known, grace }: LookBack,
): Occasion['state'] {
  if (due + grace > ms(context.now)) return 'open';
  // The schedule of today did not promise what came before it.
  const isPromised = schedule_change === null || due >= ms(schedule_change.last);
  return due < known || !isPromised ? 'unknown' : 'no_run';
}

function stateOf(watchCase: WatchCase, run: WorkflowRun, due: number, grace: number): Occasion['state'] {
  if (isGenuine(watchCase, run)) return ms(run.created_at) - due > grace ? 'late' : 'succeeded';
  if (run.status !== 'completed') return 'open';
  switch (run.conclusion) {
    case 'success': {
      // It did not do its work, unless its jobs could not be read.
      const finding = findingOf(watchCase, run);
      if (finding === undefined) return 'not_looked_into';
      return finding.counts === null ? 'unknown' : 'skipped';
    }
    case 'skipped':
    case 'neutral':
      return 'skipped';
    case null:
      return 'unknown';
    default:
      return 'failed';
  }
}

const findingOf = ({ findings }: WatchCase, run: WorkflowRun): Finding | undefined =>
  findings.get(`${run.id}/${run.attempt}`);

/** Fewer than this many are no pattern. */
const FEW = 3;

/**
 * A sentence on the occasions that GitHub left out, where a healthy watch had no run for at least half of
 * those of 14 days, three or more; null otherwise. The days end where the grace has just ended: an occasion
 * that is still open would count with a run and not without one, and the answer would change with the hour.
 */
export function droppedOccasions(watchCase: WatchCase): string | null {
  const lookBack = lookBackOver(watchCase);
  if (lookBack === null) return null;
  const end = ms(watchCase.context.now) - lookBack.grace;
  const from = Math.max(end - DEFAULT_HISTORY_DAYS * DAY, keptSince(watchCase));
  const due = lookBack.slots
    .filter(({ due }) => due > from && due <= end)
    .map((slot) => occasionOf(watchCase, slot, lookBack))
    .filter(({ state }) => state !== 'unknown');
  const dropped = due.filter(({ state }) => state === 'no_run').length;
  if (dropped < FEW || dropped * 2 < due.length) return null;
  const span = counted(Math.max(1, Math.round((end - ms(due[0]?.due_at ?? iso(end))) / DAY)), 'day');
  return `GitHub started no run for ${dropped} of the ${due.length} times of the last ${span} at which one was due (counted three hours apart or more).`;
}

/** Where the list of all runs ends with one that is not the first, nothing is known of the time before it. */
function keptSince(watchCase: WatchCase): number {
  const runs = [...watchCase.runs.values()];
  const isWhole = !showsEveryRun(watchCase) || runs.some(({ run_number }) => run_number === 1);
  if (isWhole || watchCase.horizon !== null || runs.length === 0) return Number.NEGATIVE_INFINITY;
  return Math.min(...runs.map(({ created_at }) => ms(created_at)));
}
