import { isObject, type Json } from '../flatten.js';

type Corner = readonly number[];
type Line = readonly Corner[];

/** Depth of the lists of arcs by type of geometry: a ring is a list of arcs, an area a list of rings. */
const DEPTHS: ReadonlyMap<unknown, number> = new Map(
  Object.entries({ LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }),
);
/** The most corners to draw: a malicious file may use an arc over and over. */
const MOST = 2_000_000;
/** Coordinates are rounded to this fraction of a degree, some centimetres. */
const PRECISION = 1e7;

/** Whether a document is a topology. */
export function isTopology(answer: unknown): answer is Json {
  return isObject(answer) && answer.type === 'Topology' && isObject(answer.objects) && Array.isArray(answer.arcs);
}

/**
 * The features of a topology (TopoJSON), in which neighbours share the lines between them, encoded as steps from corner
 * to corner. The name of its object becomes a feature's `category`, where there are several objects.
 *
 * @see https://github.com/topojson/topojson-specification
 */
export function featuresOfTopology({ objects, arcs, transform }: Json): unknown[] {
  const drawing = new Drawing(arcs, transform);
  const layers = Object.entries(isObject(objects) ? objects : {});
  return layers.flatMap(([name, object]) =>
    geometriesIn(object).map((geometry) => drawing.featureOf(geometry, layers.length > 1 ? name : '')),
  );
}

/** The geometries of an object. Collections within collections are rare, and never deeper. */
function geometriesIn(object: unknown, depth = 2): readonly Json[] {
  if (!isObject(object)) return [];
  const { geometries } = object;
  if (!Array.isArray(geometries)) return [object];
  return depth ? geometries.flatMap((one) => geometriesIn(one, depth - 1)) : [];
}

/** Draws geometries from shared arcs. */
class Drawing {
  readonly #arcs: readonly Line[];
  readonly #place: (corner: Corner) => Corner;
  #corners = 0;

  constructor(arcs: unknown, transform: unknown) {
    this.#place = placing(transform);
    const lines = Array.isArray(arcs) ? arcs.map(lineOf) : [];
    this.#arcs = isObject(transform) ? lines.map((line) => fromSteps(line).map(this.#place)) : lines;
  }

  featureOf({ id, properties, ...geometry }: Json, layer: string): Json {
    const said = { ...(layer && { category: layer }), ...(isObject(properties) && properties) };
    const coordinates = this.#coordinatesOf(geometry);
    return {
      type: 'Feature',
      ...(id !== undefined && { id }),
      geometry: coordinates && { type: geometry.type, coordinates },
      properties: said,
    };
  }

  #coordinatesOf({ type, coordinates, arcs }: Json): readonly unknown[] | null {
    if (type === 'Point') return this.#place(cornerOf(coordinates));
    if (type === 'MultiPoint') return lineOf(coordinates).map(this.#place);
    const depth = DEPTHS.get(type);
    return depth === undefined ? null : this.#drawn(arcs, depth);
  }

  /** Coordinates, nested as in GeoJSON; null when there are none, or far too many. */
  #drawn(arcs: unknown, depth: number): readonly unknown[] | null {
    if (!Array.isArray(arcs) || this.#corners > MOST) return null;
    return depth ? arcs.flatMap((inner) => [this.#drawn(inner, depth - 1) ?? []]) : this.#line(arcs);
  }

  /**
   * The corners of joined arcs, with the common corner of two arcs only once; a negative index is an arc in reverse
   * (its complement).
   */
  #line(indices: readonly unknown[]): Line {
    return indices.flatMap((index, rank) => {
      if (typeof index !== 'number' || this.#corners > MOST) return [];
      const arc = index < 0 ? (this.#arcs[~index]?.toReversed() ?? []) : (this.#arcs[index] ?? []);
      this.#corners += arc.length;
      return rank ? arc.slice(1) : arc;
    });
  }
}

/** Converts the corners of a quantised topology to degrees. */
function placing(transform: unknown): (corner: Corner) => Corner {
  if (!isObject(transform)) return (corner) => corner;
  const [scale, translate] = [cornerOf(transform.scale), cornerOf(transform.translate)];
  return (corner) =>
    corner.map(
      (step, axis) => Math.round((step * (scale[axis] ?? 1) + (translate[axis] ?? 0)) * PRECISION) / PRECISION,
    );
}

function fromSteps(line: Line): Line {
  let [x, y] = [0, 0];
  return line.map(([right = 0, up = 0]) => [(x += right), (y += up)]);
}

function lineOf(value: unknown): Line {
  return Array.isArray(value) ? value.map(cornerOf) : [];
}

function cornerOf(value: unknown): Corner {
  return Array.isArray(value)
    ? value.slice(0, 2).map((number) => (typeof number === 'object' ? NaN : Number(number)))
    : [];
}
