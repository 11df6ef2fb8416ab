import { defineConfig } from 'vitest/config';

/** The tests that need a browser: `npm run test:render`, apart from `npm test`. */
export default defineConfig({
  test: {
    include: ['test/render/**/*.render.ts'],
    testTimeout: 180_000,
    // A browser on a machine whose load is ten times its cores.
    hookTimeout: 900_000,
    pool: 'forks',
  },
});
