import { waitUntil } from '@open-wc/testing';
import '../../../widgets/map/map.js';
import type { ScdlMap } from '../../../widgets/map/map.js';
import { csvWith, type Cells } from '../support/feeds.js';
import {
  all,
  drawn,
  find,
  giveAttributes,
  one,
  PATIENCE,
  readable,
  reading,
  typeIn,
  type Attributes,
} from '../support/widget.js';

export { aFeed, askedOfServices, changeFeed, serveFeeds } from '../support/feeds.js';
export { inAddress, leavePage, next, openPage } from '../support/page.js';
export { all, control, drawn, find, one, PATIENCE, press, readable, text, texts, titles } from '../support/widget.js';

/** A Saturday in autumn, at a quarter to ten. */
export const SATURDAY = Date.parse('2026-11-21T09:45:00+01:00');

/** A table of places: columns are those that any row has. */
export function csvOf(...rows: readonly Cells[]): string {
  return csvWith(['nom', 'latitude'], rows);
}

/** A town hall that is open, a library that is closed, a hall that nobody placed. */
export const threePlaces = csvOf(
  {
    identifiant: 'mairie',
    nom: 'Mairie',
    type: 'Services',
    adresse: '1 place du Bac',
    commune: 'Redon',
    latitude: '47.6513',
    longitude: '-2.0846',
    horaires: 'Mo-Fr 09:00-17:00; Sa 09:00-12:00; PH off',
    telephone: '02 99 00 00 00',
    email: 'mairie@exemple.bzh',
    site_web: 'https://exemple.bzh/mairie',
    pmr: 'oui',
  },
  {
    identifiant: 'encrier',
    nom: 'L’Encrier',
    type: 'Culture',
    adresse: '4 rue des Saules',
    commune: 'Allaire',
    latitude: '47.6375',
    longitude: '-2.1642',
    horaires: 'Tu 16:00-18:30; PH off',
    pmr: 'non',
  },
  { identifiant: 'salle', nom: 'Salle des fêtes', type: 'Culture', commune: 'Redon', horaires: 'Clés à la mairie' },
);

type AttributeName =
  | ('src' | 'layout' | 'tiles' | 'tiles-on-click' | 'geocoder' | 'filters' | 'page-size' | 'contact')
  | ('heading' | 'heading-level' | 'lang' | 'theme' | 'id' | 'fields' | 'commune');

export interface Given extends Attributes<AttributeName> {
  /** The rows of its feed, unless `src` says otherwise. */
  readonly csv?: string;
  readonly now?: () => number;
  readonly parent?: Element;
}

/** A map of the page, as its tag would have it, without tiles: what is given beside are attributes. */
export function putMap({ csv = threePlaces, now = () => SATURDAY, parent = document.body, ...rest }: Given = {}) {
  const map = document.createElement('scdl-map');
  map.clock = now;
  map.noKeep = true;
  giveAttributes(map, reading(csv, { tiles: 'none', ...rest }));
  parent.append(map);
  return map;
}

/** The same, once its feed was read and all that its list needs is there. */
export async function aMap(given: Given = {}): Promise<ScdlMap> {
  const map = putMap(given);
  await waitUntil(() => map.state !== 'loading' && !find(map, '.toolbar-to-come, .skeleton'), 'it is drawn', PATIENCE);
  const lines = all(map, '.when').length > 0;
  if (lines) await waitUntil(() => all(map, '.when').some((line) => readable(line)), 'hours are told', PATIENCE);
  await drawn(map);
  return map;
}

/** The same, once the map beside the list is there. */
export async function aDrawnMap(given: Given = {}): Promise<ScdlMap> {
  const map = await aMap(given);
  await waitUntil(() => find(map, '.leaflet-container'), 'the map is there', PATIENCE);
  await still(map);
  return map;
}

/** Markers appear little by little, and are only then as easy to read as they will be. */
async function still(map: ScdlMap) {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const moving = map.shadowRoot?.getAnimations() ?? [];
  await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
}

/** Opens the detail of a place by its name in the list. */
export async function open(map: ScdlMap, name: string) {
  all(map, '.item-title a')
    .find((link) => readable(link) === name)
    ?.click();
  await waitUntil(() => find(map, '#detail-title'), 'the detail is there', PATIENCE);
  await drawn(map);
}

/** Writes in a box. */
export async function type(map: ScdlMap, selector: string, words: string) {
  one(map, selector).focus();
  typeIn(map, words, selector);
  await drawn(map);
}
