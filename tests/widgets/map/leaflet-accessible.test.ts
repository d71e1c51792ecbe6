import { assert } from '@open-wc/testing';
import { frMap } from '../../../src/locales/map/fr.js';
import { markerNode } from '../../../widgets/map/leaflet/marker-node.js';
import { legendOf } from '../../../widgets/map/legend/legend.js';
import { aMap, aPlace, compass, foldMaps, settled, type AMap } from './a-place-map.js';

afterEach(foldMaps);

const pile = [...compass, aPlace('Nord bis', 47.67, -2.08)];

const several = { count: 2, apartAt: () => 12, some: () => [] };

const states: Record<string, (dark: boolean) => Promise<AMap>> = {
  markers: (dark) => aMap({ dark }),
  'markers and clusters': (dark) => aMap({ dark, places: pile }),
  'a map without places': (dark) => aMap({ dark, places: [] }),
  'a map without tiles': (dark) => aMap({ dark, tiles: '/none/{z}/{x}/{y}.png' }),
  'a map with its credits': (dark) => aMap({ dark, tiles: `${location.origin}/demo/images/blason.svg?{z}/{x}/{y}` }),
  'a place that is chosen': async (dark) => {
    const map = await aMap({ dark });
    map.one('[aria-label=Nord]').click();
    return map;
  },
  'a list of places at one spot': async (dark) => {
    const map = await aMap({ dark, places: compass.map(({ title }) => aPlace(title, 47.65, -2.08)) });
    map.one('.map-cluster').click();
    return map;
  },
  'a narrow map': (dark) => aMap({ dark, width: 280, height: 320 }),
  'the point asked about': async (dark) => {
    const map = await aMap({ dark });
    map.map.locate({ lat: 47.65, lon: -2.07 });
    return map;
  },
};

describe('The map is accessible', () => {
  for (const [what, draw] of Object.entries(states)) {
    for (const dark of [false, true])
      it(`with ${what}, ${dark ? 'dark' : 'light'}`, async () => {
        const { box } = await draw(dark);
        await settled();
        await assert.isAccessible(box);
      });
  }

  it('has markers that a finger can press', async () => {
    const { all } = await aMap({ places: pile });
    for (const node of all('.map-place, .map-cluster, .map-zoom button, .map-popup button')) {
      assert.isAtLeast(node.offsetWidth, 24);
      assert.isAtLeast(node.offsetHeight, 24);
    }
  });

  for (const [opens, what, holds] of [
    ['dialog', 'a place', { place: aPlace('Nord', 47.67, -2.08) }],
    ['dialog', 'places that no zoom parts', { ...several, isPile: true }],
    [null, 'places that a zoom parts', { ...several, isPile: false }],
  ] as const)
    it(`says of ${what} whether a popup will open`, () => {
      const node = markerNode({ key: '', lat: 47.67, lon: -2.08, holds }, legendOf([]), frMap);
      assert.equal(node.getAttribute('aria-haspopup'), opens);
    });

  it('has a popup that fits a small phone', async () => {
    const { one, box } = await aMap({ width: 280, height: 320, places: compass.slice(0, 1) });
    one('[aria-label=Centre]').click();
    await settled();
    const popup = one('.leaflet-popup').getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    assert.isAtLeast(popup.left, frame.left);
    assert.isAtMost(popup.right, frame.right);
    assert.isAtLeast(popup.top, frame.top + 8);
  });
});
