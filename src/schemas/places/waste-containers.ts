import type { SchemaDescriptor } from '../types.js';
import { genericPlace } from './generic-place.js';

/** Collection points, a row per container: each local body names the column of what it takes in its own way. */
export const wasteContainers: SchemaDescriptor = {
  name: 'dechets/conteneurs',
  title: 'Points d’apport volontaire, une ligne par conteneur',
  roles: {
    ...genericPlace.roles,
    identifier: `id_colonne ident id_colonne_ancien idlieu ${genericPlace.roles.identifier}`,
    stream: 'flux_lib type_dechet type_flux type_de_flux flux matiere nature detail contenu',
    category: 'type_lib type_de_borne type_colonne type_pose type',
    status: 'type_emplacement usage statut etat',
    houseNumber: `num_loc rep_loc ${genericPlace.roles.houseNumber}`,
    address: `adr ${genericPlace.roles.address}`,
  },
  defaults: { category: 'Point d’apport volontaire' },
  // What a container looks like is not what citizens look for.
  values: {
    category: {
      aerien: '',
      aerienne: '',
      enterre: '',
      enterree: '',
      'semi enterre': '',
      'semi enterree': '',
      'colonne enterree': '',
      'colonne aerienne': '',
      'colonne semi enterree': '',
      inconnu: '',
    },
  },
  facts: [
    { name: 'Pose', columns: 'type_lib type_pose type_emplacement type_colonne' },
    { name: 'Volume', columns: 'volume' },
    { name: 'Quartier', columns: 'quartier' },
  ],
};
