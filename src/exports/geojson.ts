import { knownValues } from '../records/known-values.js';
import type { Place, Shape } from '../records/types.js';
import { dayAt, type Instant, minutesAt } from '../values/zone.js';

type Corner = readonly number[];

/** A tenth of a metre. */
const DECIMALS = 6;

/**
 * Places as a GeoJSON document (RFC 7946): WGS 84, longitude first, outlines counterclockwise; those without a position
 * have a null geometry. What is not known is left out.
 *
 * @param timezone IANA name of the zone in which their days were read
 */
export function geoJsonText(places: readonly Place[], timezone: string): string {
  return JSON.stringify({ type: 'FeatureCollection', features: places.map((place) => featureOf(place, timezone)) });
}

function featureOf(place: Place, timezone: string) {
  return { type: 'Feature', id: place.id, geometry: geometryOf(place), properties: propertiesOf(place, timezone) };
}

function geometryOf({ shape, venue: { position } }: Place) {
  if (shape) return { type: shape.type, coordinates: turned(shape) };
  return position ? { type: 'Point', coordinates: [rounded(position.lon), rounded(position.lat)] } : null;
}

function propertiesOf(
  { title, venue, facts, streams, categories, image, updated, accessibility, ...place }: Place,
  timezone: string,
) {
  const { description, hours, url, phone, email, operator, price, free, status } = place;
  const { address, postcode, commune, insee } = venue;
  return {
    name: title,
    ...knownValues({ category: categories.join(', '), streams: streams.join(', '), description }),
    ...knownValues({ address, postcode, commune, insee, hours, phone, email, url, operator, price, free, status }),
    ...knownValues({ accessibility: accessibility?.join(', '), image: image?.url }),
    ...(updated !== undefined && { updated: dateText(updated, timezone) }),
    ...(facts.length && { facts: Object.fromEntries(facts.map(({ name, value }) => [name, value])) }),
  };
}

/** The day alone of what was published as a day, hence read as its midnight. */
function dateText(instant: Instant, timezone: string): string {
  return minutesAt(instant, timezone) ? new Date(instant).toISOString() : dayAt(instant, timezone);
}

function turned(shape: Shape): unknown {
  switch (shape.type) {
    case 'Polygon':
      return shape.coordinates.map(ringOf);
    case 'MultiPolygon':
      return shape.coordinates.map((polygon) => polygon.map(ringOf));
    case 'MultiLineString':
      return shape.coordinates.map((line) => line.map(cornerOf));
    default:
      return shape.coordinates.map(cornerOf);
  }
}

/** The first ring of an area surrounds it, counterclockwise; the others are holes, clockwise. */
function ringOf(ring: readonly Corner[], index: number): number[][] {
  const corners = ring.map(cornerOf);
  return areaOf(corners) > 0 === (index === 0) ? corners : corners.reverse();
}

/** Twice the area, positive when the corners go counterclockwise. */
function areaOf(corners: readonly Corner[]): number {
  let area = 0;
  for (const [index, [x = 0, y = 0]] of corners.entries()) {
    const [beforeX = 0, beforeY = 0] = corners.at(index - 1) ?? [];
    area += beforeX * y - x * beforeY;
  }
  return area;
}

function cornerOf([lon = 0, lat = 0]: Corner): number[] {
  return [rounded(lon), rounded(lat)];
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}
