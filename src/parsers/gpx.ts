import { decode } from '../decode.js';
import { type Corner, geometryOf, lineOf, type Shape } from './shapes.js';
import type { Json } from './spread.js';
import { tableOf } from './table.js';
import type { Parsed, ParseOptions, Parser } from './types.js';
import { local, readXml, type XmlElement, type XmlReader } from './xml.js';

/**
 * GPX 1.0 and 1.1: one row for each waypoint (`wpt`), track (`trk`) and route (`rte`), with its geometry as GeoJSON has it
 * in a column `geometry`. What watches and phones add for themselves is left out.
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
  const ways: Way[] = [];
  const file: Way = { columns: new Map(), shapes: [] };
  const whole = await readXml(text, waysReader(ways, file), options.signal);
  const title = file.columns.get('name') ?? '';
  const table = await tableOf(
    { records: ways.map((way) => featureOf(way, ways.length, title)), truncated: !whole },
    options,
  );
  return { ...table, found: { charset, ...(title && { title }) } };
}

const WAY = /^(?:wpt|trk|rte)$/;
/** Columns of what is said of a way, by the name of its element. */
const SAID: Readonly<Record<string, string>> = {
  name: 'name',
  desc: 'description',
  cmt: 'comment',
  type: 'type',
  sym: 'symbol',
  url: 'url',
  time: 'time',
};
/** Around what the file says of itself: before version 1.1, directly. */
const ABOUT = /^(?:metadata|gpx)$/;

function waysReader(ways: Way[], file: Way): XmlReader {
  const path: string[] = [];
  let corners: Corner[] = [];
  let current: Way | undefined;
  let text = '';
  return {
    open(element) {
      const name = local(element.name);
      if (WAY.test(name) && path.at(-1) === 'gpx') {
        current = { columns: new Map(), shapes: [] };
        ways.push(current);
        corners = [];
      }
      path.push(name);
      text = '';
      if (/^(?:wpt|trkpt|rtept)$/.test(name)) corners.push(...cornerOf(element));
      if (name === 'link' && WAY.test(path.at(-2) ?? '')) keep(current, 'url', element.attribute('href') ?? '');
    },
    text: (piece) => (text += piece),
    close() {
      const name = path.pop() ?? '';
      const around = path.at(-1) ?? '';
      const column = SAID[name];
      if (column && WAY.test(around)) keep(current, column, text.trim());
      else if (column && ABOUT.test(around)) keep(file, column, text.trim());
      text = '';
      if (name !== 'trkseg' && !WAY.test(name)) return;
      current?.shapes.push(...lineOf(corners));
      corners = [];
    },
  };
}

function cornerOf(element: XmlElement): Corner[] {
  const corner = [Number(element.attribute('lon')), Number(element.attribute('lat'))] as const;
  return corner.every(Number.isFinite) ? [corner] : [];
}

/** The first that says something. */
function keep(way: Way | undefined, column: string, said: string): void {
  if (said && !way?.columns.get(column)) way?.columns.set(column, said);
}

/** A feature of GeoJSON; a way that is alone in its file and has no name has that of the file. */
function featureOf({ columns, shapes }: Way, count: number, title: string): Json {
  const name = columns.get('name') ?? (count === 1 ? title : '');
  const { comment, ...said } = Object.fromEntries(columns);
  const own = comment !== said.description && comment !== name ? { comment } : {};
  const properties = { ...(name && { name }), ...said, ...own };
  return { type: 'Feature', geometry: geometryOf(shapes) ?? null, properties };
}
