import type { Json } from './flatten.js';

/** Degrees, longitude first, as KML and GeoJSON write them. */
export type Corner = readonly [lon: number, lat: number];

/** The shapes in map files, in the words and with the nesting of GeoJSON. */
export type Shape =
  | { readonly type: 'Point'; readonly coordinates: Corner }
  | { readonly type: 'LineString'; readonly coordinates: readonly Corner[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Corner[])[] };

/** The kinds of shapes, the most informative first: an area often comes with a point for its label. */
const KINDS = ['Polygon', 'LineString', 'Point'] as const;

/** A line through corners; a single corner is a point, and none is nothing. */
export function lineOf(corners: readonly Corner[]): Shape[] {
  const [first, second] = corners;
  if (first && !second) return [{ type: 'Point', coordinates: first }];
  return first ? [{ type: 'LineString', coordinates: corners }] : [];
}

/** One GeoJSON geometry for the shapes of a place: the areas, else the lines, else the points; undefined without any. */
export function geometryOf(shapes: readonly Shape[]): Json | undefined {
  for (const kind of KINDS) {
    const [first, ...others] = shapes.filter(({ type }) => type === kind).map(({ coordinates }) => coordinates);
    if (first)
      return others.length
        ? { type: `Multi${kind}`, coordinates: [first, ...others] }
        : { type: kind, coordinates: first };
  }
  return undefined;
}
