import { datatourisme } from './datatourisme.js';
import { feedXml } from './feed-xml.js';
import { genericEvent } from './generic-event.js';
import { geotrek } from './geotrek.js';
import { icalendar } from './icalendar.js';
import { nantes } from './nantes.js';
import { openagendaCibul } from './openagenda-cibul.js';
import { openagendaLabels } from './openagenda-labels.js';
import { openagendaOpendatasoft } from './openagenda-opendatasoft.js';
import { openagenda } from './openagenda.js';
import { paris } from './paris.js';
import { scdlEvenements } from './scdl-evenements.js';
import { schemaOrg } from './schema-org.js';
import { theEventsCalendar } from './the-events-calendar.js';
import { toulouse } from './toulouse.js';
import { tourinsoft } from './tourinsoft.js';
import type { SchemaDescriptor } from '../types.js';

/** Every schema of an agenda. The last one is made of common header names, and completes the others. */
export const eventSchemas: readonly SchemaDescriptor[] = [
  openagendaOpendatasoft,
  openagenda,
  openagendaLabels,
  openagendaCibul,
  tourinsoft,
  theEventsCalendar,
  icalendar,
  feedXml,
  schemaOrg,
  scdlEvenements,
  toulouse,
  nantes,
  paris,
  datatourisme,
  geotrek,
  genericEvent,
];
