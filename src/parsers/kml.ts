import { decode } from '../decode.js';
import { FeedError } from '../errors.js';
import { described } from './kml/description.js';
import { type Corner, geometryOf, lineOf, type Shape } from './shapes.js';
import type { Json } from './spread.js';
import { tableOf } from './table.js';
import type { Parsed, ParseOptions, Parser } from './types.js';
import { local, readXml, type XmlElement, type XmlReader } from './xml.js';

/**
 * KML (OGC 12-007r2), as Google My Maps, Google Earth, uMap, QGIS and ArcGIS write it: one row for each placemark. Its
 * geometry is that of GeoJSON, in a column `geometry`; `ExtendedData` gives columns of their own; where there are several
 * folders, that of a placemark is its `category`. When it takes place is in `begin` and `end`.
 */
export const kml: Parser = { name: 'kml', parse };

interface Placemark {
  readonly id: string;
  /** Name of the folder around. */
  readonly folder: string;
  /** What the elements of KML say. */
  readonly own: Map<string, string>;
  /** What the publisher's own columns say. */
  readonly data: Map<string, string>;
  readonly shapes: Shape[];
}

interface KmlMap {
  readonly placemarks: readonly Placemark[];
  readonly title: string;
  /** Where the placemarks are, in a file that has none. */
  readonly elsewhere: string;
}

/** @throws FeedError `malformed` when it only says where another file is. */
async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const { text, charset } = await decode(bytes);
  const { reader, map } = mapReader();
  const whole = await readXml(text, reader, options.signal);
  const { placemarks, title, elsewhere } = map();
  if (!placemarks.length && elsewhere) throw new FeedError('malformed', { said: `KML that points to ${elsewhere}` });
  const several = new Set(placemarks.map(({ folder }) => folder)).size > 1;
  const records = placemarks.map((placemark) => featureOf(placemark, several));
  const table = await tableOf({ records, truncated: !whole }, options);
  return { ...table, found: { charset, ...(title && { title }) } };
}

/** Columns of what KML has an element for, by its name. */
const OWN: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'description',
  address: 'address',
  phoneNumber: 'phone',
  when: 'begin',
  begin: 'begin',
  end: 'end',
};
/** What Google My Maps calls the addresses of pictures. */
const PICTURES = 'gx_media_links';
/** Names that programs give to files, not people to maps. */
const FILE = /\.km[lz]$|^doc$/i;

function mapReader(): { reader: XmlReader; map: () => KmlMap } {
  const placemarks: Placemark[] = [];
  const folders: string[] = [];
  const path: string[] = [];
  const shapes = shapeReader();
  let title = '';
  let elsewhere = '';
  let field = '';
  let text = '';
  let current: Placemark | undefined;

  const open = (element: XmlElement) => {
    const name = local(element.name);
    path.push(name);
    text = '';
    if (name === 'Folder') folders.push('');
    if (name === 'Placemark') current = placemarkOf(element, folders);
    if (name === 'Data' || name === 'SimpleData') field = element.attribute('name') ?? '';
    if (name === 'link') keep(current?.own, 'url', element.attribute('href') ?? '');
    shapes.open(name);
  };
  const close = () => {
    const name = path.pop() ?? '';
    const said = text.trim();
    text = '';
    if (current) closeIn(current, name, said);
    else if (name === 'name' && path.at(-1) === 'Folder') folders[folders.length - 1] = said;
    else if (name === 'name' && path.at(-1) === 'Document') title ||= FILE.test(said) ? '' : said;
    else if (name === 'href' && path.at(-2) === 'NetworkLink') elsewhere ||= said;
    if (name === 'Folder') folders.pop();
  };
  const closeIn = (placemark: Placemark, name: string, said: string) => {
    const column = OWN[name];
    const parent = path.at(-1);
    if (name === 'value' || name === 'SimpleData') keep(placemark.data, field === PICTURES ? 'image' : field, said);
    else if (column && (parent === 'Placemark' || parent?.startsWith('Time'))) keep(placemark.own, column, said);
    placemark.shapes.push(...shapes.close(name, said, path));
    if (name !== 'Placemark') return;
    placemarks.push(placemark);
    current = undefined;
  };
  return {
    reader: { open, text: (piece) => (text += piece), close },
    map: () => ({ placemarks, title, elsewhere }),
  };
}

function placemarkOf(element: XmlElement, folders: readonly string[]): Placemark {
  const folder = folders.findLast(Boolean) ?? '';
  return { id: element.attribute('id') ?? '', folder, own: new Map(), data: new Map(), shapes: [] };
}

/** The first that says something. */
function keep(values: Map<string, string> | undefined, column: string, said: string): void {
  if (column && !values?.get(column)) values?.set(column, said);
}

/** A feature of GeoJSON. What KML says itself comes before columns of the same name. */
function featureOf({ id, folder, own, data, shapes }: Placemark, several: boolean): Json {
  const { description, values, image } = described(own.get('description') ?? '', data);
  const columns = new Map([...own, ['description', description]]);
  // Programs that have no name for a place write its number.
  if (own.get('name') === id) columns.delete('name');
  if (several && folder) columns.set('category', folder);
  if (image) columns.set('image', image);
  for (const [column, value] of [...data, ...values]) keep(columns, column, value);
  const properties = Object.fromEntries([...columns].filter(([, value]) => value));
  return { type: 'Feature', ...(id && { id }), geometry: geometryOf(shapes) ?? null, properties };
}

interface ShapeReader {
  open(name: string): void;
  /** The shapes that end with an element. */
  close(name: string, text: string, around: readonly string[]): Shape[];
}

function shapeReader(): ShapeReader {
  let rings: (readonly Corner[])[] = [];
  let track: Corner[] = [];
  const closing: Readonly<Record<string, (text: string, around: readonly string[]) => Shape[]>> = {
    coordinates(text, around) {
      const corners = cornersIn(text);
      if (around.at(-1) === 'Point') return lineOf(corners.slice(0, 1));
      if (!around.includes('Polygon')) return lineOf(corners);
      // The outside of an area comes first, wherever it is written.
      if (corners.length) rings = around.includes('outerBoundaryIs') ? [corners, ...rings] : [...rings, corners];
      return [];
    },
    Polygon: () => (rings.length ? [{ type: 'Polygon', coordinates: rings }] : []),
    coord(text) {
      track.push(...cornersIn(text));
      return [];
    },
    Track: () => lineOf(track),
  };
  return {
    open(name) {
      if (name === 'Polygon') rings = [];
      if (name === 'Track') track = [];
    },
    close: (name, text, around) => closing[name]?.(text, around) ?? [],
  };
}

/** `lon,lat[,altitude] …`, also with blanks after the commas; `lon lat altitude` in tracks. */
const CORNER =
  /(-?[\d.]{1,25}(?:e[+-]?\d{1,3})?)(?:\s*,\s*|\s+)(-?[\d.]{1,25}(?:e[+-]?\d{1,3})?)(?:\s*,\s*-?[\d.e+-]{1,25})?/gi;

function cornersIn(text: string): Corner[] {
  const corners = [...text.matchAll(CORNER)].map(([, lon, lat]): Corner => [Number(lon), Number(lat)]);
  return corners.filter((corner) => corner.every(Number.isFinite));
}
