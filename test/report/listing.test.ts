import { expect, it } from 'vitest';
import { emptyListing } from '../../src/judge/listing.js';
import { listingReport } from '../../src/report/commands.js';
import { noPaint } from '../../src/report/text.js';

const now = '2026-05-22T06:30:00Z';
const empty = emptyListing({ repo: 'o/r', entry: 'nightly.yml', sla_hours: 'auto' });
const error = { code: 'github_unavailable', message: 'gave no answer.', hint: null } as const;
const shown = (listing: typeof empty) => listingReport([listing], [], now, { width: 80, paint: noPaint });

it('a watch that could not be read has nothing that is said to be absent', () => {
  expect(shown({ ...empty, error })).not.toContain('none');
  expect(shown({ ...empty, error }).match(/not known/g)).toHaveLength(5);
  expect(shown(empty)).toMatch(/next +none/);
});
