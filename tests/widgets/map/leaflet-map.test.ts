import { assert, waitUntil } from '@open-wc/testing';
import type { Place } from '../../../src/records/types.js';
import { legendOf } from '../../../widgets/map/legend/legend.js';
import { aMap, aPlace, compass, foldMaps, press, settled } from './a-place-map.js';

afterEach(foldMaps);

/** As it is read, with ordinary spaces. */
const nameOf = (node: HTMLElement) => node.getAttribute('aria-label')?.replaceAll('\u00a0', ' ');
const names = (nodes: readonly HTMLElement[]) => nodes.map(nameOf);
const pile = (count: number) => Array.from({ length: count }, (_, index) => aPlace(`Pile ${index}`, 47.65, -2.08));

describe('The map', () => {
  it('shows every place that stands alone, by its name', async () => {
    const { all } = await aMap();
    assert.sameMembers(names(all('.map-place')), ['Centre', 'Nord', 'Sud', 'Est', 'Ouest']);
  });

  for (const [size, width, height, south, west] of [
    ['wide', 660, 390, 47.1, -2.9],
    ['narrow', 344, 480, 46.73, -2.72],
  ] as const)
    it(`puts no place below its buttons at first, on a ${size} page`, async () => {
      const corners = [aPlace('Là-haut', 47.4, -2.08), aPlace('Là-bas', south, west)];
      const { one } = await aMap({ places: corners, width, height });
      const place = one('[aria-label=Là-haut]').getBoundingClientRect();
      const buttons = one('.map-zoom').getBoundingClientRect();
      assert.isTrue(place.right < buttons.left || place.top > buttons.bottom);
    });

  it('names a place by its type and address too', async () => {
    const more: Partial<Place> = {
      categories: ['Médiathèque'],
      venue: { ...compass[0]?.venue, address: '2 rue du Port' },
    };
    const { one } = await aMap({ places: [aPlace('Le Phare', 47.65, -2.08, more)] });
    assert.equal(one('.map-place').getAttribute('aria-label'), 'Le Phare, Médiathèque, 2 rue du Port');
  });

  it('gathers places that would hide each other, and says how many', async () => {
    const near = Array.from({ length: 12 }, (_, index) => aPlace(`Près ${index}`, 47.65 + index / 1e5, -2.08));
    const { all } = await aMap({ places: [...near, aPlace('Loin', 47.9, -2.4)] });
    assert.deepEqual(names(all('.map-cluster')), ['12 lieux, zoomer']);
    assert.equal(all('.map-cluster')[0]?.textContent, '12');
  });

  it('zooms into a cluster that is pressed, until it falls apart', async () => {
    const near = [aPlace('A', 47.65, -2.08), aPlace('B', 47.651, -2.08)];
    const { one, all } = await aMap({ places: [...near, aPlace('Loin', 47.9, -2.4)] });
    one('.map-cluster').click();
    await waitUntil(() => all('.map-place').length >= 2);
    assert.includeMembers(names(all('.map-place')), ['A', 'B']);
  });

  it('lists what no zoom can part', async () => {
    const { one, all, log } = await aMap({ places: pile(40) });
    one('.map-cluster').click();
    assert.equal(nameOf(one('[role=dialog]')), '40 lieux à cet endroit');
    assert.lengthOf(all('.map-popup-item'), 30);
    assert.include(one('[role=dialog]').textContent.replaceAll('\u00a0', ' '), 'et 10 autres');
    // In the order of the list.
    const listed = all('.map-popup-item').map((item) => item.textContent.trim());
    assert.deepEqual(
      listed,
      listed.map((_, index) => `Pile ${index}`),
    );
    all('.map-popup-item')[0]?.click();
    assert.equal(log.join(), 'open Pile 0');
  });

  it('names a place by what it is and where, none of it twice', async () => {
    const venue = { position: { lat: 47.65, lon: -2.08 }, address: 'Place de l’Église', commune: 'Renac' };
    const places = [
      aPlace('Point de tri, Place de l’Église', 47.65, -2.08, { categories: ['Point de tri'], venue }),
      aPlace('Les Têtards', 47.67, -2.08, { categories: ['Crèche'] }),
    ];
    const { all } = await aMap({ places });
    assert.sameMembers(names(all('.map-place')), ['Point de tri, Place de l’Église, Renac', 'Les Têtards, Crèche']);
  });

  it('says of a place that is pressed where it is, without what its name says already', async () => {
    const venue = { position: { lat: 47.65, lon: -2.08 }, address: 'Place du Bac', commune: 'Redon' };
    const given = { categories: ['Mairie'], venue };
    const { one } = await aMap({ places: [aPlace('Mairie', 47.65, -2.08, given)], tell: () => 'Ouvert' });
    one('.map-place').click();
    assert.equal(one('.map-popup-type').textContent, 'Place du Bac, Redon');
    assert.include(one('.map-popup').textContent, 'Ouvert');
  });

  it('says the name of a place that is pressed, then opens it', async () => {
    const { one, log } = await aMap();
    one('[aria-label=Nord]').click();
    assert.equal(nameOf(one('[role=dialog]')), 'Nord');
    assert.isTrue(one('[aria-label=Nord]').matches('.selected[aria-current=true]'));
    one('.map-popup .button').click();
    assert.deepEqual(
      log.filter((entry) => !entry.startsWith('point')),
      ['select Nord', 'open Nord'],
    );
  });

  it('lets a place go with its popup', async () => {
    const { one, all, log } = await aMap();
    one('[aria-label=Nord]').click();
    one('.map-popup-close').click();
    assert.lengthOf(all('[role=dialog]'), 0);
    assert.lengthOf(all('.selected'), 0);
    assert.deepEqual(
      log.filter((entry) => entry.startsWith('select')),
      ['select Nord', 'select -'],
    );
  });

  it('goes from one popup to the next without letting go in between', async () => {
    const { one, all, log } = await aMap();
    one('[aria-label=Nord]').click();
    one('[aria-label=Sud]').click();
    assert.lengthOf(all('[role=dialog]'), 1);
    assert.deepEqual(
      log.filter((entry) => entry.startsWith('select')),
      ['select Nord', 'select Sud'],
    );
  });

  it('tells which place is pointed at', async () => {
    const { one, log } = await aMap();
    one('[aria-label=Est]').dispatchEvent(new MouseEvent('mouseenter'));
    one('[aria-label=Est]').dispatchEvent(new MouseEvent('mouseleave'));
    assert.deepEqual(log, ['point Est', 'point -']);
  });

  it('shows the place chosen in the list, even out of a cluster, and brings it into view', async () => {
    const { map, one, all } = await aMap({ places: [...pile(3), aPlace('Loin', 48.5, -1)] });
    assert.lengthOf(all('[aria-label="Pile 1"]'), 0);
    map.select('Pile 1');
    await settled();
    const { left, top } = one('[aria-label="Pile 1"].selected').getBoundingClientRect();
    const frame = one('.map-frame').getBoundingClientRect();
    assert.closeTo(left - frame.left, 400, 40);
    assert.closeTo(top - frame.top, 250, 40);
  });

  it('stays where it is for a place that is well in view', async () => {
    const moves: string[] = [];
    const { map, one } = await aMap({ onMove: () => moves.push('move') });
    moves.length = 0;
    map.select('Centre');
    await settled();
    assert.lengthOf(moves, 0);
    assert.isTrue(one('[aria-label=Centre]').matches('.selected'));
  });

  it('marks lightly what is pointed at in the list', async () => {
    const { map, one, all } = await aMap();
    map.highlight('Sud');
    assert.isTrue(one('[aria-label=Sud]').matches('.pointed'));
    map.highlight(undefined);
    assert.lengthOf(all('.pointed'), 0);
  });

  it('brings other places into view when none of those before is left', async () => {
    const { show, all } = await aMap();
    await show([aPlace('Nice', 43.7, 7.26)]);
    const { width } = all('.map-place')[0]?.getBoundingClientRect() ?? { width: 0 };
    assert.deepEqual(names(all('.map-place')), ['Nice']);
    assert.isAbove(width, 0);
  });

  it('does not move when some of the places shown are still there', async () => {
    const { one, show } = await aMap();
    const before = one('[aria-label=Nord]').getBoundingClientRect().top;
    await show(compass.slice(0, 2));
    assert.closeTo(one('[aria-label=Nord]').getBoundingClientRect().top, before, 1);
  });

  it('marks the point asked about, and the places around it', async () => {
    const { map, all } = await aMap({ places: [...compass, aPlace('Nice', 43.7, 7.26)] });
    map.locate({ lat: 47.651, lon: -2.081 });
    await settled();
    assert.deepEqual(names(all('.map-here')), ['Point de départ']);
    assert.includeMembers(names(all('.map-place')), ['Centre', 'Nord', 'Sud', 'Est']);
    map.locate();
    assert.lengthOf(all('.map-here'), 0);
  });

  it('draws lines and areas, which open like markers', async () => {
    const shape = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [-2.1, 47.64],
          [-2.06, 47.64],
          [-2.06, 47.66],
          [-2.1, 47.66],
          [-2.1, 47.64],
        ],
      ],
    };
    const { one, all } = await aMap({ places: [aPlace('Étang', 47.65, -2.08, { shape })] });
    await waitUntil(() => all('canvas').length);
    const { left, top } = one('.map-place').getBoundingClientRect();
    const at = { clientX: left - 40, clientY: top - 40, bubbles: true, composed: true, detail: 1 };
    one('canvas').dispatchEvent(new MouseEvent('click', at));
    assert.equal(nameOf(one('[role=dialog]')), 'Étang');
  });
});

describe('A line on the map', () => {
  const shape = {
    type: 'LineString' as const,
    coordinates: [
      [-2.4, 47.5],
      [-2.0, 47.8],
    ],
  };
  const places = [aPlace('Halte', 47.65, -2.08), aPlace('Sentier', 47.65, -2.077, { shape })];

  it('is all in view at first, and once it is chosen', async () => {
    const { map, all } = await aMap({ places });
    assert.lengthOf(all('.map-cluster'), 1);
    map.select('Halte');
    await settled();
    assert.lengthOf(all('.map-cluster'), 0);
    map.select('Sentier');
    await settled();
    assert.lengthOf(all('.map-cluster'), 1);
  });

  it('does not move a map that shows it whole', async () => {
    const { map, one } = await aMap({ places: [...places, aPlace('Loin', 47.9, -2.5)] });
    const { left, top } = one('[aria-label=Loin]').getBoundingClientRect();
    map.select('Sentier');
    await settled();
    const after = one('[aria-label=Loin]').getBoundingClientRect();
    assert.deepEqual([after.left, after.top], [left, top]);
  });
});

describe('Bad input on the map', () => {
  const nowhere: Record<string, readonly [number, number]> = {
    'no number': [NaN, NaN],
    'the Gulf of Guinea': [0, 0],
    'outside the world': [470, 12],
    'east of the east': [47, 1000],
    'the pole': [90, 0],
    infinity: [Infinity, 2],
  };
  for (const [what, [lat, lon]] of Object.entries(nowhere))
    it(`leaves out ${what}`, async () => {
      const { all } = await aMap({ places: [...compass, aPlace('Nulle part', lat, lon)] });
      assert.lengthOf(all('.map-place'), compass.length);
    });

  it('shows France when no place has a position', async () => {
    const { all, one } = await aMap({ places: [{ ...aPlace('Sans', 0, 0), venue: {} }] });
    assert.lengthOf(all('.map-place'), 0);
    assert.equal(one('.map-ground').tabIndex, 0);
  });

  it('binds hostile names as text, and cuts them where they are said', async () => {
    const title = `<img src=x onerror="window.hacked=1">${'é'.repeat(5000)}`;
    const { one } = await aMap({ places: [aPlace(title, 47.65, -2.08)] });
    assert.isBelow(one('.map-place').getAttribute('aria-label')?.length ?? 0, 130);
    one('.map-place').click();
    assert.include(one('.map-popup-title').textContent, '<img src=x');
    assert.notProperty(window, 'hacked');
    assert.lengthOf([...one('.map-popup').querySelectorAll('img')], 0);
  });

  it('does not draw shapes whose corners are nowhere', async () => {
    const shape = {
      type: 'LineString' as const,
      coordinates: [
        [-2.1, NaN],
        [-2.06, 47.64],
      ],
    };
    const { all } = await aMap({ places: [aPlace('Sentier', 47.65, -2.08, { shape })] });
    assert.lengthOf(all('.map-place'), 1);
  });

  it('stands 100,000 places at one spot', async () => {
    const { one, all } = await aMap({ places: pile(100_000) });
    await waitUntil(() => all('.map-cluster').length, 'they are gathered', { timeout: 5000 });
    assert.equal(one('.map-cluster').textContent, '100\u00a0k');
    one('.map-cluster').click();
    assert.lengthOf(all('.map-popup-item'), 30);
  });

  it('shows what was asked for last when thousands of places follow each other', async () => {
    const { map, all } = await aMap({ places: pile(3000) });
    map.show(pile(4000), legendOf([]));
    map.show(pile(2000), legendOf([]));
    map.select('Pile 3');
    await waitUntil(() => all('.selected').length, 'the place is chosen once it is there');
    assert.deepEqual(names(all('.map-cluster')), ['2\u202f000 lieux, zoomer']);
  });

  it('leaves strays out of the first view', async () => {
    const town = Array.from({ length: 60 }, (_, index) =>
      aPlace(`Ville ${index}`, 47.6 + (index % 8) / 100, -2 - index / 500),
    );
    const { all } = await aMap({ places: [...town, aPlace('Montréal', 45.5, -73.6)] });
    assert.isAbove(all('.map-place, .map-cluster').length, 10);
  });
});

describe('A popup', () => {
  it('takes focus when it was opened with the keyboard, and gives it back', async () => {
    const { one, focused, all } = await aMap();
    one('[aria-label=Nord]').focus();
    one('[aria-label=Nord]').click();
    const shadow = one('.map-popup').getRootNode() as ShadowRoot;
    assert.equal(shadow.activeElement?.textContent?.trim(), 'Voir le détail');
    press(shadow.activeElement as HTMLElement, 'Escape');
    assert.lengthOf(all('[role=dialog]'), 0);
    assert.equal(focused(), 'Nord');
  });

  it('leaves focus alone when it was opened with the mouse', async () => {
    const { one, focused } = await aMap();
    one('[aria-label=Nord]').focus();
    one('[aria-label=Nord]').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    assert.equal(nameOf(one('[role=dialog]')), 'Nord');
    assert.equal(focused(), 'Nord');
  });
});
