import type { SchemaDescriptor } from '../types.js';

/** @see https://opendata.paris.fr/explore/dataset/fontaines-a-boire/ */
export const parisFontaines: SchemaDescriptor = {
  name: 'paris/fontaines-a-boire',
  title: 'Fontaines à boire de Paris',
  roles: {
    identifier: 'identifiant gid',
    category: 'type_objet',
    // A house number is in one of two columns, by the side of the street.
    houseNumber: 'n_voie_pair n_voie_impair no_voirie_pair no_voirie_impair',
    address: 'voie',
    commune: 'commune',
    point: 'geo_point_2d geo_shape',
    status: 'disponibilite dispo',
  },
  defaults: { category: 'Fontaine à boire' },
  values: {
    category: {
      'fontaine bois': 'Fontaine de parc',
      'fontne wallace': 'Fontaine Wallace',
      'fontaine wallace': 'Fontaine Wallace',
      'fontaine arceau': 'Fontaine arceau',
      'borne fontaine': 'Borne-fontaine',
      'ftne petillante': 'Fontaine pétillante',
      'fontaine petillante': 'Fontaine pétillante',
      'fontaine totem': 'Fontaine totem',
      'ftne poing eau': 'Fontaine Poing d’eau',
      'ftne millenaire': 'Fontaine Millénaire',
      'fontaine albien': 'Fontaine de l’Albien',
      'fontaine 2en1': 'Fontaine et brumisateur',
    },
  },
  facts: [
    { name: 'Modèle', columns: 'modele' },
    { name: 'Indisponible à cause de', columns: 'motif_indisponibilite motif_ind' },
  ],
};
