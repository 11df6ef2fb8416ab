/** Histories of green runs, told by a letter for each run. */
import type { Question } from '../../src/evidence/model.js';
import { now } from './judging.js';
import { type JobInput, minutesAfter, type WorldBuilder, world } from './world.js';

export const nightly = (cron = '0 2 * * *') => world({ now }).repo('o/r').workflow('nightly', { cron });
export const skipped = (name: string): JobInput => ({ name, conclusion: 'skipped' });
export const both: JobInput[] = [{ name: 'gate' }, { name: 'backup' }];
export const gated: JobInput[] = [{ name: 'gate' }, skipped('backup')];
/**
 * What a green run may show of `backup`: succeeded, skipped, failed and tolerated, absent, or a run that did
 * no work.
 */
export const kinds: Record<string, JobInput[]> = {
  S: both,
  K: gated,
  F: [{ name: 'gate' }, { name: 'backup', conclusion: 'failure' }],
  A: [{ name: 'gate' }],
  W: [skipped('gate'), skipped('backup')],
};

/** One run per letter, the last one 20 minutes ago, with `minutes` between them. */
export function letters(told: string, minutes = 24 * 60, cron?: string): WorldBuilder {
  const of = nightly(cron);
  [...told].forEach((kind, i) => {
    of.run({ at: minutesAfter(now, -20 - (told.length - 1 - i) * minutes), jobs: kinds[kind] ?? [] });
  });
  return of;
}

/** Questions that show what other runs did. */
export const looks = (asked: Question[]) => asked.filter(({ kind }) => ['jobs', 'older_runs'].includes(kind));
