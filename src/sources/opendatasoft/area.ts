import { type Field, nameOf } from './where.js';

/** Types of fields that hold positions, first the one that pages of portals draw on their map. */
const PLACES = ['geo_point_2d', 'geo_shape'];
/** The default name of a row's position. */
const USUAL: Field = { name: 'geo_point_2d', type: 'geo_point_2d' };
const NUMBER = '(-?\\d{1,3}(?:\\.\\d{1,20})?)';
/** Latitude, longitude, and metres: `48.8520,2.3473,1000`. */
const DISTANCE = new RegExp(`^${NUMBER},${NUMBER}(?:,(\\d{1,9}(?:\\.\\d{1,9})?))?$`);
/** One corner of `(48.8830,2.3790),(48.8790,2.3799),…`. */
const CORNER = new RegExp(`\\(${NUMBER},${NUMBER}\\)`, 'g');
/** The fewest corners of an area. */
const CORNERS = 3;

/**
 * The address with its map area as a condition of the Explore API v2.1, which requires the name of the field that pages
 * of portals and the API v1 leave out.
 *
 * @param fields those that the catalogue lists
 * @see https://help.opendatasoft.com/apis/ods-explore-v2/explore_v2.1.html
 */
export function withArea(url: URL, fields: readonly Field[]): URL {
  const asked = new URL(url);
  const [place = USUAL] = PLACES.flatMap((type) => fields.filter((field) => field.type === type));
  for (const [name, value] of url.searchParams) {
    const where = conditionOf(name, value.replace(/\s/g, ''), place);
    if (where) asked.searchParams.append('where', where);
  }
  return asked;
}

/** The ODSQL condition for a map area; `''` for any other parameter. */
function conditionOf(name: string, value: string, place: Field): string {
  if (name === 'geofilter.distance') return distanceCondition(value, place);
  return name === 'geofilter.polygon' ? polygonCondition(value, place) : '';
}

/** The ODSQL condition for a distance; without a radius, only that exact point matches. */
function distanceCondition(value: string, { name }: Field): string {
  const [all, lat, lon, metres = '0'] = DISTANCE.exec(value) ?? [];
  return all ? `within_distance(${nameOf(name)}, GEOM'POINT(${lon} ${lat})', ${metres}m)` : '';
}

/** The ODSQL condition for a polygon. Shapes match if they intersect it. */
function polygonCondition(value: string, { name, type }: Field): string {
  const corners = [...value.matchAll(CORNER)].map(([, lat, lon]) => `${lon} ${lat}`);
  const [first = ''] = corners;
  if (corners.length < CORNERS) return '';
  const ring = corners.at(-1) === first ? corners : [...corners, first];
  const relation = type === 'geo_shape' ? 'intersects' : 'within';
  return `${relation}(${nameOf(name)}, GEOM'POLYGON((${ring.join(', ')}))')`;
}
