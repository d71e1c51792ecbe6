import type { Venue } from '../../records/types.js';
import { isWithin, type Outline } from './outline.js';
import type { Located } from '../types.js';

/** Whether a record says where it is by nothing but a point. */
export function isBarePoint({ venue: { position, commune, insee, postcode } }: Located): boolean {
  return position !== undefined && !commune && !insee && !postcode;
}

/** The records whose point lies in one of these outlines, now knowing the commune. */
export function placeByOutline<R extends Located>(records: readonly R[], outlines: readonly Outline[]): R[] {
  return records.flatMap((record) => {
    const { position } = record.venue;
    const outline = position && outlines.find((one) => isWithin(position, one));
    return outline ? { ...record, venue: { ...record.venue, ...communeOf(outline) } } : [];
  });
}

function communeOf({ insee, name, postcodes: [postcode, ...others] }: Outline): Venue {
  return { insee, commune: name, ...(postcode && !others.length && { postcode }) };
}
