import { openagenda } from './openagenda.js';
import type { SchemaDescriptor } from './types.js';

/** The national mirror of OpenAgenda: its columns are those of OpenAgenda flattened, but for dates, position and page. */
export const openagendaOpendatasoft: SchemaDescriptor = {
  ...openagenda,
  name: 'opendatasoft/evenements-publics-openagenda',
  title: 'OpenAgenda par Opendatasoft',
  source: 'https://public.opendatasoft.com/explore/dataset/evenements-publics-openagenda/',
  roles: {
    ...openagenda.roles,
    // In UTC where timings are local: these only serve rows without timings.
    occurrences: ['timings', 'firstdate_begin', 'firstdate_end', 'lastdate_begin', 'lastdate_end'],
    point: ['location_coordinates', 'geometry'],
    image: ['image', 'originalimage', 'thumbnail'],
    accessibility: ['accessibility', 'accessibility_label_{lang}'],
    organizer: 'contributor_organization',
  },
  signature: ['firstdate_begin', 'lastdate_end', 'location_coordinates'],
};
