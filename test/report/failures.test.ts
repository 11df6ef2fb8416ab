import { expect, it } from 'vitest';
import { failures } from '../../src/report/failures.js';
import { report, unknownWatch, verdict } from '../support/report-builders.js';

it('a failure hits the unknown watch alone, not a namesake whose file has the other ending', () => {
  const unknown = unknownWatch({ name: 'nightly.yml', path: '.github/workflows/nightly.yml' });
  const healthy = verdict({ name: 'nightly.yaml', path: '.github/workflows/nightly.yaml' });
  const errors = unknown.error === null ? [] : [{ ...unknown.error, watch: `${unknown.repo}/nightly` }];
  expect(failures(report({ workflows: [unknown, healthy], errors }))).toMatchObject([
    { problem: { code: 'github_forbidden' }, names: ['nightly.yml'] },
  ]);
});
