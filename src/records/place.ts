import { clean } from '../values/text.js';
import { readAccessibility } from './accessibility.js';
import { readCategories } from './categories.js';
import { emailOf, phoneOf } from './contact.js';
import type { FactReader, PlaceFact } from './facts.js';
import { readImage } from './image.js';
import { known } from './known.js';
import { linkOf } from './links.js';
import { situate, type Situation } from './place-position.js';
import { placeStatusOf } from './place-status.js';
import { readPlaceVenue } from './place-venue.js';
import { readPrice } from './price.js';
import { cellOf, cellsOf, plainOf, type Reading, textOf } from './reading.js';
import { isTaken, streamsIn } from './streams.js';
import { oneLine } from './texts.js';
import type { Place, Stream } from './types.js';
import { updatedOf } from './updated.js';

/** What all rows of a feed share. */
export interface PlaceColumns {
  readonly facts: readonly FactReader[];
  /** Columns that stand for a stream. */
  readonly streams: readonly { readonly column: string; readonly streams: readonly Stream[] }[];
}

/** A place as one row tells it; without id, which depends on the others. */
export interface ToldPlace {
  readonly place: Omit<Place, 'id'>;
  readonly identifier: string;
  readonly situation: Situation;
}

const NO_HOURS = /^(non renseign|nc$|n\/a$|inconnu)/i;
/** What containers are called in titles, so that words of streams in them are not those of a glass factory. */
const CONTAINER = /collecte|apport|colonne|conteneur|container|\bborne|benne|point (de )?tri|compost|recycl/i;

/** The place of a row; undefined when the row says neither what it is nor where. */
export function readPlace(reading: Reading, row: number, columns: PlaceColumns): ToldPlace | undefined {
  const title = oneLine(plainOf(reading, 'title'));
  const categories = categoriesOf(reading);
  const venue = readPlaceVenue(reading);
  const situation = situate(reading);
  const { position, unread } = situation;
  if (!title && !venue.address && !position && !unread) {
    reading.report('missing-title', cellOf(reading, 'title'));
    return undefined;
  }
  const { price, free } = readPrice(reading);
  const image = readImage(reading);
  const hours = oneLineHours(plainOf(reading, 'hours'));
  const place = {
    title,
    categories,
    streams: streamsOf(reading, columns, title),
    venue: { ...venue, ...(position && { position }) },
    facts: columns.facts.flatMap((read): PlaceFact | never[] => read(reading.row) ?? []),
    row,
    ...known({
      description: plainOf(reading, 'description'),
      hours: NO_HOURS.test(hours) ? '' : hours,
      image: image && { ...image, ...known({ credit: plainOf(reading, 'imageCredit') }) },
      url: linkOf(reading, 'url'),
      phone: phoneOf(reading),
      email: emailOf(reading),
      operator: operatorOf(reading),
      price,
      free,
      accessibility: cellsOf(reading, 'accessibility').length ? readAccessibility(reading) : undefined,
      status: placeStatusOf(reading),
      updated: updatedOf(reading),
    }),
  };
  return { place, identifier: textOf(reading, 'identifier'), situation };
}

function categoriesOf(reading: Reading): readonly string[] {
  const found = readCategories(reading);
  const usual = reading.schema.defaults?.category;
  return found.length || !usual ? found : [usual];
}

function streamsOf(reading: Reading, { streams }: PlaceColumns, title: string): Stream[] {
  const { row, schema } = reading;
  const flagged = streams.filter(({ column }) => isTaken(row[column])).flatMap((one) => one.streams);
  const words = textOf(reading, 'stream');
  const told = words ? orOther(streamsIn(words)) : streamsIn(schema.defaults?.stream ?? '');
  const named = flagged.length || told.length || !CONTAINER.test(title) ? [] : streamsIn(title);
  return [...new Set([...flagged, ...told, ...named])];
}

function orOther(streams: Stream[]): Stream[] {
  return streams.length ? streams : ['other'];
}

/** Codes of companies are no names. */
function operatorOf(reading: Reading): string {
  const name = clean(cellOf(reading, 'operator')?.value);
  return /^[\d\s]*$/.test(name) ? '' : oneLine(name);
}

function oneLineHours(text: string): string {
  return text.replace(/\s*\n+\s*/g, '; ');
}
