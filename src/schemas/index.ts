import { header } from '../values/text.js';
import { datatourisme } from './datatourisme.js';
import { genericEvent } from './generic-event.js';
import { icalendar } from './icalendar.js';
import { nantes } from './nantes.js';
import { openagendaCibul } from './openagenda-cibul.js';
import { openagendaOpendatasoft } from './openagenda-opendatasoft.js';
import { openagenda } from './openagenda.js';
import { paris } from './paris.js';
import { namesOf } from './roles.js';
import { scdlEvenements } from './scdl-evenements.js';
import { theEventsCalendar } from './the-events-calendar.js';
import { toulouse } from './toulouse.js';
import { tourinsoft } from './tourinsoft.js';
import type { SchemaDescriptor } from './types.js';

/** Schemas of agendas. The last one is made of common header names, and completes the others. */
export const eventSchemas: readonly SchemaDescriptor[] = [
  scdlEvenements,
  openagendaOpendatasoft,
  openagenda,
  openagendaCibul,
  toulouse,
  nantes,
  paris,
  tourinsoft,
  datatourisme,
  theEventsCalendar,
  icalendar,
  genericEvent,
];

/** Every column name that some schema knows, as `header` writes it: what tells a header row from the lines above it. */
export const knownColumns: ReadonlySet<string> = new Set(
  eventSchemas.flatMap((schema) => namesOf(schema).map((name) => header(name.replace('{lang}', 'fr')))),
);
