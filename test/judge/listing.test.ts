import { describe, expect, it } from 'vitest';
import { listWatch } from '../../src/judge/listing.js';
import { drive, judgeContext, now, watch } from '../support/judging.js';
import { world } from '../support/world.js';

const next = async (repo: object, workflow: object): Promise<string[]> => {
  const of = world({ now })
    .repo('o/r', repo)
    .workflow('nightly', { cron: '0 2 * * *', ...workflow });
  return (await drive(of, listWatch(watch(), judgeContext()))).result.next_due_at;
};

describe('a listed watch', () => {
  it('has the next times of its schedule, where GitHub starts it', async () => {
    expect(await next({}, {})).toEqual([
      '2026-11-25T02:00:00Z',
      '2026-11-26T02:00:00Z',
      '2026-11-27T02:00:00Z',
    ]);
    expect(await next({ archived: true }, {})).toEqual([]);
    expect(await next({}, { state: 'disabled_manually' })).toEqual([]);
  });
});
