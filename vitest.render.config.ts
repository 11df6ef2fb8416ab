import { defineConfig } from 'vitest/config';

/** The tests that need a browser: `npm run test:render`, apart from `npm test`. */
export default defineConfig({
  test: {
    include: ['test/render/**/*.render.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
  },
});
