import { readJson } from './json.js';
import { type Point, readPosition } from './position.js';

/**
 * A point in one cell: `lat,lon` as text (with decimal commas: `48,11;-1,68`), WKT and GeoJSON (longitude first), an
 * object with `lat`/`lon` or their long names, an array.
 */
export function readPoint(value: unknown): Point | undefined {
  const json = readJson(value);
  if (Array.isArray(json)) return json[0] && isObject(json[0]) ? fromObject(json[0]) : readPosition(json[0], json[1]);
  return isObject(json) ? fromObject(json) : typeof value === 'string' ? fromText(value) : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object';

function fromObject(object: Record<string, unknown>): Point | undefined {
  const { coordinates, type } = object;
  if (Array.isArray(coordinates)) return type === 'Point' ? readPosition(coordinates[1], coordinates[0]) : undefined;
  return readPosition(object.lat ?? object.latitude, object.lon ?? object.lng ?? object.longitude);
}

/** `POINT(-1.68 48.11)`, `SRID=4326;POINT Z (-1.68 48.11 20)` */
const WKT = /^(?:srid=\d+;)?\s*point\s*z?\s*\(\s*(\S+)\s+([^\s)]+)/i;
/** `48.11, -1.68`, `[48.11 -1.68]`, `(48.11;-1.68)` */
const PAIR = /^(?=[^.]+\.)[[(\s]*(-?\d+(?:\.\d+)?)\s*[,;|/\s]\s*(-?\d+(?:\.\d+)?)[\])\s]*$/;
/** `48,11;-1,68`, `48,11, -1,68` */
const COMMA_PAIR = /^[[(\s]*(-?\d+,\d+)\s*(?:[;|/\s]|,\s)\s*(-?\d+(?:,\d+)?)[\])\s]*$/;

function fromText(text: string): Point | undefined {
  if (text.length > 200) return undefined;
  const wkt = WKT.exec(text);
  if (wkt) return readPosition(wkt[2], wkt[1]);
  const pair = PAIR.exec(text) ?? COMMA_PAIR.exec(text);
  return pair ? readPosition(pair[1], pair[2]) : undefined;
}
