import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileAnswer, serve, type Answer, type TestServer } from '../../scripts/serve.js';
import { setScene, type Scene } from './support/scene.js';

/** A file of the library as another version would have it: the first day is called otherwise. */
async function otherFile(path: string): Promise<Answer | undefined> {
  const file = await fileAnswer('dist', path);
  return file && { ...file, body: String(file.body).replaceAll(/Aujourd(’|\\u2019)hui/g, 'Ce jour') };
}

const scripts = {
  module: (origin: string) => `<script type="module" src="${origin}/scdl-widgets.js"></script>`,
  classic: (origin: string) => `<script async src="${origin}/scdl-widgets.classic.js"></script>`,
};

/** Two copies of the code take their time on a busy machine. */
const PATIENCE = { timeout: 10_000 };

/** A town's page with a tag and a link, and two versions of the library, of which one has its code later. */
async function arrange(first: keyof typeof scripts, second: keyof typeof scripts, late: 'first' | 'second') {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const holds = (which: typeof late, path: string) => late === which && /chunks|classic/.test(path);
  const other = await serve(async (path) => {
    if (holds('second', path)) await held;
    return otherFile(path);
  });
  const scene = await setScene({
    html: ({ cdn, feed }) => `${scripts[first](cdn)}${scripts[second](other.origin)}
      <scdl-agenda src="${feed}/agenda.csv"></scdl-agenda>
      <a data-scdl="agenda" href="${feed}/agenda.csv">L’agenda de Redon</a>`,
    cdn: (path) => (holds('first', path) ? held : undefined),
  });
  const came = new Set<string>();
  scene.page.on('requestfinished', (request) => came.add(request.url()));
  const close = async () => {
    await scene.close();
    await other.close();
  };
  return { scene, other, came, release, close };
}

/**
 * Waits until all the code that a host was asked for has come and run. The network is not idle by then: a feed that was
 * asked for early, and is of no use any more, is only given up later.
 */
async function codeHasRun({
  page,
  host,
  came,
}: {
  page: Page;
  host: TestServer;
  came: ReadonlySet<string>;
}): Promise<void> {
  const isThere = () =>
    host.requests.some((path) => /agenda|classic/.test(path)) &&
    host.requests.every((path) => came.has(host.origin + path));
  await expect.poll(isThere, PATIENCE).toBe(true);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

function days({ page }: Scene): Promise<string[]> {
  return page
    .locator('scdl-agenda')
    .getByRole('heading', { name: /Aujourd’hui|Ce jour/ })
    .allInnerTexts();
}

describe('a page with two versions of the library', () => {
  it.each([
    ['module', 'module', 'second', /Aujourd’hui/],
    ['module', 'module', 'first', /Ce jour/],
    ['module', 'classic', 'second', /Aujourd’hui/],
    ['classic', 'module', 'second', /Aujourd’hui/],
    ['classic', 'classic', 'first', /Ce jour/],
  ] as const)(
    '(%s, then %s, the %s being late) shows each agenda once, by the version that came first',
    async (first, second, late, day) => {
      const { scene, other, came, release, close } = await arrange(first, second, late);
      await scene.page.goto(scene.town.origin, { waitUntil: 'commit' });
      await expect.poll(() => scene.page.locator('scdl-agenda[state=ready]').count(), PATIENCE).toBe(2);
      release();
      for (const host of [scene.cdn, other]) await codeHasRun({ page: scene.page, host, came });
      expect(await scene.page.locator('scdl-agenda').count()).toBe(2);
      expect(await days(scene)).toEqual([expect.stringMatching(day), expect.stringMatching(day)]);
      expect(await scene.page.getByRole('heading', { name: 'Conseil municipal' }).count()).toBe(2);
      expect(scene.complaints).toEqual([]);
      await close();
    },
  );

  it('still opens what comes later from the version that shows it', async () => {
    const { scene, other, came, release, close } = await arrange('module', 'module', 'second');
    await scene.page.goto(scene.town.origin, { waitUntil: 'commit' });
    await expect.poll(() => scene.page.locator('scdl-agenda[state=ready]').count(), PATIENCE).toBe(2);
    release();
    await codeHasRun({ page: scene.page, host: other, came });
    await scene.page
      .getByRole('link', { name: 'Conseil municipal' })
      .or(scene.page.getByRole('button', { name: 'Conseil municipal' }))
      .first()
      .click();
    await scene.page.getByRole('dialog').waitFor();
    expect(scene.complaints).toEqual([]);
    await close();
  });
});
