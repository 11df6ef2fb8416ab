/**
 * The rule against green nights without work: a job that succeeded in each of the three genuine successes before
 * must not be skipped. "Genuine" rests on the same rule, so runs are judged from the oldest one up.
 */

import type { Run } from '../model.js';
import { type Dossier, workOf } from './dossier.js';
import type { Inquiry } from './inquiry.js';
import type { Habits, Work } from './job-rules.js';

const STREAK = 3;
/** Looks further and further back: a gate that closed many nights ago must not pass for a job that never runs. */
const SAMPLES = [0, 1, 3, 7, 15, 31, 63];

/** Skipped jobs of a run that used to succeed; null where that could not be read. `priors`: earlier green runs, newest first. */
export function* brokenHabits(dossier: Dossier, work: Work, priors: Run[]): Inquiry<string[] | null> {
  if (work.skipped.length === 0) return [];
  const depth = yield* depthOfHabit(dossier, work.skipped, priors);
  if (depth === null) return null;
  if (depth === 'never') return [];
  const works: (Work & Habits)[] = [];
  for (const prior of priors.slice(0, depth + STREAK)) {
    const read = yield* workOf(dossier, prior, prior.attempt);
    if (read === null) return null;
    if (read.reason === null) works.unshift(read);
  }
  return broken(work.skipped, genuineSeries(works));
}

/** Index of the nearest sampled run in which one of the jobs succeeded. */
function* depthOfHabit(dossier: Dossier, skipped: string[], priors: Run[]): Inquiry<number | 'never' | null> {
  for (const index of SAMPLES) {
    const prior = priors[index];
    if (prior === undefined) break;
    const read = yield* workOf(dossier, prior, prior.attempt);
    if (read === null) return null;
    if (skipped.some((name) => succeededIn(read, name))) return index;
  }
  return 'never';
}

/** The genuine ones among works in order of time, oldest first. */
function genuineSeries(works: (Work & Habits)[]): Habits[] {
  const genuine: Habits[] = [];
  for (const work of works) {
    if (broken(work.skipped, genuine).length === 0) genuine.push(work);
  }
  return genuine;
}

function broken(skipped: string[], genuine: Habits[]): string[] {
  const last = genuine.slice(-STREAK);
  if (last.length < STREAK) return [];
  return skipped.filter((name) => last.every((work) => succeededIn(work, name)));
}

/**
 * A skipped matrix job or reusable workflow shows one row under its bare name; when it runs, its rows are called
 * `name (value)` or `name / job`, and an expression in the name is filled in.
 */
function succeededIn(work: Habits, skipped: string): boolean {
  const stem = skipped.split('${{')[0] ?? skipped;
  return work.succeeded.some(
    (name) =>
      name === skipped ||
      name.startsWith(`${skipped} (`) ||
      name.startsWith(`${skipped} / `) ||
      (stem !== skipped && stem !== '' && name.startsWith(stem)),
  );
}
