import type { SchemaDescriptor } from '../types.js';

/**
 * OpenAgenda's own answers: API v2 and v3, and the older `events.json`.
 * @see https://developers.openagenda.com
 */
export const openagenda: SchemaDescriptor = {
  name: 'openagenda/events',
  title: 'OpenAgenda',
  roles: {
    identifier: 'uid slug',
    title: 'title_{lang} title',
    summary: 'description_{lang} description',
    description: 'longdescription_{lang} longdescription',
    occurrences:
      'timings firsttiming_begin firsttiming_end nexttiming_begin nexttiming_end lasttiming_begin lasttiming_end',
    dateText: 'daterange_{lang} daterange',
    timezone: 'timezone location_timezone',
    place: 'location_name',
    address: 'location_address',
    postcode: 'location_postalcode',
    commune: 'location_city',
    insee: 'location_insee',
    lat: 'location_latitude',
    lon: 'location_longitude',
    category: 'keywords_{lang} keywords',
    image: 'image_base image_filename image_src image_url image',
    imageCredit: 'imagecredits image_credits',
    url: 'canonicalurl',
    booking: 'registration onlineaccesslink',
    phone: 'registration location_phone',
    email: 'registration',
    price: 'conditions_{lang} conditions',
    status: 'status status_id status_label_{lang}',
    attendance: 'attendancemode attendancemode_id attendancemode_{lang}',
    accessibility: 'accessibility accessibility_mi accessibility_hi accessibility_vi accessibility_pi accessibility_ii',
    updated: 'updatedat',
  },
  values: {
    status: { 1: 'scheduled', 2: 'rescheduled', 3: 'moved-online', 4: 'postponed', 5: 'full', 6: 'cancelled' },
    attendance: { 1: 'onsite', 2: 'online', 3: 'mixed' },
  },
};
