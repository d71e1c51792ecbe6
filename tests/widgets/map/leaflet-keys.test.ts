import { assert, waitUntil } from '@open-wc/testing';
import { aMap, aPlace, foldMaps, press, settled } from './a-place-map.js';

afterEach(foldMaps);

const stops = (all: (selector: string) => HTMLElement[]) =>
  all('.map-ground, .map-ground *').filter((node) => node.tabIndex >= 0);

describe('The keyboard on the map', () => {
  it('reaches the places by one stop of Tab', async () => {
    const { all } = await aMap();
    assert.lengthOf(stops(all), 1);
    assert.isTrue(stops(all)[0]?.matches('.map-place'));
  });

  it('reaches a bare map by one stop too', async () => {
    const { all } = await aMap({ places: [] });
    assert.deepEqual(stops(all), all('.map-ground'));
  });

  it('enters where it was left', async () => {
    const { one, all } = await aMap();
    one('[aria-label=Est]').focus();
    one('[aria-label=Est]').blur();
    assert.deepEqual(stops(all), [one('[aria-label=Est]')]);
  });

  it('enters at the chosen place', async () => {
    const { map, one, all } = await aMap();
    map.select('Ouest');
    await settled();
    assert.deepEqual(stops(all), [one('[aria-label=Ouest]')]);
  });

  const ways: Record<string, string> = {
    ArrowUp: 'Nord',
    ArrowDown: 'Sud',
    ArrowRight: 'Est',
    ArrowLeft: 'Ouest',
  };
  for (const [key, name] of Object.entries(ways))
    it(`goes by ${key} to the next place that way`, async () => {
      const { one, focused, log } = await aMap();
      one('[aria-label=Centre]').focus();
      const event = press(one('[aria-label=Centre]'), key);
      assert.equal(focused(), name);
      assert.equal(log.at(-1), `point ${name}`);
      assert.isTrue(event.defaultPrevented, 'the page stays where it is');
    });

  it('goes on to a place out of view', async () => {
    const { map, one, focused } = await aMap();
    map.select('Nord');
    for (let level = 0; level < 3; level++) one('.map-zoom button').click();
    map.select(undefined);
    map.select('Nord');
    await settled();
    one('[aria-label=Nord]').focus();
    press(one('[aria-label=Nord]'), 'ArrowDown');
    assert.equal(focused(), 'Centre');
  });

  it('stays where no place is left that way', async () => {
    const { one, focused } = await aMap();
    one('[aria-label=Nord]').focus();
    const before = one('[aria-label=Nord]').getBoundingClientRect().top;
    press(one('[aria-label=Nord]'), 'ArrowUp');
    await settled();
    assert.equal(one('[aria-label=Nord]').getBoundingClientRect().top, before);
    assert.equal(focused(), 'Nord');
  });

  it('moves a map without places', async () => {
    const moves: string[] = [];
    const { one } = await aMap({ places: [], onMove: () => moves.push('move') });
    moves.length = 0;
    one('.map-ground').focus();
    press(one('.map-ground'), 'ArrowUp');
    await waitUntil(() => moves.length);
  });

  it('zooms by plus and minus around the place that has focus', async () => {
    const { one, all, focused } = await aMap();
    one('[aria-label=Nord]').focus();
    const topOf = () => one('[aria-label=Nord]').parentElement?.getBoundingClientRect().top ?? NaN;
    const top = topOf();
    press(one('[aria-label=Nord]'), '+');
    await settled();
    assert.equal(focused(), 'Nord');
    assert.closeTo(topOf(), top, 2);
    press(one('[aria-label=Nord]'), '-');
    press(one('[aria-label=Nord]'), '-');
    press(one('[aria-label=Nord]'), '-');
    await waitUntil(() => all('.map-cluster').length);
    assert.match(focused(), /^\d.lieux, zoomer$/);
  });

  it('goes on to a place of the cluster that it opened', async () => {
    const near = [aPlace('A', 47.65, -2.08), aPlace('B', 47.651, -2.08)];
    const { one, focused } = await aMap({ places: [...near, aPlace('Loin', 47.9, -2.4)] });
    one('.map-cluster').focus();
    one('.map-cluster').click();
    await waitUntil(() => /^[AB]$/.test(focused()));
  });

  it('keeps focus when other places take over', async () => {
    const { one, focused, show } = await aMap();
    one('[aria-label=Est]').focus();
    await show([aPlace('Nouvel Est', 47.65, -2.041), aPlace('Nouvel Ouest', 47.65, -2.12)]);
    assert.equal(focused(), 'Nouvel Est');
  });

  it('leaves Tab, letters and shortcuts to the page', async () => {
    const { one } = await aMap();
    one('[aria-label=Centre]').focus();
    for (const key of ['Tab', 'a', 'Escape'])
      assert.isFalse(press(one('[aria-label=Centre]'), key).defaultPrevented, key);
    const shortcut = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true });
    one('[aria-label=Centre]').dispatchEvent(shortcut);
    assert.isFalse(shortcut.defaultPrevented);
  });

  it('keeps the buttons that zoom where they are at the end of the scale', async () => {
    const { one, all } = await aMap({ places: [] });
    const closer = one('.map-zoom button');
    closer.focus();
    for (let level = 0; level < 20; level++) closer.click();
    await settled();
    assert.equal(closer.getAttribute('aria-disabled'), 'true');
    assert.equal(all('.map-zoom button')[1]?.getAttribute('aria-disabled'), 'false');
  });
});
