import type { Position } from '../../../src/records/types.js';
import type { LeafletMap } from './leaflet.js';
import { isDirection, type Direction } from './nearest.js';
import type { Stands } from './stands.js';

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
 * The keys of a map: arrows go from place to place, out of view too, plus and minus zoom around the
 * place that has focus. Everything else, Tab above all, is the page's.
 *
 * @param animate whether the map glides
 * @param escape says whether it had something to close
 */
export function listenToKeys(map: LeafletMap, stands: Stands, animate: boolean, escape: () => boolean): void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (!answer(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const answer = (key: string): boolean => {
    if (key === 'Escape') return escape();
    if (isDirection(key)) return go(key);
    const by = zooms[key];
    if (by !== undefined) zoom(by);
    return by !== undefined;
  };
  const go = (direction: Direction) => {
    if (stands.step(direction)) return true;
    if (stands.focus) beyond(stands.beyond(direction));
    else pan(direction);
    return true;
  };
  /** At once: focus goes where the place will be. */
  const beyond = (place: Position | undefined) => {
    if (!place) return;
    map.panTo([place.lat, place.lon], { animate: false });
    stands.focusNearest(place.lat, place.lon);
  };
  const pan = (direction: Direction) => {
    const { x, y } = map.getSize();
    const [right, down] = ways[direction];
    map.panBy([right * x * STEP, down * y * STEP], { animate });
  };
  const zoom = (by: 1 | -1) => {
    const focus = stands.focus;
    if (focus) map.setZoomAround([focus.lat, focus.lon], map.getZoom() + by);
    else map.setZoom(map.getZoom() + by);
  };
  map.getContainer().addEventListener('keydown', pressed);
}
