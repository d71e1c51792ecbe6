import { decode } from '../decode.js';
import { FeedError } from '../errors.js';
import { featureOf, keep } from './feature.js';
import { described } from './kml/description.js';
import { MapReader, type Placemark } from './kml/map-reader.js';
import type { Json } from './flatten.js';
import { tableOf } from './table.js';
import type { Parsed, ParseOptions, Parser } from './types.js';
import { readXml } from './xml.js';
import { alongPath } from './xml/path-reader.js';

/**
 * KML (OGC 12-007r2), as Google My Maps, Google Earth, uMap, QGIS and ArcGIS write it: one row for each placemark. Its
 * geometry is that of GeoJSON, in a column `geometry`; `ExtendedData` gives columns of their own; where there are several
 * folders, that of a placemark is its `category`. When it takes place is in `begin` and `end`.
 */
export const kml: Parser = { name: 'kml', parse };

/** @throws FeedError `elsewhere` when it only says where other files are. */
async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const { text, charset } = await decode(bytes);
  const map = new MapReader();
  const whole = await readXml(text, alongPath(map), options.signal);
  const { placemarks, title, links } = map;
  if (!placemarks.length && links.size) throw new FeedError('elsewhere', { elsewhere: [...links] });
  const several = new Set(placemarks.map(({ folder }) => folder)).size > 1;
  const records = placemarks.map((placemark) => placeOf(placemark, several));
  const table = await tableOf({ records, truncated: !whole }, options);
  return { ...table, found: { charset, ...(title && { title }) } };
}

/** A placemark as a feature of GeoJSON. KML's own elements take precedence over columns of the same name. */
function placeOf({ id, folder, own, data, shapes }: Placemark, several: boolean): Json {
  const { description, values, image } = described(own.get('description') ?? '', data);
  const columns = new Map([...own, ['description', description]]);
  // Programs put the identifier where a place has no name.
  if (own.get('name') === id) columns.delete('name');
  if (several && folder) columns.set('category', folder);
  if (image) columns.set('image', image);
  for (const [column, value] of [...data, ...values]) keep(columns, column, value);
  return featureOf(columns, shapes, id);
}
