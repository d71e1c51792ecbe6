import type { Arrangement } from './types.js';

export const prenoms: Arrangement = {
  schema: 'scdl/prenoms',
  title: 'Prénoms',
  columns: [
    { names: 'enfant_prenom prenom', label: 'Prénom', facet: 'values' },
    { names: 'enfant_sexe sexe genre', label: 'Sexe', facet: 'values' },
    { names: 'annee', label: 'Année', type: 'year', facet: 'values' },
    { names: 'nombre_occurrences nombre', label: 'Naissances', type: 'number', summable: true },
    { names: 'commune_nom', label: 'Commune', facet: 'values', hidden: true },
    { names: 'coll_insee', label: 'Code INSEE', type: 'insee', also: 'commune_nom', hidden: true },
  ],
  sort: '-annee -nombre_occurrences enfant_prenom',
  total: 'nombre_occurrences',
  group: 'enfant_prenom',
  year: 'annee',
};
