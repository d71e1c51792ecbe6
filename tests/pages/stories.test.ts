import { existsSync, readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileAnswer, serve, type TestServer } from '../../scripts/serve.js';
import { launch } from './support/scene.js';

const index = 'storybook-static/index.json';
if (!existsSync(index)) throw new Error('There is no storybook-static/ yet: run `npm run storybook:build` first.');

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');

interface Look {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** Rules that would judge what the visitor does not see. */
  readonly without?: readonly string[];
}

/** The ways a page may look, as far as the widget follows it. */
const looks: readonly Look[] = [
  { name: 'light', theme: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', theme: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  {
    name: 'forced colours',
    theme: 'light',
    media: { colorScheme: 'light', forcedColors: 'active' },
    // axe reads the author's colours, not those of the visitor's system.
    without: ['color-contrast'],
  },
];

/** A story whose colours were chosen for a light page says so by its tag. */
const looksOf = ({ tags }: Entry) => looks.filter(({ theme }) => theme === 'light' || !tags.includes('light-page'));

let browser: Browser;
let server: TestServer;
beforeAll(async () => {
  browser = await launch();
  server = await serve((path) => fileAnswer('storybook-static', path));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Axe {
  run(context: string, options: RunOptions): Promise<AxeResults>;
}

/** One line for each rule that is broken, with the places where it is. */
async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (options) => (window as unknown as { axe: Axe }).axe.run('#storybook-root', options),
    { rules },
  );
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`);
    return `${id}: ${help} (${nodes.length} times)\n  ${places.join('\n  ')}`;
  });
}

describe.each(stories)('the story $title / $name', (story) => {
  it('has nothing that axe finds, in any look', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    // The frame's own check would run at the same time.
    await page.goto(`${server.origin}/iframe.html?id=${story.id}&viewMode=story&globals=a11y.manual:!true`);
    await page.locator('#storybook-root > *').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    for (const { name, theme, media, without } of looksOf(story)) {
      await page.emulateMedia(media);
      await page.evaluate((value) => (document.documentElement.dataset.theme = value), theme);
      expect(await violations(page, without), name).toEqual([]);
    }
    await page.close();
  });
});
