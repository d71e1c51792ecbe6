import { assert, waitUntil } from '@open-wc/testing';
import { aMap, compass, foldMaps, settled } from './a-place-map.js';

/** A picture of this project, at an address that looks like that of tiles. */
const tiles = '/demo/images/blason.svg?{z}/{x}/{y}';
const noTiles = '/none/{z}/{x}/{y}.png';
const networkFetch: typeof fetch = window.fetch.bind(window);

afterEach(() => {
  foldMaps();
  window.fetch = networkFetch;
});

const square = [
  [-2.1, 47.6],
  [-2, 47.6],
  [-2, 47.7],
  [-2.1, 47.6],
];
const redon = {
  type: 'Feature',
  properties: { code: '35236', nom: 'Redon', codesPostaux: ['35600'] },
  geometry: { type: 'Polygon', coordinates: [square] },
};

/** Answers in place of the network, and says what was asked. */
function answer(content: unknown): string[] {
  const asked: string[] = [];
  window.fetch = (address) => {
    asked.push(new URL(String(address instanceof Request ? address.url : address)).host);
    return Promise.resolve(new Response(JSON.stringify(content)));
  };
  return asked;
}

describe('The ground of the map', () => {
  it('is made of tiles, which learn from where they are asked', async () => {
    const { all } = await aMap({ tiles });
    await waitUntil(() => all('.leaflet-tile-loaded').length, 'no tile', { timeout: 4000 });
    assert.isTrue(
      all<HTMLImageElement>('.leaflet-tile').every(
        ({ referrerPolicy }) => referrerPolicy === 'strict-origin-when-cross-origin',
      ),
    );
    assert.lengthOf(all('.map-note'), 0);
  });

  it('lets go of tiles without an image in `data:`, which strict policies refuse', async () => {
    const { map, one, all } = await aMap({ tiles });
    await waitUntil(() => all('.leaflet-tile-loaded').length, 'no tile', { timeout: 4000 });
    const addresses: string[] = [];
    const watch = new MutationObserver((changes) =>
      addresses.push(...changes.map(({ target }) => (target as HTMLImageElement).src)),
    );
    watch.observe(one('.map-ground'), { subtree: true, attributeFilter: ['src'] });
    const before = all('.leaflet-tile');
    for (let step = 0; step < 3; step++) one('.map-zoom button').click();
    map.destroy();
    await waitUntil(() => addresses.length && before.every(({ isConnected }) => !isConnected));
    watch.disconnect();
    assert.deepEqual(
      addresses.filter((address) => address.startsWith('data:')),
      [],
    );
  });

  it('credits who drew it, with a link', async () => {
    const { one } = await aMap({ tiles: location.origin + tiles });
    const link = one<HTMLAnchorElement>('.map-credits a');
    assert.equal(link.href, `${location.origin}/`);
    assert.equal(one('.map-credits').textContent.replace(/\s+/g, ' ').trim(), 'Fond : localhost');
  });

  it('is plain and asks nobody for `none`', async () => {
    const asked = answer(redon);
    const { all } = await aMap({ commune: '35236' });
    assert.lengthOf(all('img, .map-credits, .map-note'), 0);
    assert.lengthOf(all('.map-place'), compass.length);
    assert.lengthOf(asked, 0);
  });

  it('is plain, with the outline of the commune, when tiles do not come', async () => {
    const asked = answer(redon);
    const { one, all } = await aMap({ tiles: noTiles, commune: '35236' });
    await waitUntil(() => all('.map-outline').length, 'no outline', { timeout: 4000 });
    assert.include(one('.map-note').textContent, 'Fond de carte indisponible');
    assert.lengthOf(all('.map-place'), compass.length);
    assert.deepEqual(asked, ['geo.api.gouv.fr']);
  });

  it('asks for no outline when the author named no commune', async () => {
    const asked = answer(redon);
    const { all } = await aMap({ tiles: noTiles });
    await waitUntil(() => all('.map-note').length, 'no note', { timeout: 4000 });
    await settled();
    assert.lengthOf(asked, 0);
  });
});

describe('The life of a map', () => {
  it('waits for a size when it is built in a closed part of the page', async () => {
    const { box, all } = await aMap({ width: 0, height: 0 });
    assert.lengthOf(all('.map-place'), 0);
    box.style.width = '600px';
    box.style.height = '400px';
    await waitUntil(() => all('.map-place').length === compass.length);
    const frame = box.getBoundingClientRect();
    for (const place of all('.map-place')) assert.isTrue(within(place, frame), place.ariaLabel ?? '');
  });

  it('fills what it is given when its container grows', async () => {
    const { box, all } = await aMap({ width: 300, height: 300, tiles });
    await waitUntil(() => all('.leaflet-tile').length);
    const before = all('.leaflet-tile').length;
    box.style.width = '1000px';
    await waitUntil(() => all('.leaflet-tile').length > before);
  });

  it('lives through a time without size', async () => {
    const { box, all } = await aMap();
    box.style.display = 'none';
    await settled();
    box.style.display = '';
    await settled();
    assert.lengthOf(all('.map-place'), compass.length);
  });

  it('leaves nothing behind', async () => {
    const { map, box } = await aMap({ tiles });
    map.destroy();
    assert.equal(box.childElementCount, 0);
  });

  it('is forgotten with what it had put off', async () => {
    const { map, one, all } = await aMap({ tiles: noTiles, commune: '35236' });
    answer(redon);
    const { left, top } = one('.map-ground').getBoundingClientRect();
    const at = { clientX: left + 99, clientY: top + 99, ctrlKey: true, deltaY: -300 };
    one('.map-ground').dispatchEvent(new WheelEvent('wheel', { ...at, bubbles: true, cancelable: true }));
    map.resize();
    map.destroy();
    // Longer than Leaflet waits for more of the wheel; an error would fail the test.
    await new Promise((resolve) => setTimeout(resolve, 120));
    assert.lengthOf(all('[class*=leaflet]'), 0);
  });

  it('is built again in the same place', async () => {
    const one = await aMap();
    one.map.destroy();
    const other = await aMap();
    assert.lengthOf(other.all('.map-place'), compass.length);
  });

  it('minds its own business beside another', async () => {
    const one = await aMap();
    const other = await aMap();
    one.map.select('Nord');
    assert.lengthOf(other.all('.selected'), 0);
    assert.deepEqual(other.log, []);
  });

  it('leaves the page’s own Leaflet alone', () => {
    assert.notProperty(window, 'L');
  });
});

function within(node: HTMLElement, frame: DOMRect): boolean {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
}
