import { plainText } from '../values/html.js';
import { readList } from '../values/list.js';
import { readJson } from '../values/json.js';
import { fold } from '../values/text.js';
import { readDate } from '../values/date.js';
import { toInstant } from '../values/plain-date.js';
import { readAccessibility } from './accessibility.js';
import { identityOf } from './identity.js';
import { readImage } from './image.js';
import { known } from './known.js';
import { labelOf } from './labels.js';
import { emailOf, linkOf, phoneOf } from './links.js';
import { readOccurrences } from './occurrences.js';
import { readPrice } from './price.js';
import { cellOf, type Reading, textOf } from './reading.js';
import type { Told } from './same-event.js';
import { readAttendance, readStatus } from './status.js';
import { cut, oneLine, plainOf, readTexts } from './texts.js';
import { readVenue } from './venue.js';

const UNTITLED = 'Sans titre';
const TITLE = 80;

/** The event of a row; undefined when the row names none and dates none. */
export function readEvent(reading: Reading, row: number): Told | undefined {
  const { title, summary, description } = readTexts(reading);
  const { occurrences, dateText } = readOccurrences(reading);
  if (!title) reading.report('missing-title', cellOf(reading, 'title'));
  if (!title && !summary && !occurrences.length) return undefined;

  const venue = readVenue(reading);
  const categories = readCategories(reading);
  const status = readStatus(reading, title);
  const { price, free } = readPrice(reading);
  const isAddress = /^https?:\/\/\S+$/i.test(price);
  const url = linkOf(reading, 'url');
  const image = readImage(reading);
  const identifier = textOf(reading, 'identifier');
  const substitutes = [title, cut(oneLine(summary), TITLE), categories[0], venue.name];
  const named = substitutes.find(Boolean) ?? UNTITLED;
  const event = {
    id: identityOf(identifier, url ?? `${occurrences[0]?.start}|${venue.name}`, named),
    title: named,
    occurrences,
    venue,
    categories,
    status,
    attendance: readAttendance(reading, status),
    accessibility: readAccessibility(reading),
    row,
    ...known({
      summary,
      description,
      dateText,
      url,
      free,
      image: image && { ...image, ...known({ credit: plainOf(reading, 'imageCredit') }) },
      booking: linkOf(reading, 'booking') ?? (isAddress ? price : undefined),
      phone: phoneOf(reading),
      email: emailOf(reading),
      organizer: plainText(labelOf(cellOf(reading, 'organizer')?.value, reading.lang)),
      price: isAddress ? '' : price,
      updated: updatedOf(reading),
    }),
  };
  return { event, identifier };
}

/** What the schema's closed list means, else the publisher's own words. */
function readCategories(reading: Reading): string[] {
  const value = cellOf(reading, 'category')?.value;
  const list = readJson(value);
  const words: Readonly<Record<string, string>> = reading.schema.values?.category ?? {};
  const items = Array.isArray(list) ? list.map((item) => labelOf(item, reading.lang)) : value;
  const found = readList(items, reading.schema.separator).map((item) => {
    const key = fold(item);
    return Object.hasOwn(words, key) ? (words[key] ?? '') : oneLine(plainText(item));
  });
  return [...new Set(found.filter(Boolean))];
}

function updatedOf(reading: Reading): number | undefined {
  const date = readDate(cellOf(reading, 'updated')?.value);
  return date && toInstant(date, reading.timezone);
}
