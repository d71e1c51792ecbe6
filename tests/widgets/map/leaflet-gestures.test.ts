import { assert } from '@open-wc/testing';
import { aMap, foldMaps, settled } from './a-place-map.js';

afterEach(foldMaps);

function wheel(target: HTMLElement, more: WheelEventInit = {}): WheelEvent {
  const { left, top } = target.getBoundingClientRect();
  const at = { clientX: left + 200, clientY: top + 200 };
  const event = new WheelEvent('wheel', {
    deltaY: -240,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...at,
    ...more,
  });
  target.dispatchEvent(event);
  return event;
}

function touch(target: HTMLElement, type: string, ...points: readonly (readonly [x: number, y: number])[]): TouchEvent {
  const touches = points.map(([clientX, clientY], identifier) => new Touch({ identifier, target, clientX, clientY }));
  const event = new TouchEvent(type, {
    touches,
    changedTouches: touches,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  return event;
}

const hint = (one: (selector: string) => HTMLElement) =>
  one('.map-hint').hasAttribute('data-shown') ? one('.map-hint').textContent.replaceAll('\u00a0', ' ') : '';

describe('Who scrolls the page across the map', () => {
  it('is not held by the wheel, and is told how to zoom', async () => {
    const { one } = await aMap();
    assert.isFalse(wheel(one('.map-ground')).defaultPrevented);
    await settled();
    assert.equal(hint(one), 'Ctrl + molette pour zoomer');
  });

  const zooming: Record<string, WheelEventInit> = {
    'Ctrl and the wheel': { ctrlKey: true },
    'the command key': { metaKey: true },
  };
  for (const [what, keys] of Object.entries(zooming))
    it(`zooms with ${what}`, async () => {
      const { one } = await aMap();
      assert.isTrue(wheel(one('.map-ground'), keys).defaultPrevented);
      assert.equal(hint(one), '');
    });

  it('zooms with the wheel once the map was entered, until it is left', async () => {
    const { one } = await aMap();
    one('.map-place').focus();
    assert.isTrue(wheel(one('.map-ground')).defaultPrevented);
    one('.map-place').blur();
    assert.isFalse(wheel(one('.map-ground')).defaultPrevented);
    one('.map-ground').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    assert.isTrue(wheel(one('.map-ground')).defaultPrevented);
    one('.map-frame').dispatchEvent(new MouseEvent('mouseleave'));
    assert.isFalse(wheel(one('.map-ground')).defaultPrevented);
  });

  it('is not held by one finger, and is told of two', async () => {
    const moves: string[] = [];
    const { one } = await aMap({ onMove: () => moves.push('move') });
    moves.length = 0;
    const ground = one('.map-ground');
    assert.isFalse(touch(ground, 'touchstart', [200, 200]).defaultPrevented);
    assert.isFalse(touch(ground, 'touchmove', [200, 120]).defaultPrevented);
    touch(ground, 'touchend');
    await settled();
    assert.equal(hint(one), 'Deux doigts pour déplacer la carte');
    assert.lengthOf(moves, 0);
  });

  it('says nothing of a tap', async () => {
    const { one } = await aMap();
    touch(one('.map-ground'), 'touchstart', [200, 200]);
    touch(one('.map-ground'), 'touchmove', [203, 201]);
    touch(one('.map-ground'), 'touchend');
    assert.equal(hint(one), '');
  });

  it('moves the map with two fingers', async () => {
    const { one } = await aMap();
    const ground = one('.map-ground');
    const before = one('[aria-label=Centre]').getBoundingClientRect();
    assert.isTrue(touch(ground, 'touchstart', [200, 200], [260, 200]).defaultPrevented);
    touch(document.documentElement, 'touchmove', [200, 120], [260, 120]);
    await settled();
    touch(document.documentElement, 'touchend');
    await settled();
    const after = one('[aria-label=Centre]').getBoundingClientRect();
    assert.isBelow(after.top, before.top - 30);
  });

  it('may scroll with the finger that the browser sees on the map', async () => {
    const { one } = await aMap();
    assert.equal(getComputedStyle(one('.map-ground')).touchAction, 'pan-x pan-y');
  });
});
