import type { SchemaDescriptor } from '../types.js';

/**
 * The WordPress plugin that communes use most, through its REST route.
 * @see https://theeventscalendar.com
 */
export const theEventsCalendar: SchemaDescriptor = {
  name: 'the-events-calendar/events',
  title: 'The Events Calendar (WordPress)',
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
    place: 'venue_venue',
    address: 'venue_address',
    postcode: 'venue_zip',
    commune: 'venue_city',
    lat: 'venue_geo_lat',
    lon: 'venue_geo_lng',
    category: 'categories',
    image: 'image_url image',
    url: 'url',
    booking: 'website',
    organizer: 'organizer',
    price: 'cost',
  },
};
