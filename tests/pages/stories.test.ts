import { existsSync, readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileAnswer, serve, type TestServer } from '../../scripts/serve.js';
import { newPage } from './support/scene.js';

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
const titles = [...new Set(stories.map(({ title }) => title))];

interface Look {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** What axe is asked: everything, unless that would judge what the visitor does not see. */
  readonly rules: RunOptions;
}

/** The ways a page may look, as far as the widget follows it. */
const looks: readonly Look[] = [
  { name: 'light', theme: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, rules: {} },
  { name: 'dark', theme: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, rules: {} },
  {
    name: 'forced colours',
    theme: 'light',
    media: { colorScheme: 'light', forcedColors: 'active' },
    // axe reads the author's colours, not those of the visitor's system.
    rules: { rules: { 'color-contrast': { enabled: false } } },
  },
];

/** A story whose colours were chosen for a light page says so by its tag. */
const looksOf = ({ tags }: Entry) => looks.filter(({ theme }) => theme === 'light' || !tags.includes('light-page'));

let server: TestServer;
beforeAll(async () => {
  server = await serve((path) => fileAnswer('storybook-static', path));
});
afterAll(async () => {
  await server.close();
});

/** What the frame of Storybook and axe leave on the window. */
interface Frame {
  readonly axe: { run(context: string, options: RunOptions): Promise<AxeResults> };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    once(event: string, listener: (detail: unknown) => void): void;
    emit(event: string, detail: object): void;
  };
}

/** A frame with its first story: the frame's own check would run at the same time, and is put off. */
async function openFrame({ id }: Entry): Promise<Page> {
  const page = await newPage({ reducedMotion: 'reduce' });
  await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  await page.locator('#storybook-root > *').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page;
}

/** Puts another story into the frame, as its menu would: opening a frame costs more than everything else. */
async function show(page: Page, { id }: Entry): Promise<void> {
  await page.evaluate(
    (storyId) =>
      new Promise<void>((resolve, reject) => {
        const channel = (window as unknown as Frame).__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('storyRendered', () => {
          resolve();
        });
        for (const event of ['storyThrewException', 'storyErrored', 'storyMissing']) {
          channel.once(event, (detail) => {
            reject(new Error(`${event}: ${JSON.stringify(detail)}`));
          });
        }
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    id,
  );
}

/** Until what is drawn is the same twice running: the parts that come late have come. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => delete document.documentElement.dataset.drawn);
  await page.waitForFunction(
    () => {
      const trees = (root: ParentNode): string =>
        [...root.querySelectorAll('*')]
          .map(({ shadowRoot }) => shadowRoot && shadowRoot.innerHTML + trees(shadowRoot))
          .join('');
      const { dataset } = document.documentElement;
      const drawn = String(trees(document.body).length);
      const before = dataset.drawn;
      dataset.drawn = drawn;
      return drawn === before;
    },
    undefined,
    { polling: 150 },
  );
}

/** One line for each rule that is broken, with the places where it is. */
async function violations(page: Page, rules: RunOptions): Promise<string[]> {
  const violations = await page.evaluate(
    async (options) => (await (window as unknown as Frame).axe.run('#storybook-root', options)).violations,
    // Of what is well axe would tell as much, which takes longer than to look.
    { ...rules, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`);
    return `${id}: ${help} (${nodes.length} times)\n  ${places.join('\n  ')}`;
  });
}

describe.each(titles)('the stories of %s', (title) => {
  const [first, ...others] = stories.filter((story) => story.title === title);
  if (!first) throw new Error(`No story of ${title}`);
  let page: Page;
  beforeAll(async () => {
    page = await openFrame(first);
  });
  afterAll(() => page.close());

  it.each([first, ...others])('have nothing that axe finds, in any look: $name', async (story) => {
    if (story !== first) await show(page, story);
    await settle(page);
    for (const { name, theme, media, rules } of looksOf(story)) {
      await page.emulateMedia(media);
      await page.evaluate((value) => (document.documentElement.dataset.theme = value), theme);
      expect(await violations(page, rules), name).toEqual([]);
    }
  });
});
