import type { SchemaDescriptor } from '../types.js';

/**
 * The rows that `parsers/ical.ts` makes of an iCalendar file.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export const icalendar: SchemaDescriptor = {
  name: 'icalendar',
  title: 'iCalendar',
  roles: {
    identifier: 'uid',
    title: 'summary',
    description: 'description',
    occurrences: 'occurrences',
    place: 'location',
    point: 'geo',
    category: 'categories',
    image: 'image',
    url: 'url',
    phone: 'contact',
    email: 'contact',
    organizer: 'organizer',
    status: 'status class',
    updated: 'updated',
  },
};
