import type { Coordinates, RawGeometry } from './raw-geometry.js';

/** The bytes of a geometry, and how far they are read. */
interface Bytes {
  readonly view: DataView;
  at: number;
}

/** Names of the types of geometry, by their number. */
const NAMES = ['', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'] as const;
/** How PostGIS marks that there is a third number, a fourth, and the system of coordinates. */
const [HAS_Z, HAS_M, HAS_SRID] = [0x80000000, 0x40000000, 0x20000000];
const POINT = 1;
const POLYGON = 3;
/** The fewest bytes that a part of a geometry takes: a count of parts that would not fit is wrong. */
const SMALLEST = 4;
const DEEPEST = 3;

/** Hexadecimal digits, `\x` before them as PostgreSQL writes it; the first byte is the byte order, 00 or 01. */
const HEX = /^(?:\\x)?0[01](?:[\da-f]{2}){12,500000}$/i;

/**
 * A geometry as databases export it: well-known binary in hexadecimal digits, with the marks of PostGIS. Undefined for all
 * else. Third and fourth numbers are left out.
 *
 * @see OGC Simple Feature Access 06-103r4, chapter 8; PostGIS, ZMSgeoms.txt (EWKB)
 */
export function readWkb(text: string): RawGeometry | undefined {
  const digits = text.trim();
  if (!HEX.test(digits)) return undefined;
  const pairs = digits.replace(/^\\x/, '').match(/../g) ?? [];
  const view = new DataView(Uint8Array.from(pairs, (pair) => parseInt(pair, 16)).buffer);
  try {
    return geometryIn({ view, at: 0 });
  } catch (error) {
    // Shorter than it says.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function geometryIn(bytes: Bytes, depth = 1): RawGeometry | undefined {
  const little = bytes.view.getUint8(bytes.at) === 1;
  bytes.at += 1;
  const code = whole(bytes, little);
  if (code & HAS_SRID) bytes.at += 4;
  const plain = code & 0x0fffffff;
  const [kind, form] = [plain % 1000, Math.floor(plain / 1000)];
  const more = Number(Boolean(code & HAS_Z) || form === 1 || form === 3) + Number(Boolean(code & HAS_M) || form > 1);
  const type = NAMES[kind];
  if (!type || depth > DEEPEST) return undefined;
  if (kind === POINT) return { type, coordinates: cornerIn(bytes, little, more) };
  if (kind > POLYGON)
    return { type, coordinates: listIn(bytes, little, () => geometryIn(bytes, depth + 1)?.coordinates ?? []) };
  const line = () => listIn(bytes, little, () => cornerIn(bytes, little, more));
  return { type, coordinates: kind === POLYGON ? listIn(bytes, little, line) : line() };
}

function listIn(bytes: Bytes, little: boolean, read: () => Coordinates): Coordinates[] {
  const count = whole(bytes, little);
  if (count * SMALLEST > bytes.view.byteLength) throw new RangeError('more parts than bytes');
  return [...Array(count).keys()].map(read);
}

function cornerIn(bytes: Bytes, little: boolean, more: number): [number, number] {
  const { view, at } = bytes;
  bytes.at += 8 * (2 + more);
  return [view.getFloat64(at, little), view.getFloat64(at + 8, little)];
}

function whole(bytes: Bytes, little: boolean): number {
  bytes.at += 4;
  return bytes.view.getUint32(bytes.at - 4, little);
}
