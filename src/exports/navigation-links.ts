import type { Venue } from '../records/types.js';
import { directionsUrl } from './directions.js';
import { addressText } from './place-text.js';
import { withQuery } from './query.js';

export type NavigationApp = 'geo' | 'osm' | 'google' | 'apple';

/**
 * Links to directions to a place, by application; `geo` lets the phone choose one (RFC 5870), which only Android
 * supports. Nothing is contacted before the visitor clicks.
 */
export function navigationLinks(venue: Venue, title: string): Partial<Record<NavigationApp, string>> {
  const { position } = venue;
  const osm = directionsUrl(venue);
  const destination = position ? `${position.lat},${position.lon}` : addressText(venue);
  if (!destination || !osm) return osm ? { osm } : {};
  return {
    ...(position && { geo: geoUri(destination, title) }),
    osm,
    google: withQuery('https://www.google.com/maps/dir/', { api: '1', destination }),
    apple: withQuery('https://maps.apple.com/', { daddr: destination }),
  };
}

/** A geo URI with a labelled pin; brackets in the name would end the label. */
function geoUri(point: string, title: string): string {
  return `geo:${point}?q=${point}(${encodeURIComponent(title.replace(/[()]/g, ' ').slice(0, 100))})`;
}
