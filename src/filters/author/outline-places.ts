import type { Venue } from '../../records/types.js';
import { withArrondissements } from '../../values/arrondissements.js';
import { communeKey, wholeCommune } from '../../values/commune-name.js';
import { isWithin, type Outline } from './outline.js';
import type { Located } from '../types.js';

/**
 * The records that lie in one of these communes: by the code or name that they give, else by their point. What they do
 * not say of their commune is added to their venue.
 */
export function placeByOutline<R extends Located>(records: readonly R[], outlines: readonly Outline[]): R[] {
  return records.flatMap((record) => {
    const outline = outlines.find((one) => isOf(record.venue, one));
    return outline ? { ...record, venue: { ...communeOf(outline), ...record.venue } } : [];
  });
}

function isOf({ insee, commune, postcode, position }: Venue, outline: Outline): boolean {
  if (insee) return withArrondissements(outline.insee).includes(insee.toUpperCase());
  if (commune) return isCalled(commune, outline) && isAround(postcode, outline);
  return position !== undefined && isWithin(position, outline);
}

function isCalled(name: string, outline: Outline): boolean {
  const [key, own] = [communeKey(name), communeKey(outline.name)];
  return key === own || wholeCommune(key) === own;
}

/** Tells namesakes apart by their département: special postcodes (CEDEX) are not among those of the commune. */
function isAround(postcode: string | undefined, { postcodes }: Outline): boolean {
  return !postcode || postcodes.some((one) => one.slice(0, 2) === postcode.slice(0, 2));
}

function communeOf({ insee, name, postcodes: [postcode, ...others] }: Outline): Venue {
  return { insee, commune: name, ...(postcode && !others.length && { postcode }) };
}
