import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    // The browser tests drive the built extension and run from tools/test.mjs after the build.
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/built/**', 'tests/hostile/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    // Threads start faster than processes, and vitest leaves a core of two unused: 77 s instead of 131, measured on two cores.
    pool: 'threads',
    maxWorkers: '100%',
    // Property tests on a busy machine: a time-out is there to end a hang, not to measure.
    testTimeout: 60_000,
    env: { BROWSER: 'chrome' },
    restoreMocks: true,
  },
});
