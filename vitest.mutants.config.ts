import { defineConfig } from 'vitest/config';

/** The tests of the judge's rules, once for each change that `npm run mutants` makes to them. */
export default defineConfig({
  test: {
    include: [
      'test/judge/{advice,attempts,cadence,causes,field-reports,genuine-success,job-rules,paused,pending,proof,rhythm,run-rules,searched,sla,truth-of-texts,verdict,worlds}.test.ts',
    ],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
  },
});
