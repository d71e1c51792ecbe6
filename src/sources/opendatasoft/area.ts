import { type Field, nameOf } from './where.js';

/** Kinds of fields that tell where a row is, beginning with the one that pages of portals draw on their map. */
const PLACES = ['geo_point_2d', 'geo_shape'];
/** What portals call the position of a row unless its publisher has chosen another name. */
const USUAL: Field = { name: 'geo_point_2d', type: 'geo_point_2d' };
const NUMBER = '(-?\\d{1,3}(?:\\.\\d{1,20})?)';
/** Latitude, longitude, and metres: `48.8520,2.3473,1000`. */
const DISTANCE = new RegExp(`^${NUMBER},${NUMBER}(?:,(\\d{1,9}(?:\\.\\d{1,9})?))?$`);
/** One corner of `(48.8830,2.3790),(48.8790,2.3799),…`. */
const CORNER = new RegExp(`\\(${NUMBER},${NUMBER}\\)`, 'g');
/** An area has as many. */
const CORNERS = 3;

/**
 * The same address, its part of the map in the words of the Explore API v2.1, which asks for the name of the field: pages of
 * portals and the first API leave it out.
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

/** In ODSQL; `''` for what is no part of a map. */
function conditionOf(name: string, value: string, place: Field): string {
  if (name === 'geofilter.distance') return distanceCondition(value, place);
  return name === 'geofilter.polygon' ? polygonCondition(value, place) : '';
}

/** Without a radius, only what is at that very point. */
function distanceCondition(value: string, { name }: Field): string {
  const [all, lat, lon, metres = '0'] = DISTANCE.exec(value) ?? [];
  return all ? `within_distance(${nameOf(name)}, GEOM'POINT(${lon} ${lat})', ${metres}m)` : '';
}

/** What has an extent is also in an area that it only reaches into. */
function polygonCondition(value: string, { name, type }: Field): string {
  const corners = [...value.matchAll(CORNER)].map(([, lat, lon]) => `${lon} ${lat}`);
  const [first = ''] = corners;
  if (corners.length < CORNERS) return '';
  const ring = corners.at(-1) === first ? corners : [...corners, first];
  const relation = type === 'geo_shape' ? 'intersects' : 'within';
  return `${relation}(${nameOf(name)}, GEOM'POLYGON((${ring.join(', ')}))')`;
}
