import { INSEE, SIREN } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/etalab/schema-lieux-covoiturage/ */
export const lieuxCovoiturage: PublishedSchema = {
  name: 'etalab/schema-lieux-covoiturage',
  title: 'Lieux de covoiturage',
  version: '0.3.1',
  status: 'published',
  fields: [
    { name: 'id_local', required: true },
    { name: 'nom_lieu', required: true },
    { name: 'ad_lieu' },
    { name: 'com_lieu' },
    { name: 'insee', required: true, ...INSEE },
    {
      name: 'type',
      required: true,
      enum: [
        'Aire de covoiturage',
        "Sortie d'autoroute",
        'Parking',
        'Supermarché',
        'Parking relais',
        'Délaissé routier',
        'Auto-stop',
        'Ligne de covoiturage',
      ],
    },
    { name: 'date_maj', type: 'date', required: true },
    { name: 'ouvert', type: 'boolean', required: true, yes: ['true'], no: ['false'] },
    { name: 'source', ...SIREN },
    { name: 'Xlong', type: 'number', required: true, min: -180, max: 180 },
    { name: 'Ylat', type: 'number', required: true, min: -90, max: 90 },
    { name: 'nbre_pl', type: 'integer', min: 0 },
    { name: 'nbre_pmr', type: 'integer', min: 0 },
    { name: 'duree', type: 'integer', min: 0 },
    { name: 'horaires' },
    { name: 'proprio' },
    { name: 'lumiere', type: 'boolean', yes: ['true'], no: ['false'] },
    { name: 'comm' },
  ],
  rules: [{ rule: 'siren', columns: ['source'] }],
};
