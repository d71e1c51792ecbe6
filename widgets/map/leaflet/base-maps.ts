import { urlOf } from '../../../src/values/http-url.js';

/** Where the pictures under the places come from. */
export interface BaseMap {
  /** With `{z}`, `{x}` and `{y}`. */
  readonly address: string;
  /** The last level that the server draws. */
  readonly maxZoom: number;
  readonly credits: readonly Credit[];
  /** Photographs stay as they are in the dark; drawings may be turned. */
  readonly photographs?: boolean;
}

export interface Credit {
  readonly text: string;
  readonly href: string;
}

const osmCredit: Credit = { text: '© OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' };
const ignCredit: Credit = { text: '© IGN', href: 'https://www.ign.fr/' };

/** Géoplateforme, without a key; Licence Ouverte. */
function ign(layer: string, format: string): string {
  const query = 'SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&STYLE=normal&TILEMATRIXSET=PM';
  return `https://data.geopf.fr/wmts?${query}&LAYER=${layer}&FORMAT=image/${format}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`;
}

const baseMaps: Readonly<Record<string, BaseMap>> = {
  ign: { address: ign('GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2', 'png'), maxZoom: 19, credits: [ignCredit] },
  aerial: {
    address: ign('ORTHOIMAGERY.ORTHOPHOTOS', 'jpeg'),
    maxZoom: 19,
    credits: [ignCredit],
    photographs: true,
  },
  osm: {
    address: 'https://{s}.tile.openstreetmap.fr/osmfr/{z}/{x}/{y}.png',
    maxZoom: 20,
    credits: [{ text: '© OpenStreetMap France', href: 'https://www.openstreetmap.fr/' }, osmCredit],
  },
};

/**
 * The base map that an author asks for with `tiles`: `ign` (also when nothing is said), `osm`, `aerial`, or the address of
 * tiles. Undefined for `none` and for what is none of these: no server is contacted that the author did not choose.
 */
export function baseMapOf(tiles: string): BaseMap | undefined {
  const name = tiles.trim();
  const known = name.toLowerCase() || 'ign';
  return Object.hasOwn(baseMaps, known) ? baseMaps[known] : ofAddress(name);
}

/** What Leaflet fills in; it throws on any other name between braces. */
const placeholders = /\{(z|x|-?y|s|r)\}/g;

function ofAddress(address: string): BaseMap | undefined {
  const whole = ['{z}', '{x}', 'y}'].every((part) => address.includes(part));
  const plain = address.replace(placeholders, '0');
  if (!whole || /[{}\s]/.test(plain)) return undefined;
  // The author's own server.
  if (/^\.{0,2}\/[^/]/.test(plain)) return { address, maxZoom: 19, credits: [] };
  const url = /^https?:/i.test(plain) ? urlOf(plain) : undefined;
  return url === undefined ? undefined : { address, maxZoom: 19, credits: [creditOf(new URL(url))] };
}

/** Most servers draw OpenStreetMap's data, and not all say so in their name: at the least, the server is named. */
function creditOf({ hostname, origin }: URL): Credit {
  return /(^|\.)(openstreetmap|osm)\b/.test(hostname) ? osmCredit : { text: hostname, href: origin };
}
