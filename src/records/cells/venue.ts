import { clean, fold } from '../../values/text.js';
import { knownValues } from '../known-values.js';
import { cellsOf, type Reading, textOf, withoutMarkup } from '../reading.js';
import type { Venue } from '../types.js';

/** What an address written in one go has, and a street has not. */
const POSTCODE = /\b\d{5}\W+\p{L}/u;

/** Columns of positions and of numbers of places also go by the names of addresses. */
const LETTER = /\p{L}/u;
const HOUSE = /^\d{1,4}$/;

/**
 * Where an event takes place, but for its position. An address written in one go is parted, so that filters by commune
 * see it.
 */
export function readVenue(reading: Reading): Venue {
  const place = line(textOf(reading, 'place'), reading);
  const lines = cellsOf(reading, 'address')
    .map(({ value }) => line(clean(value), reading))
    .filter((text, index) => LETTER.test(text) || (!index && HOUSE.test(text)));
  const written = [...new Set(lines)].join(', ');
  const found = POSTCODE.test(written || place) ? reading.helper('details')?.splitAddress(written || place) : undefined;
  const [name, street] = written ? [place, found?.street ?? written] : (found?.placeAndStreet ?? [place, '']);
  const commune = communeIn(textOf(reading, 'commune'), reading) || (found?.commune ?? '');
  return knownValues({
    name,
    address: street === name ? '' : withoutCommune(street, commune),
    postcode: digits(textOf(reading, 'postcode')) ?? found?.postcode,
    commune,
    insee: code(textOf(reading, 'insee')),
  });
}

/** `12 rue Malher, Paris` in Paris. */
function withoutCommune(street: string, commune: string): string {
  const comma = street.lastIndexOf(',');
  return comma > 0 && fold(street.slice(comma)) === fold(commune) ? street.slice(0, comma) : street;
}

function line(text: string, reading: Reading): string {
  return withoutMarkup(text, reading).replace(/\s*\n\s*/g, ', ');
}

function digits(text: string): string | undefined {
  return /\b\d{5}\b/.exec(text)?.[0] ?? code(text);
}

/** Spreadsheets take codes for numbers: `1004`, `31000.0`. */
function code(text: string): string | undefined {
  const bare = text.replace(/\.0+$/, '').trim();
  return /^\d{4}$/.test(bare) ? `0${bare}` : bare || undefined;
}

/** DATAtourisme and some towns write the postcode in the same cell: `77300#Fontainebleau`, `Redon (35600)`. */
function communeIn(text: string, reading: Reading): string {
  return line(text.replace(/\W{0,3}\d{5}\W{0,3}|\|.*/g, ''), reading);
}
