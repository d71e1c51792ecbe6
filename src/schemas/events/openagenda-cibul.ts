import type { SchemaDescriptor } from '../types.js';

/**
 * OpenAgenda under its first name, as Opendatasoft portals still serve it.
 * @see https://public.opendatasoft.com/explore/dataset/evenements-publics-cibul/
 */
export const openagendaCibul: SchemaDescriptor = {
  name: 'opendatasoft/evenements-publics-cibul',
  title: 'OpenAgenda par Opendatasoft, ancienne forme',
  roles: {
    identifier: 'uid',
    title: 'title',
    summary: 'description',
    description: 'free_text',
    start: 'date_start',
    end: 'date_end',
    occurrences: 'timetable',
    dateText: 'space_time_info',
    place: 'placename',
    address: 'address',
    commune: 'city',
    point: 'latlon',
    category: 'tags',
    image: 'image image_thumb',
    url: 'link',
    price: 'pricing_info',
    updated: 'updated_at',
  },
};
