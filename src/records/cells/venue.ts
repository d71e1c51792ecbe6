import { clean, fold } from '../../values/text.js';
import { knownValues } from '../known-values.js';
import { cellsOf, type Reading, textOf, withoutMarkup } from '../reading.js';
import type { Venue } from '../types.js';

/** A postcode, which distinguishes a whole address from a street. */
const POSTCODE = /\b\d{5}\b/;

/** An address has letters: columns of positions and of house numbers may be called addresses too. */
const LETTER = /\p{L}/u;
const HOUSE = /^\d{1,4}$/;

/**
 * The venue of an event, without its position. An address in one line is split, so that filters by commune can use it.
 */
export function readVenue(reading: Reading): Venue {
  const place = line(textOf(reading, 'place'), reading);
  const lines = cellsOf(reading, 'address')
    .map(({ value }) => line(clean(value), reading))
    .filter((text, index) => LETTER.test(text) || (!index && HOUSE.test(text)));
  const written = [...new Set(lines)].join(', ');
  const found = POSTCODE.test(written || place) ? reading.helper('details')?.splitAddress(written || place) : undefined;
  const [called, street] = written ? [place, found?.street ?? written] : (found?.placeAndStreet ?? [place, '']);
  const commune = communeIn(textOf(reading, 'commune'), reading) || (found?.commune ?? '');
  const name = without(commune, called);
  return knownValues({
    name,
    address: without(commune, without(name, street)),
    postcode: digits(textOf(reading, 'postcode')) ?? found?.postcode,
    commune,
    insee: code(textOf(reading, 'insee')),
  });
}

/** A text without the parts that say what is told elsewhere: `12 rue Malher, Paris` in Paris. Bars become commas. */
function without(word: string, text: string): string {
  const parts = text.split(/, ?|\|+/);
  return parts.filter((part) => fold(part) !== fold(word)).join(', ');
}

function line(text: string, reading: Reading): string {
  return withoutMarkup(text, reading).replace(/\s*\n\s*/g, ', ');
}

function digits(text: string): string | undefined {
  return /\b\d{5}\b/.exec(text)?.[0] ?? code(text);
}

/** A code that a spreadsheet turned into a number: `1004`, `31000.0`. */
function code(text: string): string | undefined {
  const bare = text.replace(/\.0+$/, '').trim();
  return /^\d{4}$/.test(bare) ? `0${bare}` : bare || undefined;
}

/**
 * The commune in a cell that also holds the postcode, as in DATAtourisme and some towns: `77300#Fontainebleau`, `Redon
 * (35600)`.
 */
function communeIn(text: string, reading: Reading): string {
  return line(text.replace(/\|.*|\W{0,3}\d{5}\W{0,3}/g, ''), reading);
}
