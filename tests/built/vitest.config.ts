import { defineConfig } from 'vitest/config';

/** Tests of what the build made: run after it, by tools/test.mjs. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'] } });
