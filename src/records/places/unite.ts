import type { PlaceFact } from './facts.js';
import type { ToldPlace } from './place.js';

/** A place described by one or several rows. */
export interface Told extends ToldPlace {
  /** Whether its rows disagree on a title. */
  readonly untitled?: boolean;
}

/** One place out of two rows; where they disagree, the first is right. */
export function unite(one: Told, other: ToldPlace): Told {
  const { status, ...place } = one.place;
  const { status: otherStatus, ...otherPlace } = other.place;
  return {
    ...one,
    place: {
      ...otherPlace,
      ...place,
      // One container in use is enough for the place to be.
      ...(status && otherStatus && { status }),
      categories: [...new Set([...place.categories, ...otherPlace.categories])],
      streams: [...new Set([...place.streams, ...otherPlace.streams])],
      facts: unitedFacts(place.facts, otherPlace.facts),
      venue: { ...otherPlace.venue, ...place.venue },
    },
    untitled: (one.untitled ?? false) || place.title !== otherPlace.title,
  };
}

/** The facts of both rows: each name once, with the values of both. */
function unitedFacts(one: readonly PlaceFact[], other: readonly PlaceFact[]): readonly PlaceFact[] {
  if (!other.length) return one;
  const values = new Map<string, Set<string>>();
  for (const { name, value } of [...one, ...other]) {
    const all = values.get(name) ?? new Set();
    for (const part of value.split(', ')) all.add(part);
    values.set(name, all);
  }
  return [...values].map(([name, all]) => ({ name, value: [...all].join(', ') }));
}
