import { hoursOf } from '../hours/read.js';
import { regionOf } from '../hours/holidays.js';
import { isOpenAt } from '../hours/state.js';
import type { Place } from '../records/types.js';
import type { Filter, FilterContext } from './types.js';

const ON = ['yes'];

/** Keeps places that are certainly open now: not those whose hours are missing or not understood. */
export const open: Filter<Pick<Place, 'hours' | 'venue'>> = {
  name: 'open',
  control: 'toggle',
  offer: (places) => (places.some(({ hours }) => hours && hoursOf(hours)) ? ON.map((value) => ({ value })) : []),
  valuesOf(context) {
    const isOpen = openNow(context);
    return (place) => (isOpen(place) ? ON : []);
  },
  matcher: (value, context) => (ON.includes(value) ? openNow(context) : () => true),
};

function openNow({ now, timezone }: FilterContext): (place: Pick<Place, 'hours' | 'venue'>) => boolean {
  return ({ hours: text, venue }) => {
    const hours = text && hoursOf(text);
    const region = regionOf(venue);
    return !!hours && isOpenAt(hours, now, region.timezone ?? timezone, region);
  };
}
