import type { SchemaDescriptor } from './types.js';

/** The WordPress plugin that communes use most, through its REST route. */
export const theEventsCalendar: SchemaDescriptor = {
  name: 'the-events-calendar/events',
  title: 'The Events Calendar (WordPress)',
  source: 'https://theeventscalendar.com',
  kind: 'event',
  roles: {
    identifier: 'id',
    title: 'title',
    summary: 'excerpt',
    description: 'description',
    start: 'start_date',
    end: 'end_date',
    allDay: 'all_day',
    timezone: 'timezone',
    place: 'venue.venue',
    address: 'venue.address',
    postcode: 'venue.zip',
    commune: 'venue.city',
    lat: 'venue.geo_lat',
    lon: 'venue.geo_lng',
    category: 'categories',
    image: ['image.url', 'image'],
    url: 'url',
    booking: 'website',
    organizer: 'organizer',
    price: 'cost',
  },
  signature: ['utc_start_date', 'venue.venue', 'all_day'],
};
