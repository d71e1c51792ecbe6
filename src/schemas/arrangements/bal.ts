import type { Arrangement } from './types.js';

export const bal: Arrangement = {
  schema: 'etalab/schema-bal',
  title: 'Adresses',
  columns: [
    { names: 'numero', label: 'Numéro', type: 'number' },
    { names: 'suffixe', label: 'Suffixe' },
    { names: 'toponyme voie_nom', label: 'Voie ou lieu-dit' },
    { names: 'lieudit_complement_nom', label: 'Lieu-dit' },
    { names: 'commune_nom', label: 'Commune', facet: 'values' },
    { names: 'commune_deleguee_nom', label: 'Commune déléguée', facet: 'values' },
    { names: 'certification_commune', label: 'Certifiée', type: 'boolean', facet: 'values' },
    { names: 'date_der_maj', label: 'Mise à jour', type: 'date' },
    { names: 'position', label: 'Position', hidden: true },
    { names: 'source', label: 'Source', hidden: true },
    { names: 'cad_parcelles', label: 'Parcelles', type: 'list', hidden: true },
    { names: 'commune_insee', label: 'Code INSEE', type: 'insee', also: 'commune_nom', hidden: true },
    {
      names: 'commune_deleguee_insee',
      label: 'Code INSEE de la commune déléguée',
      type: 'insee',
      also: 'commune_deleguee_nom',
      hidden: true,
    },
  ],
  sort: 'commune_nom toponyme numero suffixe',
  group: 'commune_nom',
};
