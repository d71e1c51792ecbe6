import { openagenda } from './openagenda.js';
import type { SchemaDescriptor } from '../types.js';

/**
 * The national mirror of OpenAgenda: the columns of OpenAgenda flattened, but for dates, position and page.
 * @see https://public.opendatasoft.com/explore/dataset/evenements-publics-openagenda/
 */
export const openagendaOpendatasoft: SchemaDescriptor = {
  ...openagenda,
  name: 'opendatasoft/evenements-publics-openagenda',
  title: 'OpenAgenda par Opendatasoft',
  roles: {
    ...openagenda.roles,
    // The dates are in UTC where timings are local: they only serve rows without timings.
    occurrences: 'timings firstdate_begin firstdate_end lastdate_begin lastdate_end',
    point: 'location_coordinates geometry',
    image: 'image originalimage thumbnail',
    accessibility: 'accessibility accessibility_label_{lang}',
    organizer: 'contributor_organization',
  },
};
