import type { Arrangement } from './types.js';

export const deliberations: Arrangement = {
  schema: 'scdl/deliberations',
  title: 'Délibérations',
  rows: { none: 'Aucune délibération', one: 'délibération', many: 'délibérations' },
  columns: [
    { names: 'delib_date', label: 'Date', type: 'date', facet: 'years' },
    { names: 'delib_objet', label: 'Objet', type: 'long' },
    { names: 'delib_matiere_nom', label: 'Matière', facet: 'values' },
    { names: 'vote_pour', label: 'Vote', type: 'votes', also: 'vote_contre vote_abstention' },
    { names: 'delib_url', label: 'Document', type: 'document' },
    { names: 'delib_id', label: 'Numéro', hidden: true },
    { names: 'delib_matiere_code', label: 'Code de la matière', hidden: true },
    { names: 'budget_annee', label: 'Année du budget', hidden: true },
    { names: 'budget_nom', label: 'Budget', hidden: true },
    { names: 'vote_effectif', label: 'Membres en exercice', type: 'number', hidden: true },
    { names: 'vote_reel', label: 'Votants', type: 'number', hidden: true },
    { names: 'vote_contre', label: 'Contre', type: 'number', hidden: true },
    { names: 'vote_abstention', label: 'Abstentions', type: 'number', hidden: true },
    { names: 'pref_date', label: 'Reçue en préfecture', type: 'date', hidden: true },
    { names: 'pref_id', label: 'Numéro en préfecture', hidden: true },
    { names: 'coll_nom', label: 'Collectivité', hidden: true },
    { names: 'coll_siret', label: 'SIRET de la collectivité', type: 'siret', hidden: true },
  ],
  sort: '-delib_date',
  group: 'delib_matiere_nom',
  year: 'delib_date',
};
