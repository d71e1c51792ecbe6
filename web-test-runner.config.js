import { chromeLauncher } from '@web/test-runner-chrome';
import { browserLaunch } from './scripts/browser.js';
import { viteForTests } from './scripts/vite-for-tests.js';

const vite = await viteForTests();
const { executablePath, args, env } = await browserLaunch();

/** Tests of widgets, in Chromium; the modules are served by Vite, as in a build. */
export default {
  files: 'tests/widgets/**/*.test.ts',
  concurrency: 1,
  nodeResolve: false,
  middleware: [vite.middleware],
  plugins: [vite.plugin],
  browsers: [chromeLauncher({ launchOptions: { executablePath, args, env } })],
  filterBrowserLogs: ({ args }) => !/^Lit is in dev mode/.test(String(args[0])),
  testFramework: { config: { timeout: 15_000 } },
};
