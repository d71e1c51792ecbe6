import { defineConfig } from 'vitest/config';

/** Whole pages in a real browser, on the built library: `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/pages/**/*.test.ts'],
    globalSetup: 'tests/pages/support/needs-build.ts',
    env: { TZ: 'America/New_York' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
