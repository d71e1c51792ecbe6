import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { setScene, type Scene } from './support/scene.js';

const places = `identifiant;nom;type;adresse;code_postal;commune;code_insee;latitude;longitude
1;Médiathèque Jean-Michel Bollé;Médiathèque;6 rue de la Gare;35600;Redon;35236;47.6512;-2.0848
2;Piscine;Piscine;Rue de la Gicquelaye;35600;Redon;35236;47.6601;-2.0902
3;Déchèterie de Cotard;Déchèterie;Route de Rennes;35600;Redon;35236;47.6700;-2.0700
`;

const tile = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>';
const outline = {
  type: 'Feature',
  properties: { code: '35236', nom: 'Redon', codesPostaux: ['35600'] },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-2.1, 47.6],
        [-2, 47.6],
        [-2, 47.7],
        [-2.1, 47.6],
      ],
    ],
  },
};

/** Every host that a page with such a map asks, beside the town's and the library's: nobody is really asked. */
async function hostsAsked(
  attributes: string,
  visit: (page: Page) => Promise<unknown>,
  refused = false,
): Promise<string[]> {
  const scene = await setScene({
    html: ({ cdn, feed }) =>
      `<script type="module" src="${cdn}/scdl-widgets.js"></script><scdl-map src="${feed}/lieux.csv" ${attributes}></scdl-map>`,
    feed: () => ({ body: places, type: '.csv' }),
    context: { viewport: { width: 1200, height: 900 } },
  });
  const asked = await listHosts(scene, refused);
  await scene.page.goto(scene.town.origin);
  await scene.page.locator('scdl-map[state=ready]').waitFor();
  await visit(scene.page);
  await scene.page.waitForLoadState('networkidle');
  await scene.close();
  return [...asked].sort();
}

async function listHosts({ page, town, cdn, feed }: Scene, refused: boolean): Promise<Set<string>> {
  const asked = new Set<string>();
  await page.route('**', (route) => {
    const { origin, host } = new URL(route.request().url());
    if (origin === town.origin || origin === cdn.origin) return route.continue();
    asked.add(origin === feed.origin ? 'the feed' : host);
    if (origin === feed.origin) return route.continue();
    if (host === 'geo.api.gouv.fr')
      return route.fulfill({ json: outline, headers: { 'access-control-allow-origin': '*' } });
    return refused ? route.abort() : route.fulfill({ body: tile, contentType: 'image/svg+xml' });
  });
  return asked;
}

const markers = (page: Page) => page.locator('scdl-map .map-place').first().waitFor();
const items = (page: Page) => page.locator('scdl-map [part~=item]').first().waitFor();

it.each<[string, string, (page: Page) => Promise<unknown>, string[]]>([
  ['a list alone', 'layout="list"', items, ['the feed']],
  ['a map without tiles', 'tiles="none"', markers, ['the feed']],
  ['a map without tiles, of a commune', 'tiles="none" commune="35236"', markers, ['the feed']],
  ['a map as it comes', '', markers, ['data.geopf.fr', 'the feed']],
  ['aerial photographs', 'tiles="aerial"', markers, ['data.geopf.fr', 'the feed']],
  [
    'OpenStreetMap',
    'tiles="osm"',
    markers,
    ['a.tile.openstreetmap.fr', 'b.tile.openstreetmap.fr', 'c.tile.openstreetmap.fr', 'the feed'],
  ],
  [
    'tiles of the author’s own',
    'tiles="https://tuiles.example/{z}/{x}/{y}.png"',
    markers,
    ['the feed', 'tuiles.example'],
  ],
  ['a map that waits for a click', 'tiles-on-click', items, ['the feed']],
  [
    'the same, clicked',
    'tiles-on-click',
    async (page) => {
      await page.locator('scdl-map .facade button').click();
      await markers(page);
    },
    ['data.geopf.fr', 'the feed'],
  ],
])('%s asks nobody else', async (_what, attributes, visit, hosts) => {
  expect(await hostsAsked(attributes, visit)).toEqual(hosts);
});

const noted = (page: Page) => page.locator('scdl-map .map-note').waitFor();

it('asks for no outline when tiles are refused and the author named no commune', async () => {
  expect(await hostsAsked('', noted, true)).toEqual(['data.geopf.fr', 'the feed']);
});

it('asks for the outline of the commune that the author named when tiles are refused', async () => {
  const outlined = (page: Page) => page.locator('scdl-map path.map-outline').waitFor();
  expect(await hostsAsked('commune="35236"', outlined, true)).toEqual(['data.geopf.fr', 'geo.api.gouv.fr', 'the feed']);
});

it('tells tile servers which site asks, and not which page', async () => {
  const referers = new Set<string | undefined>();
  const scene = await setScene({
    html: ({ cdn, feed }) =>
      `<meta name="referrer" content="no-referrer"><script type="module" src="${cdn}/scdl-widgets.js"></script><scdl-map src="${feed}/lieux.csv"></scdl-map>`,
    feed: () => ({ body: places, type: '.csv' }),
    context: { viewport: { width: 1200, height: 900 } },
  });
  await scene.page.route('https://data.geopf.fr/**', (route) => {
    referers.add(route.request().headers().referer);
    return route.fulfill({ body: tile, contentType: 'image/svg+xml' });
  });
  await scene.page.goto(`${scene.town.origin}/page-privee?nom=Le+Goff`);
  await markers(scene.page);
  await scene.page.locator('scdl-map .leaflet-tile-loaded').first().waitFor({ state: 'attached' });
  await scene.close();
  expect([...referers]).toEqual([`${scene.town.origin}/`]);
});
