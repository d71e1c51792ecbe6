import { baseStyles } from '../../../widgets/shared/base.styles.js';
import { frMap } from '../../../src/locales/map/fr.js';
import type { Place } from '../../../src/records/types.js';
import { type MapOptions, PlaceMap } from '../../../widgets/map/leaflet/place-map.js';
import { styles } from '../../../widgets/map/leaflet/place-map.styles.js';
import { legendOf } from '../../../widgets/map/legend/legend.js';

/** What the map told, in order: `select a`, `open a`, `point a`; `-` for none. */
export type Log = string[];

export interface AMap {
  readonly map: PlaceMap;
  /** What the map is drawn in: `remove` takes it out of the page. */
  readonly box: HTMLElement;
  readonly log: Log;
  readonly one: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  readonly all: <E extends HTMLElement = HTMLElement>(selector: string) => E[];
  /** The name of what has focus. */
  readonly focused: () => string;
  readonly show: (places: readonly Place[]) => Promise<void>;
}

type Given = Partial<MapOptions> & {
  readonly places?: readonly Place[];
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
};

let row = 0;

/** A place at a point; its identifier is its title. */
export function aPlace(title: string, lat: number, lon: number, more: Partial<Place> = {}): Place {
  const venue = { position: { lat, lon } };
  return { id: title, title, categories: [], streams: [], facts: [], venue, row: row++, ...more };
}

/** Four places in the four winds around a fifth. */
export const compass: readonly Place[] = [
  aPlace('Centre', 47.65, -2.08),
  aPlace('Nord', 47.67, -2.08),
  aPlace('Sud', 47.63, -2.08),
  aPlace('Est', 47.65, -2.04),
  aPlace('Ouest', 47.65, -2.12),
];

const boxes: HTMLElement[] = [];
const maps: PlaceMap[] = [];

/** A map that is drawn, without motion nor tiles unless a test asks for them. */
export async function aMap({
  places = compass,
  width = 800,
  height = 500,
  dark,
  ...options
}: Given = {}): Promise<AMap> {
  const { root, box } = aBox(width, height, dark);
  const log: Log = [];
  const tell = (what: string) => (id: string | undefined) => log.push(`${what} ${id ?? '-'}`);
  const told = { onSelect: tell('select'), onOpen: tell('open'), onPoint: tell('point') };
  const map = new PlaceMap(box, { tiles: 'none', words: frMap, reduced: true, ...told, ...options });
  maps.push(map);
  const all = <E extends HTMLElement = HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const one = <E extends HTMLElement>(selector: string) => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  };
  const show = async (some: readonly Place[]) => {
    map.show(some, legendOf(some));
    await settled();
  };
  const focused = () => (root.activeElement as HTMLElement | null)?.getAttribute('aria-label') ?? '';
  await show(places);
  return { map, box, log, one, all, focused, show };
}

/** Takes all maps out of the page. */
export function foldMaps() {
  for (const map of maps.splice(0)) map.destroy();
  for (const box of boxes.splice(0)) box.remove();
}

/** Once the browser has laid out and drawn what was asked for. */
export async function settled() {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

export function press(target: HTMLElement, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

function aBox(width: number, height: number, dark = false) {
  const host = document.createElement('div');
  host.style.background = dark ? '#12191b' : '#fff';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [baseStyles, styles].flatMap(({ styleSheet }) => styleSheet ?? []);
  const frame = document.createElement('div');
  frame.className = `root ${dark ? 'dark' : 'light'}`;
  frame.style.setProperty('--_page', dark ? '#12191b' : '#fff');
  frame.style.setProperty('--_page-text', dark ? '#e9efef' : '#1c2528');
  frame.style.setProperty('--_muted', dark ? '#a5b3b5' : '#5a676b');
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
  frame.append(box);
  root.append(frame);
  document.body.append(host);
  boxes.push(host);
  return { root, box };
}
