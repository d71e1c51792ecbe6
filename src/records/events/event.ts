import type { Role } from '../../schemas/types.js';
import { clean } from '../../values/text.js';
import { readCategories } from '../cells/categories.js';
import { readPrice } from '../cells/price.js';
import { identityOf } from '../identity.js';
import { readImage } from '../cells/image.js';
import { knownValues } from '../known-values.js';
import { linkOf } from '../cells/links.js';
import { readSessions } from '../sessions/plain-sessions.js';
import { cellOf, isPacked, type Reading, textOf, withoutMarkup } from '../reading.js';
import type { Told } from './fold.js';
import { cut, oneLine, readTexts } from '../cells/texts.js';
import type { Traits } from './traits.js';
import { updatedOf } from '../cells/updated.js';
import { readVenue } from '../cells/venue.js';

const TITLE = 80;

const TRAITS: readonly Role[] = [
  'status',
  'cancelled',
  'postponed',
  'full',
  'attendance',
  'accessibility',
  'phone',
  'email',
  'point',
  // No position without it.
  'lon',
];
/** Words of a status in a title. */
const STATUS = /annul|report|complet/i;
const USUAL: Traits = { status: 'scheduled', attendance: 'onsite', accessibility: [] };

/** The event that a row describes; undefined when the row says nothing of it, or is held back by its publisher. */
export function readEvent(reading: Reading, row: number): Told | undefined {
  const { title, summary, description } = readTexts(reading);
  const { occurrences, dateText, heading } = readSessions(reading);
  if (heading) return undefined;
  if (!title) reading.report('missing-title', cellOf(reading, 'title'));

  const venue = readVenue(reading);
  const categories = readCategories(reading);
  const { position, heldBack, ...traits } = readTraits(reading, title);
  const url = linkOf(reading, 'url');
  const identifier = textOf(reading, 'identifier');
  const others = occurrences.length ? [categories[0], venue.name] : [];
  const named = [title, cut(oneLine(summary), TITLE), ...others].find(Boolean);
  if (!named || heldBack) return undefined;
  const event = {
    id: identityOf(identifier, url ?? `${occurrences[0]?.start}|${venue.name}`, named),
    title: named,
    occurrences,
    venue: { ...venue, ...(position && { position }) },
    categories,
    ...traits,
    row,
    ...knownValues({ summary, description, dateText, url, ...readExtras(reading) }),
  };
  return { event, identifier };
}

/** Properties that many events lack, and on which no other depends. */
function readExtras(reading: Reading) {
  return {
    image: readImage(reading),
    organizer: readOrganizer(reading),
    updated: updatedOf(reading),
    ...readCost(reading),
  };
}

/** The price and the address for booking, which some publishers write in the column of prices. */
function readCost(reading: Reading): { price: string; free: boolean | undefined; booking: string | undefined } {
  const { price, free } = readPrice(reading);
  const booking = linkOf(reading, 'booking');
  if (!/^https?:\S+$/i.test(price)) return { price, free, booking };
  return { price: '', free, booking: booking ?? price };
}

function readTraits(reading: Reading, title: string): Traits {
  const told = STATUS.test(title) || TRAITS.some((role) => cellOf(reading, role));
  return (told ? reading.helper('details')?.readTraits(reading, title) : undefined) ?? USUAL;
}

function readOrganizer(reading: Reading): string | undefined {
  const value = cellOf(reading, 'organizer')?.value;
  const name = isPacked(value) ? reading.helper('details')?.labelOf(value, reading.lang) : clean(value);
  return name && withoutMarkup(name, reading);
}
