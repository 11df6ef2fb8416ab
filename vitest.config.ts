import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // A machine whose load is ten times its cores takes ten times as long; nothing here waits by itself.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // No test changes what it imports, so that what one file has loaded serves the next.
    isolate: false,
    // Most tests wait for processes and sockets, not for the processor.
    maxWorkers: 4,
  },
});
