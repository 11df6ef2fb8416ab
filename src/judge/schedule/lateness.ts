import type { Window } from '../model.js';

/** How late GitHub started the windows that had a run, in whole minutes; null where none had one. */
export function lateness(windows: Window[]): { median_minutes: number; p95_minutes: number } | null {
  const minutes = windows
    .map((window) => window.late_minutes)
    .filter((late) => late !== null)
    .sort((a, b) => a - b);
  if (minutes.length === 0) return null;
  return { median_minutes: percentile(minutes, 50), p95_minutes: percentile(minutes, 95) };
}

/** By nearest rank, so that every figure is a lateness that was really seen. */
function percentile(sorted: number[], percent: number): number {
  const rank = Math.ceil((percent / 100) * sorted.length);
  return sorted[rank - 1] ?? 0;
}
