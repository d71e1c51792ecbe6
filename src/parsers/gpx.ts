import { decode } from '../decode.js';
import { featureOf, keep } from './feature.js';
import { type Corner, lineOf, type Shape } from './shapes.js';
import type { Json } from './flatten.js';
import { tableOf } from './table.js';
import type { Parsed, ParseOptions, Parser } from './types.js';
import { readXml, type XmlElement } from './xml.js';
import { alongPath, type PathReader } from './xml/path-reader.js';

/**
 * GPX 1.0 and 1.1: one row for each waypoint (`wpt`), track (`trk`) and route (`rte`), with its geometry in GeoJSON in
 * a column `geometry`. Extensions of watches and phones are left out.
 *
 * @see https://www.topografix.com/GPX/1/1/
 */
export const gpx: Parser = { name: 'gpx', parse };

interface Way {
  readonly columns: Map<string, string>;
  readonly shapes: Shape[];
}

async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const { text, charset } = await decode(bytes);
  const { ways, about, ...reader } = waysReader();
  const whole = await readXml(text, alongPath(reader), options.signal);
  const title = about.get('name') ?? '';
  const records = ways.map((way) => placeOf(way, ways.length === 1 ? title : ''));
  const table = await tableOf({ records, truncated: !whole }, options);
  return { ...table, found: { charset, ...(title && { title }) } };
}

const WAY = /^(?:wpt|trk|rte)$/;
const CORNER = /^(?:wpt|trkpt|rtept)$/;
/** Columns by the name of the element that they are read from. */
const SAID: ReadonlyMap<string, string> = new Map(
  Object.entries({
    name: 'name',
    desc: 'description',
    cmt: 'comment',
    type: 'type',
    sym: 'symbol',
    url: 'url',
    time: 'time',
  }),
);
/** Parents of the file's metadata; before version 1.1, the root itself. */
const ABOUT = /^(?:metadata|gpx)$/;

/** Collects the ways of a file, and its metadata. */
function waysReader(): PathReader & { readonly ways: readonly Way[]; readonly about: Way['columns'] } {
  const ways: Way[] = [];
  const about: Way['columns'] = new Map();
  let corners: Corner[] = [];
  const columnsAround = (name = '') => (WAY.test(name) ? ways.at(-1)?.columns : undefined);
  return {
    ways,
    about,
    open(name, element, around) {
      if (WAY.test(name) && around.at(-1) === 'gpx') {
        ways.push({ columns: new Map(), shapes: [] });
        corners = [];
      }
      if (CORNER.test(name)) corners.push(...cornerOf(element));
      const columns = columnsAround(around.at(-1));
      if (name === 'link' && columns) keep(columns, 'url', element.attribute('href') ?? '');
    },
    close(name, said, around) {
      const parent = around.at(-1);
      const columns = ABOUT.test(parent ?? '') ? about : columnsAround(parent);
      if (columns) keep(columns, SAID.get(name) ?? '', said);
      if (name !== 'trkseg' && !WAY.test(name)) return;
      ways.at(-1)?.shapes.push(...lineOf(corners));
      corners = [];
    },
  };
}

function cornerOf(element: XmlElement): Corner[] {
  const corner = [Number(element.attribute('lon')), Number(element.attribute('lat'))] as const;
  return corner.every(Number.isFinite) ? [corner] : [];
}

/**
 * A way as a feature of GeoJSON.
 *
 * @param title of a way without a name
 */
function placeOf({ columns, shapes }: Way, title: string): Json {
  const name = columns.get('name') ?? title;
  const { comment = '', ...said } = Object.fromEntries(columns);
  const isNew = comment !== said.description && comment !== name;
  return featureOf(Object.entries({ name, ...said, comment: isNew ? comment : '' }), shapes);
}
