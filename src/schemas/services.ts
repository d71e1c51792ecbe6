import { datatourisme } from './datatourisme.js';
import { icalendar } from './icalendar.js';
import { openagendaCibul } from './openagenda-cibul.js';
import { openagendaOpendatasoft } from './openagenda-opendatasoft.js';
import { openagenda } from './openagenda.js';
import { theEventsCalendar } from './the-events-calendar.js';
import { tourinsoft } from './tourinsoft.js';
import type { SchemaDescriptor } from './types.js';

/** What services answer programs with, and tables that their title alone tells apart. */
export const serviceSchemas: readonly SchemaDescriptor[] = [
  datatourisme,
  openagendaOpendatasoft,
  openagenda,
  openagendaCibul,
  tourinsoft,
  theEventsCalendar,
  icalendar,
];
