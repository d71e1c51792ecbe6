import { distanceKm } from '../../src/filters/distance.js';
import type { Place, Position } from '../../src/records/types.js';
import { inOrder } from '../../src/tables/ordering/in-order.js';
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
 * @yields between two slices of work
 */
export function* orderSteps(
  places: readonly Place[],
  from: Position | undefined,
  lang: string,
  since: Instant,
): Generator<undefined, Ordered> {
  const distances = from ? distancesFrom(from, places) : new Map<Place, number>();
  const compare = from ? byDistance(places, distances) : byName(places, lang, since);
  const order = yield* inOrder(0, places.length, compare);
  return { places: [...order].flatMap((at) => places[at] ?? []), distances };
}

type Compare = (one: number, other: number) => number;

function distancesFrom(from: Position, places: readonly Place[]): ReadonlyMap<Place, number> {
  const distances = new Map<Place, number>();
  for (const place of places) {
    const { position } = place.venue;
    if (position) distances.set(place, distanceKm(from, position));
  }
  return distances;
}

function byDistance(places: readonly Place[], distances: ReadonlyMap<Place, number>): Compare {
  const far = places.map((place) => distances.get(place) ?? Infinity);
  // Two without position differ by NaN, and stay as they are.
  return (one, other) => (far[one] ?? 0) - (far[other] ?? 0) || 0;
}

function byName(places: readonly Place[], lang: string, since: Instant): Compare {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const next = places.map((place) => nextSession(place, since));
  const name = (at: number) => places[at]?.title ?? '';
  return (one, other) => (next[one] ?? 0) - (next[other] ?? 0) || compare(name(one), name(other));
}

/** 0 for what is no event. */
function nextSession({ event }: Place, since: Instant): Instant {
  return event?.occurrences.find(({ start, end = start }) => end >= since)?.start ?? 0;
}
