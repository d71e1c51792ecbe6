import { expect, it } from 'vitest';
import { setScene, type Scene } from './support/scene.js';

const places = `identifiant;nom;type;commune;latitude;longitude
1;Mairie;Mairie;Redon;47.6512;-2.0848
2;Piscine;Piscine;Redon;47.6601;-2.0902
`;

/** A town's page with a map, under a security policy. */
async function underPolicy(policy: (origins: { cdn: string; feed: string }) => string): Promise<Scene> {
  const scene = await setScene({
    html: ({ cdn, feed }) =>
      `<script type="module" src="${cdn}/scdl-widgets.js"></script><scdl-map src="${feed}/lieux.csv" tiles="none"></scdl-map>`,
    headers: (origins) => ({ 'Content-Security-Policy': policy(origins) }),
    feed: () => ({ body: places, type: '.csv' }),
    context: { viewport: { width: 1200, height: 900 } },
  });
  await scene.page.goto(scene.town.origin);
  await scene.page.locator('scdl-map[state=ready]').waitFor();
  return scene;
}

it('draws a map where styles and scripts come from nowhere but the library’s host', async () => {
  const scene = await underPolicy(
    ({ cdn, feed }) => `default-src 'none'; img-src 'self'; script-src ${cdn}; style-src 'self'; connect-src ${feed}`,
  );
  await scene.page.locator('scdl-map .map-place[aria-label^=Piscine]').click();
  await scene.page.locator('scdl-map .map-popup[role=dialog]').waitFor();
  expect(scene.complaints).toEqual([]);
  await scene.close();
});

it('keeps the list where Leaflet is not allowed to write HTML', async () => {
  const scene = await underPolicy(() => "require-trusted-types-for 'script'");
  await scene.page.locator('scdl-map .facade').waitFor();
  expect(await scene.page.locator('scdl-map [part~=item]').count()).toBe(2);
  await scene.close();
});
