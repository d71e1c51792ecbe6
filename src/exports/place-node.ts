import { knownValues } from '../records/known-values.js';
import type { Venue } from '../records/types.js';

/** An object of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** A venue as a schema.org Place; undefined when nothing says where it is. */
export function placeNode({ name, address, postcode, commune, insee, position }: Venue): Node | undefined {
  const postal = knownValues({
    '@type': 'PostalAddress',
    streetAddress: address,
    postalCode: postcode,
    addressLocality: commune,
    // Only France has INSEE codes; a feed of the border may hold other countries.
    addressCountry: insee && 'FR',
  });
  const known = name ?? commune ?? address;
  if (!known && !position) return undefined;
  return knownValues({
    '@type': 'Place',
    name: known,
    address: Object.keys(postal).length > 1 ? postal : undefined,
    geo: position && { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon },
  });
}
