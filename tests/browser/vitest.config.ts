import { defineConfig } from 'vitest/config';

/** Journeys in a real browser against a real house: run after the others, one at a time. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.test.ts', 'tests/browser/**/*.test.tsx'],
    globalSetup: ['tests/browser/start-house.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A page on a busy machine takes longer than the second that is waited for otherwise.
    expect: { poll: { timeout: 15_000 } },
  },
});
