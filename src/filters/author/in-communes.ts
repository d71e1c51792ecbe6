import type { Venue } from '../../records/types.js';
import { withArrondissements } from '../../values/arrondissements.js';
import { communeKey, isCommuneCode, wholeCommune } from '../../values/commune-name.js';
import type { Located, Verdict } from '../types.js';

/**
 * Tests whether a record lies in one of these communes; undefined when the record does not say. A number is taken for
 * an INSEE code, unless the feed only has it as a postcode: the same number may be both, of two different communes.
 * Records with a name but no such code are matched by the names that the feed itself gives to that code.
 *
 * @param attribute INSEE codes, postcodes or names, separated by commas
 */
export function inCommunes(attribute: string, records: readonly Located[]): Verdict {
  const venues = records.map(({ venue }) => venue);
  const wanted = readWanted(attribute);
  const postcodes = wanted.codes.filter((code) => isPostcode(code, venues));
  const codes = wanted.codes.filter((code) => !postcodes.includes(code)).flatMap(withArrondissements);
  const coded = ({ insee }: Venue) => isAmong(insee, codes);
  const posted = ({ postcode }: Venue) => postcode !== undefined && postcodes.includes(postcode);
  const learned = new Set(venues.filter((venue) => venue.commune && (coded(venue) || posted(venue))).map(nameOf));
  const named = (name: string) => wanted.names.has(name) || wanted.names.has(wholeCommune(name));

  return ({ venue }) => {
    const name = nameOf(venue);
    const { insee, postcode } = venue;
    if (coded(venue) || named(name) || posted(venue)) return true;
    if (insee === undefined && !(postcodes.length && postcode) && learned.has(name)) return true;
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
  const codes = withArrondissements(code);
  return !venues.some(({ insee }) => isAmong(insee, codes)) && venues.some(({ postcode }) => postcode === code);
}

function isAmong(insee: string | undefined, codes: readonly string[]): boolean {
  return insee !== undefined && codes.includes(insee.toUpperCase());
}

function nameOf({ commune }: Venue): string {
  return commune ? communeKey(commune) : '';
}
