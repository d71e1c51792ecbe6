import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/widgets/**', 'tests/pages/**', 'tests/build/**'],
    env: { TZ: 'America/New_York' },
    coverage: { include: ['src/**/*.ts'] },
  },
});
