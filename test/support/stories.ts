/**
 * Worlds after public reports, judged in memory: what the verdict is, and what its text says and does not
 * say.
 */
import { expect, it } from 'vitest';
import type { Watch } from '../../src/settings/model.js';
import { judged, now } from './judging.js';
import { minutesAfter, type WorldBuilder, world } from './world.js';

export const HOUR = 60;
export const DAY = 24 * HOUR;
export const ago = (minutes: number): string => minutesAfter(now, -minutes);
export const nightly = (input: object = {}, repo: object = {}) =>
  world({ now })
    .repo('o/r', repo)
    .workflow('nightly', { cron: '0 2 * * *', ...input });
export const until18 = (input: object = {}, run: object = {}) =>
  nightly(input).daily('2026-10-01', '2026-11-18', '02:06', run);
/** Nights of one kind up to the 18th, then of another. */
export const since19 = (run: object, before: object = {}) =>
  until18({}, before).daily('2026-11-19', '2026-11-24', '02:06', run);
export const allNights = (run: object = {}, input: object = {}) =>
  nightly(input).daily('2026-10-01', '2026-11-24', '02:06', run);
export const skip = (name: string) => ({ name, conclusion: 'skipped' as const });
export const bad = (name: string) => ({ name, conclusion: 'failure' as const });

export interface Story {
  /** Where the like was reported, as owner/name#number. */
  from: string;
  of: () => WorldBuilder;
  rules?: Partial<Watch>;
  status: string;
  cause?: string;
  says?: RegExp;
  not?: RegExp;
  /** A warning among those of the verdict; null: it has none. */
  warns?: string | null;
}

export function playStories(stories: Record<string, Story>): void {
  it.each(Object.entries(stories))('%s', async (_name, { of, rules, status, cause, says, not, warns }) => {
    const { verdict } = await judged(of(), rules);
    expect(verdict).toMatchObject({ status, ...(cause ? { cause: { code: cause } } : { cause: null }) });
    const codes = verdict.warnings.map(({ code }) => code);
    const text = [
      verdict.cause?.message,
      ...(verdict.cause?.next_steps ?? []),
      ...verdict.warnings.map((one) => one.message),
    ].join('\n');
    if (says) expect(text).toMatch(says);
    if (not) expect(text).not.toMatch(not);
    if (warns) expect(codes).toContain(warns);
    if (warns === null) expect(codes).toEqual([]);
  });
}
