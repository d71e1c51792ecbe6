import { decode } from '../decode.js';
import { featureOf, keep } from './feature.js';
import type { Json } from './flatten.js';
import { type Corner, lineOf, type Shape } from './shapes.js';
import { tableOf } from './table.js';
import type { Parsed, ParseOptions, Parser } from './types.js';
import { readXml, type XmlElement } from './xml.js';
import { alongPath, type PathReader } from './xml/path-reader.js';

/**
 * Simple features in GML 2 and 3 (OGC 10-100r3), as MapServer, GeoServer and QGIS write them: one row for each, with its
 * geometry in GeoJSON in a column `geometry`. Metres stay as they are.
 */
export const gml: Parser = { name: 'gml', parse };

async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const { records, whole, charset } = await featuresIn(bytes, options.signal);
  return { ...(await tableOf({ records, truncated: !whole }, options)), found: { charset } };
}

interface Features {
  /** As those of GeoJSON. */
  readonly records: readonly Json[];
  /** Whether the document is complete. */
  readonly whole: boolean;
  readonly charset: string;
}

/** The features of a document, for services that have no other format. */
export async function featuresIn(bytes: Uint8Array, signal?: AbortSignal): Promise<Features> {
  const { text, charset } = await decode(bytes);
  const map = new FeatureReader();
  const whole = await readXml(text, alongPath(map), signal);
  return { records: map.records, whole, charset };
}

const MEMBER = /^(?:featureM|m)embers?$/;
const POSITIONS = /^(?:pos|posList|coordinates)$/;
const RING = 'LinearRing';
const AREA = /^Polygon(?:Patch)?$/;
const LINE = /^(?:Point|LineString(?:Segment)?)$/;
const NUMBER = /-?\d[\d.]*(?:e[+-]?\d+)?/gi;
/** Names of systems whose first number is the latitude, if these are degrees; short names and those of GML 2 have it second. */
const NORTH_FIRST = /^urn:.*EPSG|\/def\/crs\/EPSG\//i;

/** Collects the features of a document. */
class FeatureReader implements PathReader {
  readonly records: Json[] = [];
  #id = '';
  #columns: Map<string, string> | undefined;
  #shapes: Shape[] = [];
  #rings: (readonly Corner[])[] = [];
  #corners: Corner[] = [];
  #isNorthFirst = false;
  #dimension = 2;

  open(_: string, element: XmlElement, around: readonly string[]): void {
    const system = element.attribute('srsName');
    if (system) [this.#isNorthFirst, this.#dimension] = [NORTH_FIRST.test(system), 2];
    this.#dimension = Number(element.attribute('srsDimension') ?? this.#dimension);
    if (this.#columns || !MEMBER.test(around.at(-1) ?? '')) return;
    this.#id = element.attribute('gml:id') ?? element.attribute('fid') ?? '';
    this.#columns = new Map();
    this.#shapes = [];
  }

  close(name: string, said: string, around: readonly string[]): void {
    if (!this.#columns || around.includes('boundedBy')) return;
    if (POSITIONS.test(name)) this.#addCorners(said, name);
    else if (name === RING) this.#rings.push(this.#taken());
    else if (LINE.test(name)) this.#shapes.push(...lineOf(this.#taken()));
    else if (AREA.test(name)) this.#closeArea();
    else if (MEMBER.test(around.at(-1) ?? '')) this.#closeFeature(this.#columns);
    else keep(this.#columns, name, said);
  }

  #addCorners(said: string, name: string): void {
    // One by one: a coast has more corners than a function takes arguments.
    for (const corner of this.#cornersIn(said, name)) this.#corners.push(corner);
  }

  #closeArea(): void {
    if (this.#rings.length) this.#shapes.push({ type: 'Polygon', coordinates: this.#rings });
    this.#rings = [];
  }

  #closeFeature(columns: Map<string, string>): void {
    this.records.push(featureOf(columns, this.#shapes, this.#id));
    this.#columns = undefined;
  }

  #taken(): readonly Corner[] {
    const corners = this.#corners;
    this.#corners = [];
    return corners;
  }

  /** `lat lon lat lon…`, `x,y x,y…`; with heights when the document says so, or after commas. */
  #cornersIn(said: string, name: string): Corner[] {
    const tuples = name === 'coordinates' ? said.split(/\s+/) : [said];
    return tuples.flatMap((tuple) => {
      const numbers = (tuple.match(NUMBER) ?? []).map(Number);
      const step = name === 'posList' ? this.#dimension : numbers.length;
      return numbers.flatMap((x, at) => {
        const y = at % step === 0 ? numbers[at + 1] : undefined;
        return y === undefined ? [] : [this.#cornerAt(x, y)];
      });
    });
  }

  #cornerAt(x: number, y: number): Corner {
    return this.#isNorthFirst && Math.abs(x) <= 90 ? [y, x] : [x, y];
  }
}
