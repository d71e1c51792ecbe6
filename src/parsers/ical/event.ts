import { decoded, first, splitList, textOf, unescape, type Component, type Property } from './text.js';

/** Columns of the rows of events, in order; the parser adds `occurrences`. */
export const COLUMNS = [
  'uid',
  'summary',
  'description',
  'location',
  'url',
  'categories',
  'status',
  'class',
  'geo',
  'image',
  'organizer',
  'contact',
  'updated',
  'occurrences',
] as const;

export type EventColumns = Partial<Record<(typeof COLUMNS)[number], unknown>>;

const PICTURE = /^https?:.*\.(jpe?g|png|webp|gif|avif)(\?|$)/i;

/** The columns of an event other than its dates; empty values are left out. */
export function columnsOf(event: Component): EventColumns {
  const text = (name: string) => textOf(event, name);
  const organizer = first(event, 'ORGANIZER');
  const columns: EventColumns = {
    uid: text('UID'),
    summary: text('SUMMARY'),
    description: text('DESCRIPTION') || text('X-ALT-DESC'),
    location: text('LOCATION'),
    url: text('URL'),
    categories: categoriesOf(event),
    status: text('STATUS'),
    class: text('CLASS'),
    geo: geoOf(event),
    image: event.properties.find(isPicture)?.value.trim(),
    organizer: nameOf(organizer) ?? mailOf(organizer),
    contact: text('CONTACT') || mailOf(organizer),
    updated: text('LAST-MODIFIED'),
  };
  const given = Object.entries(columns).filter(([, value]) => (Array.isArray(value) ? value.length : value));
  return Object.fromEntries(given);
}

function categoriesOf({ properties }: Component): string[] {
  const lists = properties.filter(({ name }) => name === 'CATEGORIES').flatMap(({ value }) => splitList(value));
  return lists.map(unescape).filter(Boolean);
}

/** The position as `lat,lon`; Apple puts it beside the name of the place. */
function geoOf(event: Component): string | undefined {
  const apple = /^geo:(.+)/.exec(first(event, 'X-APPLE-STRUCTURED-LOCATION')?.value ?? '');
  return textOf(event, 'GEO').replace(';', ',') || apple?.[1];
}

function isPicture({ name, value, parameters }: Property): boolean {
  const type = parameters.get('FMTTYPE') ?? '';
  return (
    (name === 'ATTACH' || name === 'IMAGE') && (/^image\//i.test(type) ? /^https?:/i.test(value) : PICTURE.test(value))
  );
}

/** The name of an organiser, which The Events Calendar writes as in an address: `Comit%C3%A9`. */
function nameOf(organizer: Property | undefined): string | undefined {
  const name = organizer?.parameters.get('CN');
  return name && /%[\dA-F]{2}/.test(name) ? (decoded(name) ?? name) : name;
}

function mailOf(property: Property | undefined): string | undefined {
  return /^mailto:([^@]+@[^@]+)$/i.exec(property?.value ?? '')?.[1];
}
