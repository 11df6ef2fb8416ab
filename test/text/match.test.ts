import { expect, it } from 'vitest';
import { nearest } from '../../src/text/match.js';

it.each([
  ['sla_hour', ['jobs', 'sla_hours', 'steps'], 1, ['sla_hours']],
  ['--dryrun', ['--dry-run', '--repo'], 1, ['--dry-run']],
  ['Nightly-Bakcup', ['nightly-backup', 'weekly-backup'], 1, ['nightly-backup']],
  ['nightly', ['nightly2', 'nightly1', 'weekly'], 3, ['nightly2', 'nightly1']],
  ['quux', ['workflow', 'reason'], 1, []],
  ['', ['workflow'], 1, []],
])('nearest(%j, %j, %i)', (word, candidates, most, expected) => {
  expect(nearest(word, candidates, most)).toEqual(expected);
});
