import { defineConfig } from 'vitest/config';

/** Pages that wish us ill, in real browsers: one after the other, as in tests/browser. */
export default defineConfig({
  test: {
    include: ['tests/hostile/**/*.test.ts'],
    fileParallelism: false,
    // Real browsers on a shared machine: one more try, so that a page that was slow once does not stand for a fault.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
