import type { Place, Stream } from '../records/types.js';
import type { Filter } from './types.js';

/** Waste streams in the order in which citizens look for them. */
const streams: readonly Stream[] = [
  'glass',
  'packaging',
  'paper',
  'textile',
  'organic',
  'household',
  'bulky',
  'electrical',
  'battery',
  'oil',
  'other',
];

/** Waste stream that a collection point takes: `glass`. Its words belong to the locale. */
export const stream: Filter<Pick<Place, 'streams'>> = {
  name: 'stream',
  control: 'chips',
  offer(places) {
    const found = new Set(places.flatMap((place) => place.streams));
    const alike = places.every((place) => place.streams.length === found.size);
    return alike ? [] : streams.filter((one) => found.has(one)).map((value) => ({ value }));
  },
  valuesOf: () => (place) => place.streams,
  matcher: (value) => (isStream(value) ? (place) => place.streams.includes(value) : () => true),
};

function isStream(value: string): value is Stream {
  return (streams as readonly string[]).includes(value);
}
