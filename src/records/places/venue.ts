import { cellOf, cellsOf, isPacked, type Reading } from '../reading.js';
import { clean } from '../../values/text.js';
import type { Venue } from '../types.js';
import { readVenue } from '../cells/venue.js';

/** Fillers in the column of house numbers. */
const NO_NUMBER = /^(0+|9{4,}|n\/?[ac]|sn|s\/n)$/i;

/** The venue of a place, without its position: the house number is part of its address. */
export function readPlaceVenue(reading: Reading): Venue {
  const venue = venueOf(reading);
  const number = cellsOf(reading, 'houseNumber')
    .map(({ value }) => clean(value).replace(/^0+(?=\d)|[.,]0+$/g, ''))
    .filter((text) => !NO_NUMBER.test(text) && text.length < 20)
    .join(' ');
  const { address = '', insee } = venue;
  return {
    ...venue,
    ...(number && address && !/^\d/.test(address) && { address: `${number} ${address}` }),
    ...(insee && { insee: shortCode(insee) }),
  };
}

/** An address may be an object. */
function venueOf(reading: Reading): Venue {
  const written = cellOf(reading, 'address')?.value;
  const listed = isPacked(written) ? reading.helper('placeDetails')?.addressListed(written) : undefined;
  return listed
    ? { ...readVenue({ ...reading, roles: { ...reading.roles, address: [] } }), ...listed }
    : readVenue(reading);
}

/** The INSEE code without the département repeated before it, as in Nantes: `440109`. */
function shortCode(insee: string): string {
  return insee.replace(/^(\d\d)0(\d{3})$/, '$1$2');
}
