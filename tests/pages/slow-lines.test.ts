import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { csv } from './support/feed.js';
import { setScene, type Scene, type Setting } from './support/scene.js';

/** Everything is slow on a machine that does much else. */
const PATIENCE = { timeout: 5000 };

const html: Setting['html'] = ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
  <scdl-agenda src="${feed}/agenda.csv"><a href="/agenda">L’agenda de l’office</a></scdl-agenda>`;

/** A promise and the way to keep it. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

/** A file of dist/chunks/ by its name, and those it cannot run without, as paths. */
async function withItsImports(name: string): Promise<string[]> {
  const files = await readdir('dist/chunks');
  const file = files.find((candidate) => new RegExp(`^${name}-[\\w-]{7}\\.js$`).test(candidate)) ?? '';
  const imports = (await readFile(`dist/chunks/${file}`, 'utf8')).matchAll(/from"\.\/([^"]+)"/g);
  return [file, ...Array.from(imports, ([, imported = '']) => imported)].map((path) => `/chunks/${path}`);
}

describe('the requests of a page with an agenda', () => {
  it('ask for the feed while the code of the widget is still on its way', async () => {
    const feedAsked = signal();
    const scene = await setScene({
      html,
      cdn: (path) => (path.startsWith('/chunks/') ? feedAsked.given : undefined),
      feed: () => {
        feedAsked.give();
        return { body: csv, type: '.csv' };
      },
    });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    expect(scene.feed.requests).toEqual(['/agenda.csv']);
    await scene.close();
  });

  it('ask for all the code at once, without waiting for one file to name the next', async () => {
    const needed = await Promise.all(['agenda', 'csv-file'].map(withItsImports));
    const held = signal();
    const scene = await setScene({
      html,
      cdn: (path) => (path.startsWith('/chunks/') ? held.given : undefined),
    });
    await scene.page.goto(scene.town.origin);
    await expect.poll(() => scene.cdn.requests, PATIENCE).toEqual(expect.arrayContaining(needed.flat()));
    held.give();
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    await scene.close();
  });

  it('ask for nothing that a visitor has not asked for', async () => {
    const scene = await setScene({ html });
    await scene.page.goto(scene.town.origin, { waitUntil: 'networkidle' });
    const later = /leaflet|place-map|follower|month|detail|take-away|ical|geojson|opendatasoft/i;
    expect(scene.cdn.requests.filter((path) => later.test(path))).toEqual([]);
    await scene.close();
  });

  it('bring the schemas that somebody published for no table that only has a column more', async () => {
    const feed = () => ({ body: csv.replace(/$/gm, ';Culture').replace(';Culture', ';Service'), type: '.csv' });
    const scene = await setScene({ html, feed });
    await scene.page.goto(scene.town.origin, { waitUntil: 'networkidle' });
    const paths = scene.cdn.requests.join();
    expect([paths.includes('/chunks/looks-'), paths.includes('/chunks/published-')]).toEqual([true, false]);
    await scene.close();
  });
});

describe('the code of a map', () => {
  const mapIn = (style: string, attributes = ''): Setting['html'] => {
    return ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <div style="${style}"><scdl-map src="${feed}/lieux.csv" tiles="none" ${attributes}></scdl-map></div>`;
  };
  const places = 'nom;latitude;longitude\nPiscine;47.66;-2.09\nGymnase;47.65;-2.08\n';
  const ofMaps = ({ cdn }: Scene) => cdn.requests.filter((path) => path.startsWith('/chunks/follower-'));

  /** A page whose feed is on its way, and whose widget has all that it asks for meanwhile. */
  async function waiting(html: Setting['html']) {
    const held = signal();
    const context = { viewport: { width: 1200, height: 900 } };
    const feed = () => ({ body: places, type: '.csv', after: held.given });
    const scene = await setScene({ html, feed, context });
    await scene.page.goto(scene.town.origin);
    // The bar is asked for with the first drawing.
    await expect.poll(() => scene.cdn.requests.join(), PATIENCE).toContain('/chunks/filter-bar-');
    return { scene, give: held.give };
  }

  it('is asked for while the feed that it will show is on its way', async () => {
    const { scene } = await waiting(mapIn(''));
    await expect.poll(() => ofMaps(scene), PATIENCE).toHaveLength(1);
    await scene.close();
  });

  it.each([
    ['where there is no room for a map beside the list', mapIn('width: 700px')],
    ['far below what is in sight', mapIn('margin-top: 3000px')],
    ['in a part of the page that is closed', mapIn('display: none', 'layout="stack"')],
    ['when the author has it wait for a click', mapIn('', 'tiles-on-click')],
    ['when the author wants a list alone', mapIn('', 'layout="list"')],
  ])('is not asked for %s', async (_where, html) => {
    const { scene, give } = await waiting(html);
    give();
    await scene.page.locator('scdl-map[state=ready]').waitFor({ state: 'attached' });
    await scene.page.waitForLoadState('networkidle');
    expect(ofMaps(scene)).toEqual([]);
    await scene.close();
  });
});

describe('a page whose feed is slow', () => {
  it('says that it is loading, and keeps the room', async () => {
    const held = signal();
    const scene = await setScene({ html, feed: () => ({ body: csv, type: '.csv', after: held.given }) });
    await scene.page.goto(scene.town.origin);
    const agenda = scene.page.locator('scdl-agenda[state=loading]');
    await agenda.waitFor();
    expect((await agenda.boundingBox())?.height).toBeGreaterThan(100);
    held.give();
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    await scene.close();
  });
});

describe('a page whose code cannot be fetched', () => {
  it('shows the link that the tag contains', async () => {
    const scene = await setScene({
      html,
      cdn: (path) => (path.startsWith('/chunks/') ? { status: 503 } : undefined),
    });
    await scene.page.goto(scene.town.origin);
    await expect.poll(() => scene.complaints.join()).toContain('n’a pas pu être chargé');
    expect(await scene.page.getByRole('link', { name: 'L’agenda de l’office' }).isVisible()).toBe(true);
    await scene.close();
  });

  it('shows the agenda when the line comes back, or still the link in a browser that never asks again', async () => {
    const failedOnce = new Set<string>();
    const scene = await setScene({
      html,
      cdn: (path) => {
        if (failedOnce.has(path) || !/agenda-(?!shared)|probe/.test(path)) return undefined;
        failedOnce.add(path);
        return { status: 503 };
      },
    });
    await scene.page.goto(scene.town.origin);
    const link = scene.page.getByRole('link', { name: 'L’agenda de l’office' });
    const agenda = scene.page.locator('scdl-agenda[state=ready]');
    await ((await asksAgain(scene)) ? agenda : link).waitFor();
    await scene.close();
  });
});

/** Older browsers do not ask again for a module that could not be fetched. */
async function asksAgain({ page, cdn }: Scene): Promise<boolean> {
  const load = `import('${cdn.origin}/scdl-widgets.js?probe').then(() => true, () => false)`;
  await page.evaluate(load);
  return page.evaluate<boolean>(load);
}
