import { distanceKm } from '../../src/filters/distance.js';
import type { Place, Position } from '../../src/records/types.js';
import type { Instant } from '../../src/values/zone.js';

/** Places in reading order, and how far each is when somebody asked. */
export interface Ordered {
  readonly places: readonly Place[];
  /** Kilometres; only of those whose position is known. */
  readonly distances: ReadonlyMap<Place, number>;
}

/**
 * Puts places in order: by distance from a point, those without position last; else by name, and events by date.
 *
 * @param lang BCP 47, for collation
 * @param since sessions that are over by then do not count
 */
export function inOrder(places: readonly Place[], from: Position | undefined, lang: string, since: Instant): Ordered {
  if (!from) return { places: byName(places, lang, since), distances: new Map() };
  const distances = new Map<Place, number>();
  for (const place of places) {
    const { position } = place.venue;
    if (position) distances.set(place, distanceKm(from, position));
  }
  const far = (place: Place) => distances.get(place) ?? Infinity;
  // Two without position differ by NaN, and stay as they are.
  return { places: [...places].sort((one, other) => far(one) - far(other) || 0), distances };
}

function byName(places: readonly Place[], lang: string, since: Instant): readonly Place[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const next = new Map(places.map((place) => [place, nextSession(place, since)]));
  const when = (place: Place) => next.get(place) ?? 0;
  return [...places].sort((one, other) => when(one) - when(other) || compare(one.title, other.title));
}

/** 0 for what is no event. */
function nextSession({ event }: Place, since: Instant): Instant {
  return event?.occurrences.find(({ start, end = start }) => end >= since)?.start ?? 0;
}
