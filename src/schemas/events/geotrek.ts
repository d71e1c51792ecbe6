import type { SchemaDescriptor } from '../types.js';

/**
 * Events of Geotrek, the software of nature parks, as its interface gives them; kinds and structures are numbers there.
 * @see https://geotrek.readthedocs.io
 */
export const geotrek: SchemaDescriptor = {
  name: 'geotrek/touristicevent',
  title: 'Geotrek (événements)',
  roles: {
    identifier: 'id uuid',
    title: 'name_{lang}',
    summary: 'description_teaser_{lang}',
    description: 'description_{lang}',
    start: 'begin_date',
    end: 'end_date',
    startTime: 'start_time meeting_time',
    endTime: 'end_time',
    place: 'meeting_point',
    point: 'geometry',
    image: 'attachments',
    url: 'website',
    booking: 'booking',
    phone: 'contact',
    email: 'email contact',
    organizer: 'organizer',
    price: 'price',
    cancelled: 'cancelled',
    accessibility: 'accessibility',
    updated: 'update_datetime',
  },
};
