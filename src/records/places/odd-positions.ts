import type { IssueCode } from '../../dataset.js';
import { cornersOf, readGeometry } from '../../values/geometry.js';
import type { RawGeometry } from '../../values/raw-geometry.js';
import { readMapLink } from '../../values/map-link.js';
import { readNumber } from '../../values/number.js';
import { readSexagesimal, readSexagesimalPoint } from '../../values/sexagesimal.js';
import { clean } from '../../values/text.js';
import type { ToldPlace } from './place.js';
import type { Unread } from './situation.js';
import { type Metres, projectionOf } from './projected.js';
import type { Cell } from '../reading.js';
import { asDegrees, placeGeometry, type Placed, type ToDegrees } from './shape.js';

export type Report = (row: number, cell: Cell, code: IssueCode) => void;

/** The numbers in a cell that was not understood at first. */
interface Found {
  readonly geometry: RawGeometry;
  readonly cell: Cell;
}

/** Places between two chances for the page to respond. */
const SLICE = 100;
/** Rows from which the projection of a feed is inferred. */
const SAMPLE = 500;
/** The largest number of degrees, and the largest latitude. */
const DEGREES = 180;
const POLE = 90;
/** Directions south and west, and letters between digits. */
const DIRECTED = /(?<!\p{L})(?:[swo]|sud|south|west|ouest)(?!\p{L})|\d\p{L}+\d/iu;

/**
 * Reads the positions that tidy tables do not have: lines, areas, and metres, whose projection is inferred from the
 * whole feed. A position that cannot be read, or lies nowhere on Earth, is reported, and the place keeps none.
 */
export async function placeOdd(
  told: readonly ToldPlace[],
  report: Report,
  pause: () => Promise<void>,
): Promise<ToldPlace[]> {
  const found: (Found | undefined)[] = [];
  for (const [index, one] of told.entries()) {
    if (index % SLICE === 0) await pause();
    found.push(findIn(one));
  }
  const fromMetres = metricProjection(told, found);
  const placed: ToldPlace[] = [];
  for (const [index, one] of told.entries()) {
    if (index % SLICE === 0) await pause();
    placed.push(placeOne(one, found[index], fromMetres, report));
  }
  return placed;
}

/** The geometry of a place with a position, else anything that may give it one. */
function findIn({ situation: { geometry, unread } }: ToldPlace): Found | undefined {
  const cells = unread?.points ?? (geometry ? [geometry] : []);
  for (const cell of cells) {
    const found = readGeometry(cell.value) ?? pairIn(cell.value);
    if (found) return { geometry: found, cell };
  }
  return unread && columnsIn(unread);
}

/**
 * The two numbers in a cell: `351234,5 6745678,1`, `[351234.5, 6745678.1]`, `47°39'05"N 2°05'04"W`, or in the address
 * of a map.
 */
function pairIn(value: unknown): RawGeometry | undefined {
  const text = clean(value);
  if (!text) return undefined;
  const found = readSexagesimalPoint(text) ?? readMapLink(text);
  if (found) return point(found.lon, found.lat);
  // A number without its direction is incomplete.
  if (text.length > 100 || DIRECTED.test(text)) return undefined;
  const numbers = (text.match(/-?\d+(?:[.,]\d+)?/g) ?? []).map((word) => readNumber(word));
  const [x, y] = numbers;
  return numbers.length === 2 && x !== undefined && y !== undefined ? point(x, y) : undefined;
}

/** The numbers in the first two columns that hold some. */
function columnsIn({ pairs }: Unread): Found | undefined {
  for (const [north, east] of pairs) {
    const [y, x] = ungrouped(north.value, east.value).map(numberIn);
    if (x === undefined || y === undefined || (x === 0 && y === 0)) continue;
    // Should they lie nowhere, one of them is to be reported.
    return { geometry: point(x, y), cell: Math.abs(y) > POLE ? north : east };
  }
  return undefined;
}

/**
 * Two cells without the separator of thousands that one of them shows twice, because what stands once in the other is no
 * decimal point then: `6.738.050` beside `317.556`, or degrees as spreadsheets take them, `47.651.234` beside `208.345`.
 */
function ungrouped(...cells: readonly unknown[]): readonly unknown[] {
  const [, separator] = cells.flatMap((cell) => /\d([.,])\d{3}\1\d{3}/.exec(clean(cell)) ?? []);
  return separator ? cells.map((cell) => clean(cell).replaceAll(separator, '')) : cells;
}

function numberIn(value: unknown): number | undefined {
  return readNumber(value) ?? readSexagesimal(value);
}

function point(x: number, y: number): RawGeometry {
  return { type: 'Point', coordinates: [x, y] };
}

/** The projection inferred from the first rows in metres, and from positions already known. */
function metricProjection(told: readonly ToldPlace[], found: readonly (Found | undefined)[]): ToDegrees | undefined {
  const metres: Metres[] = [];
  for (const [index, one] of found.entries()) {
    const [corner] = one ? cornersOf(one.geometry.coordinates) : [];
    const venue = told[index]?.place.venue;
    if (one && corner && venue && isMetric(corner))
      metres.push({ x: corner[0], y: corner[1], venue, column: one.cell.column });
    if (metres.length === SAMPLE) break;
  }
  const other = told.find(({ situation }) => situation.position)?.situation.position;
  return metres.length ? projectionOf(metres, other) : undefined;
}

function isMetric(corner: readonly [number, number]): boolean {
  return corner.some((number) => Math.abs(number) > DEGREES);
}

function placeOne(
  one: ToldPlace,
  found: Found | undefined,
  fromMetres: ToDegrees | undefined,
  report: Report,
): ToldPlace {
  const { place, situation } = one;
  const placed = found && placedIn(found.geometry, fromMetres);
  if (!placed) {
    const cell = found?.cell ?? faultyIn(situation.unread) ?? situation.geometry;
    if (cell) report(place.row, cell, codeOf(cell, found));
    return one;
  }
  const position = situation.position ?? placed.position;
  const shape = placed.shape && { shape: placed.shape };
  return { ...one, place: { ...place, ...shape, venue: { ...place.venue, position } } };
}

/** The cell to report: of a pair, the one that is no number, if there is one. */
function faultyIn(unread: Unread | undefined): Cell | undefined {
  const [pair] = unread?.pairs ?? [];
  const isNoNumber = ({ value }: Cell) => clean(value) !== '' && numberIn(value) === undefined;
  return pair?.find(isNoNumber) ?? pair?.[0] ?? unread?.points[0];
}

function placedIn(geometry: RawGeometry, fromMetres: ToDegrees | undefined): Placed | undefined {
  const [corner] = cornersOf(geometry.coordinates);
  if (!corner) return undefined;
  return isMetric(corner) ? fromMetres && placeGeometry(geometry, fromMetres) : placeGeometry(geometry, asDegrees);
}

/** The issue for an unusable position: numbers out of range (0, 0 among them), or text. */
function codeOf({ value }: Cell, found: Found | undefined): IssueCode {
  return found || readNumber(value) !== undefined || pairIn(value) ? 'impossible-position' : 'unreadable-value';
}
