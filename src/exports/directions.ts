import type { Venue } from '../records/types.js';
import { addressText } from './place-text.js';
import { withQuery } from './query.js';

const OPENSTREETMAP = 'https://www.openstreetmap.org';

/**
 * A page that shows the way to a venue, on a phone as on a desktop; undefined when nothing says where it is. It is the
 * visitor's click that contacts OpenStreetMap, nothing before.
 */
export function directionsUrl(venue: Venue): string | undefined {
  const { position, address, name, commune } = venue;
  if (position) return withQuery(`${OPENSTREETMAP}/directions`, { to: `${position.lat},${position.lon}` });
  // A street is enough to find the place; the name of a hall, which few maps know, would only lose it.
  const query = address ? addressText(venue) : [name, commune].filter(Boolean).join(', ');
  return query ? withQuery(`${OPENSTREETMAP}/search`, { query }) : undefined;
}
