import type { SchemaDescriptor } from '../types.js';

/**
 * The WordPress plugin that communes use most, through its REST route, and the CSV files that go into it.
 * @see https://theeventscalendar.com
 */
export const theEventsCalendar: SchemaDescriptor = {
  name: 'the-events-calendar/events',
  title: 'The Events Calendar (WordPress)',
  roles: {
    identifier: 'id',
    title: 'title',
    summary: 'excerpt',
    description: 'description event_description',
    start: 'start_date event_start_date',
    end: 'end_date event_end_date',
    startTime: 'event_start_time',
    endTime: 'event_end_time',
    allDay: 'all_day all_day_event',
    timezone: 'timezone',
    place: 'venue_venue event_venue_name',
    address: 'venue_address',
    postcode: 'venue_zip',
    commune: 'venue_city',
    lat: 'venue_geo_lat',
    lon: 'venue_geo_lng',
    category: 'categories event_category',
    image: 'image_url image event_featured_image',
    url: 'url',
    booking: 'website event_website',
    organizer: 'organizer event_organizer_name',
    price: 'cost event_cost',
  },
};
