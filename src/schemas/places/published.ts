import { inLanguage } from '../languages/of-schema.js';
import { recogniseSchema, type Recognised } from '../recognise.js';
import type { MapOptions } from '../roles.js';
import type { SchemaDescriptor } from '../types.js';
import { amenagementsCyclables } from './amenagements-cyclables.js';
import { arbres } from './arbres.js';
import { bal } from './bal.js';
import { compiegne } from './compiegne.js';
import { composteurs } from './composteurs.js';
import { covoiturage } from './covoiturage.js';
import { dae } from './dae.js';
import { equipements } from './equipements.js';
import { fontaines } from './fontaines.js';
import { genericPlace } from './generic-place.js';
import type { Columns } from './index.js';
import { installationsSportives } from './installations-sportives.js';
import { irve } from './irve.js';
import { withLookAlikes } from './look-alikes.js';
import { mediationNumerique } from './mediation-numerique.js';
import { menuSites } from './menu-sites.js';
import { nantesEquipements } from './nantes-equipements.js';
import { osm } from './osm.js';
import { osmRecycling } from './osm-recycling.js';
import { parisFontaines } from './paris-fontaines.js';
import { sirene } from './sirene.js';
import { stationnement } from './stationnement.js';
import { stationnementCyclable } from './stationnement-cyclable.js';
import { stationsTaxi } from './stations-taxi.js';
import { toilettes } from './toilettes.js';
import { toldByRows } from './told-by-rows.js';
import { wasteContainers } from './waste-containers.js';
import { wasteSites } from './waste-sites.js';
import { withoutFacts } from './without-facts.js';

/** Every schema of places. The last one is made of common header names, and completes the others. */
export const placeSchemas: readonly SchemaDescriptor[] = [
  equipements,
  osmRecycling,
  osm,
  wasteContainers,
  wasteSites,
  compiegne,
  composteurs,
  dae,
  irve,
  stationnement,
  stationnementCyclable,
  amenagementsCyclables,
  stationsTaxi,
  covoiturage,
  fontaines,
  parisFontaines,
  arbres,
  mediationNumerique,
  menuSites,
  bal,
  toilettes,
  nantesEquipements,
  installationsSportives,
  sirene,
  genericPlace,
];

/**
 * As `recogniseAnyPlace`, with what the rows tell of columns that no name gives away, and with kinds of places named in the
 * language of the options, when they tell one.
 */
export async function recognisePublishedPlace(
  { columns, rows = [] }: Columns,
  forced: string | undefined,
  options: Omit<MapOptions, 'fallback'>,
): Promise<Recognised> {
  return inLanguage(options.lang, toldByRows(recogniseAnyPlace(columns, forced, options), { columns, rows }));
}

/** The schema of a table of places among them all, or the one of that name, and the columns of its roles. */
export function recogniseAnyPlace(
  columns: readonly string[],
  forced?: string,
  options: Omit<MapOptions, 'fallback'> = {},
): Recognised {
  const found = recogniseSchema(columns, placeSchemas, forced, options);
  return withLookAlikes(withoutFacts(found, columns, options.fields), columns);
}
