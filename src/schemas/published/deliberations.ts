import { SIRET } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/scdl/deliberations/ */
export const deliberations: PublishedSchema = {
  name: 'scdl/deliberations',
  title: 'Délibérations',
  version: '2.1.5',
  status: 'published',
  page: 'https://schema.data.gouv.fr/scdl/deliberations/',
  fields: [
    { name: 'COLL_NOM', required: true },
    { name: 'COLL_SIRET', required: true, ...SIRET },
    { name: 'DELIB_ID', required: true },
    { name: 'DELIB_DATE', type: 'date', required: true },
    { name: 'DELIB_MATIERE_CODE', required: true, pattern: '^\\d\\.\\d{1,2}$', example: '8.4' },
    { name: 'DELIB_MATIERE_NOM', required: true },
    { name: 'DELIB_OBJET', required: true },
    { name: 'BUDGET_ANNEE', pattern: '^[0-9]{4}(/[0-9]{4})?$', example: '2017/2018' },
    { name: 'BUDGET_NOM' },
    { name: 'PREF_ID' },
    { name: 'PREF_DATE', type: 'date' },
    { name: 'VOTE_EFFECTIF', type: 'integer' },
    { name: 'VOTE_REEL', type: 'integer' },
    { name: 'VOTE_POUR', type: 'integer' },
    { name: 'VOTE_CONTRE', type: 'integer' },
    { name: 'VOTE_ABSTENTION', type: 'integer' },
    { name: 'DELIB_URL', type: 'url' },
  ],
  rules: [
    { rule: 'siret', columns: ['COLL_SIRET'] },
    { rule: 'together', columns: ['BUDGET_ANNEE', 'BUDGET_NOM'] },
    { rule: 'together', columns: ['VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'] },
    { rule: 'date-not-before', columns: ['PREF_DATE', 'DELIB_DATE'] },
    { rule: 'at-least', columns: ['VOTE_EFFECTIF', 'VOTE_REEL'] },
    { rule: 'at-least', columns: ['VOTE_REEL', 'VOTE_POUR'] },
    { rule: 'at-least', columns: ['VOTE_REEL', 'VOTE_CONTRE'] },
    { rule: 'at-least', columns: ['VOTE_REEL', 'VOTE_ABSTENTION'] },
    { rule: 'sum', columns: ['VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'] },
  ],
};
