import type { SchemaDescriptor } from '../types.js';

/** @see https://schema.data.gouv.fr/etalab/schema-lieux-covoiturage/ */
export const covoiturage: SchemaDescriptor = {
  name: 'etalab/schema-lieux-covoiturage',
  title: 'Lieux de covoiturage',
  roles: {
    identifier: 'id_lieu id_local',
    title: 'nom_lieu',
    category: 'type',
    address: 'ad_lieu',
    commune: 'com_lieu',
    insee: 'insee',
    lat: 'ylat',
    lon: 'xlong',
    hours: 'horaires',
    status: 'ouvert',
    operator: 'proprio',
    description: 'comm',
    updated: 'date_maj',
  },
  defaults: { category: 'Lieu de covoiturage' },
  values: { status: { true: '', false: 'closed' } },
  facts: [
    { name: 'Places', columns: 'nbre_pl' },
    { name: 'Places PMR', columns: 'nbre_pmr' },
    { name: 'Durée maximale', columns: 'duree', unit: 'min' },
    { name: 'Éclairé', columns: 'lumiere' },
  ],
};
