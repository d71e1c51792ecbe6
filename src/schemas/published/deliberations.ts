import { SIRET } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/scdl/deliberations/ */
export const deliberations: PublishedSchema = {
  name: 'scdl/deliberations',
  title: 'Délibérations',
  version: '2.1.5',
  status: 'published',
  fields: [
    { name: 'COLL_NOM', aka: ['Nom de la collectivité', 'Collectivité'], required: true },
    {
      name: 'COLL_SIRET',
      aka: ['Code SIRET de la collectivité', 'SIRET de la collectivité'],
      required: true,
      ...SIRET,
    },
    {
      name: 'DELIB_ID',
      aka: ['Identifiant de la délibération', 'Numéro de délibération', 'N° délibération', 'Numéro de la délibération'],
      required: true,
    },
    {
      name: 'DELIB_DATE',
      aka: [
        "Date d'adoption de la délibération",
        'Date de la délibération',
        'Date de délibération',
        'Date de la séance',
        'Date de séance',
      ],
      type: 'date',
      required: true,
    },
    {
      name: 'DELIB_MATIERE_CODE',
      aka: ['Code de matière issu de la nomenclature ACTES', 'Code matière'],
      required: true,
      pattern: '^\\d\\.\\d{1,2}$',
      example: '8.4',
    },
    { name: 'DELIB_MATIERE_NOM', aka: ['Nom de matière', 'Matière'], required: true },
    { name: 'DELIB_OBJET', aka: ['Objet de la délibération'], required: true },
    { name: 'BUDGET_ANNEE', aka: ['Année du budget'], pattern: '^[0-9]{4}(/[0-9]{4})?$', example: '2017/2018' },
    { name: 'BUDGET_NOM', aka: ['Nom du budget'] },
    { name: 'PREF_ID' },
    { name: 'PREF_DATE', type: 'date' },
    { name: 'VOTE_EFFECTIF', aka: ['Effectif théorique des votants'], type: 'integer' },
    { name: 'VOTE_REEL', aka: ['Effectif réel des votants', 'Votants'], type: 'integer' },
    { name: 'VOTE_POUR', aka: ['Pour', 'Votes pour'], type: 'integer' },
    { name: 'VOTE_CONTRE', aka: ['Contre', 'Votes contre'], type: 'integer' },
    { name: 'VOTE_ABSTENTION', aka: ['Abstention', 'Abstentions'], type: 'integer' },
    { name: 'DELIB_URL', aka: ['Lien vers le document de la délibération'], type: 'url' },
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
