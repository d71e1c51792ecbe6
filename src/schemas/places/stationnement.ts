import type { SchemaDescriptor } from '../types.js';

/** @see https://schema.data.gouv.fr/etalab/schema-stationnement/ */
export const stationnement: SchemaDescriptor = {
  name: 'etalab/schema-stationnement',
  title: 'Lieux de stationnement',
  roles: {
    identifier: 'id',
    title: 'nom',
    category: 'type_ouvrage',
    address: 'adresse',
    insee: 'insee',
    lat: 'ylat',
    lon: 'xlong',
    url: 'url',
    free: 'gratuit',
    description: 'info',
  },
  defaults: { category: 'Parking' },
  values: {
    category: {
      'enclos en surface': 'Parking en surface',
      ouvrage: 'Parking en ouvrage',
      souterrain: 'Parking souterrain',
    },
  },
  facts: [
    { name: 'Places', columns: 'nb_places' },
    { name: 'Places PMR', columns: 'nb_pmr' },
    { name: 'Places avec recharge électrique', columns: 'nb_voitures_electriques' },
    { name: 'Places pour vélos', columns: 'nb_velo' },
    { name: 'Places pour motos', columns: 'nb_2_rm' },
    { name: 'Places de covoiturage', columns: 'nb_covoit' },
    { name: 'Places en parc relais', columns: 'nb_pr' },
    { name: 'Hauteur maximale', columns: 'hauteur_max', unit: 'cm' },
    { name: 'Usagers', columns: 'type_usagers' },
    { name: 'Tarif pour 1 h', columns: 'tarif_1h', unit: '€' },
    { name: 'Tarif pour 24 h', columns: 'tarif_24h', unit: '€' },
  ],
};
