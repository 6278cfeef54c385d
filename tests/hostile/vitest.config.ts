import { defineConfig } from 'vitest/config';

/** Pages that wish us ill, in real browsers: one after the other, as in tests/browser. */
export default defineConfig({
  test: {
    include: ['tests/hostile/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
