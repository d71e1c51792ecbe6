import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserLaunch } from '../../../scripts/browser.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which the browser of all tests is reached. */
    readonly browser: string;
  }
}

/** One browser for all files of tests: starting it takes longer than most pages. */
export default async function oneBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(await browserLaunch());
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
