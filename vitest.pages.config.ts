import { defineConfig } from 'vitest/config';

/** The built library, and whole pages with it in a real browser: `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/build/**/*.test.ts', 'tests/pages/**/*.test.ts'],
    globalSetup: ['tests/pages/support/needs-build.ts', 'tests/pages/support/one-browser.ts'],
    // What files share, Playwright first, is loaded once: what they open lives in a browser, apart.
    isolate: false,
    env: { TZ: 'America/New_York' },
    slowTestThreshold: 10_000,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Pages mostly wait: two at a time take half as long, and more would keep each other from answering.
    maxWorkers: 2,
  },
});
