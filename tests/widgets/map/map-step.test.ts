import { assert, waitUntil } from '@open-wc/testing';
import type { ScdlMap } from '../../../widgets/map/map.js';
import {
  aDrawnMap,
  aFeed,
  aMap,
  csvOf,
  drawn,
  find,
  inAddress,
  leavePage,
  open,
  PATIENCE,
  press,
  readable,
  serveFeeds,
  texts,
  titles,
} from './a-map.js';

beforeEach(serveFeeds);
afterEach(leavePage);

/** The marker of a place, once it stands on the map. */
async function marker(map: ScdlMap, name: string): Promise<HTMLElement> {
  const selector = `.map-place[aria-label^="${name}"]`;
  await waitUntil(() => find(map, selector), `${name} stands on the map`, PATIENCE);
  return find(map, selector) ?? map;
}

describe('a list and its map', () => {
  it('show the same places', async () => {
    const map = await aDrawnMap();
    await marker(map, 'Mairie');
    await press(map, 'Culture');
    await waitUntil(() => !find(map, '.map-place[aria-label^="Mairie"]'), 'it leaves the map too', PATIENCE);
    await marker(map, 'L’Encrier');
  });

  it('are in step: what is chosen on the map stands out in the list', async () => {
    const map = await aDrawnMap();
    (await marker(map, 'Mairie')).click();
    await waitUntil(() => texts(map, '.pointed .item-title').join() === 'Mairie', 'it stands out', PATIENCE);
    assert.deepEqual(inAddress(), {});
  });

  it('mark what the visitor is at, each in its own way', async () => {
    const map = await aDrawnMap();
    const stand = await marker(map, 'Mairie');
    find(map, '[data-place=mairie] a')?.focus();
    await waitUntil(() => stand.matches('.pointed'), 'its marker stands out', PATIENCE);
    assert.equal(getComputedStyle(stand).boxShadow, 'none');
    stand.focus();
    const item = () => find(map, '.item.pointed');
    await waitUntil(() => item(), 'it stands out in the list', PATIENCE);
    assert.include(getComputedStyle(item() ?? map).boxShadow, 'inset');
  });

  it('say both what a place takes, and that it is no more', async () => {
    const row = { latitude: '47.65', longitude: '-2.08', type_dechet: 'Verre' };
    const map = await aDrawnMap({ csv: csvOf({ ...row, nom: 'Point de tri', statut: 'fermé' }) });
    (await marker(map, 'Point de tri')).click();
    await waitUntil(() => find(map, '.map-popup'), 'it opens', PATIENCE);
    assert.deepEqual(texts(map, '.map-popup .tag'), ['Fermé définitivement', 'Verre']);
  });

  it('bring what is chosen on the map into sight in the list', async () => {
    const rows = Array.from({ length: 15 }, (_, at) => ({
      nom: `Lieu ${at}`,
      latitude: `47.${(at % 3) * 2 + 1}`,
      longitude: `-2.${Math.floor(at / 3) + 1}`,
    }));
    const map = await aDrawnMap({ csv: csvOf(...rows) });
    (await marker(map, 'Lieu 14')).click();
    const panel = find(map, '.panel') ?? map;
    await waitUntil(() => panel.scrollTop > 0, 'the list moves', PATIENCE);
    const [item, around] = [find(map, '.item.pointed') ?? map, panel].map((node) => node.getBoundingClientRect());
    assert.isAtLeast(item?.top ?? 0, (around?.top ?? 0) - 1);
    assert.isAtMost(item?.bottom ?? Infinity, (around?.bottom ?? 0) + 1);
  });

  it('say both whether a place is open', async () => {
    const map = await aDrawnMap();
    (await marker(map, 'Mairie')).click();
    await waitUntil(() => texts(map, '.map-popup .when').join() === 'Ouvert, ferme à 12 h', 'it is said', PATIENCE);
  });

  it('are in step: what is opened in the list is the one on the map', async () => {
    const map = await aDrawnMap();
    const stand = await marker(map, 'Mairie');
    await open(map, 'Mairie');
    await waitUntil(
      () => stand.closest('.leaflet-container')?.querySelector('[aria-current], .selected'),
      'it is marked',
      PATIENCE,
    );
  });

  it('open a place from the map, and give the keyboard its detail', async () => {
    const map = await aDrawnMap();
    (await marker(map, 'Mairie')).click();
    await waitUntil(() => texts(map, '.ground button').includes('Voir le détail'), 'its name is shown', PATIENCE);
    await press(map, 'Voir le détail');
    await waitUntil(() => find(map, '#detail-title'), 'the detail is there', PATIENCE);
    await drawn(map);
    assert.equal(readable(map.shadowRoot?.activeElement ?? map), 'Mairie');
  });

  it('bring up in the list what is chosen on the map, although its turn has not come', async () => {
    const map = await aDrawnMap({ 'page-size': 1 });
    assert.deepEqual(titles(map), ['L’Encrier']);
    (await marker(map, 'Mairie')).click();
    await waitUntil(() => texts(map, '.pointed .item-title').join() === 'Mairie', 'it is in the list', PATIENCE);
    assert.deepEqual(titles(map), ['Mairie', 'L’Encrier']);
  });

  it('leave each other alone on a page with two', async () => {
    const first = await aDrawnMap();
    const second = await aMap({ src: aFeed('nom;latitude;longitude\nGare;47.65;-2.08\n') });
    second.scrollIntoView();
    await marker(second, 'Gare');
    assert.isNull(find(first, '.map-place[aria-label^="Gare"]'));
  });
});
