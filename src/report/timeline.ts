/** The strip of recent windows: what happened at each time that the cron promised, as one letter. */
import type { JudgedRun, Verdict, Window } from '../judge/model.js';
import { timeRange, utc, utcDay } from '../text/words.js';

export type SlotState = 'S' | 'G' | 'F' | 'K' | 'C' | 'N' | 'R' | '?';

/** Letters carry the meaning; colour is added to them, never instead of them. */
const letterWords: Record<SlotState, string> = {
  S: 'succeeded',
  G: 'green, not counted',
  F: 'failed',
  K: 'skipped',
  C: 'cancelled',
  N: 'no run',
  R: 'running or still open',
  '?': 'unknown',
};

export interface Slot {
  letter: SlotState;
  /** The window's due time or the run's creation, ISO. */
  at: string;
}

const length = 14;

function runLetter(run: JudgedRun): SlotState {
  if (run.status !== 'completed') return 'R';
  if (run.counts) return 'S';
  switch (run.conclusion) {
    case 'cancelled':
      return 'C';
    // Of an event, branch or fork that does not count, or it did not do its work.
    case 'success':
      return 'G';
    case 'skipped':
    case 'neutral':
      return 'K';
    case null:
      return '?';
    default:
      return 'F';
  }
}

function windowLetter(window: Window, runs: Map<number, JudgedRun>): SlotState {
  const run = window.run_id === null ? undefined : runs.get(window.run_id);
  switch (window.state) {
    case 'succeeded':
      return 'S';
    case 'no_run':
      return 'N';
    case 'open':
      return 'R';
    case 'unknown':
      return '?';
    case 'not_succeeded':
      // Without its row, all that is known is that it did not succeed.
      return run === undefined ? 'F' : runLetter(run);
  }
}

const byTime = (a: Slot, b: Slot): number => Date.parse(a.at) - Date.parse(b.at);

/** The last 14 windows, or runs where no schedule is known, oldest first. */
export function timeline(verdict: Pick<Verdict, 'windows' | 'runs'>): Slot[] {
  const runs = newestAttempts(verdict.runs);
  const slots: Slot[] =
    verdict.windows.length > 0
      ? verdict.windows.map((window) => ({ letter: windowLetter(window, runs), at: window.due_at }))
      : [...runs.values()].map((run) => ({ letter: runLetter(run), at: run.created_at }));
  return slots.toSorted(byTime).slice(-length);
}

/** The newest attempt of each run, by run id. */
export function newestAttempts(runs: readonly JudgedRun[]): Map<number, JudgedRun> {
  return new Map(runs.toSorted((a, b) => a.attempt - b.attempt).map((run) => [run.run_id, run]));
}

/** `2026-05-09 to 2026-05-22`. */
export function timelineSpan(slots: Slot[]): string {
  const [first, last] = [slots[0], slots.at(-1)];
  return first === undefined || last === undefined ? '' : timeRange(first.at, last.at);
}

/** `S succeeded, K skipped`: the letters that occur, in the order of first occurrence. */
export function legend(slots: Slot[]): string {
  const letters = [...new Set(slots.map((slot) => slot.letter))];
  return letters.map((letter) => `${letter} ${letterWords[letter]}`).join(', ');
}

/** `2026-05-18 02:00 UTC: skipped`. */
export const slotTitle = (slot: Slot): string => `${utc(slot.at)}: ${letterWords[slot.letter]}`;

/** Whether a day names each slot, as with a nightly cron. */
export function oneSlotPerDay(slots: Slot[]): boolean {
  return new Set(slots.map((slot) => utcDay(slot.at))).size === slots.length;
}
