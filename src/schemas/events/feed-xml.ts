import type { SchemaDescriptor } from '../types.js';

/**
 * Items of a news feed. `pubDate` is when they were published; the dates of events come with extensions.
 * @see https://web.resource.org/rss/1.0/modules/event/
 */
export const feedXml: SchemaDescriptor = {
  name: 'feed-xml',
  title: 'Flux RSS ou Atom',
  roles: {
    identifier: 'guid id',
    title: 'title',
    summary: 'summary itunes_subtitle',
    description: 'content_encoded content description',
    start: 'ev_startdate xcal_dtstart cal_dtstart event_startdate event_start mec_startdate when_start gd_when_start',
    end: 'ev_enddate xcal_dtend cal_dtend event_enddate event_end mec_enddate when_end gd_when_end',
    startTime: 'mec_starthour',
    endTime: 'mec_endhour',
    place: 'ev_location xcal_location cal_location event_location mec_location',
    lat: 'geo_lat geo_point_geo_lat',
    lon: 'geo_long geo_point_geo_long',
    point: 'georss_point',
    category: 'category mec_category ev_type xcal_categories dc_subject',
    image: 'enclosure media_content media_thumbnail',
    url: 'link xcal_url guid',
    organizer: 'ev_organizer xcal_organizer',
    updated: 'updated pubdate dc_date date published',
  },
};
