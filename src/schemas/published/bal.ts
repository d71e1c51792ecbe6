import { INSEE } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/etalab/schema-bal/ */
export const bal: PublishedSchema = {
  name: 'etalab/schema-bal',
  title: 'Base Adresse Locale (BAL)',
  version: '1.5.0',
  status: 'published',
  fields: [
    { name: 'id_ban_commune', type: 'uuid', required: true },
    { name: 'id_ban_toponyme', type: 'uuid', required: true },
    { name: 'id_ban_adresse', type: 'uuid' },
    // Five digits in the published pattern, which refuses Corsica; the official validator accepts it.
    { name: 'commune_insee', required: true, ...INSEE, minLength: 5, maxLength: 5 },
    {
      name: 'commune_nom',
      required: true,
      pattern: "^(?:((Paris|Lyon|Marseille) [1-9][0-9]?er? Arrondissement)|(([A-Za-zÀ-ÖØ-öø-ÿœŒâ' \\-\\(\\)]+)))$",
      example: 'Suresnes',
    },
    // The same.
    { name: 'commune_deleguee_insee', ...INSEE, minLength: 5, maxLength: 5 },
    {
      name: 'commune_deleguee_nom',
      pattern: "^(?:((Paris|Lyon|Marseille) [1-9][0-9]?er? Arrondissement)|(([A-Za-zÀ-ÖØ-öø-ÿœŒâ' \\-\\(\\)]+)))$",
      example: 'Suresnes',
    },
    {
      name: 'toponyme',
      aka: ['voie_nom'],
      required: true,
      pattern: '^(?:(([A-Za-z0-9À-ÖØ-öø-ÿœŒâÂîÎ\' \\-\\.\\(\\)\\‘\\’/"°,]+)))$',
      example: 'Rue des Chênes',
      minLength: 3,
    },
    {
      name: 'lieudit_complement_nom',
      pattern: '^(?:(([A-Za-z0-9À-ÖØ-öø-ÿœŒâÂîÎ\' \\-\\.\\(\\)\\‘\\’/"°,]+)))$',
      example: 'Le Grand Pré',
      minLength: 5,
    },
    { name: 'numero', type: 'integer', required: true, min: 1, max: 99999 },
    { name: 'suffixe' },
    {
      name: 'position',
      enum: [
        'délivrance postale',
        'entrée',
        'bâtiment',
        'cage d’escalier',
        'logement',
        'parcelle',
        'segment',
        'service technique',
      ],
    },
    { name: 'x', required: true, pattern: '^(?:-?[0-9]{1,7}.[0-9]{1,2})$', example: '646210.55' },
    { name: 'y', required: true, pattern: '^(?:-?[0-9]{1,7}.[0-9]{1,2})$', example: '646210.55' },
    // The published pattern allows two digits before the point, which refuses New Caledonia and French Polynesia.
    { name: 'long', required: true },
    // The same.
    { name: 'lat', required: true },
    {
      name: 'cad_parcelles',
      pattern: '^(?:([0-9]{9}[0-9A-Z]{2}[0-9]{4})(?:\\|([0-9]{9}[0-9A-Z]{2}[0-9]{4}))*)$',
      example: '9207300000A0001',
    },
    { name: 'source', required: true, minLength: 5 },
    { name: 'date_der_maj', type: 'date', required: true },
    // Boolean in the schema, 0 or 1 in the official validator.
    { name: 'certification_commune', type: 'boolean', required: true, yes: ['1', 'true'], no: ['0', 'false'] },
  ],
};
