import { describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/serve.js';
import { csv, now, titles } from './support/feed.js';
import { setScene, type Scene, type Setting } from './support/scene.js';

const html = (attributes: string, src = '/agenda.csv'): Setting['html'] =>
  (({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
  <scdl-agenda src="${feed}${src}" ${attributes}><a href="/agenda">L’agenda de l’office</a></scdl-agenda>`) satisfies Setting['html'];

const works: Answer = { body: csv, type: '.csv' };

/** A town whose page was visited three days before, with this feed; and the same page, with the feed as it is now. */
async function visited(attributes = '') {
  let answer = works;
  const scene = await setScene({ html: html(attributes), feed: () => answer });
  await scene.page.clock.setFixedTime(new Date('2026-11-18T10:00:00+01:00'));
  await visit(scene);
  await scene.page.locator('scdl-agenda[state=ready]').waitFor();
  return {
    scene,
    again: async (then: Answer) => {
      answer = then;
      await scene.page.clock.setFixedTime(now);
      await visit(scene);
    },
  };
}

async function visit({ page, town }: Scene) {
  await page.goto(town.origin);
}

/** A copy is made when the page has been shown for some time. */
async function kept(scene: Scene) {
  await scene.page.clock.runFor(4000);
  await expect.poll(() => copies(scene)).toBe(1);
}

function copies({ page }: Scene): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().length;
  });
}

async function shownTitles({ page }: Scene): Promise<string[]> {
  return page.locator('scdl-agenda').getByRole('heading', { level: 3 }).allInnerTexts();
}

describe('an agenda that was read on an earlier visit', () => {
  it('is shown with its day when the feed fails', async () => {
    const { scene, again } = await visited();
    await kept(scene);
    await again({ status: 500 });
    await scene.page.locator('scdl-agenda[state=stale]').waitFor();
    const said = await scene.page.getByRole('status').allInnerTexts();
    expect(said.map((text) => text.replace(/\s+/g, ' ').trim())).toContain(
      'Agenda du 18 novembre : la source est momentanément indisponible.',
    );
    expect(await shownTitles(scene)).toEqual(expect.arrayContaining(titles));
    await scene.close();
  });

  it('is shown while the feed keeps silent, and gives way to what it says at last', async () => {
    const { scene, again } = await visited();
    await kept(scene);
    let speak: () => void = () => undefined;
    await scene.page.route('**/agenda.csv', async (route) => {
      await new Promise<void>((resolve) => (speak = resolve));
      await route.continue();
    });
    await again({ body: 'titre;date_debut\nLoto;2026-11-28T14:00:00+01:00\n', type: '.csv' });
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    expect(await shownTitles(scene)).toEqual(expect.arrayContaining(titles));
    speak();
    await scene.page.getByRole('heading', { name: 'Loto' }).waitFor();
    await expect.poll(() => shownTitles(scene)).toEqual(['Loto']);
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });

  it('is not kept when its author does not want it', async () => {
    const { scene, again } = await visited('no-keep');
    await scene.page.clock.runFor(4000);
    await scene.page.waitForLoadState('networkidle');
    expect(await copies(scene)).toBe(0);
    await again({ status: 500 });
    await scene.page.locator('scdl-agenda[state=error]').waitFor();
    await scene.close();
  });
});

const forbidden = `Object.defineProperty(window, 'caches', { get() { throw new DOMException('', 'SecurityError') } })`;
const absent = `Object.defineProperty(window, 'caches', { value: undefined })`;
const full = `Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'))`;
const broken = `CacheStorage.prototype.open = () => Promise.reject(new DOMException('', 'UnknownError'))`;

describe('an agenda on a device', () => {
  it.each([
    ['that forbids to keep anything', forbidden],
    ['that knows no place for copies', absent],
    ['that is full', full],
    ['whose store breaks', broken],
  ])('%s is shown without a word of it', async (_, device) => {
    const scene = await setScene({ html: html('') });
    await scene.page.addInitScript(device);
    await visit(scene);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    await scene.page.clock.runFor(4000);
    await scene.page.waitForLoadState('networkidle');
    expect(await shownTitles(scene)).toEqual(expect.arrayContaining(titles));
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });
});
