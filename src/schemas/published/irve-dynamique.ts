import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/etalab/schema-irve-dynamique/ */
export const irveDynamique: PublishedSchema = {
  name: 'etalab/schema-irve-dynamique',
  title: 'IRVE dynamique',
  version: '2.3.1',
  status: 'published',
  fields: [
    { name: 'id_pdc_itinerance', required: true, pattern: '^[A-Z]{2}[A-Z0-9]{4,33}$', example: 'FRA68E680210015' },
    { name: 'etat_pdc', required: true, enum: ['en_service', 'hors_service', 'inconnu'] },
    { name: 'occupation_pdc', required: true, enum: ['libre', 'occupe', 'reserve', 'inconnu'] },
    { name: 'horodatage', type: 'datetime', required: true },
    { name: 'etat_prise_type_2', enum: ['fonctionnel', 'hors_service', 'inconnu'] },
    { name: 'etat_prise_type_combo_ccs', enum: ['fonctionnel', 'hors_service', 'inconnu'] },
    { name: 'etat_prise_type_chademo', enum: ['fonctionnel', 'hors_service', 'inconnu'] },
    { name: 'etat_prise_type_ef', enum: ['fonctionnel', 'hors_service', 'inconnu'] },
  ],
};
