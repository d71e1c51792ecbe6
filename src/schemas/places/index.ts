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
import { installationsSportives } from './installations-sportives.js';
import { irve } from './irve.js';
import { mediationNumerique } from './mediation-numerique.js';
import { menuSites } from './menu-sites.js';
import { nantesEquipements } from './nantes-equipements.js';
import { osmRecycling } from './osm-recycling.js';
import { osm } from './osm.js';
import { parisFontaines } from './paris-fontaines.js';
import { servicePublic } from './service-public.js';
import { sirene } from './sirene.js';
import { stationnementCyclable } from './stationnement-cyclable.js';
import { stationnement } from './stationnement.js';
import { stationsTaxi } from './stations-taxi.js';
import { toilettes } from './toilettes.js';
import { wasteContainers } from './waste-containers.js';
import { wasteSites } from './waste-sites.js';
import type { SchemaDescriptor } from '../types.js';

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
  servicePublic,
  genericPlace,
];
