/** The strip of recent windows: what happened at each time that the cron promised, as one letter. */
import type { JudgedRun, Verdict, Window } from '../judge/model.js';
import { timeRange, utc, utcDay } from '../text/words.js';

/** How a slot looks: letters carry the meaning; colour is added to them, never instead of them. */
interface SlotLook {
  words: string;
  square: string;
  /** In a terminal. */
  paint: 'green' | 'yellow' | 'red' | 'dim' | 'cyan' | 'magenta';
  /** In a mail: white on it has a contrast of 4.5 or more. Null where nothing was there: hollow. */
  fill: string | null;
}

export const slotLooks = {
  S: { words: 'succeeded', square: '🟩', paint: 'green', fill: '#1a7f37' },
  G: { words: 'green, not counted', square: '🟫', paint: 'yellow', fill: '#0a6b6b' },
  F: { words: 'failed', square: '🟥', paint: 'red', fill: '#cf222e' },
  K: { words: 'skipped', square: '🟨', paint: 'yellow', fill: '#8a5a00' },
  C: { words: 'cancelled', square: '⬜', paint: 'dim', fill: '#59636e' },
  N: { words: 'no run', square: '🟧', paint: 'red', fill: null },
  R: { words: 'running or still open', square: '🟦', paint: 'cyan', fill: '#0757ba' },
  '?': { words: 'unknown', square: '🟪', paint: 'magenta', fill: '#8250df' },
} as const satisfies Record<string, SlotLook>;

type SlotState = keyof typeof slotLooks;

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
  return letters.map((letter) => `${letter} ${slotLooks[letter].words}`).join(', ');
}

/** `2026-05-18 02:00 UTC: skipped`. */
export const slotTitle = (slot: Slot): string => `${utc(slot.at)}: ${slotLooks[slot.letter].words}`;

/** Whether a day names each slot, as with a nightly cron. */
export function oneSlotPerDay(slots: Slot[]): boolean {
  return new Set(slots.map((slot) => utcDay(slot.at))).size === slots.length;
}
