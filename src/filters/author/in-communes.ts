import type { Venue } from '../../records/types.js';
import { communeKey, isCommuneCode, wholeCommune } from '../../values/commune-name.js';
import type { Located, Verdict } from '../types.js';

/** INSEE gives the arrondissements of three communes codes of their own. */
const arrondissements: Readonly<Record<string, RegExp>> = {
  '13055': /^132(0[1-9]|1[0-6])$/,
  '69123': /^6938[1-9]$/,
  '75056': /^751(0[1-9]|1\d|20)$/,
};

/**
 * Tests whether a record lies in one of these communes; undefined when the record does not say. A number is taken for
 * an INSEE code, unless the feed only has it as a postcode: the same number may be both, of two different communes.
 * Records with a name but no code are matched by the names that the feed itself gives to that code.
 *
 * @param attribute INSEE codes, postcodes or names, separated by commas
 */
export function inCommunes(attribute: string, records: readonly Located[]): Verdict {
  const venues = records.map(({ venue }) => venue);
  const wanted = readWanted(attribute);
  const postcodes = wanted.codes.filter((code) => isPostcode(code, venues));
  const codes = wanted.codes.filter((code) => !postcodes.includes(code));
  const coded = ({ insee }: Venue) => insee !== undefined && codes.some((code) => isWithin(insee, code));
  const learned = new Set(venues.filter((venue) => venue.commune && coded(venue)).map(nameOf));
  const named = (name: string) => wanted.names.has(name) || wanted.names.has(wholeCommune(name));

  return ({ venue }) => {
    const name = nameOf(venue);
    const { insee, postcode } = venue;
    if (coded(venue) || named(name) || (postcode && postcodes.includes(postcode))) return true;
    if (insee === undefined && learned.has(name)) return true;
    const tells = (!codes.length || insee) && (!postcodes.length || postcode) && (!wanted.names.size || name);
    return tells ? false : undefined;
  };
}

function readWanted(attribute: string): { codes: string[]; names: Set<string> } {
  const parts = attribute
    .split(',')
    .map((part) => part.trim().toUpperCase())
    .filter(Boolean);
  const names = parts.filter((part) => !isCommuneCode(part));
  return { codes: parts.filter(isCommuneCode), names: new Set(names.map(communeKey)) };
}

function isPostcode(code: string, venues: readonly Venue[]): boolean {
  return (
    !venues.some(({ insee }) => insee !== undefined && isWithin(insee, code)) &&
    venues.some(({ postcode }) => postcode === code)
  );
}

function isWithin(insee: string, code: string): boolean {
  return insee.toUpperCase() === code || (arrondissements[code]?.test(insee) ?? false);
}

function nameOf({ commune }: Venue): string {
  return commune ? communeKey(commune) : '';
}
