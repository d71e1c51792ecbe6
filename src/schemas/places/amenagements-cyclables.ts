import type { SchemaDescriptor } from '../types.js';

/**
 * Lanes and tracks, told by what is on their right. @see
 * https://schema.data.gouv.fr/etalab/schema-amenagements-cyclables/
 */
export const amenagementsCyclables: SchemaDescriptor = {
  name: 'etalab/schema-amenagements-cyclables',
  title: 'Aménagements cyclables',
  roles: {
    identifier: 'id_local id_osm',
    title: 'nom_loc',
    insee: 'code_com_d',
    point: 'geometry',
    description: 'comm',
    updated: 'date_maj',
  },
  defaults: { category: 'Aménagement cyclable' },
  facts: [
    { name: 'Aménagement', columns: 'ame_d ame_g' },
    { name: 'Itinéraire', columns: 'num_iti' },
    { name: 'Réseau', columns: 'reseau_loc' },
    { name: 'Sens', columns: 'sens_d' },
    { name: 'Largeur', columns: 'largeur_d', unit: 'm' },
    { name: 'Revêtement', columns: 'revet_d' },
    { name: 'Éclairé', columns: 'lumiere', answer: true },
  ],
};
