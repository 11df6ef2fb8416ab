import { expect, it } from 'vitest';
import type { Ask } from '../../src/evidence/inquiry.js';
import { findWatches } from '../../src/run/find-watches.js';
import type { Watch } from '../../src/settings/model.js';
import { entry, repoNames, settings, stems } from '../support/fleet.js';
import { driverOf, judgeContext } from '../support/judging.js';
import { play } from '../support/scene.js';
import { world } from '../support/world.js';

const noAnswer: Ask = () => Promise.reject(new Error('A listed watch needs no answer to be found.'));

async function found(shard: { part: number; of: number } | null, repos = repoNames(40)): Promise<string[]> {
  const watches = stems(5).map((stem) => entry(stem));
  const { watches: some } = await findWatches(
    settings({ watches, shard }),
    { repos, driver: driverOf(noAnswer) },
    judgeContext(),
  );
  return some.map(({ repo, entry: name }: Watch) => `${repo}/${name}`);
}

const parts = (of: number) => Array.from({ length: of }, (_, i) => ({ part: i + 1, of }));

it.each([1, 2, 3, 8])('%i shards have no watch in common and together have all', async (of) => {
  const shards = await Promise.all(parts(of).map((shard) => found(shard)));
  expect(shards.flat().sort()).toEqual((await found(null)).sort());
  expect(new Set(shards.flat()).size).toBe(200);
});

it('shards are of about the same size', async () => {
  for (const shard of parts(4)) {
    const { length } = await found(shard);
    expect(length).toBeGreaterThan(30);
    expect(length).toBeLessThan(70);
  }
});

it('a watch stays in its shard when others come and go', async () => {
  const before = await found({ part: 2, of: 4 });
  const after = await found({ part: 2, of: 4 }, repoNames(45).slice(5));
  const still = (watch: string) => !/^acme\/r[0-4]\//.test(watch);
  expect(after.filter((watch) => before.includes(watch))).toEqual(before.filter(still));
});

it('the second of four stays what it is from version to version', async () => {
  expect((await found({ part: 2, of: 4 })).slice(0, 3)).toEqual([
    'acme/r5/nightly-0',
    'acme/r7/nightly-0',
    'acme/r11/nightly-0',
  ]);
});

it('a repository that could not be looked at is unknown in every shard', async () => {
  const ask = async () => ({ ok: false, error: { code: 'github_not_found', message: '404', hint: null } });
  for (const shard of parts(4)) {
    const auto = settings({ watches: 'auto', shard });
    const { unknown } = await findWatches(
      auto,
      { repos: ['no/such'], driver: driverOf(ask as Ask) },
      judgeContext(),
    );
    expect(unknown).toMatchObject([{ repo: 'no/such', name: 'every scheduled workflow', status: 'unknown' }]);
  }
});

it('each shard names a watch as a run without shards does', async () => {
  const of = world({ now: '2026-05-22T06:30:00Z' });
  for (const name of ['a', 'b', 'c'])
    of.repo(`acme/${name}`).workflow('nightly', { cron: '0 2 * * *' }).run({ at: '2026-05-18T02:06:00Z' });
  const stale = async (shard: string) => {
    const inputs = { repo: 'acme/a, acme/b, acme/c', workflows: 'nightly', shard };
    const { outputs } = await play({ world: of, inputs });
    return JSON.parse(outputs.stale ?? '') as string[];
  };
  const names = await Promise.all(['1/3', '2/3', '3/3'].map(stale));
  expect(names.flat().sort()).toEqual(['a/nightly', 'b/nightly', 'c/nightly']);
  // One that has a single watch shows it.
  expect(names.map(({ length }) => length)).toContain(1);
});
