import { expect, it } from 'vitest';
import { setScene, type Scene, type Setting } from './support/scene.js';

const places = `identifiant;nom;type;adresse;commune;latitude;longitude;horaires
1;Déchèterie de Cotard;Déchèterie;Rue de la Barre;Redon;47.6700;-2.0700;Mo-Sa 09:00-12:00,14:00-18:00
2;Piscine;Piscine;Rue de la Gare;Allaire;47.6601;-2.0902;Mo-Su 10:00-20:00
`;

/** A page read on a phone, with a list of places above which the reader stands. */
async function onPhone(width: number, cdn?: Setting['cdn']): Promise<Scene> {
  const scene = await setScene({
    html: (origins) => `<meta name="viewport" content="width=device-width">
      <script type="module" src="${origins.cdn}/scdl-widgets.js"></script>
      <scdl-map src="${origins.feed}/lieux.csv" tiles="none" geocoder="none"></scdl-map>`,
    feed: () => ({ body: places, type: '.csv' }),
    ...(cdn && { cdn }),
    context: { viewport: { width, height: 640 }, hasTouch: true, isMobile: true },
  });
  await scene.page.goto(scene.town.origin);
  await scene.page.locator('scdl-map .chip').first().waitFor();
  return scene;
}

const mapOf = ({ page }: Scene) => page.locator('scdl-map');
const widthOf = ({ page }: Scene) => page.evaluate(() => document.documentElement.scrollWidth);

it('has markers that take the 44 pixels of a finger', async () => {
  const scene = await onPhone(360);
  const map = mapOf(scene);
  await map.getByRole('button', { name: 'Afficher la carte' }).tap();
  const marker = map.locator('.map-place[aria-label^=Piscine]');
  await marker.waitFor();
  const isHit = (away: number) =>
    marker.evaluate((node, distance) => {
      node.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = node.getBoundingClientRect();
      const root = node.getRootNode() as ShadowRoot;
      return root.elementFromPoint(left + width / 2 + distance, top + height / 2)?.closest('button') === node;
    }, away);
  expect(await isHit(21)).toBe(true);
  expect(await isHit(-21)).toBe(true);
  expect(await isHit(30)).toBe(false);
  await scene.close();
});

it('has its search and the button of its filters on one line', async () => {
  const scene = await onPhone(360);
  const search = await mapOf(scene).locator('.row > .search').boundingBox();
  const filters = await mapOf(scene).getByRole('button', { name: 'Filtres' }).boundingBox();
  expect(search?.y).toBe(filters?.y);
  await scene.close();
});

it('keeps every field within the bar on a phone that is folded', async () => {
  const scene = await onPhone(280);
  const bar = mapOf(scene).locator('.row');
  expect(await bar.evaluate((row) => row.scrollWidth - row.clientWidth)).toBe(0);
  await scene.close();
});

it('keeps the list in sight when the code of the map does not come', async () => {
  const scene = await onPhone(360, (path) => (path.includes('follower') ? { status: 404 } : undefined));
  const map = mapOf(scene);
  await map.getByRole('button', { name: 'Afficher la carte' }).tap();
  await map.getByText('La carte ne peut pas être affichée').waitFor();
  expect((await map.locator('.map').boundingBox())?.height).toBeLessThan(140);
  expect(await map.locator('[part~=item]').count()).toBe(2);
  expect(await widthOf(scene)).toBe(360);
  await scene.close();
});

it('says on one line each day of the week and each stretch of its hours, on the smallest', async () => {
  const scene = await onPhone(320);
  const map = mapOf(scene);
  await map.getByRole('link', { name: 'Déchèterie de Cotard' }).tap();
  await map.locator('.week').waitFor();
  const lines = (selector: string) =>
    map.locator(selector).evaluateAll((cells) =>
      cells.map((cell) => {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const tops = new Set<number>();
        while (texts.nextNode()) {
          range.selectNodeContents(texts.currentNode);
          for (const { top } of range.getClientRects()) tops.add(Math.round(top));
        }
        return tops.size;
      }),
    );
  expect(await lines('.week th')).toEqual(Array.from({ length: 7 }, () => 1));
  expect(Math.max(...(await lines('.week td')))).toBeLessThanOrEqual(2);
  expect(await widthOf(scene)).toBe(320);
  await scene.close();
});
