import type { Position } from '../../../src/records/types.js';
import type { LeafletMap } from './leaflet.js';
import { isDirection, type Direction } from './nearest.js';
import type { Markers } from './markers.js';

/** Share of the view that an arrow moves a map by where no place is in view. */
const STEP = 0.4;

const ways: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Signs that zoom, as they are typed with or without Shift on French and other keyboards. */
const zooms: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/**
 * Keyboard navigation: arrows move from place to place, beyond the view too; plus and minus zoom around the focused
 * place. All other keys, Tab above all, are left to the page.
 *
 * @param animate whether the map pans smoothly
 * @param escape closes what Escape can close, and returns whether there was something
 */
export function listenToKeys(map: LeafletMap, stands: Markers, animate: boolean, escape: () => boolean): void {
  const keys = new Keys(map, stands, animate, escape);
  map.getContainer().addEventListener('keydown', (event) => keys.press(event));
}

class Keys {
  constructor(
    private readonly map: LeafletMap,
    private readonly stands: Markers,
    private readonly animate: boolean,
    private readonly escape: () => boolean,
  ) {}

  press(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (!this.#answer(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #answer(key: string): boolean {
    if (key === 'Escape') return this.escape();
    if (isDirection(key)) return this.#go(key);
    const by = zooms[key];
    if (by !== undefined) this.#zoom(by);
    return by !== undefined;
  }

  #go(direction: Direction): true {
    const { stands } = this;
    if (stands.step(direction)) return true;
    if (stands.focus) this.#goBeyond(stands.beyond(direction));
    else this.#pan(direction);
    return true;
  }

  /** At once: focus goes where the place will be. */
  #goBeyond(place: Position | undefined) {
    if (!place) return;
    this.map.panTo([place.lat, place.lon], { animate: false });
    this.stands.focusNearest(place.lat, place.lon);
  }

  #pan(direction: Direction) {
    const { x, y } = this.map.getSize();
    const [right, down] = ways[direction];
    this.map.panBy([right * x * STEP, down * y * STEP], { animate: this.animate });
  }

  #zoom(by: 1 | -1) {
    const { map, stands } = this;
    const { focus } = stands;
    if (focus) map.setZoomAround([focus.lat, focus.lon], map.getZoom() + by);
    else map.setZoom(map.getZoom() + by);
  }
}
