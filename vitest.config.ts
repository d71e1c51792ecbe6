import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const inBrowsers = /^(widgets|pages|build)\//;
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts') && !inBrowsers.test(file))
  .map((file) => `tests/${file}`);

/** Whether a file puts clocks, globals or modules of its own in place of the real ones, which no other must meet. */
function replaces(file: string): boolean {
  return /\bvi\b.* from 'vitest'/.test(readFileSync(file, 'utf8'));
}

export default defineConfig({
  test: {
    env: { TZ: 'America/New_York' },
    coverage: { include: ['src/**/*.ts'] },
    // Long for a busy machine, and still too short for a hostile text that is looked through again and again.
    slowTestThreshold: 5_000,
    testTimeout: 20_000,
    // A process for each file, which loads everything anew, takes as long as the tests: only some have their own.
    projects: [
      { extends: true, test: { name: 'apart', include: files.filter(replaces) } },
      { extends: true, test: { name: 'together', include: files.filter((file) => !replaces(file)), isolate: false } },
    ],
  },
});
