// @ts-check
/** The programme of the tourist office, relative to the day it is asked for, in the shapes that feeds have. */
export { agendaCsv } from './csv.js';
export { agendaIcs } from './ics.js';
export { agendaJson, agendaPage } from './openagenda.js';
export { largeCsv } from './large.js';
export { programme } from './programme.js';
export { containersCsv, decheteriesCsv } from './dechets.js';
export { equipementsCsv } from './equipements.js';
export { menusCsv } from './menus.js';
export { catalogueCsv } from './catalogue.js';
export { deliberationsCsv } from './deliberations.js';
export { subventionsCsv } from './subventions.js';
