import { defineConfig } from 'vitest/config';

/** Pages that wish us ill, in real browsers: two files at a time, as in tests/browser. */
export default defineConfig({
  test: {
    include: ['tests/hostile/**/*.test.ts'],
    maxWorkers: 2,
    // Real browsers on a shared machine: one more try, so that a page that was slow once does not stand for a fault.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
