import { defineConfig } from 'vitest/config';

/** Tests that drive the built extension in real browsers: two files at a time, since a browser waits more than it works. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 2,
    // Real browsers on a shared machine: one more try, so that a page that was slow once does not stand for a fault.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
