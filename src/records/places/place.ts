import { clean } from '../../values/text.js';
import { readCategories } from '../cells/categories.js';
import { emailOf, phoneOf } from '../cells/contact.js';
import type { PlaceFact } from './facts.js';
import { readImage } from '../cells/image.js';
import { knownValues } from '../known-values.js';
import { linkOf } from '../cells/links.js';
import { isContainer } from '../../recognition/places/containers.js';
import type { PlaceColumns } from './columns.js';
import { placeHoursOf } from './hours.js';
import { situate, type Situation } from './situation.js';
import { accessibilityOf } from './accessibility.js';
import { readPlaceVenue } from './venue.js';
import { readPrice } from '../cells/price.js';
import { cellOf, plainOf, type Reading, textOf } from '../reading.js';
import { oneLine } from '../cells/texts.js';
import type { Place, Stream } from '../types.js';
import { updatedOf } from '../cells/updated.js';

/** A place as one row describes it, without an id, which depends on the other rows. */
export interface ToldPlace {
  readonly place: Omit<Place, 'id'>;
  readonly identifier: string;
  readonly situation: Situation;
}

/** The place that a row describes; undefined when the row gives neither a title nor a location. */
export function readPlace(reading: Reading, row: number, columns: PlaceColumns): ToldPlace | undefined {
  const title = oneLine(plainOf(reading, 'title'));
  const categories = categoriesOf(reading, columns);
  const venue = readPlaceVenue(reading);
  const situation = situate(reading);
  const { position, unread } = situation;
  if (!title && !venue.address && !position && !unread) {
    reading.report('missing-title', cellOf(reading, 'title'));
    return undefined;
  }
  const place = {
    title,
    categories,
    streams: streamsOf(reading, columns, title),
    venue: { ...venue, ...(position && { position }) },
    facts: columns.facts.flatMap((read): PlaceFact | never[] => read(reading.row) ?? []),
    row,
    ...knownValues(readExtras(reading)),
  };
  return { place, identifier: textOf(reading, 'identifier'), situation };
}

/** Properties that many places lack, and on which no other depends. */
function readExtras(reading: Reading) {
  return {
    description: plainOf(reading, 'description'),
    hours: placeHoursOf(reading),
    image: readImage(reading),
    url: linkOf(reading, 'url'),
    phone: phoneOf(reading),
    email: emailOf(reading),
    operator: operatorOf(reading),
    ...readPrice(reading),
    accessibility: accessibilityOf(reading),
    status: statusOf(reading),
    updated: updatedOf(reading),
  };
}

/** The categories of a place, without the codes that databases keep beside them. */
function categoriesOf(reading: Reading, { category }: PlaceColumns): readonly string[] {
  const found = readCategories(reading).filter((text) => /\p{L}/u.test(text));
  return found.length || !category ? found : [category];
}

function streamsOf(reading: Reading, { streams }: PlaceColumns, title: string): Stream[] {
  const named = () => (isContainer(title) ? reading.helper('placeDetails')?.streamsIn(title) : undefined);
  return [...new Set(streams?.(reading.row) ?? named())];
}

function statusOf(reading: Reading): Place['status'] {
  const text = textOf(reading, 'status');
  return text ? reading.helper('placeDetails')?.placeStatusIn(text, reading.schema) : undefined;
}

/** The operator's name; company numbers are left out. */
function operatorOf(reading: Reading): string {
  const name = clean(cellOf(reading, 'operator')?.value);
  return /^[\d\s]*$/.test(name) ? '' : oneLine(name);
}
